"""Disputes that wait for an operator's decision, and the files an operator needs to see for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.values import ApplicationId, FileId, Money, PersonId
from projections.files import File
from projections.paging import Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, money, person_as, person_in, task_in

READS = ("disputes", "rooms", "tasks", "people")
FILE_READS = ("files", "disputes", "rooms")


@dataclass(frozen=True)
class Waiting:
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


QUEUE = f"""
SELECT d.*, r.amount_minor, r.currency, t.title,
       {person_as("client", "c")},
       {person_as("freelancer", "f")}
FROM read.disputes d
JOIN read.rooms r USING (contract)
LEFT JOIN read.tasks t ON t.task = d.task
LEFT JOIN read.people c ON c.person = d.client
LEFT JOIN read.people f ON f.person = d.freelancer
WHERE d.status = 'escalated' AND d.escalated_position > %(after)s
  AND %(operator)s NOT IN (d.client, d.freelancer)
ORDER BY d.escalated_position LIMIT %(limit)s
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


async def queue(connection: Connection, operator: PersonId, after: str | None, limit: int) -> Page[Waiting]:
    """The disputes that this operator may decide: who has waited longest is first."""
    values = {"operator": operator, "after": position_in(after, 0), "limit": checked_limit(limit) + 1}
    rows = await select(connection, QUEUE, values)
    return page_of(rows, limit, _waiting, lambda row: encode(row["escalated_position"]))


async def evidence(connection: Connection, file: FileId) -> File | None:
    """A file that was handed in, or shown in a dispute, of a contract that an operator had to look at."""
    rows = await select(connection, EVIDENCE, {"file": file})
    return File(**rows[0]) if rows else None


async def happened(connection: Connection, contract: ApplicationId, cited: Sequence[int]) -> bool:
    """Whether each of these positions is an event of this contract."""
    rows = await select(connection, HAPPENED, {"contract": contract, "cited": list(cited)})
    return bool(rows[0]["found"] == len(set(cited)))


def _waiting(row: Mapping[str, Any]) -> Waiting:
    return Waiting(
        contract=row["contract"],
        task=task_in(row),
        client=person_in(row, "client"),
        freelancer=person_in(row, "freelancer"),
        amount=money(row["amount_minor"], row["currency"]),
        opener=row["opener"],
        asks_minor=row["asks_minor"],
        offers_minor=row["offers_minor"],
        escalated=row["escalated"],
        escalated_at=row["escalated_at"],
    )
