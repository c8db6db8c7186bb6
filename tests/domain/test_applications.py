from dataclasses import replace
from typing import Any

import pytest

from domain.task import (
    AlreadyApplied,
    AlreadyDeclined,
    AnswersMissing,
    ApplicationRejected,
    ApplicationRevised,
    ApplicationShortlisted,
    ApplicationWithdrawn,
    DeadlinePassed,
    Declined,
    FundingLapsed,
    LapseFunding,
    NoSuchApplication,
    NotYourApplication,
    NotYourTask,
    RejectApplication,
    ReviseApplication,
    Shortlist,
    Stage,
    StartWork,
    TaskNotOpen,
    WithdrawApplication,
    WorkHasStarted,
    task,
)
from domain.values import SYSTEM, Currency, CurrencyMismatch, Money, NotForPeople
from tests.domain.examples import (
    ACCEPTED,
    APPLICATION,
    BRIEF,
    CLIENT,
    FREELANCER,
    NOW,
    OTHER,
    POSTED,
    PROPOSAL,
    SECOND,
    STARTED,
    TASK,
    applying,
    by,
    submitted,
)
from tests.spec import Spec

SPEC = Spec(task)
LAPSED = FundingLapsed(task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER)
REJECTED = ApplicationRejected(
    task=TASK,
    client=CLIENT,
    application=APPLICATION,
    freelancer=FREELANCER,
    reason=Declined.PRICE,
    note="Too dear.",
)


def revising(**changes: Any) -> ReviseApplication:
    wish: dict[str, Any] = {
        "application": APPLICATION,
        "proposal": PROPOSAL,
        "bid": Money(150_000, Currency.EGP),
        "days": 4,
        **by(FREELANCER),
    }
    return ReviseApplication(**wish | changes)


def withdrawn(accepted: bool = False) -> ApplicationWithdrawn:
    return ApplicationWithdrawn(
        task=TASK,
        client=CLIENT,
        application=APPLICATION,
        freelancer=FREELANCER,
        accepted=accepted,
        reason="Found other work.",
    )


def listed(on: bool) -> ApplicationShortlisted:
    return ApplicationShortlisted(
        task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER, on=on
    )


REVISED = ApplicationRevised(
    task=TASK,
    client=CLIENT,
    application=APPLICATION,
    freelancer=FREELANCER,
    proposal=PROPOSAL,
    bid=Money(150_000, Currency.EGP),
    days=4,
    answers="",
)
WITHDRAW = WithdrawApplication(application=APPLICATION, reason="Found other work.", **by(FREELANCER))
REJECT = RejectApplication(application=APPLICATION, reason=Declined.PRICE, note="Too dear.", **by(CLIENT))
LAPSE = LapseFunding(application=APPLICATION, **by(SYSTEM))


class TestAnswers:
    ASKING = replace(POSTED, questions="Which tools?\nSince when?")

    def test_every_question_of_the_task_needs_one(self) -> None:
        answered = replace(submitted(), answers="Figma\nSince 2019")
        SPEC.given(self.ASKING).when(applying(answers=("Figma", " Since 2019 "))).then(answered)

    @pytest.mark.parametrize("answers", [(), ("Figma",), ("Figma", " "), ("Figma", "2019", "More")])
    def test_neither_fewer_nor_more(self, answers: tuple[str, ...]) -> None:
        SPEC.given(self.ASKING).when(applying(answers=answers)).then_refused(AnswersMissing)


class TestRevising:
    def test_the_terms_change_until_the_client_decides(self) -> None:
        SPEC.given(POSTED, submitted()).when(revising()).then(REVISED)

    def test_the_amount_agreed_is_the_last_bid(self) -> None:
        history = [POSTED, submitted(), REVISED]
        state = task.fold(task.initial, history)
        assert (state.pending[APPLICATION].bid, state.pending[APPLICATION].days) == (REVISED.bid, 4)

    def test_only_ones_own_and_only_while_it_waits(self) -> None:
        SPEC.given(POSTED, submitted()).when(revising(**by(OTHER))).then_refused(NotYourApplication)
        SPEC.given(POSTED).when(revising()).then_refused(NoSuchApplication)
        SPEC.given(POSTED, submitted(), ACCEPTED).when(revising()).then_refused(NoSuchApplication)
        SPEC.given(POSTED, submitted(), submitted(SECOND, OTHER), replace(ACCEPTED, application=SECOND)).when(
            revising()
        ).then_refused(TaskNotOpen)

    def test_within_the_same_limits_as_applying(self) -> None:
        late, dollars = revising(at=BRIEF.deadline), revising(bid=Money(1, Currency.USD))
        SPEC.given(POSTED, submitted()).when(late).then_refused(DeadlinePassed)
        SPEC.given(POSTED, submitted()).when(dollars).then_refused(CurrencyMismatch)


