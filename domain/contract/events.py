"""What can become a fact about a contract. Each names the task and both sides."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from domain.decider import Event, OwnedBy
from domain.files import Attachment
from domain.values import ApplicationId, Money, PersonId, TaskId


class Ending(StrEnum):
    """How a contract ended before all its work was approved."""

    AGREED = "agreed"
    SETTLED = "settled"
    DECIDED = "decided"


class Escalation(StrEnum):
    """Why an operator has to decide: nobody answered, nobody agreed, or one side asked for it."""

    UNANSWERED = "unanswered"
    NOT_SETTLED = "not_settled"
    ASKED = "asked"


@dataclass(frozen=True, kw_only=True)
class OfContract:
    """What every fact about a contract names."""

    contract: ApplicationId
    task: TaskId
    client: PersonId
    freelancer: PersonId


class ContractAgreed(OfContract, Event, name="contract.agreed"):
    """The terms as accepted: `amount` is the bid, `days` the time the freelancer asked for."""

    amount: Money
    days: int


class ContractDropped(OfContract, Event, name="contract.dropped"):
    """Before any work: not paid for in time, or one side stepped back."""


class WorkBegun(OfContract, Event, name="contract.work_begun"):
    """The money is held. `due_at` follows from the days agreed."""

    due_at: datetime


class ChangeProposed(OfContract, Event, name="contract.change_proposed"):
    """`number` counts from 1. Empty `text`, None and no milestones: that stays as it is. `titles` has a line
    for each of `amounts_minor`."""

    number: int
    proposer: PersonId
    text: Annotated[str, OwnedBy("proposer")]
    due_at: datetime | None
    titles: Annotated[str, OwnedBy("proposer")]
    amounts_minor: tuple[int, ...]


class ChangeAgreed(OfContract, Event, name="contract.change_agreed"):
    number: int
    due_at: datetime | None
    amounts_minor: tuple[int, ...]


class ChangeDeclined(OfContract, Event, name="contract.change_declined"):
    """`by` who answered it, or who proposed it and took it back."""

    number: int
    by: PersonId
    reason: Annotated[str, OwnedBy("by")]


class WorkDelivered(OfContract, Event, name="contract.work_delivered"):
    """`number` counts the deliveries from 1; `milestone` counts from 1, None without milestones. Silence
    until `approve_by` approves it."""

    number: int
    milestone: int | None
    note: Annotated[str, OwnedBy("freelancer")]
    files: tuple[Attachment, ...]
    approve_by: datetime


class RevisionRequested(OfContract, Event, name="contract.revision_requested"):
    number: int
    reason: Annotated[str, OwnedBy("client")]


class WorkApproved(OfContract, Event, name="contract.work_approved"):
    """`by` the client, or the platform after the time to answer."""

    number: int
    milestone: int | None
    by: PersonId


class ContractFulfilled(OfContract, Event, name="contract.fulfilled"):
    """All of the work is approved."""

    by: PersonId


class EndOffered(OfContract, Event, name="contract.end_offered"):
    """To stop here: the freelancer gets `to_freelancer_minor` of the amount, the client the rest."""

    number: int
    by: PersonId
    to_freelancer_minor: int
    reason: Annotated[str, OwnedBy("by")]


class EndDeclined(OfContract, Event, name="contract.end_declined"):
    """`by` who answered it, or who offered it and took it back."""

    number: int
    by: PersonId


class DisputeOpened(OfContract, Event, name="contract.dispute_opened"):
    """`asks_minor`: what the freelancer should get, as this side sees it. Unanswered by `answer_by`, an
    operator decides."""

    by: PersonId
    asks_minor: int
    reason: Annotated[str, OwnedBy("by")]
    files: tuple[Attachment, ...]
    answer_by: datetime


class DisputeAnswered(OfContract, Event, name="contract.dispute_answered"):
    """Not settled by `settle_by`, an operator decides."""

    by: PersonId
    offers_minor: int
    reason: Annotated[str, OwnedBy("by")]
    files: tuple[Attachment, ...]
    settle_by: datetime


class DisputeEscalated(OfContract, Event, name="contract.dispute_escalated"):
    why: Escalation


class DisputeWithdrawn(OfContract, Event, name="contract.dispute_withdrawn"):
    """By who opened it. Delivery `number`, if one waited, has until `approve_by`."""

    number: int
    approve_by: datetime | None


class DisputeDecided(OfContract, Event, name="contract.dispute_decided"):
    """Final. `cited` are positions in the log that the decision rests on."""

    operator: PersonId
    to_freelancer_minor: int
    rule: str
    reason: Annotated[str, OwnedBy("operator")]
    cited: tuple[int, ...]


class ContractEnded(OfContract, Event, name="contract.ended"):
    """`to_freelancer_minor` and `to_client_minor` add up to the amount."""

    how: Ending
    to_freelancer_minor: int
    to_client_minor: int


ContractEvent = (
    ContractAgreed
    | ContractDropped
    | WorkBegun
    | ChangeProposed
    | ChangeAgreed
    | ChangeDeclined
    | WorkDelivered
    | RevisionRequested
    | WorkApproved
    | ContractFulfilled
    | EndOffered
    | EndDeclined
    | DisputeOpened
    | DisputeAnswered
    | DisputeEscalated
    | DisputeWithdrawn
    | DisputeDecided
    | ContractEnded
)
