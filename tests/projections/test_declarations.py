"""What every read model owes: an index under every query, and a name for every personal word it keeps."""

import re
from datetime import UTC, datetime
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest

from adapters.postgres.pool import Pool
from domain.values import Role
from projections import (
    ALL,
    applications,
    board,
    cases,
    contracts,
    dashboard,
    deciding,
    disputes,
    drafts,
    feed,
    files,
    finding,
    inbox,
    invitations,
    messages,
    notifications,
    people,
    portfolio,
    questions,
    recommendations,
    restrictions,
    reviews,
    room_pages,
    saved,
    services,
    statistics,
    suited,
    task_pages,
    timeline,
    wallet,
)
from projections.board import Sort
from projections.model import Table
from tests.projections.conftest import install, project
from tests.projections.market import Market

MODULES = (
    applications,
    board,
    cases,
    contracts,
    dashboard,
    deciding,
    disputes,
    drafts,
    feed,
    files,
    finding,
    inbox,
    messages,
    invitations,
    notifications,
    people,
    portfolio,
    questions,
    recommendations,
    restrictions,
    reviews,
    room_pages,
    saved,
    services,
    statistics,
    suited,
    task_pages,
    timeline,
    wallet,
)
SOMEBODY = UUID(int=1)
VALUES: dict[str, Any] = {
    **dict.fromkeys(
        (
            *("application", "case", "client", "contract", "conversation", "file"),
            *("freelancer", "person", "task", "viewer", "everybody"),
        ),
        SOMEBODY,
    ),
    **dict.fromkeys(("after", "before", "position", "value"), 1),
    **dict.fromkeys(("limit", "most"), 10),
    **dict.fromkeys(("min_budget", "max_budget", "category", "kind", "skill", "currency", "status")),
    **dict.fromkeys(("role", "min_rate", "max_rate", "availability", "verified")),
    "categories": ["web"],
    "city": "",
    "letters": "",
    "archived": False,
    "unread": False,
    "kinds": None,
    "spellings": "ا",
    "spelled": "ا",
    "now": datetime(2026, 1, 1, tzinfo=UTC),
    "people": [SOMEBODY],
    "files": [SOMEBODY],
    "number": 1,
    "q": "",
    "roles": ["operator"],
    "offer": SOMEBODY,
    "work": SOMEBODY,
    "operator": SOMEBODY,
    "cited": [1],
    "search": SOMEBODY,
    "max_price": None,
    "since": datetime(2026, 1, 1, tzinfo=UTC),
    "skills": ["react"],
    "stage": "posted",
    "start": SOMEBODY,
    "username": "mona",
}
FEW_ROWS_BY_NATURE = {"numbers", "board_feed_end"}


def queries(module: ModuleType) -> list[tuple[str, str, dict[str, Any]]]:
    """Every query of a module with values for it; a search is asked for its words."""
    found = []
    for name, sql in vars(module).items():
        if isinstance(sql, str) and "FROM read." in sql and name != "MATCHES":
            deadline = module is board and name == Sort.DEADLINE.name
            value = {"value": VALUES["now"]} if deadline else {}
            found.append((name, sql, VALUES | value))
    if module is board:
        found.append(("SEARCH", board.NEWEST, VALUES | {"q": "logo", "letters": "logo"}))
    return found


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
async def test_every_query_is_supported_by_an_index(pool: Pool, module: ModuleType) -> None:
    await install(pool)
    assert queries(module)
    async with pool.connection() as connection:
        await connection.execute("SET enable_seqscan = off")
        for name, sql, values in queries(module):
            cursor = await connection.execute(f"EXPLAIN {sql}".encode(), values)
            plan = "\n".join(row[0] for row in await cursor.fetchall())
            scanned = set(re.findall(r"Seq Scan on (\w+)", plan)) - FEW_ROWS_BY_NATURE
            assert not scanned, f"{name}:\n{plan}"


MARK = "Personal words"


async def test_personal_words_are_kept_only_in_columns_that_say_whose_they_are(
    pool: Pool, market: Market
) -> None:
    client = await market.person("mona", Role.BOTH, MARK)
    worker = await market.person("omar", Role.BOTH, MARK)
    await market.profile(worker, MARK)
    task = await market.post(client, MARK, description=f"{MARK} at some length")
    await market.accept(client, task, await market.apply(worker, task))
    other = await market.post(client, MARK, description=f"{MARK} at some length")
    talk = next(key for key in market.states if key.startswith("conversation")).split("-", 1)[1]
    await market.say(client, UUID(talk), MARK)  # type: ignore[arg-type]
    await market.apply(worker, other)
    await market.restrict(worker, client, MARK)
    await install(pool)
    await project(pool, market)
    kept = {(table.name, column) for table in every_table() for column in await marked(pool, table)}
    declared = {(table.name, column) for table in every_table() for column in table.personal}
    assert kept - declared == set()
    assert ("messages", "text") in kept
    assert ("board", "title_words") in kept


def every_table() -> list[Table]:
    return [table for projection in ALL for table in projection.tables]


async def marked(pool: Pool, table: Table) -> list[str]:
    async with pool.connection() as connection:
        texts = [column for column, kind in table.columns.items() if kind == "text"]
        found = []
        for column in texts:
            sql = f"SELECT count(*) FROM read.{table.name} WHERE lower({column}) LIKE %s"
            row = await (await connection.execute(sql.encode(), [f"%{MARK.lower()}%"])).fetchone()
            if row and row[0]:
                found.append(column)
        return found


def test_who_owns_personal_words_stands_in_the_same_row() -> None:
    for table in every_table():
        for column, owner in table.personal.items():
            assert table.columns[column] == "text"
            assert table.columns[owner] == "uuid"
