from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.account import account
from domain.case import (
    AboutYou,
    AlreadyAsked,
    AlreadyOpened,
    AlreadyReported,
    CaseAnswered,
    CaseClosed,
    CaseDecided,
    CaseDecidedAlready,
    CaseKind,
    CaseNoted,
    CaseOpened,
    CaseOutcome,
    CaseTaken,
    CloseCase,
    DecideCase,
    NoSuchCase,
    NotDecided,
    NoteCase,
    NotTaken,
    OpenCase,
    OutcomeNotOpen,
    OwnThing,
    RuleMissing,
    Subject,
    SubjectKind,
    TakeCase,
    TooManyNotes,
    case,
)
from domain.decider import Claim, Intent
from domain.desk import SAME_LOOK, DeskLooked, Look, desk
from domain.policies import accompany
from domain.removal import RemoveTask
from domain.standing import HouseRule, Measure, RecordCheck, Restrict, Scope, Warn
from domain.task import NoSuchTask, TaskCancelled, WorkHasStarted, task
from domain.values import SYSTEM, Refused, TextTooShort
from tests.domain.examples import ACCEPTED, CLIENT, NOW, OTHER, POSTED, STARTED, TASK, by, submitted
from tests.domain.test_standing import CASE, OPERATOR, REASON, REINSTATED, SECOND_CASE, UPHELD, WEEK
from tests.spec import Spec

SPEC = Spec(case)
TEXT = "This profile shows the photographs of my studio."
PROFILE = Subject(SubjectKind.PROFILE, CLIENT)
MEASURE = Measure((Scope.POSTING,), (7,), WEEK)


def opening(**changes: Any) -> OpenCase:
    wish = {
        "case": CASE,
        "kind": CaseKind.REPORT,
        "subject": PROFILE,
        "about": CLIENT,
        "rule": HouseRule.FRAUD,
        "text": TEXT,
        "position": 7,
        "email": None,
        **by(OTHER),
    }
    return OpenCase(**wish | changes)


def opened(**changes: Any) -> CaseOpened:
    fact = {**vars(opening()), "reporter": OTHER} | changes
    return CaseOpened(**{name: value for name, value in fact.items() if name not in ("actor", "at")})


OPENED = opened()
LETTER = opened(kind=CaseKind.CONTACT, subject=None, about=None, rule=None, position=None)
WISH = opened(kind=CaseKind.VERIFICATION, subject=None, about=OTHER, rule=None, position=None)
TAKEN = CaseTaken(case=CASE, operator=OPERATOR)


def deciding(outcome: CaseOutcome, **changes: Any) -> DecideCase:
    rule = (
        None
        if outcome in (CaseOutcome.VERIFIED, CaseOutcome.NOT_VERIFIED, CaseOutcome.ANSWERED)
        else HouseRule.FRAUD
    )
    measure = MEASURE if outcome is CaseOutcome.RESTRICTED else None
    wish = {"outcome": outcome, "rule": rule, "reason": REASON, "measure": measure, **by(OPERATOR)}
    return DecideCase(**wish | changes)


def decided(opened: CaseOpened, outcome: CaseOutcome) -> CaseDecided:
    wish = deciding(outcome)
    names = ("case", "kind", "subject", "about", "reporter")
    same = {name: getattr(opened, name) for name in names}
    told = {"outcome": outcome, "rule": wish.rule, "measure": wish.measure}
    return CaseDecided(operator=OPERATOR, reason=REASON, at=NOW, **same, **told)


def answered(opened: CaseOpened, outcome: CaseOutcome, text: str | None) -> CaseAnswered:
    return CaseAnswered(
        case=CASE,
        kind=opened.kind,
        subject=opened.subject,
        reporter=OTHER,
        operator=OPERATOR,
        outcome=outcome,
        text=text,
    )


CLOSED = CaseClosed(case=CASE)


def test_a_report_opens_a_case_once() -> None:
    SPEC.given().when(opening()).then(OPENED)
    SPEC.given(OPENED).when(opening()).then_refused(AlreadyOpened)


def test_a_visitors_address_is_kept_with_what_they_wrote() -> None:
    letter = opening(kind=CaseKind.CONTACT, email="mona@example.org")
    SPEC.given().when(letter).then(opened(kind=CaseKind.CONTACT, email="mona@example.org"))


def test_a_measure_is_part_of_a_restriction_alone() -> None:
    wish = deciding(CaseOutcome.WARNED, measure=MEASURE)
    first, *_ = SPEC.given(OPENED, TAKEN).when(wish).decided()
    assert first == decided(OPENED, CaseOutcome.WARNED)


def test_an_answer_changes_nothing_about_the_case() -> None:
    state = case.fold(case.initial, [OPENED, TAKEN])
    assert case.evolve(state, answered(OPENED, CaseOutcome.DISMISSED, None)) == state


def test_nobody_reports_themselves() -> None:
    SPEC.given().when(opening(about=OTHER)).then_refused(OwnThing)


