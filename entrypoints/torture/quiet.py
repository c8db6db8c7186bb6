"""After the faults: waiting, within bounds, until everything has arrived, and then the whole history."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import psycopg

from adapters.event_log import PostgresEventLog, open_log
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool, open_pool
from entrypoints.settings import Settings
from entrypoints.torture import collecting, receivers
from entrypoints.torture.history import Folded, History
from entrypoints.worker import PROJECTOR_ROLE
from projections import ALL, rebuild

QUIET_SECONDS_MAX = 45.0
POST_SECONDS_MAX = 20.0
ARRIVAL_SECONDS_MAX = 20.0
LOOK_SECONDS = 0.2
CAUGHT_UP = """
SELECT coalesce(bool_and(position >= head), false) AND count(*) > %(models)s, max(head)
FROM work.consumers, (SELECT coalesce(max(notification_id), 0) AS head FROM log.events) AS log
"""
OWED = "SELECT count(*) FROM sandbox.events WHERE left_to_send > 0"


@dataclass(frozen=True)
class Desk:
    pool: Pool
    keyring: Keyring
    log: PostgresEventLog


@asynccontextmanager
async def desk(settings: Settings, url: str) -> AsyncIterator[Desk]:
    """What the checker reads with: as the owner of everything."""
    pool = await open_pool(url, role=None, min_size=1, max_size=4)
    async with pool:
        keyring = Keyring(pool, settings.secret("master"))
        async with open_log(url, keyring) as log:
            yield Desk(pool, keyring, log)


async def settle(settings: Settings, url: str, folder: Path, say: Callable[[str], None]) -> None:
    """Until the provider's post is delivered, all consumers have caught up, and all followers and sockets
    have got everything, or the time is over: what is missing then, the checker will name."""
    async with desk(settings, url) as at:
        await until(lambda: delivered(at), POST_SECONDS_MAX)
        if not await until(lambda: caught_up(at), QUIET_SECONDS_MAX):
            say("The worker's consumers have not caught up.")
        if not await until(lambda: arrived(at, folder), ARRIVAL_SECONDS_MAX):
            say("Followers or sockets are still waiting for events.")


async def until(done: Callable[[], Awaitable[object]], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with suppress(psycopg.OperationalError):
            if await done():
                return True
        await asyncio.sleep(LOOK_SECONDS)
    return False


async def delivered(at: Desk) -> bool:
    async with at.pool.connection() as connection:
        row = await (await connection.execute(OWED)).fetchone()
    return row is not None and row[0] == 0


async def caught_up(at: Desk) -> bool:
    """Twice in a row at the same head: what policies bring about moves it."""
    async with at.pool.connection() as connection:
        first = await (await connection.execute(CAUGHT_UP, {"models": len(ALL)})).fetchone()
        await asyncio.sleep(LOOK_SECONDS)
        second = await (await connection.execute(CAUGHT_UP, {"models": len(ALL)})).fetchone()
    return first is not None and first[0] and first == second


async def arrived(at: Desk, folder: Path) -> bool:
    log = await collecting.log_of(at.pool, at.keyring)
    late = chain.from_iterable(receivers.watched(each, log) for each in collecting.watchers(folder))
    ends = [each.passed[-1].position if each.passed else 0 for each in collecting.followers(folder)]
    return min(ends, default=0) >= len(log) and not any(
        violation.rule == "socket_missed" for violation in late
    )


async def history(settings: Settings, url: str, folder: Path) -> History:
    """Read models are folded anew and compared at the end."""
    async with desk(settings, url) as at:
        asked, told = collecting.asked_and_told(folder)
        return History(
            log=await collecting.log_of(at.pool, at.keyring),
            kept=await collecting.answers_of(at.pool),
            asked=asked,
            told=told,
            others=await collecting.provided(at.pool),
            followed=collecting.followers(folder),
            watched=collecting.watchers(folder),
            models=await folded(at, url),
            settled=await caught_up(at),
        )


async def folded(at: Desk, url: str) -> list[Folded]:
    pool = await open_pool(url, role=PROJECTOR_ROLE, min_size=1, max_size=3)
    async with pool:
        try:
            certificates = await rebuild.rebuild(pool, at.log, ALL, "torture")
        except psycopg.Error as error:
            return [Folded("all", 0, False, repr(error))]
    return [Folded(each.projection, each.position, each.same, str(each.differences)) for each in certificates]
