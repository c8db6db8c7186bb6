"""Walks over the whole log that an auditor starts and follows: one at a time, in a process of its own."""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from psycopg.types.json import Jsonb

from adapters.postgres.pool import Pool
from domain.values import NotFound, PersonId, Refused
from entrypoints.settings import Settings
from projections.paging import select

RUN_SECONDS_MAX = 3_600.0
LINE_BYTES_MAX = 1 << 20
FINDINGS_MAX = 100
KEPT_MAX = 20

LOST = """
UPDATE work.verifications SET ended_at = clock_timestamp(), failure = 'Its process was lost.'
WHERE ended_at IS NULL AND moved_at < clock_timestamp() - interval '2 minutes'
"""
BEGIN = """
INSERT INTO work.verifications (id, person) VALUES (%(id)s, %(person)s) ON CONFLICT DO NOTHING
"""
MOVE = """
UPDATE work.verifications SET done = %(done)s, total = %(total)s, moved_at = clock_timestamp()
WHERE id = %(id)s
"""
END = """
UPDATE work.verifications SET ended_at = clock_timestamp(), report = %(report)s, failure = %(failure)s
WHERE id = %(id)s AND ended_at IS NULL
"""
COLUMNS = "SELECT id, person, began_at, ended_at, done, total, report, failure FROM work.verifications"
NEWEST = f"{COLUMNS} ORDER BY began_at DESC, id LIMIT {KEPT_MAX}"
ONE = f"{COLUMNS} WHERE id = %(id)s"


class AlreadyVerifying(Refused):
    """The log is being verified already: follow that run."""


class NoSuchVerification(NotFound):
    """There was no such verification."""


@dataclass(frozen=True)
class Run:
    """`done` of `total` events are checked. Once it has ended there is a report, or the reason why not."""

    id: UUID
    person: PersonId
    began_at: datetime
    ended_at: datetime | None
    done: int
    total: int
    report: dict[str, Any] | None
    failure: str | None


class Verifications:
    """`pool` writes what any web process then tells; at most one run goes on, whichever started it."""

    def __init__(self, pool: Pool, settings: Settings, url: str) -> None:
        self._pool, self._settings, self._url = pool, settings, url
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self, id: UUID, person: PersonId) -> Run:
        """Asked again under the same id it is the same run. Raises `AlreadyVerifying`."""
        async with self._pool.connection() as connection:
            await connection.execute(LOST)
            begun = await connection.execute(BEGIN, {"id": id, "person": person})
            if not begun.rowcount and not await select(connection, ONE, {"id": id}):
                raise AlreadyVerifying()
        if begun.rowcount:
            task = asyncio.create_task(self._run(id))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await self.one(id)

    async def one(self, id: UUID) -> Run:
        """Raises `NoSuchVerification`."""
        async with self._pool.connection() as connection:
            rows = await select(connection, ONE, {"id": id})
        if not rows:
            raise NoSuchVerification()
        return Run(**rows[0])

    async def newest(self) -> Sequence[Run]:
        """The last few, the newest first."""
        async with self._pool.connection() as connection:
            return [Run(**row) for row in await select(connection, NEWEST, {})]

    async def close(self) -> None:
        """What goes on is given up."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self, id: UUID) -> None:
        report: dict[str, Any] | None = None
        failure: str | None = "It was given up: the web process was stopped."
        try:
            async with asyncio.timeout(RUN_SECONDS_MAX):
                report, failure = await self._walk(id)
        except TimeoutError:
            failure = "It took longer than an hour: run `souk audit verify` on the machine itself."
        finally:
            values = {"id": id, "report": Jsonb(report) if report else None, "failure": failure}
            await asyncio.shield(self._write(END, values))

    async def _walk(self, id: UUID) -> tuple[dict[str, Any] | None, str | None]:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "entrypoints.tied", str(os.getpid()), "verify"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=os.environ | {"SOUK_HOME": str(self._settings.home.absolute())},
            limit=LINE_BYTES_MAX,
            start_new_session=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(f"{self._url}\n".encode())
            process.stdin.close()
            async for line in process.stdout:
                told = msgspec.json.decode(line)
                if "total" in told:
                    await self._write(MOVE, {"id": id, **told})
                else:
                    return shortened(told.get("report")), told.get("failure")
            return None, f"Its process ended with code {await process.wait()}."
        finally:
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                await process.wait()

    async def _write(self, statement: str, values: dict[str, Any]) -> None:
        async with self._pool.connection() as connection:
            await connection.execute(statement.encode(), values)


def shortened(report: dict[str, Any] | None) -> dict[str, Any] | None:
    return report and report | {"findings": report["findings"][:FINDINGS_MAX]}
