"""The way out of an escrow: released to the freelancer, refunded to the client, or a part to each."""

from collections.abc import Sequence

from domain.escrow.commands import Settle
from domain.escrow.events import (
    EscrowEvent,
    EscrowRefunded,
    EscrowReleased,
    FundingAwaited,
    FundingCancelled,
    FundingRequested,
    RefundRequested,
)
from domain.escrow.refusals import MoreThanHeld, NotFunded
from domain.escrow.state import Escrow, Stage
from domain.escrow.terms import FEE_BPS, Posting, fee, moved
from domain.values import Money


def release(escrow: Escrow, terms: FundingRequested) -> Sequence[EscrowEvent]:
    if escrow.stage is Stage.RELEASED:
        return []
    if escrow.stage is not Stage.HELD:
        raise NotFunded()
    return [released(terms.amount, terms)]


def released(gross: Money, terms: FundingRequested) -> EscrowReleased:
    minor, currency = gross.minor, gross.currency
    share = fee(minor, terms.fee_bps)
    return EscrowReleased(
        contract=terms.contract,
        gross=gross,
        fee_minor=share,
        net=Money(minor - share, currency),
        postings=(
            Posting("escrow", minor, currency),
            Posting("fees", -share, currency),
            Posting("earned", share - minor, currency),
        ),
    )


def settle(command: Settle, escrow: Escrow, terms: FundingRequested) -> Sequence[EscrowEvent]:
    """Each part once; nothing when the money has gone already."""
    part, whole = command.to_freelancer_minor, terms.amount
    if escrow.stage is not Stage.HELD or escrow.payment is None:
        return []
    if part == 0:
        return cancel(escrow, terms)
    if part == whole.minor:
        return release(escrow, terms)
    if not 0 < part < whole.minor:
        raise MoreThanHeld()
    rest = Money(whole.minor - part, whole.currency)
    return [
        released(Money(part, whole.currency), terms),
        RefundRequested(contract=terms.contract, amount=rest, payment=escrow.payment),
    ]


def cancel(escrow: Escrow, terms: FundingRequested) -> Sequence[EscrowEvent]:
    match escrow.stage:
        case Stage.REQUESTED | Stage.PAYING:
            return [FundingCancelled(contract=terms.contract)]
        case Stage.HELD if escrow.payment is not None:
            return [RefundRequested(contract=terms.contract, amount=terms.amount, payment=escrow.payment)]
        case Stage.RELEASED:
            raise NotFunded()
        case Stage.REFUNDING if escrow.awaited is not None:
            return [FundingAwaited(contract=terms.contract, amount=None)]
        case _:
            return []


def refunded(refund: str, escrow: Escrow, terms: FundingRequested) -> Sequence[EscrowEvent]:
    if escrow.stage is Stage.REFUNDED:
        return []
    amount = escrow.refunding
    if escrow.stage is not Stage.REFUNDING or amount is None:
        raise NotFunded()
    back = EscrowRefunded(
        contract=terms.contract,
        amount=amount,
        refund=refund,
        postings=moved("escrow", "provider_pending", amount),
    )
    if escrow.awaited is None:
        return [back]
    return [back, FundingRequested(contract=terms.contract, amount=escrow.awaited, fee_bps=FEE_BPS)]
