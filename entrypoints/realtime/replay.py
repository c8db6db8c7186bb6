"""Reads further back than memory reaches: streams from the log; `me` and `board` by their read model up to
its checkpoint and from there from the log."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from domain.decider import Recorded
from domain.values import PersonId
from entrypoints.realtime.effects import Fetch, Open, Standing
from entrypoints.realtime.entries import BOARD, ME, Entry, Page, topics_of

SCAN = 500
"""How many events of the log are looked through at a time."""
READS_AT_ONCE_MAX = 8
"""However many sockets come back at once, requests still get their share of the database."""


class Log(Protocol):
    async def read(self, after: int, limit: int) -> Sequence[Recorded]: ...

    async def read_stream(
        self, stream: str, after: int = 0, limit: int | None = None
    ) -> Sequence[Recorded]: ...

    async def head(self) -> int: ...

    async def version(self, stream: str) -> int: ...

    async def lineage(self) -> str: ...


@dataclass(frozen=True)
class Found:
    """Log positions in order; between the one asked after and `upto` none is left out."""

    positions: Sequence[int]
    upto: int


class Feeds(Protocol):
    """Where the events of one person's `me`, and of the board, stand in the log."""

    async def feed(self, person: PersonId, after: int, limit: int) -> Found: ...

    async def board_feed(self, after: int, limit: int) -> Found: ...


class NoFeeds:
    """For want of a read model the log is looked through."""

    async def feed(self, person: PersonId, after: int, limit: int) -> Found:
        return Found((), after)

    async def board_feed(self, after: int, limit: int) -> Found:
        return Found((), after)


class Replay:
    """`known` names a log position that is committed; asked before each read, so that what is committed
    during it is never taken for seen."""

    def __init__(self, log: Log, feeds: Feeds, known: Callable[[], int]) -> None:
        self._log, self._feeds, self._known = log, feeds, known
        self._turn = asyncio.Semaphore(READS_AT_ONCE_MAX)

    async def standing(self, asked: Open) -> Standing:
        stream, offset = asked.cursor.s, asked.cursor.offset
        async with self._turn:
            lineage, position = await self._log.lineage(), self._known()
            if stream not in (ME, BOARD):
                return await self._stream_standing(stream, offset, lineage, position)
            if offset > position:
                position = await self._log.head()
            return Standing(lineage, position, head=position)

    async def page(self, fetch: Fetch) -> Page:
        position, stream = self._known(), fetch.subscription.stream
        async with self._turn:
            if stream not in (ME, BOARD):
                found = await self._log.read_stream(stream, fetch.after, fetch.limit)
                complete = len(found) < fetch.limit
                return page_of(found, position if complete else found[-1].position, complete)
            known = await self._find(fetch)
            if known.upto > fetch.seen:
                return page_of(await self._load(known.positions), known.upto, known.upto >= position)
            return await self._scan(fetch, position)

    async def _stream_standing(self, stream: str, offset: int, lineage: str, position: int) -> Standing:
        first = await self._log.read_stream(stream, 0, 1)
        if not first:
            return Standing(lineage, position, head=0)
        at = await self._log.read_stream(stream, offset - 1, 1) if offset else ()
        head = await self._log.version(stream)
        return Standing(lineage, position, head, first[0], at[0] if at else None)

    async def _find(self, fetch: Fetch) -> Found:
        person = fetch.subscription.viewer.person
        if fetch.subscription.stream == BOARD or person is None:
            return await self._feeds.board_feed(fetch.seen, fetch.limit)
        return await self._feeds.feed(person, fetch.seen, fetch.limit)

    async def _load(self, positions: Sequence[int]) -> Sequence[Recorded]:
        """Neighbours come in one read."""
        wanted, loaded = set(positions), list[Recorded]()
        for position in positions:
            if not loaded or loaded[-1].position < position:
                loaded += await self._log.read(position - 1, len(positions))
        return [recorded for recorded in loaded if recorded.position in wanted]

    async def _scan(self, fetch: Fetch, position: int) -> Page:
        """The next stretch of the log; it may be cut short, so only its own end tells how far it went."""
        topic = fetch.subscription.topic
        stretch = await self._log.read(fetch.seen, SCAN)
        found = [recorded for recorded in stretch if topic in topics_of(recorded)][: fetch.limit]
        upto = stretch[-1].position if stretch else fetch.seen
        if len(found) == fetch.limit:
            upto = found[-1].position
        return page_of(found, upto, upto >= position)


def page_of(found: Sequence[Recorded], upto: int, complete: bool) -> Page:
    return Page([Entry(recorded) for recorded in found], upto, complete)
