"""The library's DCB recorder on its own tables, with two gaps closed. Souk itself does not use it."""

from collections.abc import Sequence

from eventsourcing.dcb.api import DCBAppendCondition, DCBEvent, DCBQuery, DCBSequencedEvent
from eventsourcing.dcb.postgres_tt import PostgresDCBRecorderTT
from eventsourcing.postgres import PostgresDatastore
from psycopg import Cursor
from psycopg.rows import DictRow
from psycopg.sql import SQL

SELECT_BY_TYPES = SQL("""
SELECT * FROM {schema}.{events_table}
WHERE type = ANY (%(types)s) AND id > coalesce(%(after)s, 0)
ORDER BY id LIMIT coalesce(%(limit)s, 9223372036854775807)
""")


class DCBEventRecorder(PostgresDCBRecorderTT):
    """Reads several types without tags, as a projection asks for, and locks for every append: without the
    lock live readers miss events."""

    def __init__(self, datastore: PostgresDatastore, *, events_table_name: str) -> None:
        super().__init__(datastore, events_table_name=events_table_name)
        self.sql_select_by_types = self.format(SELECT_BY_TYPES)

    def append(self, events: Sequence[DCBEvent], condition: DCBAppendCondition | None = None) -> int:
        if condition is not None:
            return super().append(events, condition)
        with self.datastore.transaction(commit=True) as cursor:
            cursor.execute(self.sql_lock_table)
            return self._unconditional_append(cursor, self.construct_psycopg_dcb_events(events))

    def _read(
        self,
        curs: Cursor[DictRow],
        query: DCBQuery | None = None,
        *,
        after: int | None = None,
        limit: int | None = None,
        return_head: bool = True,
    ) -> tuple[Sequence[DCBSequencedEvent], int | None]:
        types = _types_alone(query)
        if len(types) < 2:
            return super()._read(curs, query, after=after, limit=limit, return_head=return_head)
        head = None
        if return_head and limit is None:
            self.execute(curs, self.sql_select_max_id)
            row = curs.fetchone()
            head = row["max"] if row else None
        self.execute(curs, self.sql_select_by_types, {"types": types, "after": after, "limit": limit})
        events = [
            DCBSequencedEvent(DCBEvent(row["type"], row["data"], row["tags"]), row["id"])
            for row in curs.fetchall()
        ]
        if return_head and events:
            head = max(head or 0, events[-1].position)
        return events, head


def _types_alone(query: DCBQuery | None) -> list[str]:
    """The types of a query that names nothing else."""
    items = query.items if query else []
    return items[0].types if len(items) == 1 and not items[0].tags else []
