import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest
import pytest_asyncio
from psycopg import OperationalError

from adapters.memory_log import MemoryLog
from adapters.postgres.pool import Connection, Pool, connect
from domain.decider import Recorded
from projections import people, rebuild, state, statistics, swap, tasks
from projections.certificates import latest
from projections.engine import Projector
from projections.leases import Lost
from projections.model import Projection, Rows, Table
from projections.rebuild import AlreadyRebuilding, Progress
from tests.projections.conftest import install, project
from tests.projections.crowd import Crowd
from tests.projections.market import Market
from tests.projections.test_one_fold import BEGINNING

MODELS = [people.people, tasks.tasks, statistics.statistics]
HISTORY = [*BEGINNING, *[(n % 24, n * 7 % 31, n * 5 % 17) for n in range(300)]]


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool, market: Market) -> None:
    await Crowd(market).run(HISTORY)
    await install(pool, MODELS)
    await project(pool, market, MODELS)


async def rows(pool: Pool, table: str = "tasks", schema: str = "read") -> list[str]:
    async with pool.connection() as connection:
        cursor = await connection.execute(f"SELECT t::text FROM {schema}.{table} t".encode())
        return sorted(row[0] for row in await cursor.fetchall())


async def cut_off(database: str, whom: str) -> None:
    async with await connect(database, role=None) as owner:
        sql = f"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE pid <> pg_backend_pid() AND {whom}"
        await owner.execute(sql.encode())


async def spoil(pool: Pool) -> None:
    async with pool.connection() as connection:
        await connection.execute("UPDATE read.tasks SET title = 'Spoilt' WHERE stage = 'posted'")


class Stopping(MemoryLog):
    """Stands still after this many events until it is told to go on."""

    def __init__(self, whole: MemoryLog, after: int) -> None:
        super().__init__(whole.events)
        self.after, self.reached, self.go_on = after, asyncio.Event(), asyncio.Event()

    async def read(self, after: int, limit: int) -> Sequence[Recorded]:
        if after >= self.after:
            self.reached.set()
            await self.go_on.wait()
        return await super().read(after, min(limit, 20))


class Growing(MemoryLog):
    """Other people come, and are projected live: while the log is first read, and whenever its head has
    been asked for."""

    def __init__(self, market: Market, pool: Pool) -> None:
        super().__init__(market.log.events)
        self.market, self.pool, self.first = market, pool, market.position

    async def read(self, after: int, limit: int) -> Sequence[Recorded]:
        if after < self.first:
            await self.grow()
        return await super().read(after, min(limit, 20))

    async def head(self) -> int:
        head = await super().head()
        await self.grow()
        return head

    async def grow(self) -> None:
        await self.market.person(f"late{self.market.position}")
        await project(self.pool, self.market, MODELS)


async def test_a_rebuild_certifies_that_the_live_rows_were_right(pool: Pool, market: Market) -> None:
    before = await rows(pool)
    seen: list[Progress] = []
    certificates = await rebuild.rebuild(pool, market.log, MODELS, "operator", seen.append)
    assert [each.same for each in certificates] == [True, True, True]
    assert {each.position for each in certificates} == {market.position}
    assert await rows(pool) == before
    assert (seen[-1].done, seen[-1].total) == (market.position, market.position)
    async with pool.connection() as connection:
        kept = await latest(connection)
    assert {name: replace(each, issued_at=None) for name, each in kept.items()} == {
        each.projection: each for each in certificates
    }


async def test_drifted_rows_are_reported_column_by_column_and_mended(pool: Pool, market: Market) -> None:
    right = await rows(pool)
    await spoil(pool)
    async with pool.connection() as connection:
        await connection.execute(
            "DELETE FROM read.tasks WHERE task = (SELECT max(task::text)::uuid FROM read.tasks)"
        )
    (certificate,) = await rebuild.rebuild(pool, market.log, [tasks.tasks], "operator")
    assert certificate.same is False
    (difference,) = certificate.differences
    assert (difference.table, difference.only_live, difference.only_rebuilt) == ("tasks", 0, 1)
    assert set(difference.columns) == {"title"}
    assert any(each["live"] and each["live"]["title"] == "Spoilt" for each in difference.examples)
    assert await rows(pool) == right


async def test_writes_that_go_on_during_a_rebuild_are_in_it(pool: Pool, market: Market) -> None:
    before = market.position
    certificates = await rebuild.rebuild(pool, Growing(market, pool), MODELS, "operator")
    assert [each.same for each in certificates] == [True, True, True]
    late = [row for row in await rows(pool, "people") if ",late" in row]
    assert len(late) == market.position - before > 5


class Silent(MemoryLog):
    """A log that does not answer so many times."""

    silences = 3

    async def read(self, after: int, limit: int) -> Sequence[Recorded]:
        if after and self.silences:
            self.silences -= 1
            raise OperationalError("no result")
        return await super().read(after, limit)


async def test_a_rebuild_goes_on_when_the_log_was_silent_for_a_moment(
    pool: Pool, market: Market, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuild, "RETRY_SECONDS", 0)
    monkeypatch.setattr(rebuild, "CHUNK_EVENTS_MAX", 20)
    log = Silent(market.log.events)
    certificates = await rebuild.rebuild(pool, log, MODELS, "operator")
    assert ([each.same for each in certificates], log.silences) == ([True, True, True], 0)
    log.silences = rebuild.READS_MAX
    with pytest.raises(OperationalError):
        await rebuild.rebuild(pool, log, MODELS, "operator")


