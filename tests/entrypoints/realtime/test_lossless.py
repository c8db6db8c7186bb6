"""Whatever happens in whatever order: every visible event once, in order, none else; and broken machines are
found out."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar
from uuid import UUID

import msgspec
import pytest
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
from tests.domain.examples import CLIENT, FREELANCER, NOW
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


def test_every_visible_event_arrives_once_and_in_order_whatever_comes_between() -> None:
    run(Sockets, 200)


class ForgetsWakeUps(Following):
    """Takes a complete page for the end, though something was committed while it was on its way."""

    def take(self, fetch: Fetch, page: Page) -> list[Any]:
        sent = super().take(fetch, page)
        if page.complete:
            fetch.subscription.behind = False
        return sent


class DropsWithoutCredit(Following):
    """What the client has no credit for is forgotten instead of read again."""

    def take(self, fetch: Fetch, page: Page) -> list[Any]:
        sent = super().take(fetch, page)
        subscription = fetch.subscription
        subscription.seen, subscription.behind = max(subscription.seen, page.upto), not page.complete
        return sent


class SendsWithoutCredit(Following):
    @property
    def credit(self) -> int:
        return 1_000


class Resumes(Following):
    by = 0

    def opened(self, asked: Open, found: Standing) -> list[Any]:
        outputs = super().opened(asked, found)
        for subscription in self.by_stream.values():
            if subscription.stream == asked.cursor.s and asked.cursor.offset > 1:
                subscription.cursor += self.by
                subscription.seen = max(0, subscription.seen + self.by)
        return outputs


class ResumesOneLate(Resumes):
    by = 1


class ResumesOneEarly(Resumes):
    by = -1


class ShowsEverything(Following):
    def opened(self, asked: Open, found: Standing) -> list[Any]:
        outputs = super().opened(asked, found)
        for subscription in self.by_stream.values():
            subscription.viewer = Viewer(CLIENT)
        return outputs


class MixesUpReplacedSubscriptions(Following):
    """A page that was asked for by an earlier subscription goes to the one that took its place."""

    def take(self, fetch: Fetch, page: Page) -> list[Any]:
        present = self.by_stream.get(fetch.subscription.stream)
        if present is None:
            return []
        return super().take(Fetch(present, fetch.after, fetch.seen, fetch.limit), page)


class ForgetfulRing(Ring):
    """Answers from memory what memory has lost."""

    def page(self, topic: str, seen: int, limit: int) -> Page | None:
        return super().page(topic, max(seen, self.since), limit)


class BoastingFeeds(LaggingFeeds):
    """Claims to be complete up to the head, while its checkpoint is behind."""

    def _found(self, belongs: Any, after: int, limit: int) -> Found:
        found = super()._found(belongs, after, limit)
        whole = len(found.positions) < limit
        return Found(found.positions, len(self.log.events)) if whole else found


class Forgets(Sockets):
    following = ForgetsWakeUps


class Drops(Sockets):
    following = DropsWithoutCredit


class Overspends(Sockets):
    following = SendsWithoutCredit


class Late(Sockets):
    following = ResumesOneLate


class Early(Sockets):
    following = ResumesOneEarly


class Leaks(Sockets):
    following = ShowsEverything


class MixesUp(Sockets):
    following = MixesUpReplacedSubscriptions


class Remembers(Sockets):
    ring_type = ForgetfulRing


class Boasts(Sockets):
    feeds_type = BoastingFeeds


class JoinsLate(Sockets):
    """Looks first and joins afterwards: what is committed in between wakes nobody."""

    def join(self, topic: str) -> None:
        pass

    def page(self, fetch: Fetch) -> Page:
        page = super().page(fetch)
        self.late = fetch.subscription.topic
        return page

    @rule()
    def join_late(self) -> None:
        if topic := getattr(self, "late", None):
            self.joined.add(topic)


class TellsEarly(Sockets):
    """Passes on what is being written before it is committed; some of it never is."""

    @rule(kind=st.sampled_from(KINDS))
    def roll_back(self, kind: str) -> None:
        self.catch_up()
        if self.ring.position == len(self.log.events):
            self.pass_on(self.log.add(kind))
            self.log.events.pop()


BROKEN = (Drops, Overspends, Late, Early, Leaks, Remembers, Boasts, JoinsLate, TellsEarly)


@pytest.mark.parametrize("broken", BROKEN)
def test_a_machine_that_is_broken_is_found_out(broken: type[Sockets]) -> None:
    with pytest.raises(Violation):
        run(broken, 1_000)


def woken_while_reading(machine: Sockets) -> None:
    """A message is committed after the page was read and before it arrives."""
    machine.begin({TALK_STREAM}, back=0)
    machine.fetch(read=True)
    machine.commit("said", known=True)
    machine.deliver(0)
    machine.teardown()


def replaced_while_reading(machine: Sockets) -> None:
    """The client subscribes anew from an offset that is behind the page on its way."""
    machine.begin({ME}, back=0)
    machine.arrive(10)
    machine.commit("said", known=True)
    machine.fetch(read=True)
    machine.deliver(0)
    machine.commit("said", known=True)
    machine.fetch(read=True)
    machine.subscribe(ME, back=0, from_head=False)
    asked, _ = machine.opening.pop()
    machine.take(machine.connection.opened(asked, now(machine.replay.standing(asked)), machine.time))
    machine.deliver(0)
    machine.teardown()


@pytest.mark.parametrize(
    ("course", "broken"), [(woken_while_reading, Forgets), (replaced_while_reading, MixesUp)]
)
def test_a_rare_course_of_events_breaks_only_the_broken(
    course: Callable[[Sockets], None], broken: type[Sockets]
) -> None:
    course(Sockets())
    with pytest.raises(Violation):
        course(broken())
