import pytest

from domain.conversation import (
    ConversationOpened,
    ConversationRead,
    MarkRead,
    MessageSent,
    NoSuchConversation,
    NothingToRead,
    OpenConversation,
    SendMessage,
    conversation,
    conversation_id,
)
from domain.values import SYSTEM, MessageId, Refused, TextTooLong, TextTooShort
from tests.domain.examples import CLIENT, FREELANCER, OTHER, TASK, UUID, by
from tests.spec import Spec

SPEC = Spec(conversation)
PEOPLE = (CLIENT, FREELANCER)
KEY = conversation_id(TASK, *PEOPLE)
MESSAGE = MessageId(UUID(int=30))
OPENED = ConversationOpened(conversation=KEY, task=TASK, people=PEOPLE)
READ = ConversationRead(conversation=KEY, people=PEOPLE, reader=FREELANCER, up_to=1)


def sent(number: int = 1, text: str = "Hello") -> MessageSent:
    return MessageSent(
        conversation=KEY,
        task=TASK,
        people=PEOPLE,
        message=MESSAGE,
        number=number,
        sender=CLIENT,
        text=text,
    )


def sending(text: str, actor: object = CLIENT) -> SendMessage:
    return SendMessage(message=MESSAGE, text=text, **by(actor))  # type: ignore[arg-type]


def test_a_conversation_is_opened_once() -> None:
    command = OpenConversation(conversation=KEY, task=TASK, people=PEOPLE, **by(SYSTEM))
    SPEC.given().when(command).then(OPENED)
    SPEC.given(OPENED).when(command).then()


def test_the_same_two_people_and_task_have_the_same_conversation() -> None:
    assert conversation_id(TASK, CLIENT, FREELANCER) == conversation_id(TASK, FREELANCER, CLIENT)
    assert conversation_id(TASK, CLIENT, FREELANCER) != conversation_id(TASK, CLIENT, OTHER)


def test_messages_are_numbered_from_one() -> None:
    SPEC.given(OPENED).when(sending(" Hello ")).then(sent(1))
    SPEC.given(OPENED, sent(1)).when(sending("Hello")).then(sent(2))


def test_four_thousand_characters_are_the_most() -> None:
    SPEC.given(OPENED).when(sending("x" * 4_000)).then(sent(text="x" * 4_000))
    SPEC.given(OPENED).when(sending("x" * 4_001)).then_refused(TextTooLong)


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_an_empty_message_is_refused(text: str) -> None:
    SPEC.given(OPENED).when(sending(text)).then_refused(TextTooShort)


def test_to_everybody_else_there_is_no_such_conversation() -> None:
    SPEC.given(OPENED).when(sending("Hello", OTHER)).then_refused(NoSuchConversation)
    SPEC.given().when(sending("Hello")).then_refused(NoSuchConversation)


def test_reading_moves_forward_only() -> None:
    SPEC.given(OPENED, sent()).when(MarkRead(up_to=1, **by(FREELANCER))).then(READ)
    SPEC.given(OPENED, sent(), READ).when(MarkRead(up_to=1, **by(FREELANCER))).then()


@pytest.mark.parametrize(
    ("up_to", "actor", "refusal"),
    [(0, CLIENT, NothingToRead), (2, CLIENT, NothingToRead), (1, OTHER, NoSuchConversation)],
)
def test_what_cannot_be_read(up_to: int, actor: object, refusal: type[Refused]) -> None:
    command = MarkRead(up_to=up_to, **by(actor))  # type: ignore[arg-type]
    SPEC.given(OPENED, sent()).when(command).then_refused(refusal)
