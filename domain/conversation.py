"""Conversation: what two people say to each other. Stream `conversation-<conversation>`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID, uuid5

from domain.decider import Audience, Command, Decider, Event, OwnedBy
from domain.files import Attachment, Withdrawn, attached
from domain.values import (
    ConversationId,
    Invalid,
    MessageId,
    NotAllowed,
    NotFound,
    PersonId,
    Refused,
    TaskId,
    text,
)

MESSAGE_MAX = 4_000
REASON_MAX = 300
UNANSWERED_MAX = 3
"""Messages that whoever wrote first may send before the other has answered."""
EDITING = timedelta(minutes=15)
LATELY_MAX = 100
"""Redactions that the state remembers; an edit can only follow one of the last minutes."""
NAMESPACE = UUID("6f0f2f62-0a2b-5f0e-9d43-5b8c1f3f2a11")


class NoSuchConversation(NotFound):
    """There is no such conversation."""


class NoSuchMessage(NotFound):
    """There is no such message."""


class NothingToRead(Invalid):
    """That message has not been sent."""


class WaitForAnswer(Refused):
    """You have written three times without an answer: wait until there is one."""


class NotYourMessage(NotAllowed):
    """Only whoever wrote a message can change it."""


class TooLateToEdit(Refused):
    """A message can be edited for 15 minutes."""


class AlreadyRedacted(Refused):
    """This message was taken back."""


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

    original: "MessageSent"
    sent_at: datetime
    text: str


class RedactMessage(Command):
    original: "MessageSent"
    reason: str


class MarkRead(Command):
    up_to: int


ConversationCommand = OpenConversation | SendMessage | EditMessage | RedactMessage | MarkRead


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


def decide(command: ConversationCommand, conversation: Conversation) -> Sequence[ConversationEvent]:
    if isinstance(command, OpenConversation):
        return open_(command, conversation)
    opened = conversation.opened
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


conversation = Decider("conversation", Conversation(), decide, evolve, audience)
