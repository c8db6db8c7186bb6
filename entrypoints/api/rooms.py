"""Contract rooms: deliveries and their answers, changes both agree on, and ending before the end."""

from typing import Annotated, Any

from fastapi import Path, Response
from pydantic import Field

from domain.contract import Contract, contract
from domain.contract.commands import (
    AnswerChange,
    AnswerEnd,
    ApproveWork,
    Deliver,
    OfferEnd,
    ProposeChange,
    RequestRevision,
)
from domain.contract.refusals import (
    ChangeOpen,
    ContractOver,
    DateNotAhead,
    DeliveryWaiting,
    InDispute,
    MilestonesDiffer,
    MilestonesFixed,
    NoSuchChange,
    NoSuchContractRoom,
    NoSuchMilestone,
    NoSuchOffer,
    NothingChanges,
    NothingDelivered,
    NotTheClient,
    NotTheFreelancer,
    NotUnderWay,
    NotYoursToAnswer,
    ShareOutOfRange,
)
from domain.files import NoSuchFile, TooManyFiles
from domain.values import AMOUNT_MINOR_MAX, ApplicationId
from entrypoints.api.attaching import FileIds, attachments
from entrypoints.api.commands import Ask, Asked
from entrypoints.api.fields import Body, Id, Line, Prose, Time
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed, shown
from entrypoints.api.room_views import RoomCard, RoomView
from entrypoints.api.routes import router as new_router
from entrypoints.api.tasks import Nothing
from entrypoints.api.views import Done, Page
from entrypoints.dispatch import Busy, Guard
from projections import room_pages

router = new_router("contracts")
Number = Annotated[int, Path(ge=1, le=100_000)]
Share = Annotated[int, Field(ge=0, le=AMOUNT_MINOR_MAX, description="In minor units.", examples=[120_000])]


class MilestoneBody(Body):
    title: Annotated[str, Line(1, 120), Field(examples=["Drafts"])]
    amount_minor: Annotated[int, Field(gt=0, le=AMOUNT_MINOR_MAX, examples=[100_000])]


class DeliverBody(Body):
    note: Annotated[str, Prose(1, 5_000), Field(examples=["The shop front, with all forty lamps."])]
    files: Annotated[FileIds, Field(default_factory=list)]
    milestone: Annotated[int | None, Field(ge=1, le=20, examples=[1])] = None


class RevisionBody(Body):
    reason: Annotated[str, Prose(10, 2_000), Field(examples=["The prices are missing on the second page."])]


class ChangeBody(Body):
    """What is left out stays as it is."""

    text: Annotated[str, Prose(0, 5_000), Field(examples=["Ten more lamps."])] = ""
    due_at: Time | None = None
    milestones: Annotated[list[MilestoneBody], Field(default_factory=list, max_length=20)]


class AgreeBody(Body):
    """`agree` false also takes back one's own."""

    agree: bool
    reason: Annotated[str, Prose(0, 1_000)] = ""


class EndBody(Body):
    to_freelancer_minor: Share
    reason: Annotated[str, Prose(1, 2_000), Field(examples=["We both have no time for the rest."])]


ALWAYS = (NoSuchContractRoom, NotUnderWay, ContractOver, Busy)


async def run(ask: Ask, id: Id, command: Any, status: int = 200) -> Response:
    """For everybody but the two sides there is no such contract."""
    return await ask(
        contract, id, command, id=id, status=status, guards=[Guard(contract, id, sides_only(ask))]
    )


def sides_only(ask: Ask) -> Any:
    def check(state: Contract) -> None:
        if state.terms is None or ask.actor not in (state.terms.client, state.terms.freelancer):
            raise NoSuchContractRoom()

    return check


