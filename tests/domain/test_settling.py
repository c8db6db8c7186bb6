import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.escrow import (
    EscrowReleased,
    MoreThanHeld,
    RecordRefunded,
    RefundRequested,
    Settle,
    escrow,
    fee,
)
from domain.values import SYSTEM, Money
from tests.domain.examples import by
from tests.domain.test_escrow import AMOUNT, CONTRACT, EGP, FUNDED, PAYING, REQUESTED, SPEC


def settling(part: int) -> Settle:
    return Settle(to_freelancer_minor=part, **by(SYSTEM))


@settings(max_examples=50)
@given(st.integers(0, AMOUNT.minor))
def test_both_parts_and_the_fee_add_up_to_what_was_held(part: int) -> None:
    state = escrow.fold(escrow.initial, [REQUESTED, PAYING, FUNDED])
    events = escrow.decide(settling(part), state)
    released = [each for each in events if isinstance(each, EscrowReleased)]
    back = sum(each.amount.minor for each in events if isinstance(each, RefundRequested))
    assert back == AMOUNT.minor - part
    assert sum(each.fee_minor + each.net.minor for each in released) == part
    assert sum(each.fee_minor for each in released) == (fee(part, 1_500) if part else 0)


class TestSettling:
    def test_the_smallest_part_is_one_piastre(self) -> None:
        release, back = SPEC.given(REQUESTED, PAYING, FUNDED).when(settling(1)).decided()
        assert isinstance(release, EscrowReleased)
        assert (release.gross, release.fee_minor, release.net) == (Money(1, EGP), 0, Money(1, EGP))
        assert back == RefundRequested(contract=CONTRACT, amount=Money(199_998, EGP), payment="pay_1")

    def test_a_part_goes_to_each(self) -> None:
        release, back = SPEC.given(REQUESTED, PAYING, FUNDED).when(settling(60_000)).decided()
        assert isinstance(release, EscrowReleased)
        assert (release.gross, release.fee_minor, release.net) == (
            Money(60_000, EGP),
            9_000,
            Money(51_000, EGP),
        )
        assert back == RefundRequested(contract=CONTRACT, amount=Money(139_999, EGP), payment="pay_1")

    def test_asked_again_nothing_moves_twice(self) -> None:
        events = [REQUESTED, PAYING, FUNDED]
        split = escrow.decide(settling(60_000), escrow.fold(escrow.initial, events))
        SPEC.given(*events, *split).when(settling(60_000)).then()

    def test_the_refund_is_of_the_rest_alone(self) -> None:
        events = [REQUESTED, PAYING, FUNDED]
        split = escrow.decide(settling(60_000), escrow.fold(escrow.initial, events))
        wish = RecordRefunded(refund="re_1", **by(SYSTEM))
        (refunded,) = escrow.decide(wish, escrow.fold(escrow.initial, [*events, *split]))
        assert refunded.amount == Money(139_999, EGP)
        assert sum(posting.minor for posting in refunded.postings) == 0

    @pytest.mark.parametrize("part", [-1, AMOUNT.minor + 1])
    def test_nobody_gets_more_than_is_held(self, part: int) -> None:
        SPEC.given(REQUESTED, PAYING, FUNDED).when(settling(part)).then_refused(MoreThanHeld)
