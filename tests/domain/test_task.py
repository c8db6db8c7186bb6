from dataclasses import replace
from datetime import timedelta

import pytest

from domain.catalogue import Category, Kind, UnknownSkill
from domain.contract.events import Ending
from domain.decider import Event
from domain.task import (
    AcceptApplication,
    AlreadyApplied,
    AlreadyPosted,
    ApplicationClosed,
    CancelTask,
    CompleteTask,
    DeadlineNotAhead,
    DeadlinePassed,
    EditTask,
    EndTask,
    InvalidDuration,
    MarkReviewed,
    NoSuchApplication,
    NoSuchTask,
    NotAccepted,
    NotYourTask,
    OwnTask,
    PlaceMissing,
    PostTask,
    Stage,
    StartWork,
    TaskCancelled,
    TaskCompleted,
    TaskEdited,
    TaskEnded,
    TaskNotOpen,
    TaskReviewed,
    TooManySkills,
    WorkHasStarted,
    WorkNotStarted,
    task,
)
from domain.values import (
    SYSTEM,
    Currency,
    CurrencyMismatch,
    Money,
    NotForPeople,
    Refused,
    TextTooLong,
    TextTooShort,
)
from tests.domain.examples import (
    ACCEPTED,
    APPLICATION,
    BRIEF,
    CLIENT,
    DESCRIPTION,
    FREELANCER,
    NOW,
    OTHER,
    POSTED,
    SECOND,
    STARTED,
    TASK,
    TITLE,
    applying,
    by,
    submitted,
)
from tests.spec import Spec

SPEC = Spec(task)
COMPLETED = TaskCompleted(task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER)
CANCELLED = TaskCancelled(task=TASK, client=CLIENT, application=None, freelancer=None, reason="Done myself.")
ACCEPT = AcceptApplication(application=APPLICATION, **by(CLIENT))
START = StartWork(application=APPLICATION, **by(SYSTEM))
CANCEL = CancelTask(reason="Done myself.", **by(CLIENT))


def posting(**changes: object) -> PostTask:
    wish = {"task": TASK, "title": TITLE, "description": DESCRIPTION, "brief": BRIEF, **by(CLIENT)}
    return PostTask(**wish | changes)  # type: ignore[arg-type]


def editing(**changes: object) -> EditTask:
    wish = {"title": TITLE, "description": DESCRIPTION, "brief": BRIEF, **by(CLIENT)}
    return EditTask(**wish | changes)  # type: ignore[arg-type]


def closed(application: object, freelancer: object, reason: str) -> ApplicationClosed:
    return ApplicationClosed(
        task=TASK,
        client=CLIENT,
        application=application,  # type: ignore[arg-type]
        freelancer=freelancer,  # type: ignore[arg-type]
        reason=reason,
    )


class TestPosting:
    def test_a_task_is_posted_as_written(self) -> None:
        SPEC.given().when(posting()).then(POSTED)

    def test_ten_skills_are_not_too_many(self) -> None:
        ten = replace(BRIEF, skills=("logo-design",) * 10)
        SPEC.given().when(posting(brief=ten)).then(POSTED)

    def test_space_around_the_city_is_dropped(self) -> None:
        brief = replace(BRIEF, kind=Kind.PHYSICAL, city="Giza")
        SPEC.given().when(posting(brief=replace(brief, city=" Giza "))).then(replace(POSTED, brief=brief))

    def test_space_around_the_title_is_dropped(self) -> None:
        SPEC.given().when(posting(title=f"  {TITLE}\n")).then(POSTED)

    def test_twice_under_one_id_is_refused(self) -> None:
        SPEC.given(POSTED).when(posting()).then_refused(AlreadyPosted)

    @pytest.mark.parametrize(
        ("changes", "refusal"),
        [
            ({"title": "Logo"}, TextTooShort),
            ({"title": " " * 50}, TextTooShort),
            ({"title": "x" * 101}, TextTooLong),
            ({"description": "Too short"}, TextTooShort),
            ({"description": "x" * 5_001}, TextTooLong),
            ({"brief": replace(BRIEF, deadline=NOW)}, DeadlineNotAhead),
            ({"brief": replace(BRIEF, deadline=NOW - timedelta(days=1))}, DeadlineNotAhead),
            ({"brief": replace(BRIEF, kind=Kind.PHYSICAL)}, PlaceMissing),
            ({"brief": replace(BRIEF, kind=Kind.BOTH, city="  ")}, PlaceMissing),
            ({"brief": replace(BRIEF, skills=("alchemy",))}, UnknownSkill),
            ({"brief": replace(BRIEF, skills=("logo-design",) * 11)}, TooManySkills),
        ],
    )
    def test_what_a_task_may_not_be(self, changes: dict[str, object], refusal: type[Refused]) -> None:
        SPEC.given().when(posting(**changes)).then_refused(refusal)


