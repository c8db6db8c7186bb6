"""The read model `feed` as the gateway asks it: positions, and how far they are complete."""

from collections.abc import Sequence

from adapters.postgres.pool import Pool
from domain.values import PersonId
from entrypoints.realtime.replay import Found
from projections import feed
from projections.paging import Connection, select

COMPLETE = """
SELECT least(
    (SELECT position FROM work.consumers WHERE name = 'feed'),
    (SELECT min(position) - 1 FROM work.parked WHERE projection = 'feed' AND NOT past)
) AS position
"""
"""Up to the checkpoint, but not beyond the first event that could not be folded."""


class ReadModelFeeds:
    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def feed(self, person: PersonId, after: int, limit: int) -> Found:
        async with self._pool.connection() as connection:
            before = await complete(connection)
            entries = await feed.of_person(connection, person, after, limit)
            return found(entries, min(before, await complete(connection)), after, limit)

    async def board_feed(self, after: int, limit: int) -> Found:
        async with self._pool.connection() as connection:
            before = await complete(connection)
            entries = await feed.of_board(connection, after, limit)
            return found(entries, min(before, await complete(connection)), after, limit)


async def complete(connection: Connection) -> int:
    """Looked at before and after the read: in between an operator may have gone back to an older model."""
    rows = await select(connection, COMPLETE, {})
    return rows[0]["position"] or 0


def found(entries: Sequence[feed.Entry], upto: int, after: int, limit: int) -> Found:
    positions = [entry.position for entry in entries if entry.position <= upto]
    if len(positions) == limit:
        return Found(positions, positions[-1])
    return Found(positions, max(upto, after))
