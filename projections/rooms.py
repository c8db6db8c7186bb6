"""Contract rooms: what two people have agreed, delivered and answered, as the two of them see it."""

from collections.abc import Iterable
from typing import Any

from domain.contract import Stage
from domain.contract.events import (
    ChangeAgreed,
    ChangeDeclined,
    ChangeProposed,
    ContractAgreed,
    ContractDropped,
    ContractEnded,
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
from domain.decider import Recorded
from projections.model import Projection, Rows, Table, Touch

SIDES = {"contract": "uuid", "task": "uuid", "client": "uuid", "freelancer": "uuid"}

ROOMS = Table(
    "rooms",
    key=("contract",),
    columns={
        **SIDES,
        "amount_minor": "bigint",
        "currency": "text",
        "days": "integer",
        "stage": "text",
        "agreed_at": "timestamptz",
        "due_at": "timestamptz",
        "approve_by": "timestamptz",
        "plan": "integer",
        "approved": "integer[]",
        "offer": "integer",
        "offer_by": "uuid",
        "offer_minor": "bigint",
        "offer_reason": "text",
        "disputed": "boolean",
        "ended": "text",
        "to_freelancer_minor": "bigint",
        "ended_at": "timestamptz",
        "position": "bigint",
        "version": "bigint",
    },
    indexes=("(client, position DESC)", "(freelancer, position DESC)"),
    personal={"offer_reason": "offer_by"},
)
"""`plan` is the number of the change whose milestones hold, `approved` which of them are done. `ended` tells
how it ended before all was approved; the freelancer then gets `to_freelancer_minor`."""

CHANGES = Table(
    "contract_changes",
    key=("contract", "number"),
    columns={
        "contract": "uuid",
        "number": "integer",
        "proposer": "uuid",
        "text": "text",
        "due_at": "timestamptz",
        "titles": "text",
        "amounts_minor": "bigint[]",
        "status": "text",
        "answered_by": "uuid",
        "reason": "text",
        "at": "timestamptz",
    },
    personal={"text": "proposer", "titles": "proposer", "reason": "answered_by"},
)

DELIVERIES = Table(
    "deliveries",
    key=("contract", "number"),
    columns={
        "contract": "uuid",
        "number": "integer",
        "client": "uuid",
        "freelancer": "uuid",
        "milestone": "integer",
        "note": "text",
        "files": "uuid[]",
        "status": "text",
        "reason": "text",
        "answered_by": "uuid",
        "answered_at": "timestamptz",
        "at": "timestamptz",
    },
    indexes=("USING gin (files)",),
    personal={"note": "freelancer", "reason": "client"},
)

OF_CHANGES = (ChangeProposed, ChangeAgreed, ChangeDeclined)
OF_DELIVERIES = (WorkDelivered, RevisionRequested, WorkApproved)


def touches(recorded: Recorded) -> Iterable[Touch]:
    event: Any = recorded.event
    room = ROOMS.at(event.contract)
    if isinstance(event, OF_CHANGES):
        return [room, CHANGES.at(event.contract, event.number)]
    if isinstance(event, OF_DELIVERIES):
        return [room, DELIVERIES.at(event.contract, event.number)]
    return [room]


def fold(recorded: Recorded, rows: Rows) -> None:
    event: Any = recorded.event
    if isinstance(event, ContractAgreed):
        rows.put(ROOMS, **as_agreed(event, recorded))
        return
    rows.change(ROOMS, event.contract, version=recorded.version, **changed(event, recorded))
    if isinstance(event, OF_CHANGES):
        change(event, recorded, rows)
    elif isinstance(event, OF_DELIVERIES):
        deliver(event, recorded, rows)


def as_agreed(event: ContractAgreed, recorded: Recorded) -> dict[str, Any]:
    nothing = dict.fromkeys(("due_at", "approve_by", "plan", "ended", "to_freelancer_minor", "ended_at"))
    return {
        **nothing,
        **NO_OFFER,
        "contract": event.contract,
        "task": event.task,
        "client": event.client,
        "freelancer": event.freelancer,
        "amount_minor": event.amount.minor,
        "currency": event.amount.currency,
        "days": event.days,
        "stage": Stage.AGREED,
        "agreed_at": recorded.at,
        "approved": [],
        "disputed": False,
        "position": recorded.position,
        "version": recorded.version,
    }


NO_OFFER = dict.fromkeys(("offer", "offer_by", "offer_minor", "offer_reason"))


def changed(event: Any, recorded: Recorded) -> dict[str, Any]:
    """What is different about the room as a whole."""
    match event:
        case ContractDropped():
            return {"stage": Stage.DROPPED, "ended_at": recorded.at}
        case WorkBegun(due_at=due_at):
            return {"stage": Stage.WORKING, "due_at": due_at}
        case ChangeAgreed(number=number, due_at=due_at, amounts_minor=amounts):
            plan = {"plan": number} if amounts else {}
            return plan | ({"due_at": due_at} if due_at else {})
        case WorkDelivered(approve_by=approve_by):
            return {"stage": Stage.DELIVERED, "approve_by": approve_by}
        case RevisionRequested() | WorkApproved():
            return {"stage": Stage.WORKING, "approve_by": None}
        case ContractFulfilled():
            over = {"disputed": False, "approve_by": None, **NO_OFFER}
            return {"stage": Stage.FULFILLED, "ended_at": recorded.at, **over}
        case ContractEnded(how=how, to_freelancer_minor=minor):
            over = {"disputed": False, "approve_by": None, **NO_OFFER}
            ended = {"ended": how, "to_freelancer_minor": minor, "ended_at": recorded.at}
            return {"stage": Stage.ENDED, **ended, **over}
        case _:
            return argued(event)


def argued(event: Any) -> dict[str, Any]:
    match event:
        case EndOffered(number=number, by=by, to_freelancer_minor=minor, reason=reason):
            return {"offer": number, "offer_by": by, "offer_minor": minor, "offer_reason": reason}
        case EndDeclined():
            return NO_OFFER
        case DisputeOpened():
            return {"disputed": True, **NO_OFFER}
        case DisputeWithdrawn(approve_by=approve_by):
            return {"disputed": False, "approve_by": approve_by}
        case _:
            return {}


def change(event: ChangeProposed | ChangeAgreed | ChangeDeclined, recorded: Recorded, rows: Rows) -> None:
    match event:
        case ChangeProposed():
            rows.put(
                CHANGES,
                contract=event.contract,
                number=event.number,
                proposer=event.proposer,
                text=event.text,
                due_at=event.due_at,
                titles=event.titles,
                amounts_minor=list(event.amounts_minor),
                status="open",
                answered_by=None,
                reason=None,
                at=recorded.at,
            )
        case ChangeAgreed(contract=contract, number=number):
            rows.change(CHANGES, contract, number, status="agreed")
        case ChangeDeclined(contract=contract, number=number, by=by, reason=reason):
            row = rows.get(CHANGES, contract, number) or {}
            status = "withdrawn" if by == row["proposer"] else "declined"
            rows.change(CHANGES, contract, number, status=status, answered_by=by, reason=reason)


def deliver(event: WorkDelivered | RevisionRequested | WorkApproved, recorded: Recorded, rows: Rows) -> None:
    match event:
        case WorkDelivered():
            nothing = dict.fromkeys(("reason", "answered_by", "answered_at"))
            rows.put(
                DELIVERIES,
                **nothing,
                contract=event.contract,
                number=event.number,
                client=event.client,
                freelancer=event.freelancer,
                milestone=event.milestone,
                note=event.note,
                files=[each.file for each in event.files],
                status="waiting",
                at=recorded.at,
            )
        case RevisionRequested(contract=contract, number=number, client=by, reason=reason):
            answer = {"status": "revision", "reason": reason, "answered_by": by}
            rows.change(DELIVERIES, contract, number, **answer, answered_at=recorded.at)
        case WorkApproved(contract=contract, number=number, milestone=milestone, by=by):
            answer = {"status": "approved", "answered_by": by, "answered_at": recorded.at}
            rows.change(DELIVERIES, contract, number, **answer)
            room = rows.get(ROOMS, contract) or {}
            if milestone is not None:
                rows.change(ROOMS, contract, approved=[*room["approved"], milestone])


rooms = Projection(
    "rooms",
    version=2,
    tables=(ROOMS, CHANGES, DELIVERIES),
    events=(
        ContractAgreed,
        ContractDropped,
        WorkBegun,
        *OF_CHANGES,
        *OF_DELIVERIES,
        ContractFulfilled,
        EndOffered,
        EndDeclined,
        DisputeOpened,
        DisputeAnswered,
        DisputeEscalated,
        DisputeWithdrawn,
        DisputeDecided,
        ContractEnded,
    ),
    touches=touches,
    fold=fold,
)
