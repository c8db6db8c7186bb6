"""Following the log: what was missed is only late, a hole is never passed over."""

import asyncio
from functools import partial

import pytest

from adapters.event_log import PostgresEventLog
from adapters.event_log.committer import Committer
from adapters.event_log.reading import LogBroken, follow
from adapters.event_log.statements import Tables
from adapters.event_log.wakeups import Wakeups
from adapters.keyring import Keyring
from adapters.postgres.pool import Connection, Pool, connect
from tests.adapters.cutting import terminate
from tests.adapters.decisions import decide, fresh


async def test_without_any_notification_everything_still_arrives(
    database: str, event_log: PostgresEventLog, other_log: PostgresEventLog
) -> None:
    deaf = Wakeups(partial(connect, database, "souk_app"), "nobody_calls")
    batches = follow(partial(event_log.read, limit=100), deaf, 0, poll_seconds_min=0.01)
    for expected in range(1, 4):
        await other_log.commit(decide(fresh(), 0))
        assert [each.position for each in await anext(batches)] == [expected]
    await batches.aclose()
    await deaf.close()


async def test_a_commit_in_this_process_wakes_at_once(
    database: str, keyring: Keyring, app_pool: Pool
) -> None:
    dial = partial(connect, database, "souk_app")
    wakeups = Wakeups(dial, "nobody_calls")
    log = PostgresEventLog(app_pool, keyring, Committer(dial, Tables(), wakeups.moved), wakeups)
    batches = follow(partial(log.read, limit=100), wakeups, 0, poll_seconds_min=3_600)
    waiting = asyncio.ensure_future(anext(batches))
    await wakeups.listening()
    await log.commit(decide(fresh(), 0))
    async with asyncio.timeout(30):
        assert [each.position for each in await waiting] == [1]
    await batches.aclose()
    await log.close()


async def test_a_notification_of_another_process_wakes_without_polling(
    database: str, event_log: PostgresEventLog, other_log: PostgresEventLog
) -> None:
    wakeups = Wakeups(partial(connect, database, "souk_app"), Tables().channel)
    batches = follow(
        partial(event_log.read, limit=100), wakeups, 0, poll_seconds_min=3_600, poll_seconds_max=3_600
    )
    waiting = asyncio.ensure_future(anext(batches))
    await wakeups.listening()
    await other_log.commit(decide(fresh(), 0))
    async with asyncio.timeout(30):
        assert [each.position for each in await waiting] == [1]
    await batches.aclose()
    await wakeups.close()


async def test_a_follower_outlives_its_connections(
    event_log: PostgresEventLog, other_log: PostgresEventLog, owner: Connection
) -> None:
    batches = event_log.follow(0)
    for expected in range(1, 4):
        await other_log.commit(decide(fresh(), 0))
        assert [each.position for each in await anext(batches)] == [expected]
        await terminate(owner)


async def test_a_missing_position_is_a_loud_error(event_log: PostgresEventLog, owner: Connection) -> None:
    await event_log.commit(decide(fresh(), 0))
    await owner.execute(
        "INSERT INTO log.events SELECT 3, 'task-x', originator_version, topic, state, schema_version, at,"
        " actor, public, people, roles, command_id, correlation_id, causation, leaf FROM log.events"
    )
    with pytest.raises(LogBroken, match="position 2 is missing"):
        await event_log.read(0, 10)
    with pytest.raises(LogBroken, match="position 2 is missing"):
        await event_log.read(1, 10)
