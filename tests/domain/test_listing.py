from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.catalogue import Category
from domain.files import Attachment, TooManyFiles
from domain.task import (
    AlreadyAnswered,
    AlreadyPosted,
    AnswerQuestion,
    ApplicationClosed,
    AskQuestion,
    DeclineInvitation,
    DeleteTask,
    EditTask,
    ExpireTask,
    FreelancerInvited,
    InvalidDuration,
    InvitationDeclined,
    InvitationsUsedUp,
    InviteFreelancer,
    NoSuchQuestion,
    NoSuchTask,
    NotInvited,
    NotYourTask,
    OwnTask,
    PlaceGiven,
    PostTask,
    QuestionAnswered,
    QuestionAsked,
    QuestionsFull,
    QuestionsWaiting,
    SaveDraft,
    Sketch,
    Stage,
    TaskDeleted,
    TaskDrafted,
    TaskEdited,
    TaskExpired,
    TaskNotOpen,
    TooManyQuestions,
    UnderContract,
    task,
)
from domain.values import SYSTEM, FileId, NotForPeople, PersonId, Refused, TextTooLong
from tests.domain.examples import (
    ACCEPTED,
    APPLICATION,
    BRIEF,
    CLIENT,
    DESCRIPTION,
    FREELANCER,
    NOW,
    OTHER,
    POSTED,
    TASK,
    TITLE,
    by,
    submitted,
)
from tests.spec import Spec

SPEC = Spec(task)
SKETCH = Sketch(category=Category.DESIGN)
DRAFTED = TaskDrafted(task=TASK, client=CLIENT, title="Logo", description="", sketch=SKETCH)
DELETED = TaskDeleted(task=TASK, client=CLIENT, drafted=False)
EXPIRED = TaskExpired(task=TASK, client=CLIENT)
AFTER = BRIEF.deadline
FILE = Attachment(FileId(UUID(int=40)), "0" * 64, 10, "image/png")


def drafting(**changes: Any) -> SaveDraft:
    wish = {"task": TASK, "title": "Logo", "description": "", "sketch": SKETCH, **by(CLIENT)}
    return SaveDraft(**wish | changes)


def posting(**changes: Any) -> PostTask:
    wish = {"task": TASK, "title": TITLE, "description": DESCRIPTION, "brief": BRIEF, **by(CLIENT)}
    return PostTask(**wish | changes)


def editing(**changes: Any) -> EditTask:
    wish = {"title": TITLE, "description": DESCRIPTION, "brief": BRIEF, **by(CLIENT)}
    return EditTask(**wish | changes)


def told(reason: str) -> ApplicationClosed:
    return ApplicationClosed(
        task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER, reason=reason
    )


def question(number: int, asker: PersonId = FREELANCER) -> QuestionAsked:
    return QuestionAsked(task=TASK, client=CLIENT, number=number, asker=asker, text="Which colours?")


def answer(number: int) -> QuestionAnswered:
    return QuestionAnswered(task=TASK, client=CLIENT, number=number, asker=FREELANCER, text="Red.")


def invited(freelancer: PersonId = FREELANCER) -> FreelancerInvited:
    return FreelancerInvited(task=TASK, client=CLIENT, freelancer=freelancer, note="")


