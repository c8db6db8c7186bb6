from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.contract import contract
from domain.contract.commands import (
    AgreeContract,
    ApproveWork,
    BeginWork,
    Deliver,
    DropContract,
    Fulfil,
    ProposeChange,
    RequestRevision,
)
from domain.contract.events import (
    ChangeAgreed,
    ChangeProposed,
    ContractAgreed,
    ContractDropped,
    ContractFulfilled,
    RevisionRequested,
    WorkApproved,
    WorkBegun,
    WorkDelivered,
)
from domain.contract.refusals import (
    ContractOver,
    DeliveryWaiting,
    NoSuchContractRoom,
    NothingDelivered,
    NotTheClient,
    NotTheFreelancer,
    NotUnderWay,
)
from domain.contract.state import Contract, Stage
from domain.values import SYSTEM, Currency, Money, NotForPeople, TextTooShort
from tests.domain.examples import APPLICATION, CLIENT, FREELANCER, NOW, OTHER, TASK, by
from tests.spec import Spec

SPEC = Spec(contract)
SIDES: dict[str, Any] = {
    "contract": APPLICATION,
    "task": TASK,
    "client": CLIENT,
    "freelancer": FREELANCER,
}
AMOUNT = Money(199_999, Currency.EGP)
AGREED = ContractAgreed(amount=AMOUNT, days=5, **SIDES)
BEGUN = WorkBegun(due_at=NOW + timedelta(days=5), **SIDES)
UNDER_WAY = (AGREED, BEGUN)
APPROVE_BY = NOW + timedelta(days=14)
REVISION = RevisionRequested(number=1, reason="The blue is too dark.", **SIDES)
FULFILLED = ContractFulfilled(by=CLIENT, **SIDES)
DROPPED = ContractDropped(**SIDES)
DELIVER = Deliver(note="Here it is.", files=(), milestone=None, **by(FREELANCER))
REVISE = RequestRevision(reason="The blue is too dark.", **by(CLIENT))
APPROVE = ApproveWork(number=1, **by(CLIENT))
PLAN = (99_999, 100_000)


def delivered(number: int = 1, milestone: int | None = None) -> WorkDelivered:
    return WorkDelivered(
        number=number, milestone=milestone, note="Here it is.", files=(), approve_by=APPROVE_BY, **SIDES
    )


def approved(number: int = 1, milestone: int | None = None, by: Any = CLIENT) -> WorkApproved:
    return WorkApproved(number=number, milestone=milestone, by=by, **SIDES)


def proposing(**changes: Any) -> ProposeChange:
    wish = {"text": "Two pages more.", "due_at": None, "titles": (), "amounts_minor": (), **by(CLIENT)}
    return ProposeChange(**wish | changes)


def proposed(**changes: Any) -> ChangeProposed:
    fact = {
        "number": 1,
        "proposer": CLIENT,
        "text": "Two pages more.",
        "due_at": None,
        "titles": "",
        "amounts_minor": (),
    }
    return ChangeProposed(**SIDES | fact | changes)


def planned() -> tuple[ChangeProposed, ChangeAgreed]:
    agreed = ChangeAgreed(number=1, due_at=None, amounts_minor=PLAN, **SIDES)
    return proposed(text="", titles="Draft\nFinal", amounts_minor=PLAN), agreed


class TestBeginning:
    def test_the_terms_are_those_accepted_and_kept(self) -> None:
        agree = AgreeContract(amount=AMOUNT, days=5, **SIDES, **by(SYSTEM))
        SPEC.given().when(agree).then(AGREED)
        SPEC.given(AGREED).when(agree).then()
        SPEC.given(AGREED, DROPPED).when(agree).then(AGREED)
        SPEC.given().when(replace(agree, actor=CLIENT)).then_refused(NotForPeople)

    def test_work_begins_when_the_money_is_held_and_is_due_after_the_days_agreed(self) -> None:
        SPEC.given(AGREED).when(BeginWork(**by(SYSTEM))).then(BEGUN)
        SPEC.given(*UNDER_WAY).when(BeginWork(**by(SYSTEM))).then()

    def test_dropped_only_before_that(self) -> None:
        SPEC.given(AGREED).when(DropContract(**by(SYSTEM))).then(DROPPED)
        SPEC.given(*UNDER_WAY).when(DropContract(**by(SYSTEM))).then()
        SPEC.given().when(DropContract(**by(SYSTEM))).then()

    def test_nothing_is_delivered_before_work_has_begun(self) -> None:
        SPEC.given(AGREED).when(DELIVER).then_refused(NotUnderWay)
        SPEC.given().when(DELIVER).then_refused(NoSuchContractRoom)


