"""Tasks and the applications to them."""

from typing import Annotated

from fastapi import Query, Response
from pydantic import Field

from domain.catalogue import Category, Kind
from domain.escrow import Stage as EscrowStage
from domain.task import (
    AcceptApplication,
    AlreadyApplied,
    Apply,
    Brief,
    CancelTask,
    CompleteTask,
    DeadlineNotAhead,
    DeadlinePassed,
    EditTask,
    InvalidDuration,
    NoSuchApplication,
    NoSuchTask,
    NotYourTask,
    OwnTask,
    PlaceMissing,
    PostTask,
    TaskNotOpen,
    TooManySkills,
    WorkHasStarted,
    WorkNotStarted,
    task,
)
from domain.values import ApplicationId, Currency, CurrencyMismatch, TaskId
from entrypoints.api.commands import Asked, IfMatch
from entrypoints.api.fields import Body, Id, Line, Money, MoneyOut, Prose, Time, View
from entrypoints.api.problems import VersionChanged, refusals
from entrypoints.api.reading import Cursor, Digits, IfNoneMatch, Limit, Reads, listed, shown, unchanged
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Deal, Done, Page, Person, Skills, TaskCard, TaskFacts
from entrypoints.authorisation import WrongRole
from entrypoints.dispatch import Busy
from projections import applications, board, tasks
from projections.board import Sort, Wanted

router = new_router("tasks")


class TaskBody(Body):
    title: Annotated[str, Line(5, 100), Field(examples=["Build a shop front"])]
    description: Annotated[str, Prose(20, 5_000), Field(examples=["A shop front for forty hand-made lamps."])]
    category: Annotated[Category, Field(examples=["web"])]
    skills: Annotated[list[Annotated[str, Line(1, 40)]], Field(max_length=10, examples=[["python", "react"]])]
    kind: Annotated[Kind, Field(examples=["digital"])]
    city: Annotated[
        str, Line(0, 80), Field(description="Needed unless the work is digital.", examples=["Cairo"])
    ]
    budget: Money
    deadline: Annotated[Time, Field(description="With a time zone.", examples=["2030-01-31T12:00:00Z"])]

    def brief(self) -> Brief:
        return Brief(
            category=self.category,
            skills=tuple(self.skills),
            kind=self.kind,
            city=self.city,
            budget=self.budget.amount(),
            deadline=self.deadline,
        )


class ApplyBody(Body):
    proposal: Annotated[
        str, Prose(20, 4_000), Field(examples=["I have built three such shops and would start now."])
    ]
    bid: Money
    days: Annotated[int, Field(ge=1, le=365, examples=[14])]


class Nothing(Body):
    pass


class CancelBody(Body):
    reason: Annotated[str, Prose(1, 500), Field(examples=["We decided to wait until spring."])]


class Accepted(View):
    application: Id
    freelancer: Person
    amount: MoneyOut
    conversation: Id


class TaskView(TaskFacts):
    """`accepted` and `escrow_stage` are for the two parties only."""

    description: str
    version: Annotated[int, Field(examples=[3])]
    mine: bool
    my_application: Deal | None
    accepted: Accepted | None
    escrow_stage: EscrowStage | None


class ApplicationView(Deal):
    freelancer: Person
    freelancer_skills: Skills
    proposal: str


BRIEF_REFUSALS = (DeadlineNotAhead, PlaceMissing, TooManySkills)


@router.get("/tasks", response_model=Page[TaskCard])
async def list_tasks(
    reads: Reads,
    q: Annotated[str, Line(0, 100), Query(description="Words to search for.")] = "",
    category: Category | None = None,
    skill: Annotated[str | None, Line(1, 40)] = None,
    kind: Kind | None = None,
    city: Annotated[str, Line(0, 80)] = "",
    currency: Currency | None = None,
    min_budget: Annotated[int | None, Digits, Query(ge=0, le=10**11, description="In minor units.")] = None,
    max_budget: Annotated[int | None, Digits, Query(ge=0, le=10**11, description="In minor units.")] = None,
    sort: Sort = Sort.NEWEST,
    after: Cursor = None,
    limit: Limit = 20,
) -> Response:
    """Open tasks whose deadline lies ahead."""
    wanted = Wanted(q, category, skill, kind, city, currency, min_budget, max_budget)
    async with reads(board.READS) as connection:
        return listed(await board.browse(connection, wanted, sort, after, limit, reads.now), TaskCard)