class TestDrafts:
    def test_a_draft_may_miss_everything(self) -> None:
        SPEC.given().when(drafting()).then(DRAFTED)

    def test_saving_it_unchanged_is_nothing_new(self) -> None:
        SPEC.given(DRAFTED).when(drafting()).then()

    def test_nobody_else_knows_of_it(self) -> None:
        SPEC.given(DRAFTED).when(drafting(**by(OTHER))).then_refused(NoSuchTask)
        SPEC.given(DRAFTED).when(posting(**by(OTHER))).then_refused(NoSuchTask)
        SPEC.given(DRAFTED).when(DeleteTask(**by(OTHER))).then_refused(NoSuchTask)
        SPEC.given(DRAFTED).when(AskQuestion(text="Which colours?", **by(OTHER))).then_refused(NoSuchTask)

    def test_it_is_posted_whole(self) -> None:
        SPEC.given(DRAFTED).when(posting()).then(POSTED)

    def test_what_is_posted_is_no_draft_any_more(self) -> None:
        SPEC.given(DRAFTED, POSTED).when(drafting()).then_refused(AlreadyPosted)

    def test_it_can_be_deleted_and_does_not_come_back(self) -> None:
        deleted = replace(DELETED, drafted=True)
        SPEC.given(DRAFTED).when(DeleteTask(**by(CLIENT))).then(deleted)
        SPEC.given(DRAFTED, deleted).when(drafting()).then_refused(AlreadyPosted)

    def test_what_stands_in_it_is_kept_as_a_task_keeps_it(self) -> None:
        sketch = replace(SKETCH, skills=("logo-design",), city="Giza", files=(FILE,))
        untidy = replace(sketch, skills=("logo-design", "logo-design"), city=" Giza ")
        SPEC.given().when(drafting(sketch=untidy)).then(replace(DRAFTED, sketch=sketch))
        SPEC.given().when(drafting(sketch=replace(sketch, files=(FILE, FILE)))).then_refused(TooManyFiles)

    def test_the_state_holds_a_draft_until_it_is_posted(self) -> None:
        assert task.fold(task.initial, [DRAFTED]).draft == DRAFTED
        assert task.fold(task.initial, [DRAFTED, POSTED]).draft is None

    def test_what_applicants_will_be_asked_and_where_it_is_are_kept_with_it(self) -> None:
        whole = replace(DRAFTED, questions="Which tools?\nSince when?", address="7 Nile Street")
        wish = drafting(questions=("Which tools?", " Since  when? "), address=" 7 Nile Street ")
        SPEC.given(DRAFTED).when(wish).then(whole)
        SPEC.given(whole).when(wish).then()

    def test_six_questions_are_too_many_for_a_draft_as_well(self) -> None:
        SPEC.given().when(drafting(questions=("Why?",) * 6)).then_refused(TooManyQuestions)

    def test_its_title_still_has_a_limit(self) -> None:
        SPEC.given().when(drafting(title="x" * 101)).then_refused(TextTooLong)


class TestPosting:
    def test_where_exactly_is_a_fact_of_its_own(self) -> None:
        place = PlaceGiven(task=TASK, client=CLIENT, address="12 Nile St")
        SPEC.given().when(posting(address=" 12 Nile St ")).then(POSTED, place)
        SPEC.given(POSTED, place).when(editing(address="12 Nile St")).then()
        SPEC.given(POSTED, place).when(editing()).then()
        SPEC.given(POSTED, place).when(editing(address="")).then(replace(place, address=""))

    def test_questions_are_kept_a_line_each(self) -> None:
        posted = replace(POSTED, questions="Which tools?\nSince when?")
        SPEC.given().when(posting(questions=("Which\ntools?", " Since when? "))).then(posted)
        five = replace(POSTED, questions="\n".join(["Why?"] * 5))
        SPEC.given().when(posting(questions=("Why?",) * 5)).then(five)

    def test_questions_are_edited_with_the_task(self) -> None:
        edited = TaskEdited(**vars(replace(POSTED, questions="Which tools?")))
        SPEC.given(POSTED).when(editing(questions=("Which tools?",))).then(edited)

    @pytest.mark.parametrize(
        ("changes", "refusal"),
        [
            ({"questions": ("Why?",) * 6}, TooManyQuestions),
            ({"brief": replace(BRIEF, days=0)}, InvalidDuration),
            ({"brief": replace(BRIEF, days=366)}, InvalidDuration),
            ({"brief": replace(BRIEF, files=(FILE, FILE))}, TooManyFiles),
        ],
    )
    def test_what_cannot_be_asked_for_is_refused(
        self, changes: dict[str, Any], refusal: type[Refused]
    ) -> None:
        SPEC.given().when(posting(**changes)).then_refused(refusal)


class TestQuestions:
    def test_anyone_but_the_client_may_ask(self) -> None:
        wish = AskQuestion(text=" Which colours? ", **by(FREELANCER))
        SPEC.given(POSTED).when(wish).then(question(1))
        SPEC.given(POSTED).when(replace(wish, actor=CLIENT)).then_refused(OwnTask)

    def test_three_of_ones_questions_may_wait_at_a_time(self) -> None:
        asked = [question(number) for number in (1, 2, 3)]
        wish = AskQuestion(text="Which colours?", **by(FREELANCER))
        SPEC.given(POSTED, *asked).when(wish).then_refused(QuestionsWaiting)
        SPEC.given(POSTED, *asked, answer(2)).when(wish).then(question(4))
        SPEC.given(POSTED, *asked).when(replace(wish, actor=OTHER)).then(question(4, OTHER))

    def test_a_task_takes_a_hundred(self) -> None:
        many = [question(number, PersonId(UUID(int=100 + number))) for number in range(1, 101)]
        wish = AskQuestion(text="Which colours?", **by(FREELANCER))
        SPEC.given(POSTED, *many).when(wish).then_refused(QuestionsFull)
        SPEC.given(POSTED, *many[:-1]).when(wish).then(question(100))

    def test_the_client_answers_each_once(self) -> None:
        wish = AnswerQuestion(number=1, text="Red.", **by(CLIENT))
        SPEC.given(POSTED, question(1)).when(wish).then(answer(1))
        SPEC.given(POSTED, question(1), answer(1)).when(wish).then_refused(AlreadyAnswered)
        SPEC.given(POSTED, question(1)).when(replace(wish, actor=FREELANCER)).then_refused(NotYourTask)
        SPEC.given(POSTED).when(wish).then_refused(NoSuchQuestion)

    def test_a_closed_task_takes_none(self) -> None:
        wish = AskQuestion(text="Which colours?", **by(FREELANCER))
        SPEC.given(POSTED, EXPIRED).when(wish).then_refused(TaskNotOpen)


