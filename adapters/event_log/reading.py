"""Reading the log: rows as they are stored, and the events in them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from uuid import UUID

import psycopg

from adapters.event_codec import Codec, Entry
from adapters.event_log.statements import HEAD, READ, READ_STREAM, READ_TAIL, Tables
from adapters.event_log.wakeups import Wakeups
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool, deadline
from domain.decider import Audience, Recorded
from domain.erasure import AccountErased
from domain.values import PersonId

READ_SECONDS_MAX = 5.0
PAGE_EVENTS_MAX = 1_000
PAGE_BYTES_MAX = 4 * 2**20
TURN_EVENTS_MAX = 200
"""Opened at a stretch; then whatever else the process has to do has its turn."""
POLL_SECONDS_MIN, POLL_SECONDS_MAX = 0.25, 1.0

Values = Sequence[Any] | Mapping[str, Any]


class Positioned(Protocol):
    @property
    def position(self) -> int: ...


P = TypeVar("P", bound=Positioned)


class LogBroken(Exception):
    """A position is missing or out of order: the one thing that must never happen."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A row of the log, its body still sealed."""

    position: int
    entry: Entry
    leaf: bytes


class Reader:
    def __init__(self, pool: Pool, tables: Tables, keyring: Keyring) -> None:
        self._pool = pool
        self._keyring = keyring
        self._codec = Codec(keyring)
        self._head, self._read, self._read_stream, self._read_tail = (
            tables.sql(statement).as_bytes() for statement in (HEAD, READ, READ_STREAM, READ_TAIL)
        )

    async def head(self) -> int:
        """The position of the last event; 0 for an empty log."""
        rows = await self._rows(self._head, [])
        return int(rows[0][0]) if rows else 0

    async def stored(self, after: int, limit: int) -> Sequence[Stored]:
        """At most `limit` rows and about 4 MiB, from the one that follows `after`. Raises `LogBroken`."""
        rows = await self._rows(self._read, [after, min(limit, PAGE_EVENTS_MAX), PAGE_BYTES_MAX])
        page = [from_row(row) for row in rows]
        for expected, each in enumerate(page, after + 1):
            if each.position != expected:
                raise LogBroken(f"position {expected} is missing: {each.position} comes after {expected - 1}")
        return page

    async def stream(self, stream: str, after: int, limit: int | None) -> Sequence[Stored]:
        return [from_row(row) for row in await self._rows(self._read_stream, [stream, after, limit])]

    async def tail(self, stream: str, rules: bytes) -> Sequence[Stored]:
        """The first page from the event that a snapshot by these rules was taken after, or from the first."""
        values = {"stream": stream, "rules": rules, "limit": PAGE_EVENTS_MAX}
        return [from_row(row) for row in await self._rows(self._read_tail, values)]

    def readable(self, page: Sequence[Stored]) -> set[PersonId]:
        """Whose words are open in what was just `decoded` of this page."""
        people = self._codec.people_of(each.entry.body for each in page)
        return {person for person in people if self._keyring.readable(person)}

    async def decoded(self, page: Sequence[Stored]) -> Sequence[Recorded]:
        """With the keys of all its persons loaded in one query, and those of the erased refused."""
        for each in page:
            if each.entry.name == AccountErased.NAME:
                self._keyring.forget(PersonId(UUID(each.entry.stream.split("-", 1)[1])))
        await self._keyring.load(self._codec.people_of(each.entry.body for each in page))
        found = []
        for number, each in enumerate(page, 1):
            if number % TURN_EVENTS_MAX == 0:
                await asyncio.sleep(0)
            found.append(self._recorded(each))
        return found

    def _recorded(self, stored: Stored) -> Recorded:
        entry = stored.entry
        event, erased = self._codec.decode(entry.name, entry.schema, entry.body, entry.stream, entry.version)
        return Recorded(
            position=stored.position,
            stream=entry.stream,
            version=entry.version,
            event=event,
            audience=entry.audience,
            actor=PersonId(entry.actor),
            at=entry.at,
            command_id=entry.command_id,
            correlation_id=entry.correlation_id,
            causation=entry.causation,
            erased=erased,
        )

    async def _rows(
        self, statement: bytes, values: Sequence[Any] | Mapping[str, Any]
    ) -> Sequence[Sequence[Any]]:
        async with deadline(READ_SECONDS_MAX), self._pool.connection() as connection:
            cursor = await connection.execute(statement, values, prepare=True, binary=True)
            return await cursor.fetchall()


async def follow(
    fetch: Callable[[int], Awaitable[Sequence[P]]],
    wakeups: Wakeups,
    after: int,
    *,
    poll_seconds_min: float = POLL_SECONDS_MIN,
    poll_seconds_max: float = POLL_SECONDS_MAX,
) -> AsyncIterator[Sequence[P]]:
    """Pages as they are committed, without end, whatever becomes of connections meanwhile.

    `fetch` returns the page after a position, empty at the head. Looks again at least every
    `poll_seconds_max`, whatever was heard.
    """
    pause = poll_seconds_min
    while True:
        try:
            page = await fetch(after)
        except psycopg.OperationalError:
            await asyncio.sleep(POLL_SECONDS_MIN)
            continue
        if page:
            after = page[-1].position
            pause = poll_seconds_min
            yield page
        elif not await wakeups.beyond(after, pause):
            pause = min(2 * pause, poll_seconds_max)


def from_row(row: Sequence[Any]) -> Stored:
    """From the values of `COLUMNS`."""
    position, stream, version, name, schema, body, at, actor, public, people, roles, *ids, leaf = row
    audience = Audience(public, tuple(people), tuple(roles))
    return Stored(position, Entry(stream, version, name, schema, body, at, actor, audience, *ids), leaf)
