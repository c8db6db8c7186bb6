"""What is said in a conversation, over HTTP and over sockets alike."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from domain.conversation import MESSAGE_MAX, MarkRead, MessageSent, SendMessage, conversation
from domain.decider import Event
from domain.values import MessageId
from entrypoints.api.attaching import FileIds, stored
from entrypoints.api.commands import Ask
from entrypoints.api.fields import SAFE_INTEGER_MAX, Body, Id, Prose
from entrypoints.contacting import to_write
from entrypoints.dispatch import Result

Number = Annotated[
    int, Field(ge=1, le=SAFE_INTEGER_MAX, description="Counts the messages from 1.", examples=[7])
]
SenderId = Annotated[Id, Field(validation_alias="sender")]


class MessageBody(Body):
    """The text may be empty when there are files."""

    text: Annotated[str, Prose(0, MESSAGE_MAX), Field(examples=["Shall we start on Sunday?"])]
    files: FileIds = Field(default_factory=list)


class ReadBody(Body):
    up_to: Number


async def say(ask: Ask, key: UUID, body: MessageBody) -> Result:
    """Raises `NoSuchFile`, `TooManyFiles`."""
    files = await stored(ask, body.files)
    command = SendMessage(
        actor=ask.actor,
        at=ask.at,
        message=MessageId(ask.new_id("message")),
        text=body.text,
        attachments=tuple(each.attachment for each in files),
        names=tuple(each.name for each in files),
    )
    guards = await to_write(ask.dispatch, ask.actor, key)
    return await ask.run(conversation, key, command, sent, status=201, guards=guards)


def sent(events: Sequence[Event]) -> Mapping[str, Any]:
    event = next(event for event in events if isinstance(event, MessageSent))
    return {"id": str(event.message), "number": event.number}


async def see(ask: Ask, key: UUID, body: ReadBody) -> Result:
    command = MarkRead(actor=ask.actor, at=ask.at, up_to=body.up_to)
    return await ask.run(conversation, key, command, lambda _: {"id": str(key)})
