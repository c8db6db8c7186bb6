"""Disputes at the operators' desk: those that wait, those that are over, one with all that was shown, and
the decision."""

from typing import Annotated, Literal

from fastapi import Request, Response
from pydantic import Field

from domain.contract import contract
from domain.contract.commands import DecideDispute
from domain.contract.dispute import CITED_MAX
from domain.contract.refusals import (
    ContractOver,
    NoSuchContractRoom,
    NotEscalated,
    NotInDispute,
    OwnDispute,
    ShareOutOfRange,
)
from domain.standing import CaseId
from domain.values import ApplicationId, Invalid
from entrypoints.api.commands import AskedWithKey
from entrypoints.api.desk import looked
from entrypoints.api.fields import Body, Count, Id, Line, MoneyOut, Position, Prose, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reading, Reads, listed, shown
from entrypoints.api.room_views import RoomView
from entrypoints.api.rooms import Share
from entrypoints.api.routes import router as new_router
from entrypoints.api.timelines import EntryView
from entrypoints.api.views import Done, Page, Person, TaskRef
from entrypoints.dispatch import Busy
from projections import deciding, room_pages, timeline
from projections.room_pages import Room

router = new_router("desk")


class CitedUnknown(Invalid):
    """A decision cites events of this contract."""


class WaitingDispute(View):
    """`asks_minor`, `offers_minor`: what the freelancer should get of the amount, as `opener` and as the
    other side see it. `escalated_at`: since when an operator is asked."""

    contract: Id
    task: TaskRef
    client: Person
    freelancer: Person
    amount: MoneyOut
    opener: Id
    asks_minor: Count
    offers_minor: Count | None
    escalated: Literal["unanswered", "not_settled", "asked"]
    escalated_at: TimeOut


class EndedDispute(WaitingDispute):
    """`operator`: who decided it, on which `rule`; null when the two sides ended it themselves.
    `to_freelancer_minor`: what the freelancer got of the amount, the client had the rest back; null when the
    work went on (`withdrawn`) or was approved (`over`)."""

    status: Literal["decided", "settled", "withdrawn", "over"]
    operator: Person | None
    rule: Annotated[str | None, Field(examples=["Work that was handed in is paid for."])]
    to_freelancer_minor: Count | None
    ended_at: TimeOut


class DisputeDecisionBody(Body):
    """`to_freelancer_minor`: what the freelancer gets of the amount; the client gets the rest back. `rule`:
    what the decision rests upon. `cited`: positions in the contract's timeline."""

    to_freelancer_minor: Share
    rule: Annotated[str, Line(1, 200), Field(examples=["Work that was handed in is paid for."])]
    reason: Annotated[str, Prose(20, 5_000), Field(examples=["Two of the four pages were handed in."])]
    cited: Annotated[list[Position], Field(max_length=CITED_MAX, default_factory=list, examples=[[]])]


@router.get("/desk/disputes", response_model=Page[WaitingDispute])
async def list_waiting_disputes(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Disputes that wait for an operator, who has waited longest first; never those of one's own."""
    async with reads(deciding.READS) as connection:
        return listed(await deciding.queue(connection, reads.person, after, limit), WaitingDispute)


@router.get("/desk/disputes/ended", response_model=Page[EndedDispute])
async def list_ended_disputes(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Disputes that came before the operators and are over: who decided what, the last one first; never
    those of one's own."""
    async with reads(deciding.READS) as connection:
        return listed(await deciding.ended(connection, reads.person, after, limit), EndedDispute)


@router.get(
    "/desk/disputes/{id}", response_model=RoomView, responses=refusals(NoSuchContractRoom, OwnDispute)
)
async def read_waiting_dispute(id: Id, request: Request, reads: Reads) -> Response:
    """A contract that an operator had to look at, with what both sides say and have shown. That it was
    looked at is recorded first."""
    room = await put_before_operators(reads, id)
    await looked(request, reads, CaseId(id), room.client.id, "dispute")
    return shown(RoomView.model_validate(room))


@router.get(
    "/desk/disputes/{id}/timeline",
    response_model=Page[EntryView],
    responses=refusals(NoSuchContractRoom, OwnDispute),
)
async def read_dispute_timeline(id: Id, reads: Reads, after: Cursor = None, limit: Limit = 50) -> Response:
    """What happened to the contract, as its client sees it; a decision can cite these positions."""
    room = await put_before_operators(reads, id)
    async with reads(timeline.READS) as connection:
        page = await timeline.of_contract(connection, room.id, room.client.id, after, limit)
    return listed(page, EntryView)


@router.post(
    "/desk/disputes/{id}/decision",
    response_model=Done,
    responses=refusals(
        NoSuchContractRoom,
        OwnDispute,
        NotInDispute,
        NotEscalated,
        ContractOver,
        ShareOutOfRange,
        CitedUnknown,
        Busy,
    ),
)
async def decide_dispute(id: Id, body: DisputeDecisionBody, reads: Reads, ask: AskedWithKey) -> Response:
    """Decide a dispute: the contract ends and its money goes to both as decided. Final; both are told. Needs
    an `Idempotency-Key`."""
    async with reads(timeline.READS) as connection:
        if not await deciding.happened(connection, ApplicationId(id), body.cited):
            raise CitedUnknown()
    command = DecideDispute(
        actor=ask.actor,
        at=ask.at,
        to_freelancer_minor=body.to_freelancer_minor,
        rule=body.rule,
        reason=body.reason,
        cited=tuple(body.cited),
    )
    return await ask(contract, id, command, id=id)


async def put_before_operators(reads: Reading, id: Id) -> Room:
    """The contract, when an operator has or had to look at it and this one is no side of it."""
    async with reads(room_pages.READS) as connection:
        room = await room_pages.whole(connection, ApplicationId(id))
    if room is None or room.dispute is None or room.dispute.escalated is None:
        raise NoSuchContractRoom()
    if reads.person in (room.client.id, room.freelancer.id):
        raise OwnDispute()
    return room