class TestInvitations:
    WISH = InviteFreelancer(freelancer=FREELANCER, note="", **by(CLIENT))

    def test_the_client_invites_once(self) -> None:
        SPEC.given(POSTED).when(self.WISH).then(invited())
        SPEC.given(POSTED, invited()).when(self.WISH).then()

    def test_nobody_else_invites_and_nobody_oneself(self) -> None:
        SPEC.given(POSTED).when(replace(self.WISH, actor=OTHER)).then_refused(NotYourTask)
        SPEC.given(POSTED).when(replace(self.WISH, freelancer=CLIENT)).then_refused(OwnTask)
        SPEC.given(POSTED, EXPIRED).when(self.WISH).then_refused(TaskNotOpen)

    def test_a_task_has_twenty(self) -> None:
        many = [invited(PersonId(UUID(int=100 + number))) for number in range(20)]
        SPEC.given(POSTED, *many[:-1]).when(self.WISH).then(invited())
        SPEC.given(POSTED, *many).when(self.WISH).then_refused(InvitationsUsedUp)

    def test_who_is_invited_may_decline_once(self) -> None:
        wish = DeclineInvitation(reason="Busy.", **by(FREELANCER))
        declined = InvitationDeclined(task=TASK, client=CLIENT, freelancer=FREELANCER, reason="Busy.")
        SPEC.given(POSTED, invited()).when(wish).then(declined)
        SPEC.given(POSTED, invited(), declined).when(wish).then()
        SPEC.given(POSTED).when(wish).then_refused(NotInvited)


class TestExpiry:
    WISH = ExpireTask(**by(SYSTEM, AFTER))

    def test_at_its_deadline_a_task_expires_and_every_applicant_is_told(self) -> None:
        SPEC.given(POSTED, submitted()).when(self.WISH).then(EXPIRED, told("task_expired"))

    def test_not_a_moment_before(self) -> None:
        early = replace(self.WISH, at=AFTER - timedelta(microseconds=1))
        SPEC.given(POSTED).when(early).then()

    def test_not_once_somebody_is_accepted_or_it_is_over(self) -> None:
        SPEC.given(POSTED, submitted(), ACCEPTED).when(self.WISH).then()
        SPEC.given(POSTED, EXPIRED).when(self.WISH).then()

    def test_only_the_platform_lets_it_expire(self) -> None:
        SPEC.given(POSTED).when(replace(self.WISH, actor=CLIENT)).then_refused(NotForPeople)


class TestDeleting:
    WISH = DeleteTask(**by(CLIENT))

    def test_a_posted_task_goes_and_every_applicant_is_told(self) -> None:
        SPEC.given(POSTED, submitted()).when(self.WISH).then(DELETED, told("task_deleted"))

    def test_nobody_finds_it_afterwards(self) -> None:
        SPEC.given(POSTED, DELETED).when(editing()).then_refused(NoSuchTask)
        SPEC.given(POSTED, DELETED).when(posting()).then_refused(AlreadyPosted)
        SPEC.given(POSTED, DELETED).when(self.WISH).then()
        state = task.fold(task.initial, [POSTED, DELETED])
        assert (state.stage, state.deleted) == (Stage.CANCELLED, True)

    def test_not_by_others_and_not_under_contract(self) -> None:
        SPEC.given(POSTED).when(replace(self.WISH, actor=OTHER)).then_refused(NotYourTask)
        SPEC.given(POSTED, submitted(), ACCEPTED).when(self.WISH).then_refused(UnderContract)
        SPEC.given().when(self.WISH).then_refused(NoSuchTask)


def test_a_task_drawn_up_at_any_time_expires_at_its_own_deadline() -> None:
    later = replace(BRIEF, deadline=NOW + timedelta(days=30))
    edited = task.decide(editing(brief=later), task.fold(task.initial, [POSTED]))
    SPEC.given(POSTED, *edited).when(TestExpiry.WISH).then()
