"""What a connection asks of the world around it, and what it is told in reply."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.decider import Recorded
from domain.values import PersonId
from entrypoints.realtime.frames import Cursor, Read, Send
from entrypoints.realtime.subscription import Subscription


@dataclass(frozen=True)
class Grant:
    """What a ticket was good for: this person, in this session, until then (UTC)."""

    person: PersonId
    session: UUID
    expires_at: datetime


@dataclass(frozen=True)
class Redeem:
    """Exchange a ticket for a grant. Reply with `redeemed`. `renews`: for a person signed in already."""

    id: int
    ticket: str
    renews: bool


@dataclass(frozen=True)
class Open:
    """Join this stream's wake-ups, then look where it stands. Reply with `opened`."""

    id: int
    cursor: Cursor
    topic: str


@dataclass(frozen=True)
class Standing:
    """A stream as it was found: read up to log position `position` it had got to offset `head`.

    For entity streams `first` is its first event (None: no such stream) and `at` the one at the cursor.
    """

    lineage: str
    position: int
    head: int
    first: Recorded | None = None
    at: Recorded | None = None


@dataclass(frozen=True)
class Leave:
    """No more wake-ups for this topic."""

    topic: str


@dataclass(slots=True)
class Fetch:
    """Read on for this subscription: at most `limit` events after `after` (an offset of entity streams)
    that are beyond log position `seen`. Reply with `page`."""

    subscription: Subscription
    after: int
    seen: int
    limit: int


@dataclass(frozen=True)
class Submit:
    """Run a command. Reply with `submitted`."""

    frame: Send | Read
    person: PersonId


@dataclass(frozen=True)
class Done:
    """The command is in the log at `position`; `body` is its answer."""

    position: int
    body: dict[str, Any]


@dataclass(frozen=True)
class Declined:
    """Nothing was done. `after_ms`: when to ask again, if that may help."""

    code: str
    retry: bool = False
    after_ms: int = 0


@dataclass(frozen=True)
class Whisper:
    """Tell those who follow this topic now that somebody types, or no longer does."""

    topic: str
    person: PersonId
    on: bool


@dataclass(frozen=True)
class Close:
    """The end: nothing is to be put in or sent after it."""

    code: int
    reason: str


Effect = Redeem | Open | Leave | Submit | Whisper | Close