@router.post("/tasks", status_code=201, response_model=Done, responses=refusals(*BRIEF_REFUSALS, WrongRole))
async def post_task(body: TaskBody, ask: Asked) -> Response:
    """Post a task."""
    key = TaskId(ask.new_id("task"))
    command = PostTask(
        actor=ask.actor,
        at=ask.at,
        task=key,
        title=body.title,
        description=body.description,
        brief=body.brief(),
    )
    return await ask(task, key, command, id=key, status=201)


@router.get("/tasks/{id}", response_model=TaskView, responses=refusals(NoSuchTask))
async def read_task(id: Id, reads: Reads, if_none_match: IfNoneMatch = None) -> Response:
    """One task, with what the asker may see of it."""
    async with reads(tasks.READS) as connection:
        page = await tasks.page(connection, TaskId(id), reads.viewer)
    if page is None:
        raise NoSuchTask()
    etag = f'"v{page.version}-{page.escrow_stage}"' if page.escrow_stage else f'"v{page.version}"'
    if unchanged(if_none_match, etag):
        return Response(status_code=304, headers={"ETag": etag})
    return shown(TaskView.model_validate(vars(page.card) | vars(page)), etag)


@router.put(
    "/tasks/{id}",
    response_model=Done,
    responses=refusals(
        NoSuchTask, NotYourTask, TaskNotOpen, WrongRole, VersionChanged, Busy, *BRIEF_REFUSALS
    ),
)
async def edit_task(id: Id, body: TaskBody, ask: Asked, if_match: IfMatch = None) -> Response:
    """Edit a task that still takes applications. `If-Match` with its ETag guards against lost edits."""
    command = EditTask(
        actor=ask.actor, at=ask.at, title=body.title, description=body.description, brief=body.brief()
    )
    return await ask(task, id, command, id=id, guards=await ask.only_if(if_match, task, id))


@router.post(
    "/tasks/{id}/applications",
    status_code=201,
    response_model=Done,
    responses=refusals(
        NoSuchTask,
        OwnTask,
        TaskNotOpen,
        DeadlinePassed,
        AlreadyApplied,
        CurrencyMismatch,
        InvalidDuration,
        WrongRole,
        Busy,
    ),
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
    )
    return await ask(task, id, command, id=application, status=201)


@router.get("/tasks/{id}/applications", response_model=Page[ApplicationView], responses=refusals(NoSuchTask))
async def list_applications(id: Id, reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """The applications to one's own task; for everybody else there is nothing here."""
    async with reads(applications.READS) as connection:
        page = await tasks.page(connection, TaskId(id), reads.person)
        if page is None or not page.mine:
            raise NoSuchTask()
        return listed(
            await applications.of_task(connection, TaskId(id), reads.person, after, limit), ApplicationView
        )


@router.post(
    "/tasks/{id}/applications/{application}/accept",
    response_model=Done,
    responses=refusals(NoSuchTask, NoSuchApplication, NotYourTask, TaskNotOpen, WrongRole, Busy),
)
async def accept_application(id: Id, application: Id, body: Nothing, ask: Asked) -> Response:
    """Choose one applicant; a conversation opens and payment is asked for."""
    command = AcceptApplication(actor=ask.actor, at=ask.at, application=ApplicationId(application))
    return await ask(task, id, command, id=application)


@router.post(
    "/tasks/{id}/complete",
    response_model=Done,
    responses=refusals(NoSuchTask, NotYourTask, WorkNotStarted, WrongRole, Busy),
)
async def complete_task(id: Id, body: Nothing, ask: Asked) -> Response:
    """Say that the work is done: the money is released."""
    return await ask(task, id, CompleteTask(actor=ask.actor, at=ask.at), id=id)


@router.post(
    "/tasks/{id}/cancel",
    response_model=Done,
    responses=refusals(NoSuchTask, NotYourTask, WorkHasStarted, WrongRole, Busy),
)
async def cancel_task(id: Id, body: CancelBody, ask: Asked) -> Response:
    """Withdraw a task on which work has not started."""
    command = CancelTask(actor=ask.actor, at=ask.at, reason=body.reason)
    return await ask(task, id, command, id=id)
