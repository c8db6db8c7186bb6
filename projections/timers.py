"""The timers that have been set and have not yet gone off, by their time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from projections.paging import Connection, select


@dataclass(frozen=True)
class Noted:
    """`position` is that of the event that set it, `at` when it is due, in UTC."""

    position: int
    name: str
    at: datetime


NOTE = """
INSERT INTO work.timers (position, name, at)
SELECT * FROM unnest(%(positions)s::bigint[], %(names)s::text[], %(times)s::timestamptz[])
ON CONFLICT DO NOTHING
"""
NEXT = "SELECT position, name, at FROM work.timers ORDER BY at, position, name LIMIT %(limit)s"
CROSS_OUT = """
DELETE FROM work.timers t USING unnest(%(positions)s::bigint[], %(names)s::text[]) AS done (position, name)
WHERE t.position = done.position AND t.name = done.name
"""


async def note(connection: Connection, timers: Sequence[Noted]) -> None:
    """Noting again what is there changes nothing."""
    await connection.execute(NOTE, _columns(timers) | {"times": [each.at for each in timers]})


async def upcoming(connection: Connection, limit: int) -> Sequence[Noted]:
    """The earliest ones, in the order in which they are due."""
    return [Noted(**row) for row in await select(connection, NEXT, {"limit": limit})]


async def cross_out(connection: Connection, timers: Sequence[Noted]) -> None:
    await connection.execute(CROSS_OUT, _columns(timers))


def _columns(timers: Sequence[Noted]) -> dict[str, Any]:
    return {"positions": [each.position for each in timers], "names": [each.name for each in timers]}
