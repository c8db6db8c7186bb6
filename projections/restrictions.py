"""Restrictions: who may not do what for now, what of whom was removed, and which of them are appealed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.decider import Recorded
from domain.standing import (
    AccountAppealed,
    AccountReinstated,
    AccountRestricted,
    CaseId,
    HouseRule,
    RestrictionUpheld,
    Scope,
    ThingKind,
    ThingRemoved,
    ThingRestored,
)
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, person_as, person_in

READS = ("restrictions", "people")

RESTRICTIONS = Table(
    "restrictions",
    key=("person", "case_id"),
    columns={
        "person": "uuid",
        "case_id": "uuid",
        "position": "bigint",
        "rule": "text",
        "scopes": "text[]",
        "removed": "text",
        "reason": "text",
        "until": "timestamptz",
        "decided_by": "uuid",
        "decided_at": "timestamptz",
        "appeal_until": "timestamptz",
        "appeal": "text",
        "appealed_at": "timestamptz",
        "outcome": "text",
    },
    indexes=("(position)", "(position) WHERE appealed_at IS NOT NULL AND outcome IS NULL"),
    personal={"reason": "person", "appeal": "person"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    event: Any = recorded.event
    return [RESTRICTIONS.at(event.person, event.case)]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case AccountRestricted(scopes=scopes, until=until) as restricted:
            put(rows, restricted, recorded, scopes=list(scopes), until=until, removed=None)
        case ThingRemoved(thing=thing) as removed:
            put(rows, removed, recorded, scopes=[], until=None, removed=thing.kind)
        case AccountAppealed(person=person, case=key, text=words):
            rows.change(RESTRICTIONS, person, key, appeal=words, appealed_at=recorded.at)
        case AccountReinstated(person=person, case=key) | ThingRestored(person=person, case=key):
            rows.change(RESTRICTIONS, person, key, outcome="reinstated")
        case RestrictionUpheld(person=person, case=key):
            rows.change(RESTRICTIONS, person, key, outcome="upheld")


def put(rows: Rows, decided: AccountRestricted | ThingRemoved, recorded: Recorded, **what: Any) -> None:
    rows.put(
        RESTRICTIONS,
        person=decided.person,
        case_id=decided.case,
        position=recorded.position,
        rule=decided.rule,
        reason=decided.reason,
        decided_by=decided.decided_by,
        decided_at=recorded.at,
        appeal_until=decided.appeal_until,
        appeal=None,
        appealed_at=None,
        outcome=None,
        **what,
    )


restrictions = Projection(
    "restrictions",
    version=2,
    tables=(RESTRICTIONS,),
    events=(
        *(AccountRestricted, ThingRemoved, AccountAppealed),
        *(AccountReinstated, ThingRestored, RestrictionUpheld),
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class RestrictionRow:
    """`removed`: what was removed, where nothing was restricted; `outcome`: how it was decided again,
    `reinstated` or `upheld`."""

    case: CaseId
    person: Person
    rule: HouseRule
    scopes: list[Scope]
    removed: ThingKind | None
    reason: str
    until: datetime | None
    decided_at: datetime
    appeal_until: datetime
    appeal: str | None
    appealed_at: datetime | None
    outcome: str | None


LISTED = f"""
SELECT x.*, {person_as("person", "p")}
FROM read.restrictions x LEFT JOIN read.people p ON p.person = x.person
"""
ALL = f"{LISTED} WHERE x.position > %(after)s ORDER BY x.position LIMIT %(limit)s"
APPEALED = f"""{LISTED}
WHERE x.appealed_at IS NOT NULL AND x.outcome IS NULL AND x.position > %(after)s
ORDER BY x.position LIMIT %(limit)s
"""


async def listed(
    connection: Connection, appealed: bool, after: str | None, limit: int
) -> Page[RestrictionRow]:
    """The oldest first; `appealed`: only those whose appeal waits for an answer."""
    values = {"after": position_in(after, 0), "limit": checked_limit(limit) + 1}
    rows = await select(connection, APPEALED if appealed else ALL, values)
    return page_of(rows, limit, _restriction, lambda row: encode(row["position"]))


def _restriction(row: Mapping[str, Any]) -> RestrictionRow:
    names = ("rule", "scopes", "removed", "reason", "until", "decided_at")
    appeal = ("appeal_until", "appeal", "appealed_at")
    return RestrictionRow(
        case=row["case_id"],
        person=person_in(row, "person"),
        outcome=row["outcome"],
        **{name: row[name] for name in (*names, *appeal)},
    )
