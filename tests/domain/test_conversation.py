from dataclasses import replace
from datetime import timedelta

import pytest

from domain.conversation import (
    LATELY_MAX,
    AlreadyRedacted,
    ConversationFreed,
    ConversationOpened,
    ConversationRead,
    EditMessage,
    MarkRead,
    MessageEdited,
    MessageRedacted,
    MessageSent,
    NoSuchConversation,
    NothingToRead,
    NotYourMessage,
    OpenConversation,
    RedactMessage,
    SendMessage,
    TooLateToEdit,
    WaitForAnswer,
    conversation,
    conversation_id,
)
from domain.files import Attachment, TooManyFiles, Withdrawn
from domain.values import SYSTEM, FileId, MessageId, Refused, TextTooLong, TextTooShort
from tests.domain.examples import CLIENT, FREELANCER, NOW, OTHER, TASK, UUID, by
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


STARTED = ConversationOpened(conversation=KEY, task=TASK, people=PEOPLE, starter=CLIENT)
FREED = ConversationFreed(conversation=KEY, people=PEOPLE)


def test_who_writes_first_waits_for_an_answer_after_three_messages() -> None:
    three = [sent(number) for number in (1, 2, 3)]
    SPEC.given(STARTED, *three[:2]).when(sending("Hello")).then(sent(3))
    SPEC.given(STARTED, *three).when(sending("Hello?")).then_refused(WaitForAnswer)
    answer = replace(sent(4), sender=FREELANCER)
    SPEC.given(STARTED, *three, answer).when(sending("Hello")).then(sent(5))


def test_who_was_written_to_may_answer_as_often_as_they_like() -> None:
    answers = [replace(sent(number), sender=FREELANCER) for number in (2, 3, 4, 5)]
    SPEC.given(STARTED, sent(1), *answers).when(sending("Hello", FREELANCER)).then(
        replace(sent(6), sender=FREELANCER)
    )


def test_people_who_work_together_need_not_wait() -> None:
    together = OpenConversation(conversation=KEY, task=TASK, people=PEOPLE, **by(SYSTEM))
    three = [sent(number) for number in (1, 2, 3)]
    SPEC.given(STARTED, *three).when(together).then(FREED)
    SPEC.given(STARTED, *three, FREED).when(together).then()
    assert conversation.fold(conversation.initial, [STARTED, FREED]).limited is False
    SPEC.given(STARTED, *three, FREED).when(sending("Hello")).then(sent(4))


PICTURE = Attachment(FileId(UUID(int=40)), "ab" * 32, 12, "image/png")
SHOWN = replace(sent(text=""), attachments=(PICTURE,), names="logo.png")


def test_a_message_can_be_files_alone() -> None:
    command = replace(sending(" "), attachments=(PICTURE,), names=("logo.png",))
    SPEC.given(OPENED).when(command).then(SHOWN)


def test_a_message_has_at_most_five_files() -> None:
    many = tuple(replace(PICTURE, file=FileId(UUID(int=number))) for number in range(6))
    SPEC.given(OPENED).when(replace(sending("Look"), attachments=many)).then_refused(TooManyFiles)


def test_the_names_of_files_are_kept_a_line_each() -> None:
    other = replace(PICTURE, file=FileId(UUID(int=41)))
    command = replace(sending(""), attachments=(PICTURE, other), names=("logo.png", "plan.png"))
    both = replace(SHOWN, attachments=(PICTURE, other), names="logo.png\nplan.png")
    SPEC.given(OPENED).when(command).then(both)


def test_only_a_message_with_files_may_lose_its_words() -> None:
    SPEC.given(OPENED, sent()).when(editing("")).then_refused(TextTooShort)
    wordless = replace(editing(""), original=SHOWN)
    SPEC.given(OPENED, SHOWN).when(wordless).then(replace(EDITED, text=""))


def test_whoever_starts_a_conversation_is_named_in_it() -> None:
    wish = OpenConversation(conversation=KEY, task=TASK, people=PEOPLE, starter=CLIENT, **by(CLIENT))
    SPEC.given().when(wish).then(STARTED)
    SPEC.given(STARTED).when(wish).then()


def test_what_was_edited_leaves_the_state_as_it_was() -> None:
    state = conversation.fold(conversation.initial, [STARTED, sent()])
    assert conversation.evolve(state, EDITED) == state


EDITED = MessageEdited(
    conversation=KEY, people=PEOPLE, message=MESSAGE, number=1, sender=CLIENT, text="Hello again"
)


def editing(text: str = "Hello again", minutes: int = 1, actor: object = CLIENT) -> EditMessage:
    sent_at = NOW - timedelta(minutes=minutes)
    return EditMessage(original=sent(), sent_at=sent_at, text=text, **by(actor))  # type: ignore[arg-type]


def test_a_message_can_be_edited_for_a_quarter_of_an_hour() -> None:
    SPEC.given(OPENED, sent()).when(editing(minutes=15)).then(EDITED)
    SPEC.given(OPENED, sent()).when(editing(minutes=16)).then_refused(TooLateToEdit)


def test_only_whoever_wrote_a_message_changes_it() -> None:
    SPEC.given(OPENED, sent()).when(editing(actor=FREELANCER)).then_refused(NotYourMessage)
    SPEC.given(OPENED, sent()).when(redacting(FREELANCER)).then_refused(NotYourMessage)
    SPEC.given(OPENED, sent()).when(editing(actor=OTHER)).then_refused(NoSuchConversation)


def redacting(actor: object = CLIENT, original: MessageSent | None = None) -> RedactMessage:
    return RedactMessage(original=original or sent(), reason="Sent to the wrong person", **by(actor))  # type: ignore[arg-type]


REDACTED = MessageRedacted(
    conversation=KEY,
    people=PEOPLE,
    message=MESSAGE,
    number=1,
    by=CLIENT,
    reason="Sent to the wrong person",
    files=(),
)


def test_a_message_is_taken_back_once_with_a_reason_and_its_files() -> None:
    SPEC.given(OPENED, sent()).when(redacting()).then(REDACTED)
    SPEC.given(OPENED, sent(), REDACTED).when(redacting()).then()
    SPEC.given(OPENED, sent()).when(replace(redacting(), reason=" ")).then_refused(TextTooShort)
    gone = replace(REDACTED, files=(Withdrawn(PICTURE.file),))
    SPEC.given(OPENED, SHOWN).when(redacting(original=SHOWN)).then(gone)


def test_what_was_taken_back_is_not_edited() -> None:
    SPEC.given(OPENED, sent(), REDACTED).when(editing()).then_refused(AlreadyRedacted)


def test_the_state_stays_as_small_however_much_is_said() -> None:
    said = [sent(number) for number in range(1, 1_001)]
    taken_back = [replace(REDACTED, number=number) for number in range(1, 301)]
    state = conversation.fold(conversation.initial, [OPENED, *said, *taken_back])
    assert len(state.redacted) == LATELY_MAX
    assert (state.messages, len(state.read)) == (1_000, 0)


def test_a_conversation_keeps_its_id_for_ever() -> None:
    assert str(conversation_id(TASK, *PEOPLE)) == "b9e765f2-f06f-5d96-98c7-9197dbd8e124"
