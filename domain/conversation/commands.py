"""What may be asked of a conversation."""

from datetime import datetime

from domain.conversation.events import MessageSent
from domain.decider import Command
from domain.files import Attachment
from domain.removal import RemoveMessage
from domain.values import ConversationId, MessageId, PersonId, TaskId


class OpenConversation(Command):
    """By `starter`, who then writes first, or because the two work together (None)."""

    conversation: ConversationId
    task: TaskId | None
    people: tuple[PersonId, PersonId]
    starter: PersonId | None = None


class SendMessage(Command):
    """`names` are those of the attached files, in their order."""

    message: MessageId
    text: str
    attachments: tuple[Attachment, ...] = ()
    names: tuple[str, ...] = ()


class EditMessage(Command):
    """`original` and when it was sent come from the log."""

    original: MessageSent
    sent_at: datetime
    text: str


class RedactMessage(Command):
    original: MessageSent
    reason: str


class MarkRead(Command):
    up_to: int


ConversationCommand = OpenConversation | SendMessage | EditMessage | RedactMessage | RemoveMessage | MarkRead
