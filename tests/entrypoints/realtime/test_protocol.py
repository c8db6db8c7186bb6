"""The pure machine by itself: whatever text comes in, and fairness between streams."""

from typing import Any
from uuid import UUID

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from entrypoints.realtime.effects import Close, Grant, Open, Redeem
from entrypoints.realtime.limits import Bucket
from entrypoints.realtime.protocol import Connection, Outputs
from entrypoints.realtime.replay import NoFeeds, Replay
from tests.domain.examples import FREELANCER, NOW
from tests.entrypoints.realtime.sockets import now
from tests.entrypoints.realtime.world import TALK_STREAM, TASK_STREAM, WatchedLog

TYPES = ["hello", "sub", "unsub", "ack", "send", "read", "typing", "auth", "pong", "welcome", ""]
FIELDS = ["id", "s", "o", "x", "ep", "a", "key", "body", "up_to", "on", "n", "ticket", "streams", "window"]
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)
FRAMES = st.builds(
    lambda t, fields: {"t": t, **fields},
    st.sampled_from(TYPES) | VALUES,
    st.dictionaries(st.sampled_from(FIELDS), VALUES | st.sampled_from(["me", "board", TALK_STREAM])),
)
TEXTS = st.text(max_size=200) | (FRAMES | st.lists(FRAMES, max_size=5)).map(
    lambda frames: msgspec.json.encode(frames).decode()
)


class Desk:
    """One connection whose effects are carried out at once."""

    def __init__(self, window: int = 256) -> None:
        self.log = WatchedLog.begun()
        self.replay = Replay(self.log, NoFeeds(), lambda: len(self.log.events))
        self.connection = Connection("c", 0.0)
        self.told: list[Any] = []
        self.put({"t": "hello", "id": 1, "ticket": "t" * 16, "window": window})

    def put(self, frame: dict[str, Any], time: float = 0.0) -> None:
        self.take(self.connection.receive(msgspec.json.encode(frame).decode(), time))

    def take(self, outputs: Outputs) -> None:
        for output in outputs:
            match output:
                case Redeem():
                    grant = Grant(FREELANCER, UUID(int=9), NOW)
                    self.take(self.connection.redeemed(output, grant, 900, 0.0))
                case Open():
                    self.take(self.connection.opened(output, now(self.replay.standing(output)), 0.0))
                case _:
                    self.told.append(output)

    def read(self) -> None:
        for fetch in self.connection.fetches():
            self.take(self.connection.page(fetch, now(self.replay.page(fetch)), 0.0))


@settings(max_examples=150, deadline=None)
@given(texts=st.lists(TEXTS, min_size=1, max_size=6), greeted=st.booleans())
def test_no_text_makes_the_machine_fail(texts: list[str], greeted: bool) -> None:
    desk = Desk() if greeted else None
    connection = desk.connection if desk else Connection("c", 0.0)
    for text in texts:
        outputs = connection.receive(text, 0.0)
        if any(isinstance(output, Close) for output in outputs):
            break


def test_streams_take_turns_when_credit_is_short() -> None:
    desk = Desk(window=1)
    for kind in ("said", "said", "said", "edited", "edited", "edited"):
        desk.log.add(kind)
    for stream in (TALK_STREAM, TASK_STREAM):
        desk.put({"t": "sub", "id": 2, "s": stream, "o": 1})
    order = []
    for _ in range(6):
        desk.told.clear()
        desk.read()
        (event,) = [told for told in desk.told if type(told).__name__ == "Ev"]
        order.append(event.s)
        desk.put({"t": "ack", "a": {event.s: event.o}})
    assert order == [TALK_STREAM, TASK_STREAM] * 3


def test_tokens_come_back_with_time_and_never_beyond_the_burst() -> None:
    bucket = Bucket(per_s=5, burst=10, level=10, at=0.0)
    assert [bucket.take(1, 0.0) for _ in range(11)] == [True] * 10 + [False]
    assert not bucket.overdrawn
    assert bucket.take(1, 0.4)
    assert bucket.take(10, 1_000)
    assert not bucket.take(1, 1_000)
