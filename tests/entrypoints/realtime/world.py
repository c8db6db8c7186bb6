"""A log with two people in conversation, a task that both see and a stranger; and a client by the book."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import zip_longest
from typing import Any
from uuid import UUID, uuid4

import msgspec

from adapters.memory_log import MemoryLog
from domain.conversation import ConversationOpened, MessageSent
from domain.decider import Audience, Event, Recorded
from domain.task import ApplicationClosed, TaskEdited
from domain.values import ConversationId, MessageId, PersonId
from domain.visibility import Viewer, concerns, view
from entrypoints.realtime.entries import BOARD, ME, VISITOR
from tests.domain.examples import (
    BRIEF,
    CLIENT,
    DESCRIPTION,
    FREELANCER,
    NOW,
    OTHER,
    POSTED,
    SECOND,
    TASK,
    TITLE,
    submitted,
)

TALK, FOREIGN = (ConversationId(UUID(int=number)) for number in (30, 31))
TALK_STREAM, FOREIGN_STREAM, TASK_STREAM = f"conversation-{TALK}", f"conversation-{FOREIGN}", f"task-{TASK}"
LINEAGE = "4f1c"
PAIR, OTHERS = (CLIENT, FREELANCER), (CLIENT, OTHER)


class WatchedLog(MemoryLog):
    """Seen by the freelancer: `said` and `applied` concern them, `edited` is public, `closed` is another
    applicant's, `whispered` is said in a conversation of others, `shouted` is said at length."""

    @classmethod
    def begun(cls) -> "WatchedLog":
        log = cls()
        log.append(TASK_STREAM, POSTED, Audience(public=True, people=(CLIENT,)))
        log.append(TALK_STREAM, opened(TALK, PAIR), Audience(people=PAIR))
        log.append(FOREIGN_STREAM, opened(FOREIGN, OTHERS), Audience(people=OTHERS))
        return log

    async def lineage(self) -> str:
        return LINEAGE

    def append(self, stream: str, event: Event, audience: Audience) -> Recorded:
        recorded = Recorded(
            position=len(self.events) + 1,
            stream=stream,
            version=len(self._stream(stream)) + 1,
            event=event,
            audience=audience,
            actor=CLIENT,
            at=NOW + timedelta(seconds=len(self.events)),
        )
        self.events.append(recorded)
        moved, self._moved = self._moved, type(self._moved)()
        moved.set()
        return recorded

    def add(self, kind: str) -> Recorded:
        number = len(self.events)
        match kind:
            case "said":
                return self.append(TALK_STREAM, said(TALK, PAIR, number), Audience(people=PAIR))
            case "shouted":
                loud = replace(said(TALK, PAIR, number), text="مرحبا " * 666)
                return self.append(TALK_STREAM, loud, Audience(people=PAIR))
            case "whispered":
                return self.append(FOREIGN_STREAM, said(FOREIGN, OTHERS, number), Audience(people=OTHERS))
            case "edited":
                return self.append(TASK_STREAM, edited(number), Audience(public=True, people=(CLIENT,)))
            case "applied":
                return self.append(TASK_STREAM, submitted(), Audience(people=PAIR))
            case _:
                return self.append(TASK_STREAM, CLOSED, Audience(people=OTHERS))


KINDS = ("said", "whispered", "edited", "applied", "closed")
CLOSED = ApplicationClosed(
    task=TASK, client=CLIENT, application=SECOND, freelancer=OTHER, reason="another_chosen"
)


def opened(conversation: ConversationId, people: tuple[PersonId, PersonId]) -> ConversationOpened:
    return ConversationOpened(conversation=conversation, task=TASK, people=people)


def said(conversation: ConversationId, people: tuple[PersonId, PersonId], number: int) -> MessageSent:
    return MessageSent(
        conversation=conversation,
        task=TASK,
        people=people,
        message=MessageId(uuid4()),
        number=number,
        sender=people[0],
        text=f"message {number} مرحبا",
    )


