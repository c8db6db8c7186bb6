"""Rows of the log in PostgreSQL's binary COPY format: worked out before the lock, but for their position."""

import struct
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import cache
from uuid import UUID

from adapters.event_codec import MICROSECOND, SIXTEEN, Entry, digest, framed, frames

HEADER = b"PGCOPY\n\xff\r\n\0" + bytes(8)
TRAILER = b"\xff\xff"
NULL = b"\xff\xff\xff\xff"
BIGINT, INTEGER = struct.Struct(">iq"), struct.Struct(">ii")
COUNT_AND_POSITION = struct.Struct(">hiq")
ARRAY = struct.Struct(">iiiiii")
UUID_OID, TEXT_OID = 2950, 25
TRUE, FALSE = b"\0\0\0\x01\x01", b"\0\0\0\x01\0"
LEAF_LENGTH = b"\0\0\0\x20"
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)

EVENT_COLUMNS = (
    "notification_id, originator_id, topic, state, actor, command_id, correlation_id, originator_version,"
    " schema_version, at, public, people, roles, causation, leaf"
)
ANSWER_COLUMNS = "position, command_id, fingerprint, status, body, actor, at"
CLAIM_COLUMNS = "position, kind, hash, seq, owner"
EVENT_FIELDS, ANSWER_FIELDS, CLAIM_FIELDS = (
    columns.count(",") + 1 for columns in (EVENT_COLUMNS, ANSWER_COLUMNS, CLAIM_COLUMNS)
)


def copied(rows: Iterable[bytes]) -> bytes:
    """What a COPY is sent: these rows, each behind its number of fields and its position."""
    return b"".join((HEADER, *rows, TRAILER))


def placed(fields: int, position: int, row: bytes) -> bytes:
    return COUNT_AND_POSITION.pack(fields, 8, position) + row


def event_row(entry: Entry) -> bytes:
    """All of `EVENT_COLUMNS` but the position. Most of it is what its leaf is the digest of."""
    parts = frames(entry)
    stream, _, name, _, body, _, actor, _, _, _, command, correlation, _ = parts
    audience = entry.audience
    return b"".join(
        (
            stream,
            name,
            body,
            actor,
            command if entry.command_id else NULL,
            correlation if entry.correlation_id else NULL,
            BIGINT.pack(8, entry.version),
            INTEGER.pack(4, entry.schema),
            _moment(entry.at),
            TRUE if audience.public else FALSE,
            _people(audience.people),
            _roles(audience.roles),
            NULL if entry.causation is None else BIGINT.pack(8, entry.causation),
            LEAF_LENGTH,
            digest(parts),
        )
    )


def answer_row(
    command_id: UUID, fingerprint: bytes, status: int | None, body: bytes | None, actor: UUID, at: datetime
) -> bytes:
    """All of `ANSWER_COLUMNS` but the position."""
    return b"".join(
        (
            SIXTEEN,
            command_id.bytes,
            framed(fingerprint),
            NULL if status is None else INTEGER.pack(4, status),
            NULL if body is None else framed(body),
            SIXTEEN,
            actor.bytes,
            _moment(at),
        )
    )


def claim_row(kind: str, hashed: bytes, seq: int, owner: str | None) -> bytes:
    """All of `CLAIM_COLUMNS` but the position."""
    holder = NULL if owner is None else framed(owner.encode())
    return b"".join((framed(kind.encode()), framed(hashed), INTEGER.pack(4, seq), holder))


def _moment(at: datetime) -> bytes:
    return BIGINT.pack(8, (at - EPOCH) // MICROSECOND)


def _people(people: Sequence[UUID]) -> bytes:
    items = b"".join([SIXTEEN + person.bytes for person in people])
    return _array_head(UUID_OID, len(people), len(items)) + items


@cache
def _roles(roles: tuple[str, ...]) -> bytes:
    items = b"".join([framed(role.encode()) for role in roles])
    return _array_head(TEXT_OID, len(roles), len(items)) + items


def _array_head(oid: int, count: int, size: int) -> bytes:
    if count == 0:
        return struct.pack(">iiii", 12, 0, 0, oid)
    return ARRAY.pack(20 + size, 1, 0, oid, count, 1)
