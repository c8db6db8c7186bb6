"""Case: something that operators have to look into and answer. Stream `case-<case>`.

A report, a letter from the contact form, or a freelancer who asks to be verified. What is decided is
carried out in the same append, on the account or the thing that the case is about.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from domain.decider import Audience, Claim, Command, Decider, Event, OwnedBy
from domain.standing import CaseId, HouseRule, Measure
from domain.values import Invalid, NotAllowed, NotFound, PersonId, Refused, Role, text

NOTES_MAX = 100


class NoSuchCase(NotFound):
    """There is no such case."""


class AlreadyOpened(Refused):
    """This case is open already."""


class AlreadyReported(Refused):
    """You have reported this already: we are looking into it and will tell you what comes of it."""


class AlreadyAsked(Refused):
    """You have asked to be verified already: we are looking into it."""


class OwnThing(Invalid):
    """You cannot report what is your own."""


class NotTaken(Refused):
    """Take the case before you decide it."""


class AboutYou(NotAllowed):
    """You cannot work on a case that is about you."""


class CaseDecidedAlready(Refused):
    """This case has been decided."""


class NotDecided(Refused):
    """Decide the case before you close it."""


class OutcomeNotOpen(Invalid):
    """This is no outcome for a case of this kind."""


class RuleMissing(Invalid):
    """A warning or a restriction names the rule that was broken."""


class TooManyNotes(Refused):
    """A case holds 100 notes at most."""


class CaseKind(StrEnum):
    REPORT = "report"
    CONTACT = "contact"
    VERIFICATION = "verification"


class SubjectKind(StrEnum):
    PROFILE = "profile"
    TASK = "task"
    MESSAGE = "message"
    REVIEW = "review"


class CaseOutcome(StrEnum):
    DISMISSED = "dismissed"
    WARNED = "warned"
    RESTRICTED = "restricted"
    REMOVED = "removed"
    ANSWERED = "answered"
    VERIFIED = "verified"
    NOT_VERIFIED = "not_verified"


@dataclass(frozen=True)
class Subject:
    """What is reported: `id` of a person, task, conversation or review; `number` of a message in it."""

    kind: SubjectKind
    id: UUID
    number: int | None = None


OPEN_TO: dict[CaseKind, tuple[CaseOutcome, ...]] = {
    CaseKind.REPORT: (CaseOutcome.DISMISSED, CaseOutcome.WARNED, CaseOutcome.RESTRICTED, CaseOutcome.REMOVED),
    CaseKind.CONTACT: (CaseOutcome.DISMISSED, CaseOutcome.ANSWERED),
    CaseKind.VERIFICATION: (CaseOutcome.VERIFIED, CaseOutcome.NOT_VERIFIED),
}


class OpenCase(Command):
    """`about` is whose conduct it is; `position` the event that shows it; `email` a visitor's address."""

    case: CaseId
    kind: CaseKind
    subject: Subject | None
    about: PersonId | None
    rule: HouseRule | None
    text: str
    position: int | None
    email: str | None


class TakeCase(Command):
    pass


class NoteCase(Command):
    text: str


class DecideCase(Command):
    """`reason` is told to whom the case is about, or to whom it answers."""

    outcome: CaseOutcome
    rule: HouseRule | None
    reason: str
    measure: Measure | None


class CloseCase(Command):
    pass


CaseCommand = OpenCase | TakeCase | NoteCase | DecideCase | CloseCase


class CaseOpened(Event, name="case.opened"):
    """`email` only of somebody without an account, whose words have a key of their own."""

    case: CaseId
    kind: CaseKind
    subject: Subject | None
    about: PersonId | None
    reporter: PersonId
    rule: HouseRule | None
    text: Annotated[str, OwnedBy("reporter")]
    email: Annotated[str | None, OwnedBy("reporter")]
    position: int | None


class CaseTaken(Event, name="case.taken"):
    case: CaseId
    operator: PersonId


class CaseNoted(Event, name="case.noted"):
    case: CaseId
    operator: PersonId
    text: Annotated[str, OwnedBy("operator")]
    at: datetime


class CaseDecided(Event, name="case.decided"):
    case: CaseId
    kind: CaseKind
    subject: Subject | None
    about: PersonId | None
    reporter: PersonId
    operator: PersonId
    outcome: CaseOutcome
    rule: HouseRule | None
    reason: Annotated[str, OwnedBy("operator")]
    measure: Measure | None
    at: datetime


class CaseAnswered(Event, name="case.answered"):
    """What whoever opened the case is told. `text`: the answer to a letter or to a wish to be verified."""

    case: CaseId
    kind: CaseKind
    subject: Subject | None
    reporter: PersonId
    operator: PersonId
    outcome: CaseOutcome
    text: Annotated[str | None, OwnedBy("operator")]


class CaseClosed(Event, name="case.closed"):
    case: CaseId


CaseEvent = CaseOpened | CaseTaken | CaseNoted | CaseDecided | CaseAnswered | CaseClosed


@dataclass(frozen=True)
class Case:
    opened: CaseOpened | None = None
    operator: PersonId | None = None
    notes: tuple[CaseNoted, ...] = ()
    decided: CaseDecided | None = None
    closed: bool = False


