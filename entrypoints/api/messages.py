"""Messages: read, searched, sent, edited, taken back, and looked through before they are sent."""

from typing import Annotated

from fastapi import Path, Query, Request, Response
from pydantic import Field

from domain.contacts import NotReachable, YouBlocked
from domain.conversation import (
    MESSAGE_MAX,
    REASON_MAX,
    AlreadyRedacted,
    EditMessage,
    MessageSent,
    NoSuchConversation,
    NoSuchMessage,
    NothingToRead,
    NotYourMessage,
    RedactMessage,
    TooLateToEdit,
    WaitForAnswer,
    conversation,
)
from domain.decider import Recorded
from domain.files import NoSuchFile, TooManyFiles
from domain.leaks import LeakKind, leaks
from domain.task import Stage, task
from domain.values import ConversationId, TextTooShort
from entrypoints.api.attaching import AttachmentView
from entrypoints.api.commands import Asked, respond
from entrypoints.api.fields import SAFE_INTEGER_MAX, Body, Count, Id, Line, Position, Prose, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Digits, Limit, Reading, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.talk import MessageBody, Number, ReadBody, SenderId, say, see
from entrypoints.api.views import Done, Page, Person
from entrypoints.dispatch import Busy
from projections import inbox, messages

router = new_router("conversations")
HIRED = (Stage.IN_PROGRESS, Stage.COMPLETED)
PathNumber = Annotated[int, Digits, Path(ge=1, le=SAFE_INTEGER_MAX)]
Text = Annotated[str, Field(examples=["Shall we start on Sunday?"])]


class MessageView(View):
    """`text` and `files` are empty when it was taken back (`redacted_at`)."""

    id: Id
    number: Number
    sender_id: SenderId
    text: Text
    files: list[AttachmentView]
    at: TimeOut
    edited_at: TimeOut | None
    redacted_at: TimeOut | None
    redacted_by: Annotated[Id | None, Field(description="Its sender, or an operator.")]
    reason: Annotated[str | None, Field(description="Why it was taken back.")]


class HitView(View):
    conversation: Id
    number: Number
    other: Person
    sender_id: SenderId
    text: Text
    at: TimeOut


class EditBody(Body):
    text: Annotated[str, Prose(0, MESSAGE_MAX), Field(examples=["Shall we start on Monday?"])]


class RedactBody(Body):
    reason: Annotated[str, Prose(1, REASON_MAX), Field(examples=["Sent to the wrong person."])]


class Sent(View):
    id: Id
    number: Number
    position: Position


class HintView(View):
    """`part` of the text is or looks like a way past the platform."""

    kind: LeakKind
    part: Annotated[str, Field(examples=["0100 123 4567"])]
    start: Count
    end: Count


class HintsView(View):
    hints: list[HintView]


@router.get(
    "/conversations/{id}/messages", response_model=Page[MessageView], responses=refusals(NoSuchConversation)
)
async def list_messages(
    id: Id,
    reads: Reads,
    before: Annotated[int | None, Digits, Query(ge=1, le=SAFE_INTEGER_MAX)] = None,
    limit: Limit = 20,
) -> Response:
    """The newest messages (or those before a number), oldest first; `next` goes into `?before=`."""
    async with reads(inbox.READS) as connection:
        if await inbox.conversation(connection, ConversationId(id), reads.person) is None:
            raise NoSuchConversation()
        page = await messages.page(connection, ConversationId(id), reads.person, before, limit)
    return listed(page, MessageView)


@router.get("/messages", response_model=Page[HitView])
async def search_messages(
    reads: Reads,
    q: Annotated[str, Line(1, 100), Query(description="Words to search for.")],
    after: Cursor = None,
    limit: Limit = 20,
) -> Response:
    """Messages of one's own conversations that have these words, the newest first."""
    async with reads(inbox.READS) as connection:
        return listed(await messages.search(connection, reads.person, q, after, limit), HitView)


