"""One client, one gateway and one log as a machine whose rules come between every two steps."""

from collections.abc import Coroutine
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from domain.decider import Recorded
from domain.values import PersonId
from domain.visibility import Viewer
from entrypoints.realtime.effects import Close, Fetch, Grant, Leave, Open, Redeem, Standing
from entrypoints.realtime.entries import BOARD, ME, Page, on_board
from entrypoints.realtime.following import Following
from entrypoints.realtime.limits import Limits
from entrypoints.realtime.protocol import Connection, Outputs
from entrypoints.realtime.replay import Found, Replay
from entrypoints.realtime.ring import Ring
from tests.domain.examples import FREELANCER, NOW
from tests.entrypoints.realtime.world import (
    KINDS,
    LINEAGE,
    TALK_STREAM,
    TASK_STREAM,
    Violation,
    WatchedLog,
    Watcher,
    promise,
)

STREAMS = (ME, BOARD, TALK_STREAM, TASK_STREAM)
WINDOW = 5
T = TypeVar("T")


def now(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never waits."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("it waits")


class LaggingFeeds:
    """The read model of feeds, which has got to its checkpoint and knows nothing beyond."""

    def __init__(self, log: WatchedLog) -> None:
        self.log, self.checkpoint = log, 0

    async def feed(self, person: PersonId, after: int, limit: int) -> Found:
        return self._found(lambda recorded: person in recorded.audience.people, after, limit)

    async def board_feed(self, after: int, limit: int) -> Found:
        return self._found(on_board, after, limit)

    def _found(self, belongs: Any, after: int, limit: int) -> Found:
        known = self.log.events[after : self.checkpoint]
        positions = [recorded.position for recorded in known if belongs(recorded)]
        if len(positions) > limit:
            return Found(positions[:limit], positions[limit - 1])
        return Found(positions, self.checkpoint)


class Sockets(RuleBasedStateMachine):
    """One client, one gateway, one log; every wait of the real thing is a place where rules come between."""

    following: type[Following] = Following
    ring_type: type[Ring] = Ring
    feeds_type: type[LaggingFeeds] = LaggingFeeds

    def __init__(self) -> None:
        super().__init__()
        self.log = WatchedLog.begun()
        self.feeds = self.feeds_type(self.log)
        self.ring = self.ring_type(0, size=3)
        self.replay = Replay(self.log, self.feeds, lambda: self.ring.position)
        self.watcher = Watcher(Viewer(FREELANCER), WINDOW)
        self.time = 0.0
        for recorded in self.log.events:
            self.ring.add(recorded)
        self.connect()

    def connect(self) -> None:
        """With a cursor for every stream that was followed before; what was under way is lost."""
        self.wire: list[tuple[dict[str, Any], int]] = []
        self.joined: set[str] = set()
        self.opening: list[tuple[Open, Standing | None]] = []
        self.fetching: list[tuple[Fetch, Page | None]] = []
        self.connection = Connection("c", self.time, Limits(page=4))
        self.connection.following = self.following(100, 4)
        cursors = [{"s": stream, "o": last, "ep": LINEAGE} for stream, last in self.watcher.last.items()]
        self.watcher.asked = set(self.watcher.last)
        hello = {"t": "hello", "id": 1, "ticket": "t" * 16, "window": WINDOW, "streams": cursors}
        self.put(hello)

    @initialize(streams=st.sets(st.sampled_from(STREAMS), min_size=1), back=st.integers(0, 3))
    def begin(self, streams: set[str], back: int) -> None:
        for stream in sorted(streams):
            self.subscribe(stream, back, from_head=False)
        while self.opening:
            asked, _ = self.opening.pop()
            self.take(self.connection.opened(asked, now(self.replay.standing(asked)), self.time))

    def put(self, frame: dict[str, Any]) -> None:
        self.time += 1
        self.take(self.connection.receive(msgspec.json.encode(frame).decode(), self.time))

    def take(self, outputs: Outputs) -> None:
        for output in outputs:
            match output:
                case Redeem():
                    grant = Grant(FREELANCER, UUID(int=9), NOW)
                    self.take(self.connection.redeemed(output, grant, 10**9, self.time))
                case Open(topic=topic):
                    self.join(topic)
                    self.opening.append((output, None))
                case Leave(topic=topic):
                    self.joined.discard(topic)
                case Close():
                    raise Violation(output)
                case _:
                    frame = msgspec.json.decode(msgspec.json.encode(output))
                    promise(frame["t"] != "err", frame)
                    self.wire.append((frame, len(self.log.events)))

    def join(self, topic: str) -> None:
        self.joined.add(topic)

    @rule(frames=st.integers(1, 20))
    def arrive(self, frames: int) -> None:
        """What the server sent reaches the client, in order, later."""
        for frame, committed in self.wire[:frames]:
            self.watcher.take(frame, committed)
        del self.wire[:frames]

    @rule(kind=st.sampled_from(KINDS), known=st.booleans())
    def commit(self, kind: str, known: bool) -> None:
        self.log.add(kind)
        if known:
            self.catch_up()

    @rule()
    def catch_up(self) -> None:
        """The gateway gets to know of what was committed."""
        for recorded in self.log.events[self.ring.position :]:
            self.pass_on(recorded)

    def pass_on(self, recorded: Recorded) -> None:
        mine = f"{ME}-{FREELANCER}"
        topics = self.joined & set(self.ring.add(recorded))
        self.connection.wake([ME if topic == mine else topic for topic in topics])

    @rule(share=st.integers(0, 100))
    def project(self, share: int) -> None:
        """The read model of feeds moves on, never beyond the log."""
        self.feeds.checkpoint = max(self.feeds.checkpoint, len(self.log.events) * share // 100)

    @rule(stream=st.sampled_from(STREAMS), back=st.integers(0, 6), from_head=st.booleans())
    def subscribe(self, stream: str, back: int, from_head: bool) -> None:
        """For the first time from anywhere, then again from the last offset applied."""
        if stream in self.watcher.asked:
            return
        cursor = self.watcher.last.get(stream)
        if cursor is None and not from_head:
            events = len(self.log.events) if stream in (ME, BOARD) else len(self.log._stream(stream))
            cursor = max(0, events - back)
        self.watcher.asked.add(stream)
        self.put({"t": "sub", "id": 2, "s": stream} | ({} if cursor is None else {"o": cursor}))

    @rule(read=st.booleans())
    def fetch(self, read: bool) -> None:
        """Ask for what is behind; the reads may be done at once or later."""
        fetches = self.connection.fetches()
        self.fetching += [(fetch, self.page(fetch) if read else None) for fetch in fetches]

    @precondition(lambda self: self.opening)
    @rule(data=st.data(), answer=st.booleans())
    def open(self, data: st.DataObject, answer: bool) -> None:
        """Look where a stream stands; the answer may come later."""
        place = data.draw(st.integers(0, len(self.opening) - 1))
        asked, found = self.opening[place]
        found = found or now(self.replay.standing(asked))
        self.opening[place] = (asked, found)
        if answer:
            del self.opening[place]
            self.take(self.connection.opened(asked, found, self.time))

    @precondition(lambda self: self.fetching)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        """A page arrives, perhaps when more has been committed than it tells of."""
        self.deliver(data.draw(st.integers(0, len(self.fetching) - 1)))

    def deliver(self, place: int) -> None:
        fetch, page = self.fetching.pop(place)
        self.take(self.connection.page(fetch, page or self.page(fetch), self.time))

    def page(self, fetch: Fetch) -> Page:
        return self.ring.page(fetch.subscription.topic, fetch.seen, fetch.limit) or now(
            self.replay.page(fetch)
        )

    @rule(stream=st.sampled_from(STREAMS))
    def ack(self, stream: str) -> None:
        if self.watcher.unacked.get(stream):
            self.put({"t": "ack", "a": self.watcher.ack(stream)})

    @rule()
    def beat(self) -> None:
        """A ping is answered and all that has arrived acknowledged; who did not for too long is cut off."""
        self.time += 25
        outputs = self.connection.tick(self.time, lambda topic: 0)
        if outputs == [Close(4413, "no ack")]:
            self.cut()
        else:
            self.take(outputs)
            self.put({"t": "pong", "n": 1})
            self.put({"t": "ack", "a": self.watcher.ack(*self.watcher.unacked)})

    @rule()
    def cut(self) -> None:
        self.watcher.unacked.clear()
        self.connect()

    def teardown(self) -> None:
        """Let everything come to rest, then compare with the log."""
        self.catch_up()
        for _ in range(200):
            if not self.settle():
                break
        self.watcher.check(self.log.events)

    def settle(self) -> bool:
        for asked, found in self.opening:
            self.take(self.connection.opened(asked, found or now(self.replay.standing(asked)), self.time))
        waiting = self.fetching + [(fetch, None) for fetch in self.connection.fetches()]
        busy = bool(self.opening or waiting)
        self.opening, self.fetching = [], []
        for fetch, page in waiting:
            self.take(self.connection.page(fetch, page or self.page(fetch), self.time))
        self.arrive(len(self.wire))
        if any(self.watcher.unacked.values()):
            self.put({"t": "ack", "a": self.watcher.ack(*self.watcher.unacked)})
            return True
        return busy


def run(machine: type[Sockets], examples: int, steps: int = 40) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
