"""Drafts: how many tasks somebody has begun and not posted. Stream `drafts-<person>`.

Each draft lies in the stream of the task that it may become; here is kept only that it is one.
"""

from collections.abc import Sequence

from domain.decider import Audience, Command, Decider, Event
from domain.values import PersonId, Refused, TaskId

DRAFTS_MAX = 50


class TooManyDrafts(Refused):
    """At most 50 drafts can be kept: post or discard one first."""


class KeepDraft(Command):
    """A task was drafted, for the first time or again."""

    person: PersonId
    task: TaskId


class LetDraftGo(Command):
    """It was posted or discarded, if it ever was a draft."""

    person: PersonId
    task: TaskId


DraftsCommand = KeepDraft | LetDraftGo


class DraftKept(Event, name="drafts.kept"):
    person: PersonId
    task: TaskId


class DraftLetGo(Event, name="drafts.let_go"):
    person: PersonId
    task: TaskId


DraftsEvent = DraftKept | DraftLetGo
Kept = frozenset[TaskId]


def decide(command: DraftsCommand, kept: Kept) -> Sequence[DraftsEvent]:
    person, task = command.person, command.task
    match command:
        case KeepDraft():
            if task in kept:
                return []
            if len(kept) >= DRAFTS_MAX:
                raise TooManyDrafts()
            return [DraftKept(person=person, task=task)]
        case LetDraftGo():
            return [DraftLetGo(person=person, task=task)] if task in kept else []


def evolve(kept: Kept, event: DraftsEvent) -> Kept:
    match event:
        case DraftKept(task=task):
            return kept | {task}
        case DraftLetGo(task=task):
            return kept - {task}


def audience(event: DraftsEvent, kept: Kept) -> Audience:
    return Audience(people=(event.person,))


drafts = Decider("drafts", Kept(), decide, evolve, audience)