def test_an_operator_takes_a_case_and_another_may_take_it_over() -> None:
    SPEC.given(OPENED).when(TakeCase(**by(OPERATOR))).then(TAKEN)
    SPEC.given(OPENED, TAKEN).when(TakeCase(**by(OPERATOR))).then()
    SPEC.given(OPENED, TAKEN).when(TakeCase(**by(OTHER))).then(CaseTaken(case=CASE, operator=OTHER))


@pytest.mark.parametrize("wish", [TakeCase(**by(CLIENT)), deciding(CaseOutcome.DISMISSED, **by(CLIENT))])
def test_nobody_works_on_a_case_about_themselves(wish: Any) -> None:
    SPEC.given(OPENED).when(wish).then_refused(AboutYou)


def test_notes_are_kept_up_to_a_hundred() -> None:
    note = CaseNoted(case=CASE, operator=OPERATOR, text="Asked.", at=NOW)
    SPEC.given(OPENED).when(NoteCase(text=" Asked. ", **by(OPERATOR))).then(note)
    full = SPEC.given(OPENED, *[note] * 100)
    full.when(NoteCase(text="Asked.", **by(OPERATOR))).then_refused(TooManyNotes)


@pytest.mark.parametrize(
    ("case_opened", "outcome", "told"),
    [
        (OPENED, CaseOutcome.DISMISSED, None),
        (OPENED, CaseOutcome.WARNED, None),
        (LETTER, CaseOutcome.ANSWERED, REASON),
        (WISH, CaseOutcome.VERIFIED, REASON),
        (WISH, CaseOutcome.NOT_VERIFIED, REASON),
    ],
)
def test_a_decision_answers_whoever_asked_and_closes_the_case(
    case_opened: CaseOpened, outcome: CaseOutcome, told: str | None
) -> None:
    SPEC.given(case_opened, TAKEN).when(deciding(outcome)).then(
        decided(case_opened, outcome), answered(case_opened, outcome, told), CLOSED
    )


def test_a_case_with_a_restriction_stays_until_it_is_closed() -> None:
    decision = decided(OPENED, CaseOutcome.RESTRICTED)
    SPEC.given(OPENED, TAKEN).when(deciding(CaseOutcome.RESTRICTED)).then(
        decision, answered(OPENED, CaseOutcome.RESTRICTED, None)
    )
    SPEC.given(OPENED, TAKEN, decision).when(CloseCase(**by(OPERATOR))).then(CLOSED)
    SPEC.given(OPENED, TAKEN, decision, CLOSED).when(CloseCase(**by(OPERATOR))).then()
    SPEC.given(OPENED, TAKEN).when(CloseCase(**by(OPERATOR))).then_refused(NotDecided)


def test_only_who_has_taken_a_case_decides_it_and_only_once() -> None:
    SPEC.given(OPENED).when(deciding(CaseOutcome.DISMISSED)).then_refused(NotTaken)
    taken = SPEC.given(OPENED, TAKEN)
    taken.when(deciding(CaseOutcome.DISMISSED, **by(OTHER))).then_refused(NotTaken)
    again = SPEC.given(OPENED, TAKEN, decided(OPENED, CaseOutcome.DISMISSED))
    again.when(deciding(CaseOutcome.WARNED)).then_refused(CaseDecidedAlready)
    again.when(TakeCase(**by(OTHER))).then_refused(CaseDecidedAlready)


@pytest.mark.parametrize(
    ("case_opened", "wish", "refusal"),
    [
        (OPENED, deciding(CaseOutcome.ANSWERED), OutcomeNotOpen),
        (OPENED, deciding(CaseOutcome.REMOVED), OutcomeNotOpen),
        (OPENED, deciding(CaseOutcome.RESTRICTED, measure=None), OutcomeNotOpen),
        (OPENED, deciding(CaseOutcome.WARNED, rule=None), RuleMissing),
        (OPENED, deciding(CaseOutcome.DISMISSED, reason="No."), TextTooShort),
        (LETTER, deciding(CaseOutcome.RESTRICTED), OutcomeNotOpen),
        (WISH, deciding(CaseOutcome.DISMISSED), OutcomeNotOpen),
    ],
)
def test_a_decision_fits_its_case_and_gives_reasons(
    case_opened: CaseOpened, wish: DecideCase, refusal: type[Refused]
) -> None:
    SPEC.given(case_opened, TAKEN).when(wish).then_refused(refusal)


@pytest.mark.parametrize("wish", [TakeCase(**by(OPERATOR)), CloseCase(**by(OPERATOR))])
def test_a_case_that_is_not_there_is_not_worked_on(wish: Any) -> None:
    SPEC.given().when(wish).then_refused(NoSuchCase)


