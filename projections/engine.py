"""Keeps read models up to date: follows the log and folds each batch with its checkpoint, once.

All models that this process holds move in one transaction per batch, so a reader of several sees them at
one position, and there is one notice per batch.
"""

import asyncio
from collections.abc import Sequence
from contextlib import aclosing, suppress
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg_pool import AsyncConnectionPool

from domain.decider import Recorded
from domain.ports import EventLog
from projections import leases, store
from projections.erasing import blank_past
from projections.folding import Parked, Work, advance, load_parked, save_parked, work
from projections.leases import Lease, Lost
from projections.model import Projection
from projections.paging import Connection, select

Pool = AsyncConnectionPool[Any]

CHANNEL = "souk_read"
BATCH_EVENTS_MAX = 500
TERM_SECONDS = leases.TTL_SECONDS / 3
RETRY_SECONDS = 0.5
UNSTORABLE = (psycopg.DataError, psycopg.IntegrityError)

VERSION = "SELECT version FROM work.models WHERE projection = %(projection)s AND NOT past"


@dataclass
class Held:
    """A read model that is ours to move."""

    projection: Projection
    lease: Lease
    position: int
    parked: Parked

    def work(self, events: Sequence[Recorded]) -> Work:
        new = [recorded for recorded in events if recorded.position > self.position]
        return work(self.projection, new, deepcopy(self.parked))


class Projector:
    """Runs those read models that are installed at the version we have and that nobody else runs.

    `pool` gives autocommit connections as the owner of the read models; `holder` names this process.
    """

    def __init__(self, pool: Pool, log: EventLog, holder: str, projections: Sequence[Projection]) -> None:
        self._pool = pool
        self._log = log
        self._holder = holder
        self._projections = projections
        self._held: dict[str, Held] = {}

    async def run(self) -> None:
        """Until cancelled. What another process held is taken over within seconds of its death."""
        try:
            while True:
                try:
                    await self.acquire()
                    await self._follow(asyncio.get_running_loop().time() + TERM_SECONDS)
                except (Lost, psycopg.OperationalError):
                    self._held.clear()  # what was committed is unknown: the checkpoints will tell
                    await asyncio.sleep(RETRY_SECONDS)
        finally:
            with suppress(psycopg.OperationalError):  # then the leases run out by themselves
                await self.release()

    async def catch_up(self, target: int) -> bool:
        """Moves what we can hold to `target` and lets go of it; False: somebody else holds some of it."""
        await self.acquire()
        try:
            while self._held and (position := self._position()) < target:
                await self.take(await self._log.read(position, BATCH_EVENTS_MAX))
            return len(self._held) == len(self._projections)
        finally:
            await self.release()

    async def acquire(self) -> None:
        """Renews what we hold and takes what is free. Raises `Lost` when something was taken from us."""
        async with self._pool.connection() as connection:
            for projection in self._projections:
                if held := self._held.get(projection.name):
                    await leases.renew(connection, held.lease)
                else:
                    await self._take_over(connection, projection)

    async def release(self) -> None:
        held, self._held = list(self._held.values()), {}
        async with self._pool.connection() as connection:
            for each in held:
                await leases.release(connection, each.lease)

    async def _take_over(self, connection: Connection, projection: Projection) -> None:
        if not await self._installed(connection, projection):
            return
        lease = await leases.acquire(connection, projection.name, self._holder)
        if lease is None:
            return
        if not await self._installed(connection, projection):  # swapped for another version meanwhile
            await leases.release(connection, lease)
            return
        parked = await load_parked(connection, projection.name)
        self._held[projection.name] = Held(projection, lease, lease.position, parked)

    async def _installed(self, connection: Connection, projection: Projection) -> bool:
        rows = await select(connection, VERSION, {"projection": projection.name})
        return bool(rows) and rows[0]["version"] == projection.version

    def _position(self) -> int:
        return min((held.position for held in self._held.values()), default=0)

    async def _follow(self, until: float) -> None:
        """Takes in what is committed until it is time to look after the leases again."""
        if not self._held:
            await asyncio.sleep(RETRY_SECONDS)
            return
        async with aclosing(self._log.follow(self._position())) as batches:  # type: ignore[type-var]
            while asyncio.get_running_loop().time() < until:
                try:
                    async with asyncio.timeout_at(until):
                        batch = await anext(batches)
                except TimeoutError:
                    return
                await self.take(batch)

    async def take(self, events: Sequence[Recorded]) -> None:
        """The next events into all that we hold. Raises `leases.Lost`, and then nothing was written."""
        async with self._pool.connection() as connection:
            for start in range(0, len(events), BATCH_EVENTS_MAX):
                await take_into(
                    connection, list(self._held.values()), events[start : start + BATCH_EVENTS_MAX]
                )


async def take_into(connection: Connection, held: Sequence[Held], events: Sequence[Recorded]) -> None:
    """One batch into all these read models. What PostgreSQL will not store is narrowed down to one event
    and one model, and parked there like an event that cannot be folded."""
    try:
        await commit(connection, held, events)
    except UNSTORABLE as error:
        if len(held) > 1:
            for each in held:
                await take_into(connection, [each], events)
        elif len(events) > 1:
            middle = len(events) // 2
            await take_into(connection, held, events[:middle])
            await take_into(connection, held, events[middle:])
        else:
            await commit(connection, held, events, error)


async def commit(
    connection: Connection, held: Sequence[Held], events: Sequence[Recorded], refused: Exception | None = None
) -> None:
    """Rows, parked streams and checkpoints, or nothing. A crash that loses the last commits is harmless:
    rows and checkpoint fall back together."""
    position = events[-1].position
    moving = [each for each in held if each.position < position]
    works = [each.work(events) for each in moving]
    if refused is not None:
        works[0].park(events[0], refused)
    async with connection.transaction(), connection.pipeline():
        await connection.execute("SET LOCAL synchronous_commit = off")
        await leases.checkpoint(connection, [each.lease for each in moving], position)
        await advance(connection, store.LIVE, works)
        for done in works:
            await blank_past(connection, done.projection, done.erased)
            await save_parked(connection, done.projection.name, done.parked, done.met)
        await connection.execute("SELECT pg_notify(%s, '')", [CHANNEL])
    for each, done in zip(moving, works, strict=True):
        each.position, each.parked = position, done.parked
