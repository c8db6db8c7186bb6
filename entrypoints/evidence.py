"""What a case points at: the event that shows what was said when it was reported, and the words in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_type_hints

from domain.account import AccountRegistered, account
from domain.case import Subject, SubjectKind
from domain.conversation import MessageSent, conversation
from domain.decider import Decider, Event, OwnedBy, Recorded
from domain.erasure import AccountErased
from domain.ports import EventLog
from domain.profile import ProfileEdited
from domain.task import TaskEdited, TaskPosted, task
from domain.values import NotFound, PersonId
from domain.visibility import Viewer, view

PAGE = 1_000
NOT_SHOWN = frozenset({"email"})


class NothingToReport(NotFound):
    """There is nothing here that you could report."""


@dataclass(frozen=True)
class Shown:
    """Where a kind of thing is said, by which events, and in which of their fields stands who said it."""

    decider: Decider[Any]
    events: tuple[type[Event], ...]
    whose: str


SHOWN = {
    SubjectKind.PROFILE: Shown(account, (AccountRegistered, ProfileEdited), "person"),
    SubjectKind.TASK: Shown(task, (TaskPosted, TaskEdited), "client"),
    SubjectKind.MESSAGE: Shown(conversation, (MessageSent,), "sender"),
}


async def shown(log: EventLog, subject: Subject, viewer: PersonId) -> tuple[PersonId, int]:
    """Who said it, and at which position, as it stands now. Raises `NothingToReport` also for what this
    person cannot see."""
    place = SHOWN.get(subject.kind)
    found = await latest(log, place, subject) if place else None
    if place is None or found is None or view(found, Viewer(viewer)) is None:
        raise NothingToReport()
    return getattr(found.event, place.whose), found.position


async def latest(log: EventLog, place: Shown, subject: Subject) -> Recorded | None:
    """The last event that says it. A message's version is never lower than its number."""
    found, after = None, subject.number or 0
    while page := await log.read_stream(place.decider.stream(subject.id), after, PAGE):
        for recorded in page:
            if isinstance(recorded.event, AccountErased):
                return None
            if isinstance(recorded.event, place.events) and numbered(recorded.event) == subject.number:
                found = recorded
        after = page[-1].version
        if len(page) < PAGE or (found and subject.number):
            break
    return found


def numbered(event: Event) -> int | None:
    return event.number if isinstance(event, MessageSent) else None


async def at(log: EventLog, position: int) -> Recorded | None:
    """None: the log has not got there."""
    page = await log.read(position - 1, 1)
    return page[0] if page else None


def words(event: Event) -> Mapping[str, str]:
    """What somebody wrote in this event, by its fields."""
    hints = get_type_hints(type(event), include_extras=True)
    personal = {name for name, hint in hints.items() if owned(hint)} - NOT_SHOWN
    return {name: said for name in sorted(personal) if (said := getattr(event, name))}


def owned(hint: Any) -> bool:
    return any(isinstance(mark, OwnedBy) for mark in getattr(hint, "__metadata__", ()))
