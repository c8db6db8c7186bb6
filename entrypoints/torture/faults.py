"""What befalls a run, by seed. Each fault is counted when it has been seen to strike."""

import asyncio
import os
import signal
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random

import psycopg

from adapters.event_log.points import Point
from adapters.event_log.statements import Tables
from adapters.postgres.pool import Connection, connect
from adapters.postgres.server import Server
from entrypoints.torture.troupe import Actor

BACK_SECONDS_MAX = 30.0
LOOK_SECONDS = 0.02
CONNECTIONS_AT_ONCE = 5
HOLD_SECONDS_MIN, HOLD_SECONDS_MAX = 0.1, 0.8
LONG_HOLD_SECONDS = 2.5
"""Longer than committers wait for the lock before they try again."""
PAUSE_SECONDS_MAX = 2.0
MORE_SECONDS_MAX = 60.0
"""So much longer a run may take until each fault has struck."""

LOCK = "SELECT pg_advisory_xact_lock(%s)"
END_CONNECTIONS = """
SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM (
    SELECT pid FROM pg_stat_activity
    WHERE application_name LIKE 'souk\\_%%' AND pid <> pg_backend_pid() AND datname = current_database()
        AND (%(listening)s IS FALSE OR query ILIKE 'listen %%' OR query = 'SELECT')
    ORDER BY random() LIMIT %(limit)s
) AS chosen
"""
UNDONE_EVENT = """
INSERT INTO log.events
SELECT (jsonb_populate_record(NULL::log.events, to_jsonb(last) || jsonb_build_object(
    'notification_id', notification_id + 1, 'originator_id', 'task-never', 'originator_version', 1
))).* FROM (SELECT * FROM log.events ORDER BY notification_id DESC LIMIT 1) AS last
"""


@dataclass
class Faults:
    """`actors` by name; those of one kind begin alike (`writer-0`, `writer-1`)."""

    server: Server
    actors: Mapping[str, Actor]
    random: Random
    fired: Counter[str] = field(default_factory=Counter)

    async def strike(self, name: str) -> None:
        """Lets it happen, and returns when it has."""
        if await FAULTS[name](self):
            self.fired[name] += 1

    async def kill(self, kind: str) -> bool:
        """kill -9. It is started again in a moment."""
        actor = self._some(kind)
        if actor is None or (pid := actor.pid) is None:
            return False
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        return await self._until(lambda: actor.pid != pid)

    async def freeze(self) -> bool:
        """A writer stands still, perhaps with the lock in its hand."""
        actor = self._some("writer")
        if actor is None or (pid := actor.pid) is None:
            return False
        try:
            os.kill(pid, signal.SIGSTOP)
            await asyncio.sleep(self.random.uniform(0.2, 1.2))
            os.kill(pid, signal.SIGCONT)
        except ProcessLookupError:
            return False
        return True

    async def end_connections(self, listening: bool) -> bool:
        """Backends end from one moment to the next; if `listening`, those that wait for notices."""
        values = {"listening": listening, "limit": CONNECTIONS_AT_ONCE}
        async with await self._connect() as connection:
            row = await (await connection.execute(END_CONNECTIONS, values)).fetchone()
        return bool(row and row[0])

    async def end_database(self, number: signal.Signals) -> bool:
        """SIGINT: a restart as an operator does it. SIGKILL: a crash."""
        if (pid := self.server.pid) is None:
            return False
        os.kill(pid, number)
        await self._until(lambda: self.server.pid not in (None, pid))
        return await self._answers()

    async def hold_lock(self) -> bool:
        """A slow writer takes the log's lock, writes an event, and rolls it back."""
        seconds = self.random.uniform(HOLD_SECONDS_MIN, HOLD_SECONDS_MAX)
        if self.random.random() < 0.2:
            seconds = LONG_HOLD_SECONDS
        async with await self._connect() as connection:
            await connection.execute("BEGIN")
            await connection.execute(LOCK, [Tables().lock])
            written = await connection.execute(UNDONE_EVENT)
            await connection.execute("SELECT pg_notify(%s, '0')", [Tables().channel])
            await asyncio.sleep(seconds)
            await connection.execute("ROLLBACK")
        return written.rowcount == 1

    def _some(self, kind: str) -> Actor | None:
        alive = [actor for name, actor in self.actors.items() if name.startswith(kind) and actor.pid]
        return self.random.choice(alive) if alive else None

    async def _connect(self) -> Connection:
        return await connect(self.server.url(), role=None)

    async def _answers(self) -> bool:
        until = asyncio.get_running_loop().time() + BACK_SECONDS_MAX
        while asyncio.get_running_loop().time() < until:
            with suppress(psycopg.OperationalError):
                async with await self._connect():
                    return True
            await asyncio.sleep(LOOK_SECONDS)
        return False

    async def _until(self, done: Callable[[], bool]) -> bool:
        for _ in range(int(BACK_SECONDS_MAX / LOOK_SECONDS)):
            if done():
                return True
            await asyncio.sleep(LOOK_SECONDS)
        return False


FAULTS: Mapping[str, Callable[[Faults], Awaitable[bool]]] = {
    "kill_writer": lambda faults: faults.kill("writer"),
    "kill_web": lambda faults: faults.kill("serve"),
    "kill_worker": lambda faults: faults.kill("work"),
    "kill_follower": lambda faults: faults.kill("follower"),
    "freeze_writer": Faults.freeze,
    "end_connections": lambda faults: faults.end_connections(listening=False),
    "drop_notices": lambda faults: faults.end_connections(listening=True),
    "hold_lock": Faults.hold_lock,
    "restart_database": lambda faults: faults.end_database(signal.SIGINT),
    "kill_database": lambda faults: faults.end_database(signal.SIGKILL),
}
WITHIN: Sequence[str] = (
    *(f"commit_cut_{point}" for point in Point),
    "answer_lost",
    "asked_twice_at_once",
    "asked_again",
    "notice_unheard",
    "socket_cut",
)
"""Faults that the actors bring upon themselves all the time."""


async def befall(faults: Faults, names: Sequence[str], seconds: float) -> None:
    """All of them in rounds, each round in another order, spread over the time given; afterwards those that
    have not struck yet, until they have: on a slow machine the first round alone may take longer."""
    loop = asyncio.get_running_loop()
    until, pause = loop.time() + seconds, min(seconds / (len(names) + 1), PAUSE_SECONDS_MAX)

    def due() -> list[str]:
        late = loop.time() - until
        return [name for name in names if late < 0 or (late < MORE_SECONDS_MAX and not faults.fired[name])]

    while now := due():
        for name in faults.random.sample(now, len(now)):
            if name in due():
                await asyncio.sleep(pause * faults.random.uniform(0.3, 1.0))
                with suppress(psycopg.OperationalError):
                    await faults.strike(name)
    await asyncio.sleep(max(0.0, until - loop.time()))
