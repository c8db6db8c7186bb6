"""Disputes: opened, answered, settled, or put before an operator."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from domain.contract.commands import (
    AnswerDispute,
    EscalateDispute,
    OpenDispute,
    SettleDispute,
    WithdrawDispute,
)
from domain.contract.refusals import (
    AnsweredAlready,
    InDispute,
    NotEscalated,
    NotInDispute,
    NotYoursToAnswer,
    NotYoursToWithdraw,
    ShareOutOfRange,
)
from domain.files import NoSuchFile, TooManyFiles
from entrypoints.api.attaching import FileIds, attachments
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Body, Id, MoneyOut, Prose, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.room_views import DisputeView
from entrypoints.api.rooms import ALWAYS, Share, run
from entrypoints.api.routes import router as new_router
from entrypoints.api.tasks import Nothing
from entrypoints.api.views import Done, Page, Person, TaskRef
from projections import disputes

router = new_router("disputes")


class ClaimBody(Body):
    """`to_freelancer_minor`: what the freelancer should get of the amount, as this side sees it."""

    to_freelancer_minor: Share
    reason: Annotated[str, Prose(20, 5_000), Field(examples=["Half of what was agreed was never delivered."])]
    files: Annotated[FileIds, Field(default_factory=list)]


class DisputeCaseView(View):
    contract: Id
    task: TaskRef
    client: Person
    freelancer: Person
    amount: MoneyOut
    dispute: DisputeView


@router.get("/me/disputes", response_model=Page[DisputeCaseView])
async def list_my_disputes(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """The disputes one is a side of, newest first."""
    async with reads(disputes.READS) as connection:
        return listed(await disputes.own(connection, reads.person, after, limit), DisputeCaseView)


@router.post(
    "/contracts/{id}/dispute",
    status_code=201,
    response_model=Done,
    responses=refusals(*ALWAYS, InDispute, ShareOutOfRange, NoSuchFile, TooManyFiles),
)
async def open_dispute(id: Id, body: ClaimBody, ask: Asked) -> Response:
    """Open a dispute. The other side has 3 days to answer; then an operator decides."""
    command = OpenDispute(
        actor=ask.actor,
        at=ask.at,
        asks_minor=body.to_freelancer_minor,
        reason=body.reason,
        files=await attachments(ask, body.files),
    )
    return await run(ask, id, command, 201)


@router.post(
    "/contracts/{id}/dispute/answer",
    response_model=Done,
    responses=refusals(
        *ALWAYS, NotInDispute, NotYoursToAnswer, AnsweredAlready, ShareOutOfRange, NoSuchFile, TooManyFiles
    ),
)
async def answer_dispute(id: Id, body: ClaimBody, ask: Asked) -> Response:
    """Say how one sees it oneself. Both then have 3 days to settle."""
    command = AnswerDispute(
        actor=ask.actor,
        at=ask.at,
        offers_minor=body.to_freelancer_minor,
        reason=body.reason,
        files=await attachments(ask, body.files),
    )
    return await run(ask, id, command)


@router.post(
    "/contracts/{id}/dispute/settle",
    response_model=Done,
    responses=refusals(*ALWAYS, NotInDispute, NotYoursToAnswer),
)
async def settle_dispute(id: Id, body: Nothing, ask: Asked) -> Response:
    """Take the other side's figure. Final."""
    return await run(ask, id, SettleDispute(actor=ask.actor, at=ask.at))


@router.post(
    "/contracts/{id}/dispute/escalate",
    response_model=Done,
    responses=refusals(*ALWAYS, NotInDispute, NotEscalated),
)
async def escalate_dispute(id: Id, body: Nothing, ask: Asked) -> Response:
    """Ask for an operator, once the other side has answered or its time is over."""
    return await run(ask, id, EscalateDispute(actor=ask.actor, at=ask.at))


@router.post(
    "/contracts/{id}/dispute/withdraw",
    response_model=Done,
    responses=refusals(*ALWAYS, NotInDispute, NotYoursToWithdraw),
)
async def withdraw_dispute(id: Id, body: Nothing, ask: Asked) -> Response:
    """Take back one's dispute."""
    return await run(ask, id, WithdrawDispute(actor=ask.actor, at=ask.at))
