"""Drafts of tasks: saved as often as one likes, seen by nobody else."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from domain.catalogue import Category, Kind, UnknownSkill
from domain.files import Attachment, NoSuchFile, TooManyFiles
from domain.task import (
    AlreadyPosted,
    InvalidDuration,
    NoSuchTask,
    SaveDraft,
    Sketch,
    Task,
    TaskDrafted,
    TooManySkills,
    task,
)
from domain.values import PersonId, TaskId
from entrypoints.api.attaching import AttachmentView, FileIds, attachments
from entrypoints.api.commands import Ask, Asked
from entrypoints.api.fields import Body, Id, Line, Money, MoneyOut, Prose, Time, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, Skills
from entrypoints.dispatch import Busy, Guard
from projections import drafts, files

router = new_router("drafts")


class DraftBody(Body):
    """Everything may still be missing."""

    title: Annotated[str, Line(0, 100), Field(examples=["Build a shop front"])] = ""
    description: Annotated[str, Prose(0, 5_000)] = ""
    category: Category | None = None
    skills: Annotated[
        list[Annotated[str, Line(1, 40)]], Field(default_factory=list, max_length=10, examples=[["python"]])
    ]
    kind: Kind | None = None
    city: Annotated[str, Line(0, 80)] = ""
    budget: Money | None = None
    deadline: Time | None = None
    negotiable: bool = False
    days: Annotated[int | None, Field(ge=1, le=365, examples=[14])] = None
    files: Annotated[FileIds, Field(default_factory=list)]

    def sketch(self, files: tuple[Attachment, ...]) -> Sketch:
        return Sketch(
            category=self.category,
            skills=tuple(self.skills),
            kind=self.kind,
            city=self.city,
            budget=self.budget.amount() if self.budget else None,
            deadline=self.deadline,
            negotiable=self.negotiable,
            days=self.days,
            files=files,
        )


class DraftCard(View):
    id: Id
    title: str
    saved_at: TimeOut


class DraftView(View):
    id: Id
    title: str
    description: str
    category: Category | None
    skills: Skills
    kind: Kind | None
    city: str
    budget: MoneyOut | None
    deadline: TimeOut | None
    negotiable: bool
    days: int | None
    files: list[AttachmentView]


REFUSALS = (NoSuchFile, TooManyFiles, TooManySkills, UnknownSkill, InvalidDuration, Busy)


@router.get("/me/drafts", response_model=Page[DraftCard])
async def list_drafts(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """One's drafts, the one saved last first."""
    async with reads(drafts.READS) as connection:
        return listed(await drafts.own(connection, reads.person, after, limit), DraftCard)


@router.post("/me/drafts", status_code=201, response_model=Done, responses=refusals(*REFUSALS))
async def save_draft(body: DraftBody, ask: Asked) -> Response:
    """Begin a draft."""
    return await save(TaskId(ask.new_id("task")), body, ask, status=201)


@router.get("/me/drafts/{id}", response_model=DraftView, responses=refusals(NoSuchTask))
async def read_draft(id: Id, reads: Reads) -> Response:
    """A draft, from its events: always as new as the last save."""
    draft = own(await reads.state(task, id), reads.person)
    async with reads(files.READS) as connection:
        found = await files.named(connection, [each.file for each in draft.sketch.files])
    told = vars(draft.sketch) | vars(draft) | {"id": id, "files": list(found.values())}
    return shown(DraftView.model_validate(told, from_attributes=True))


@router.put("/me/drafts/{id}", response_model=Done, responses=refusals(NoSuchTask, AlreadyPosted, *REFUSALS))
async def change_draft(id: Id, body: DraftBody, ask: Asked) -> Response:
    """Save a draft again; nothing happens when it is so already."""
    return await save(TaskId(id), body, ask, guards=[Guard(task, id, lambda state: mine(state, ask.actor))])


async def save(
    key: TaskId, body: DraftBody, ask: Ask, *, status: int = 200, guards: list[Guard] | None = None
) -> Response:
    command = SaveDraft(
        actor=ask.actor,
        at=ask.at,
        task=key,
        title=body.title,
        description=body.description,
        sketch=body.sketch(await attachments(ask, body.files)),
    )
    return await ask(task, key, command, id=key, status=status, guards=guards or ())


def own(state: Task, person: PersonId) -> TaskDrafted:
    if state.draft is None or state.deleted or state.draft.client != person:
        raise NoSuchTask()
    return state.draft


def mine(state: Task, person: PersonId) -> None:
    """One that is posted or deleted is refused by the task itself."""
    if state.draft is None and state.posted is None:
        raise NoSuchTask()