def decide(command: CaseCommand, case: Case) -> Sequence[CaseEvent]:
    opened = case.opened
    if isinstance(command, OpenCase):
        return open_case(command, case)
    if opened is None:
        raise NoSuchCase()
    if isinstance(command, CloseCase):
        if case.decided is None:
            raise NotDecided()
        return [] if case.closed else [CaseClosed(case=opened.case)]
    if command.actor == opened.about and opened.kind is CaseKind.REPORT:
        raise AboutYou()
    match command:
        case TakeCase():
            return take(command, case, opened)
        case NoteCase():
            if len(case.notes) >= NOTES_MAX:
                raise TooManyNotes()
            words = text(command.text, 1, 2_000)
            return [CaseNoted(case=opened.case, operator=command.actor, text=words, at=command.at)]
        case DecideCase():
            return settle(command, case, opened)


def open_case(command: OpenCase, case: Case) -> Sequence[CaseEvent]:
    if case.opened is not None:
        raise AlreadyOpened()
    if command.about == command.actor and command.kind is CaseKind.REPORT:
        raise OwnThing()
    return [
        CaseOpened(
            case=command.case,
            kind=command.kind,
            subject=command.subject,
            about=command.about,
            reporter=command.actor,
            rule=command.rule,
            text=text(command.text, 1, 4_000),
            email=command.email,
            position=command.position,
        )
    ]


def take(command: TakeCase, case: Case, opened: CaseOpened) -> Sequence[CaseEvent]:
    """Also from another operator, who may be away."""
    if case.decided is not None:
        raise CaseDecidedAlready()
    if case.operator == command.actor:
        return []
    return [CaseTaken(case=opened.case, operator=command.actor)]


def settle(command: DecideCase, case: Case, opened: CaseOpened) -> Sequence[CaseEvent]:
    if case.decided is not None:
        raise CaseDecidedAlready()
    if case.operator != command.actor:
        raise NotTaken()
    check_outcome(command, opened)
    decided = CaseDecided(
        case=opened.case,
        kind=opened.kind,
        subject=opened.subject,
        about=opened.about,
        reporter=opened.reporter,
        operator=command.actor,
        outcome=command.outcome,
        rule=command.rule,
        reason=text(command.reason, 20, 2_000),
        measure=command.measure if command.outcome is CaseOutcome.RESTRICTED else None,
        at=command.at,
    )
    answered = CaseAnswered(
        case=opened.case,
        kind=opened.kind,
        subject=opened.subject,
        reporter=opened.reporter,
        operator=command.actor,
        outcome=command.outcome,
        text=decided.reason if opened.kind is not CaseKind.REPORT else None,
    )
    if command.outcome is CaseOutcome.RESTRICTED:  # closed when the appeal is answered, or by an operator
        return [decided, answered]
    return [decided, answered, CaseClosed(case=opened.case)]


def check_outcome(command: DecideCase, opened: CaseOpened) -> None:
    outcome, subject = command.outcome, opened.subject
    if outcome not in OPEN_TO[opened.kind]:
        raise OutcomeNotOpen()
    if outcome is CaseOutcome.REMOVED and (subject is None or subject.kind is not SubjectKind.TASK):
        raise OutcomeNotOpen()
    if outcome is CaseOutcome.RESTRICTED and command.measure is None:
        raise OutcomeNotOpen()
    if outcome in (CaseOutcome.WARNED, CaseOutcome.RESTRICTED, CaseOutcome.REMOVED) and command.rule is None:
        raise RuleMissing()


def evolve(case: Case, event: CaseEvent) -> Case:
    match event:
        case CaseOpened():
            return replace(case, opened=event)
        case CaseTaken(operator=operator):
            return replace(case, operator=operator)
        case CaseNoted():
            return replace(case, notes=(*case.notes, event))
        case CaseDecided():
            return replace(case, decided=event)
        case CaseAnswered():
            return case
        case CaseClosed():
            return replace(case, closed=True)


def audience(event: CaseEvent, case: Case) -> Audience:
    """Whoever opened it sees what they wrote and what they are told, and nothing of the work between."""
    seen_by = (event.reporter,) if isinstance(event, CaseOpened | CaseAnswered) else ()
    return Audience(people=seen_by, roles=(Role.OPERATOR, Role.AUDITOR))


def claims(event: CaseEvent) -> Sequence[Claim]:
    """One open report of one thing by one person; one open wish to be verified."""
    if not isinstance(event, CaseOpened | CaseDecided):
        return ()
    owner, over = str(event.case), isinstance(event, CaseDecided)
    match event.kind:
        case CaseKind.REPORT:
            subject = event.subject
            value = f"{event.reporter}:{subject and (subject.kind, subject.id, subject.number)}"
            return [Claim("report", value, owner, AlreadyReported, over)]
        case CaseKind.VERIFICATION:
            return [Claim("verification", str(event.reporter), owner, AlreadyAsked, over)]
        case CaseKind.CONTACT:
            return ()


case = Decider("case", Case(), decide, evolve, audience, claims)
