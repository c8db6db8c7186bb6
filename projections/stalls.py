"""Stalls: consumers of the log that an event stops, for operators to see. Gone when they go on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from projections.paging import Connection, select


@dataclass(frozen=True)
class Stall:
    """`position` is the event that could not be taken, `attempts` how often it was tried since `since`."""

    position: int
    error: str
    attempts: int
    since: datetime


STALLED = """
INSERT INTO work.stalls AS s (name, position, error, attempts)
VALUES (%(name)s, %(position)s, %(error)s, 1)
ON CONFLICT (name) DO UPDATE SET
    position = excluded.position,
    error = excluded.error,
    attempts = CASE WHEN s.position = excluded.position THEN s.attempts + 1 ELSE 1 END,
    since = CASE WHEN s.position = excluded.position THEN s.since ELSE clock_timestamp() END
"""
WENT_ON = "DELETE FROM work.stalls WHERE name = %(name)s"
ALL = "SELECT name, position, error, attempts, since FROM work.stalls"


async def stalled(connection: Connection, name: str, position: int, error: str) -> None:
    await connection.execute(STALLED, {"name": name, "position": position, "error": error})


async def went_on(connection: Connection, name: str) -> None:
    await connection.execute(WENT_ON, {"name": name})


async def of_all(connection: Connection) -> Mapping[str, Stall]:
    """By the name of the consumer."""
    rows = await select(connection, ALL, {})
    return {row["name"]: Stall(row["position"], row["error"], row["attempts"], row["since"]) for row in rows}
