from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.account import AccountRegistered, NoSuchAccount, NotYourAccount, account
from domain.decider import Event
from domain.standing import (
    APPEAL_TIME,
    AccountAppealed,
    AccountChecked,
    AccountReinstated,
    AccountRestricted,
    AccountWarned,
    AlreadyAnswered,
    AlreadyAppealed,
    Appeal,
    AppealTooLate,
    CaseId,
    EndNotAhead,
    HouseRule,
    Measure,
    NoScope,
    NoSuchRestriction,
    NotAppealed,
    RecordCheck,
    Reinstate,
    Restrict,
    Restricted,
    RestrictionUpheld,
    Scope,
    TooMuchEvidence,
    Uphold,
    Warn,
)
from domain.values import PersonId, Refused, Role, TextTooShort
from tests.domain.examples import CLIENT, NOW, OTHER, by
from tests.spec import Spec

SPEC = Spec(account)
OPERATOR = PersonId(UUID(int=9))
CASE = CaseId(UUID(int=40))
SECOND_CASE = CaseId(UUID(int=41))
REASON = "The photographs belong to another studio."
APPEAL = "The studio is mine: its register says so."
WEEK = NOW + timedelta(days=7)
REGISTERED = AccountRegistered(
    person=CLIENT, email="mona@example.com", username="mona", name="Mona", role=Role.CLIENT
)


def restricting(**changes: Any) -> Restrict:
    measure = {"scopes": (Scope.POSTING,), "evidence": (7,), "until": WEEK}
    measure |= {name: changes.pop(name) for name in list(changes) if name in measure}
    wish = {"case": CASE, "rule": HouseRule.FRAUD, "reason": REASON, **by(OPERATOR)}
    return Restrict(measure=Measure(**measure), **wish | changes)  # type: ignore[arg-type]


def restricted(**changes: Any) -> AccountRestricted:
    fact = {
        "person": CLIENT,
        "case": CASE,
        "rule": HouseRule.FRAUD,
        "scopes": (Scope.POSTING,),
        "evidence": (7,),
        "reason": REASON,
        "until": WEEK,
        "appeal_until": NOW + APPEAL_TIME,
        "decided_by": OPERATOR,
        "at": NOW,
    }
    return AccountRestricted(**fact | changes)


APPEALED = AccountAppealed(person=CLIENT, case=CASE, text=APPEAL, at=NOW)
DECIDED = {"person": CLIENT, "case": CASE, "reason": REASON, "decided_by": OPERATOR, "at": NOW}
REINSTATED, UPHELD = AccountReinstated(**DECIDED), RestrictionUpheld(**DECIDED)  # type: ignore[arg-type]
APPEALING = Appeal(case=CASE, text=APPEAL, **by(CLIENT))
REINSTATING = Reinstate(case=CASE, reason=REASON, **by(OPERATOR))
UPHOLDING = Uphold(case=CASE, reason=REASON, **by(OPERATOR))


def test_a_restriction_says_rule_evidence_scope_end_who_and_until_when_it_can_be_appealed() -> None:
    SPEC.given(REGISTERED).when(restricting()).then(restricted())


def test_a_restriction_for_good_has_no_end() -> None:
    SPEC.given(REGISTERED).when(restricting(until=None)).then(restricted(until=None))


def test_scopes_and_evidence_are_kept_once_and_in_order() -> None:
    wish = restricting(scopes=(Scope.POSTING, Scope.MESSAGING, Scope.POSTING), evidence=(9, 7, 9))
    SPEC.given(REGISTERED).when(wish).then(
        restricted(scopes=(Scope.MESSAGING, Scope.POSTING), evidence=(7, 9))
    )


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"scopes": ()}, NoScope),
        ({"evidence": tuple(range(1, 22))}, TooMuchEvidence),
        ({"until": NOW}, EndNotAhead),
        ({"reason": "Because."}, TextTooShort),
    ],
)
def test_a_restriction_without_due_process_is_refused(changes: Any, refusal: type[Refused]) -> None:
    SPEC.given(REGISTERED).when(restricting(**changes)).then_refused(refusal)


def test_twenty_events_are_evidence_enough() -> None:
    twenty = tuple(range(1, 21))
    SPEC.given(REGISTERED).when(restricting(evidence=twenty)).then(restricted(evidence=twenty))


