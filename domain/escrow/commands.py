"""What may be asked of an escrow, by a person, a policy or the provider of payments."""

from domain.decider import Command
from domain.escrow.terms import Contract
from domain.values import Money


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
