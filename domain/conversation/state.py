"""What a conversation has to remember, however much is said, and which one two people have."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid5

from domain.conversation.events import (
    ConversationEvent,
    ConversationFreed,
    ConversationOpened,
    ConversationRead,
    MessageEdited,
    MessageRedacted,
    MessageSent,
)
from domain.decider import Audience
from domain.values import ConversationId, PersonId, TaskId

LATELY_MAX = 100
"""Redactions that the state remembers; an edit can only follow one of the last minutes."""
NAMESPACE = UUID("6f0f2f62-0a2b-5f0e-9d43-5b8c1f3f2a11")


@dataclass(frozen=True)
class Conversation:
    """The same size however much is said. `waiting`: messages of the starter that nobody has answered."""

    opened: ConversationOpened | None = None
    messages: int = 0
    read: Mapping[PersonId, int] = field(default_factory=dict)
    limited: bool = False
    waiting: int = 0
    redacted: tuple[int, ...] = ()


def conversation_id(task: TaskId | None, one: PersonId, other: PersonId) -> ConversationId:
    """The same two people and task have the same conversation, whoever starts it."""
    pair = ":".join(sorted((str(one), str(other))))
    return ConversationId(uuid5(NAMESPACE, f"{task}:{pair}"))


def evolve(conversation: Conversation, event: ConversationEvent) -> Conversation:
    match event:
        case ConversationOpened(starter=starter):
            return replace(conversation, opened=event, limited=starter is not None)
        case ConversationFreed():
            return replace(conversation, limited=False)
        case MessageSent(number=number) if conversation.limited:
            answered = event.sender != conversation.opened.starter if conversation.opened else True
            return replace(
                conversation, messages=number, limited=not answered, waiting=conversation.waiting + 1
            )
        case MessageSent(number=number):
            return replace(conversation, messages=number)
        case MessageEdited():
            return conversation
        case MessageRedacted(number=number):
            return replace(conversation, redacted=(*conversation.redacted, number)[-LATELY_MAX:])
        case ConversationRead(reader=reader, up_to=up_to):
            return replace(conversation, read={**conversation.read, reader: up_to})


def audience(event: ConversationEvent, conversation: Conversation) -> Audience:
    return Audience(people=event.people)
