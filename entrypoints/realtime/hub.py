"""The one reader of the log in a gateway process, and the sockets it wakes.

Only what the log has committed gets here. Typing reaches the sockets of this process alone.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from domain.decider import Recorded
from domain.values import PersonId
from entrypoints.realtime import replay
from entrypoints.realtime.effects import Close, Fetch, Open, Standing, Whisper
from entrypoints.realtime.entries import Page, category_of
from entrypoints.realtime.limits import Limits
from entrypoints.realtime.replay import Feeds, NoFeeds, Replay
from entrypoints.realtime.ring import Ring

RETRY_S = 1.0
DRAIN_GRACE_S = 2.0

log = logging.getLogger(__name__)


class Log(replay.Log, Protocol):
    def follow(self, after: int) -> AsyncIterator[Sequence[Recorded]]: ...


class Socket(Protocol):
    """One connection as the hub sees it."""

    @property
    def person(self) -> PersonId | None: ...

    @property
    def session(self) -> UUID | None: ...

    def wake(self, streams: Collection[str]) -> None: ...

    def whisper(self, whisper: Whisper) -> None: ...

    def tick(self) -> None: ...

    def drain(self, in_ms: int, by_ms: int) -> None: ...

    def close(self, close: Close) -> None: ...


class Revocations(Protocol):
    async def revoked(self) -> Collection[UUID]:
        """The sessions that have ended of late."""
        ...


@dataclass
class Counters:
    """What happened here since the start; `sockets` is how many there are now."""

    sockets: int = 0
    opened: int = 0
    resumed: int = 0
    delivered: int = 0
    replayed: int = 0
    """Reads that memory could not answer."""
    refilled: int = 0
    """Stretches of the log that following it had left out."""
    whispers_dropped: int = 0
    durable_drops: int = 0
    """Events found missing at the moment of sending. Anything but 0 is a fault of ours."""
    closed: Counter[int] = field(default_factory=Counter)


class Hub:
    def __init__(
        self,
        log: Log,
        revocations: Revocations,
        feeds: Feeds | None = None,
        limits: Limits | None = None,
        *,
        heard: Callable[[Sequence[Recorded]], None] = lambda _: None,
        remembered: int = 2_048,
        beat_s: float = 0.4,
    ) -> None:
        """`heard` is told of every batch, so that a process reads the log once. `remembered`: how many events
        stay in memory. Without `feeds` the log itself is looked through. A revoked session is cut off within
        about `beat_s`."""
        self.limits = limits or Limits()
        self.counters = Counters()
        self.draining = False
        self._log, self._revocations, self._heard = log, revocations, heard
        self._remembered, self._beat_s = remembered, beat_s
        self._ring = Ring(0, remembered)
        self._replay = Replay(log, feeds or NoFeeds(), lambda: self._ring.position)
        self._sockets: dict[Socket, set[str]] = {}
        self._by_topic: dict[str, dict[Socket, str]] = {}
        self._by_person: dict[PersonId, list[Socket]] = {}
        self._empty = asyncio.Event()
        self._empty.set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Hub"]:
        """Follows the log from where it is now, and beats, until the end of the block."""
        self._ring = Ring(await self._log.head(), self._remembered)
        tasks = [asyncio.create_task(self._follow()), asyncio.create_task(self._beat())]
        try:
            yield self
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def connect(self, socket: Socket) -> None:
        self._sockets[socket] = set()
        self._empty.clear()
        self.counters.opened += 1
        self.counters.sockets = len(self._sockets)

    def welcome(self, socket: Socket, person: PersonId) -> None:
        """The person's oldest socket makes room when there are too many."""
        theirs = self._by_person.setdefault(person, [])
        theirs.append(socket)
        if len(theirs) > self.limits.sockets_per_person:
            theirs.pop(0).close(Close(4409, "replaced"))

    def disconnect(self, socket: Socket, code: int) -> None:
        for topic in list(self._sockets[socket]):
            self.leave(socket, topic)
        del self._sockets[socket]
        if socket.person is not None:
            theirs = [each for each in self._by_person.pop(socket.person, ()) if each is not socket]
            if theirs:
                self._by_person[socket.person] = theirs
        if not self._sockets:
            self._empty.set()
        self.counters.closed[code] += 1
        self.counters.sockets = len(self._sockets)

    async def open(self, socket: Socket, asked: Open) -> Standing:
        """Join first, then look: what is committed in between wakes the socket."""
        self._by_topic.setdefault(asked.topic, {})[socket] = asked.cursor.s
        self._sockets[socket].add(asked.topic)
        if asked.cursor.offset:
            self.counters.resumed += 1
        return await self._replay.standing(asked)

    def leave(self, socket: Socket, topic: str) -> None:
        listening = self._by_topic.get(topic, {})
        listening.pop(socket, None)
        if not listening:
            self._by_topic.pop(topic, None)
        if socket in self._sockets:
            self._sockets[socket].discard(topic)

    def remembered(self, fetch: Fetch) -> Page | None:
        """The page, when memory reaches far enough back."""
        return self._ring.page(fetch.subscription.topic, fetch.seen, fetch.limit)

    async def replayed(self, fetch: Fetch) -> Page:
        self.counters.replayed += 1
        return await self._replay.page(fetch)

    def head_of(self, topic: str) -> int:
        """The last offset known of a topic; 0 when memory has none."""
        last = self._ring.last(topic)
        if last is None:
            return 0
        return last.version if category_of(topic) else last.position

    def whisper(self, whisper: Whisper) -> None:
        for socket in self._by_topic.get(whisper.topic, {}):
            socket.whisper(whisper)

    async def drain(self, spread_ms: int, by_ms: int = 20_000) -> None:
        """Ask every client to move over, one after the other within `spread_ms`; returns when all have, or
        `by_ms` is over and the rest has been closed."""
        self.draining = True
        sockets = list(self._sockets)
        for place, socket in enumerate(sockets):
            socket.drain(in_ms=spread_ms * place // len(sockets), by_ms=by_ms)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._empty.wait(), by_ms / 1_000 + DRAIN_GRACE_S)

    async def _follow(self) -> None:
        while True:
            try:
                async for batch in self._log.follow(self._ring.position):
                    self._heard(batch)
                    await self._take(batch)
            except Exception:
                log.exception("following the log failed at %s", self._ring.position)
            await asyncio.sleep(RETRY_S)

    async def _take(self, batch: Sequence[Recorded]) -> None:
        """Positions have no gap: what a follower left out is read before anything after it is passed on."""
        while batch and self._ring.position + 1 < batch[0].position:
            self.counters.refilled += 1
            missing = batch[0].position - self._ring.position - 1
            self._pass_on(await self._log.read(self._ring.position, missing))
        self._pass_on(batch)

    def _pass_on(self, batch: Iterable[Recorded]) -> None:
        woken: dict[Socket, set[str]] = {}
        for recorded in batch:
            if recorded.position <= self._ring.position:
                continue
            for topic in self._ring.add(recorded):
                for socket, stream in self._by_topic.get(topic, {}).items():
                    woken.setdefault(socket, set()).add(stream)
        for socket, streams in woken.items():
            socket.wake(streams)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._beat_s)
            try:
                revoked = await self._revocations.revoked()
            except Exception:
                log.exception("cannot tell which sessions are revoked")
                revoked = ()
            for socket in list(self._sockets):
                self._tick(socket, revoked)

    def _tick(self, socket: Socket, revoked: Collection[UUID]) -> None:
        """Whatever is wrong with one socket, the others go on."""
        try:
            if socket.session in revoked:
                socket.close(Close(4403, "session revoked"))
            socket.tick()
        except Exception:
            log.exception("a socket failed")
            socket.close(Close(4500, "internal"))
