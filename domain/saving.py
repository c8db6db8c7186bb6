"""Saved: tasks and searches to come back to. Stream `saved-<person>`; `actor` is whose they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, NewType
from uuid import UUID

from domain.catalogue import Category, Kind, known_skills
from domain.decider import Audience, Command, Decider, Event, OwnedBy
from domain.values import Currency, NotFound, PersonId, Refused, TaskId, text

SearchId = NewType("SearchId", UUID)
TASKS_MAX = 500
SEARCHES_MAX = 20


class TooManySaved(Refused):
    """At most 500 tasks can be saved."""


class TooManySearches(Refused):
    """At most 20 searches can be saved."""


class NoSuchSearch(NotFound):
    """There is no such search of yours."""


@dataclass(frozen=True)
class Terms:
    """What is searched for; None: anything. Budgets in minor units."""

    category: Category | None = None
    skill: str | None = None
    kind: Kind | None = None
    currency: Currency | None = None
    min_budget: int | None = None
    max_budget: int | None = None


class SaveTask(Command):
    task: TaskId


class UnsaveTask(Command):
    task: TaskId


class SaveSearch(Command):
    search: SearchId
    title: str
    q: str
    city: str
    terms: Terms
    alert: bool


class EditSearch(Command):
    """Another title, alerts on or off."""

    search: SearchId
    title: str
    alert: bool


class RemoveSearch(Command):
    search: SearchId


class RemoveSearches(Command):
    """Their owner has left."""


class TellOfTask(Command):
    """A task was posted that a saved search would have found."""

    search: SearchId
    task: TaskId


SavedCommand = SaveTask | UnsaveTask | SaveSearch | EditSearch | RemoveSearch | RemoveSearches | TellOfTask


class TaskSaved(Event, name="saved.task_saved"):
    person: PersonId
    task: TaskId


class TaskUnsaved(Event, name="saved.task_unsaved"):
    person: PersonId
    task: TaskId


class SearchSaved(Event, name="saved.search_saved"):
    """`alert`: the person wants to be told of new tasks that it finds."""

    person: PersonId
    search: SearchId
    title: Annotated[str, OwnedBy("person")]
    q: Annotated[str, OwnedBy("person")]
    city: Annotated[str, OwnedBy("person")]
    terms: Terms
    alert: bool


class SearchEdited(Event, name="saved.search_edited"):
    person: PersonId
    search: SearchId
    title: Annotated[str, OwnedBy("person")]
    alert: bool


class SearchRemoved(Event, name="saved.search_removed"):
    person: PersonId
    search: SearchId


class SearchMatched(Event, name="saved.search_matched"):
    person: PersonId
    search: SearchId
    task: TaskId


SavedEvent = TaskSaved | TaskUnsaved | SearchSaved | SearchEdited | SearchRemoved | SearchMatched


@dataclass(frozen=True)
class Saved:
    """Each search with its title and whether it alerts."""

    person: PersonId | None = None
    tasks: frozenset[TaskId] = frozenset()
    searches: Mapping[SearchId, tuple[str, bool]] = field(default_factory=dict)


def decide(command: SavedCommand, saved: Saved) -> Sequence[SavedEvent]:
    person = command.actor
    match command:
        case SaveTask(task=task):
            if task not in saved.tasks and len(saved.tasks) >= TASKS_MAX:
                raise TooManySaved()
            return [] if task in saved.tasks else [TaskSaved(person=person, task=task)]
        case UnsaveTask(task=task):
            return [TaskUnsaved(person=person, task=task)] if task in saved.tasks else []
        case SaveSearch():
            return save_search(command, saved)
        case RemoveSearches():
            owner = saved.person or person
            return [SearchRemoved(person=owner, search=search) for search in saved.searches]
        case RemoveSearch(search=search):
            return [SearchRemoved(person=person, search=search)] if search in saved.searches else []
        case EditSearch() | TellOfTask():
            return of_search(command, saved)


def save_search(command: SaveSearch, saved: Saved) -> Sequence[SavedEvent]:
    if command.search in saved.searches:
        return []
    if len(saved.searches) >= SEARCHES_MAX:
        raise TooManySearches()
    if command.terms.skill is not None:
        known_skills((command.terms.skill,))
    return [
        SearchSaved(
            person=command.actor,
            search=command.search,
            title=text(command.title, 1, 60),
            q=text(command.q, 0, 100),
            city=text(command.city, 0, 80),
            terms=command.terms,
            alert=command.alert,
        )
    ]


def of_search(command: EditSearch | TellOfTask, saved: Saved) -> Sequence[SavedEvent]:
    held = saved.searches.get(command.search)
    if held is None:
        raise NoSuchSearch()
    match command:
        case EditSearch(actor=person, search=search, alert=alert):
            title = text(command.title, 1, 60)
            edited = SearchEdited(person=person, search=search, title=title, alert=alert)
            return [edited] if held != (title, alert) else []
        case TellOfTask(search=search, task=task):
            matched = SearchMatched(person=saved.person or command.actor, search=search, task=task)
            return [matched] if held[1] else []


def evolve(saved: Saved, event: SavedEvent) -> Saved:
    saved = replace(saved, person=event.person)
    match event:
        case TaskSaved(task=task):
            return replace(saved, tasks=saved.tasks | {task})
        case TaskUnsaved(task=task):
            return replace(saved, tasks=saved.tasks - {task})
        case (
            SearchSaved(search=search, title=title, alert=alert)
            | SearchEdited(search=search, title=title, alert=alert)
        ):
            return replace(saved, searches={**saved.searches, search: (title, alert)})
        case SearchRemoved(search=search):
            left = {each: held for each, held in saved.searches.items() if each != search}
            return replace(saved, searches=left)
        case SearchMatched():
            return saved


def audience(event: SavedEvent, saved: Saved) -> Audience:
    return Audience(people=(event.person,))


saved = Decider("saved", Saved(), decide, evolve, audience)
