"""Cases: what operators have to look into, and what each reporter is told of theirs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.case import (
    CaseClosed,
    CaseDecided,
    CaseKind,
    CaseOpened,
    CaseOutcome,
    CaseTaken,
    SubjectKind,
)
from domain.decider import Recorded
from domain.standing import CaseId, HouseRule
from domain.values import PersonId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, person_as, person_in

READS = ("cases", "people")


class CaseStatus(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    DECIDED = "decided"
    CLOSED = "closed"


CASES = Table(
    "cases",
    key=("case_id",),
    columns={
        "case_id": "uuid",
        "position": "bigint",
        "kind": "text",
        "status": "text",
        "subject_kind": "text",
        "subject": "uuid",
        "about": "uuid",
        "reporter": "uuid",
        "rule": "text",
        "text": "text",
        "opened_at": "timestamptz",
        "operator": "uuid",
        "outcome": "text",
        "decided_at": "timestamptz",
    },
    indexes=(
        "(position)",
        "(status, position)",
        "(kind, position)",
        "(reporter, position DESC)",
    ),
    personal={"text": "reporter"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    event: Any = recorded.event
    return [CASES.at(event.case)]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case CaseOpened() as opened:
            subject = opened.subject
            rows.put(
                CASES,
                case_id=opened.case,
                position=recorded.position,
                kind=opened.kind,
                status=CaseStatus.OPEN,
                subject_kind=subject.kind if subject else None,
                subject=subject.id if subject else None,
                about=opened.about,
                reporter=opened.reporter,
                rule=opened.rule,
                text=opened.text,
                opened_at=recorded.at,
                operator=None,
                outcome=None,
                decided_at=None,
            )
        case CaseTaken(case=key, operator=operator):
            rows.change(CASES, key, status=CaseStatus.TAKEN, operator=operator)
        case CaseDecided(case=key, outcome=outcome):
            rows.change(CASES, key, status=CaseStatus.DECIDED, outcome=outcome, decided_at=recorded.at)
        case CaseClosed(case=key):
            rows.change(CASES, key, status=CaseStatus.CLOSED)


cases = Projection(
    "cases",
    version=1,
    tables=(CASES,),
    events=(CaseOpened, CaseTaken, CaseDecided, CaseClosed),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class CaseRow:
    """`about` and `operator` are None where there is nobody; `reporter` without a name is a visitor."""

    id: CaseId
    kind: CaseKind
    status: CaseStatus
    subject_kind: SubjectKind | None
    subject: UUID | None
    about: Person | None
    reporter: Person
    rule: HouseRule | None
    text: str
    opened_at: datetime
    operator: Person | None
    outcome: CaseOutcome | None
    decided_at: datetime | None


CASE = f"""
SELECT x.*, {person_as("about", "a")},
       {person_as("reporter", "r")},
       {person_as("operator", "o")}
FROM read.cases x
LEFT JOIN read.people a ON a.person = x.about
LEFT JOIN read.people r ON r.person = x.reporter
LEFT JOIN read.people o ON o.person = x.operator
"""
QUEUE = f"""{CASE}
WHERE x.position > %(after)s AND (%(kind)s::text IS NULL OR x.kind = %(kind)s)
  AND (%(status)s::text IS NULL OR x.status = %(status)s)
ORDER BY x.position LIMIT %(limit)s
"""
OF_REPORTER = f"""{CASE}
WHERE x.reporter = %(person)s AND x.position < %(before)s
ORDER BY x.position DESC LIMIT %(limit)s
"""


ONE = f"{CASE} WHERE x.case_id = %(case)s"


async def one(connection: Connection, case: CaseId) -> CaseRow | None:
    rows = await select(connection, ONE, {"case": case})
    return _case(rows[0]) if rows else None


async def queue(
    connection: Connection, kind: CaseKind | None, status: CaseStatus | None, after: str | None, limit: int
) -> Page[CaseRow]:
    """The oldest first: who has waited longest is next."""
    values = {
        "kind": kind,
        "status": status,
        "after": position_in(after, 0),
        "limit": checked_limit(limit) + 1,
    }
    return _page(await select(connection, QUEUE, values), limit)


async def of_reporter(
    connection: Connection, person: PersonId, after: str | None, limit: int
) -> Page[CaseRow]:
    """What this person has reported and asked, the newest first."""
    values = {"person": person, "before": position_in(after, LAST), "limit": checked_limit(limit) + 1}
    return _page(await select(connection, OF_REPORTER, values), limit)


def _page(rows: Sequence[dict[str, Any]], limit: int) -> Page[CaseRow]:
    return page_of(rows, limit, _case, lambda row: encode(row["position"]))


def _case(row: Mapping[str, Any]) -> CaseRow:
    return CaseRow(
        id=row["case_id"],
        kind=CaseKind(row["kind"]),
        status=CaseStatus(row["status"]),
        subject_kind=row["subject_kind"],
        subject=row["subject"],
        about=person_in(row, "about") if row["about"] else None,
        reporter=person_in(row, "reporter"),
        rule=row["rule"],
        text=row["text"],
        opened_at=row["opened_at"],
        operator=person_in(row, "operator") if row["operator"] else None,
        outcome=row["outcome"],
        decided_at=row["decided_at"],
    )
