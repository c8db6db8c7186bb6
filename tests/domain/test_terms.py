"""What both sides agree to change, and to stop before the end."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.contract.commands import (
    AnswerChange,
    AnswerEnd,
    OfferEnd,
)
from domain.contract.events import (
    ChangeAgreed,
    ChangeDeclined,
    ContractEnded,
    EndDeclined,
    Ending,
    EndOffered,
)
from domain.contract.refusals import (
    ChangeOpen,
    ContractOver,
    DateNotAhead,
    MilestonesDiffer,
    MilestonesFixed,
    NoSuchChange,
    NoSuchContractRoom,
    NoSuchMilestone,
    NoSuchOffer,
    NothingChanges,
    NotYoursToAnswer,
    ShareOutOfRange,
)
from domain.values import Refused
from tests.domain.examples import CLIENT, FREELANCER, NOW, OTHER, by
from tests.domain.test_contract import (
    APPROVE,
    DELIVER,
    FULFILLED,
    PLAN,
    SIDES,
    SPEC,
    UNDER_WAY,
    approved,
    delivered,
    planned,
    proposed,
    proposing,
)


class TestMilestones:
    def test_both_agree_on_a_plan_that_adds_up(self) -> None:
        plan, agreed = planned()
        wish = proposing(text="", titles=("Draft", "Final"), amounts_minor=PLAN)
        SPEC.given(*UNDER_WAY).when(wish).then(plan)
        answer = AnswerChange(number=1, agree=True, reason="", **by(FREELANCER))
        SPEC.given(*UNDER_WAY, plan).when(answer).then(agreed)

    @pytest.mark.parametrize(
        ("titles", "amounts"),
        [
            (("Draft", "Final"), (99_999, 100_001)),
            (("All",), (199_999,)),
            (("Draft", "Final"), (199_999, 0)),
            (("Draft", "Final"), (200_000, -1)),
            (("Draft",), PLAN),
            (("Draft", "Final"), ()),
            (("Draft", "Middle", "Final"), (199_999, 1, -1)),
        ],
    )
    def test_a_plan_that_does_not_is_refused(self, titles: tuple[str, ...], amounts: tuple[int, ...]) -> None:
        wish = proposing(titles=titles, amounts_minor=amounts)
        SPEC.given(*UNDER_WAY).when(wish).then_refused(MilestonesDiffer)

    def test_titles_are_kept_a_line_each(self) -> None:
        wish = proposing(text="", titles=(" First\n draft ", "Final"), amounts_minor=(1, 199_998))
        titled = proposed(text="", titles="First draft\nFinal", amounts_minor=(1, 199_998))
        SPEC.given(*UNDER_WAY).when(wish).then(titled)

    def test_each_is_delivered_and_approved_and_the_last_one_fulfils(self) -> None:
        first, last = replace(DELIVER, milestone=1), replace(DELIVER, milestone=2)
        history = (*UNDER_WAY, *planned())
        SPEC.given(*history).when(first).then(delivered(1, 1))
        SPEC.given(*history, delivered(1, 1)).when(APPROVE).then(approved(1, 1))
        history = (*history, delivered(1, 1), approved(1, 1))
        SPEC.given(*history).when(last).then(delivered(2, 2))
        done = replace(APPROVE, number=2)
        SPEC.given(*history, delivered(2, 2)).when(done).then(approved(2, 2), FULFILLED)

    @pytest.mark.parametrize("milestone", [None, 0, 3])
    def test_a_delivery_names_one_that_is_left(self, milestone: int | None) -> None:
        wish = replace(DELIVER, milestone=milestone)
        SPEC.given(*UNDER_WAY, *planned()).when(wish).then_refused(NoSuchMilestone)

    def test_without_a_plan_there_is_none_to_name(self) -> None:
        SPEC.given(*UNDER_WAY).when(replace(DELIVER, milestone=1)).then_refused(NoSuchMilestone)

    def test_once_part_is_approved_the_plan_stays(self) -> None:
        history = (*UNDER_WAY, *planned(), delivered(1, 1), approved(1, 1))
        wish = proposing(titles=("A", "B"), amounts_minor=PLAN)
        SPEC.given(*history).when(wish).then_refused(MilestonesFixed)


class TestChanges:
    def test_one_at_a_time_and_it_says_what_changes(self) -> None:
        SPEC.given(*UNDER_WAY).when(proposing()).then(proposed())
        SPEC.given(*UNDER_WAY, proposed()).when(proposing()).then_refused(ChangeOpen)
        SPEC.given(*UNDER_WAY).when(proposing(text=" ")).then_refused(NothingChanges)
        SPEC.given(*UNDER_WAY).when(proposing(due_at=NOW)).then_refused(DateNotAhead)

    def test_a_later_date_alone_is_a_change_and_is_agreed_to(self) -> None:
        later = NOW + timedelta(days=30)
        change = proposed(text="", due_at=later)
        SPEC.given(*UNDER_WAY).when(proposing(text="", due_at=later)).then(change)
        agree = AnswerChange(number=1, agree=True, reason="", **by(FREELANCER))
        agreed = ChangeAgreed(number=1, due_at=later, amounts_minor=(), **SIDES)
        SPEC.given(*UNDER_WAY, change).when(agree).then(agreed)
        SPEC.given(*UNDER_WAY, change, agreed).when(proposing()).then(proposed(number=2))

    def test_what_was_declined_can_be_proposed_anew(self) -> None:
        declined = ChangeDeclined(number=1, by=FREELANCER, reason="", **SIDES)
        SPEC.given(*UNDER_WAY, proposed(), declined).when(proposing()).then(proposed(number=2))

    def test_the_other_side_answers_and_ones_own_can_be_taken_back(self) -> None:
        decline = AnswerChange(number=1, agree=False, reason="No time.", **by(FREELANCER))
        declined = ChangeDeclined(number=1, by=FREELANCER, reason="No time.", **SIDES)
        SPEC.given(*UNDER_WAY, proposed()).when(decline).then(declined)
        own = replace(decline, actor=CLIENT)
        SPEC.given(*UNDER_WAY, proposed()).when(own).then(replace(declined, by=CLIENT))
        SPEC.given(*UNDER_WAY, proposed()).when(replace(own, agree=True)).then_refused(NotYoursToAnswer)
        SPEC.given(*UNDER_WAY).when(decline).then_refused(NoSuchChange)
        SPEC.given(*UNDER_WAY, proposed()).when(replace(decline, number=2)).then_refused(NoSuchChange)

    def test_a_plan_proposed_before_a_delivery_cannot_be_agreed_after_it(self) -> None:
        agree = AnswerChange(number=1, agree=True, reason="", **by(FREELANCER))
        SPEC.given(*UNDER_WAY, planned()[0], delivered()).when(agree).then_refused(MilestonesFixed)


class TestEndingEarly:
    OFFER = OfferEnd(to_freelancer_minor=60_000, reason="We change plans.", **by(CLIENT))
    OFFERED = EndOffered(number=1, by=CLIENT, to_freelancer_minor=60_000, reason="We change plans.", **SIDES)
    AGREE = AnswerEnd(number=1, agree=True, **by(FREELANCER))

    def test_by_agreement_with_a_split_that_adds_up(self) -> None:
        SPEC.given(*UNDER_WAY).when(self.OFFER).then(self.OFFERED)
        ended = ContractEnded(how=Ending.AGREED, to_freelancer_minor=60_000, to_client_minor=139_999, **SIDES)
        SPEC.given(*UNDER_WAY, self.OFFERED).when(self.AGREE).then(ended)
        SPEC.given(*UNDER_WAY, self.OFFERED, ended).when(self.OFFER).then_refused(ContractOver)

    def test_not_by_one_side_alone(self) -> None:
        SPEC.given(*UNDER_WAY, self.OFFERED).when(replace(self.AGREE, actor=CLIENT)).then_refused(
            NotYoursToAnswer
        )
        declined = EndDeclined(number=1, by=FREELANCER, **SIDES)
        SPEC.given(*UNDER_WAY, self.OFFERED).when(replace(self.AGREE, agree=False)).then(declined)
        SPEC.given(*UNDER_WAY, self.OFFERED, declined).when(self.AGREE).then_refused(NoSuchOffer)

    def test_offers_are_counted(self) -> None:
        SPEC.given(*UNDER_WAY, self.OFFERED).when(self.OFFER).then(replace(self.OFFERED, number=2))

    @pytest.mark.parametrize("minor", [0, 199_999])
    def test_one_side_may_get_all_of_it(self, minor: int) -> None:
        wish = replace(self.OFFER, to_freelancer_minor=minor)
        SPEC.given(*UNDER_WAY).when(wish).then(replace(self.OFFERED, to_freelancer_minor=minor))

    def test_an_offer_that_was_replaced_cannot_be_agreed_to(self) -> None:
        second = replace(self.OFFERED, number=2, to_freelancer_minor=10)
        SPEC.given(*UNDER_WAY, self.OFFERED, second).when(self.AGREE).then_refused(NoSuchOffer)

    @pytest.mark.parametrize("minor", [-1, 200_000])
    def test_nobody_gets_more_than_was_agreed(self, minor: int) -> None:
        SPEC.given(*UNDER_WAY).when(replace(self.OFFER, to_freelancer_minor=minor)).then_refused(
            ShareOutOfRange
        )

    @pytest.mark.parametrize("wish", [OFFER, AGREE, proposing()])
    def test_for_others_there_is_no_such_contract(self, wish: Any) -> None:
        refusal: type[Refused] = NoSuchContractRoom
        SPEC.given(*UNDER_WAY, self.OFFERED).when(replace(wish, actor=OTHER)).then_refused(refusal)
