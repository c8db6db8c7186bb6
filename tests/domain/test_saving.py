from typing import Any
from uuid import UUID

from domain.catalogue import UnknownSkill
from domain.saving import (
    EditSearch,
    NoSuchSearch,
    RemoveSearch,
    RemoveSearches,
    SaveSearch,
    SaveTask,
    SearchEdited,
    SearchId,
    SearchMatched,
    SearchRemoved,
    SearchSaved,
    TaskSaved,
    TaskUnsaved,
    TellOfTask,
    Terms,
    TooManySaved,
    TooManySearches,
    UnsaveTask,
    saved,
)
from domain.values import SYSTEM, TaskId
from tests.domain.examples import CLIENT, TASK, by
from tests.spec import Spec

SPEC = Spec(saved)
SEARCH = SearchId(UUID(int=50))
KEPT: dict[str, Any] = {"title": "Lamps", "q": "lamp", "city": "", "terms": Terms(skill="sql"), "alert": True}
HELD = SearchSaved(person=CLIENT, search=SEARCH, **KEPT)
TASK_HELD = TaskSaved(person=CLIENT, task=TASK)
REMOVED = SearchRemoved(person=CLIENT, search=SEARCH)


def saving(**changes: Any) -> SaveSearch:
    return SaveSearch(search=SEARCH, **KEPT | changes, **by(CLIENT))


def editing(title: str = "Lamps", alert: bool = True) -> EditSearch:
    return EditSearch(search=SEARCH, title=title, alert=alert, **by(CLIENT))


def test_a_task_is_saved_and_unsaved_once() -> None:
    SPEC.given().when(SaveTask(task=TASK, **by(CLIENT))).then(TASK_HELD)
    SPEC.given(TASK_HELD).when(SaveTask(task=TASK, **by(CLIENT))).then()
    SPEC.given(TASK_HELD).when(UnsaveTask(task=TASK, **by(CLIENT))).then(
        TaskUnsaved(person=CLIENT, task=TASK)
    )
    SPEC.given().when(UnsaveTask(task=TASK, **by(CLIENT))).then()


def test_what_is_unsaved_can_be_saved_again_and_the_rest_stays() -> None:
    other = TaskId(UUID(int=11))
    unsaved = TaskUnsaved(person=CLIENT, task=TASK)
    history = (HELD, TASK_HELD, TaskSaved(person=CLIENT, task=other), unsaved)
    SPEC.given(*history).when(SaveTask(task=TASK, **by(CLIENT))).then(TASK_HELD)
    SPEC.given(*history).when(SaveTask(task=other, **by(CLIENT))).then()
    SPEC.given(*history).when(saving()).then()


def test_five_hundred_tasks_are_enough() -> None:
    many = [TaskSaved(person=CLIENT, task=TaskId(UUID(int=1_000 + number))) for number in range(500)]
    SPEC.given(*many).when(SaveTask(task=TASK, **by(CLIENT))).then_refused(TooManySaved)


def test_a_search_is_saved_once() -> None:
    SPEC.given().when(saving()).then(HELD)
    SPEC.given(HELD).when(saving()).then()
    SPEC.given().when(saving(terms=Terms(skill="alchemy"))).then_refused(UnknownSkill)


def test_twenty_searches_are_enough() -> None:
    twenty = [SearchSaved(person=CLIENT, search=SearchId(UUID(int=n)), **KEPT) for n in range(20)]
    SPEC.given(*twenty).when(saving()).then_refused(TooManySearches)


def test_a_search_is_renamed_and_quietened() -> None:
    edited = SearchEdited(person=CLIENT, search=SEARCH, title="Forty lamps", alert=False)
    SPEC.given(HELD).when(editing("Forty lamps", False)).then(edited)
    SPEC.given(HELD).when(editing()).then()
    SPEC.given(HELD, REMOVED).when(editing()).then_refused(NoSuchSearch)


def test_a_search_is_removed_once() -> None:
    SPEC.given(HELD).when(RemoveSearch(search=SEARCH, **by(CLIENT))).then(REMOVED)
    SPEC.given().when(RemoveSearch(search=SEARCH, **by(CLIENT))).then()


def test_only_a_search_with_an_alert_tells() -> None:
    telling = TellOfTask(search=SEARCH, task=TASK, **by(SYSTEM))
    quiet = SearchEdited(person=CLIENT, search=SEARCH, title="Lamps", alert=False)
    SPEC.given(HELD).when(telling).then(SearchMatched(person=CLIENT, search=SEARCH, task=TASK))
    SPEC.given(HELD, quiet).when(telling).then()
    SPEC.given(HELD, REMOVED).when(telling).then_refused(NoSuchSearch)


def test_what_a_search_has_told_of_leaves_the_rest_as_it_was() -> None:
    state = saved.fold(saved.initial, [HELD, TASK_HELD])
    assert saved.evolve(state, SearchMatched(person=CLIENT, search=SEARCH, task=TASK)) == state


def test_who_leaves_searches_no_more() -> None:
    SPEC.given(HELD, TASK_HELD).when(RemoveSearches(**by(SYSTEM))).then(REMOVED)
