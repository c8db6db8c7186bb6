"""Rows of the log as bytes to be hashed, straight out of COPY: a leaf costs one slice and one SHA-256.

COPY's binary format writes every field with its length before it, in 4 bytes, as a leaf's canonical form
does (`adapters.event_codec.leaf`): with the columns in its order, a row's tail is what the leaf is made of.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

import psycopg

COPY = r"""
COPY (
    SELECT
        notification_id, leaf,
        originator_id, originator_version::text, topic, schema_version::text, state,
        (extract(epoch FROM at) * 1000000)::bigint::text, actor,
        CASE WHEN public THEN '1' ELSE '0' END,
        decode(replace(array_to_string(people, ''), '-', ''), 'hex'), array_to_string(roles, E'\n'),
        coalesce(uuid_send(command_id), ''), coalesce(uuid_send(correlation_id), ''),
        coalesce(causation::text, '')
    FROM log.events WHERE notification_id BETWEEN %d AND %d ORDER BY notification_id
) TO STDOUT (FORMAT BINARY)
"""
SIGNATURE = b"PGCOPY\n\xff\r\n\0"
HEADER_BYTES = len(SIGNATURE) + 8
POSITION = slice(6, 14)
"""Behind the number of fields (2 bytes) and its own length."""
LEAF = 14
END = b"\xff\xff"


class Row(NamedTuple):
    """`leaf` is made of what is stored, `stored_leaf` lies beside it."""

    position: int
    leaf: bytes
    stored_leaf: bytes
    stream: bytes
    version: int


def rows(connection: psycopg.Connection, first: int, last: int) -> Iterator[Row]:
    """The rows of these positions, in order, whatever is missing among them. To be read to the end."""
    for data in _copied(connection, COPY % (first, last)):
        begin = LEAF + 4 + int.from_bytes(data[LEAF : LEAF + 4])
        stream = begin + 4 + int.from_bytes(data[begin : begin + 4])
        version = stream + 4 + int.from_bytes(data[stream : stream + 4])
        yield Row(
            int.from_bytes(data[POSITION], signed=True),
            sha256(b"\0" + data[begin:]).digest(),
            data[LEAF + 4 : begin],
            data[begin + 4 : stream],
            int(data[stream + 4 : version]),
        )


def _copied(connection: psycopg.Connection, statement: str) -> Iterator[bytes]:
    """Tuple by tuple from libpq itself: psycopg's own reader takes three times as long for each."""
    libpq = connection.pgconn
    libpq.send_query(statement.encode())
    result = libpq.get_result()
    if result is None or result.status != psycopg.pq.ExecStatus.COPY_OUT:
        raise psycopg.OperationalError(libpq.get_error_message())
    while True:
        size, data = libpq.get_copy_data(0)
        if size < 0:
            break
        row = bytes(data)
        if row.startswith(SIGNATURE):
            row = row[HEADER_BYTES:]
        if row and row != END:
            yield row
    while result := libpq.get_result():
        if result.status != psycopg.pq.ExecStatus.COMMAND_OK:
            raise psycopg.OperationalError(libpq.get_error_message())
