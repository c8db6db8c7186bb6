"""Conversations between the two people of a contract."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import Query, Response
from pydantic import Field

from domain.conversation import (
    MESSAGE_MAX,
    MarkRead,
    MessageSent,
    NoSuchConversation,
    NothingToRead,
    SendMessage,
    conversation,
)
from domain.decider import Event
from domain.values import ConversationId, MessageId
from entrypoints.api.commands import Asked, respond
from entrypoints.api.fields import SAFE_INTEGER_MAX, Body, Count, Id, Position, Prose, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Digits, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, Person, TaskRef
from entrypoints.dispatch import Busy
from projections import inbox

router = new_router("conversations")

Number = Annotated[
    int, Field(ge=1, le=SAFE_INTEGER_MAX, description="Counts the messages from 1.", examples=[7])
]
SenderId = Annotated[Id, Field(validation_alias="sender")]


class LastMessage(View):
    text: str
    sender_id: SenderId
    at: TimeOut
    number: Number


class ConversationCard(View):
    id: Id
    task: TaskRef
    other: Person
    last: LastMessage | None
    unread: Count


class ConversationView(View):
    id: Id
    task: TaskRef
    other: Person
    messages: Count
    read_by_me: Count
    read_by_other: Count
    version: Count


class MessageView(View):
    id: Id
    number: Number
    sender_id: SenderId
    text: Annotated[str, Field(examples=["Shall we start on Sunday?"])]
    at: TimeOut


class MessageBody(Body):
    text: Annotated[str, Prose(1, MESSAGE_MAX), Field(examples=["Shall we start on Sunday?"])]


class ReadBody(Body):
    up_to: Number


class Sent(View):
    id: Id
    number: Number
    position: Position


@router.get("/conversations", response_model=Page[ConversationCard])
async def list_conversations(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """One's conversations, the latest first."""
    async with reads(inbox.READS) as connection:
        return listed(await inbox.conversations(connection, reads.person, after, limit), ConversationCard)


@router.get("/conversations/{id}", response_model=ConversationView, responses=refusals(NoSuchConversation))
async def read_conversation(id: Id, reads: Reads) -> Response:
    """One conversation, for the two people in it."""
    async with reads(inbox.READS) as connection:
        page = await inbox.conversation(connection, ConversationId(id), reads.person)
    if page is None:
        raise NoSuchConversation()
    return shown(ConversationView.model_validate(page))


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
        page = await inbox.messages(connection, ConversationId(id), reads.person, before, limit)
    return listed(page, MessageView)


@router.post(
    "/conversations/{id}/messages",
    status_code=201,
    response_model=Sent,
    responses=refusals(NoSuchConversation, Busy),
)
async def send_message(id: Id, body: MessageBody, ask: Asked) -> Response:
    """Say something."""
    message = MessageId(ask.new_id("message"))
    command = SendMessage(actor=ask.actor, at=ask.at, message=message, text=body.text)
    return respond(await ask.run(conversation, id, command, sent, status=201))


def sent(events: Sequence[Event]) -> Mapping[str, Any]:
    (event,) = events
    assert isinstance(event, MessageSent)
    return {"id": str(event.message), "number": event.number}


@router.post(
    "/conversations/{id}/read",
    response_model=Done,
    responses=refusals(NoSuchConversation, NothingToRead, Busy),
)
async def mark_conversation_read(id: Id, body: ReadBody, ask: Asked) -> Response:
    """Say that every message up to this number has been seen."""
    return await ask(conversation, id, MarkRead(actor=ask.actor, at=ask.at, up_to=body.up_to), id=id)
