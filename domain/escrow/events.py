"""What has happened to the money of one contract."""

from domain.decider import Event
from domain.escrow.terms import Contract, Posting
from domain.values import Money


class FundingRequested(Event, name="escrow.funding_requested"):
    """The terms as accepted: amount and fee are frozen here and never computed again from settings."""

    contract: Contract
    amount: Money
    fee_bps: int


class FundingAwaited(Event, name="escrow.funding_awaited"):
    """Accepted again while the money is still on its way back: asked for once it is there. `amount` None:
    wanted no longer."""

    contract: Contract
    amount: Money | None


class PaymentStarted(Event, name="escrow.payment_started"):
    """`attempt` counts from 1; a new one starts only after a definite failure."""

    contract: Contract
    attempt: int


class PaymentFailed(Event, name="escrow.payment_failed"):
    contract: Contract
    attempt: int
    payment: str
    reason: str


class EscrowFunded(Event, name="escrow.funded"):
    contract: Contract
    amount: Money
    payment: str
    postings: tuple[Posting, ...]


class EscrowReleased(Event, name="escrow.released"):
    """gross = fee + net, in minor units of the contract's currency."""

    contract: Contract
    gross: Money
    fee_minor: int
    net: Money
    postings: tuple[Posting, ...]


class FundingCancelled(Event, name="escrow.funding_cancelled"):
    contract: Contract


class RefundRequested(Event, name="escrow.refund_requested"):
    contract: Contract
    amount: Money
    payment: str


class EscrowRefunded(Event, name="escrow.refunded"):
    contract: Contract
    amount: Money
    refund: str
    postings: tuple[Posting, ...]


EscrowEvent = (
    FundingRequested
    | FundingAwaited
    | PaymentStarted
    | PaymentFailed
    | EscrowFunded
    | EscrowReleased
    | FundingCancelled
    | RefundRequested
    | EscrowRefunded
)
