"""The client's payment: asked for, begun, and what the provider says came of it."""

from collections.abc import Sequence

from domain.escrow.commands import RecordPaid, RecordPaymentFailed, RequestFunding, StartPayment
from domain.escrow.events import (
    EscrowEvent,
    EscrowFunded,
    FundingAwaited,
    FundingRequested,
    PaymentFailed,
    PaymentStarted,
    RefundRequested,
)
from domain.escrow.refusals import AlreadyFunded, AmountDiffers, FundingClosed, NotThePayer
from domain.escrow.state import Escrow, Stage
from domain.escrow.terms import FEE_BPS, moved


def request(command: RequestFunding, escrow: Escrow) -> Sequence[EscrowEvent]:
    """Once more when it had come to nothing and the same application is accepted again."""
    if escrow.stage is Stage.REFUNDING and escrow.awaited is None:
        return [FundingAwaited(contract=command.contract, amount=command.amount)]
    if escrow.terms is not None and escrow.stage not in (Stage.CANCELLED, Stage.REFUNDED):
        return []
    return [
        FundingRequested(
            contract=command.contract,
            amount=command.amount,
            fee_bps=FEE_BPS,
        )
    ]


def start_payment(command: StartPayment, escrow: Escrow, terms: FundingRequested) -> Sequence[EscrowEvent]:
    if command.actor != terms.contract.client:
        raise NotThePayer()
    match escrow.stage:
        case Stage.REQUESTED:
            return [PaymentStarted(contract=terms.contract, attempt=escrow.attempt + 1)]
        case Stage.PAYING:
            return []
        case Stage.CANCELLED | Stage.REFUNDING | Stage.REFUNDED:
            raise FundingClosed()
        case _:
            raise AlreadyFunded()


def paid(command: RecordPaid, escrow: Escrow, terms: FundingRequested) -> Sequence[EscrowEvent]:
    if escrow.payment == command.payment:
        return []
    if escrow.payment is not None:
        raise AlreadyFunded()
    if command.amount != terms.amount:
        raise AmountDiffers()
    funded = EscrowFunded(
        contract=terms.contract,
        amount=terms.amount,
        payment=command.payment,
        postings=moved("provider_pending", "escrow", terms.amount),
    )
    if escrow.stage is Stage.CANCELLED:  # paid too late: the money goes straight back
        return [
            funded,
            RefundRequested(contract=terms.contract, amount=terms.amount, payment=command.payment),
        ]
    return [funded]


def payment_failed(
    command: RecordPaymentFailed, escrow: Escrow, terms: FundingRequested
) -> Sequence[EscrowEvent]:
    if not escrow.paying:
        return []
    return [
        PaymentFailed(
            contract=terms.contract, attempt=escrow.attempt, payment=command.payment, reason=command.reason
        )
    ]
