"""Looking for events in the log: by name, stream, person, time, position, command and correlation."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from psycopg.sql import SQL

from adapters.event_log.reading import Stored, from_row
from adapters.event_log.statements import Tables
from adapters.postgres.pool import Pool, deadline

LAST = 2**63 - 1
"""No position comes after this one."""
FIND_SECONDS_MAX = 10.0

FIND = """
SELECT {columns} FROM {events}
WHERE notification_id > %(after)s AND notification_id < %(before)s
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


async def find(pool: Pool, wanted: Wanted, limit: int, tables: Tables | None = None) -> Sequence[Stored]:
    """At most `limit` events in order of position, from either end. Raises `DeadlineExceeded`."""
    order = SQL("DESC" if wanted.newest_first else "ASC")
    statement = (tables or Tables()).sql(FIND, order=order)
    values = asdict(wanted) | {"limit": limit}
    async with deadline(FIND_SECONDS_MAX), pool.connection() as connection:
        cursor = await connection.execute(statement, values, prepare=False, binary=True)
        return [from_row(row) for row in await cursor.fetchall()]
