"""The board: open tasks to browse and search."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from domain.catalogue import Category, Kind
from domain.decider import Recorded
from domain.task import (
    ApplicationAccepted,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    FundingLapsed,
    Stage,
    TaskCancelled,
    TaskDeleted,
    TaskEdited,
    TaskExpired,
    TaskPosted,
    WorkStarted,
)
from domain.values import Currency
from domain.words import searchable
from projections.model import Projection, Rows, Table, Touch
from projections.paging import (
    LAST,
    BadCursor,
    Connection,
    Page,
    checked_limit,
    decode,
    encode,
    page_of,
    select,
)
from projections.shapes import LISTED, TaskCard, card_of, listed, person_as
from projections.words import letters

READS = ("board", "people")

BOARD = Table(
    "board",
    key=("task",),
    columns={
        **LISTED,
        "city_words": "text",
        "title_words": "text",
        "description_words": "text",
        "title_letters": "text",
        "stage": "text",
        "applications": "integer",
        "taken": "boolean",
        "posted_at": "timestamptz",
        "position": "bigint",
    },
    derived={
        "words": "tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title_words), 'A')"
        " || setweight(to_tsvector('simple', description_words), 'B')) STORED"
    },
    indexes=(
        "(position)",
        "(category, position)",
        "(city_words, position)",
        "(budget_minor, position)",
        "(deadline, position)",
        "(category, deadline)",
        "USING gin (skills)",
        "USING gin (words)",
        "USING gin (title_letters gin_trgm_ops)",
    ),
    personal={
        "title": "client",
        "description": "client",
        "title_letters": "client",
        "title_words": "client",
        "description_words": "client",
    },
)


GONE = (WorkStarted, TaskCancelled, TaskExpired, TaskDeleted)
"""After these a task never takes applications again; one that is only `taken` may."""


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [BOARD.at(recorded.event.task)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case TaskPosted() as posted:
            rows.put(
                BOARD,
                **described(posted),
                stage=Stage.POSTED,
                applications=0,
                taken=False,
                posted_at=recorded.at,
                position=recorded.position,
            )
        case TaskEdited() as edited:
            rows.change(BOARD, edited.task, **described(edited))
        case ApplicationSubmitted(task=task):
            rows.change(BOARD, task, stage=Stage.APPLIED)
            rows.add(BOARD, task, applications=1)
        case ApplicationAccepted(task=task):
            rows.change(BOARD, task, taken=True)
        case FundingLapsed(task=task):
            rows.change(BOARD, task, taken=False)
        case ApplicationWithdrawn(task=task, accepted=accepted):
            rows.add(BOARD, task, applications=-1)
            if accepted:
                rows.change(BOARD, task, taken=False)
        case event:
            rows.remove(BOARD, event.task)  # type: ignore[attr-defined]


def described(event: TaskPosted | TaskEdited) -> dict[str, Any]:
    return listed(event) | {
        "city_words": searchable(event.brief.city),
        "title_words": searchable(event.title),
        "description_words": searchable(event.description),
        "title_letters": letters(event.title),
    }


board = Projection(
    "board",
    version=2,
    tables=(BOARD,),
    events=(
        TaskPosted,
        TaskEdited,
        ApplicationSubmitted,
        ApplicationWithdrawn,
        ApplicationAccepted,
        FundingLapsed,
        *GONE,
    ),
    touches=touches,
    fold=fold,
)


class Sort(StrEnum):
    NEWEST = "newest"
    BUDGET_HIGH = "budget_high"
    BUDGET_LOW = "budget_low"
    DEADLINE = "deadline"


@dataclass(frozen=True)
class Wanted:
    """What to look for; None or empty: anything. Budgets in minor units of whatever currency the task has.

    A task that can be done both ways is found under either kind.
    """

    q: str = ""
    category: Category | None = None
    skill: str | None = None
    kind: Kind | None = None
    city: str = ""
    currency: Currency | None = None
    min_budget: int | None = None
    max_budget: int | None = None


NEARLY = "SET LOCAL pg_trgm.word_similarity_threshold = 0.4"
"""Two letters swapped in a word of six are still found."""

MATCHES = f"""
SELECT b.*, left(b.description, 240) AS excerpt,
       {person_as("client", "c")}
