from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.contract import contract
from domain.contract.commands import (
    AnswerDispute,
    ApproveWork,
    DecideDispute,
    Deliver,
    EscalateDispute,
    OpenDispute,
    SettleDispute,
    WithdrawDispute,
)
from domain.contract.events import (
    ContractEnded,
    ContractFulfilled,
    DisputeAnswered,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeWithdrawn,
    Ending,
    EndOffered,
    Escalation,
)
from domain.contract.refusals import (
    AnsweredAlready,
    ContractOver,
    InDispute,
    NoSuchContractRoom,
    NotEscalated,
    NotInDispute,
    NotUnderWay,
    NotYoursToAnswer,
    NotYoursToWithdraw,
    OwnDispute,
    ShareOutOfRange,
)
from domain.contract.state import Dispute
from domain.values import SYSTEM, PersonId
from tests.domain.examples import CLIENT, FREELANCER, NOW, OTHER, by
from tests.domain.test_contract import (
    AGREED,
    APPROVE,
    APPROVE_BY,
    SIDES,
    SPEC,
    UNDER_WAY,
    approved,
    delivered,
)

WHY = "The logo looks nothing like what we agreed upon."
ANSWER_BY = NOW + timedelta(days=3)
OPEN = OpenDispute(asks_minor=40_000, reason=WHY, files=(), **by(CLIENT))
ANSWER = AnswerDispute(offers_minor=160_000, reason=WHY, files=(), **by(FREELANCER))
OPENED = DisputeOpened(by=CLIENT, asks_minor=40_000, reason=WHY, files=(), answer_by=ANSWER_BY, **SIDES)
ANSWERED = DisputeAnswered(
    by=FREELANCER, offers_minor=160_000, reason=WHY, files=(), settle_by=ANSWER_BY, **SIDES
)
SETTLE = SettleDispute(**by(CLIENT))
DECIDE = DecideDispute(
    to_freelancer_minor=120_000, rule="Delivered work is paid", reason=WHY, cited=(9, 7, 9), **by(OTHER)
)
IN_DISPUTE = (*UNDER_WAY, delivered(), OPENED)


def escalated(why: Escalation) -> DisputeEscalated:
    return DisputeEscalated(why=why, **SIDES)


def ended(how: Ending, minor: int) -> ContractEnded:
    return ContractEnded(how=how, to_freelancer_minor=minor, to_client_minor=199_999 - minor, **SIDES)


class TestOpening:
    def test_either_side_says_what_it_asks_for(self) -> None:
        SPEC.given(*UNDER_WAY).when(OPEN).then(OPENED)
        other = replace(OPEN, actor=FREELANCER)
        SPEC.given(*UNDER_WAY).when(other).then(replace(OPENED, by=FREELANCER))

    def test_only_of_work_under_way_and_once(self) -> None:
        SPEC.given(AGREED).when(OPEN).then_refused(NotUnderWay)
        SPEC.given(*IN_DISPUTE).when(OPEN).then_refused(InDispute)
        SPEC.given(*UNDER_WAY).when(replace(OPEN, actor=OTHER)).then_refused(NoSuchContractRoom)
        SPEC.given(*UNDER_WAY).when(replace(OPEN, asks_minor=200_000)).then_refused(ShareOutOfRange)

    def test_silence_approves_nothing_meanwhile(self) -> None:
        silent = ApproveWork(number=1, **by(SYSTEM, APPROVE_BY))
        SPEC.given(*IN_DISPUTE).when(silent).then()

    def test_nothing_is_delivered_meanwhile_but_the_client_may_still_approve(self) -> None:
        deliver = Deliver(note="More", files=(), milestone=None, **by(FREELANCER))
        SPEC.given(*UNDER_WAY, OPENED).when(deliver).then_refused(InDispute)
        SPEC.given(*IN_DISPUTE).when(APPROVE).then(approved(), ContractFulfilled(by=CLIENT, **SIDES))


def test_the_state_holds_the_dispute_until_it_is_over() -> None:
    offer = EndOffered(number=1, by=CLIENT, to_freelancer_minor=1, reason="So be it.", **SIDES)
    state = contract.fold(contract.initial, [*UNDER_WAY, delivered(), offer, OPENED])
    assert (state.offer, state.dispute) == (None, Dispute(CLIENT, 40_000, ANSWER_BY))
    answered = contract.evolve(state, ANSWERED)
    assert answered.dispute == Dispute(CLIENT, 40_000, ANSWER_BY, 160_000, ANSWER_BY)
    later = DisputeWithdrawn(number=1, approve_by=APPROVE_BY + timedelta(days=1), **SIDES)
    assert contract.evolve(answered, later) == replace(answered, dispute=None, approve_by=later.approve_by)
    for over in (ContractFulfilled(by=CLIENT, **SIDES), ended(Ending.SETTLED, 40_000)):
        assert contract.evolve(answered, over).dispute is None


def test_a_decision_alone_changes_nothing_before_the_end_that_comes_with_it() -> None:
    (decided, _) = SPEC.given(*TestDeciding.ESCALATED).when(DECIDE).decided()
    state = contract.fold(contract.initial, TestDeciding.ESCALATED)
    assert contract.evolve(state, decided) == state


