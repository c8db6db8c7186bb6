"""The log as a writer in trouble has it: now and then the acknowledgement of a commit is lost."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from random import Random
from typing import Any

import psycopg

from adapters.event_log.append import Append, Verdict
from adapters.event_log.committer import USUAL, Committer
from adapters.event_log.log import CONNECTIONS_MAX, PostgresEventLog
from adapters.event_log.statements import Tables
from adapters.event_log.wakeups import Wakeups
from adapters.keyring import Keyring
from adapters.postgres.pool import connect, open_pool

LOST = 0.04


class LosingCommitter(Committer):
    """`lost` is told of each commit that took place and was reported as a lost connection."""

    def __init__(self, *args: Any, random: Random, lost: Callable[[], None], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._random, self._lost = random, lost

    async def _commit(self, appends: Sequence[Append]) -> list[Verdict]:
        verdicts = await super()._commit(appends)
        if self._random.random() < LOST:
            self._lost()
            raise psycopg.OperationalError("the connection was lost before the commit was acknowledged")
        return verdicts


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
