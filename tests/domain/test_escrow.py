from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.decider import Event
from domain.escrow import (
    AlreadyFunded,
    AmountDiffers,
    CancelFunding,
    Contract,
    EscrowFunded,
    EscrowRefunded,
    EscrowReleased,
    FundingAwaited,
    FundingCancelled,
    FundingClosed,
    FundingRequested,
    NoSuchContract,
    NotFunded,
    NotThePayer,
    PaymentFailed,
    PaymentStarted,
    Posting,
    RecordPaid,
    RecordPaymentFailed,
    RecordRefunded,
    RefundRequested,
    Release,
    RequestFunding,
    StartPayment,
    escrow,
    fee,
)
from domain.escrow.state import Escrow, Stage
from domain.values import AMOUNT_MINOR_MAX, SYSTEM, Currency, Money, Refused
from tests.domain.examples import APPLICATION, CLIENT, FREELANCER, TASK, by
from tests.spec import Spec

SPEC = Spec(escrow)
CONTRACT = Contract(APPLICATION, TASK, CLIENT, FREELANCER)
AMOUNT = Money(199_999, Currency.EGP)
EGP = Currency.EGP
REQUESTED = FundingRequested(contract=CONTRACT, amount=AMOUNT, fee_bps=1_500)
PAYING = PaymentStarted(contract=CONTRACT, attempt=1)
FAILED = PaymentFailed(contract=CONTRACT, attempt=1, payment="pay_1", reason="declined")
FUNDED = EscrowFunded(
    contract=CONTRACT,
    amount=AMOUNT,
    payment="pay_1",
    postings=(Posting("provider_pending", 199_999, EGP), Posting("escrow", -199_999, EGP)),
)
RELEASED = EscrowReleased(
    contract=CONTRACT,
    gross=AMOUNT,
    fee_minor=30_000,
    net=Money(169_999, EGP),
    postings=(
        Posting("escrow", 199_999, EGP),
        Posting("fees", -30_000, EGP),
        Posting("earned", -169_999, EGP),
    ),
)
CANCELLED = FundingCancelled(contract=CONTRACT)
REFUNDING = RefundRequested(contract=CONTRACT, amount=AMOUNT, payment="pay_1")
REFUNDED = EscrowRefunded(
    contract=CONTRACT,
    amount=AMOUNT,
    refund="ref_1",
    postings=(Posting("escrow", 199_999, EGP), Posting("provider_pending", -199_999, EGP)),
)

PAY = StartPayment(**by(CLIENT))
PAID = RecordPaid(payment="pay_1", amount=AMOUNT, **by(SYSTEM))
RELEASE = Release(**by(SYSTEM))
CANCEL = CancelFunding(**by(SYSTEM))
REFUND = RecordRefunded(refund="ref_1", **by(SYSTEM))


class TestPaying:
    def test_funding_is_requested_once_and_freezes_the_fee(self) -> None:
        command = RequestFunding(contract=CONTRACT, amount=AMOUNT, **by(SYSTEM))
        SPEC.given().when(command).then(REQUESTED)
        SPEC.given(REQUESTED).when(command).then()

    def test_a_second_click_joins_the_payment_under_way(self) -> None:
        SPEC.given(REQUESTED).when(PAY).then(PAYING)
        SPEC.given(REQUESTED, PAYING).when(PAY).then()

    def test_a_new_attempt_follows_only_a_definite_failure(self) -> None:
        failed = RecordPaymentFailed(payment="pay_1", reason="declined", **by(SYSTEM))
        SPEC.given(REQUESTED, PAYING).when(failed).then(FAILED)
        SPEC.given(REQUESTED, PAYING, FAILED).when(failed).then()
        SPEC.given(REQUESTED, PAYING, FAILED).when(PAY).then(PaymentStarted(contract=CONTRACT, attempt=2))

    def test_the_money_is_held_when_the_provider_says_so(self) -> None:
        SPEC.given(REQUESTED, PAYING).when(PAID).then(FUNDED)

    def test_the_provider_may_say_so_many_times(self) -> None:
        SPEC.given(REQUESTED, PAYING, FUNDED).when(PAID).then()
        SPEC.given(REQUESTED, PAYING, FUNDED, RELEASED).when(PAID).then()

    @pytest.mark.parametrize(
        ("history", "command", "refusal"),
        [
            ([], PAY, NoSuchContract),
            ([REQUESTED], StartPayment(**by(FREELANCER)), NotThePayer),
            ([REQUESTED, FUNDED], PAY, AlreadyFunded),
            ([REQUESTED, CANCELLED], PAY, FundingClosed),
            ([REQUESTED, PAYING], RecordPaid(payment="p", amount=Money(1, EGP), **by(SYSTEM)), AmountDiffers),
            ([REQUESTED, FUNDED], RecordPaid(payment="p", amount=AMOUNT, **by(SYSTEM)), AlreadyFunded),
        ],
    )
    def test_what_is_refused(self, history: list[Event], command: object, refusal: type[Refused]) -> None:
        SPEC.given(*history).when(command).then_refused(refusal)  # type: ignore[arg-type]


