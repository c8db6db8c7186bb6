"""Events on their way to sockets, and the streams each belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec

from domain.decider import Recorded
from domain.values import PersonId
from domain.visibility import Viewer, view

ME, BOARD = "me", "board"
VISITOR = Viewer()
SNAPSHOTS = {"task": "/v1/tasks/", "conversation": "/v1/conversations/"}
MEMBERS_ONLY = {"conversation"}
"""Streams whose every event is for the same people: what one may not see ends the subscription."""


class Entry:
    """A recorded event with its JSON, made once for all who see the same of it, and the topics it belongs to.
    `mark` is its id on the wire: its position, in hex."""

    __slots__ = ("_bodies", "_for_visitors", "mark", "recorded", "topics")

    def __init__(self, recorded: Recorded) -> None:
        self.recorded = recorded
        self.topics = topics_of(recorded)
        self.mark = format(recorded.position, "x")
        self._bodies: list[tuple[dict[str, Any], msgspec.Raw]] = []
        self._for_visitors = self._body(VISITOR) if BOARD in self.topics else None

    def body(self, viewer: Viewer) -> msgspec.Raw | None:
        """What this viewer may see, or None. Equal views share their bytes, whatever made them equal."""
        return self._for_visitors if viewer is VISITOR else self._body(viewer)

    def _body(self, viewer: Viewer) -> msgspec.Raw | None:
        seen = view(self.recorded, viewer)
        if seen is None:
            return None
        for fields, raw in self._bodies:
            if fields == seen:
                return raw
        raw = msgspec.Raw(msgspec.json.encode(seen))
        self._bodies.append((seen, raw))
        return raw


@dataclass(slots=True)
class Page:
    """Events of one stream in order. Nothing of it up to position `upto` is missing after them;
    `complete`: that was the head when it was read."""

    entries: Sequence[Entry]
    upto: int
    complete: bool


def category_of(stream: str) -> str | None:
    """`task` or `conversation` when the name is that of such a stream, spelt the one way."""
    category, _, key = stream.partition("-")
    return category if category in SNAPSHOTS and canonical(key) else None


def canonical(key: str) -> bool:
    try:
        return str(UUID(key)) == key
    except ValueError:
        return False


def snapshot_of(stream: str) -> str:
    """Where to fetch what this stream has led to."""
    if stream == ME:
        return "/v1/me"
    if stream == BOARD:
        return "/v1/tasks"
    category, _, key = stream.partition("-")
    return SNAPSHOTS[category] + key


def topic_of(stream: str, viewer: Viewer) -> str:
    """The name by which the hub knows a stream: everybody's `me` is another one."""
    return mine(viewer.person) if stream == ME and viewer.person is not None else stream


def mine(person: PersonId) -> str:
    return f"{ME}-{person}"


def topics_of(recorded: Recorded) -> list[str]:
    """Every topic that this event belongs to."""
    topics = [recorded.stream, *(mine(person) for person in dict.fromkeys(recorded.audience.people))]
    return [*topics, BOARD] if on_board(recorded) else topics


def on_board(recorded: Recorded) -> bool:
    return recorded.stream.startswith("task-") and view(recorded, VISITOR) is not None
