"""What auditors look for is found by index, whichever filters they combine, however long the log is."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from psycopg.sql import SQL

from adapters.event_log.finding import Wanted, find, searches, statement_of
from adapters.event_log.statements import Tables
from adapters.event_log.timing import BY_BITMAP
from adapters.postgres.pool import Connection, Pool
from tests.adapters.decisions import NOW

EVENTS = 300_000
LIMIT = 51
FILL = f"""
INSERT INTO log.events
SELECT n, 'task-' || n / 10, n %% 10, CASE n %% 10 WHEN 0 THEN 'task.posted' ELSE 'task.edited' END,
    '{{}}', 1, %s::timestamptz + n * interval '1 second', md5((n / 100)::text)::uuid, true, '{{}}', '{{}}',
    md5('c' || n)::uuid, md5('r' || n / 3)::uuid, NULL, sha256(n::text::bytea)
FROM generate_series(1, {EVENTS}) AS n
"""
NOBODY = UUID(int=7)
MIDDLE = NOW + timedelta(seconds=EVENTS // 2)
FILTERS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "an actor": {"actor": UUID("c4ca4238-a0b9-2382-0dcc-509a6f75849b")},
    "nobody": {"actor": NOBODY},
    "a command": {"command": NOBODY},
    "a chain of causes": {"correlation": NOBODY},
    "a usual name": {"names": ["task.edited"]},
    "no such name": {"names": ["escrow.paid"]},
    "a stream": {"stream": "task-77"},
    "positions": {"after": 1_000, "before": 200_000},
    "not before a time": {"since": MIDDLE},
    "not after a time": {"until": MIDDLE},
    "a time that is to come": {"since": NOW + timedelta(days=400)},
    "an hour": {"since": MIDDLE, "until": MIDDLE + timedelta(hours=1)},
}
COMBINED = {
    f"{one} and {other}": FILTERS[one] | FILTERS[other]
    for one in ("nobody", "a stream", "no such name", "an hour")
    for other in FILTERS
    if one != other
}


@pytest.fixture
async def large(owner: Connection) -> Connection:
    await owner.execute("SET statement_timeout = 0; SET transaction_timeout = 0")
    await owner.execute(FILL.encode(), [NOW])
    await owner.execute("VACUUM ANALYZE log.events")
    return owner


async def plan(connection: Connection, wanted: Wanted) -> tuple[str, int]:
    """How it is looked up, and how many blocks that takes."""
    tables, plans, blocks = Tables(), "", 0
    for search in await searches(connection, wanted, tables):
        explain = SQL("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ") + statement_of(search, tables)
        async with connection.transaction():
            if search.sparse:
                await connection.execute(BY_BITMAP)
            values = asdict(search.wanted) | {"limit": LIMIT}
            (((told,),),) = await (await connection.execute(explain, values, prepare=False)).fetchall()
        plans += str(told["Plan"])
        blocks += told["Plan"]["Shared Hit Blocks"] + told["Plan"]["Shared Read Blocks"]
        if told["Plan"]["Actual Rows"] >= LIMIT:
            break
    return plans, blocks


async def test_no_filter_reads_the_log_from_end_to_end(large: Connection) -> None:
    cursor = await large.execute("SELECT pg_relation_size('log.events') / 8192")
    ((size,),) = await cursor.fetchall()
    for name, filters in (FILTERS | COMBINED).items():
        for newest in (True, False):
            told, blocks = await plan(large, Wanted(newest_first=newest, **filters))
            assert "Seq Scan" not in told, name
            assert blocks < size / 5, name


async def test_times_are_found_where_a_clock_stepped(large: Connection, app_pool: Pool) -> None:
    """One event a day early in the middle of the log, one a day late, and a minute that lasts twice."""
    steps = {100_000: "- interval '1 day'", 100_001: "+ interval '1 day'", 200_000: "- interval '60 s'"}
    await large.execute("ALTER TABLE log.events DISABLE TRIGGER ALL")
    for position, step in steps.items():
        await large.execute(
            f"UPDATE log.events SET at = at {step} WHERE notification_id = {position}".encode()
        )
    late = NOW + timedelta(days=1, seconds=100_000)
    found = await positions(app_pool, Wanted(since=late - timedelta(seconds=1)))
    assert found[:2] == [100_001, 186_399]
    early = NOW + timedelta(seconds=13_600)
    assert (await positions(app_pool, Wanted(until=early, newest_first=True)))[:2] == [100_000, 13_600]
    minute = {"since": NOW + timedelta(seconds=199_939), "until": NOW + timedelta(seconds=199_941)}
    assert await positions(app_pool, Wanted(**minute)) == [199_939, 199_940, 199_941, 200_000]
    assert await positions(app_pool, Wanted(since=late, until=early)) == []
    actor = FILTERS["an actor"]["actor"]
    assert await positions(app_pool, Wanted(actor=actor, newest_first=True)) == [*range(199, 148, -1)]


async def positions(pool: Pool, wanted: Wanted) -> Sequence[int]:
    return [each.position for each in await find(pool, wanted, LIMIT)]


async def test_times_are_found_in_an_empty_log(app_pool: Pool) -> None:
    assert await positions(app_pool, Wanted(since=NOW, until=NOW)) == []
