"""Where in the log a span of time lies: without it, who looks from one end walks to the other.

Times follow positions but for clocks that stepped. So the place is found by halving, and what lies on the
wrong side of it by an index over both.
"""

from datetime import datetime
from typing import LiteralString

from adapters.event_log.statements import Tables
from adapters.postgres.pool import Connection

CROSSING = """
WITH RECURSIVE halves (low, high) AS (
    SELECT 0::bigint, (SELECT notification_id FROM {events} ORDER BY notification_id DESC LIMIT 1) + 1
    UNION ALL
    SELECT CASE WHEN early THEN middle ELSE low END, CASE WHEN early THEN high ELSE middle END
    FROM halves,
    LATERAL (SELECT (low + high) / 2 AS middle) AS half,
    LATERAL (
        SELECT at < %(moment)s OR %(with)s AND at = %(moment)s AS early FROM {events}
        WHERE notification_id >= middle ORDER BY notification_id LIMIT 1
    ) AS there
    WHERE high - low > 1
)
SELECT coalesce(min(high), 1) FROM halves
"""
"""A position where times pass the moment; `with`: those at the moment itself come before it."""
EARLIER = "SELECT min(notification_id) FROM {events} WHERE notification_id < %(place)s AND at >= %(moment)s"
LATER = "SELECT max(notification_id) FROM {events} WHERE notification_id >= %(place)s AND at <= %(moment)s"
BY_BITMAP = """
SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off; SET LOCAL enable_indexonlyscan = off
"""


async def begins(connection: Connection, since: datetime, tables: Tables) -> int:
    """No event before this position has a time as late as that."""
    return await _place(connection, EARLIER, since, tables, inclusive=False)


async def ends(connection: Connection, until: datetime, tables: Tables) -> int:
    """No event beyond this position has a time as early as that."""
    return await _place(connection, LATER, until, tables, inclusive=True)


async def _place(
    connection: Connection, beyond: LiteralString, moment: datetime, tables: Tables, *, inclusive: bool
) -> int:
    values: dict[str, object] = {"moment": moment, "with": inclusive}
    async with connection.transaction():
        cursor = await connection.execute(tables.sql(CROSSING), values, prepare=False)
        ((place,),) = await cursor.fetchall()
        await connection.execute(BY_BITMAP)
        cursor = await connection.execute(tables.sql(beyond), values | {"place": place}, prepare=False)
        ((stray,),) = await cursor.fetchall()
    return place if stray is None else int(stray)
