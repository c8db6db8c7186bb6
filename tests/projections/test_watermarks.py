import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest_asyncio

from adapters.event_log import open_log
from adapters.keyring import Keyring
from adapters.postgres.pool import Connection, Pool, connect
from domain.decider import Drafted
from domain.ports import Committed, Decision, Origin
from projections import people, statistics
from projections.engine import Projector
from projections.watermarks import Lag, Watermarks, lags, watching
from tests.projections.conftest import install, project
from tests.projections.market import MINUTE, Market

MODELS = [people.people, statistics.statistics]
LISTENERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE application_name = 'souk_app' AND datname = current_database()
"""
NAMES = ["people", "statistics"]


@pytest_asyncio.fixture
async def watermarks(pool: Pool, database: str) -> AsyncIterator[Watermarks]:
    await install(pool, MODELS)
    async with watching(lambda: connect(database, "souk_app")) as watermarks:
        yield watermarks


async def test_a_reader_waits_until_the_model_shows_what_was_written(
    pool: Pool, market: Market, watermarks: Watermarks
) -> None:
    await market.person("mona")
    waiting = asyncio.create_task(watermarks.reached(market.position, NAMES, 30))
    await asyncio.sleep(0)
    assert not waiting.done()
    await project(pool, market, MODELS)
    assert await waiting


async def test_a_running_projector_takes_in_what_is_committed(
    pool: Pool, market: Market, watermarks: Watermarks
) -> None:
    running = asyncio.create_task(Projector(pool, market.log, "worker", MODELS).run())
    for number in range(5):
        await market.person(f"person{number}")
        assert await watermarks.reached(market.position, NAMES, 30)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_who_waits_in_vain_is_told_so(market: Market, watermarks: Watermarks) -> None:
    await market.person("mona")
    assert not await watermarks.reached(market.position, NAMES, 0.01)


async def test_all_the_named_models_have_to_get_there(
    pool: Pool, market: Market, watermarks: Watermarks
) -> None:
    await market.person("mona")
    await project(pool, market, [people.people])
    assert await watermarks.reached(market.position, ["people"], 30)
    assert not await watermarks.reached(market.position, NAMES, 0.01)


async def test_a_lost_notice_and_a_lost_connection_only_delay(database: str, watermarks: Watermarks) -> None:
    async with await connect(database, role=None) as owner:
        await owner.execute(LISTENERS)
        await owner.execute("UPDATE work.consumers SET position = 99")
    assert await watermarks.reached(99, NAMES, 30)


async def test_lag_is_told_in_events_and_seconds(pool: Pool, market: Market) -> None:
    await install(pool, MODELS)
    await market.person("mona")
    await project(pool, market, [people.people])
    first_missed = market.now
    await market.person("omar")
    await project(pool, market, [people.people])
    async with pool.connection() as connection:
        told = await lags(connection, market.log, [*NAMES, "unheard of"], market.now + timedelta(minutes=1))
    assert told == [
        Lag("people", 2, 0, 0.0),
        Lag("statistics", 0, 2, (market.now + MINUTE - first_missed).total_seconds()),
        Lag("unheard of", 0, 2, 120.0),
    ]


async def test_what_the_real_log_commits_is_read_a_moment_later(
    pool: Pool, market: Market, database: str, keyring: Keyring, watermarks: Watermarks, reader: Connection
) -> None:
    mona = await market.person("mona")
    async with open_log(database, keyring) as log:
        running = asyncio.create_task(Projector(pool, log, "worker", MODELS).run())
        for recorded in market.log.events:
            drafted = Drafted(recorded.stream, recorded.version, recorded.event, recorded.audience)
            origin = Origin(market.new_id(), b"", recorded.actor, recorded.at, market.new_id())
            outcome = await log.commit(Decision(origin, {recorded.stream: recorded.version - 1}, (drafted,)))
            assert isinstance(outcome, Committed)
        assert await watermarks.reached(outcome.position, NAMES, 30)
        profile = await people.by_username(reader, "mona")
        assert profile is not None
        assert profile.id == mona
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
