"""Case: something that operators have to look into and answer. Stream `case-<case>`.

A report, a letter from the contact form, or a freelancer who asks to be verified. What is decided is
carried out in the same append, on the account or the thing that the case is about.
"""

from collections.abc import Sequence

from domain.case.commands import CaseCommand, CloseCase, DecideCase, NoteCase, OpenCase, TakeCase
from domain.case.events import (
    CaseAnswered,
    CaseClosed,
    CaseDecided,
    CaseEvent,
    CaseNoted,
    CaseOpened,
    CaseTaken,
)
from domain.case.kinds import OPEN_TO, CaseKind, CaseOutcome, Said, Subject, SubjectKind
from domain.case.refusals import (
    AboutYou,
    AlreadyAsked,
    AlreadyOpened,
    AlreadyReported,
    CaseDecidedAlready,
    NoSuchCase,
    NotDecided,
    NotTaken,
    OutcomeNotOpen,
    OwnThing,
    RuleMissing,
    TooManyNotes,
)
from domain.case.state import Case, audience, claims, evolve
from domain.case.working import NOTES_MAX, open_case, settle, take
from domain.decider import Decider
from domain.values import text


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


case = Decider("case", Case(), decide, evolve, audience, claims)

__all__ = [
    "NOTES_MAX",
    "OPEN_TO",
    "AboutYou",
    "AlreadyAsked",
    "AlreadyOpened",
    "AlreadyReported",
    "Case",
    "CaseAnswered",
    "CaseClosed",
    "CaseCommand",
    "CaseDecided",
    "CaseDecidedAlready",
    "CaseEvent",
    "CaseKind",
    "CaseNoted",
    "CaseOpened",
    "CaseOutcome",
    "CaseTaken",
    "CloseCase",
    "DecideCase",
    "NoSuchCase",
    "NotDecided",
    "NotTaken",
    "NoteCase",
    "OpenCase",
    "OutcomeNotOpen",
    "OwnThing",
    "RuleMissing",
    "Said",
    "Subject",
    "SubjectKind",
    "TakeCase",
    "TooManyNotes",
    "case",
    "decide",
    "evolve",
]
