"""Opening a conversation, writing in it, changing and taking back what one wrote, and reading."""

from collections.abc import Sequence
from datetime import timedelta

from domain.conversation.commands import EditMessage, MarkRead, OpenConversation, RedactMessage, SendMessage
from domain.conversation.events import (
    ConversationEvent,
    ConversationFreed,
    ConversationOpened,
    ConversationRead,
    MessageEdited,
    MessageRedacted,
    MessageSent,
)
from domain.conversation.refusals import (
    AlreadyRedacted,
    NoSuchMessage,
    NothingToRead,
    NotYourMessage,
    TooLateToEdit,
    WaitForAnswer,
)
from domain.conversation.state import Conversation
from domain.files import Withdrawn, attached
from domain.removal import RemoveMessage
from domain.values import PersonId, text

MESSAGE_MAX = 4_000
REASON_MAX = 300
SAID_MAX = 2_000
"""By an operator: as long as what can be said in deciding a case."""
UNANSWERED_MAX = 3
"""Messages that whoever wrote first may send before the other has answered."""
EDITING = timedelta(minutes=15)


def open_(command: OpenConversation, conversation: Conversation) -> Sequence[ConversationEvent]:
    if conversation.opened is None:
        return [
            ConversationOpened(
                conversation=command.conversation,
                task=command.task,
                people=command.people,
                starter=command.starter,
            )
        ]
    if conversation.limited and command.starter is None:
        return [ConversationFreed(conversation=command.conversation, people=command.people)]
    return []


def send(
    command: SendMessage, conversation: Conversation, opened: ConversationOpened
) -> Sequence[ConversationEvent]:
    if conversation.limited and command.actor == opened.starter and conversation.waiting >= UNANSWERED_MAX:
        raise WaitForAnswer()
    return [
        MessageSent(
            conversation=opened.conversation,
            task=opened.task,
            people=opened.people,
            message=command.message,
            number=conversation.messages + 1,
            sender=command.actor,
            text=text(command.text, 0 if command.attachments else 1, MESSAGE_MAX),
            attachments=attached(command.attachments),
            names="\n".join(command.names),
        )
    ]


def edit(command: EditMessage, conversation: Conversation) -> Sequence[ConversationEvent]:
    original = own(command.original, command.actor)
    if original.number in conversation.redacted:
        raise AlreadyRedacted()
    if command.at - command.sent_at > EDITING:
        raise TooLateToEdit()
    return [
        MessageEdited(
            conversation=original.conversation,
            people=original.people,
            message=original.message,
            number=original.number,
            sender=original.sender,
            text=text(command.text, 0 if original.attachments else 1, MESSAGE_MAX),
        )
    ]


def redact(command: RedactMessage, conversation: Conversation) -> Sequence[ConversationEvent]:
    original = own(command.original, command.actor)
    if original.number in conversation.redacted:
        return []
    return [
        MessageRedacted(
            conversation=original.conversation,
            people=original.people,
            message=original.message,
            number=original.number,
            by=command.actor,
            reason=text(command.reason, 1, REASON_MAX),
            files=tuple(Withdrawn(each.file) for each in original.attachments),
        )
    ]


def remove(command: RemoveMessage, conversation: Conversation) -> Sequence[ConversationEvent]:
    """By an operator who has decided a case about it."""
    opened = conversation.opened
    if opened is None or command.number > conversation.messages:
        raise NoSuchMessage()
    if command.number in conversation.redacted:
        return []
    return [
        MessageRedacted(
            conversation=opened.conversation,
            people=opened.people,
            message=command.message,
            number=command.number,
            by=command.actor,
            reason=text(command.reason, 1, SAID_MAX),
            files=tuple(Withdrawn(each) for each in command.files),
        )
    ]


def own(original: MessageSent, actor: PersonId) -> MessageSent:
    if original.sender != actor:
        raise NotYourMessage()
    return original


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
