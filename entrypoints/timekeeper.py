"""Issues commands when their time has come. What is due stands in the database, so no process has to live
until then, and a command's id is made from the event that set the timer, so issuing it again is harmless."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from adapters.postgres.pool import Pool
from domain.decider import Intent, Recorded
from domain.ports import Clock, EventLog
from domain.timers import Timer, due
from projections import timers
from projections.timers import Noted

PAGE = 64
LOOK_SECONDS = 30.0
"""At least this often it looks at the clock, which may have been set."""


@dataclass(frozen=True)
class Timekeeper:
    """`take` notes the timers that events set; `run` issues them, beside it, under the same lease.

    `issue` gets what an event brings about into the log, under an id made from the event and a step's name.
    A holder that was replaced unawares can do no harm: what it issues is known by its command's id, and it
    crosses out only what it has issued.
    """

    issue: Callable[[Recorded, str, Intent], Awaitable[None]]
    clock: Clock
    events: EventLog
    pool: Pool
    due: Callable[[Recorded], Sequence[Timer]] = due
    _noted: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, batch: Sequence[Recorded]) -> None:
        noted = [
            Noted(recorded.position, timer.name, timer.at)
            for recorded in batch
            for timer in self.due(recorded)
        ]
        if noted:
            async with self.pool.connection() as connection:
                await timers.note(connection, noted)
            self._noted.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._noted.clear()
            coming = await self.issue_due()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._pause_seconds(coming)):
                    await self._noted.wait()

    async def issue_due(self) -> datetime | None:
        """Everything whose time has come, page by page; answers when the next is due."""
        while True:
            async with self.pool.connection() as connection:
                page = await timers.upcoming(connection, PAGE)
            now = self.clock.now()
            ripe = [noted for noted in page if noted.at <= now]
            if not ripe:
                return page[0].at if page else None
            await self._together(ripe)
            async with self.pool.connection() as connection:
                await timers.cross_out(connection, ripe)

    async def _together(self, ripe: Sequence[Noted]) -> None:
        """Streams beside one another, each in the order of its due times."""
        streams: dict[str, list[tuple[Recorded, Timer]]] = defaultdict(list)
        for noted in ripe:
            for recorded in await self.events.read(noted.position - 1, 1):
                for timer in self.due(recorded):
                    if timer.name == noted.name:
                        streams[timer.intent.stream].append((recorded, timer))
        async with asyncio.TaskGroup() as group:
            for each in streams.values():
                group.create_task(self._in_order(each))

    async def _in_order(self, ripe: Sequence[tuple[Recorded, Timer]]) -> None:
        for recorded, timer in ripe:
            await self.issue(recorded, f"timer:{timer.name}", timer.intent)

    def _pause_seconds(self, coming: datetime | None) -> float:
        if coming is None:
            return LOOK_SECONDS
        return min(max((coming - self.clock.now()).total_seconds(), 0.0), LOOK_SECONDS)
