"""Issues commands when their time has come. What is due stands in the database, so no process has to live
until then, and a command's id is made from the event that set the timer, so issuing it again is harmless."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from adapters.postgres.pool import Pool
from domain.decider import Intent, Recorded
from domain.ports import Clock, EventLog
from domain.timers import Timer, due
from entrypoints.consumer import described, passing
from projections import timers
from projections.timers import Noted, SetAside

PAGE = 64
LOOK_SECONDS = 30.0
"""At least this often it looks at the clock, which may have been set."""
LEAST, MOST = timedelta(seconds=5), timedelta(hours=1)
"""Until what failed is tried again: from the least, twice as long each time, up to the most."""
log = structlog.get_logger("timekeeper")


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
        """Everything whose time has come, page by page; answers when the next is due.

        What fails is set aside and tried again, ever more seldom: nothing waits for it.
        """
        while True:
            now = self.clock.now()
            async with self.pool.connection() as connection:
                ripe = await timers.ripe(connection, now, PAGE)
                if not ripe:
                    return await timers.coming(connection)
            failed = await self._together(ripe, now)
            kept = {(each.timer.position, each.timer.name) for each in failed}
            async with self.pool.connection() as connection:
                await timers.set_aside(connection, failed)
                done = [noted for noted in ripe if (noted.position, noted.name) not in kept]
                await timers.cross_out(connection, done)

    async def _together(self, ripe: Sequence[Noted], now: datetime) -> Sequence[SetAside]:
        """Streams beside one another, each in the order of its due times; answers what failed."""
        failed: list[SetAside] = []
        streams: dict[str, list[tuple[Noted, Recorded, Timer]]] = defaultdict(list)
        for noted in ripe:
            try:
                for recorded, timer in await self._set_by(noted):
                    streams[timer.intent.stream].append((noted, recorded, timer))
            except Exception as error:
                failed.append(aside(noted, error, now))
        async with asyncio.TaskGroup() as group:
            for each in streams.values():
                group.create_task(self._in_order(each, now, failed))
        return failed

    async def _set_by(self, noted: Noted) -> Sequence[tuple[Recorded, Timer]]:
        found = await self.events.read(noted.position - 1, 1)
        return [(each, timer) for each in found for timer in self.due(each) if timer.name == noted.name]

    async def _in_order(
        self, ripe: Sequence[tuple[Noted, Recorded, Timer]], now: datetime, failed: list[SetAside]
    ) -> None:
        """What comes after a failure waits with it: the same thing's times are kept in their order."""
        broken: Exception | None = None
        for noted, recorded, timer in ripe:
            try:
                if broken is None:
                    await self.issue(recorded, f"timer:{timer.name}", timer.intent)
            except Exception as error:
                broken = error
            if broken is not None:
                failed.append(aside(noted, broken, now))

    def _pause_seconds(self, coming: datetime | None) -> float:
        if coming is None:
            return LOOK_SECONDS
        return min(max((coming - self.clock.now()).total_seconds(), 0.0), LOOK_SECONDS)


def aside(noted: Noted, error: Exception, now: datetime) -> SetAside:
    """Raises it when it is no fault of this timer."""
    if passing(error):
        raise error
    log.error("timer_set_aside", position=noted.position, timer=noted.name, exc_info=error)
    pause = min(LEAST * 2 ** min(noted.attempts, 16), MOST)
    return SetAside(noted, described(error), now + pause)
