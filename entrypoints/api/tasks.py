"""Tasks: posted, edited, completed, cancelled, deleted."""

from typing import Annotated, Literal

from fastapi import Query, Response
from pydantic import Field

from domain.catalogue import Category, Kind, UnknownSkill
from domain.escrow import Stage as EscrowStage
from domain.files import Attachment, NoSuchFile, TooManyFiles
from domain.task import (
    AlreadyPosted,
    Brief,
    CancelTask,
    CompleteTask,
    DeadlineNotAhead,
    DeleteTask,
    EditTask,
    NoSuchTask,
    NotYourTask,
    PlaceMissing,
    PostTask,
    Task,
    TaskNotOpen,
    TooManySkills,
    UnderContract,
    WorkHasStarted,
    WorkNotStarted,
    task,
)
from domain.values import Currency, TaskId
from domain.viewing import ViewTask, view, viewing
from entrypoints.api.attaching import AttachmentView, FileIds, attachments
from entrypoints.api.commands import Asked, IfMatch
from entrypoints.api.fields import Body, Count, Id, Line, Money, MoneyOut, Prose, Time, View
from entrypoints.api.problems import VersionChanged, refusals
from entrypoints.api.reading import Cursor, Digits, IfNoneMatch, Limit, Reads, listed, shown, unchanged
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Deal, Done, Page, Person, TaskCard, TaskFacts
from entrypoints.authorisation import WrongRole
from entrypoints.dispatch import Busy, Guard
from projections import board, task_pages
from projections.board import Sort, Wanted

router = new_router("tasks")
Ended = Literal["cancelled", "expired", "deleted", "agreed", "settled", "decided"]


Address = Annotated[str, Line(0, 300)]
Questions = Annotated[
    list[Annotated[str, Line(1, 500)]],
    Field(default_factory=list, max_length=5, description="Put to everybody who applies.", examples=[[]]),
]


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
    negotiable: Annotated[bool, Field(description="Bids off the budget are welcome.")] = False
    days: Annotated[
        int | None, Field(ge=1, le=365, description="How long it should take.", examples=[14])
    ] = None
    questions: Questions
    files: Annotated[FileIds, Field(default_factory=list)]

    def brief(self, files: tuple[Attachment, ...]) -> Brief:
        return Brief(
            category=self.category,
            skills=tuple(self.skills),
            kind=self.kind,
            city=self.city,
            budget=self.budget.amount(),
            deadline=self.deadline,
            negotiable=self.negotiable,
            days=self.days,
            files=files,
        )


class PostBody(TaskBody):
    draft: Annotated[
        Id | None, Field(description="One's own draft that becomes this task.", examples=[None])
    ] = None
    address: Annotated[Address, Field(description="Only who is hired gets to see it.")] = ""


class TaskEditBody(TaskBody):
    address: Annotated[Address | None, Field(description="Left out: it stays as it is.")] = None


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
    """`questions` are put to everybody who applies; `ended` tells how, when it was not completed; `views` how
    many people have looked at it, each counted once a day. `address`, `reason`, `accepted` and `escrow_stage`
    are for the two parties only."""

    description: str
    negotiable: bool
    days: int | None
    questions: list[str]
    files: list[AttachmentView]
    address: str
    ended: Ended | None
    reason: str | None
    views: Count
    version: Annotated[int, Field(examples=[3])]
    mine: bool
    my_application: Deal | None
    accepted: Accepted | None
    escrow_stage: EscrowStage | None


BRIEF_REFUSALS = (
    DeadlineNotAhead,
    PlaceMissing,
    TooManySkills,
    UnknownSkill,
    NoSuchFile,
    TooManyFiles,
)


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


