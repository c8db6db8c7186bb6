"""The SQL of a log. A log is three tables: events, answers, claims."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import LiteralString

from psycopg.sql import SQL, Composable, Composed, Identifier, Literal

from adapters.event_log.rows import ANSWER_COLUMNS, CLAIM_COLUMNS, EVENT_COLUMNS

PREPARE = """
PREPARE look (json, json, json, json) AS SELECT json_build_array(
    (SELECT notification_id FROM {events} ORDER BY notification_id DESC LIMIT 1),
    ARRAY(
        SELECT (SELECT max(originator_version) FROM {events} WHERE originator_id = stream)
        FROM json_array_elements_text($1) WITH ORDINALITY AS read (stream, place) ORDER BY place
    ),
    ARRAY(
        SELECT (
            SELECT command_id FROM {events} WHERE originator_id = stream
            ORDER BY originator_version DESC LIMIT 1
        )
        FROM json_array_elements_text($4) WITH ORDINALITY AS draft (stream, place) ORDER BY place
    ),
    (
        SELECT json_agg(answer) FROM {answers} AS answer
        WHERE command_id = ANY (ARRAY(SELECT json_array_elements_text($2)::uuid))
    ),
    (
        SELECT json_agg(held)
        FROM json_to_recordset($3) AS wanted (kind text, hash bytea),
        LATERAL (
            SELECT kind, hash, seq, owner FROM {claims} AS claim
            WHERE claim.kind = wanted.kind AND claim.hash = wanted.hash
            ORDER BY seq DESC LIMIT 1
        ) AS held
    )
);
PREPARE tell (text) AS SELECT pg_notify($1, position::text) FROM (
    SELECT notification_id AS position, xmin AS author FROM {events} ORDER BY notification_id DESC LIMIT 1
) AS head WHERE author = pg_current_xact_id_if_assigned()::xid
"""
"""`look`: of these streams, commands and claims, what the log has, by one look-up each in a unique index: the
head, versions, authors, answers, claims. `tell`: notifies the head when this transaction moved it."""

BEGIN_AND_LOOK = "BEGIN; SELECT pg_advisory_xact_lock(%s); EXECUTE look(%s, %s, %s, %s)"
LOOKED = 2
"""Which of its results is what `look` saw. Each statement has a snapshot of its own, also within one message,
so it sees all that was committed before the lock was given."""

COPY_EVENTS = "COPY {events} ({event_columns}) FROM STDIN (FORMAT BINARY)"
COPY_ANSWERS = "COPY {answers} ({answer_columns}) FROM STDIN (FORMAT BINARY)"
COPY_CLAIMS = "COPY {claims} ({claim_columns}) FROM STDIN (FORMAT BINARY)"
WRITE = f"{COPY_EVENTS}; {COPY_ANSWERS}; EXECUTE tell({{channel}}); COMMIT"
WRITE_WITH_CLAIMS = f"{COPY_EVENTS}; {COPY_ANSWERS}; {COPY_CLAIMS}; EXECUTE tell({{channel}}); COMMIT"

ANSWER = "SELECT fingerprint, actor, status, body, position FROM {answers} WHERE command_id = %s"

HEAD = "SELECT notification_id FROM {events} ORDER BY notification_id DESC LIMIT 1"

VERSION = "SELECT max(originator_version) FROM {events} WHERE originator_id = %s"

COLUMNS = """
    notification_id, originator_id, originator_version, topic, schema_version, state, at, actor,
    public, people, roles, command_id, correlation_id, causation, leaf
"""

STATE_COLUMNS = COLUMNS.replace(" people,", " '{}'::uuid[],")

COLUMN_LISTS = {
    "columns": SQL(COLUMNS),
    "state_columns": SQL(STATE_COLUMNS),
    "event_columns": SQL(EVENT_COLUMNS),
    "answer_columns": SQL(ANSWER_COLUMNS),
    "claim_columns": SQL(CLAIM_COLUMNS),
}

READ = """
SELECT {columns} FROM (
    SELECT *, sum(octet_length(state)) OVER (ORDER BY notification_id) - octet_length(state) AS bytes_before
    FROM {events} WHERE notification_id > %s ORDER BY notification_id LIMIT %s
) AS page WHERE bytes_before < %s ORDER BY notification_id
"""

READ_STREAM = """
SELECT {columns} FROM {events}
WHERE originator_id = %s AND originator_version > %s ORDER BY originator_version LIMIT %s
"""

READ_TAIL = """
SELECT {state_columns} FROM {events}
WHERE originator_id = %(stream)s AND originator_version >= coalesce(
    (SELECT version FROM private.snapshots WHERE stream = %(stream)s AND piece = 0 AND rules = %(rules)s), 1
) ORDER BY originator_version LIMIT %(limit)s
"""
"""From the event that the stream's snapshot was taken after, or from the first. Without the people who see
them: no state knows them, and of a crowded task they are many."""

SELECT_EVENTS = """
SELECT {columns} FROM {events}
WHERE originator_id = %(stream)s
    AND originator_version > coalesce(%(gt)s::bigint, -1)
    AND originator_version <= coalesce(%(lte)s::bigint, 9223372036854775807)
ORDER BY originator_version {order} LIMIT %(limit)s
"""

SELECT_NOTIFICATIONS = """
SELECT {columns} FROM {events}
WHERE notification_id > %(after)s
    AND notification_id <= coalesce(%(stop)s::bigint, 9223372036854775807)
    AND (%(topics)s::text[] IS NULL OR topic = ANY (%(topics)s::text[]))
ORDER BY notification_id LIMIT %(limit)s
"""

LINEAGE = "SELECT epoch FROM log.lineage"

CREATE = """
CREATE TABLE IF NOT EXISTS {events} (LIKE log.events INCLUDING ALL);
CREATE TABLE IF NOT EXISTS {answers} (LIKE log.answers INCLUDING ALL);
CREATE TABLE IF NOT EXISTS {claims} (LIKE log.claims INCLUDING ALL)
"""


@dataclass(frozen=True)
class Tables:
    """Where a log lies: `<schema>.<prefix>events` and so on. The log of the product is `log.events`."""

    schema: str = "log"
    prefix: str = ""

    @property
    def channel(self) -> str:
        """What its committers notify, with the new head as payload."""
        return f"{self.schema}_{self.prefix}events"

    @cached_property
    def lock(self) -> int:
        """The advisory lock under which all its committers append."""
        digest = hashlib.sha256(f"append {self.schema}.{self.prefix}events".encode()).digest()
        return int.from_bytes(digest[:8], "big", signed=True)

    def sql(self, statement: LiteralString, **more: Composable) -> Composed:
        """One of the statements above, for these tables."""
        names = {
            table: Identifier(self.schema, self.prefix + table) for table in ("events", "answers", "claims")
        }
        return SQL(statement).format(**COLUMN_LISTS, **names, channel=Literal(self.channel), **more)
