"""Conversation: what two people say to each other. Stream `conversation-<conversation>`."""

from collections.abc import Sequence

from domain.conversation.commands import (
    ConversationCommand,
    EditMessage,
    MarkRead,
    OpenConversation,
    RedactMessage,
    SendMessage,
)
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
    NoSuchConversation,
    NoSuchMessage,
    NothingToRead,
    NotYourMessage,
    TooLateToEdit,
    WaitForAnswer,
)
from domain.conversation.state import LATELY_MAX, NAMESPACE, Conversation, audience, conversation_id, evolve
from domain.conversation.talking import (
    EDITING,
    MESSAGE_MAX,
    REASON_MAX,
    UNANSWERED_MAX,
    edit,
    mark_read,
    open_,
    redact,
    remove,
    send,
)
from domain.decider import Decider
from domain.removal import RemoveMessage


def decide(command: ConversationCommand, conversation: Conversation) -> Sequence[ConversationEvent]:
    if isinstance(command, OpenConversation):
        return open_(command, conversation)
    opened = conversation.opened
    if isinstance(command, RemoveMessage):
        return remove(command, conversation)
    if opened is None or command.actor not in opened.people:
        raise NoSuchConversation()
    match command:
        case SendMessage():
            return send(command, conversation, opened)
        case EditMessage():
            return edit(command, conversation)
        case RedactMessage():
            return redact(command, conversation)
        case MarkRead():
            return mark_read(command, conversation, opened)


conversation = Decider("conversation", Conversation(), decide, evolve, audience)

__all__ = [
    "EDITING",
    "LATELY_MAX",
    "MESSAGE_MAX",
    "NAMESPACE",
    "REASON_MAX",
    "UNANSWERED_MAX",
    "AlreadyRedacted",
    "Conversation",
    "ConversationCommand",
    "ConversationEvent",
    "ConversationFreed",
    "ConversationOpened",
    "ConversationRead",
    "EditMessage",
    "MarkRead",
    "MessageEdited",
    "MessageRedacted",
    "MessageSent",
    "NoSuchConversation",
    "NoSuchMessage",
    "NotYourMessage",
    "NothingToRead",
    "OpenConversation",
    "RedactMessage",
    "SendMessage",
    "TooLateToEdit",
    "WaitForAnswer",
    "conversation",
    "conversation_id",
    "decide",
    "evolve",
]
