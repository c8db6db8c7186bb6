"""What has been said, changed, taken back and read."""

from typing import Annotated

from domain.decider import Event, OwnedBy
from domain.files import Attachment, Withdrawn
from domain.values import ConversationId, MessageId, PersonId, TaskId


class ConversationOpened(Event, name="conversation.opened", schema=2):
    conversation: ConversationId
    task: TaskId | None
    people: tuple[PersonId, PersonId]
    starter: PersonId | None = None


class ConversationFreed(Event, name="conversation.freed"):
    """The two work together now: nobody has to wait for an answer."""

    conversation: ConversationId
    people: tuple[PersonId, PersonId]


class MessageSent(Event, name="conversation.message_sent", schema=2):
    """`number` counts the conversation's messages from 1; `names` has a line for each attachment."""

    conversation: ConversationId
    task: TaskId | None
    people: tuple[PersonId, PersonId]
    message: MessageId
    number: int
    sender: PersonId
    text: Annotated[str, OwnedBy("sender")]
    attachments: tuple[Attachment, ...] = ()
    names: Annotated[str, OwnedBy("sender")] = ""


class MessageEdited(Event, name="conversation.message_edited"):
    conversation: ConversationId
    people: tuple[PersonId, PersonId]
    message: MessageId
    number: int
    sender: PersonId
    text: Annotated[str, OwnedBy("sender")]


class MessageRedacted(Event, name="conversation.message_redacted"):
    """Taken back by `by`: its text and files are shown no more."""

    conversation: ConversationId
    people: tuple[PersonId, PersonId]
    message: MessageId
    number: int
    by: PersonId
    reason: Annotated[str, OwnedBy("by")]
    files: tuple[Withdrawn, ...]


class ConversationRead(Event, name="conversation.read"):
    """`reader` has seen every message up to this number."""

    conversation: ConversationId
    people: tuple[PersonId, PersonId]
    reader: PersonId
    up_to: int


ConversationEvent = (
    ConversationOpened | ConversationFreed | MessageSent | MessageEdited | MessageRedacted | ConversationRead
)
