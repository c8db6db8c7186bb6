"""Escrow: the money of one contract, from the client's payment to release or refund.

Stream `escrow-<application>`. Amounts in minor units. Every movement carries its postings, which sum to
zero: a debit is positive, a credit negative.
"""

from collections.abc import Sequence

from domain.decider import Decider
from domain.escrow.commands import (
    CancelFunding,
    EscrowCommand,
    RecordPaid,
    RecordPaymentFailed,
    RecordRefunded,
    Release,
    RequestFunding,
    Settle,
    StartPayment,
)
from domain.escrow.events import (
    EscrowEvent,
    EscrowFunded,
    EscrowRefunded,
    EscrowReleased,
    FundingAwaited,
    FundingCancelled,
    FundingRequested,
    PaymentFailed,
    PaymentStarted,
    RefundRequested,
)
from domain.escrow.paying import paid, payment_failed, request, start_payment
from domain.escrow.refusals import (
    AlreadyFunded,
    AmountDiffers,
    FundingClosed,
    MoreThanHeld,
    NoSuchContract,
    NotFunded,
    NotThePayer,
)
from domain.escrow.settling import cancel, refunded, release, settle
from domain.escrow.state import Escrow, Stage, audience, evolve
from domain.escrow.terms import FEE_BPS, Contract, Posting, fee


def decide(command: EscrowCommand, escrow: Escrow) -> Sequence[EscrowEvent]:
    if isinstance(command, RequestFunding):
        return request(command, escrow)
    terms = escrow.terms
    if terms is None:
        raise NoSuchContract()
    match command:
        case StartPayment():
            return start_payment(command, escrow, terms)
        case RecordPaid():
            return paid(command, escrow, terms)
        case RecordPaymentFailed():
            return payment_failed(command, escrow, terms)
        case Release():
            return release(escrow, terms)
        case CancelFunding():
            return cancel(escrow, terms)
        case Settle():
            return settle(command, escrow, terms)
        case RecordRefunded(refund=refund):
            return refunded(refund, escrow, terms)


escrow = Decider("escrow", Escrow(), decide, evolve, audience)

__all__ = [
    "FEE_BPS",
    "AlreadyFunded",
    "AmountDiffers",
    "CancelFunding",
    "Contract",
    "Escrow",
    "EscrowCommand",
    "EscrowEvent",
    "EscrowFunded",
    "EscrowRefunded",
    "EscrowReleased",
    "FundingAwaited",
    "FundingCancelled",
    "FundingClosed",
    "FundingRequested",
    "MoreThanHeld",
    "NoSuchContract",
    "NotFunded",
    "NotThePayer",
    "PaymentFailed",
    "PaymentStarted",
    "Posting",
    "RecordPaid",
    "RecordPaymentFailed",
    "RecordRefunded",
    "RefundRequested",
    "Release",
    "RequestFunding",
    "Settle",
    "Stage",
    "StartPayment",
    "decide",
    "escrow",
    "evolve",
    "fee",
]
