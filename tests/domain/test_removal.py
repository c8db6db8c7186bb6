"""What an operator takes out by deciding a case: the words of a message or of a review."""

from dataclasses import replace
from typing import Any

import pytest

from domain.case import CaseOutcome, CaseTaken, OutcomeNotOpen, Said, Subject, SubjectKind
from domain.conversation import MessageRedacted, NoSuchMessage, conversation
from domain.decider import Intent
from domain.files import Withdrawn
from domain.policies import accompany
from domain.removal import RedactReview, RemoveMessage
from domain.review import NothingToReview, ReviewRedacted, review
from domain.values import MessageId, TextTooLong, TextTooShort
from tests.domain.examples import CLIENT, FREELANCER, NOW, TASK, by
from tests.domain.test_case import SPEC as CASES
from tests.domain.test_case import decided, deciding, opened
from tests.domain.test_conversation import KEY, MESSAGE, OPENED, PEOPLE, PICTURE, SHOWN, sent
from tests.domain.test_review import CLOSED, revealed, written
from tests.domain.test_review import OPENED as REVIEWING
from tests.domain.test_standing import CASE, OPERATOR, REASON
from tests.spec import Spec

OF_MESSAGE = opened(subject=Subject(SubjectKind.MESSAGE, KEY, 1))
OF_REVIEW = opened(subject=Subject(SubjectKind.REVIEW, TASK, 1))
SAID = Said(MESSAGE, (PICTURE.file,))
REMOVE = RemoveMessage(message=MESSAGE, number=1, files=(PICTURE.file,), reason=REASON, **by(OPERATOR))
GONE = MessageRedacted(
    conversation=KEY,
    people=PEOPLE,
    message=MESSAGE,
    number=1,
    by=OPERATOR,
    reason=REASON,
    files=(Withdrawn(PICTURE.file),),
)
REDACT = RedactReview(reviewer=CLIENT, reason=REASON, **by(OPERATOR))
REDACTED = ReviewRedacted(task=TASK, reviewer=CLIENT, reviewee=FREELANCER, by=OPERATOR, reason=REASON)


def taken(case_opened: Any) -> Any:
    return CASES.given(case_opened, CaseTaken(case=CASE, operator=OPERATOR))


def test_the_decision_about_a_message_names_what_is_taken_out() -> None:
    wish = deciding(CaseOutcome.REMOVED)
    taken(OF_MESSAGE).when(wish).then_refused(OutcomeNotOpen)
    event, *_ = taken(OF_MESSAGE).when(replace(wish, said=SAID)).decided()
    assert event.said == SAID
    assert accompany(event, NOW) == [Intent(conversation, KEY, REMOVE)]


def test_what_is_said_is_kept_only_where_it_is_removed() -> None:
    event, *_ = taken(OF_MESSAGE).when(replace(deciding(CaseOutcome.WARNED), said=SAID)).decided()
    assert event.said is None


def test_the_decision_about_a_review_takes_its_words_out() -> None:
    assert accompany(decided(OF_REVIEW, CaseOutcome.REMOVED), NOW) == [Intent(review, TASK, REDACT)]


def test_a_message_is_taken_out_once_with_its_files_and_the_reason() -> None:
    talk = Spec(conversation)
    talk.given(OPENED, SHOWN).when(REMOVE).then(GONE)
    talk.given(OPENED, SHOWN, GONE).when(REMOVE).then()


@pytest.mark.parametrize("reason", ["No. " * 499 + "No.", "x" * 2_000])
def test_the_whole_reason_is_kept_however_long_the_decision_was(reason: str) -> None:
    talk = Spec(conversation).given(OPENED, SHOWN)
    talk.when(replace(REMOVE, reason=reason)).then(replace(GONE, reason=reason))
    talk.when(replace(REMOVE, reason=reason + "x" * 4)).then_refused(TextTooLong)
    talk.when(replace(REMOVE, reason=" ")).then_refused(TextTooShort)


@pytest.mark.parametrize("history", [[], [OPENED]])
def test_what_was_never_said_is_not_taken_out(history: list[Any]) -> None:
    remove = replace(REMOVE, message=MessageId(MESSAGE))
    Spec(conversation).given(*history).when(remove).then_refused(NoSuchMessage)
    Spec(conversation).given(OPENED, sent()).when(replace(remove, number=2)).then_refused(NoSuchMessage)


def test_the_words_of_a_shown_review_are_taken_out_once() -> None:
    shown = [REVIEWING, written(CLIENT), revealed(CLIENT), CLOSED]
    Spec(review).given(*shown).when(REDACT).then(REDACTED)
    Spec(review).given(*shown, REDACTED).when(REDACT).then()
    other = replace(REDACT, reviewer=FREELANCER)
    Spec(review).given(*shown).when(other).then_refused(NothingToReview)


def test_a_review_that_nobody_sees_is_not_taken_out() -> None:
    Spec(review).given(REVIEWING, written(CLIENT)).when(REDACT).then_refused(NothingToReview)
