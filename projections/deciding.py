"""Disputes that came before the operators: those that wait, those that have ended, and the files to see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.values import ApplicationId, FileId, Money, PersonId
from projections.files import File
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, money, person_as, person_in, task_in

READS = ("disputes", "rooms", "tasks", "people")
FILE_READS = ("files", "disputes", "rooms")


@dataclass(frozen=True)
class Escalated:
    """`asks_minor`, `offers_minor`: what the freelancer should get, as who opened it and who answered see
    it. What they wrote is shown only one by one."""

    contract: ApplicationId
    task: TaskRef
    client: Person
    freelancer: Person
    amount: Money
    opener: PersonId
    asks_minor: int
    offers_minor: int | None
    escalated: str
    escalated_at: datetime


@dataclass(frozen=True)
class Ended(Escalated):
    """`status`: how it ended; `operator` is who decided it, `rule` what that rests upon. None of
    `to_freelancer_minor`: the work goes on, or was approved."""

    status: str
    operator: Person | None
    rule: str | None
    to_freelancer_minor: int | None
    ended_at: datetime


SHOWN = f"""
SELECT d.*, r.amount_minor, r.currency, t.title,
       {person_as("client", "c")},
       {person_as("freelancer", "f")},
       {person_as("operator", "o")}
FROM read.disputes d
JOIN read.rooms r USING (contract)
LEFT JOIN read.tasks t ON t.task = d.task
LEFT JOIN read.people c ON c.person = d.client
LEFT JOIN read.people f ON f.person = d.freelancer
LEFT JOIN read.people o ON o.person = d.operator
"""

QUEUE = f"""{SHOWN}
WHERE d.status = 'escalated' AND d.escalated_position > %(after)s
  AND %(operator)s NOT IN (d.client, d.freelancer)
ORDER BY d.escalated_position LIMIT %(limit)s
"""

ENDED = f"""{SHOWN}
WHERE d.escalated IS NOT NULL AND d.ended_position < %(before)s
  AND %(operator)s NOT IN (d.client, d.freelancer)
ORDER BY d.ended_position DESC LIMIT %(limit)s
"""

EVIDENCE = """
SELECT f.file AS id, f.owner, f.sha256, f.bytes, f.media_type, f.name, f.stored_at FROM read.files f
WHERE f.file = %(file)s AND NOT f.removed AND EXISTS (
    SELECT FROM read.disputes d WHERE d.files @> ARRAY[f.file] AND d.escalated IS NOT NULL
    UNION ALL
    SELECT FROM read.disputes d WHERE d.answer_files @> ARRAY[f.file] AND d.escalated IS NOT NULL
    UNION ALL
    SELECT FROM read.deliveries w JOIN read.disputes d USING (contract)
    WHERE w.files @> ARRAY[f.file] AND d.escalated IS NOT NULL
)
"""

HAPPENED = """
SELECT count(*) AS found FROM read.timeline WHERE contract = %(contract)s AND position = ANY(%(cited)s)
"""


async def queue(connection: Connection, operator: PersonId, after: str | None, limit: int) -> Page[Escalated]:
    """The disputes that this operator may decide: who has waited longest is first."""
    values = {"operator": operator, "after": position_in(after, 0), "limit": checked_limit(limit) + 1}
    rows = await select(connection, QUEUE, values)
    return page_of(
        rows, limit, lambda row: Escalated(**_card(row)), lambda row: encode(row["escalated_position"])
    )


async def ended(connection: Connection, operator: PersonId, after: str | None, limit: int) -> Page[Ended]:
    """Those that came before the operators and are over, however that came, the last one first."""
    values = {"operator": operator, "before": position_in(after, LAST), "limit": checked_limit(limit) + 1}
    rows = await select(connection, ENDED, values)
    return page_of(rows, limit, _ended, lambda row: encode(row["ended_position"]))


async def evidence(connection: Connection, file: FileId) -> File | None:
    """A file that was handed in, or shown in a dispute, of a contract that an operator had to look at."""
    rows = await select(connection, EVIDENCE, {"file": file})
    return File(**rows[0]) if rows else None


async def happened(connection: Connection, contract: ApplicationId, cited: Sequence[int]) -> bool:
    """Whether each of these positions is an event of this contract."""
    rows = await select(connection, HAPPENED, {"contract": contract, "cited": list(cited)})
    return bool(rows[0]["found"] == len(set(cited)))


def _card(row: Mapping[str, Any]) -> dict[str, Any]:
    named = ("contract", "opener", "asks_minor", "offers_minor", "escalated", "escalated_at")
    return {name: row[name] for name in named} | {
        "task": task_in(row),
        "client": person_in(row, "client"),
        "freelancer": person_in(row, "freelancer"),
        "amount": money(row["amount_minor"], row["currency"]),
    }


def _ended(row: Mapping[str, Any]) -> Ended:
    return Ended(
        **_card(row),
        status=row["status"],
        operator=person_in(row, "operator") if row["operator"] else None,
        rule=row["rule"],
        to_freelancer_minor=row["decided_minor"],
        ended_at=row["ended_at"],
    )
