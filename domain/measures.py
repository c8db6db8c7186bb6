"""Measures: what the decision of a case does to the account or the thing that it is about. Pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from domain.account import account
from domain.case import CaseDecided, CaseOutcome, CloseCase, Subject, SubjectKind, case
from domain.conversation import conversation
from domain.decider import Decider, Intent
from domain.offers import OfferTakenDown, offers
from domain.portfolio import WorkTakenDown, portfolio
from domain.removal import PutBack, RedactReview, RemoveMessage, RemoveTask, TakeDown
from domain.review import review
from domain.standing import (
    AccountReinstated,
    RecordCheck,
    RecordRemoval,
    Restrict,
    RestrictionUpheld,
    Thing,
    ThingKind,
    ThingRestored,
    Warn,
)
from domain.task import task
from domain.values import SYSTEM

OF_PROFILES: dict[str, Decider[Any]] = {ThingKind.WORK: portfolio, ThingKind.OFFER: offers}
"""Where each kind of thing that can be taken down and put back is kept, by person."""


def carried_out(decided: CaseDecided, at: datetime) -> Sequence[Intent]:
    """Written in the same append as the decision: refused together or done together."""
    key, operator, about, subject = decided.case, decided.operator, decided.about, decided.subject
    match decided.outcome:
        case CaseOutcome.WARNED if decided.rule:
            warn = Warn(actor=operator, at=at, case=key, rule=decided.rule, reason=decided.reason)
            return [Intent(account, about, warn)]
        case CaseOutcome.RESTRICTED if decided.rule and decided.measure:
            restrict = Restrict(
                actor=operator,
                at=at,
                case=key,
                rule=decided.rule,
                measure=decided.measure,
                reason=decided.reason,
            )
            return [Intent(account, about, restrict)]
        case CaseOutcome.REMOVED if subject:
            return [removal(decided, subject, at)]
        case CaseOutcome.VERIFIED:
            return [Intent(account, about, RecordCheck(actor=operator, at=at, case=key))]
        case _:
            return []


def removal(decided: CaseDecided, subject: Subject, at: datetime) -> Intent:
    by: dict[str, Any] = {"actor": decided.operator, "at": at, "reason": decided.reason}
    if decided.said is not None and subject.number is not None:
        said = decided.said
        remove = RemoveMessage(message=said.message, number=subject.number, files=said.files, **by)
        return Intent(conversation, subject.id, remove)
    if subject.kind is SubjectKind.REVIEW and decided.about is not None:
        return Intent(review, subject.id, RedactReview(reviewer=decided.about, **by))
    if subject.kind in OF_PROFILES and decided.rule is not None:
        take_down = TakeDown(id=subject.id, case=decided.case, rule=decided.rule, **by)
        return Intent(OF_PROFILES[subject.kind], decided.about, take_down)
    return Intent(task, subject.id, RemoveTask(**by))


def told(taken_down: WorkTakenDown | OfferTakenDown, at: datetime) -> Intent:
    """Its owner finds it among what was decided about them, and can appeal."""
    match taken_down:
        case WorkTakenDown(work=work):
            thing = Thing(ThingKind.WORK, work)
        case OfferTakenDown(offer=offer):
            thing = Thing(ThingKind.OFFER, offer)
    removal = RecordRemoval(
        actor=taken_down.by,
        at=at,
        case=taken_down.case,
        rule=taken_down.rule,
        thing=thing,
        title=taken_down.title,
        reason=taken_down.reason,
    )
    return Intent(account, taken_down.person, removal)


def put_back(restored: ThingRestored, at: datetime) -> Sequence[Intent]:
    back = PutBack(actor=SYSTEM, at=at, id=restored.thing.id)
    return [Intent(OF_PROFILES[restored.thing.kind], restored.person, back), done_with(restored, at)]


def done_with(answered: AccountReinstated | ThingRestored | RestrictionUpheld, at: datetime) -> Intent:
    """Once the restriction has been decided again there is nothing more to do in its case."""
    return Intent(case, answered.case, CloseCase(actor=SYSTEM, at=at))
