from uuid import UUID

import pytest

from domain.decider import Event, Intent
from domain.drafts import (
    DRAFTS_MAX,
    DraftKept,
    DraftLetGo,
    KeepDraft,
    LetDraftGo,
    TooManyDrafts,
    drafts,
)
from domain.policies import accompany
from domain.task import Sketch, TaskDeleted, TaskDrafted
from domain.values import SYSTEM, TaskId
from tests.domain.examples import CLIENT, NOW, POSTED, TASK, by
from tests.spec import Spec

SPEC = Spec(drafts)
KEEP = KeepDraft(person=CLIENT, task=TASK, **by(SYSTEM))
LET_GO = LetDraftGo(person=CLIENT, task=TASK, **by(SYSTEM))
KEPT = DraftKept(person=CLIENT, task=TASK)
GONE = DraftLetGo(person=CLIENT, task=TASK)
DRAFTED = TaskDrafted(task=TASK, client=CLIENT, title="", description="", sketch=Sketch())


def kept(count: int) -> list[Event]:
    return [DraftKept(person=CLIENT, task=TaskId(UUID(int=900 + number))) for number in range(count)]


def test_a_draft_is_counted_once_however_often_it_is_saved() -> None:
    SPEC.given().when(KEEP).then(KEPT)
    SPEC.given(KEPT).when(KEEP).then()
    SPEC.given(KEPT, GONE).when(KEEP).then(KEPT)


def test_what_is_no_draft_any_more_leaves_once() -> None:
    SPEC.given(KEPT).when(LET_GO).then(GONE)
    SPEC.given(KEPT, GONE).when(LET_GO).then()
    SPEC.given(*kept(1)).when(LET_GO).then()


def test_fifty_can_be_kept_and_each_of_them_saved_again() -> None:
    assert DRAFTS_MAX == 50
    SPEC.given(*kept(49)).when(KEEP).then(KEPT)
    SPEC.given(*kept(50)).when(KEEP).then_refused(TooManyDrafts)
    SPEC.given(*kept(49), KEPT).when(KEEP).then()
    SPEC.given(*kept(50), DraftLetGo(person=CLIENT, task=TaskId(UUID(int=900)))).when(KEEP).then(KEPT)


@pytest.mark.parametrize(
    ("event", "command"),
    [
        (DRAFTED, KEEP),
        (POSTED, LET_GO),
        (TaskDeleted(task=TASK, client=CLIENT, drafted=True), LET_GO),
    ],
    ids=["saved", "posted", "discarded"],
)
def test_it_is_counted_beside_what_happens_to_the_task(event: Event, command: object) -> None:
    assert accompany(event, NOW) == [Intent(drafts, CLIENT, command)]  # type: ignore[arg-type]


def test_a_task_that_was_posted_was_no_draft_when_it_is_deleted() -> None:
    assert accompany(TaskDeleted(task=TASK, client=CLIENT, drafted=False), NOW) == []


def test_only_its_owner_is_told() -> None:
    assert drafts.audience(KEPT, frozenset()).people == (CLIENT,)
    assert not drafts.audience(KEPT, frozenset()).public
