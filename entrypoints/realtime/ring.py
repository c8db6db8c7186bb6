"""The newest events of the log in memory, by topic: what nearly every live read is answered from."""

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence

from domain.decider import Recorded
from entrypoints.realtime.entries import Entry, Page

Topic = tuple[list[int], list[Entry]]
"""Positions, and the events there."""
NOTHING: Topic = ([], [])


class Ring:
    """Holds the log from `since` (exclusive) to `position`, at most `size` events of it."""

    def __init__(self, position: int, size: int = 2_048) -> None:
        self.position = self.since = position
        self._size = size
        self._entries: deque[Entry] = deque()
        self._by_topic: dict[str, Topic] = {}

    def add(self, recorded: Recorded) -> Sequence[str]:
        """The topics that it belongs to. Positions must follow one another."""
        assert recorded.position == self.position + 1
        entry = Entry(recorded)
        self._entries.append(entry)
        for topic in entry.topics:
            positions, entries = self._by_topic.setdefault(topic, ([], []))
            positions.append(recorded.position)
            entries.append(entry)
        self.position = recorded.position
        if len(self._entries) > self._size:
            self._forget(self._entries.popleft())
        return entry.topics

    def page(self, topic: str, seen: int, limit: int) -> Page | None:
        """What follows log position `seen`; None when that is further back than the ring reaches."""
        if seen < self.since:
            return None
        positions, entries = self._by_topic.get(topic, NOTHING)
        start = bisect_right(positions, seen)
        found = entries[start : start + limit]
        if start + limit < len(entries):
            return Page(found, found[-1].recorded.position, complete=False)
        return Page(found, self.position, complete=True)

    def last(self, topic: str) -> Recorded | None:
        _, entries = self._by_topic.get(topic, NOTHING)
        return entries[-1].recorded if entries else None

    def _forget(self, entry: Entry) -> None:
        self.since = entry.recorded.position
        for topic in entry.topics:
            positions, entries = self._by_topic[topic]
            del positions[0], entries[0]
            if not entries:
                del self._by_topic[topic]
