"""Escrow: the money of one contract, from the client's payment to release or refund.

Stream `escrow-<application>`. Amounts in minor units. Every movement carries its postings, which sum to
zero: a debit is positive, a credit negative.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.decider import Audience, Command, Decider, Event
from domain.values import (
    ApplicationId,
    Currency,
    Invalid,
    Money,
    NotAllowed,
    NotFound,
    PersonId,
    Refused,
    TaskId,
)

FEE_BPS = 1_500
"""The platform's share in hundredths of a per cent: 15 %."""


class NoSuchContract(NotFound):
    """There is no such contract."""


class NotThePayer(NotAllowed):
    """Only the client pays for a contract."""


class AlreadyFunded(Refused):
    """This contract is funded already."""


class FundingClosed(Refused):
    """This contract was cancelled and takes no payment."""


class MoreThanHeld(Invalid):
    """The freelancer's part cannot be more than what is held."""


class AmountDiffers(Refused):
    """The amount paid is not the amount agreed."""


class NotFunded(Refused):
    """There is no money in this escrow."""


@dataclass(frozen=True)
class Contract:
    """Who pays whom for what: the accepted application of a task."""

    application: ApplicationId
    task: TaskId
    client: PersonId
    freelancer: PersonId


class RequestFunding(Command):
    contract: Contract
    amount: Money


class StartPayment(Command):
    pass


class RecordPaid(Command):
    """The provider says that this payment succeeded."""

    payment: str
    amount: Money


class RecordPaymentFailed(Command):
    """The provider says that this payment was declined, and why."""

    payment: str
    reason: str


class Release(Command):
    pass


class CancelFunding(Command):
    pass


class Settle(Command):
    """The work ended early: the freelancer gets this part, gross, and the client the rest."""

    to_freelancer_minor: int


class RecordRefunded(Command):
    refund: str


EscrowCommand = (
    RequestFunding
    | StartPayment
    | RecordPaid
    | RecordPaymentFailed
    | Release
    | CancelFunding
    | Settle
    | RecordRefunded
)


@dataclass(frozen=True, slots=True)
class Posting:
    """One line of double entry: a debit when `minor` is positive, a credit when it is negative."""

    account: str
    minor: int
    currency: Currency


class FundingRequested(Event, name="escrow.funding_requested"):
    """The terms as accepted: amount and fee are frozen here and never computed again from settings."""

    contract: Contract
    amount: Money
    fee_bps: int


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
    | PaymentStarted
    | PaymentFailed
    | EscrowFunded
    | EscrowReleased
    | FundingCancelled
    | RefundRequested
    | EscrowRefunded
)


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


def fee(amount_minor: int, bps: int) -> int:
    """The platform's share, rounded half up once; the rest is the freelancer's, so the two always add up."""
    return (amount_minor * bps + 5_000) // 10_000


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


def request(command: RequestFunding, escrow: Escrow) -> Sequence[EscrowEvent]:
    """Once more when it had come to nothing and the same application is accepted again."""
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
        case _:
            return []


def refunded(refund: str, escrow: Escrow, terms: FundingRequested) -> Sequence[EscrowEvent]:
    if escrow.stage is Stage.REFUNDED:
        return []
    amount = escrow.refunding
    if escrow.stage is not Stage.REFUNDING or amount is None:
        raise NotFunded()
    return [
        EscrowRefunded(
            contract=terms.contract,
            amount=amount,
            refund=refund,
            postings=moved("escrow", "provider_pending", amount),
        )
    ]


def moved(debit: str, credit: str, amount: Money) -> tuple[Posting, ...]:
    return (
        Posting(debit, amount.minor, amount.currency),
        Posting(credit, -amount.minor, amount.currency),
    )


def evolve(escrow: Escrow, event: EscrowEvent) -> Escrow:
    match event:
        case FundingRequested():
            stage = Stage.PAYING if escrow.paying else Stage.REQUESTED
            return replace(escrow, terms=event, stage=stage, payment=None, refunding=None)
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


escrow = Decider("escrow", Escrow(), decide, evolve, audience)
