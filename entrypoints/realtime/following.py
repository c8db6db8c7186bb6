"""The streams one connection follows, and the credit they share."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from msgspec import UNSET

from domain.visibility import Viewer, view
from entrypoints.realtime.effects import Fetch, Leave, Open, Standing
from entrypoints.realtime.entries import BOARD, ME, VISITOR, Page, category_of, snapshot_of, topic_of
from entrypoints.realtime.frames import Cursor, Err, Reset, Subbed
from entrypoints.realtime.subscription import Sent, Subscription


@dataclass(slots=True)
class Following:
    """`window` frames with an offset may be on their way; `page` are read at a time."""

    streams: int
    page: int
    window: int = 0
    viewer: Viewer = field(default_factory=Viewer)
    by_stream: dict[str, Subscription] = field(default_factory=dict)

    @property
    def credit(self) -> int:
        return self.window - sum(len(each.unacked) for each in self.by_stream.values())

    def topic(self, stream: str) -> str:
        return topic_of(stream, self.viewer)

    def subscribe(self, id: int, cursor: Cursor) -> Open | Err:
        """Nothing more is sent for an earlier subscription to the same stream."""
        self.by_stream.pop(cursor.s, None)
        if cursor.s not in (ME, BOARD) and category_of(cursor.s) is None:
            return Err(id, "not_found", s=cursor.s)
        return Open(id, cursor, self.topic(cursor.s))

    def opened(self, asked: Open, found: Standing) -> list[Subbed | Reset | Err | Leave]:
        stream = asked.cursor.s
        refusal = self._refused(asked, found)
        if refusal is not None:
            return [refusal, Leave(asked.topic)]
        offset = found.head if asked.cursor.o is UNSET else asked.cursor.o
        viewer = VISITOR if stream == BOARD else self.viewer
        seen = found.position if offset == found.head else 0
        if stream in (ME, BOARD):
            seen = offset
        self.by_stream[stream] = Subscription(stream, asked.topic, viewer, offset, seen)
        return [Subbed(asked.id, stream, found.lineage, offset, found.head)]

    def _refused(self, asked: Open, found: Standing) -> Reset | Err | None:
        """Who may see how a stream began may follow it; everybody else is told that there is none."""
        cursor = asked.cursor
        if cursor.s not in (ME, BOARD) and (found.first is None or view(found.first, self.viewer) is None):
            return Err(asked.id, "not_found", s=cursor.s)
        if len(self.by_stream) >= self.streams:
            return Err(asked.id, "too_many_streams", s=cursor.s)
        why = estranged(cursor, found)
        if why is None:
            return None
        return Reset(asked.id, cursor.s, why, found.lineage, found.head, snapshot_of(cursor.s))

    def leave(self, stream: str) -> bool:
        return self.by_stream.pop(stream, None) is not None

    def wake(self, streams: Iterable[str]) -> None:
        for stream in streams:
            if stream in self.by_stream:
                self.by_stream[stream].behind = True

    def fetches(self) -> list[Fetch]:
        """What to read now: a fair share of the credit for each stream that is behind, `page` events in all.
        Those whose turn it was go to the end of the line."""
        behind = [each for each in self.by_stream.values() if each.behind]
        budget = min(self.page, self.credit) if behind else 0
        if budget <= 0:
            return []
        share = max(1, budget // len(behind))
        return [self._fetch(each, share) for each in behind[:budget]]

    def _fetch(self, each: Subscription, limit: int) -> Fetch:
        each.behind = False
        self.by_stream[each.stream] = self.by_stream.pop(each.stream)
        return Fetch(each, each.cursor, each.seen, limit)

    def take(self, fetch: Fetch, page: Page) -> list[Sent | Leave]:
        """The frames for what was read; none when the subscription has been replaced meanwhile.

        Raises `Gap`.
        """
        subscription = fetch.subscription
        if self.by_stream.get(subscription.stream) is not subscription:
            return []
        sent: list[Sent | Leave] = [*subscription.take(page, max(0, self.credit))]
        if subscription.revoked:
            self.leave(subscription.stream)
            sent.append(Leave(subscription.topic))
        return sent

    def heads(self, head_of: Callable[[str], int]) -> dict[str, int]:
        """Where each stream has got to; one that was told less than that is read again."""
        heads = {}
        for stream, each in self.by_stream.items():
            heads[stream] = max(each.cursor, head_of(each.topic))
            each.behind = each.behind or heads[stream] > each.cursor
        return heads


def estranged(cursor: Cursor, found: Standing) -> Literal["lineage", "ahead"] | None:
    """Why this cursor is not of the history that was found, if it is not."""
    if cursor.ep not in (UNSET, found.lineage):
        return "lineage"
    if cursor.o is UNSET:
        return None
    if cursor.o > found.head:
        return "ahead"
    if cursor.x is UNSET or cursor.s in (ME, BOARD) or found.at is None:
        return None
    return None if format(found.at.position, "x") == cursor.x else "lineage"