def test_a_report_is_held_once_by_one_person_until_it_is_decided() -> None:
    (held,) = case.claims(OPENED)
    subject = (SubjectKind.PROFILE, CLIENT, None)
    assert held == Claim("report", f"{OTHER}:{subject}", str(CASE), AlreadyReported)
    (free,) = case.claims(decided(OPENED, CaseOutcome.DISMISSED))
    assert (free.value, free.owner, free.released) == (held.value, held.owner, True)
    other_message = opened(subject=Subject(SubjectKind.MESSAGE, TASK, 2))
    assert case.claims(other_message)[0].value != held.value
    assert case.claims(opened(subject=None))[0].value == f"{OTHER}:None"
    wish = Claim("verification", str(OTHER), str(CASE), AlreadyAsked)
    assert case.claims(WISH) == [wish]
    assert case.claims(decided(WISH, CaseOutcome.VERIFIED)) == [replace(wish, released=True)]
    assert case.claims(LETTER) == case.claims(TAKEN) == ()


def test_the_reporter_sees_the_question_and_the_answer_alone() -> None:
    seen = [OPENED, answered(OPENED, CaseOutcome.DISMISSED, None)]
    hidden = [TAKEN, decided(OPENED, CaseOutcome.DISMISSED), CLOSED]
    assert all(case.audience(each, case.initial).people == (OTHER,) for each in seen)
    assert all(case.audience(each, case.initial).people == () for each in hidden)


def test_what_is_decided_is_done_in_the_same_step() -> None:
    who = by(OPERATOR)
    reason = {"case": CASE, "reason": REASON}
    warn = Warn(rule=HouseRule.FRAUD, **reason, **who)
    assert accompany(decided(OPENED, CaseOutcome.WARNED), NOW) == [Intent(account, CLIENT, warn)]
    restrict = Restrict(rule=HouseRule.FRAUD, measure=MEASURE, **reason, **who)
    assert accompany(decided(OPENED, CaseOutcome.RESTRICTED), NOW) == [Intent(account, CLIENT, restrict)]
    of_task = opened(subject=Subject(SubjectKind.TASK, TASK))
    removal = Intent(task, TASK, RemoveTask(reason=REASON, **who))
    assert accompany(decided(of_task, CaseOutcome.REMOVED), NOW) == [removal]
    check = RecordCheck(case=CASE, **who)
    assert accompany(decided(WISH, CaseOutcome.VERIFIED), NOW) == [Intent(account, OTHER, check)]
    assert accompany(decided(OPENED, CaseOutcome.DISMISSED), NOW) == []
    unmeasured = replace(decided(OPENED, CaseOutcome.RESTRICTED), measure=None)
    assert accompany(unmeasured, NOW) == []


@pytest.mark.parametrize("answer", [REINSTATED, UPHELD])
def test_an_answered_appeal_closes_its_case(answer: Any) -> None:
    assert accompany(answer, NOW) == [Intent(case, CASE, CloseCase(actor=SYSTEM, at=NOW))]


def test_a_task_is_removed_as_if_its_client_had_cancelled_it() -> None:
    remove = RemoveTask(reason=REASON, **by(OPERATOR))
    gone = TaskCancelled(task=TASK, client=CLIENT, application=None, freelancer=None, reason=REASON)
    Spec(task).given(POSTED).when(remove).then(gone)
    Spec(task).given(POSTED, gone).when(remove).then()
    Spec(task).given().when(remove).then_refused(NoSuchTask)


def test_a_contract_that_runs_is_not_removed() -> None:
    remove = RemoveTask(reason=REASON, **by(OPERATOR))
    Spec(task).given(POSTED, submitted(), ACCEPTED, STARTED).when(remove).then_refused(WorkHasStarted)


def test_why_a_task_was_removed_is_told_in_as_many_characters_as_a_cancellation_has() -> None:
    long = RemoveTask(reason="x" * 501, **by(OPERATOR))
    gone = TaskCancelled(task=TASK, client=CLIENT, application=None, freelancer=None, reason="x" * 500)
    Spec(task).given(POSTED).when(long).then(gone)


def test_looking_at_another_case_meanwhile_is_not_looking_again() -> None:
    look = Look(case=CASE, person=CLIENT, why="report: fraud", **by(OPERATOR))
    looked = DeskLooked(operator=OPERATOR, case=CASE, person=CLIENT, why="report: fraud", at=NOW)
    Spec(desk).given(looked, replace(looked, case=SECOND_CASE)).when(look).then()


def test_who_looks_is_written_down_once_in_a_while() -> None:
    look = Look(case=CASE, person=CLIENT, why="report: fraud", **by(OPERATOR))
    looked = DeskLooked(operator=OPERATOR, case=CASE, person=CLIENT, why="report: fraud", at=NOW)
    Spec(desk).given().when(look).then(looked)
    Spec(desk).given(looked).when(look).then()
    later = NOW + SAME_LOOK - timedelta(seconds=1)
    Spec(desk).given(looked).when(Look(case=CASE, person=None, why="x", **by(OPERATOR, later))).then()
    again = Look(case=CASE, person=CLIENT, why="report: fraud", **by(OPERATOR, NOW + SAME_LOOK))
    assert len(Spec(desk).given(looked).when(again).decided()) == 1