def edited(number: int) -> TaskEdited:
    return TaskEdited(
        task=TASK, client=CLIENT, title=f"{TITLE} {number}", description=DESCRIPTION, brief=BRIEF
    )


def offset_in(stream: str, recorded: Recorded) -> int:
    return recorded.position if stream in (ME, BOARD) else recorded.version


def seen_in(stream: str, recorded: Recorded, viewer: Viewer) -> dict[str, Any] | None:
    """What `viewer` must get of an event in a stream, said once more and plainly; None: nothing."""
    if stream == ME:
        return view(recorded, viewer) if concerns(recorded, viewer) else None
    if stream == BOARD:
        return view(recorded, VISITOR) if recorded.stream.startswith("task-") else None
    return view(recorded, viewer) if recorded.stream == stream else None


class Violation(AssertionError):
    """The server broke a promise."""


def promise(kept: bool, what: object) -> None:
    if not kept:
        raise Violation(what)


@dataclass
class Watcher:
    """A client that applies what it gets by the rules of the protocol and believes nothing."""

    viewer: Viewer
    window: int
    began: dict[str, int] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    applied: dict[str, list[tuple[int, Any]]] = field(default_factory=dict)
    unacked: dict[str, int] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    """Streams subscribed to anew: until they are `subbed`, what comes is of the time before."""

    def take(self, frame: dict[str, Any], committed: int) -> None:
        """One frame of the server; `committed` is how long the log was when it came."""
        stream = frame.get("s", "")
        if stream in self.asked and frame["t"] != "subbed":
            return
        match frame["t"]:
            case "subbed":
                self.asked.discard(stream)
                promise(self.last.setdefault(stream, frame["o"]) == frame["o"], f"cursor moved: {frame}")
                self.began.setdefault(stream, frame["o"])
                self.applied.setdefault(stream, [])
                self.unacked[stream] = 0
            case "ev":
                self._apply(stream, frame, committed)
            case "skip":
                first, last = frame["o"]
                promise(stream not in (ME, BOARD) and first == self.last[stream] + 1 <= last, frame)
                self._advance(stream, last)
            case "live":
                at = frame["p"] if stream in (ME, BOARD) else frame["o"]
                promise(at == self.last[stream] <= frame["o"], frame)
                self.last[stream] = frame["o"]
            case "reset" | "revoked":
                raise Violation(frame)

    def _apply(self, stream: str, frame: dict[str, Any], committed: int) -> None:
        before = frame["p"] if stream in (ME, BOARD) else frame["o"] - 1
        promise(before == self.last[stream] < frame["o"], f"at {self.last[stream]}: {frame}")
        position = int(frame["x"], 16)
        promise(position <= committed, f"not committed: {frame}")
        self._advance(stream, frame["o"])
        self.applied[stream].append((position, frame["d"]))

    def _advance(self, stream: str, offset: int) -> None:
        self.last[stream] = offset
        self.unacked[stream] += 1
        promise(sum(self.unacked.values()) <= self.window, "more was sent than there was credit for")

    def ack(self, *streams: str) -> dict[str, int]:
        for stream in streams:
            self.unacked[stream] = 0
        return {stream: self.last[stream] for stream in streams}

    def check(self, events: Sequence[Recorded]) -> None:
        """Every visible event exactly once, in order, whole, and nothing else."""
        for stream, began in self.began.items():
            due = [
                (recorded.position, plain(seen))
                for recorded in events
                if offset_in(stream, recorded) > began
                and (seen := seen_in(stream, recorded, self.viewer)) is not None
            ]
            got = self.applied[stream]
            wrong = [pair for pair in zip_longest(got, due) if pair[0] != pair[1]]
            promise(not wrong, f"{stream}: of {len(due)} due {len(got)} came, first wrong: {wrong[:1]}")


def plain(value: Any) -> Any:
    """As it looks after a journey through JSON."""
    return msgspec.json.decode(msgspec.json.encode(value))
