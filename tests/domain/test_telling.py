"""Every applicant hears that the task was edited, twenty-five by one event, and nobody else does."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import pytest

from domain.decider import Audience, Command, Intent
from domain.task import (
    AcceptApplication,
    ApplicantsTold,
    CancelTask,
    Declined,
    EditTask,
    PostTask,
    RejectApplication,
    TaskEdited,
    TellApplicants,
    WithdrawApplication,
    task,
)
from domain.values import SYSTEM, ApplicationId, NotForPeople, PersonId
from tests.domain.examples import (
    ACCEPTED,
    APPLICATION,
    BRIEF,
    CLIENT,
    DESCRIPTION,
    FREELANCER,
    OTHER,
    POSTED,
    SECOND,
    TASK,
    TITLE,
    applying,
    by,
    submitted,
)
from tests.domain.world import World
from tests.spec import Spec

SPEC = Spec(task)
EDITED = TaskEdited(task=TASK, client=CLIENT, title="Sign for a bakery", description=DESCRIPTION, brief=BRIEF)
TOLD = ApplicantsTold(task=TASK, client=CLIENT, count=2)
TELL = TellApplicants(**by(SYSTEM))


def person(number: int) -> PersonId:
    return PersonId(UUID(int=1_000 + number))


def application(number: int) -> ApplicationId:
    return ApplicationId(UUID(int=2_000 + number))


class Crowd(World):
    """A task that many want; `heard` counts how often each was told of an edit."""

    def wish(self, command: Command) -> None:
        assert self.ask(Intent(task, TASK, command))

    def apply(self, *numbers: int) -> None:
        for number in numbers:
            self.wish(applying(application=application(number), **by(person(number))))

    def edit(self, title: str = EDITED.title) -> None:
        self.wish(EditTask(title=title, description=DESCRIPTION, brief=BRIEF, **by(CLIENT)))

    def heard(self, since: int = 0) -> Counter[PersonId]:
        telling = (each for each in self.log[since:] if isinstance(each.event, TaskEdited | ApplicantsTold))
        return Counter(each for recorded in telling for each in recorded.audience.people if each != CLIENT)


@pytest.fixture
def crowd() -> Crowd:
    """120 applications, and an edit of which nobody but the first twenty-five knows yet."""
    crowd = Crowd()
    crowd.wish(PostTask(task=TASK, title=TITLE, description=DESCRIPTION, brief=BRIEF, **by(CLIENT)))
    crowd.apply(*range(120))
    crowd.settle()
    crowd.edit()
    return crowd


def once(numbers: Sequence[int]) -> Counter[PersonId]:
    return Counter(map(person, numbers))


def test_each_of_many_applicants_hears_of_an_edit_once(crowd: Crowd) -> None:
    assert crowd.heard() == once(range(25))
    crowd.settle()
    assert crowd.heard() == once(range(120))
    assert [len(each.audience.people) for each in crowd.log[-5:]] == [26, 25, 25, 25, 20]


def test_whoever_is_told_does_not_see_who_else_is() -> None:
    state = task.fold(task.initial, [POSTED, submitted(), submitted(SECOND, OTHER), EDITED])
    assert task.audience(EDITED, state) == Audience(public=True, people=(CLIENT, FREELANCER, OTHER))
    later = replace(state, untold=(APPLICATION, SECOND))
    assert task.audience(TOLD, task.evolve(later, TOLD)) == Audience(people=(FREELANCER, OTHER))
    assert vars(TOLD).keys() == {"task", "client", "count"}


def test_who_stepped_back_or_was_declined_meanwhile_is_not_told(crowd: Crowd) -> None:
    crowd.wish(WithdrawApplication(application=application(60), reason="", **by(person(60))))
    note = {"reason": Declined.PRICE, "note": ""}
    crowd.wish(RejectApplication(application=application(119), **note, **by(CLIENT)))  # type: ignore[arg-type]
    crowd.settle()
    assert crowd.heard() == once([number for number in range(119) if number != 60])


def test_who_applied_after_the_edit_knows_it_already(crowd: Crowd) -> None:
    crowd.apply(120)
    crowd.wish(WithdrawApplication(application=application(60), reason="", **by(person(60))))
    again = applying(application=application(121), **by(person(60)))
    crowd.wish(again)
    crowd.settle()
    assert crowd.heard() == once([number for number in range(120) if number != 60])


def test_who_was_accepted_meanwhile_is_told_as_well(crowd: Crowd) -> None:
    crowd.wish(AcceptApplication(application=application(60), **by(CLIENT)))
    crowd.settle()
    assert crowd.heard() == once(range(120))


def test_edited_again_before_all_have_heard_each_hears_of_the_last(crowd: Crowd) -> None:
    since = len(crowd.log)
    crowd.edit("Sign for two bakeries")
    crowd.settle()
    assert crowd.heard(since) == once(range(120))
    assert crowd.state(task, TASK).untold == ()


def test_of_a_task_that_is_over_nobody_is_told_any_more(crowd: Crowd) -> None:
    crowd.wish(CancelTask(reason="No.", **by(CLIENT)))
    crowd.settle()
    assert crowd.heard() == once(range(25))


def test_nothing_is_told_when_all_have_heard() -> None:
    SPEC.given(POSTED, submitted()).when(TELL).then()
    SPEC.given(POSTED, submitted(), EDITED).when(TELL).then()
    SPEC.given(POSTED, submitted(), EDITED, ACCEPTED).when(TELL).then()


def test_only_the_platform_tells() -> None:
    tell = TellApplicants(**by(CLIENT))
    SPEC.given(POSTED, submitted(), EDITED).when(tell).then_refused(NotForPeople)


def test_an_edit_of_a_task_that_nobody_wants_tells_nobody() -> None:
    assert task.audience(EDITED, task.fold(task.initial, [POSTED, EDITED])).people == (CLIENT,)
