"""A warning, a restriction, its appeal and the answer to it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from domain.standing.commands import Appeal, RecordRemoval, Reinstate, Restrict, Uphold, Warn
from domain.standing.events import (
    AccountAppealed,
    AccountReinstated,
    AccountRestricted,
    AccountWarned,
    RestrictionUpheld,
    StandingEvent,
    ThingRemoved,
    ThingRestored,
)
from domain.standing.refusals import (
    AlreadyAnswered,
    AlreadyAppealed,
    AppealTooLate,
    EndNotAhead,
    NoScope,
    NoSuchRestriction,
    NotAppealed,
    TooMuchEvidence,
)
from domain.standing.rules import APPEAL_TIME, EVIDENCE_MAX, CaseId, Measure
from domain.standing.state import Restriction, Standing
from domain.values import PersonId, text


def warned(command: Warn, person: PersonId) -> AccountWarned:
    return AccountWarned(
        person=person,
        case=command.case,
        rule=command.rule,
        reason=text(command.reason, 20, 2_000),
        decided_by=command.actor,
        at=command.at,
    )


def restrict(command: Restrict, person: PersonId, standing: Standing) -> Sequence[StandingEvent]:
    if command.case in standing.restrictions:
        return []
    measure = checked(command.measure, command.at)
    return [
        AccountRestricted(
            person=person,
            case=command.case,
            rule=command.rule,
            scopes=tuple(sorted(set(measure.scopes))),
            evidence=tuple(sorted(set(measure.evidence))),
            reason=text(command.reason, 20, 2_000),
            until=measure.until,
            appeal_until=command.at + APPEAL_TIME,
            decided_by=command.actor,
            at=command.at,
        )
    ]


def removed(command: RecordRemoval, person: PersonId, standing: Standing) -> Sequence[StandingEvent]:
    if command.case in standing.restrictions:
        return []
    return [
        ThingRemoved(
            person=person,
            case=command.case,
            rule=command.rule,
            thing=command.thing,
            title=command.title,
            reason=text(command.reason, 20, 2_000),
            appeal_until=command.at + APPEAL_TIME,
            decided_by=command.actor,
            at=command.at,
        )
    ]


def checked(measure: Measure, at: datetime) -> Measure:
    if not measure.scopes:
        raise NoScope()
    if len(measure.evidence) > EVIDENCE_MAX:
        raise TooMuchEvidence()
    if measure.until is not None and measure.until <= at:
        raise EndNotAhead()
    return measure


def appeal(command: Appeal, person: PersonId, standing: Standing) -> Sequence[StandingEvent]:
    restriction = found(command.case, standing)
    if restriction.appeal is not None:
        raise AlreadyAppealed()
    if restriction.answer is not None:
        raise AlreadyAnswered()
    if command.at >= restriction.decided.appeal_until:
        raise AppealTooLate()
    words = text(command.text, 20, 4_000)
    return [AccountAppealed(person=person, case=command.case, text=words, at=command.at)]


def answer(command: Reinstate | Uphold, person: PersonId, standing: Standing) -> Sequence[StandingEvent]:
    restriction = found(command.case, standing)
    if restriction.answer is not None:
        raise AlreadyAnswered()
    if restriction.appeal is None and isinstance(command, Uphold):
        raise NotAppealed()
    answered: dict[str, Any] = {
        "person": person,
        "case": command.case,
        "reason": text(command.reason, 20, 2_000),
        "decided_by": command.actor,
        "at": command.at,
    }
    if isinstance(command, Uphold):
        return [RestrictionUpheld(**answered)]
    if isinstance(restriction.decided, ThingRemoved):
        return [ThingRestored(thing=restriction.decided.thing, **answered)]
    return [AccountReinstated(**answered)]


def found(case: CaseId, standing: Standing) -> Restriction:
    restriction = standing.restrictions.get(case)
    if restriction is None:
        raise NoSuchRestriction()
    return restriction