class TestEditing:
    def test_the_new_words_are_recorded_whole(self) -> None:
        brief = replace(BRIEF, category=Category.WRITING)
        edited = TaskEdited(task=TASK, client=CLIENT, title=TITLE, description=DESCRIPTION, brief=brief)
        SPEC.given(POSTED, submitted()).when(editing(brief=brief)).then(edited)

    def test_without_a_change_records_nothing(self) -> None:
        SPEC.given(POSTED).when(editing()).then()

    def test_by_somebody_else_is_refused(self) -> None:
        SPEC.given(POSTED).when(editing(**by(OTHER))).then_refused(NotYourTask)

    def test_after_acceptance_is_refused(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED).when(editing()).then_refused(TaskNotOpen)


class TestApplying:
    def test_an_application_is_submitted(self) -> None:
        SPEC.given(POSTED).when(applying()).then(submitted())

    @pytest.mark.parametrize("days", [1, 365])
    def test_the_work_takes_a_day_to_a_year(self, days: int) -> None:
        SPEC.given(POSTED).when(applying(days=days)).then(replace(submitted(), days=days))

    def test_one_live_application_for_each_freelancer(self) -> None:
        SPEC.given(POSTED, submitted()).when(applying(application=SECOND)).then_refused(AlreadyApplied)

    def test_several_freelancers_may_apply(self) -> None:
        SPEC.given(POSTED, submitted()).when(applying(application=SECOND, **by(OTHER))).then(
            submitted(SECOND, OTHER)
        )

    @pytest.mark.parametrize(
        ("history", "changes", "refusal"),
        [
            ([], {}, NoSuchTask),
            ([POSTED], by(CLIENT), OwnTask),
            ([POSTED], by(FREELANCER, at=BRIEF.deadline), DeadlinePassed),
            ([POSTED], {"bid": Money(100, Currency.USD)}, CurrencyMismatch),
            ([POSTED], {"days": 0}, InvalidDuration),
            ([POSTED], {"days": 366}, InvalidDuration),
            ([POSTED], {"proposal": "Pick me!"}, TextTooShort),
            ([POSTED], {"proposal": "x" * 4_001}, TextTooLong),
            ([POSTED, submitted(), ACCEPTED], {"application": SECOND, **by(OTHER)}, TaskNotOpen),
            ([POSTED, CANCELLED], {}, TaskNotOpen),
        ],
    )
    def test_who_may_not_apply_and_when(
        self, history: list[Event], changes: dict[str, object], refusal: type[Refused]
    ) -> None:
        SPEC.given(*history).when(applying(**changes)).then_refused(refusal)


class TestAccepting:
    def test_the_amount_agreed_is_the_bid_and_never_the_budget(self) -> None:
        SPEC.given(POSTED, submitted()).when(ACCEPT).then(ACCEPTED)
        assert ACCEPTED.amount == submitted().bid != BRIEF.budget

    def test_twice_is_accepted_once(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED).when(ACCEPT).then()

    def test_two_applications_cannot_both_be_accepted(self) -> None:
        second = AcceptApplication(application=SECOND, **by(CLIENT))
        SPEC.given(POSTED, submitted(), submitted(SECOND, OTHER), ACCEPTED).when(second).then_refused(
            TaskNotOpen
        )

    def test_an_unknown_application_is_refused(self) -> None:
        SPEC.given(POSTED).when(ACCEPT).then_refused(NoSuchApplication)

    def test_only_the_client_accepts(self) -> None:
        command = AcceptApplication(application=APPLICATION, **by(FREELANCER))
        SPEC.given(POSTED, submitted()).when(command).then_refused(NotYourTask)


