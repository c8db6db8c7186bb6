"""A task that one process at a time may do: held under a fenced lease, given up with it, taken up again."""

import asyncio
from collections.abc import Awaitable, Callable

from adapters.postgres.pool import Pool
from projections import leases
from projections.leases import Lease

RETRY_SECONDS = 1.0


async def serve(
    pool: Pool,
    name: str,
    holder: str,
    work: Callable[[Lease], Awaitable[None]],
    interruptions: tuple[type[Exception], ...],
    interrupted: Callable[[Exception], None],
) -> None:
    """Until cancelled: leases `name` whenever it is free and works while it lasts.

    One of `interruptions` ends a term, not the task; `interrupted` hears the first of each term.
    """
    while True:
        try:
            await _term(pool, name, holder, work)
        except* interruptions as group:
            interrupted(group.exceptions[0])
        await asyncio.sleep(RETRY_SECONDS)


async def _term(pool: Pool, name: str, holder: str, work: Callable[[Lease], Awaitable[None]]) -> None:
    async with pool.connection() as connection:
        lease = await leases.acquire(connection, name, holder)
    if lease is None:
        return
    try:
        await work(lease)
    finally:
        async with pool.connection() as connection:
            await leases.release(connection, lease)
