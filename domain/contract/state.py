"""What must be known of a contract to decide about it, and how each fact changes that."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from domain.contract.events import (
    ChangeAgreed,
    ChangeDeclined,
    ChangeProposed,
    ContractAgreed,
    ContractDropped,
    ContractEnded,
    ContractEvent,
    ContractFulfilled,
    DisputeAnswered,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeWithdrawn,
    EndDeclined,
    EndOffered,
    RevisionRequested,
    WorkApproved,
    WorkBegun,
    WorkDelivered,
)
from domain.decider import Audience
from domain.values import PersonId, Role


class Stage(StrEnum):
    AGREED = "agreed"
    WORKING = "working"
    DELIVERED = "delivered"
    FULFILLED = "fulfilled"
    ENDED = "ended"
    DROPPED = "dropped"

    @property
    def under_way(self) -> bool:
        return self in (Stage.WORKING, Stage.DELIVERED)


@dataclass(frozen=True)
class Dispute:
    """What each side says the freelancer should get, in minor units; None: not answered yet."""

    opener: PersonId
    asks_minor: int
    answer_by: datetime
    offers_minor: int | None = None
    settle_by: datetime | None = None
    escalated: bool = False


@dataclass(frozen=True)
class Contract:
    terms: ContractAgreed | None = None
    stage: Stage = Stage.AGREED
    milestones: tuple[int, ...] = ()
    """Their amounts in minor units."""
    approved: frozenset[int] = frozenset()
    deliveries: int = 0
    delivered: WorkDelivered | None = None
    approve_by: datetime | None = None
    changes: int = 0
    change: ChangeProposed | None = None
    offers: int = 0
    offer: EndOffered | None = None
    dispute: Dispute | None = field(default=None)

    @property
    def left(self) -> frozenset[int]:
        """The milestones that are not approved yet."""
        return frozenset(range(1, len(self.milestones) + 1)) - self.approved


def evolve(contract: Contract, event: ContractEvent) -> Contract:
    match event:
        case ContractAgreed():
            return Contract(terms=event)
        case ContractDropped():
            return replace(contract, stage=Stage.DROPPED)
        case WorkBegun():
            return replace(contract, stage=Stage.WORKING)
        case ChangeProposed(number=number):
            return replace(contract, changes=number, change=event)
        case ChangeAgreed(amounts_minor=amounts):
            return replace(contract, change=None, milestones=amounts or contract.milestones)
        case ChangeDeclined():
            return replace(contract, change=None)
        case EndOffered(number=number):
            return replace(contract, offers=number, offer=event)
        case EndDeclined():
            return replace(contract, offer=None)
        case ContractFulfilled():
            return replace(contract, stage=Stage.FULFILLED, dispute=None)
        case ContractEnded():
            return replace(contract, stage=Stage.ENDED, dispute=None)
        case WorkDelivered() | RevisionRequested() | WorkApproved():
            return evolve_work(contract, event)
        case _:
            return evolve_dispute(contract, event)


def evolve_work(contract: Contract, event: WorkDelivered | RevisionRequested | WorkApproved) -> Contract:
    match event:
        case WorkDelivered(number=number, approve_by=approve_by):
            waits = replace(contract, stage=Stage.DELIVERED, deliveries=number, delivered=event)
            return replace(waits, approve_by=approve_by)
        case RevisionRequested():
            return replace(contract, stage=Stage.WORKING, delivered=None, approve_by=None)
        case WorkApproved(milestone=milestone):
            done = contract.approved if milestone is None else contract.approved | {milestone}
            answered = replace(contract, delivered=None, approve_by=None)
            return replace(answered, stage=Stage.WORKING, approved=done)


DisputeEvent = DisputeOpened | DisputeAnswered | DisputeEscalated | DisputeWithdrawn | DisputeDecided


def evolve_dispute(contract: Contract, event: DisputeEvent) -> Contract:
    dispute = contract.dispute
    match event:
        case DisputeOpened(by=by, asks_minor=asks, answer_by=answer_by):
            return replace(contract, offer=None, dispute=Dispute(by, asks, answer_by))
        case DisputeAnswered(offers_minor=offers, settle_by=settle_by) if dispute:
            return replace(contract, dispute=replace(dispute, offers_minor=offers, settle_by=settle_by))
        case DisputeEscalated() if dispute:
            return replace(contract, dispute=replace(dispute, escalated=True))
        case DisputeWithdrawn(approve_by=approve_by):
            return replace(contract, dispute=None, approve_by=approve_by)
        case _:
            return contract


def audience(event: ContractEvent, contract: Contract) -> Audience:
    """Operators see a dispute once they have to decide it."""
    people = (event.client, event.freelancer)
    decides = isinstance(event, DisputeEscalated | DisputeDecided)
    return Audience(people=people, roles=(Role.OPERATOR,) if decides else ())
