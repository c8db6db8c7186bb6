"""Questions about a task, asked and answered in public, and invitations to apply."""

from typing import Annotated, Literal

from fastapi import Path, Response
from pydantic import Field

from domain.account import Account, NoSuchAccount, account
from domain.task import (
    AlreadyAnswered,
    AnswerQuestion,
    AskQuestion,
    DeclineInvitation,
    InvitationsUsedUp,
    InviteFreelancer,
    NoSuchQuestion,
    NoSuchTask,
    NotInvited,
    NotYourTask,
    OwnTask,
    QuestionsFull,
    QuestionsWaiting,
    Stage,
    TaskNotOpen,
    task,
)
from domain.values import PersonId, TaskId
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Body, Count, Id, Prose, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, Person, TaskRef
from entrypoints.authorisation import WrongRole
from entrypoints.dispatch import Busy, Guard
from projections import invitations, questions, task_pages
from projections.paging import Page as Listed

router = new_router("questions")
INVITATIONS_MAX = 20
Number = Annotated[int, Path(ge=1, le=1_000)]


class QuestionBody(Body):
    text: Annotated[str, Prose(5, 1_000), Field(examples=["Is there a design already?"])]


class QuestionAnswerBody(Body):
    text: Annotated[str, Prose(1, 2_000), Field(examples=["Yes, in Figma."])]


class InviteBody(Body):
    freelancer: Id
    note: Annotated[str, Prose(0, 1_000), Field(examples=["Your lamps are what we are looking for."])]


class DeclineBody(Body):
    reason: Annotated[str, Prose(0, 500), Field(examples=["I am on holiday."])]


class QuestionView(View):
    """`number` counts the task's questions from 1; `answer` is null while there is none."""

    number: Count
    asker: Person
    text: str
    asked_at: TimeOut
    answer: str | None
    answered_at: TimeOut | None


InvitationStatus = Literal["waiting", "applied", "declined"]


class InvitationView(View):
    """`reason` is what who declined said."""

    freelancer: Person
    note: str
    status: InvitationStatus
    reason: str
    invited_at: TimeOut


class InvitedTask(TaskRef):
    stage: Stage


class ReceivedView(View):
    task: InvitedTask
    client: Person
    note: str
    status: InvitationStatus
    invited_at: TimeOut


@router.get("/tasks/{id}/questions", response_model=Page[QuestionView], responses=refusals(NoSuchTask))
async def list_questions(id: Id, reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """What was asked about a task, in order, with the answers."""
    async with reads((*questions.READS, "tasks")) as connection:
        if await task_pages.page(connection, TaskId(id), reads.viewer) is None:
            raise NoSuchTask()
        return listed(await questions.of_task(connection, TaskId(id), after, limit), QuestionView)


@router.post(
    "/tasks/{id}/questions",
    status_code=201,
    response_model=Done,
    responses=refusals(NoSuchTask, OwnTask, TaskNotOpen, QuestionsWaiting, QuestionsFull, WrongRole, Busy),
)
async def ask_question(id: Id, body: QuestionBody, ask: Asked) -> Response:
    """Ask the client something; everybody can read it."""
    return await ask(task, id, AskQuestion(actor=ask.actor, at=ask.at, text=body.text), id=id, status=201)


@router.post(
    "/tasks/{id}/questions/{number}/answer",
    response_model=Done,
    responses=refusals(NoSuchTask, NotYourTask, NoSuchQuestion, AlreadyAnswered, WrongRole, Busy),
)
async def answer_question(id: Id, number: Number, body: QuestionAnswerBody, ask: Asked) -> Response:
    """Answer a question about one's own task, once and for everybody."""
    command = AnswerQuestion(actor=ask.actor, at=ask.at, number=number, text=body.text)
    return await ask(task, id, command, id=id)


@router.get("/tasks/{id}/invitations", response_model=Page[InvitationView])
async def list_invitations(id: Id, reads: Reads) -> Response:
    """Whom one has invited to one's own task; for everybody else there is nobody here."""
    async with reads(invitations.READS) as connection:
        sent = await invitations.of_task(connection, TaskId(id), reads.person, INVITATIONS_MAX)
    return listed(Listed(sent), InvitationView)


@router.post(
    "/tasks/{id}/invitations",
    status_code=201,
    response_model=Done,
    responses=refusals(
        NoSuchTask, NotYourTask, TaskNotOpen, OwnTask, InvitationsUsedUp, NoSuchAccount, WrongRole, Busy
    ),
)
async def invite_freelancer(id: Id, body: InviteBody, ask: Asked) -> Response:
    """Ask a freelancer to apply to one's own task; at most 20 times."""
    command = InviteFreelancer(
        actor=ask.actor, at=ask.at, freelancer=PersonId(body.freelancer), note=body.note
    )
    guards = [Guard(account, body.freelancer, takes_work)]
    return await ask(task, id, command, id=id, status=201, guards=guards)


def takes_work(state: Account) -> None:
    if state.person is None or not state.role.works:
        raise NoSuchAccount()


@router.get("/me/invitations", response_model=Page[ReceivedView])
async def list_my_invitations(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """What one was invited to, newest first."""
    async with reads(invitations.READS) as connection:
        page = await invitations.own(connection, reads.person, after, limit)
    return listed(page, ReceivedView, lambda one: vars(one) | {"task": vars(one.task) | {"stage": one.stage}})


@router.post(
    "/tasks/{id}/invitations/decline",
    response_model=Done,
    responses=refusals(NoSuchTask, NotInvited, Busy),
)
async def decline_invitation(id: Id, body: DeclineBody, ask: Asked) -> Response:
    """Say no to an invitation."""
    return await ask(task, id, DeclineInvitation(actor=ask.actor, at=ask.at, reason=body.reason), id=id)