class TestAnswering:
    def test_the_other_side_names_its_figure(self) -> None:
        SPEC.given(*IN_DISPUTE).when(ANSWER).then(ANSWERED)
        SPEC.given(*IN_DISPUTE).when(replace(ANSWER, actor=CLIENT)).then_refused(NotYoursToAnswer)
        SPEC.given(*IN_DISPUTE, ANSWERED).when(ANSWER).then_refused(AnsweredAlready)
        SPEC.given(*UNDER_WAY).when(ANSWER).then_refused(NotInDispute)

    def test_either_settles_by_taking_the_others_figure(self) -> None:
        SPEC.given(*IN_DISPUTE, ANSWERED).when(SETTLE).then(ended(Ending.SETTLED, 160_000))
        yields = replace(SETTLE, actor=FREELANCER)
        SPEC.given(*IN_DISPUTE).when(yields).then(ended(Ending.SETTLED, 40_000))

    def test_there_is_no_figure_to_take_before_the_answer(self) -> None:
        SPEC.given(*IN_DISPUTE).when(SETTLE).then_refused(NotYoursToAnswer)

    def test_who_opened_it_may_withdraw_it_and_the_clock_goes_on(self) -> None:
        wish = WithdrawDispute(**by(CLIENT, APPROVE_BY))
        withdrawn = DisputeWithdrawn(number=1, approve_by=APPROVE_BY + timedelta(days=3), **SIDES)
        SPEC.given(*IN_DISPUTE).when(wish).then(withdrawn)
        SPEC.given(*IN_DISPUTE).when(replace(wish, at=NOW)).then(replace(withdrawn, approve_by=APPROVE_BY))
        SPEC.given(*UNDER_WAY, OPENED).when(wish).then(replace(withdrawn, number=0, approve_by=None))
        SPEC.given(*IN_DISPUTE).when(replace(wish, actor=FREELANCER)).then_refused(NotYoursToWithdraw)
        later = ApproveWork(number=1, **by(SYSTEM, APPROVE_BY))
        SPEC.given(*IN_DISPUTE, withdrawn).when(later).then()


class TestEscalating:
    WISH = EscalateDispute(**by(SYSTEM, ANSWER_BY))

    def test_unanswered_or_unsettled_in_time(self) -> None:
        SPEC.given(*IN_DISPUTE).when(self.WISH).then(escalated(Escalation.UNANSWERED))
        SPEC.given(*IN_DISPUTE, ANSWERED).when(self.WISH).then(escalated(Escalation.NOT_SETTLED))

    def test_not_before_and_not_when_it_is_over(self) -> None:
        early = replace(self.WISH, at=ANSWER_BY - timedelta(seconds=1))
        SPEC.given(*IN_DISPUTE).when(early).then()
        SPEC.given(*UNDER_WAY).when(self.WISH).then()
        SPEC.given(*IN_DISPUTE, escalated(Escalation.ASKED)).when(self.WISH).then()

    @pytest.mark.parametrize("person", [CLIENT, FREELANCER])
    def test_by_either_side_once_it_is_answered(self, person: PersonId) -> None:
        wish = EscalateDispute(**by(person))
        SPEC.given(*IN_DISPUTE, ANSWERED).when(wish).then(escalated(Escalation.ASKED))
        SPEC.given(*IN_DISPUTE).when(wish).then_refused(NotEscalated)
        SPEC.given(*IN_DISPUTE).when(replace(wish, at=ANSWER_BY)).then(escalated(Escalation.ASKED))
        SPEC.given(*IN_DISPUTE, escalated(Escalation.ASKED)).when(wish).then()

    def test_the_answer_comes_too_late_then(self) -> None:
        history = (*IN_DISPUTE, escalated(Escalation.UNANSWERED))
        SPEC.given(*history).when(ANSWER).then_refused(AnsweredAlready)


class TestDeciding:
    ESCALATED = (*IN_DISPUTE, ANSWERED, escalated(Escalation.NOT_SETTLED))

    def test_an_operator_decides_with_rule_reason_and_what_it_rests_on(self) -> None:
        decided = DisputeDecided(
            operator=OTHER,
            to_freelancer_minor=120_000,
            rule="Delivered work is paid",
            reason=WHY,
            cited=(7, 9),
            **SIDES,
        )
        SPEC.given(*self.ESCALATED).when(DECIDE).then(decided, ended(Ending.DECIDED, 120_000))

    @pytest.mark.parametrize("person", [CLIENT, FREELANCER])
    def test_nobody_decides_in_their_own_cause(self, person: PersonId) -> None:
        SPEC.given(*self.ESCALATED).when(replace(DECIDE, actor=person)).then_refused(OwnDispute)

    def test_not_before_the_two_have_had_their_time(self) -> None:
        SPEC.given(*IN_DISPUTE, ANSWERED).when(DECIDE).then_refused(NotEscalated)

    def test_it_is_final(self) -> None:
        over: tuple[Any, ...] = (*self.ESCALATED, ended(Ending.DECIDED, 120_000))
        SPEC.given(*over).when(DECIDE).then_refused(ContractOver)
        SPEC.given(*over).when(SETTLE).then_refused(ContractOver)