FROM read.board b LEFT JOIN read.people c ON c.person = b.client
WHERE b.deadline > %(now)s AND NOT b.taken
  AND (%(q)s = '' OR b.words @@ websearch_to_tsquery('simple', %(q)s) OR %(letters)s <%% b.title_letters)
  AND (%(category)s::text IS NULL OR b.category = %(category)s)
  AND (%(skill)s::text IS NULL OR b.skills @> ARRAY[%(skill)s])
  AND (%(kind)s::text IS NULL OR b.kind IN (%(kind)s, 'both'))
  AND (%(city)s = '' OR b.city_words = %(city)s)
  AND (%(currency)s::text IS NULL OR b.currency = %(currency)s)
  AND (%(min_budget)s::bigint IS NULL OR b.budget_minor >= %(min_budget)s)
  AND (%(max_budget)s::bigint IS NULL OR b.budget_minor <= %(max_budget)s)
"""


NEWEST = f"""{MATCHES}  AND b.position < %(position)s
ORDER BY b.position DESC LIMIT %(limit)s"""

BUDGET_HIGH = f"""{MATCHES}  AND (b.budget_minor, b.position) < (%(value)s, %(position)s)
ORDER BY b.budget_minor DESC, b.position DESC LIMIT %(limit)s"""

BUDGET_LOW = f"""{MATCHES}  AND (b.budget_minor, b.position) > (%(value)s, %(position)s)
ORDER BY b.budget_minor, b.position LIMIT %(limit)s"""

DEADLINE = f"""{MATCHES}  AND (b.deadline, b.position) > (%(value)s, %(position)s)
ORDER BY b.deadline, b.position LIMIT %(limit)s"""

COUNTS = """
SELECT category, count(*) AS open FROM read.board WHERE deadline > %(now)s AND NOT taken GROUP BY category
"""


@dataclass(frozen=True)
class Order:
    """How one sort reads: the column it goes by, and what stands before its first row."""

    sql: str
    column: str
    value: type
    first: tuple[int | datetime, int]


ORDERS = {
    Sort.NEWEST: Order(NEWEST, "position", int, (LAST, LAST)),
    Sort.BUDGET_HIGH: Order(BUDGET_HIGH, "budget_minor", int, (LAST, LAST)),
    Sort.BUDGET_LOW: Order(BUDGET_LOW, "budget_minor", int, (0, 0)),
    Sort.DEADLINE: Order(DEADLINE, "deadline", datetime, (datetime(2000, 1, 1, tzinfo=UTC), 0)),
}


async def browse(
    connection: Connection, wanted: Wanted, sort: Sort, after: str | None, limit: int, now: datetime
) -> Page[TaskCard]:
    """Open tasks whose deadline lies ahead of `now`. Words are matched whole in title and description, and
    nearly (trigrams) in titles. Planned anew each time: the best index depends on the filters."""
    order = ORDERS[sort]
    value, position = order.first
    if after is not None:
        cursor_sort, value, position = decode(after, str, order.value, int)
        if cursor_sort != sort:
            raise BadCursor()
    values = _values(wanted) | {"value": value, "position": position, "now": now}
    values |= {"limit": checked_limit(limit) + 1}
    async with connection.transaction():
        await connection.execute(NEARLY)
        rows = await select(connection, order.sql, values, prepare=False)
    return page_of(rows, limit, card_of, lambda row: encode(sort.value, row[order.column], row["position"]))


async def open_by_category(connection: Connection, now: datetime) -> Mapping[Category, int]:
    """How many open tasks each category has; those without any are left out."""
    rows = await select(connection, COUNTS, {"now": now})
    return {Category(row["category"]): row["open"] for row in rows}


def _values(wanted: Wanted) -> dict[str, Any]:
    q, city = wanted.q.strip(), wanted.city.strip()
    return vars(wanted) | {"q": searchable(q), "letters": letters(q), "city": searchable(city)}
