"""What holds for one person now, read from the events of their account."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

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
from domain.standing.refusals import Restricted
from domain.standing.rules import CaseId, Scope


@dataclass(frozen=True)
class Restriction:
    """What was decided against somebody and can be appealed; something of theirs that was removed is for
    good, and takes away nothing else."""

    decided: AccountRestricted | ThingRemoved
    appeal: AccountAppealed | None = None
    answer: AccountReinstated | ThingRestored | RestrictionUpheld | None = None

    @property
    def scopes(self) -> tuple[Scope, ...]:
        return self.decided.scopes if isinstance(self.decided, AccountRestricted) else ()

    @property
    def reversed(self) -> bool:
        return isinstance(self.answer, AccountReinstated | ThingRestored)

    def in_force(self, at: datetime) -> bool:
        until = self.decided.until if isinstance(self.decided, AccountRestricted) else None
        return not self.reversed and (until is None or at < until)


@dataclass(frozen=True)
class Standing:
    restrictions: Mapping[CaseId, Restriction] = field(default_factory=dict)
    warnings: Mapping[CaseId, AccountWarned] = field(default_factory=dict)
    checked: bool = False

    def check(self, scope: Scope, at: datetime) -> None:
        """Raises `Restricted` when a restriction in force covers this."""
        for each in self.restrictions.values():
            covered = {scope, Scope.EVERYTHING} & set(each.scopes)
            if covered and each.in_force(at):
                raise Restricted()


def evolve(standing: Standing, event: StandingEvent) -> Standing:
    match event:
        case AccountChecked():
            return replace(standing, checked=True)
        case AccountWarned(case=case):
            return replace(standing, warnings={**standing.warnings, case: event})
        case AccountRestricted(case=case) | ThingRemoved(case=case):
            return changed(standing, case, Restriction(event))
        case AccountAppealed(case=case):
            return changed(standing, case, replace(standing.restrictions[case], appeal=event))
        case AccountReinstated(case=case) | ThingRestored(case=case) | RestrictionUpheld(case=case):
            return changed(standing, case, replace(standing.restrictions[case], answer=event))


def changed(standing: Standing, case: CaseId, restriction: Restriction) -> Standing:
    return replace(standing, restrictions={**standing.restrictions, case: restriction})