def test_restricting_twice_in_one_case_is_already_so() -> None:
    SPEC.given(REGISTERED, restricted()).when(restricting()).then()


def test_nobody_restricts_an_account_that_is_not_there() -> None:
    SPEC.given().when(restricting()).then_refused(NoSuchAccount)


def test_one_appeals_once_and_in_time() -> None:
    given = SPEC.given(REGISTERED, restricted())
    given.when(APPEALING).then(APPEALED)
    late = Appeal(case=CASE, text=APPEAL, **by(CLIENT, NOW + APPEAL_TIME))
    given.when(late).then_refused(AppealTooLate)
    SPEC.given(REGISTERED, restricted(), APPEALED).when(APPEALING).then_refused(AlreadyAppealed)


def test_only_whom_it_concerns_appeals_and_only_what_there_is() -> None:
    given = SPEC.given(REGISTERED, restricted())
    given.when(Appeal(case=CASE, text=APPEAL, **by(OTHER))).then_refused(NotYourAccount)
    given.when(Appeal(case=SECOND_CASE, text=APPEAL, **by(CLIENT))).then_refused(NoSuchRestriction)


def test_an_appeal_is_upheld_or_the_account_reinstated() -> None:
    given = SPEC.given(REGISTERED, restricted(), APPEALED)
    given.when(REINSTATING).then(REINSTATED)
    given.when(UPHOLDING).then(UPHELD)


def test_what_nobody_appealed_can_be_lifted_but_not_upheld() -> None:
    given = SPEC.given(REGISTERED, restricted())
    given.when(REINSTATING).then(REINSTATED)
    given.when(UPHOLDING).then_refused(NotAppealed)


@pytest.mark.parametrize("answer", [REINSTATED, UPHELD])
def test_what_was_decided_again_stays_decided(answer: Event) -> None:
    given = SPEC.given(REGISTERED, restricted(), APPEALED, answer)
    given.when(REINSTATING).then_refused(AlreadyAnswered)
    given.when(UPHOLDING).then_refused(AlreadyAnswered)
    lifted = SPEC.given(REGISTERED, restricted(), REINSTATED)
    lifted.when(APPEALING).then_refused(AlreadyAnswered)


@pytest.mark.parametrize("after", [(), (APPEALED,), (APPEALED, UPHELD)])
def test_a_restriction_holds_in_its_scope_until_its_end(after: tuple[Event, ...]) -> None:
    standing = account.fold(account.initial, [REGISTERED, restricted(), *after]).standing
    with pytest.raises(Restricted):
        standing.check(Scope.POSTING, NOW)
    standing.check(Scope.APPLYING, NOW)
    standing.check(Scope.POSTING, WEEK)


def test_a_restriction_of_everything_holds_everywhere_until_it_is_lifted() -> None:
    everything = restricted(scopes=(Scope.EVERYTHING,), until=None)
    standing = account.fold(account.initial, [REGISTERED, everything]).standing
    for scope in Scope:
        with pytest.raises(Restricted):
            standing.check(scope, WEEK)
    lifted = account.fold(account.initial, [REGISTERED, everything, REINSTATED]).standing
    for scope in Scope:
        lifted.check(scope, NOW)


def test_a_warning_is_given_once_for_a_case_and_takes_nothing_away() -> None:
    warn = Warn(case=CASE, rule=HouseRule.SPAM, reason=REASON, **by(OPERATOR))
    warned = AccountWarned(
        person=CLIENT, case=CASE, rule=HouseRule.SPAM, reason=REASON, decided_by=OPERATOR, at=NOW
    )
    SPEC.given(REGISTERED).when(warn).then(warned)
    SPEC.given(REGISTERED, warned).when(warn).then()
    account.fold(account.initial, [REGISTERED, warned]).standing.check(Scope.POSTING, NOW)


def test_a_check_is_recorded_once() -> None:
    wish = RecordCheck(case=CASE, **by(OPERATOR))
    checked = AccountChecked(person=CLIENT, case=CASE, checked_by=OPERATOR)
    SPEC.given(REGISTERED).when(wish).then(checked)
    SPEC.given(REGISTERED, checked).when(wish).then()
