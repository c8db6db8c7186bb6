"""How far the read models of this installation are: waited for in memory, asked for health."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import psycopg

from domain.ports import EventLog
from projections import stalls
from projections.engine import CHANNEL
from projections.paging import Connection, select
from projections.stalls import Stall

POLL_SECONDS = 0.5

POSITIONS = "SELECT name, position FROM work.consumers"


class Watermarks:
    """The checkpoints of all consumers, as this process last heard: one connection for all who wait.

    A projector's notice wakes; a timer looks as well, so a lost notice costs half a second at most.
    """

    def __init__(self) -> None:
        self._positions: dict[str, int] = {}
        self._moved = asyncio.Event()

    async def reached(self, position: int, names: Sequence[str], timeout_seconds: float) -> bool:
        """Waits until all these read models show this position; False when they did not get there in time."""
        try:
            async with asyncio.timeout(timeout_seconds):
                while any(self.position(name) < position for name in names):
                    await self._moved.wait()
        except TimeoutError:
            return False
        return True

    def position(self, name: str) -> int:
        return self._positions.get(name, 0)

    async def follow(self, connect: Callable[[], Awaitable[Connection]]) -> None:
        """Keeps listening, over a new connection when one is lost. Until cancelled."""
        while True:
            try:
                async with await connect() as connection:
                    await connection.execute(f"LISTEN {CHANNEL}".encode())
                    while True:
                        await self._look(connection)
                        async for _ in connection.notifies(timeout=POLL_SECONDS, stop_after=1):
                            pass
            except (psycopg.OperationalError, OSError):
                await asyncio.sleep(POLL_SECONDS)

    async def _look(self, connection: Connection) -> None:
        rows = await select(connection, POSITIONS, {})
        self._positions = {row["name"]: row["position"] for row in rows}
        self._moved.set()
        self._moved = asyncio.Event()


@asynccontextmanager
async def watching(connect: Callable[[], Awaitable[Connection]]) -> AsyncIterator[Watermarks]:
    """Watermarks for as long as the block lasts. `connect` gives an autocommit connection of one's own."""
    watermarks = Watermarks()
    following = asyncio.create_task(watermarks.follow(connect))
    try:
        yield watermarks
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)


@dataclass(frozen=True)
class Lag:
    """How far a consumer is behind the log's head; `seconds`: the age of the first event it lacks; `stalled`
    when an event stops it."""

    name: str
    position: int
    events: int
    seconds: float
    stalled: Stall | None = None


async def lags(connection: Connection, log: EventLog, names: Sequence[str], now: datetime) -> Sequence[Lag]:
    """For each consumer, in the order asked; one that never started stands at 0."""
    positions = {row["name"]: row["position"] for row in await select(connection, POSITIONS, {})}
    stopped = await stalls.of_all(connection)
    head, ages = await log.head(), dict[int, float]()
    for position in {positions.get(name, 0) for name in names}:
        waiting = await log.read(position, 1) if position < head else ()
        ages[position] = max((now - waiting[0].at).total_seconds(), 0.0) if waiting else 0.0
    return [
        Lag(name, position, max(head - position, 0), ages[position], stopped.get(name))
        for name in names
        for position in [positions.get(name, 0)]
    ]
