"""The log as a writer in trouble has it: now and then a commit is cut short, at one point or another."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from random import Random
from typing import Any

import psycopg

from adapters.event_log.committer import USUAL, Committer
from adapters.event_log.log import CONNECTIONS_MAX, PostgresEventLog
from adapters.event_log.points import Point
from adapters.event_log.statements import Tables
from adapters.event_log.wakeups import Wakeups
from adapters.keyring import Keyring
from adapters.postgres.pool import Connection, connect, open_pool

LOST = 0.02


class LosingCommitter(Committer):
    """Loses its connection now and then at each point of a commit; `lost` is told at which."""

    def __init__(self, *args: Any, random: Random, lost: Callable[[Point], None], **kwargs: Any) -> None:
        super().__init__(*args, reached=self._strike, **kwargs)
        self._random, self._lost = random, lost

    async def _strike(self, point: Point, connection: Connection) -> None:
        if self._random.random() < LOST:
            self._lost(point)
            connection.pgconn.finish()
            raise psycopg.OperationalError(f"the connection was lost: {point}")


class DeafWakeups(Wakeups):
    """Never hears a notice."""

    async def _listen(self) -> None:
        return


@asynccontextmanager
async def open_log_with(
    url: str,
    keyring: Keyring,
    committer: Callable[..., Committer] = Committer,
    wakeups: Callable[..., Wakeups] = Wakeups,
) -> AsyncIterator[PostgresEventLog]:
    """As `adapters.event_log.open_log`, with parts of one's own."""
    tables, dial = Tables(), partial(connect, url, "souk_app")
    pool = await open_pool(url, role="souk_app", min_size=1, max_size=CONNECTIONS_MAX)
    async with pool:
        waking = wakeups(dial, tables.channel)
        writing = committer(dial, tables, waking.moved, USUAL)
        log = PostgresEventLog(pool, keyring, writing, waking)
        try:
            yield log
        finally:
            await log.close()
