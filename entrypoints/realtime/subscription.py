"""One stream of one connection: a cursor into the log, never a queue."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from msgspec import UNSET, Raw, UnsetType

from domain.visibility import Viewer
from entrypoints.realtime.entries import BOARD, ME, MEMBERS_ONLY, Entry, Page
from entrypoints.realtime.frames import Ev, Live, Revoked, Skip

Sent = Ev | Skip | Live | Revoked


class Gap(Exception):
    """An event of the stream is missing from what was read: nothing may be sent over it."""


@dataclass(slots=True, eq=False)
class Subscription:
    """`cursor` is the last offset that the client was told, `seen` the log position read up to.

    `behind` says that there may be more to read; a wake-up while a read is under way sets it again, so
    that nothing falls between the two.
    """

    stream: str
    topic: str
    viewer: Viewer
    cursor: int
    seen: int
    behind: bool = True
    live: bool = False
    revoked: bool = False
    unacked: deque[int] = field(default_factory=deque)

    @property
    def by_position(self) -> bool:
        return self.stream in (ME, BOARD)

    def take(self, page: Page, credit: int) -> list[Sent]:
        """The frames for this page that `credit` allows. What it does not allow is read again later.

        Raises `Gap`.
        """
        sent: list[Sent] = []
        for frame, offset, position in self._frames(page.entries):
            if len(sent) == credit:
                self.behind = True
                return sent
            sent.append(frame)
            if isinstance(frame, Revoked):
                self.revoked = True
                return sent
            self.cursor, self.seen = offset, position
            self.unacked.append(offset)
        self.seen = max(self.seen, page.upto)
        if not page.complete:
            self.behind = True
        elif not self.live:
            sent.append(self._caught_up())
        return sent

    def ack(self, offset: int) -> int:
        """How much credit comes back."""
        given = len(self.unacked)
        while self.unacked and self.unacked[0] <= offset:
            self.unacked.popleft()
        return given - len(self.unacked)

    def _frames(self, entries: Sequence[Entry]) -> Iterator[tuple[Sent, int, int]]:
        """Each frame with the offset and the position that it takes the client to."""
        if self.by_position:
            yield from self._concerning(entries)
        elif self.stream.partition("-")[0] in MEMBERS_ONLY:
            yield from self._for_members(entries)
        else:
            yield from self._with_skips(entries)

    def _concerning(self, entries: Sequence[Entry]) -> Iterator[tuple[Sent, int, int]]:
        for entry in entries:
            position = entry.recorded.position
            new = position > self.seen and self.topic in entry.topics
            body = entry.body(self.viewer) if new else None
            if body is not None:
                yield event(self.stream, entry, position, body, self.cursor), position, position

    def _for_members(self, entries: Sequence[Entry]) -> Iterator[tuple[Sent, int, int]]:
        for entry in self._contiguous(entries):
            version, position = entry.recorded.version, entry.recorded.position
            body = entry.body(self.viewer)
            if body is None:
                yield Revoked(self.stream, version), version, position
                return
            yield event(self.stream, entry, version, body), version, position

    def _with_skips(self, entries: Sequence[Entry]) -> Iterator[tuple[Sent, int, int]]:
        hidden: Entry | None = None
        for entry in self._contiguous(entries):
            body = entry.body(self.viewer)
            if body is None:
                hidden = entry
                continue
            if hidden is not None:
                yield self._skip(hidden)
                hidden = None
            version = entry.recorded.version
            yield event(self.stream, entry, version, body), version, entry.recorded.position
        if hidden is not None:
            yield self._skip(hidden)

    def _contiguous(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        expected = self.cursor + 1
        for entry in entries:
            if entry.recorded.version < expected:
                continue
            if entry.recorded.version > expected:
                raise Gap(f"{self.stream}: {expected} is missing")
            expected += 1
            yield entry

    def _skip(self, last: Entry) -> tuple[Skip, int, int]:
        version = last.recorded.version
        return Skip(self.stream, (self.cursor + 1, version)), version, last.recorded.position

    def _caught_up(self) -> Live:
        self.live = True
        if not self.by_position:
            return Live(self.stream, self.cursor)
        before, self.cursor = self.cursor, self.seen
        return Live(self.stream, self.seen, before)


def event(stream: str, entry: Entry, offset: int, body: Raw, before: int | UnsetType = UNSET) -> Ev:
    recorded = entry.recorded
    return Ev(stream, offset, entry.mark, recorded.event.NAME, recorded.at, body, before)
