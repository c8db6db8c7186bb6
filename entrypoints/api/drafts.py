"""Drafts of tasks: saved as often as one likes, seen by nobody else."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import Response
from pydantic import Field

from domain.catalogue import Category, Kind, UnknownSkill
from domain.decider import Event
from domain.drafts import TooManyDrafts
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
from entrypoints.api.commands import Ask, Asked, IfMatch, respond
from entrypoints.api.fields import Body, Id, Line, Money, MoneyOut, Prose, Time, TimeOut, View
from entrypoints.api.problems import VersionChanged, refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.tasks import Address, Questions
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
    questions: Questions
    address: Address = ""
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
    questions: list[str]
    address: str
    files: list[AttachmentView]
    version: Annotated[int, Field(examples=[3])]


class DraftSaved(Done):
    """`version` is what the next save may name in `If-Match`."""

    version: Annotated[int, Field(examples=[3])]


REFUSALS = (NoSuchFile, TooManyFiles, TooManyDrafts, TooManySkills, UnknownSkill, InvalidDuration, Busy)


@router.get("/me/drafts", response_model=Page[DraftCard])
async def list_drafts(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """One's drafts, the one saved last first."""
    async with reads(drafts.READS) as connection:
        return listed(await drafts.own(connection, reads.person, after, limit), DraftCard)


@router.post("/me/drafts", status_code=201, response_model=DraftSaved, responses=refusals(*REFUSALS))
async def save_draft(body: DraftBody, ask: Asked) -> Response:
    """Begin a draft."""
    return await save(TaskId(ask.new_id("task")), body, ask, status=201)


@router.get("/me/drafts/{id}", response_model=DraftView, responses=refusals(NoSuchTask))
async def read_draft(id: Id, reads: Reads) -> Response:
    """A draft, from its events: always as new as the last save."""
    held = await reads.held(task, id)
    draft = own(held.state, reads.person)
    async with reads(files.READS) as connection:
        found = await files.named(connection, [each.file for each in draft.sketch.files])
    told = vars(draft.sketch) | vars(draft) | {"id": id, "files": list(found.values())}
    told |= {"questions": draft.questions.splitlines(), "version": held.version}
    return shown(DraftView.model_validate(told, from_attributes=True), f'"v{held.version}"')


@router.put(
    "/me/drafts/{id}",
    response_model=DraftSaved,
    responses=refusals(NoSuchTask, AlreadyPosted, VersionChanged, *REFUSALS),
)
async def change_draft(id: Id, body: DraftBody, ask: Asked, if_match: IfMatch = None) -> Response:
    """Save a draft again; nothing happens when it is so already. `If-Match` guards against lost edits."""
    whose = Guard(task, id, lambda state: mine(state, ask.actor))
    return await save(TaskId(id), body, ask, guards=[whose, *await ask.only_if(if_match, task, id)])


async def save(
    key: TaskId, body: DraftBody, ask: Ask, *, status: int = 200, guards: Sequence[Guard] = ()
) -> Response:
    """The version told is never above the real one: naming it can only be refused, not lose an edit."""
    before = (await ask.dispatch.state(task, key)).version
    command = SaveDraft(
        actor=ask.actor,
        at=ask.at,
        task=key,
        title=body.title,
        description=body.description,
        sketch=body.sketch(await attachments(ask, body.files)),
        questions=tuple(body.questions),
        address=body.address,
    )

    def facts(events: Sequence[Event]) -> Mapping[str, Any]:
        saved = sum(isinstance(event, TaskDrafted) for event in events)
        return {"id": str(key), "version": before + saved}

    return respond(await ask.run(task, key, command, facts, status=status, guards=guards))


def own(state: Task, person: PersonId) -> TaskDrafted:
    if state.draft is None or state.deleted or state.draft.client != person:
        raise NoSuchTask()
    return state.draft


def mine(state: Task, person: PersonId) -> None:
    """One that is posted or deleted is refused by the task itself, once it is known to be theirs."""
    found = state.draft or state.posted
    if found is None or found.client != person:
        raise NoSuchTask()
