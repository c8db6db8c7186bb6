"""Where a case stands, who sees its events, and what only one open case may claim."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.case.events import (
    CaseAnswered,
    CaseClosed,
    CaseDecided,
    CaseEvent,
    CaseNoted,
    CaseOpened,
    CaseTaken,
)
from domain.case.kinds import CaseKind
from domain.case.refusals import AlreadyAsked, AlreadyReported
from domain.decider import Audience, Claim
from domain.values import PersonId, Role


@dataclass(frozen=True)
class Case:
    opened: CaseOpened | None = None
    operator: PersonId | None = None
    notes: tuple[CaseNoted, ...] = ()
    decided: CaseDecided | None = None
    closed: bool = False


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
