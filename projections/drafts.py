"""Drafts: tasks that only who writes them knows of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.decider import Recorded
from domain.task import TaskDeleted, TaskDrafted, TaskPosted
from domain.values import PersonId, TaskId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select

READS = ("drafts",)

DRAFTS = Table(
    "drafts",
    key=("task",),
    columns={
        "task": "uuid",
        "client": "uuid",
        "title": "text",
        "saved_at": "timestamptz",
        "position": "bigint",
    },
    indexes=("(client, position DESC)",),
    personal={"title": "client"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [DRAFTS.at(recorded.event.task)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case TaskDrafted(task=task, client=client, title=title):
            rows.put(
                DRAFTS,
                task=task,
                client=client,
                title=title,
                saved_at=recorded.at,
                position=recorded.position,
            )
        case event:
            rows.remove(DRAFTS, event.task)  # type: ignore[attr-defined]


drafts = Projection(
    "drafts",
    version=1,
    tables=(DRAFTS,),
    events=(TaskDrafted, TaskPosted, TaskDeleted),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Draft:
    id: TaskId
    title: str
    saved_at: datetime


OWN = """
SELECT task AS id, title, saved_at, position FROM read.drafts
WHERE client = %(client)s AND position < %(before)s ORDER BY position DESC LIMIT %(limit)s
"""


async def own(connection: Connection, client: PersonId, after: str | None, limit: int) -> Page[Draft]:
    """One's drafts, the one saved last first."""
    values = {"client": client, "before": position_in(after, LAST), "limit": checked_limit(limit) + 1}
    rows = await select(connection, OWN, values)
    return page_of(
        rows,
        limit,
        lambda row: Draft(row["id"], row["title"], row["saved_at"]),
        lambda row: encode(row["position"]),
    )
