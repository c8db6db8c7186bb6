"""What a case points at: the event that shows what was said when it was reported, and the words in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_type_hints
from uuid import UUID

from domain.account import AccountRegistered, account
from domain.case import Said, Subject, SubjectKind
from domain.conversation import MessageEdited, MessageSent, conversation
from domain.decider import Decider, Event, OwnedBy, Recorded
from domain.erasure import AccountErased
from domain.offers import OfferClosed, OfferEdited, OfferPublished, offers
from domain.portfolio import WorkRemoved, WorkShown, portfolio
from domain.ports import EventLog
from domain.profile import ProfileEdited
from domain.review import ReviewRevealed, ReviewsOpened, review
from domain.task import TaskEdited, TaskPosted, task
from domain.values import NotFound, PersonId
from domain.visibility import Viewer, view

PAGE = 1_000
NOT_SHOWN = frozenset({"email"})


class NothingToReport(NotFound):
    """There is nothing here that you could report."""


@dataclass(frozen=True)
class Shown:
    """Where a kind of thing is said, by which events, and in which of their fields stands who said it; in
    which its id, where a stream holds many, and which events end it."""

    decider: Decider[Any]
    events: tuple[type[Event], ...]
    whose: str
    id: str | None = None
    ended: tuple[type[Event], ...] = ()

    def names(self, event: Event, subject: Subject) -> bool:
        return self.id is None or getattr(event, self.id) == subject.id


SAID = Shown(conversation, (MessageSent, MessageEdited), "sender")
SHOWN = {
    SubjectKind.PROFILE: Shown(account, (AccountRegistered, ProfileEdited), "person"),
    SubjectKind.TASK: Shown(task, (TaskPosted, TaskEdited), "client"),
    SubjectKind.MESSAGE: SAID,
    SubjectKind.REVIEW: Shown(review, (ReviewRevealed,), "reviewer"),
    SubjectKind.WORK: Shown(portfolio, (WorkShown,), "person", "work", (WorkRemoved,)),
    SubjectKind.OFFER: Shown(offers, (OfferPublished, OfferEdited), "person", "offer", (OfferClosed,)),
}


async def shown(log: EventLog, subject: Subject, viewer: PersonId, key: UUID) -> tuple[PersonId, int]:
    """Who said it, and at which position, as it stands now in the stream of this key. Raises
    `NothingToReport` also for what this person cannot see."""
    place = SHOWN[subject.kind]
    found = await latest(log, place, subject, key)
    if found is None or view(found, Viewer(viewer)) is None:
        raise NothingToReport()
    return getattr(found.event, place.whose), found.position


async def latest(log: EventLog, place: Shown, subject: Subject, key: UUID) -> Recorded | None:
    """The last event that says it; of a message, within the page of the log where it was sent. A message's
    version is never lower than its number."""
    found, client = None, None
    after = subject.number or 0 if subject.kind is SubjectKind.MESSAGE else 0
    while page := await log.read_stream(place.decider.stream(key), after, PAGE):
        for recorded in page:
            if isinstance(recorded.event, AccountErased):
                return None
            if isinstance(recorded.event, ReviewsOpened):
                client = recorded.event.client
            if isinstance(recorded.event, place.ended) and place.names(recorded.event, subject):
                found = None
            if (
                isinstance(recorded.event, place.events)
                and place.names(recorded.event, subject)
                and numbered(recorded.event, client) == subject.number
            ):
                found = recorded
        after = page[-1].version
        if len(page) < PAGE or (found and subject.number):
            break
    return found


def numbered(event: Event, client: PersonId | None) -> int | None:
    match event:
        case MessageSent(number=number) | MessageEdited(number=number):
            return number
        case ReviewRevealed(reviewer=reviewer):
            return 1 if reviewer == client else 2
        case _:
            return None


async def said(log: EventLog, subject: Subject) -> Said | None:
    """The message that is to be removed, with its files. None for everything else."""
    if subject.kind is not SubjectKind.MESSAGE:
        return None
    found = await latest(log, Shown(conversation, (MessageSent,), "sender"), subject, subject.id)
    if found is None or not isinstance(found.event, MessageSent):
        return None
    return Said(found.event.message, tuple(each.file for each in found.event.attachments))


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