class TestReleasing:
    def test_gross_is_fee_and_net(self) -> None:
        SPEC.given(REQUESTED, FUNDED).when(RELEASE).then(RELEASED)

    def test_twice_releases_once(self) -> None:
        SPEC.given(REQUESTED, FUNDED, RELEASED).when(RELEASE).then()

    @pytest.mark.parametrize("history", [[REQUESTED], [REQUESTED, PAYING], [REQUESTED, FUNDED, REFUNDING]])
    def test_money_that_is_not_held_is_not_released(self, history: list[Event]) -> None:
        SPEC.given(*history).when(RELEASE).then_refused(NotFunded)


class TestGivingBack:
    def test_nothing_paid_is_simply_closed(self) -> None:
        SPEC.given(REQUESTED).when(CANCEL).then(CANCELLED)
        SPEC.given(REQUESTED, CANCELLED).when(CANCEL).then()

    def test_what_is_held_goes_back_whole(self) -> None:
        SPEC.given(REQUESTED, FUNDED).when(CANCEL).then(REFUNDING)
        SPEC.given(REQUESTED, FUNDED, REFUNDING).when(REFUND).then(REFUNDED)
        SPEC.given(REQUESTED, FUNDED, REFUNDING, REFUNDED).when(REFUND).then()

    def test_a_payment_that_comes_too_late_goes_straight_back(self) -> None:
        SPEC.given(REQUESTED, PAYING, CANCELLED).when(PAID).then(FUNDED, REFUNDING)

    def test_what_is_accepted_again_meanwhile_is_asked_for_once_the_money_is_back(self) -> None:
        back = [REQUESTED, FUNDED, REFUNDING]
        again = RequestFunding(contract=CONTRACT, amount=AMOUNT, **by(SYSTEM))
        awaited = FundingAwaited(contract=CONTRACT, amount=AMOUNT)
        SPEC.given(*back).when(again).then(awaited)
        SPEC.given(*back, awaited).when(again).then()
        SPEC.given(*back, awaited).when(PAY).then_refused(FundingClosed)
        SPEC.given(*back, awaited).when(REFUND).then(REFUNDED, REQUESTED)
        SPEC.given(*back, awaited, REFUNDED, REQUESTED).when(PAY).then(PAYING)
        once_more = [*back, awaited, REFUNDED, REQUESTED, FUNDED, REFUNDING]
        SPEC.given(*once_more).when(REFUND).then(REFUNDED)

    def test_what_is_called_off_again_meanwhile_is_not_asked_for(self) -> None:
        awaited = FundingAwaited(contract=CONTRACT, amount=AMOUNT)
        no_longer = FundingAwaited(contract=CONTRACT, amount=None)
        given = [REQUESTED, FUNDED, REFUNDING, awaited]
        SPEC.given(*given).when(CANCEL).then(no_longer)
        SPEC.given(*given, no_longer).when(CANCEL).then()
        SPEC.given(*given, no_longer).when(REFUND).then(REFUNDED)

    def test_released_money_cannot_be_refunded(self) -> None:
        SPEC.given(REQUESTED, FUNDED, RELEASED).when(CANCEL).then_refused(NotFunded)
        SPEC.given(REQUESTED, FUNDED).when(REFUND).then_refused(NotFunded)


@settings(max_examples=50)
@given(st.integers(1, AMOUNT_MINOR_MAX))
def test_the_fee_is_fifteen_per_cent_rounded_half_up_once(minor: int) -> None:
    share = fee(minor, 1_500)
    assert share * 10_000 - 5_000 <= minor * 1_500 < share * 10_000 + 5_000


