"""Where the money of one contract stands, read from its events."""

from dataclasses import dataclass, replace
from enum import StrEnum

from domain.decider import Audience
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
from domain.values import Money


class Stage(StrEnum):
    REQUESTED = "requested"
    PAYING = "paying"
    HELD = "held"
    RELEASED = "released"
    CANCELLED = "cancelled"
    REFUNDING = "refunding"
    REFUNDED = "refunded"


@dataclass(frozen=True)
class Escrow:
    terms: FundingRequested | None = None
    stage: Stage = Stage.REQUESTED
    attempt: int = 0
    payment: str | None = None
    paying: bool = False
    """An attempt to pay has no outcome yet."""
    refunding: Money | None = None
    awaited: Money | None = None
    """To be asked for once the refund has arrived."""


def evolve(escrow: Escrow, event: EscrowEvent) -> Escrow:
    match event:
        case FundingRequested():
            stage = Stage.PAYING if escrow.paying else Stage.REQUESTED
            return replace(escrow, terms=event, stage=stage, payment=None, refunding=None, awaited=None)
        case FundingAwaited(amount=amount):
            return replace(escrow, awaited=amount)
        case PaymentStarted(attempt=attempt):
            return replace(escrow, stage=Stage.PAYING, attempt=attempt, paying=True)
        case PaymentFailed():
            stage = Stage.REQUESTED if escrow.stage is Stage.PAYING else escrow.stage
            return replace(escrow, stage=stage, paying=False)
        case EscrowFunded(payment=payment):
            return replace(escrow, stage=Stage.HELD, payment=payment, paying=False)
        case EscrowReleased():
            return replace(escrow, stage=Stage.RELEASED)
        case FundingCancelled():
            return replace(escrow, stage=Stage.CANCELLED)
        case RefundRequested(amount=amount):
            return replace(escrow, stage=Stage.REFUNDING, refunding=amount)
        case EscrowRefunded():
            return replace(escrow, stage=Stage.REFUNDED)


def audience(event: EscrowEvent, escrow: Escrow) -> Audience:
    return Audience(people=(event.contract.client, event.contract.freelancer))