@router.post(
    "/conversations/{id}/messages",
    status_code=201,
    response_model=Sent,
    responses=refusals(
        NoSuchConversation,
        NoSuchFile,
        NotReachable,
        TextTooShort,
        TooManyFiles,
        WaitForAnswer,
        YouBlocked,
        Busy,
    ),
)
async def send_message(id: Id, body: MessageBody, ask: Asked) -> Response:
    """Say something."""
    return respond(await say(ask, id, body))


@router.post("/conversations/{id}/hints", response_model=HintsView, responses=refusals(NoSuchConversation))
async def check_message(id: Id, body: EditBody, reads: Reads) -> Response:
    """What in a text looks like contact data: a hint before sending, never a refusal. None once the two
    work together on a task that is paid for."""
    state = await reads.state(conversation, id)
    if state.opened is None or reads.person not in state.opened.people:
        raise NoSuchConversation()
    if state.opened.task is not None and await hired(reads, state.opened):
        return shown(HintsView(hints=[]))
    found = [
        HintView(kind=leak.kind, part=body.text[leak.start : leak.end], start=leak.start, end=leak.end)
        for leak in leaks(body.text)
    ]
    return shown(HintsView(hints=found))


async def hired(reads: Reading, opened: object) -> bool:
    about = await reads.state(task, opened.task)  # type: ignore[attr-defined]
    chosen = about.accepted.freelancer if about.accepted else None
    return about.stage in HIRED and chosen in opened.people  # type: ignore[attr-defined]


@router.put(
    "/conversations/{id}/messages/{number}",
    response_model=Done,
    responses=refusals(NoSuchMessage, NotYourMessage, TooLateToEdit, AlreadyRedacted, TextTooShort, Busy),
)
async def edit_message(
    id: Id, number: PathNumber, body: EditBody, request: Request, reads: Reads, ask: Asked
) -> Response:
    """Say it otherwise, within 15 minutes; everybody sees that it was edited."""
    said = await original(request, reads, ConversationId(id), number)
    assert isinstance(said.event, MessageSent)
    command = EditMessage(actor=ask.actor, at=ask.at, original=said.event, sent_at=said.at, text=body.text)
    return await ask(conversation, id, command, id=said.event.message)


@router.post(
    "/conversations/{id}/messages/{number}/redact",
    response_model=Done,
    responses=refusals(NoSuchMessage, NotYourMessage, TextTooShort, Busy),
)
async def redact_message(
    id: Id, number: PathNumber, body: RedactBody, request: Request, reads: Reads, ask: Asked
) -> Response:
    """Take one's own message back, with a reason: its words and files are shown to nobody any more."""
    said = await original(request, reads, ConversationId(id), number)
    assert isinstance(said.event, MessageSent)
    command = RedactMessage(actor=ask.actor, at=ask.at, original=said.event, reason=body.reason)
    return await ask(conversation, id, command, id=said.event.message)


async def original(request: Request, reads: Reading, id: ConversationId, number: int) -> Recorded:
    """The message as the log has it. Raises `NoSuchMessage`."""
    found = await found_by(reads, id, number)
    if found is None:
        await reads.caught_up(inbox.READS)
        found = await found_by(reads, id, number)
    if found is None:
        raise NoSuchMessage()
    stream = conversation.stream(id)
    (recorded,) = await request.app.state.souk.log.read_stream(stream, found.version - 1, 1)
    said: Recorded = recorded
    return said


async def found_by(reads: Reading, id: ConversationId, number: int) -> messages.Message | None:
    async with reads(inbox.READS) as connection:
        return await messages.one(connection, id, reads.person, number)


@router.post(
    "/conversations/{id}/read",
    response_model=Done,
    responses=refusals(NoSuchConversation, NothingToRead, Busy),
)
async def mark_conversation_read(id: Id, body: ReadBody, ask: Asked) -> Response:
    """Say that every message up to this number has been seen."""
    return respond(await see(ask, id, body))
