"""Standing: what somebody may not do for now, why, and how they answer. Part of an account's stream.

Nobody is restricted without a published rule, evidence, a scope, an end or "for good", a name to it, and
time to appeal. What a restriction never reaches: running contracts, money on its way, and leaving.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, NewType
from uuid import UUID

from domain.decider import Command, Event, OwnedBy
from domain.values import Invalid, NotAllowed, NotFound, PersonId, Refused, text

CaseId = NewType("CaseId", UUID)
"""Every restriction comes of one case and is known by it."""

APPEAL_TIME = timedelta(days=30)
EVIDENCE_MAX = 20


class HouseRule(StrEnum):
    """The published rules: nothing else can be reported or lead to a restriction."""

    SPAM = "spam"
    FRAUD = "fraud"
    HARASSMENT = "harassment"
    FALSE_IDENTITY = "false_identity"
    OUTSIDE_PAYMENT = "outside_payment"
    FORBIDDEN_WORK = "forbidden_work"
    RIGHTS_OF_OTHERS = "rights_of_others"
    MISUSE = "misuse"


class Scope(StrEnum):
    """What can be taken away. `EVERYTHING` leaves looking, running contracts, appealing and leaving."""

    POSTING = "posting"
    APPLYING = "applying"
    MESSAGING = "messaging"
    WITHDRAWING = "withdrawing"
    EVERYTHING = "everything"


@dataclass(frozen=True)
class Measure:
    """What a restriction is to be. `until` is None for good; `evidence` are log positions."""

    scopes: tuple[Scope, ...]
    evidence: tuple[int, ...]
    until: datetime | None


class Restricted(NotAllowed):
    """Your account is restricted in this. The notice on your pages says why, how long, and how to appeal."""


class NoScope(Invalid):
    """A restriction says what it restricts."""


class TooMuchEvidence(Invalid):
    """A restriction points at 20 events at most."""


class EndNotAhead(Invalid):
    """A restriction ends in the future, or is for good."""


class NoSuchRestriction(NotFound):
    """There is no such restriction."""


class AlreadyAppealed(Refused):
    """This restriction has been appealed already: once is the rule."""


class AppealTooLate(Refused):
    """The time to appeal has passed."""


class NotAppealed(Refused):
    """There is no appeal to answer."""


class AlreadyAnswered(Refused):
    """This restriction has been decided again already."""


class Restrict(Command):
    """`reason` says the evidence in words, for the person to read."""

    case: CaseId
    rule: HouseRule
    measure: Measure
    reason: str


class Warn(Command):
    case: CaseId
    rule: HouseRule
    reason: str


class Appeal(Command):
    case: CaseId
    text: str


class Reinstate(Command):
    case: CaseId
    reason: str


class Uphold(Command):
    case: CaseId
    reason: str


class RecordCheck(Command):
    """An operator has checked that this person is who they say."""

    case: CaseId


class AccountRestricted(Event, name="account.restricted"):
    person: PersonId
    case: CaseId
    rule: HouseRule
    scopes: tuple[Scope, ...]
    evidence: tuple[int, ...]
    reason: Annotated[str, OwnedBy("person")]
    until: datetime | None
    appeal_until: datetime
    decided_by: PersonId
    at: datetime


class AccountWarned(Event, name="account.warned"):
    person: PersonId
    case: CaseId
    rule: HouseRule
    reason: Annotated[str, OwnedBy("person")]
    decided_by: PersonId
    at: datetime


class AccountAppealed(Event, name="account.appealed"):
    person: PersonId
    case: CaseId
    text: Annotated[str, OwnedBy("person")]
    at: datetime


class AccountReinstated(Event, name="account.reinstated"):
    """After an appeal or without one."""

    person: PersonId
    case: CaseId
    reason: Annotated[str, OwnedBy("person")]
    decided_by: PersonId
    at: datetime


class RestrictionUpheld(Event, name="account.restriction_upheld"):
    """The appeal changed nothing."""

    person: PersonId
    case: CaseId
    reason: Annotated[str, OwnedBy("person")]
    decided_by: PersonId
    at: datetime


class AccountChecked(Event, name="account.checked", public=("person",)):
    """An operator's part of being verified."""

    person: PersonId
    case: CaseId
    checked_by: PersonId


StandingCommand = Restrict | Warn | Appeal | Reinstate | Uphold | RecordCheck
StandingEvent = (
    AccountRestricted
    | AccountWarned
    | AccountAppealed
    | AccountReinstated
    | RestrictionUpheld
    | AccountChecked
)


@dataclass(frozen=True)
class Restriction:
    decided: AccountRestricted
    appeal: AccountAppealed | None = None
    answer: AccountReinstated | RestrictionUpheld | None = None

    def in_force(self, at: datetime) -> bool:
        over = self.decided.until is not None and at >= self.decided.until
        return not over and not isinstance(self.answer, AccountReinstated)


@dataclass(frozen=True)
class Standing:
    restrictions: Mapping[CaseId, Restriction] = field(default_factory=dict)
    warnings: Mapping[CaseId, AccountWarned] = field(default_factory=dict)
    checked: bool = False

    def check(self, scope: Scope, at: datetime) -> None:
        """Raises `Restricted` when a restriction in force covers this."""
        for each in self.restrictions.values():
            covered = {scope, Scope.EVERYTHING} & set(each.decided.scopes)
            if covered and each.in_force(at):
                raise Restricted()


def decide(command: StandingCommand, person: PersonId, standing: Standing) -> Sequence[StandingEvent]:
    match command:
        case Restrict():
            return restrict(command, person, standing)
        case Warn(case=case):
            return [] if case in standing.warnings else [warned(command, person)]
        case RecordCheck(case=case):
            if standing.checked:
                return []
            return [AccountChecked(person=person, case=case, checked_by=command.actor)]
        case Appeal():
            return appeal(command, person, standing)
        case Reinstate() | Uphold():
            return answer(command, person, standing)


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
    event = AccountReinstated if isinstance(command, Reinstate) else RestrictionUpheld
    reason = text(command.reason, 20, 2_000)
    return [event(person=person, case=command.case, reason=reason, decided_by=command.actor, at=command.at)]


def found(case: CaseId, standing: Standing) -> Restriction:
    restriction = standing.restrictions.get(case)
    if restriction is None:
        raise NoSuchRestriction()
    return restriction


def evolve(standing: Standing, event: StandingEvent) -> Standing:
    match event:
        case AccountChecked():
            return replace(standing, checked=True)
        case AccountWarned(case=case):
            return replace(standing, warnings={**standing.warnings, case: event})
        case AccountRestricted(case=case):
            return changed(standing, case, Restriction(event))
        case AccountAppealed(case=case):
            return changed(standing, case, replace(standing.restrictions[case], appeal=event))
        case AccountReinstated(case=case) | RestrictionUpheld(case=case):
            return changed(standing, case, replace(standing.restrictions[case], answer=event))


def changed(standing: Standing, case: CaseId, restriction: Restriction) -> Standing:
    return replace(standing, restrictions={**standing.restrictions, case: restriction})