@router.get("/me/contracts", response_model=Page[RoomCard])
async def list_my_contracts(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """One's contracts on either side, newest first."""
    async with reads(room_pages.READS) as connection:
        return listed(await room_pages.own(connection, reads.person, after, limit), RoomCard)


@router.get("/contracts/{id}/room", response_model=RoomView, responses=refusals(NoSuchContractRoom))
async def read_room(id: Id, reads: Reads) -> Response:
    """Everything about a contract but its money, for its two sides."""
    async with reads(room_pages.READS) as connection:
        page = await room_pages.page(connection, ApplicationId(id), reads.person)
    if page is None:
        raise NoSuchContractRoom()
    return shown(RoomView.model_validate(page))


@router.post(
    "/contracts/{id}/deliveries",
    status_code=201,
    response_model=Done,
    responses=refusals(
        *ALWAYS, NotTheFreelancer, DeliveryWaiting, InDispute, NoSuchMilestone, NoSuchFile, TooManyFiles
    ),
)
async def deliver_work(id: Id, body: DeliverBody, ask: Asked) -> Response:
    """Hand in work. The client has 14 days to answer; silence approves it."""
    command = Deliver(
        actor=ask.actor,
        at=ask.at,
        note=body.note,
        files=await attachments(ask, body.files),
        milestone=body.milestone,
    )
    return await run(ask, id, command, 201)


@router.post(
    "/contracts/{id}/revision",
    response_model=Done,
    responses=refusals(*ALWAYS, NotTheClient, NothingDelivered, InDispute),
)
async def request_revision(id: Id, body: RevisionBody, ask: Asked) -> Response:
    """Say what has to be changed about the delivery that waits."""
    return await run(ask, id, RequestRevision(actor=ask.actor, at=ask.at, reason=body.reason))


@router.post(
    "/contracts/{id}/deliveries/{number}/approve",
    response_model=Done,
    responses=refusals(*ALWAYS, NotTheClient, NothingDelivered),
)
async def approve_delivery(id: Id, number: Number, body: Nothing, ask: Asked) -> Response:
    """Approve a delivery; with the last of the work the money is released."""
    return await run(ask, id, ApproveWork(actor=ask.actor, at=ask.at, number=number))


@router.post(
    "/contracts/{id}/changes",
    status_code=201,
    response_model=Done,
    responses=refusals(
        *ALWAYS, ChangeOpen, NothingChanges, DateNotAhead, MilestonesFixed, MilestonesDiffer, InDispute
    ),
)
async def propose_change(id: Id, body: ChangeBody, ask: Asked) -> Response:
    """Propose other terms: the work, the date, the milestones. The amount stays what was accepted."""
    command = ProposeChange(
        actor=ask.actor,
        at=ask.at,
        text=body.text,
        due_at=body.due_at,
        titles=tuple(each.title for each in body.milestones),
        amounts_minor=tuple(each.amount_minor for each in body.milestones),
    )
    return await run(ask, id, command, 201)


@router.post(
    "/contracts/{id}/changes/{number}/answer",
    response_model=Done,
    responses=refusals(*ALWAYS, NoSuchChange, NotYoursToAnswer, MilestonesFixed, InDispute),
)
async def answer_change(id: Id, number: Number, body: AgreeBody, ask: Asked) -> Response:
    """Agree to a proposed change or decline it; who proposed it can take it back."""
    command = AnswerChange(actor=ask.actor, at=ask.at, number=number, agree=body.agree, reason=body.reason)
    return await run(ask, id, command)


@router.post(
    "/contracts/{id}/end-offers",
    status_code=201,
    response_model=Done,
    responses=refusals(*ALWAYS, ShareOutOfRange, InDispute),
)
async def offer_end(id: Id, body: EndBody, ask: Asked) -> Response:
    """Offer to stop here, and what of the amount the freelancer gets."""
    command = OfferEnd(
        actor=ask.actor, at=ask.at, to_freelancer_minor=body.to_freelancer_minor, reason=body.reason
    )
    return await run(ask, id, command, 201)


@router.post(
    "/contracts/{id}/end-offers/{number}/answer",
    response_model=Done,
    responses=refusals(*ALWAYS, NoSuchOffer, NotYoursToAnswer, InDispute),
)
async def answer_end_offer(id: Id, number: Number, body: AgreeBody, ask: Asked) -> Response:
    """Agree to stop here, or not; who offered it can take it back. Final when agreed."""
    return await run(ask, id, AnswerEnd(actor=ask.actor, at=ask.at, number=number, agree=body.agree))
