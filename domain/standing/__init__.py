"""Standing: what somebody may not do for now, why, and how they answer. Part of an account's stream.

Nobody is restricted without a published rule, evidence, a scope, an end or "for good", a name to it, and
time to appeal. What a restriction never reaches: running contracts, money on its way, and leaving.
"""

from collections.abc import Sequence

from domain.standing.commands import (
    Appeal,
    RecordCheck,
    RecordRemoval,
    Reinstate,
    Restrict,
    StandingCommand,
    Uphold,
    Warn,
)
from domain.standing.deciding import answer, appeal, removed, restrict, warned
from domain.standing.events import (
    AccountAppealed,
    AccountChecked,
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
    Restricted,
    TooMuchEvidence,
)
from domain.standing.rules import (
    APPEAL_TIME,
    EVIDENCE_MAX,
    CaseId,
    HouseRule,
    Measure,
    Scope,
    Thing,
    ThingKind,
)
from domain.standing.state import Restriction, Standing, evolve
from domain.values import PersonId


def decide(command: StandingCommand, person: PersonId, standing: Standing) -> Sequence[StandingEvent]:
    match command:
        case Restrict():
            return restrict(command, person, standing)
        case Warn(case=case):
            return [] if case in standing.warnings else [warned(command, person)]
        case RecordRemoval():
            return removed(command, person, standing)
        case RecordCheck(case=case):
            if standing.checked:
                return []
            return [AccountChecked(person=person, case=case, checked_by=command.actor)]
        case Appeal():
            return appeal(command, person, standing)
        case Reinstate() | Uphold():
            return answer(command, person, standing)


__all__ = [
    "APPEAL_TIME",
    "EVIDENCE_MAX",
    "AccountAppealed",
    "AccountChecked",
    "AccountReinstated",
    "AccountRestricted",
    "AccountWarned",
    "AlreadyAnswered",
    "AlreadyAppealed",
    "Appeal",
    "AppealTooLate",
    "CaseId",
    "EndNotAhead",
    "HouseRule",
    "Measure",
    "NoScope",
    "NoSuchRestriction",
    "NotAppealed",
    "RecordCheck",
    "RecordRemoval",
    "Reinstate",
    "Restrict",
    "Restricted",
    "Restriction",
    "RestrictionUpheld",
    "Scope",
    "Standing",
    "StandingCommand",
    "StandingEvent",
    "Thing",
    "ThingKind",
    "ThingRemoved",
    "ThingRestored",
    "TooMuchEvidence",
    "Uphold",
    "Warn",
    "decide",
    "evolve",
]
