"""A follower of the log that acts: one process at a time runs it, another takes over when that one dies."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass

import psycopg
import structlog

from adapters.postgres.pool import Pool
from domain.decider import Recorded
from domain.ports import EventLog
from entrypoints import tenure
from projections import leases
from projections.leases import Lease, Lost

KEEP_SECONDS = 1.0
INTERRUPTIONS = (Lost, psycopg.Error)
log = structlog.get_logger("consumer")


@dataclass
class Progress:
    position: int


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
                group.create_task(self.beside())  # type: ignore[arg-type]

    async def _keep(self, lease: Lease, progress: Progress) -> None:
        while True:
            await asyncio.sleep(KEEP_SECONDS)
            async with self.pool.connection() as connection:
                await leases.renew(connection, lease)
                await leases.checkpoint(connection, [lease], progress.position)

    async def _follow(self, progress: Progress) -> None:
        async with aclosing(self.events.follow(progress.position)) as batches:  # type: ignore[type-var]
            async for batch in batches:
                await self.take(batch)
                progress.position = batch[-1].position