def test_less_than_half_a_unit_is_no_fee() -> None:
    assert (fee(4_999, 1), fee(5_000, 1)) == (0, 1)


@settings(max_examples=50)
@given(st.integers(1, AMOUNT_MINOR_MAX), st.sampled_from(Currency))
def test_fee_and_net_are_the_gross_to_the_last_unit(minor: int, currency: Currency) -> None:
    requested = FundingRequested(contract=CONTRACT, amount=Money(minor, currency), fee_bps=1_500)
    funded = EscrowFunded(contract=CONTRACT, amount=requested.amount, payment="pay_1", postings=())
    (released,) = SPEC.given(requested, funded).when(RELEASE).decided()
    assert isinstance(released, EscrowReleased)
    assert released.fee_minor + released.net.minor == minor == released.gross.minor


COMMANDS = st.sampled_from(
    [
        PAY,
        PAID,
        RELEASE,
        CANCEL,
        REFUND,
        RecordPaid(payment="pay_2", amount=AMOUNT, **by(SYSTEM)),
        RecordPaymentFailed(payment="pay_1", reason="declined", **by(SYSTEM)),
    ]
)


@given(st.lists(COMMANDS, max_size=30))
def test_no_order_of_commands_makes_or_loses_money(commands: list[object]) -> None:
    state, held, out = escrow.evolve(escrow.initial, REQUESTED), 0, 0
    for command in commands:
        try:
            events = escrow.decide(command, state)
        except Refused:
            continue
        for event in events:
            postings = event.postings if "postings" in {field.name for field in fields(event)} else ()  # type: ignore[arg-type, attr-defined]
            assert sum(posting.minor for posting in postings) == 0
            held -= sum(posting.minor for posting in postings if posting.account == "escrow")
            out += isinstance(event, EscrowReleased | EscrowRefunded)
        state = escrow.fold(state, events)
    assert held in (0, AMOUNT.minor)
    assert out <= 1, "money left the escrow twice"


def test_the_state_says_where_the_money_is() -> None:
    held = escrow.fold(escrow.initial, [REQUESTED, PAYING, FUNDED])
    assert held == Escrow(terms=REQUESTED, stage=Stage.HELD, attempt=1, payment="pay_1")
    assert escrow.evolve(held, FAILED) == held
    assert escrow.fold(escrow.initial, [REQUESTED, PAYING, FAILED]) == Escrow(terms=REQUESTED, attempt=1)


def test_nothing_is_given_back_that_was_not_asked_back() -> None:
    SPEC.given(REQUESTED, PAYING, FUNDED).when(REFUND).then_refused(NotFunded)


class TestAcceptedAgain:
    """The same application, after its funding came to nothing."""

    def test_what_went_back_before_is_forgotten(self) -> None:
        again = [REQUESTED, PAYING, FUNDED, REFUNDING, REFUNDED, REQUESTED]
        assert escrow.fold(escrow.initial, again) == Escrow(terms=REQUESTED, attempt=1)

    AGAIN = RequestFunding(contract=CONTRACT, amount=AMOUNT, **by(SYSTEM))
    CANCELLED = FundingCancelled(contract=CONTRACT)

    def test_funding_is_requested_once_more(self) -> None:
        SPEC.given(REQUESTED, self.CANCELLED).when(self.AGAIN).then(REQUESTED)

    def test_an_attempt_without_an_outcome_is_gone_on_with_so_nobody_pays_twice(self) -> None:
        start = StartPayment(**by(CLIENT))
        SPEC.given(REQUESTED, PAYING, self.CANCELLED, REQUESTED).when(start).then()

    def test_an_attempt_that_failed_meanwhile_is_followed_by_a_new_one(self) -> None:
        failed = RecordPaymentFailed(payment="pay_1", reason="declined", **by(SYSTEM))
        SPEC.given(REQUESTED, PAYING, self.CANCELLED).when(failed).then(FAILED)
        start = StartPayment(**by(CLIENT))
        SPEC.given(REQUESTED, PAYING, self.CANCELLED, FAILED, REQUESTED).when(start).then(
            PaymentStarted(contract=CONTRACT, attempt=2)
        )
