"""An operator's work on a case: opened by somebody, taken, noted and settled."""

from collections.abc import Sequence

from domain.case.commands import DecideCase, OpenCase, TakeCase
from domain.case.events import CaseAnswered, CaseClosed, CaseDecided, CaseEvent, CaseOpened, CaseTaken
from domain.case.kinds import OPEN_TO, REMOVABLE, CaseKind, CaseOutcome, Subject, SubjectKind
from domain.case.refusals import (
    AlreadyOpened,
    CaseDecidedAlready,
    NotTaken,
    OutcomeNotOpen,
    OwnThing,
    RuleMissing,
)
from domain.case.state import Case
from domain.values import text

NOTES_MAX = 100


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
        said=command.said if command.outcome is CaseOutcome.REMOVED else None,
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
    if outcome is CaseOutcome.REMOVED and not removable(subject, command):
        raise OutcomeNotOpen()
    if outcome is CaseOutcome.RESTRICTED and command.measure is None:
        raise OutcomeNotOpen()
    if outcome in (CaseOutcome.WARNED, CaseOutcome.RESTRICTED, CaseOutcome.REMOVED) and command.rule is None:
        raise RuleMissing()


def removable(subject: Subject | None, command: DecideCase) -> bool:
    if subject is None or subject.kind not in REMOVABLE:
        return False
    return subject.kind is not SubjectKind.MESSAGE or command.said is not None
