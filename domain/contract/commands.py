"""What can be wished for of a contract."""

from datetime import datetime

from domain.decider import Command
from domain.files import Attachment
from domain.values import ApplicationId, Money, PersonId, TaskId


class AgreeContract(Command):
    """By the task, when an application is accepted."""

    contract: ApplicationId
    task: TaskId
    client: PersonId
    freelancer: PersonId
    amount: Money
    days: int


class DropContract(Command):
    """By the task, before any work."""


class BeginWork(Command):
    """By the task, when the money is held."""


class ProposeChange(Command):
    """Empty, None and no milestones: that stays as it is."""

    text: str
    due_at: datetime | None
    titles: tuple[str, ...]
    amounts_minor: tuple[int, ...]


class AnswerChange(Command):
    """`agree` False also takes back one's own."""

    number: int
    agree: bool
    reason: str


class Deliver(Command):
    note: str
    files: tuple[Attachment, ...]
    milestone: int | None


class RequestRevision(Command):
    reason: str


class ApproveWork(Command):
    """By the client, or by the clock for this delivery."""

    number: int


class Fulfil(Command):
    """By the task, when the client calls it done."""

    by: PersonId


class OfferEnd(Command):
    to_freelancer_minor: int
    reason: str


class AnswerEnd(Command):
    """`agree` False also takes back one's own."""

    number: int
    agree: bool


class OpenDispute(Command):
    asks_minor: int
    reason: str
    files: tuple[Attachment, ...]


class AnswerDispute(Command):
    offers_minor: int
    reason: str
    files: tuple[Attachment, ...]


class SettleDispute(Command):
    """Accepts the figure the other side has named."""


class EscalateDispute(Command):
    """By either side once it is answered, or by the clock."""


class WithdrawDispute(Command):
    """By who opened it."""


class DecideDispute(Command):
    """By an operator."""

    to_freelancer_minor: int
    rule: str
    reason: str
    cited: tuple[int, ...]


ContractCommand = (
    AgreeContract
    | DropContract
    | BeginWork
    | ProposeChange
    | AnswerChange
    | Deliver
    | RequestRevision
    | ApproveWork
    | Fulfil
    | OfferEnd
    | AnswerEnd
    | OpenDispute
    | AnswerDispute
    | SettleDispute
    | EscalateDispute
    | WithdrawDispute
    | DecideDispute
)
