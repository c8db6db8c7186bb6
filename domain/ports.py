"""What the outside must be able to do for Souk. Each port has one contract test, run over every adapter."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO, Protocol, TypeVar
from uuid import UUID

from domain.decider import Decider, Drafted, Recorded
from domain.values import Money, PersonId

S = TypeVar("S")


@dataclass(frozen=True)
class Origin:
    """Where a decision comes from: written beside each of its events.

    `fingerprint` is a digest of what was asked (route and body); `causation` the position of the event
    that a policy reacted to.
    """

    command_id: UUID
    fingerprint: bytes
    actor: PersonId
    at: datetime
    correlation_id: UUID
    causation: int | None = None


@dataclass(frozen=True)
class Answer:
    """What the asker was told: kept with the command's id, so that asking again gets the same words.

    `body` is JSON text without the position; `position` is the last event of the decision, or the head
    of the log that a refusal or an empty decision was taken at.
    """

    status: int
    body: bytes
    position: int = 0


@dataclass(frozen=True)
class Decision:
    """Everything that one command wants to write, and the stream versions it was taken from.

    `reads` maps each stream that was looked at to the version seen (0: no such stream). The log accepts
    the decision only while all of them still hold. `drafts` names, for a stream that was read before its
    last events were in the log, the command that was writing them: another one's event with the same
    version is not what was decided on. A refusal is a decision without events.
    """

    origin: Origin
    reads: Mapping[str, int]
    events: Sequence[Drafted] = ()
    answer: Answer | None = None
    drafts: Mapping[str, UUID] = field(default_factory=dict)

    def recorded(self, first: int) -> tuple[Recorded, ...]:
        """Its events as they lie in the log from position `first` on."""
        origin = self.origin
        return tuple(
            Recorded(
                position=position,
                stream=drafted.stream,
                version=drafted.version,
                event=drafted.event,
                audience=drafted.audience,
                actor=origin.actor,
                at=origin.at,
                command_id=origin.command_id,
                correlation_id=origin.correlation_id,
                causation=origin.causation,
            )
            for position, drafted in enumerate(self.events, first)
        )


@dataclass(frozen=True)
class Committed:
    """The decision is in the log; `answer.position` is known now."""

    recorded: Sequence[Recorded]
    position: int


@dataclass(frozen=True)
class Replayed:
    """This command id was answered before: the first answer, word for word. Nothing was written."""

    answer: Answer


@dataclass(frozen=True)
class Stale:
    """These streams have moved on since they were read. Nothing was written: read and decide again."""

    streams: Sequence[str] = field(default_factory=tuple)


@dataclass(frozen=True)
class Taken:
    """Another owner holds this claim. Nothing was written."""

    kind: str


@dataclass(frozen=True)
class OtherBody:
    """This command id was used for something else. Nothing was written."""


Outcome = Committed | Replayed | Stale | Taken | OtherBody


class Overloaded(Exception):
    """The log's queue is full: nothing was written, ask again in a moment."""


class EventLog(Protocol):
    """The one truth: events in commit order."""

    async def commit(self, decision: Decision) -> Outcome: ...

    async def answered(self, origin: Origin) -> Replayed | OtherBody | None:
        """What this command id was told before, if it was."""
        ...

    async def read(self, after: int, limit: int) -> Sequence[Recorded]: ...

    async def read_stream(
        self, stream: str, after: int = 0, limit: int | None = None
    ) -> Sequence[Recorded]: ...

    async def load(self, decider: Decider[S], stream: str, state: S, version: int) -> tuple[S, int]:
        """The state and version of this aggregate as the log has it, given what it was at `version`."""
        ...

    def follow(self, after: int) -> AsyncIterator[Sequence[Recorded]]:
        """Batches as they are committed, without end; every event once, in order."""
        ...

    async def head(self) -> int: ...

    async def version(self, stream: str) -> int:
        """That of the stream's last event; 0: there is no such stream."""
        ...


@dataclass(frozen=True)
class Payment:
    """A payment at the provider: `pending`, `succeeded` or `failed` (with the provider's plain reason)."""

    id: str
    status: str
    reason: str | None = None


class PaymentUnavailable(Exception):
    """The provider did not answer, or its answer is unknown: ask again with the same key."""


class Payments(Protocol):
    """Takes money from a payer and gives it back. `key` makes every call safe to repeat."""

    async def pay(self, key: str, reference: str, amount: Money, method: str) -> Payment: ...

    async def refund(self, key: str, payment: str, amount: Money) -> Payment: ...


@dataclass(frozen=True)
class Mail:
    """`id` is the same whenever the same mail is sent again, so that it need not arrive twice."""

    id: str
    to: str
    subject: str
    text: str


class MailUnavailable(Exception):
    """It is unknown whether the mail was taken: send it again."""


class MailRefused(Exception):
    """This mail will never be taken, however often it is sent."""


class Mailer(Protocol):
    async def send(self, mail: Mail) -> None:
        """Raises `MailUnavailable`, `MailRefused`."""
        ...


class FileGone(Exception):
    """There are no bytes at this address, or nobody can read them any more."""


class FilesUnavailable(Exception):
    """It is unknown whether this was done: ask again."""


class Content(Protocol):
    """Bytes from their beginning: `read` gives as many as asked for, fewer only at the end. Both calls
    may wait and belong into a thread."""

    def read(self, size: int, /) -> bytes: ...

    def close(self) -> None: ...


class Files(Protocol):
    """Keeps bytes under addresses of 64 hex digits. All raise `FilesUnavailable`."""

    async def put(self, address: str, content: BinaryIO) -> None:
        """From where `content` stands to its end; whole or not at all, also over what was there."""
        ...

    async def get(self, address: str) -> Content:
        """Raises `FileGone`. The caller closes it."""
        ...

    async def delete(self, address: str) -> None:
        """Also when there is nothing."""
        ...


class Clock(Protocol):
    def now(self) -> datetime: ...
