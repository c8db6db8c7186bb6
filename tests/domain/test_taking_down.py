"""A work or an offer that an operator takes down: its owner is told, appeals, and has it back when right."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from domain.account import NoSuchAccount, account
from domain.case import CaseOutcome, CloseCase, Subject, SubjectKind, case
from domain.decider import Decider, Event, Intent
from domain.measures import put_back
from domain.offers import NoSuchOffer, OfferPublished, OfferTakenDown, offers
from domain.policies import accompany
from domain.portfolio import NoSuchWork, WorkRemoved, WorkTakenDown, portfolio
from domain.removal import PutBack, TakeDown
from domain.standing import (
    APPEAL_TIME,
    AccountAppealed,
    AlreadyAnswered,
    HouseRule,
    NotAppealed,
    RecordRemoval,
    Restriction,
    Scope,
    Standing,
    Thing,
    ThingKind,
    ThingRemoved,
    ThingRestored,
)
from domain.values import SYSTEM, NotForPeople
from tests.domain.examples import CLIENT, NOW, by
from tests.domain.test_case import decided, opened
from tests.domain.test_offers import CLOSED, OFFER, PUBLISHED
from tests.domain.test_portfolio import SHOWN, WORK
from tests.domain.test_standing import (
    APPEALED,
    APPEALING,
    CASE,
    OPERATOR,
    REASON,
    REGISTERED,
    REINSTATING,
    UPHELD,
    UPHOLDING,
)
from tests.spec import Spec

WHY: dict[str, Any] = {"case": CASE, "rule": HouseRule.FRAUD, "reason": REASON}
TOLD: dict[str, Any] = {"person": CLIENT, "by": OPERATOR, **WHY}
WORK_DOWN = WorkTakenDown(work=WORK, title=SHOWN.title, **TOLD)
OFFER_DOWN = OfferTakenDown(offer=OFFER, title=PUBLISHED.title, **TOLD)
GONE = WorkRemoved(person=CLIENT, work=WORK)
CASES = [
    (portfolio, WORK, [SHOWN], [WORK_DOWN, GONE], SHOWN, NoSuchWork),
    (offers, OFFER, [PUBLISHED], [OFFER_DOWN, CLOSED], PUBLISHED, NoSuchOffer),
]
KINDS = [(SubjectKind.WORK, portfolio, WORK), (SubjectKind.OFFER, offers, OFFER)]
THING = Thing(ThingKind.WORK, WORK)
RECORDING = RecordRemoval(thing=THING, title=SHOWN.title, **WHY, **by(OPERATOR))
REMOVED = ThingRemoved(
    person=CLIENT,
    thing=THING,
    title=SHOWN.title,
    appeal_until=NOW + APPEAL_TIME,
    decided_by=OPERATOR,
    at=NOW,
    **WHY,
)
RESTORED = ThingRestored(person=CLIENT, case=CASE, thing=THING, reason=REASON, decided_by=OPERATOR, at=NOW)
ACCOUNT = Spec(account)


@pytest.mark.parametrize(("kind", "decider", "id"), KINDS)
def test_the_decision_takes_it_down_where_it_is_kept(kind: SubjectKind, decider: Any, id: UUID) -> None:
    reported = opened(subject=Subject(kind, id))
    take_down = TakeDown(id=id, **WHY, **by(OPERATOR))
    assert accompany(decided(reported, CaseOutcome.REMOVED), NOW) == [Intent(decider, CLIENT, take_down)]


@pytest.mark.parametrize(("decider", "id", "shown", "down", "back", "missing"), CASES)
def test_it_is_taken_down_once_and_is_back_as_it_was(
    decider: Decider[Any], id: UUID, shown: list[Event], down: list[Event], back: Event, missing: Any
) -> None:
    spec = Spec(decider)
    take_down, restore = TakeDown(id=id, **WHY, **by(OPERATOR)), PutBack(id=id, **by(SYSTEM))
    spec.given(*shown).when(take_down).then(*down)
    spec.given(*shown, *down).when(take_down).then()
    spec.given().when(take_down).then_refused(missing)
    spec.given(*shown, *down).when(restore).then(back)
    spec.given(*shown, *down, back).when(restore).then()
    spec.given(*shown, *down, back).when(take_down).then(*down)
    spec.given(*shown, *down).when(replace(restore, actor=CLIENT)).then_refused(NotForPeople)


def test_an_offer_that_was_edited_is_back_as_it_was_last() -> None:
    edited = replace(PUBLISHED, title="Two lamps by hand")
    back = PutBack(id=OFFER, **by(SYSTEM))
    (shown,) = Spec(offers).given(PUBLISHED, edited, OFFER_DOWN, CLOSED).when(back).decided()
    assert isinstance(shown, OfferPublished)
    assert shown.title == "Two lamps by hand"


@pytest.mark.parametrize(
    ("event", "decider"), [(WORK_DOWN, portfolio), (OFFER_DOWN, offers)], ids=["work", "offer"]
)
def test_why_it_was_removed_is_for_its_owner_alone(event: Event, decider: Decider[Any]) -> None:
    seen = decider.audience(event, decider.initial)
    assert (seen.public, seen.people) == (False, (CLIENT,))


def test_whose_it_is_finds_it_among_what_was_decided_about_them() -> None:
    assert accompany(WORK_DOWN, NOW) == [Intent(account, CLIENT, RECORDING)]
    of_offer = replace(RECORDING, thing=Thing(ThingKind.OFFER, OFFER), title=PUBLISHED.title)
    assert accompany(OFFER_DOWN, NOW) == [Intent(account, CLIENT, of_offer)]
    ACCOUNT.given(REGISTERED).when(RECORDING).then(REMOVED)
    ACCOUNT.given(REGISTERED, REMOVED).when(RECORDING).then()
    ACCOUNT.given().when(RECORDING).then_refused(NoSuchAccount)


def test_it_can_be_appealed_once_and_is_put_back_when_the_appeal_is_right() -> None:
    ACCOUNT.given(REGISTERED, REMOVED).when(UPHOLDING).then_refused(NotAppealed)
    ACCOUNT.given(REGISTERED, REMOVED).when(APPEALING).then(APPEALED)
    ACCOUNT.given(REGISTERED, REMOVED, APPEALED).when(REINSTATING).then(RESTORED)
    ACCOUNT.given(REGISTERED, REMOVED, APPEALED).when(UPHOLDING).then(UPHELD)
    ACCOUNT.given(REGISTERED, REMOVED, APPEALED, RESTORED).when(REINSTATING).then_refused(AlreadyAnswered)
    back = Intent(portfolio, CLIENT, PutBack(id=WORK, **by(SYSTEM)))
    assert accompany(RESTORED, NOW) == [back, Intent(case, CASE, CloseCase(**by(SYSTEM)))]
    offer = replace(RESTORED, thing=Thing(ThingKind.OFFER, OFFER))
    assert put_back(offer, NOW)[0] == Intent(offers, CLIENT, PutBack(id=OFFER, **by(SYSTEM)))


def test_what_was_removed_takes_nothing_else_away() -> None:
    removal = Restriction(REMOVED)
    assert (removal.scopes, removal.reversed, removal.in_force(NOW)) == ((), False, True)
    Standing({CASE: removal}).check(Scope.EVERYTHING, NOW)
    appealed = AccountAppealed(person=CLIENT, case=CASE, text="It is mine.", at=NOW)
    restored = Restriction(REMOVED, appealed, RESTORED)
    assert (restored.reversed, restored.in_force(NOW)) == (True, False)
