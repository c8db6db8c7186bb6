"""Leases: each consumer of the log is run by one holder at a time, and its checkpoint is fenced.

All times are the database's. A holder that was paused past its lease, and replaced, holds an old token: its
next checkpoint raises `Lost`, and with it everything of that transaction falls back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from projections.paging import Connection, select

TTL_SECONDS = 10.0


class Lost(Exception):
    """Somebody else has taken over; nothing was written."""


@dataclass(frozen=True)
class Lease:
    """`position` is the checkpoint at the time of leasing; `token` grows with every take-over."""

    name: str
    holder: str
    token: int
    position: int


ACQUIRE = """
INSERT INTO work.consumers AS c (name, holder, expires_at)
VALUES (%(name)s, %(holder)s, clock_timestamp() + %(ttl)s * interval '1 second')
ON CONFLICT (name) DO UPDATE
    SET holder = excluded.holder, expires_at = excluded.expires_at, token = c.token + 1
    WHERE c.expires_at IS NULL OR c.expires_at < clock_timestamp() OR c.holder = excluded.holder
RETURNING name, holder, token, position
"""

RENEW = """
UPDATE work.consumers SET expires_at = clock_timestamp() + %(ttl)s * interval '1 second'
WHERE name = %(name)s AND token = %(token)s
RETURNING name
"""

RELEASE = (
    "UPDATE work.consumers SET holder = NULL, expires_at = NULL WHERE name = %(name)s AND token = %(token)s"
)

CHECKPOINT = """
UPDATE work.consumers c SET position = %(position)s, moved_at = clock_timestamp()
FROM unnest(%(names)s::text[], %(tokens)s::bigint[]) AS lease (name, token)
WHERE c.name = lease.name AND c.token = lease.token AND c.position <= %(position)s
RETURNING c.name
"""

POSITION = "SELECT position FROM work.consumers WHERE name = %(name)s"


async def acquire(
    connection: Connection, name: str, holder: str, ttl_seconds: float = TTL_SECONDS
) -> Lease | None:
    """The lease, when it is free, has run out, or is this holder's own; None while another has it."""
    rows = await select(connection, ACQUIRE, {"name": name, "holder": holder, "ttl": ttl_seconds})
    return Lease(**rows[0]) if rows else None


async def renew(connection: Connection, lease: Lease, ttl_seconds: float = TTL_SECONDS) -> None:
    """Holds it for longer; raises `Lost` when it was taken over."""
    if not await select(connection, RENEW, {"name": lease.name, "token": lease.token, "ttl": ttl_seconds}):
        raise Lost(lease.name)


async def release(connection: Connection, lease: Lease) -> None:
    """Lets another take over at once."""
    await connection.execute(RELEASE, {"name": lease.name, "token": lease.token})


async def checkpoint(connection: Connection, leases: Sequence[Lease], position: int) -> None:
    """Moves these consumers to `position`, in the transaction of what they write. Raises `Lost` when one
    of them was taken over, or stands further already."""
    names, tokens = [lease.name for lease in leases], [lease.token for lease in leases]
    values = {"names": names, "tokens": tokens, "position": position}
    moved = {row["name"] for row in await select(connection, CHECKPOINT, values)}
    if lost := set(names) - moved:
        raise Lost(", ".join(sorted(lost)))


async def position(connection: Connection, name: str) -> int:
    """Where this consumer's checkpoint stands; 0 when there is none."""
    rows = await select(connection, POSITION, {"name": name})
    return rows[0]["position"] if rows else 0
