"""What of a contract room is shown: work, changes, an early end, a dispute."""

from typing import Literal

from domain.contract import Stage
from entrypoints.api.attaching import AttachmentView
from entrypoints.api.fields import Count, Id, MoneyOut, TimeOut, View
from entrypoints.api.views import Person, TaskRef


class MilestoneView(View):
    number: Count
    title: str
    amount_minor: Count
    approved: bool


class TermsChangeView(View):
    """Empty, null and no milestones: that stays as it is."""

    number: Count
    proposer: Id
    text: str
    due_at: TimeOut | None
    milestones: list[MilestoneView]
    status: Literal["open", "agreed", "declined", "withdrawn"]
    reason: str
    at: TimeOut


class DeliveryView(View):
    """`answered_by` is the client, or nobody's id when silence approved it."""

    number: Count
    milestone: int | None
    note: str
    files: list[AttachmentView]
    status: Literal["waiting", "revision", "approved"]
    reason: str
    answered_by: Id | None
    answered_at: TimeOut | None
    at: TimeOut


class EndOfferView(View):
    number: Count
    by: Id
    to_freelancer_minor: Count
    reason: str


class SideView(View):
    """What this side says the freelancer should get, in minor units."""

    by: Id
    minor: Count
    reason: str
    files: list[AttachmentView]


class DisputeView(View):
    """`answer_by`, `settle_by`: afterwards an operator decides. `decided_minor`: what the freelancer gets."""

    status: Literal["open", "answered", "escalated", "withdrawn", "settled", "decided", "over"]
    opened: SideView
    answered: SideView | None
    answer_by: TimeOut
    settle_by: TimeOut | None
    escalated: Literal["unanswered", "not_settled", "asked"] | None
    escalated_at: TimeOut | None
    decided_by: Person | None
    rule: str | None
    decision: str | None
    cited: list[Count]
    decided_minor: Count | None
    opened_at: TimeOut
    ended_at: TimeOut | None


class RoomCard(View):
    """`approve_by`: when silence approves the delivery that waits."""

    id: Id
    task: TaskRef
    client: Person
    freelancer: Person
    amount: MoneyOut
    stage: Stage
    agreed_at: TimeOut
    due_at: TimeOut | None
    approve_by: TimeOut | None
    disputed: bool


class RoomView(RoomCard):
    """Deliveries and changes: the newest 50, newest first. `ended` tells how it ended early."""

    days: Count
    conversation: Id
    milestones: list[MilestoneView]
    changes: list[TermsChangeView]
    deliveries: list[DeliveryView]
    offer: EndOfferView | None
    dispute: DisputeView | None
    ended: Literal["agreed", "settled", "decided"] | None
    to_freelancer_minor: Count | None
    ended_at: TimeOut | None
    version: Count
