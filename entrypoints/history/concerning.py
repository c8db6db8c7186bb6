"""The events that a row comes of, found by index: those of the streams and people that the row names."""

from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from adapters.event_log.reading import PAGE_EVENTS_MAX, Stored, from_row
from adapters.event_log.statements import Tables
from adapters.postgres.pool import Connection, Pool
from domain.policies import DECIDERS
from projections.feed import feed
from projections.model import Key, Projection, Row, Table
from projections.paging import select
from projections.store import LIVE

READ_AS: dict[str, Callable[[str], Any]] = {
    "uuid": UUID,
    "bigint": int,
    "integer": int,
    "boolean": {"True": True, "False": False}.__getitem__,
    "text": str,
}
ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"
SERVED = """
SELECT c.name, c.position FROM work.models m JOIN work.consumers c ON c.name = m.projection
WHERE (m.projection, m.version) IN ((%(name)s, %(version)s), (%(feed)s, %(feed_version)s)) AND NOT m.past
"""
NEAR = """
SELECT {columns} FROM {events}
WHERE (originator_id = ANY (%(streams)s) OR notification_id = ANY (%(positions)s))
    AND notification_id <= %(upto)s AND (%(names)s::text[] IS NULL OR topic = ANY (%(names)s::text[]))
ORDER BY notification_id
"""
OF_PEOPLE = "SELECT position FROM read.feed WHERE person = ANY (%(people)s) AND position <= %(upto)s"

Served = dict[Table, Row | None]


@dataclass(frozen=True)
class Moment:
    """A read model as it is served at one position of the log, and its rows with one key."""

    connection: Connection
    projection: Projection
    upto: int
    has_feed: bool
    keys: dict[Table, Key]
    rows: Served

    async def near(self, met: Collection[UUID] = ()) -> AsyncIterator[Sequence[Stored]]:
        """What happened in the streams of all that the key and the rows name, or that was `met` on the way;
        and what the people among them were told of wherever it happened."""
        named = {*ids_in(self.keys.values()), *ids_in(each.values() for each in self.rows.values() if each)}
        people = named if met else {*ids_in(self.keys.values())}
        kinds = self.projection.events
        values = {
            "streams": [f"{kind}-{id}" for kind in DECIDERS for id in sorted(named | {*met})],
            "positions": [*self._positions(), *await self._told(people)],
            "names": None if kinds is None else [each.NAME for each in kinds],
            "upto": self.upto,
        }
        async with self.connection.cursor("near", binary=True) as cursor:
            await cursor.execute(Tables().sql(NEAR), values)
            while rows := await cursor.fetchmany(PAGE_EVENTS_MAX):
                yield [from_row(row) for row in rows]

    async def _told(self, people: Collection[UUID]) -> Sequence[int]:
        if not self.has_feed:
            return ()
        values = {"people": list(people), "upto": self.upto}
        return [row["position"] for row in await select(self.connection, OF_PEOPLE, values)]

    def _positions(self) -> Sequence[int]:
        """A key that is a position is that of its event."""
        return [
            part
            for table, key in self.keys.items()
            for name, part in zip(table.key, key, strict=True)
            if name == "position"
        ]


def keys_in(projection: Projection, written: str) -> dict[Table, Key]:
    """What the key may be, table by table; nothing where it is none of that table's kind."""
    found = {table: key_in(table, written) for table in projection.tables}
    return {table: key for table, key in found.items() if key is not None}


def key_in(table: Table, written: str) -> Key | None:
    parts = written.split("/", len(table.key) - 1)
    kinds = [table.columns[name] for name in table.key]
    try:
        key = tuple(READ_AS[kind](part) for kind, part in zip(kinds, parts, strict=True))
    except (ValueError, KeyError):
        return None
    return key if text_of(key) == written else None


def ids_in(values: Iterable[Iterable[Any]]) -> Iterator[UUID]:
    return (value for each in values for value in each if isinstance(value, UUID))


def text_of(key: Key) -> str:
    return "/".join(str(part) for part in key)


@asynccontextmanager
async def moment(pool: Pool, projection: Projection, key: str) -> AsyncIterator[Moment | None]:
    """None: the model is not served at the version we have, so nothing can be proved by it."""
    asked = {"name": projection.name, "version": projection.version}
    asked |= {"feed": feed.name, "feed_version": feed.version}
    async with pool.connection() as connection, connection.transaction():
        await connection.execute(ONE_MOMENT)
        served = {row["name"]: row["position"] for row in await select(connection, SERVED, asked)}
        if projection.name not in served:
            yield None
            return
        keys = keys_in(projection, key)
        rows = {table: await row(connection, table, at) for table, at in keys.items()}
        yield Moment(connection, projection, served[projection.name], feed.name in served, keys, rows)


async def row(connection: Connection, table: Table, key: Key) -> Row | None:
    columns, same = ", ".join(table.columns), " AND ".join(f"{name} = %({name})s" for name in table.key)
    statement = f"SELECT {columns} FROM {LIVE}.{table.name} WHERE {same}"
    found = await select(connection, statement, dict(zip(table.key, key, strict=True)))
    return found[0] if found else None
