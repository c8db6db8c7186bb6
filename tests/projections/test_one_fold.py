"""What a read model is: the same rows from the same log, however it came by them."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.memory_log import MemoryLog
from adapters.postgres.pool import Connection, Pool
from domain.decider import Recorded
from projections import ALL, people, statistics
from projections.engine import Projector
from projections.model import Projection, Rows, Undeclared
from projections.rebuild import rebuild
from tests.projections.conftest import install, project
from tests.projections.crowd import ACTS, BEGINNING, Act, Crowd
from tests.projections.market import Market

numbers = st.integers(0, 60)
histories = st.lists(st.tuples(st.integers(0, ACTS - 1), numbers, numbers), min_size=10, max_size=80)


class InPieces(MemoryLog):
    """A log that is read in pieces of these sizes, over and over."""

    def __init__(self, whole: MemoryLog, sizes: Sequence[int]) -> None:
        super().__init__(whole.events)
        self.sizes, self.turn = sizes, 0

    async def read(self, after: int, limit: int) -> Sequence[Recorded]:
        self.turn += 1
        return await super().read(after, min(limit, self.sizes[self.turn % len(self.sizes)]))


async def every_row(pool: Pool) -> dict[str, list[str]]:
    async with pool.connection() as connection:
        return {
            table.name: sorted(
                row[0]
                for row in await (
                    await connection.execute(f"SELECT t::text FROM read.{table.name} t".encode())
                ).fetchall()
            )
            for projection in ALL
            for table in projection.tables
        }


async def forget_everything(pool: Pool) -> None:
    async with pool.connection() as connection:
        for schema in ("read", "read_next", "read_past"):
            for projection in ALL:
                for table in projection.tables:
                    await connection.execute(f"DROP TABLE IF EXISTS {schema}.{table.name}".encode())
        for table in ("consumers", "models", "parked", "certificates"):
            await connection.execute(f"DELETE FROM work.{table}".encode())


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    acts=histories,
    sizes=st.lists(st.integers(1, 40), min_size=1, max_size=5),
    stop=st.integers(0, 200),
    held=st.integers(0, 30),
)
async def test_rows_do_not_depend_on_batches_restarts_or_rebuilding(
    pool: Pool, acts: list[Act], sizes: list[int], stop: int, held: int
) -> None:
    await forget_everything(pool)
    market = Market()
    await Crowd(market).run([*BEGINNING, *acts])
    await install(pool)
    log = InPieces(market.log, sizes)
    assert await Projector(pool, log, "first", ALL).catch_up(min(stop, market.position))
    assert await Projector(pool, log, "second", ALL).catch_up(market.position)
    lived = await every_row(pool)
    certificates = await rebuild(pool, log, ALL, "operator", held_rows_max=held)
    assert [each.differences for each in certificates if not each.same] == []
    assert await every_row(pool) == lived
    assert sum(each.rows for each in certificates) == sum(map(len, lived.values()))


async def test_a_model_that_is_ahead_of_the_others_takes_nothing_in_twice(
    pool: Pool, market: Market, reader: Connection
) -> None:
    models = [people.people, statistics.statistics]
    await install(pool, models)
    await market.person("mona")
    await project(pool, market, [statistics.statistics])
    await market.person("omar")
    await project(pool, market, models)
    assert (await statistics.numbers(reader, market.now)).people == 2


async def test_models_that_move_together_give_one_notice(pool: Pool, market: Market) -> None:
    models = [people.people, statistics.statistics]
    await install(pool, models)
    for number in range(3):
        await market.person(f"person{number}")
    async with pool.connection() as connection:
        await connection.execute("LISTEN souk_read")
        await project(pool, market, models)
        await project(pool, market, models)
        assert len([notice async for notice in connection.notifies(timeout=0)]) == 1


async def test_no_two_read_models_share_a_table() -> None:
    names = [table.name for projection in ALL for table in projection.tables]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("projection", ALL, ids=lambda each: each.name)
async def test_folds_reach_only_what_they_declare(projection: Projection) -> None:
    market = Market()
    await Crowd(market).run([*BEGINNING, *[(n % ACTS, n * 7 % 31, n * 5 % 17) for n in range(400)]])
    rows = Rows(complete=True)
    for recorded in market.log.events:
        if projection.reads(recorded):
            rows.expect(projection.touches(recorded))
            projection.fold(recorded, rows)
    assert rows.count() + sum(map(len, rows.appended.values())) > 0
    for table, held in [*rows.held.items(), *((t, dict(enumerate(r))) for t, r in rows.appended.items())]:
        assert table in projection.tables
        for row in held.values():
            assert row is None or list(row) == list(table.columns) or set(row) == set(table.columns)


def test_a_row_that_was_not_declared_cannot_be_reached() -> None:
    table = ALL[0].tables[0]
    key: Any = "somebody"
    rows = Rows(complete=True)
    rows.expect([])
    with pytest.raises(Undeclared):
        rows.get(table, key)