@router.post(
    "/tasks",
    status_code=201,
    response_model=Done,
    responses=refusals(*BRIEF_REFUSALS, NoSuchTask, AlreadyPosted, WrongRole, Busy),
)
async def post_task(body: PostBody, ask: Asked) -> Response:
    """Post a task, from a draft or not."""
    key = TaskId(body.draft or ask.new_id("task"))
    guards = [Guard(task, key, drafted)] if body.draft else []
    command = PostTask(
        actor=ask.actor,
        at=ask.at,
        task=key,
        title=body.title,
        description=body.description,
        brief=body.brief(await attachments(ask, body.files)),
        questions=tuple(body.questions),
        address=body.address,
    )
    return await ask(task, key, command, id=key, status=201, guards=guards)


def drafted(state: Task) -> None:
    if state.draft is None and state.posted is None:
        raise NoSuchTask()


@router.get("/tasks/{id}", response_model=TaskView, responses=refusals(NoSuchTask))
async def read_task(id: Id, reads: Reads, if_none_match: IfNoneMatch = None) -> Response:
    """One task, with what the asker may see of it."""
    async with reads(task_pages.READS) as connection:
        page = await task_pages.page(connection, TaskId(id), reads.viewer)
    if page is None:
        raise NoSuchTask()
    paid = f"-{page.escrow_stage}" if page.escrow_stage else ""
    etag = f'"v{page.version}{paid}.{page.views}"'
    if unchanged(if_none_match, etag):
        return Response(status_code=304, headers={"ETag": etag})
    return shown(TaskView.model_validate(vars(page.card) | vars(page)), etag)


@router.post("/tasks/{id}/views", response_model=Done, responses=refusals(NoSuchTask, Busy))
async def view_task(id: Id, body: Nothing, ask: Asked) -> Response:
    """Say that one is looking at a task: counted once a day for each person, never for its client."""
    looked_at = (await ask.dispatch.state(task, id)).state
    if looked_at.posted is None or looked_at.deleted:
        raise NoSuchTask()
    command = ViewTask(actor=ask.actor, at=ask.at, task=TaskId(id), client=looked_at.posted.client)
    return await ask(view, viewing(command.task, ask.actor, ask.at), command, id=id)


@router.put(
    "/tasks/{id}",
    response_model=Done,
    responses=refusals(
        NoSuchTask, NotYourTask, TaskNotOpen, WrongRole, VersionChanged, Busy, *BRIEF_REFUSALS
    ),
)
async def edit_task(id: Id, body: TaskEditBody, ask: Asked, if_match: IfMatch = None) -> Response:
    """Edit a task that still takes applications. `If-Match` with its ETag guards against lost edits."""
    command = EditTask(
        actor=ask.actor,
        at=ask.at,
        title=body.title,
        description=body.description,
        brief=body.brief(await attachments(ask, body.files)),
        questions=tuple(body.questions),
        address=body.address,
    )
    return await ask(task, id, command, id=id, guards=await ask.only_if(if_match, task, id))


@router.post(
    "/tasks/{id}/complete",
    response_model=Done,
    responses=refusals(NoSuchTask, NotYourTask, WorkNotStarted, Busy),
)
async def complete_task(id: Id, body: Nothing, ask: Asked) -> Response:
    """Say that the work is done: the money is released."""
    return await ask(task, id, CompleteTask(actor=ask.actor, at=ask.at), id=id)


@router.post(
    "/tasks/{id}/cancel",
    response_model=Done,
    responses=refusals(NoSuchTask, NotYourTask, WorkHasStarted, Busy),
)
async def cancel_task(id: Id, body: CancelBody, ask: Asked) -> Response:
    """Withdraw a task on which work has not started."""
    command = CancelTask(actor=ask.actor, at=ask.at, reason=body.reason)
    return await ask(task, id, command, id=id)


@router.delete(
    "/tasks/{id}",
    response_model=Done,
    responses=refusals(NoSuchTask, NotYourTask, UnderContract, Busy),
)
async def delete_task(id: Id, ask: Asked) -> Response:
    """Delete a draft, or a task that nobody has been accepted for: whoever applied is told."""
    return await ask(task, id, DeleteTask(actor=ask.actor, at=ask.at), id=id)
