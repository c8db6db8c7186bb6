"""What has happened in a case."""

from datetime import datetime
from typing import Annotated

from domain.case.kinds import CaseKind, CaseOutcome, Said, Subject
from domain.decider import Event, OwnedBy
from domain.standing import CaseId, HouseRule, Measure
from domain.values import PersonId


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


class CaseDecided(Event, name="case.decided", schema=2):
    """`said` when a message is removed."""

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
    said: Said | None = None


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
