"""Conversation: what two people say to each other about a task. Stream `conversation-<conversation>`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated
from uuid import UUID, uuid5

from domain.decider import Audience, Command, Decider, Event, OwnedBy
from domain.values import ConversationId, Invalid, MessageId, NotFound, PersonId, TaskId, text

MESSAGE_MAX = 4_000
NAMESPACE = UUID("6f0f2f62-0a2b-5f0e-9d43-5b8c1f3f2a11")


class NoSuchConversation(NotFound):
    """There is no such conversation."""


class NothingToRead(Invalid):
    """That message has not been sent."""


class OpenConversation(Command):
    conversation: ConversationId
    task: TaskId
    people: tuple[PersonId, PersonId]


class SendMessage(Command):
    message: MessageId
    text: str


class MarkRead(Command):
    up_to: int


ConversationCommand = OpenConversation | SendMessage | MarkRead


class ConversationOpened(Event, name="conversation.opened"):
    conversation: ConversationId
    task: TaskId
    people: tuple[PersonId, PersonId]


class MessageSent(Event, name="conversation.message_sent"):
    """`number` counts the conversation's messages from 1."""

    conversation: ConversationId
    task: TaskId
    people: tuple[PersonId, PersonId]
    message: MessageId
    number: int
    sender: PersonId
    text: Annotated[str, OwnedBy("sender")]


class ConversationRead(Event, name="conversation.read"):
    """`reader` has seen every message up to this number."""

    conversation: ConversationId
    people: tuple[PersonId, PersonId]
    reader: PersonId
    up_to: int


ConversationEvent = ConversationOpened | MessageSent | ConversationRead


@dataclass(frozen=True)
class Conversation:
    opened: ConversationOpened | None = None
    messages: int = 0
    read: Mapping[PersonId, int] = field(default_factory=dict)


def conversation_id(task: TaskId, one: PersonId, other: PersonId) -> ConversationId:
    """The same two people and task have the same conversation, whoever starts it."""
    pair = ":".join(sorted((str(one), str(other))))
    return ConversationId(uuid5(NAMESPACE, f"{task}:{pair}"))


def decide(command: ConversationCommand, conversation: Conversation) -> Sequence[ConversationEvent]:
    opened = conversation.opened
    if isinstance(command, OpenConversation):
        if opened is not None:
            return []
        return [
            ConversationOpened(conversation=command.conversation, task=command.task, people=command.people)
        ]
    if opened is None or command.actor not in opened.people:
        raise NoSuchConversation()
    match command:
        case SendMessage():
            return send(command, conversation, opened)
        case MarkRead():
            return mark_read(command, conversation, opened)


def send(
    command: SendMessage, conversation: Conversation, opened: ConversationOpened
) -> Sequence[ConversationEvent]:
    return [
        MessageSent(
            conversation=opened.conversation,
            task=opened.task,
            people=opened.people,
            message=command.message,
            number=conversation.messages + 1,
            sender=command.actor,
            text=text(command.text, 1, MESSAGE_MAX),
        )
    ]


def mark_read(
    command: MarkRead, conversation: Conversation, opened: ConversationOpened
) -> Sequence[ConversationEvent]:
    if not 0 < command.up_to <= conversation.messages:
        raise NothingToRead()
    if command.up_to <= conversation.read.get(command.actor, 0):
        return []
    return [
        ConversationRead(
            conversation=opened.conversation,
            people=opened.people,
            reader=command.actor,
            up_to=command.up_to,
        )
    ]


def evolve(conversation: Conversation, event: ConversationEvent) -> Conversation:
    match event:
        case ConversationOpened():
            return replace(conversation, opened=event)
        case MessageSent(number=number):
            return replace(conversation, messages=number)
        case ConversationRead(reader=reader, up_to=up_to):
            return replace(conversation, read={**conversation.read, reader: up_to})


def audience(event: ConversationEvent, conversation: Conversation) -> Audience:
    return Audience(people=event.people)


conversation = Decider("conversation", Conversation(), decide, evolve, audience)