class TestStarting:
    def test_work_starts_and_every_other_applicant_gets_an_answer(self) -> None:
        SPEC.given(POSTED, submitted(), submitted(SECOND, OTHER), ACCEPTED).when(START).then(
            STARTED, closed(SECOND, OTHER, "another_chosen")
        )

    def test_twice_starts_once(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED, STARTED).when(START).then()

    def test_an_application_that_was_not_accepted_cannot_start(self) -> None:
        SPEC.given(POSTED, submitted()).when(START).then_refused(NotAccepted)

    def test_a_cancelled_task_cannot_start(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED, CANCELLED).when(START).then_refused(TaskNotOpen)


class TestCompleting:
    def test_the_client_completes_work_in_progress(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED, STARTED).when(CompleteTask(**by(CLIENT))).then(COMPLETED)

    def test_twice_completes_once(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED, STARTED, COMPLETED).when(CompleteTask(**by(CLIENT))).then()

    def test_the_freelancer_cannot_complete(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED, STARTED).when(CompleteTask(**by(FREELANCER))).then_refused(
            NotYourTask
        )

    def test_work_that_is_not_paid_for_cannot_be_completed(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED).when(CompleteTask(**by(CLIENT))).then_refused(
            WorkNotStarted
        )


class TestEnding:
    HISTORY = (POSTED, submitted(), ACCEPTED)
    WISH = EndTask(application=APPLICATION, how=Ending.SETTLED, **by(SYSTEM))
    ENDED = TaskEnded(
        task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER, how=Ending.SETTLED
    )

    def test_work_that_stops_before_its_end_ends_the_task_once(self) -> None:
        SPEC.given(*self.HISTORY, STARTED).when(self.WISH).then(self.ENDED)
        SPEC.given(*self.HISTORY, STARTED, self.ENDED).when(self.WISH).then()

    def test_nothing_ends_that_has_not_started_or_was_another(self) -> None:
        SPEC.given(*self.HISTORY).when(self.WISH).then()
        SPEC.given(POSTED).when(self.WISH).then()
        SPEC.given(*self.HISTORY, STARTED).when(replace(self.WISH, application=SECOND)).then()

    def test_only_with_the_contract(self) -> None:
        SPEC.given(*self.HISTORY, STARTED).when(replace(self.WISH, actor=CLIENT)).then_refused(NotForPeople)


class TestReviewed:
    HISTORY = (POSTED, submitted(), ACCEPTED, STARTED, COMPLETED)
    WISH = MarkReviewed(**by(SYSTEM))
    REVIEWED = TaskReviewed(task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER)

    def test_a_completed_task_is_reviewed_once(self) -> None:
        SPEC.given(*self.HISTORY).when(self.WISH).then(self.REVIEWED)
        SPEC.given(*self.HISTORY, self.REVIEWED).when(self.WISH).then()
        SPEC.given(*self.HISTORY[:-1]).when(self.WISH).then()
        SPEC.given(*self.HISTORY).when(replace(self.WISH, actor=CLIENT)).then_refused(NotForPeople)

    def test_it_stays_what_it_was_otherwise(self) -> None:
        state = task.fold(task.initial, [*self.HISTORY, self.REVIEWED])
        assert state == replace(task.fold(task.initial, self.HISTORY), stage=Stage.REVIEWED)


class TestCancelling:
    def test_every_applicant_is_told(self) -> None:
        SPEC.given(POSTED, submitted()).when(CANCEL).then(
            CANCELLED, closed(APPLICATION, FREELANCER, "task_cancelled")
        )

    def test_the_accepted_freelancer_is_named(self) -> None:
        cancelled = replace(CANCELLED, application=APPLICATION, freelancer=FREELANCER)
        SPEC.given(POSTED, submitted(), ACCEPTED).when(CANCEL).then(cancelled)

    def test_twice_cancels_once(self) -> None:
        SPEC.given(POSTED, CANCELLED).when(CANCEL).then()

    def test_one_side_cannot_cancel_work_that_has_started(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED, STARTED).when(CANCEL).then_refused(WorkHasStarted)

    def test_by_somebody_else_is_refused(self) -> None:
        SPEC.given(POSTED).when(CancelTask(reason="No.", **by(OTHER))).then_refused(NotYourTask)
