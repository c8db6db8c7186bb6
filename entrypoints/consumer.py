"""A follower of the log that acts: one process at a time runs it, another takes over when that one dies.

An event that it cannot take stops it and nothing else: the stall is seen in its health, and the event is
asked for again, ever more seldom, until what was wrong has been repaired.
"""

import asyncio
import traceback
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psycopg
import structlog

from adapters.postgres.pool import Pool
from domain.decider import Recorded
from domain.ports import EventLog
from entrypoints import tenure
from projections import leases, stalls
from projections.leases import Lease, Lost

KEEP_SECONDS = 1.0
INTERRUPTIONS = (Lost, psycopg.Error)
PASSING = (Lost, psycopg.OperationalError, psycopg.InterfaceError)
"""What ends a term and is no fault of an event: the lease or the connection is gone."""
log = structlog.get_logger("consumer")


@dataclass
class Progress:
    """`clear`: no stall of this consumer is on record, that it knows of."""

    position: int
    clear: bool = False


@dataclass(frozen=True)
class Consumer:
    """Hands every event to `take`, in order, at least once: the checkpoint moves afterwards, about once a
    second, so `take` must be harmless to repeat. Events taken while the lease was being lost are taken
    again by the next holder."""

    name: str
    take: Callable[[Sequence[Recorded]], Awaitable[None]]
    events: EventLog
    pool: Pool
    holder: str
    beside: Callable[[], Awaitable[None]] | None = None
    """What else to do for as long as the lease is held."""
    least_seconds: float = 1.0
    most_seconds: float = 60.0
    """Pauses before what failed is tried again: from the least, twice as long each time, up to the most."""

    async def run(self) -> None:
        """Until cancelled."""
        await tenure.serve(self.pool, self.name, self.holder, self._hold, INTERRUPTIONS, self._interrupted)

    def _interrupted(self, error: Exception) -> None:
        log.warning("consumer_interrupted", consumer=self.name, error=repr(error))

    async def _hold(self, lease: Lease) -> None:
        progress = Progress(lease.position)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._keep(lease, progress))
            group.create_task(self._follow(progress))
            if self.beside is not None:
                group.create_task(self._insist(self.beside, progress))

    async def _keep(self, lease: Lease, progress: Progress) -> None:
        while True:
            await asyncio.sleep(KEEP_SECONDS)
            async with self.pool.connection() as connection:
                await leases.renew(connection, lease)
                await leases.checkpoint(connection, [lease], progress.position)

    async def _follow(self, progress: Progress) -> None:
        async with aclosing(self.events.follow(progress.position)) as batches:  # type: ignore[type-var]
            async for batch in batches:
                await self._take(batch, progress)

    async def _take(self, batch: Sequence[Recorded], progress: Progress) -> None:
        """All together; one by one when that fails, up to the one that is to blame."""
        try:
            await self.take(batch)
            progress.position = batch[-1].position
        except Exception as error:
            if passing(error):
                raise
            for recorded in batch:
                await self._insist(partial(self.take, [recorded]), progress)
                progress.position = recorded.position
        if not progress.clear:
            async with self.pool.connection() as connection:
                await stalls.went_on(connection, self.name)
            progress.clear = True

    async def _insist(self, act: Callable[[], Awaitable[None]], progress: Progress) -> None:
        pause_seconds = self.least_seconds
        while True:
            try:
                return await act()
            except Exception as error:
                if passing(error):
                    raise
                await self._stalled(error, progress)
            await asyncio.sleep(pause_seconds)
            pause_seconds = min(2 * pause_seconds, self.most_seconds)

    async def _stalled(self, error: Exception, progress: Progress) -> None:
        position = progress.position + 1
        log.error("consumer_stalled", consumer=self.name, position=position, exc_info=error)
        progress.clear = False
        async with self.pool.connection() as connection:
            await stalls.stalled(connection, self.name, position, described(error))


def passing(error: BaseException) -> bool:
    if isinstance(error, BaseExceptionGroup):
        return any(passing(each) for each in error.exceptions)
    return isinstance(error, PASSING)


def described(error: BaseException) -> str:
    """Its kind and where it was raised, without a word of what it says: that may be somebody's."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    frames = traceback.extract_tb(error.__traceback__)
    place = f" in {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"
