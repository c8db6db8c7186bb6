from datetime import timedelta

from domain.viewing import TaskViewed, ViewTask, view, viewing
from tests.domain.examples import CLIENT, FREELANCER, NOW, OTHER, TASK, by
from tests.spec import Spec

SPEC = Spec(view)
SEEN = TaskViewed(task=TASK, viewer=FREELANCER, day=NOW.date())


def looking(who: object = FREELANCER) -> ViewTask:
    return ViewTask(task=TASK, client=CLIENT, **by(who))  # type: ignore[arg-type]


def test_looking_at_a_task_is_counted() -> None:
    SPEC.given().when(looking()).then(SEEN)


def test_looking_again_the_same_day_is_nothing_new() -> None:
    SPEC.given(SEEN).when(looking()).then()


def test_the_client_looking_at_their_own_task_does_not_count() -> None:
    SPEC.given().when(looking(CLIENT)).then()


def test_each_person_task_and_day_is_counted_apart() -> None:
    streams = {
        viewing(TASK, FREELANCER, NOW),
        viewing(TASK, OTHER, NOW),
        viewing(TASK, FREELANCER, NOW + timedelta(days=1)),
    }
    assert len(streams) == 3
    assert viewing(TASK, FREELANCER, NOW) == viewing(TASK, FREELANCER, NOW + timedelta(hours=1))
