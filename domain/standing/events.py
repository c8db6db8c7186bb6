"""What has happened to somebody's standing."""

from datetime import datetime
from typing import Annotated

from domain.decider import Event, OwnedBy
from domain.standing.rules import CaseId, HouseRule, Scope, Thing
from domain.values import PersonId


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


class ThingRemoved(Event, name="account.thing_removed"):
    """It is shown to nobody any more. `title`: what it was called."""

    person: PersonId
    case: CaseId
    rule: HouseRule
    thing: Thing
    title: Annotated[str, OwnedBy("person")]
    reason: Annotated[str, OwnedBy("person")]
    appeal_until: datetime
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


class ThingRestored(Event, name="account.thing_restored"):
    """It is shown again, after an appeal or without one."""

    person: PersonId
    case: CaseId
    thing: Thing
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


StandingEvent = (
    AccountRestricted
    | AccountWarned
    | ThingRemoved
    | AccountAppealed
    | AccountReinstated
    | ThingRestored
    | RestrictionUpheld
    | AccountChecked
)
