"""Tells followers that the log has moved: at once in this process, by LISTEN from the others.

Nothing depends on it but time: a follower looks again after a short while whatever it hears.
"""

import asyncio
from collections.abc import Awaitable, Callable

import psycopg
from psycopg.sql import SQL, Identifier

from adapters.postgres.pool import Connection

LISTEN_SECONDS = 5.0
REOPEN_SECONDS = 0.5


class Wakeups:
    def __init__(self, connect: Callable[[], Awaitable[Connection]], channel: str) -> None:
        self._connect = connect
        self._channel = channel
        self.head = 0
        self._changed = asyncio.Event()
        self._listening: asyncio.Task[None] | None = None
        self._heard = asyncio.Event()

    def moved(self, head: int) -> None:
        if head > self.head:
            self.head = head
            self._changed.set()
            self._changed = asyncio.Event()

    async def beyond(self, position: int, seconds: float) -> bool:
        """Waits until the log is heard to have gone beyond `position`; False after `seconds`."""
        if self._listening is None:
            self._listening = asyncio.create_task(self._listen())
        try:
            async with asyncio.timeout(seconds):
                while self.head <= position:
                    await self._changed.wait()
        except TimeoutError:
            return False
        return True

    async def listening(self) -> None:
        """Waits until notifications of other processes are heard."""
        await self._heard.wait()

    async def close(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.wait([self._listening])

    async def _listen(self) -> None:
        """One connection for all followers of the process, opened again whenever it is lost."""
        while True:
            try:
                async with await self._connect() as connection:
                    await connection.execute(SQL("LISTEN {}").format(Identifier(self._channel)))
                    self._heard.set()
                    while True:
                        async for notice in connection.notifies(timeout=LISTEN_SECONDS):
                            if notice.payload.isdecimal():
                                self.moved(int(notice.payload))
                        await connection.execute("SELECT")  # it may have died in silence
            except (psycopg.Error, OSError):
                await asyncio.sleep(REOPEN_SECONDS)
