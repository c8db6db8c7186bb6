"""The payment sandbox's mail: events are sent as signed webhooks until they are taken, at least once each."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

import httpx
import structlog

from adapters.payments import signing
from adapters.postgres.pool import Pool

BATCH_MAX = 50
PAUSE_MIN, PAUSE_MAX = timedelta(seconds=0.25), timedelta(seconds=60)
LOOK_SECONDS = 0.5
DUE = """
SELECT number, id, body, attempts FROM sandbox.events
WHERE left_to_send > 0 AND due_at <= %s ORDER BY number LIMIT %s
"""
TAKEN = "UPDATE sandbox.events SET left_to_send = left_to_send - 1 WHERE number = %s"
LATER = "UPDATE sandbox.events SET attempts = attempts + 1, due_at = %s WHERE number = %s"
log = structlog.get_logger()


class Post:
    """Sends what the books owe to `url`, in the order it happened; whatever is refused comes again, later."""

    def __init__(
        self, pool: Pool, http: httpx.AsyncClient, url: str, secret: bytes, now: Callable[[], datetime]
    ) -> None:
        self._pool = pool
        self._http = http
        self._url = url
        self._secret = secret
        self._now = now
        self._waiting = asyncio.Event()

    def wake(self) -> None:
        self._waiting.set()

    async def wait(self) -> None:
        """Until there may be something to do."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_SECONDS):
                await self._waiting.wait()
        self._waiting.clear()

    async def send_due(self) -> int:
        """Tries every delivery that is due once; returns how many were taken."""
        now = self._now()
        async with self._pool.connection() as connection:
            cursor = await connection.execute(DUE, [now, BATCH_MAX])
            due = await cursor.fetchall()
        taken = 0
        for number, identity, body, attempts in due:
            delivered = await self._taken(identity, body.encode())
            async with self._pool.connection() as connection:
                if delivered:
                    await connection.execute(TAKEN, [number])
                else:
                    await connection.execute(LATER, [now + _pause(attempts), number])
            taken += delivered
        return taken

    async def _taken(self, identity: str, body: bytes) -> bool:
        headers = signing.signed(self._secret, identity, self._now(), body)
        try:
            response = await self._http.post(
                self._url, content=body, headers=headers | {"content-type": "application/json"}
            )
        except httpx.HTTPError as error:
            log.info("webhook not delivered", event_id=identity, error=repr(error))
            return False
        if not response.is_success:
            log.info("webhook refused", event_id=identity, status=response.status_code)
        return response.is_success


def _pause(attempts: int) -> timedelta:
    return min(PAUSE_MIN * float(2 ** min(attempts, 16)), PAUSE_MAX)
