"""Saved: the tasks and searches that each person has kept, and whose searches find a task."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from domain.catalogue import Category, Kind
from domain.decider import Recorded
from domain.saving import (
    SEARCHES_MAX,
    SearchEdited,
    SearchId,
    SearchRemoved,
    SearchSaved,
    TaskSaved,
    TaskUnsaved,
)
from domain.values import Currency, PersonId, TaskId
from domain.words import searchable
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import TaskCard, card_of, person_as

READS = ("saved", "tasks", "people")
ALERTS = ("saved", "board")
PAGE = 500

SAVED = Table(
    "saved_tasks",
    key=("person", "task"),
    columns={"person": "uuid", "task": "uuid", "saved": "bigint"},
    indexes=("(person, saved DESC)",),
)
SEARCHES = Table(
    "searches",
    key=("person", "search"),
    columns={
        "person": "uuid",
        "search": "uuid",
        "saved": "bigint",
        "title": "text",
        "q": "text",
        "city": "text",
        "q_words": "text",
        "city_words": "text",
        "category": "text",
        "skill": "text",
        "kind": "text",
        "currency": "text",
        "min_budget": "bigint",
        "max_budget": "bigint",
        "alert": "boolean",
    },
    indexes=("(person, search) WHERE alert",),
    personal=dict.fromkeys(("title", "q", "city", "q_words", "city_words"), "person"),
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case TaskSaved(person=person, task=task) | TaskUnsaved(person=person, task=task):
            return [SAVED.at(person, task)]
        case event:
            return [SEARCHES.at(event.person, event.search)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case TaskSaved(person=person, task=task):
            rows.put(SAVED, person=person, task=task, saved=recorded.position)
        case TaskUnsaved(person=person, task=task):
            rows.remove(SAVED, person, task)
        case SearchSaved() as search:
            rows.put(SEARCHES, **described(search), saved=recorded.position)
        case SearchEdited(person=person, search=search, title=title, alert=alert):
            rows.change(SEARCHES, person, search, title=title, alert=alert)
        case SearchRemoved(person=person, search=search):
            rows.remove(SEARCHES, person, search)


def described(search: SearchSaved) -> dict[str, Any]:
    return vars(search.terms) | {
        "person": search.person,
        "search": search.search,
        "title": search.title,
        "q": search.q,
        "city": search.city,
        "q_words": searchable(search.q),
        "city_words": searchable(search.city),
        "alert": search.alert,
    }


saved = Projection(
    "saved",
    version=1,
    tables=(SAVED, SEARCHES),
    events=(TaskSaved, TaskUnsaved, SearchSaved, SearchEdited, SearchRemoved),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Search:
    id: SearchId
    title: str
    q: str
    city: str
    category: Category | None
    skill: str | None
    kind: Kind | None
    currency: Currency | None
    min_budget: int | None
    max_budget: int | None
    alert: bool


LIST = f"""
SELECT t.*, left(t.description, 240) AS excerpt, s.saved,
       {person_as("client", "c")}
FROM read.saved_tasks s JOIN read.tasks t USING (task) LEFT JOIN read.people c ON c.person = t.client
WHERE s.person = %(person)s AND s.saved < %(before)s
ORDER BY s.saved DESC LIMIT %(limit)s
"""
ONE = "SELECT FROM read.saved_tasks WHERE person = %(person)s AND task = %(task)s"
OWN = f"SELECT * FROM read.searches WHERE person = %(person)s ORDER BY saved DESC LIMIT {SEARCHES_MAX}"

FINDING = """
SELECT s.person, s.search FROM read.searches s JOIN read.board b ON b.task = %(task)s
WHERE s.alert AND s.person <> b.client AND (s.person, s.search) > (%(person)s, %(search)s)
  AND (s.q_words = '' OR b.words @@ websearch_to_tsquery('simple', s.q_words))
  AND (s.city_words = '' OR b.city_words = s.city_words)
  AND coalesce(b.category = s.category, true) AND (s.skill IS NULL OR b.skills @> ARRAY[s.skill])
  AND coalesce(b.kind IN (s.kind, 'both'), true) AND coalesce(b.currency = s.currency, true)
  AND coalesce(b.budget_minor >= s.min_budget, true) AND coalesce(b.budget_minor <= s.max_budget, true)
ORDER BY s.person, s.search LIMIT %(limit)s
"""
"""Whoever posted the task is not told of it."""


async def tasks(connection: Connection, person: PersonId, after: str | None, limit: int) -> Page[TaskCard]:
    """Last saved first."""
    values = {"person": person, "before": position_in(after, LAST), "limit": checked_limit(limit) + 1}
    rows = await select(connection, LIST, values)
    return page_of(rows, limit, card_of, lambda row: encode(row["saved"]))


async def has(connection: Connection, person: PersonId, task: TaskId) -> bool:
    return bool(await select(connection, ONE, {"person": person, "task": task}))


async def searches(connection: Connection, person: PersonId) -> Sequence[Search]:
    return [_search(row) for row in await select(connection, OWN, {"person": person})]


async def finding(
    connection: Connection, task: TaskId, after: tuple[UUID, UUID]
) -> Sequence[tuple[PersonId, SearchId]]:
    """Whose searches with alerts find this task, a page at a time: those that come after this one."""
    values = {"task": task, "person": after[0], "search": after[1], "limit": PAGE}
    rows = await select(connection, FINDING, values)
    return [(row["person"], row["search"]) for row in rows]


def _search(row: Mapping[str, Any]) -> Search:
    plain = ("title", "q", "city", "skill", "min_budget", "max_budget", "alert")
    return Search(
        id=row["search"],
        category=Category(row["category"]) if row["category"] else None,
        kind=Kind(row["kind"]) if row["kind"] else None,
        currency=Currency(row["currency"]) if row["currency"] else None,
        **{name: row[name] for name in plain},
    )
