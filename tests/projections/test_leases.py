import asyncio

import pytest

from adapters.postgres.pool import Connection, Pool
from projections import leases, statistics
from projections.engine import Projector
from projections.leases import Lost
from tests.projections.conftest import install, project
from tests.projections.market import Market

RUN_OUT = "UPDATE work.consumers SET expires_at = clock_timestamp() - interval '1 second' WHERE name = %s"
PEOPLE = "SELECT count FROM read.numbers WHERE name = 'people'"


async def scalar(connection: Connection, sql: str) -> object:
    row = await (await connection.execute(sql.encode())).fetchone()
    return row[0] if row else None


async def test_of_many_who_ask_at_once_one_gets_the_lease(pool: Pool) -> None:
    async def ask(holder: str) -> leases.Lease | None:
        async with pool.connection() as connection:
            return await leases.acquire(connection, "policies", holder)

    got = await asyncio.gather(*(ask(f"worker{number}") for number in range(6)))
    assert len([lease for lease in got if lease]) == 1


async def test_a_released_lease_is_free_at_once(pool: Pool) -> None:
    async with pool.connection() as connection:
        first = await leases.acquire(connection, "policies", "one")
        assert first is not None
        assert await leases.acquire(connection, "policies", "other") is None
        await leases.release(connection, first)
        second = await leases.acquire(connection, "policies", "other")
        assert second is not None
        assert second.token > first.token


async def test_a_renewed_lease_is_kept_and_a_lost_one_cannot_be_renewed(pool: Pool) -> None:
    async with pool.connection() as connection:
        lease = await leases.acquire(connection, "policies", "one", ttl_seconds=-1)
        assert lease is not None
        await leases.renew(connection, lease)
        assert await leases.acquire(connection, "policies", "other") is None
        await connection.execute(RUN_OUT, ["policies"])
        assert await leases.acquire(connection, "policies", "other") is not None
        with pytest.raises(Lost):
            await leases.renew(connection, lease)


async def test_what_a_paused_holder_writes_falls_back_with_its_checkpoint(pool: Pool) -> None:
    async with pool.connection() as one, pool.connection() as other:
        paused = await leases.acquire(one, "policies", "one", ttl_seconds=-1)
        taken = await leases.acquire(other, "policies", "other")
        assert paused is not None
        assert taken is not None
        await leases.checkpoint(other, [taken], 7)

        async def wake_up(lease: leases.Lease) -> None:
            async with one.transaction():
                await one.execute("CREATE TABLE read.written (row integer)")
                await leases.checkpoint(one, [lease], 8)

        with pytest.raises(Lost):
            await wake_up(paused)
        assert await leases.position(other, "policies") == 7
        assert await scalar(other, "SELECT to_regclass('read.written')") is None


async def test_a_checkpoint_never_goes_back(pool: Pool) -> None:
    async with pool.connection() as connection:
        lease = await leases.acquire(connection, "policies", "one")
        assert lease is not None
        await leases.checkpoint(connection, [lease], 7)
        with pytest.raises(Lost):
            await leases.checkpoint(connection, [lease], 6)
        assert await leases.position(connection, "policies") == 7


async def test_a_take_over_starts_from_the_checkpoint(pool: Pool) -> None:
    async with pool.connection() as connection:
        lease = await leases.acquire(connection, "policies", "one", ttl_seconds=-1)
        assert lease is not None
        await leases.checkpoint(connection, [lease], 7)
        taken = await leases.acquire(connection, "policies", "other")
        assert taken is not None
        assert taken.position == 7


async def test_a_projector_that_was_paused_and_replaced_writes_nothing(pool: Pool, market: Market) -> None:
    models = [statistics.statistics]
    await install(pool, models)
    await market.person("mona")
    paused = Projector(pool, market.log, "paused", models)
    await paused.acquire()
    async with pool.connection() as connection:
        await connection.execute(RUN_OUT, ["statistics"])
        await project(pool, market, models)
        with pytest.raises(Lost):
            await paused.take(market.log.events)
        assert await scalar(connection, PEOPLE) == 1


async def test_only_one_projector_runs_a_model(pool: Pool, market: Market) -> None:
    models = [statistics.statistics]
    await install(pool, models)
    first = Projector(pool, market.log, "first", models)
    await first.acquire()
    assert not await Projector(pool, market.log, "second", models).catch_up(0)
    await first.release()
    assert await Projector(pool, market.log, "second", models).catch_up(0)
