"""Pages of long lists: a cursor says after which sort key the next page starts, and is opaque to clients."""

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from psycopg import AsyncConnection
from psycopg.rows import dict_row

from domain.values import Invalid

Connection = AsyncConnection[Any]

LIMIT_MAX = 100
CURSOR_MAX = 400
LAST = 2**63 - 1
"""No position comes after this one."""

T = TypeVar("T")


class BadCursor(Invalid):
    """This cursor does not belong to this list."""


class BadLimit(Invalid):
    """A page has 1 to 100 items."""


@dataclass(frozen=True)
class Page(Generic[T]):
    """`next` is the cursor of the page after this one; None: this is the last."""

    items: Sequence[T]
    next: str | None = None


def encode(*values: str | int | datetime) -> str:
    plain = [value.isoformat() if isinstance(value, datetime) else value for value in values]
    return urlsafe_b64encode(json.dumps(plain, separators=(",", ":")).encode()).decode().rstrip("=")


def decode(cursor: str, *kinds: type) -> list[Any]:
    """The values that `encode` was given, checked against their kinds. Raises `BadCursor`."""
    try:
        if len(cursor) > CURSOR_MAX:
            raise BadCursor()
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        values = json.loads(urlsafe_b64decode(padded))
        return [_checked(value, kind) for value, kind in zip(values, kinds, strict=True)]
    except (ValueError, TypeError, binascii.Error, RecursionError):
        raise BadCursor() from None


def position_in(cursor: str | None, otherwise: int) -> int:
    """The log position that a cursor of one number stands for. Raises `BadCursor`."""
    position: int = otherwise if cursor is None else decode(cursor, int)[0]
    return position


def _checked(value: object, kind: type) -> object:
    if kind is datetime and isinstance(value, str):
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is not None:
            return moment
    elif type(value) is kind and not (isinstance(value, int) and abs(value) > LAST):
        return value
    raise BadCursor()


async def select(
    connection: Connection, sql: str, values: dict[str, Any], prepare: bool | None = None
) -> list[dict[str, Any]]:
    async with connection.cursor(row_factory=dict_row) as cursor:
        await cursor.execute(sql.encode(), values, prepare=prepare)
        return await cursor.fetchall()


def checked_limit(limit: int) -> int:
    if not 1 <= limit <= LIMIT_MAX:
        raise BadLimit()
    return limit


def page_of(
    rows: Sequence[dict[str, Any]],
    limit: int,
    make: Callable[[dict[str, Any]], T],
    cursor: Callable[[dict[str, Any]], str],
) -> Page[T]:
    """A page from the `limit + 1` rows that were asked for."""
    shown = rows[:limit]
    more = cursor(shown[-1]) if len(rows) > limit else None
    return Page([make(row) for row in shown], more)
