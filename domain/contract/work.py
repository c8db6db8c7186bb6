"""The work: agreed, begun, delivered, revised, approved."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from domain.contract.commands import (
    AgreeContract,
    ApproveWork,
    BeginWork,
    Deliver,
    DropContract,
    Fulfil,
    RequestRevision,
)
from domain.contract.events import (
    ContractAgreed,
    ContractDropped,
    ContractEvent,
    ContractFulfilled,
    RevisionRequested,
    WorkApproved,
    WorkBegun,
    WorkDelivered,
)
from domain.contract.refusals import (
    ContractOver,
    DeliveryWaiting,
    InDispute,
    NoSuchContractRoom,
    NoSuchMilestone,
    NothingDelivered,
    NotTheClient,
    NotTheFreelancer,
    NotUnderWay,
)
from domain.contract.state import Contract, Stage
from domain.files import attached
from domain.values import SYSTEM, PersonId, only_system, text

APPROVAL_TIME = timedelta(days=14)


def agree(command: AgreeContract, contract: Contract) -> Sequence[ContractEvent]:
    """Once more when it had been dropped and the same application is accepted again."""
    only_system(command.actor)
    if contract.terms is not None and contract.stage is not Stage.DROPPED:
        return []
    return [
        ContractAgreed(
            contract=command.contract,
            task=command.task,
            client=command.client,
            freelancer=command.freelancer,
            amount=command.amount,
            days=command.days,
        )
    ]


def drop(command: DropContract, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    only_system(command.actor)
    return [ContractDropped(**sides(terms))] if contract.stage is Stage.AGREED else []


def begin(command: BeginWork, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    only_system(command.actor)
    if contract.stage is not Stage.AGREED:
        return []
    return [WorkBegun(due_at=command.at + timedelta(days=terms.days), **sides(terms))]


def deliver(command: Deliver, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    if command.actor != terms.freelancer:
        raise NotTheFreelancer()
    undisputed(under_way(contract))
    if contract.stage is Stage.DELIVERED:
        raise DeliveryWaiting()
    if contract.milestones and command.milestone not in contract.left:
        raise NoSuchMilestone()
    if not contract.milestones and command.milestone is not None:
        raise NoSuchMilestone()
    return [
        WorkDelivered(
            number=contract.deliveries + 1,
            milestone=command.milestone,
            note=text(command.note, 1, 5_000),
            files=attached(command.files),
            approve_by=command.at + APPROVAL_TIME,
            **sides(terms),
        )
    ]


def request_revision(
    command: RequestRevision, contract: Contract, terms: ContractAgreed
) -> Sequence[ContractEvent]:
    only_client(command.actor, terms)
    waiting = undisputed(under_way(contract)).delivered
    if waiting is None:
        raise NothingDelivered()
    reason = text(command.reason, 10, 2_000)
    return [RevisionRequested(number=waiting.number, reason=reason, **sides(terms))]


def approve(command: ApproveWork, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    if command.actor == SYSTEM:
        return approve_by_silence(command, contract, terms)
    only_client(command.actor, terms)
    waiting = under_way(contract).delivered
    if waiting is None or waiting.number != command.number:
        raise NothingDelivered()
    return approved(waiting, contract, terms, command.actor)


def approve_by_silence(
    command: ApproveWork, contract: Contract, terms: ContractAgreed
) -> Sequence[ContractEvent]:
    """Nothing when it was answered, while there is a dispute, or when there is more time."""
    waiting, until = contract.delivered, contract.approve_by
    if waiting is None or until is None or waiting.number != command.number:
        return []
    if contract.dispute is not None or not contract.stage.under_way or command.at < until:
        return []
    return approved(waiting, contract, terms, SYSTEM)


def approved(
    waiting: WorkDelivered, contract: Contract, terms: ContractAgreed, by: PersonId
) -> Sequence[ContractEvent]:
    event = WorkApproved(number=waiting.number, milestone=waiting.milestone, by=by, **sides(terms))
    if contract.left - {waiting.milestone}:
        return [event]
    return [event, ContractFulfilled(by=by, **sides(terms))]


def fulfil(command: Fulfil, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    only_system(command.actor)
    if not contract.stage.under_way:
        return []
    return [ContractFulfilled(by=command.by, **sides(terms))]


def sides(terms: ContractAgreed) -> dict[str, Any]:
    return {
        "contract": terms.contract,
        "task": terms.task,
        "client": terms.client,
        "freelancer": terms.freelancer,
    }


def only_client(actor: PersonId, terms: ContractAgreed) -> None:
    if actor != terms.client:
        raise NotTheClient()


def only_sides(actor: PersonId, terms: ContractAgreed) -> None:
    """For everybody else there is no such contract."""
    if actor not in (terms.client, terms.freelancer):
        raise NoSuchContractRoom()


def under_way(contract: Contract) -> Contract:
    if contract.stage in (Stage.FULFILLED, Stage.ENDED, Stage.DROPPED):
        raise ContractOver()
    if not contract.stage.under_way:
        raise NotUnderWay()
    return contract


def undisputed(contract: Contract) -> Contract:
    if contract.dispute is not None:
        raise InDispute()
    return contract
