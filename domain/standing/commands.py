"""What may be asked about somebody's standing."""

from domain.decider import Command
from domain.standing.rules import CaseId, HouseRule, Measure, Thing


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


class RecordRemoval(Command):
    """An operator has taken something of theirs down. `title`: what it was called."""

    case: CaseId
    rule: HouseRule
    thing: Thing
    title: str
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


StandingCommand = Restrict | Warn | RecordRemoval | Appeal | Reinstate | Uphold | RecordCheck
