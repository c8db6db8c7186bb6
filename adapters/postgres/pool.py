"""Connections to PostgreSQL that cannot hang: bounded waiting, bounded statements, bounded silence."""

from typing import Any

from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

Connection = AsyncConnection[TupleRow]
Pool = AsyncConnectionPool[Connection]

CONNECT_SECONDS_MAX = 2
CHECKOUT_SECONDS_MAX = 2.0
WAITING_PER_CONNECTION = 2
SESSION = {
    "statement_timeout": "5s",
    "lock_timeout": "2s",
    "idle_in_transaction_session_timeout": "5s",
    "transaction_timeout": "10s",
}


async def open_pool(url: str, *, role: str | None, min_size: int, max_size: int) -> Pool:
    """An open pool of autocommit connections that act as `role` (None: as the login itself).

    Waiting for a connection ends after 2 s (`PoolTimeout`) or at once when two callers per connection
    wait already (`TooManyRequests`). Raises `PoolTimeout` when the first connections cannot be made.
    """
    pool: Pool = AsyncConnectionPool(
        url,
        kwargs=_kwargs(role),
        min_size=min_size,
        max_size=max_size,
        timeout=CHECKOUT_SECONDS_MAX,
        max_waiting=WAITING_PER_CONNECTION * max_size,
        check=AsyncConnectionPool.check_connection,
        open=False,
    )
    try:
        await pool.open(wait=True, timeout=10.0)
    except BaseException:
        await pool.close()
        raise
    return pool


async def connect(url: str, role: str | None) -> Connection:
    """One connection of its own, for listening or for locks, with the same settings as a pool's."""
    return await AsyncConnection.connect(url, **_kwargs(role))


def _kwargs(role: str | None) -> dict[str, Any]:
    session = SESSION | ({"role": role} if role else {})
    return {
        "autocommit": True,
        "connect_timeout": CONNECT_SECONDS_MAX,
        "application_name": role or "souk",
        "options": " ".join(f"-c {name}={value}" for name, value in session.items()),
    }