def test_the_state_says_how_far_the_work_is() -> None:
    plan, agreed = planned()
    start = contract.fold(contract.initial, [AGREED, BEGUN, plan, agreed])
    assert start == Contract(terms=AGREED, stage=Stage.WORKING, milestones=PLAN, changes=1)
    waits = contract.evolve(start, delivered(1, 1))
    assert waits == replace(
        start, stage=Stage.DELIVERED, deliveries=1, delivered=delivered(1, 1), approve_by=APPROVE_BY
    )
    assert contract.evolve(waits, REVISION) == replace(start, deliveries=1)
    assert contract.evolve(waits, approved(1, 1)) == replace(start, deliveries=1, approved=frozenset({1}))


def test_without_milestones_none_is_approved() -> None:
    state = contract.fold(contract.initial, [*UNDER_WAY, delivered(), approved()])
    assert (state.approved, state.left) == (frozenset(), frozenset())


class TestWork:
    def test_delivered_it_waits_fourteen_days(self) -> None:
        SPEC.given(*UNDER_WAY).when(DELIVER).then(delivered())

    def test_by_the_freelancer_one_at_a_time(self) -> None:
        SPEC.given(*UNDER_WAY).when(replace(DELIVER, actor=CLIENT)).then_refused(NotTheFreelancer)
        SPEC.given(*UNDER_WAY, delivered()).when(DELIVER).then_refused(DeliveryWaiting)
        SPEC.given(*UNDER_WAY).when(replace(DELIVER, note=" ")).then_refused(TextTooShort)

    def test_the_client_asks_for_a_revision_and_the_next_delivery_has_a_number_of_its_own(self) -> None:
        SPEC.given(*UNDER_WAY, delivered()).when(REVISE).then(REVISION)
        SPEC.given(*UNDER_WAY, delivered(), REVISION).when(DELIVER).then(delivered(2))
        SPEC.given(*UNDER_WAY).when(REVISE).then_refused(NothingDelivered)
        SPEC.given(*UNDER_WAY, delivered()).when(replace(REVISE, actor=FREELANCER)).then_refused(NotTheClient)

    def test_approved_it_is_fulfilled(self) -> None:
        SPEC.given(*UNDER_WAY, delivered()).when(APPROVE).then(approved(), FULFILLED)

    def test_only_the_client_approves_and_only_what_waits(self) -> None:
        SPEC.given(*UNDER_WAY, delivered()).when(replace(APPROVE, actor=OTHER)).then_refused(NotTheClient)
        SPEC.given(*UNDER_WAY).when(APPROVE).then_refused(NothingDelivered)
        SPEC.given(*UNDER_WAY, delivered(), REVISION, delivered(2)).when(APPROVE).then_refused(
            NothingDelivered
        )

    def test_over_is_over(self) -> None:
        over = (*UNDER_WAY, delivered(), approved(), FULFILLED)
        SPEC.given(*over).when(DELIVER).then_refused(ContractOver)
        SPEC.given(*over).when(APPROVE).then_refused(ContractOver)
        SPEC.given(*over).when(proposing()).then_refused(ContractOver)

    def test_the_client_may_call_all_of_it_done(self) -> None:
        fulfil = Fulfil(by=CLIENT, **by(SYSTEM))
        SPEC.given(*UNDER_WAY).when(fulfil).then(FULFILLED)
        SPEC.given(*UNDER_WAY, FULFILLED).when(fulfil).then()
        SPEC.given().when(fulfil).then()
        SPEC.given(*UNDER_WAY).when(replace(fulfil, actor=FREELANCER)).then_refused(NotForPeople)


class TestSilence:
    WISH = ApproveWork(number=1, **by(SYSTEM, APPROVE_BY))

    def test_approves_after_fourteen_days_and_says_so(self) -> None:
        SPEC.given(*UNDER_WAY, delivered()).when(self.WISH).then(
            approved(by=SYSTEM), replace(FULFILLED, by=SYSTEM)
        )

    def test_not_a_moment_earlier(self) -> None:
        early = replace(self.WISH, at=APPROVE_BY - timedelta(seconds=1))
        SPEC.given(*UNDER_WAY, delivered()).when(early).then()

    def test_not_what_was_answered(self) -> None:
        SPEC.given(*UNDER_WAY, delivered(), REVISION).when(self.WISH).then()
        SPEC.given(*UNDER_WAY, delivered(), REVISION, delivered(2)).when(self.WISH).then()
        SPEC.given(*UNDER_WAY, delivered(), approved(), FULFILLED).when(self.WISH).then()
