"""What may be asked of a case."""

from domain.case.kinds import CaseKind, CaseOutcome, Said, Subject
from domain.decider import Command
from domain.standing import CaseId, HouseRule, Measure
from domain.values import PersonId


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
    said: Said | None = None


class CloseCase(Command):
    pass


CaseCommand = OpenCase | TakeCase | NoteCase | DecideCase | CloseCase
