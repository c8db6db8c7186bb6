"""What still needs a person's account: open or running work, and money on its way."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.values import PersonId, TaskId
from projections.paging import Connection, select

READS = ("dashboard", "contracts", "applications", "tasks")

NEEDED = """
SELECT j.task, j.stage, t.title FROM read.jobs j
LEFT JOIN read.tasks t ON t.task = j.task
LEFT JOIN read.contracts c ON c.application = j.application
WHERE (j.client = %(person)s OR j.freelancer = %(person)s)
  AND (j.stage NOT IN ('completed', 'cancelled') OR c.stage IN ('paying', 'held', 'refunding'))
ORDER BY j.position
"""
PENDING = "SELECT task FROM read.applications WHERE freelancer = %(person)s AND status = 'pending'"


@dataclass(frozen=True)
class Ties:
    """`needed`: tasks that have to end first, their stages and titles; `pending`: applied to, unanswered."""

    needed: Sequence[tuple[TaskId, str, str]]
    pending: Sequence[TaskId]


async def ties(connection: Connection, person: PersonId) -> Ties:
    needed = await select(connection, NEEDED, {"person": person})
    pending = await select(connection, PENDING, {"person": person})
    return Ties(
        [(row["task"], row["stage"], row["title"] or "") for row in needed], [row["task"] for row in pending]
    )
