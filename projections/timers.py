"""The timers that have been set and have not yet gone off, by their time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from projections.paging import Connection, select


@dataclass(frozen=True)
class Noted:
    """`position` is that of the event that set it, `at` when it is due, in UTC; `attempts` how often it has
    failed since then."""

    position: int
    name: str
    at: datetime
    attempts: int = 0


@dataclass(frozen=True)
class SetAside:
    """A timer that could not be issued: what was wrong, and when it is tried again."""

    timer: Noted
    error: str
    next_at: datetime


NOTE = """
INSERT INTO work.timers (position, name, at, next_at)
SELECT position, name, at, at
FROM unnest(%(positions)s::bigint[], %(names)s::text[], %(times)s::timestamptz[])
    AS noted (position, name, at)
ON CONFLICT DO NOTHING
"""
NEXT = """
SELECT position, name, at, attempts FROM work.timers WHERE next_at <= %(now)s
ORDER BY next_at, at, position, name LIMIT %(limit)s
"""
COMING = "SELECT min(next_at) AS next_at FROM work.timers"
CROSS_OUT = """
DELETE FROM work.timers t USING unnest(%(positions)s::bigint[], %(names)s::text[]) AS done (position, name)
WHERE t.position = done.position AND t.name = done.name
"""
SET_ASIDE = """
UPDATE work.timers SET attempts = attempts + 1, error = %(error)s, next_at = %(next_at)s
WHERE position = %(position)s AND name = %(name)s
"""
ASIDE = """
SELECT position, name, at, attempts, error, next_at FROM work.timers WHERE attempts > 0
ORDER BY at, position, name LIMIT %(limit)s
"""


async def note(connection: Connection, timers: Sequence[Noted]) -> None:
    """Noting again what is there changes nothing."""
    await connection.execute(NOTE, _columns(timers) | {"times": [each.at for each in timers]})


async def ripe(connection: Connection, now: datetime, limit: int) -> Sequence[Noted]:
    """The earliest of those whose time has come, in the order in which they are due."""
    return [Noted(**row) for row in await select(connection, NEXT, {"now": now, "limit": limit})]


async def coming(connection: Connection) -> datetime | None:
    """When the next one is due, or tried again."""
    (row,) = await select(connection, COMING, {})
    found: datetime | None = row["next_at"]
    return found


async def cross_out(connection: Connection, timers: Sequence[Noted]) -> None:
    await connection.execute(CROSS_OUT, _columns(timers))


async def set_aside(connection: Connection, failed: Sequence[SetAside]) -> None:
    for each in failed:
        told = {"error": each.error, "next_at": each.next_at}
        await connection.execute(SET_ASIDE, told | {"position": each.timer.position, "name": each.timer.name})


async def aside(connection: Connection, limit: int) -> Sequence[SetAside]:
    """Those that have failed and are tried again, the one due longest ago first."""
    return [
        SetAside(
            Noted(row["position"], row["name"], row["at"], row["attempts"]), row["error"], row["next_at"]
        )
        for row in await select(connection, ASIDE, {"limit": limit})
    ]


def _columns(timers: Sequence[Noted]) -> dict[str, Any]:
    return {"positions": [each.position for each in timers], "names": [each.name for each in timers]}
