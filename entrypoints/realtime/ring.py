"""The newest events of the log in memory, by topic: what nearly every live read is answered from."""

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence

from domain.decider import Recorded
from entrypoints.realtime.entries import Entry, Page, topics_of


class Ring:
    """Holds the log from `since` (exclusive) to `position`, at most `size` events of it."""

    def __init__(self, position: int, size: int = 2_048) -> None:
        self.position = self.since = position
        self._size = size
        self._entries: deque[Entry] = deque()
        self._by_topic: dict[str, list[Entry]] = {}

    def add(self, recorded: Recorded) -> Sequence[str]:
        """The topics that it belongs to. Positions must follow one another."""
        assert recorded.position == self.position + 1
        entry, topics = Entry(recorded), topics_of(recorded)
        self._entries.append(entry)
        for topic in topics:
            self._by_topic.setdefault(topic, []).append(entry)
        self.position = recorded.position
        if len(self._entries) > self._size:
            self._forget(self._entries.popleft())
        return topics

    def page(self, topic: str, seen: int, limit: int) -> Page | None:
        """What follows log position `seen`; None when that is further back than the ring reaches."""
        if seen < self.since:
            return None
        entries = self._by_topic.get(topic, [])
        start = bisect_right(entries, seen, key=position_of)
        found = entries[start : start + limit]
        if start + limit < len(entries):
            return Page(found, found[-1].recorded.position, complete=False)
        return Page(found, self.position, complete=True)

    def last(self, topic: str) -> Recorded | None:
        entries = self._by_topic.get(topic)
        return entries[-1].recorded if entries else None

    def _forget(self, entry: Entry) -> None:
        self.since = entry.recorded.position
        for topic in topics_of(entry.recorded):
            held = self._by_topic[topic]
            held.pop(0)
            if not held:
                del self._by_topic[topic]


def position_of(entry: Entry) -> int:
    return entry.recorded.position