class TestWithdrawing:
    def test_who_applied_may_step_back_and_apply_again(self) -> None:
        SPEC.given(POSTED, submitted()).when(WITHDRAW).then(withdrawn())
        SPEC.given(POSTED, submitted(), withdrawn()).when(applying(application=SECOND)).then(
            submitted(SECOND)
        )

    def test_also_when_accepted_as_long_as_it_is_not_paid_for(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED).when(WITHDRAW).then(withdrawn(accepted=True))
        state = task.fold(task.initial, [POSTED, submitted(), ACCEPTED, withdrawn(accepted=True)])
        assert (state.stage, state.accepted) == (Stage.APPLIED, None)
        SPEC.given(POSTED, submitted(), ACCEPTED, STARTED).when(WITHDRAW).then_refused(WorkHasStarted)

    def test_while_another_is_accepted_the_one_who_waits_may_step_back(self) -> None:
        other = replace(ACCEPTED, application=SECOND, freelancer=OTHER)
        SPEC.given(POSTED, submitted(), submitted(SECOND, OTHER), other).when(WITHDRAW).then(withdrawn())

    def test_not_for_others_and_not_twice(self) -> None:
        SPEC.given(POSTED, submitted()).when(replace(WITHDRAW, actor=CLIENT)).then_refused(NotYourApplication)
        SPEC.given(POSTED, submitted(), withdrawn()).when(WITHDRAW).then_refused(NoSuchApplication)


class TestShortlisting:
    WISH = Shortlist(application=APPLICATION, on=True, **by(CLIENT))

    def test_on_and_off(self) -> None:
        SPEC.given(POSTED, submitted()).when(self.WISH).then(listed(True))
        SPEC.given(POSTED, submitted(), listed(True)).when(self.WISH).then()
        SPEC.given(POSTED, submitted(), listed(True)).when(replace(self.WISH, on=False)).then(listed(False))

    def test_a_revision_stays_on_the_list(self) -> None:
        state = task.fold(task.initial, [POSTED, submitted(), listed(True), REVISED])
        assert state.pending[APPLICATION].shortlisted

    def test_by_the_client_alone(self) -> None:
        SPEC.given(POSTED, submitted()).when(replace(self.WISH, actor=FREELANCER)).then_refused(NotYourTask)
        SPEC.given(POSTED).when(self.WISH).then_refused(NoSuchApplication)


class TestRejecting:
    def test_with_a_reason(self) -> None:
        SPEC.given(POSTED, submitted()).when(REJECT).then(REJECTED)

    def test_who_was_declined_does_not_come_back_but_others_may(self) -> None:
        again = applying(application=SECOND)
        SPEC.given(POSTED, submitted(), REJECTED).when(again).then_refused(AlreadyDeclined)
        SPEC.given(POSTED, submitted(), REJECTED).when(replace(again, actor=OTHER)).then(
            submitted(SECOND, OTHER)
        )

    def test_by_the_client_and_once(self) -> None:
        SPEC.given(POSTED, submitted()).when(replace(REJECT, actor=OTHER)).then_refused(NotYourTask)
        SPEC.given(POSTED, submitted(), REJECTED).when(REJECT).then_refused(NoSuchApplication)


class TestLapsing:
    def test_not_paid_for_the_application_waits_beside_the_others_again(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED).when(LAPSE).then(LAPSED)
        state = task.fold(task.initial, [POSTED, submitted(), ACCEPTED, LAPSED])
        assert (state.stage, state.accepted, list(state.pending)) == (Stage.APPLIED, None, [APPLICATION])

    def test_late_money_starts_no_work(self) -> None:
        start = StartWork(application=APPLICATION, **by(SYSTEM))
        with pytest.raises(Exception, match="accepted"):
            task.decide(start, task.fold(task.initial, [POSTED, submitted(), ACCEPTED, LAPSED]))

    def test_nothing_lapses_that_is_paid_for_or_that_was_another(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED, STARTED).when(LAPSE).then()
        SPEC.given(POSTED, submitted(), ACCEPTED).when(replace(LAPSE, application=SECOND)).then()
        SPEC.given(POSTED, submitted()).when(LAPSE).then()

    def test_only_by_the_clock(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED).when(replace(LAPSE, actor=CLIENT)).then_refused(
            NotForPeople
        )


def test_one_live_application_for_each_person_and_task() -> None:
    SPEC.given(POSTED, submitted(), REVISED).when(applying(application=SECOND)).then_refused(AlreadyApplied)


def test_who_accepts_has_seven_days_to_pay() -> None:
    assert ACCEPTED.fund_by is not None
    assert (ACCEPTED.fund_by - NOW).days == 7