async def test_a_rebuild_that_is_killed_leaves_the_live_model_and_the_next_one_succeeds(
    pool: Pool, market: Market, database: str
) -> None:
    before = await rows(pool)
    log = Stopping(market.log, 60)
    killed = asyncio.create_task(rebuild.rebuild(pool, log, MODELS, "operator"))
    await log.reached.wait()
    await cut_off(database, "locktype = 'advisory'")
    log.go_on.set()
    with pytest.raises(OperationalError):
        await killed
    assert await rows(pool) == before
    certificates = await rebuild.rebuild(pool, market.log, MODELS, "operator")
    assert [each.same for each in certificates] == [True, True, True]
    assert await rows(pool) == before


async def test_a_cancelled_rebuild_can_be_begun_again(pool: Pool, market: Market) -> None:
    log = Stopping(market.log, 60)
    cancelled = asyncio.create_task(rebuild.rebuild(pool, log, MODELS, "operator"))
    await log.reached.wait()
    cancelled.cancel()
    await asyncio.gather(cancelled, return_exceptions=True)
    certificates = await rebuild.rebuild(pool, market.log, MODELS, "operator")
    assert [each.same for each in certificates] == [True, True, True]


async def test_two_operators_cannot_collide(pool: Pool, market: Market) -> None:
    log = Stopping(market.log, 60)
    first = asyncio.create_task(rebuild.rebuild(pool, log, [tasks.tasks], "first"))
    await log.reached.wait()
    with pytest.raises(AlreadyRebuilding):
        await rebuild.rebuild(pool, market.log, MODELS, "second")
    log.go_on.set()
    assert (await first)[0].same is True


async def test_readers_see_the_whole_model_at_every_moment_of_a_rebuild(
    pool: Pool, market: Market, reader: Connection
) -> None:
    whole = len(await rows(pool))
    done = asyncio.Event()
    seen: set[int] = set()

    async def look() -> None:
        while not done.is_set():
            row = await (await reader.execute("SELECT count(*) FROM read.tasks")).fetchone()
            assert row is not None
            seen.add(row[0])

    looking = asyncio.create_task(look())
    for _ in range(3):
        await rebuild.rebuild(pool, market.log, [tasks.tasks], "operator")
    done.set()
    await looking
    assert seen == {whole}


async def test_the_tables_before_a_swap_serve_again_caught_up(pool: Pool, market: Market) -> None:
    await spoil(pool)
    spoilt = await rows(pool)
    await rebuild.rebuild(pool, market.log, [tasks.tasks], "operator")
    mended = await rows(pool)
    assert mended != spoilt
    await market.post(await market.person("late"), "Posted after the swap")
    await project(pool, market, MODELS)
    assert await rebuild.rollback(pool, market.log, tasks.tasks) == market.position
    assert [row for row in await rows(pool) if "after the swap" not in row] == spoilt
    assert len(await rows(pool)) == len(spoilt) + 1
    await rebuild.rollback(pool, market.log, tasks.tasks)
    assert [row for row in await rows(pool) if "after the swap" not in row] == mended


async def test_dropped_old_tables_cannot_be_rolled_back_to(pool: Pool, market: Market) -> None:
    await rebuild.rebuild(pool, market.log, [tasks.tasks], "operator")
    async with pool.connection() as connection:
        assert await swap.drop_old(connection, "tasks")
        assert not await swap.drop_old(connection, "tasks")
    with pytest.raises(swap.NothingToRollBackTo):
        await rebuild.rollback(pool, market.log, tasks.tasks)


EXTRA = Table("extra", key=("name",), columns={"name": "text", "events": "bigint"})


def count_events(recorded: Recorded, rows: Rows) -> None:
    rows.add(EXTRA, "all", events=1)


NEWER = Projection(
    "statistics",
    statistics.statistics.version + 1,
    (EXTRA,),
    events=None,
    touches=lambda _: [EXTRA.at("all")],
    fold=count_events,
)


async def test_a_newer_version_is_built_beside_and_fences_off_the_old_one(
    pool: Pool, market: Market, reader: Connection
) -> None:
    old = Projector(pool, market.log, "old", [statistics.statistics])
    await old.acquire()
    working = asyncio.create_task(rebuild.run(pool, pool, market.log, "new", [NEWER]))
    async with pool.connection() as connection:
        await connection.execute("LISTEN souk_read")
        async for _ in connection.notifies(timeout=30):
            if (await state.states(reader, [NEWER]))[0].installed == NEWER.version:
                break
    await market.person("late")
    with pytest.raises(Lost):
        await old.take(market.log.events)
    assert not await Projector(pool, market.log, "old", [statistics.statistics]).catch_up(market.position)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    await project(pool, market, [NEWER])
    assert await rows(pool, "extra") == [f"(all,{market.position})"]
    async with pool.connection() as connection:
        (seen,) = await state.states(connection, [NEWER])
        assert not await rebuild.outdated(connection, statistics.statistics)
    assert (seen.installed, seen.can_roll_back) == (NEWER.version, False)
    assert seen.certificate is not None
    assert seen.certificate.same is None
