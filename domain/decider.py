"""The shape of every aggregate: commands are wishes, events are facts, a decider turns one into the other.

`decide(command, state)` returns the new events (an empty list: already so) or raises `Refused`;
`evolve(state, event)` never refuses. After Jérémie Chassaing, "Functional Event Sourcing Decider".
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce
from typing import Any, ClassVar, Generic, TypeVar, dataclass_transform
from uuid import UUID

from domain.values import PersonId, Refused

EVENTS: dict[str, type["Event"]] = {}
"""Every event class by its stored name."""


@dataclass(frozen=True)
class OwnedBy:
    """Marks a text as personal: sealed with the key of the person named by this field of the event.

    Written `proposal: Annotated[str, OwnedBy("freelancer")]`. When that person is erased the text
    reads as `ERASED`.
    """

    person_field: str


ERASED = "[erased]"


@dataclass_transform(kw_only_default=True, frozen_default=True)
class _Frozen:
    def __init_subclass__(cls) -> None:
        dataclass(frozen=True, kw_only=True)(cls)


class Command(_Frozen):
    """A wish. `actor` is who asks, `at` when (UTC): both come from outside."""

    actor: PersonId
    at: datetime


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Event:
    """A fact, in the past tense, with every id that a reader needs and no running total.

    `name` is what is stored and never changes; `schema` counts the shapes it has had. `public` lists
    the fields that anyone may see; those the event's audience names see all of it.
    """

    NAME: ClassVar[str]
    SCHEMA: ClassVar[int]
    PUBLIC: ClassVar[tuple[str, ...]]

    def __init_subclass__(cls, *, name: str, schema: int = 1, public: Iterable[str] = ()) -> None:
        if name in EVENTS:
            raise TypeError(f"two events are stored as {name}")
        cls.NAME, cls.SCHEMA, cls.PUBLIC = name, schema, tuple(public)
        EVENTS[name] = dataclass(frozen=True, kw_only=True)(cls)


@dataclass(frozen=True)
class Audience:
    """Who may see an event whole: everyone, these people, people with these roles."""

    public: bool = False
    people: tuple[PersonId, ...] = ()
    roles: tuple[str, ...] = ()


EVERYONE = Audience(public=True)


@dataclass(frozen=True)
class Claim:
    """A value that only one owner may hold, such as an e-mail address; reserved with the event.

    `refusal` is what another owner who asks for it is told. `released`: the owner gives it back; from
    anybody else that gives nothing back.
    """

    kind: str
    value: str
    owner: str
    refusal: type[Refused]
    released: bool = False


S = TypeVar("S")


def no_claims(event: Any) -> Sequence[Claim]:
    return ()


@dataclass(frozen=True)
class Decider(Generic[S]):
    """One kind of aggregate. Its streams are named `<category>-<id>`."""

    category: str
    initial: S
    decide: Callable[[Any, S], Sequence[Event]]
    evolve: Callable[[S, Any], S]
    audience: Callable[[Any, S], Audience]
    claims: Callable[[Any], Sequence[Claim]] = no_claims

    def stream(self, key: object) -> str:
        return f"{self.category}-{key}"

    def fold(self, state: S, events: Iterable[Event]) -> S:
        return reduce(self.evolve, events, state)


@dataclass(frozen=True)
class Intent:
    """One command meant for one aggregate."""

    decider: Decider[Any]
    key: object
    command: Command

    @property
    def stream(self) -> str:
        return self.decider.stream(self.key)


@dataclass(frozen=True)
class Drafted:
    """An event decided upon but not yet recorded; `version` is the place it wants in its stream."""

    stream: str
    version: int
    event: Event
    audience: Audience
    claims: Sequence[Claim] = ()


@dataclass(frozen=True)
class Recorded:
    """An event in the log. `position` counts all events from 1 without a gap, in commit order;
    `version` counts those of its stream, also from 1; `at` is when it was decided, in UTC."""

    position: int
    stream: str
    version: int
    event: Event
    audience: Audience
    actor: PersonId
    at: datetime
    command_id: UUID | None = None
    correlation_id: UUID | None = None
    causation: int | None = None
    erased: bool = field(default=False)
    """True when a personal text of this event can no longer be read."""

    @property
    def key(self) -> str:
        """The stream's id without its category: `task-7f…` is `7f…`."""
        return self.stream.split("-", 1)[1]
