"""Connections to PostgreSQL that cannot hang: bounded waiting, bounded statements, bounded silence.

Everything that can go wrong with the database's presence (`PoolTimeout`, `TooManyRequests`, a lost or silent
connection, `DeadlineExceeded`) is a `psycopg.OperationalError`.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any, TypeVar

from psycopg import AsyncConnection, OperationalError, waiting
from psycopg.abc import PQGen
from psycopg.conninfo import conninfo_to_dict
from psycopg.errors import _WaitTimeout
from psycopg.pq import TransactionStatus
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

CONNECT_SECONDS_MAX = 2
CHECK_SECONDS_MAX = 1.0
CHECKOUT_SECONDS_MAX = 2.0
RECONNECT_SECONDS_MAX = 3.0
"""Then the next caller triggers a new attempt at once: longer pauses would outlast the trouble."""
OPEN_SECONDS_MAX = 10.0
STATEMENT_SECONDS_MAX = 5.0
GRACE_SECONDS = 3.0
WAITING_PER_CONNECTION = 20
"""A query takes a millisecond or two: a queue of twenty is gone long before the checkout's deadline."""

Result = TypeVar("Result")


class DeadlineExceeded(OperationalError):
    """The database did not do this in time; whether it was done is unknown."""


class Connection(AsyncConnection[TupleRow]):
    """Closes itself when the server says nothing for longer than any statement may take, and at once when
    a call is cancelled. (psycopg would ask the silent server to cancel, and wait 10 s for that.)"""

    silence_seconds_max = STATEMENT_SECONDS_MAX + GRACE_SECONDS

    async def wait(
        self,
        gen: PQGen[Result],
        interval: float = 0.1,
        timeout: float | None = None,  # noqa: ASYNC109 - psycopg's own signature
    ) -> Result:
        limit = self.silence_seconds_max if timeout is None else timeout
        try:
            return await waiting.wait_async(gen, self.pgconn.socket, interval=interval, timeout=limit)
        except _WaitTimeout:
            if timeout is not None:
                raise  # asked for: `notifies(timeout=…)`
            self.pgconn.finish()
            raise OperationalError(f"the database was silent for {limit:.1f} s: connection closed") from None
        except (asyncio.CancelledError, KeyboardInterrupt):
            if self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self.pgconn.finish()
            raise


class Pool(AsyncConnectionPool[Connection]):
    """Lends only connections that answer. (The library's own `check` pauses a second and more between two
    dead connections, so that after a restart of the database whole pools time out.)

    A caller who is cancelled while a connection is on its way to him is cancelled. (The library answers
    him with the connection: a loop that was told to end would go on for ever.)"""

    async def getconn(self, timeout: float | None = None) -> Connection:  # noqa: ASYNC109 - as in the base
        until = monotonic() + (self.timeout if timeout is None else timeout)
        before = cancellations()
        while True:
            connection = await super().getconn(timeout=until - monotonic())
            if cancellations() > before:
                await self.putconn(connection)
                raise asyncio.CancelledError
            try:
                async with deadline(CHECK_SECONDS_MAX):
                    await self.check_connection(connection)
            except OperationalError:
                connection.pgconn.finish()
                await self.putconn(connection)
            except BaseException:
                await self.putconn(connection)
                raise
            else:
                return connection


async def open_pool(
    url: str,
    *,
    role: str | None,
    min_size: int,
    max_size: int,
    statement_seconds_max: float = STATEMENT_SECONDS_MAX,
) -> Pool:
    """An open pool of autocommit connections that act as `role` (None: as the login itself).

    Waiting for a connection ends after 2 s (`PoolTimeout`), or at once when twenty callers per connection
    wait already (`TooManyRequests`). Raises `PoolTimeout` when the first connections cannot be made.
    """

    async def configure(connection: Connection) -> None:
        connection.silence_seconds_max = statement_seconds_max + GRACE_SECONDS

    pool = Pool(
        url,
        connection_class=Connection,
        configure=configure,
        kwargs=_kwargs(url, role, statement_seconds_max),
        min_size=min_size,
        max_size=max_size,
        timeout=CHECKOUT_SECONDS_MAX,
        max_waiting=WAITING_PER_CONNECTION * max_size,
        reconnect_timeout=RECONNECT_SECONDS_MAX,
        open=False,
    )
    try:
        await pool.open(wait=True, timeout=OPEN_SECONDS_MAX)
    except BaseException:
        await pool.close()
        raise
    return pool


async def connect(
    url: str, role: str | None, *, statement_seconds_max: float = STATEMENT_SECONDS_MAX
) -> Connection:
    """One connection of its own, for listening, for locks, or for statements that may take longer."""
    connection = await Connection.connect(url, **_kwargs(url, role, statement_seconds_max))
    connection.silence_seconds_max = statement_seconds_max + GRACE_SECONDS
    return connection


def cancellations() -> int:
    """How often the running task was told to end."""
    task = asyncio.current_task()
    return task.cancelling() if task else 0


@asynccontextmanager
async def deadline(seconds: float) -> AsyncIterator[None]:
    """Bounds a whole piece of work with the database; raises `DeadlineExceeded`."""
    try:
        async with asyncio.timeout(seconds) as limit:
            yield
    except TimeoutError as error:
        if not limit.expired():
            raise
        raise DeadlineExceeded(f"no result within {seconds} s") from error


def _kwargs(url: str, role: str | None, statement_seconds_max: float) -> dict[str, Any]:
    session = {
        "statement_timeout": f"{statement_seconds_max:.3f}s",
        "transaction_timeout": f"{2 * statement_seconds_max:.3f}s",
        "lock_timeout": "2s",
        "idle_in_transaction_session_timeout": "5s",
    } | ({"role": role} if role else {})
    given = conninfo_to_dict(url).get("options") or ""
    return {
        "autocommit": True,
        "connect_timeout": CONNECT_SECONDS_MAX,
        "application_name": role or "souk",
        "options": " ".join([str(given), *(f"-c {name}={value}" for name, value in session.items())]).strip(),
    }
