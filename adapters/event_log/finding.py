"""Looking for events in the log: by name, stream, person, time, position, command and correlation."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from uuid import UUID

from psycopg.sql import SQL, Composed

from adapters.event_log.reading import Stored, from_row
from adapters.event_log.statements import HEAD, Tables
from adapters.event_log.timing import BY_BITMAP, begins, ends
from adapters.postgres.pool import Connection, Pool, deadline

LAST = 2**63 - 1
"""No position comes after this one."""
FIND_SECONDS_MAX = 10.0
NEAREST_EVENTS = 10_000

FIND = """
SELECT {columns} FROM {events}
WHERE {position} > %(after)s AND {position} < %(before)s
    AND (%(names)s::text[] IS NULL OR topic = ANY (%(names)s::text[]))
    AND (%(stream)s::text IS NULL OR originator_id = %(stream)s::text)
    AND (%(actor)s::uuid IS NULL OR actor = %(actor)s::uuid)
    AND (%(command)s::uuid IS NULL OR command_id = %(command)s::uuid)
    AND (%(correlation)s::uuid IS NULL OR correlation_id = %(correlation)s::uuid)
    AND (%(since)s::timestamptz IS NULL OR at >= %(since)s::timestamptz)
    AND (%(until)s::timestamptz IS NULL OR at <= %(until)s::timestamptz)
ORDER BY notification_id {order} LIMIT %(limit)s
"""
"""Never prepared: each set of filters gets a plan of its own, in which those not given are not there."""


@dataclass(frozen=True)
class Wanted:
    """Filters; None: any. Positions and times: `after` and `before` are left out, `since` and `until` not."""

    names: Sequence[str] | None = None
    stream: str | None = None
    actor: UUID | None = None
    command: UUID | None = None
    correlation: UUID | None = None
    after: int = 0
    before: int = LAST
    since: datetime | None = None
    until: datetime | None = None
    newest_first: bool = False


@dataclass(frozen=True)
class Search:
    """One way of looking: along positions, or (`sparse`) by where the other filters point."""

    wanted: Wanted
    sparse: bool = False


async def find(pool: Pool, wanted: Wanted, limit: int, tables: Tables | None = None) -> Sequence[Stored]:
    """At most `limit` events in order of position, from either end. Raises `DeadlineExceeded`."""
    tables = tables or Tables()
    found: Sequence[Stored] = ()
    async with deadline(FIND_SECONDS_MAX), pool.connection() as connection:
        for search in await searches(connection, wanted, tables):
            found = await _found(connection, search, limit, tables)
            if len(found) >= limit:
                break
    return found


async def searches(connection: Connection, wanted: Wanted, tables: Tables) -> Sequence[Search]:
    """One after the other, until one fills the page. What is frequent is met soon on the way along positions;
    for what is not, that way would lead through the whole log."""
    wanted = await narrowed(connection, wanted, tables)
    if wanted.stream or not (wanted.names or wanted.actor or wanted.command or wanted.correlation):
        return [Search(wanted)]
    return [Search(await nearest(connection, wanted, tables)), Search(wanted, sparse=True)]


async def nearest(connection: Connection, wanted: Wanted, tables: Tables) -> Wanted:
    if not wanted.newest_first:
        return replace(wanted, before=min(wanted.before, wanted.after + NEAREST_EVENTS))
    found = await (await connection.execute(tables.sql(HEAD))).fetchone()
    end = min(wanted.before, found[0] + 1 if found else 1)
    return replace(wanted, after=max(wanted.after, end - NEAREST_EVENTS))


async def narrowed(connection: Connection, wanted: Wanted, tables: Tables) -> Wanted:
    """The same events, between the positions where those of that time lie."""
    after, before = wanted.after, wanted.before
    if wanted.since is not None:
        after = max(after, await begins(connection, wanted.since, tables) - 1)
    if wanted.until is not None:
        before = min(before, await ends(connection, wanted.until, tables) + 1)
    return replace(wanted, after=after, before=before)


async def _found(connection: Connection, search: Search, limit: int, tables: Tables) -> Sequence[Stored]:
    async with connection.transaction():
        if search.sparse:
            await connection.execute(BY_BITMAP)
        values = asdict(search.wanted) | {"limit": limit}
        statement = statement_of(search, tables)
        cursor = await connection.execute(statement, values, prepare=False, binary=True)
        return [from_row(row) for row in await cursor.fetchall()]


def statement_of(search: Search, tables: Tables) -> Composed:
    order = SQL("DESC" if search.wanted.newest_first else "ASC")
    position = SQL("(notification_id + 0)" if search.sparse else "notification_id")  # in no index, if sparse
    return tables.sql(FIND, order=order, position=position)
