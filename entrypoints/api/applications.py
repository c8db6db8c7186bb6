"""Applications to tasks: offered, revised, withdrawn; shortlisted, declined, accepted."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from domain.proposals import ProposalsUsedUp, TooAlike
from domain.task import (
    AcceptApplication,
    AlreadyApplied,
    AlreadyDeclined,
    AnswersMissing,
    Apply,
    DeadlinePassed,
    Declined,
    InvalidDuration,
    NoSuchApplication,
    NoSuchTask,
    NotYourApplication,
    NotYourTask,
    OwnTask,
    RejectApplication,
    ReviseApplication,
    Shortlist,
    TaskNotOpen,
    WithdrawApplication,
    WorkHasStarted,
    task,
)
from domain.values import ApplicationId, CurrencyMismatch, TaskId
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Body, Id, Money, Prose
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.tasks import Nothing
from entrypoints.api.views import Deal, Done, Page, Person, Skills
from entrypoints.authorisation import WrongRole
from entrypoints.dispatch import Busy
from projections import applications, task_pages

router = new_router("applications")


class ApplyBody(Body):
    proposal: Annotated[
        str, Prose(20, 4_000), Field(examples=["I have built three such shops and would start now."])
    ]
    bid: Money
    days: Annotated[int, Field(ge=1, le=365, examples=[14])]
    answers: Annotated[
        list[Annotated[str, Prose(1, 500)]],
        Field(
            default_factory=list,
            max_length=5,
            description="To the task's questions, in their order.",
            examples=[[]],
        ),
    ]


class WithdrawBody(Body):
    reason: Annotated[str, Prose(0, 500), Field(examples=["I have no time after all."])]


class ShortlistBody(Body):
    on: bool


class RejectBody(Body):
    reason: Annotated[Declined, Field(examples=["skills"])]
    note: Annotated[str, Prose(0, 1_000), Field(examples=["We need somebody who knows Vue."])]


class ApplicationView(Deal):
    """`reason`: why it was withdrawn."""

    freelancer: Person
    freelancer_skills: Skills
    shortlisted: bool
    reason: str


OFFER_REFUSALS = (
    NoSuchTask,
    TaskNotOpen,
    DeadlinePassed,
    CurrencyMismatch,
    InvalidDuration,
    AnswersMissing,
    TooAlike,
    WrongRole,
    Busy,
)
ANSWER_REFUSALS = (NoSuchTask, NoSuchApplication, NotYourTask, WrongRole, Busy)


@router.post(
    "/tasks/{id}/applications",
    status_code=201,
    response_model=Done,
    responses=refusals(*OFFER_REFUSALS, OwnTask, AlreadyApplied, AlreadyDeclined, ProposalsUsedUp),
)
async def apply_to_task(id: Id, body: ApplyBody, ask: Asked) -> Response:
    """Offer to do a task."""
    application = ApplicationId(ask.new_id("application"))
    command = Apply(
        actor=ask.actor,
        at=ask.at,
        application=application,
        proposal=body.proposal,
        bid=body.bid.amount(),
        days=body.days,
        answers=tuple(body.answers),
    )
    return await ask(task, id, command, id=application, status=201)


@router.get("/tasks/{id}/applications", response_model=Page[ApplicationView], responses=refusals(NoSuchTask))
async def list_applications(id: Id, reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """The applications to one's own task; for everybody else there is nothing here."""
    async with reads(applications.READS) as connection:
        page = await task_pages.page(connection, TaskId(id), reads.person)
        if page is None or not page.mine:
            raise NoSuchTask()
        found = await applications.of_task(connection, TaskId(id), reads.person, after, limit)
    return listed(found, ApplicationView)


@router.put(
    "/tasks/{id}/applications/{application}",
    response_model=Done,
    responses=refusals(*OFFER_REFUSALS, NoSuchApplication, NotYourApplication),
)
async def revise_application(id: Id, application: Id, body: ApplyBody, ask: Asked) -> Response:
    """Change an offer that waits for its answer."""
    command = ReviseApplication(
        actor=ask.actor,
        at=ask.at,
        application=ApplicationId(application),
        proposal=body.proposal,
        bid=body.bid.amount(),
        days=body.days,
        answers=tuple(body.answers),
    )
    return await ask(task, id, command, id=application)


@router.post(
    "/tasks/{id}/applications/{application}/withdraw",
    response_model=Done,
    responses=refusals(NoSuchTask, NoSuchApplication, NotYourApplication, WorkHasStarted, Busy),
)
async def withdraw_application(id: Id, application: Id, body: WithdrawBody, ask: Asked) -> Response:
    """Take one's offer back; an accepted one too, until it has been paid for."""
    command = WithdrawApplication(
        actor=ask.actor, at=ask.at, application=ApplicationId(application), reason=body.reason
    )
    return await ask(task, id, command, id=application)


@router.post(
    "/tasks/{id}/applications/{application}/shortlist",
    response_model=Done,
    responses=refusals(*ANSWER_REFUSALS),
)
async def shortlist_application(id: Id, application: Id, body: ShortlistBody, ask: Asked) -> Response:
    """Put an application on one's own short list, or take it off."""
    command = Shortlist(actor=ask.actor, at=ask.at, application=ApplicationId(application), on=body.on)
    return await ask(task, id, command, id=application)


@router.post(
    "/tasks/{id}/applications/{application}/reject",
    response_model=Done,
    responses=refusals(*ANSWER_REFUSALS),
)
async def reject_application(id: Id, application: Id, body: RejectBody, ask: Asked) -> Response:
    """Decline an application; its author is told why."""
    command = RejectApplication(
        actor=ask.actor,
        at=ask.at,
        application=ApplicationId(application),
        reason=body.reason,
        note=body.note,
    )
    return await ask(task, id, command, id=application)


@router.post(
    "/tasks/{id}/applications/{application}/accept",
    response_model=Done,
    responses=refusals(*ANSWER_REFUSALS, TaskNotOpen),
)
async def accept_application(id: Id, application: Id, body: Nothing, ask: Asked) -> Response:
    """Choose one applicant; a conversation opens and payment is asked for."""
    command = AcceptApplication(actor=ask.actor, at=ask.at, application=ApplicationId(application))
    return await ask(task, id, command, id=application)
