"""`souk.rt.v1` for one connection: inputs in, frames and effects out. No I/O, no clock.

A connection holds cursors, not events. Being woken marks a subscription as behind; `fetches` names what
to read for those that are behind while there is credit; `page` turns what was read into frames. Replay and
live delivery are the same thing, so there is no seam between them. `now` is in seconds, monotonic.
"""

from collections.abc import Callable, Iterable
from math import inf

from domain.values import PersonId
from domain.visibility import Viewer
from entrypoints.realtime.effects import (
    Close,
    Declined,
    Done,
    Effect,
    Fetch,
    Grant,
    Leave,
    Open,
    Redeem,
    Standing,
    Submit,
    Whisper,
)
from entrypoints.realtime.entries import Page, category_of
from entrypoints.realtime.following import Following
from entrypoints.realtime.frames import (
    Ack,
    Auth,
    ClientFrame,
    Doing,
    Drain,
    Eph,
    Err,
    Hello,
    Limited,
    Ok,
    Ping,
    Pong,
    Read,
    Send,
    ServerFrame,
    Sub,
    Typing,
    Unsub,
    Welcome,
)
from entrypoints.realtime.limits import Bucket, Limits
from entrypoints.realtime.parsing import NotFrames, frames_in
from entrypoints.realtime.pulse import Pulse
from entrypoints.realtime.subscription import Gap

Outputs = list[ServerFrame | Effect]

CHEAP = 0.1
"""What an ack or a pong costs of the rate: they are how a client lets the server go on."""


class Connection:
    def __init__(self, name: str, now: float, limits: Limits | None = None) -> None:
        self.name = name
        self.limits = limits or Limits()
        self.grant: Grant | None = None
        self.following = Following(self.limits.streams, self.limits.page)
        self._pulse = Pulse(self.limits, opened=now, heard=now)
        self._bucket = Bucket(self.limits.frames_per_s, self.limits.burst, self.limits.burst, now)
        self._hello: Hello | None = None
        self._typed: dict[str, tuple[bool, float]] = {}

    def receive(self, data: str | bytes, now: float) -> Outputs:
        """One message of the client."""
        self._pulse.heard = now
        if isinstance(data, bytes):
            return [Close(4400, "text frames only")]
        if len(data.encode()) > (self.limits.frame_bytes if self._hello else self.limits.hello_bytes):
            return [Close(1009, "frame too large")]
        outputs: Outputs = []
        try:
            for frame in frames_in(data):
                outputs += self._admit(frame, now)
                if outputs and isinstance(outputs[-1], Close):
                    break
        except NotFrames:
            outputs.append(Close(4400, "not JSON frames"))
        return outputs

    def _admit(self, frame: ClientFrame | Err, now: float) -> Outputs:
        if not self._bucket.take(CHEAP if isinstance(frame, Ack | Pong) else 1, now):
            if self._bucket.overdrawn:
                return [Close(4429, "rate limited")]
            wait_ms = int(self._bucket.wait_s() * 1_000)
            return [Err(id_of(frame), "rate_limited", retry=True, after_ms=wait_ms)]
        if isinstance(frame, Err):
            return [frame] if self.grant else [frame, Close(4400, "hello expected")]
        if isinstance(frame, Hello):
            return self._hail(frame)
        if self.grant is None:
            return [Err(id_of(frame), "unauthenticated"), Close(4401, "hello expected")]
        return self._handle(frame, self.grant, now)

    def _handle(self, frame: ClientFrame, grant: Grant, now: float) -> Outputs:
        match frame:
            case Sub(id=id):
                return [self.following.subscribe(id, frame.cursor)]
            case Unsub(id=id, s=stream):
                return self._unsubscribe(id, stream, now)
            case Ack():
                return self._acknowledge(frame, now)
            case Send() | Read():
                return [Submit(frame, grant.person)]
            case Typing(s=stream, on=on):
                return self._type(stream, on, grant.person, now)
            case Auth(id=id, ticket=ticket):
                return [Redeem(id, ticket, renews=True)]
            case _:
                return []

    def _hail(self, hello: Hello) -> Outputs:
        if self._hello is not None:
            return [Close(4400, "one hello only")]
        self._hello = hello
        return [Redeem(hello.id, hello.ticket, renews=False)]

    def _unsubscribe(self, id: int, stream: str, now: float) -> Outputs:
        if not self.following.leave(stream):
            return [Err(id, "not_subscribed", s=stream)]
        self._typed.pop(stream, None)
        self._weigh(now)
        return [Leave(self.following.topic(stream)), Ok(id)]

    def _acknowledge(self, ack: Ack, now: float) -> Outputs:
        """A stream that has just been left may still be acknowledged; what was never sent may not."""
        wrong: Outputs = []
        for stream, offset in ack.a.items():
            subscription = self.following.by_stream.get(stream)
            if subscription is not None and offset > subscription.cursor:
                wrong.append(Err(id_of(ack), "bad_cursor", s=stream))
            elif subscription is not None:
                subscription.ack(offset)
        self._weigh(now)
        return wrong

    def _type(self, stream: str, on: bool, person: PersonId, now: float) -> Outputs:
        """Only where this connection listens itself, and no more often than it can be seen."""
        if category_of(stream) != "conversation" or stream not in self.following.by_stream:
            return []
        was_on, since = self._typed.get(stream, (False, -inf))
        if (on and now - since < self.limits.typing_s) or (not on and not was_on):
            return []
        self._typed[stream] = (on, now if on else since)
        return [Whisper(stream, person, on)]

    def redeemed(self, asked: Redeem, grant: Grant | None, expires_in_s: float, now: float) -> Outputs:
        if grant is None:
            refused = Err(asked.id, "unauthenticated")
            return [refused] if asked.renews else [refused, Close(4401, "ticket refused")]
        if asked.renews:
            return self._renewed(asked.id, grant, expires_in_s, now)
        assert self._hello is not None
        self.grant, self.following.viewer = grant, Viewer(grant.person)
        self.following.window = self._hello.window
        self._pulse.welcome(now, expires_in_s)
        opening = [self.following.subscribe(asked.id, cursor) for cursor in self._hello.streams]
        return [self._welcome(asked.id, grant, self._hello), *opening]

    def _welcome(self, id: int, grant: Grant, hello: Hello) -> Welcome:
        limits = self.limits
        limited = Limited(
            limits.streams, limits.frame_bytes, int(limits.frames_per_s), limits.burst, hello.window
        )
        streams = tuple(cursor.s for cursor in hello.streams)
        ping_ms = int(limits.ping_s * 1_000)
        return Welcome(id, self.name, grant.person, grant.expires_at, ping_ms, limited, streams)

    def _renewed(self, id: int, grant: Grant, expires_in_s: float, now: float) -> Outputs:
        if self.grant is None or grant.person != self.grant.person:
            return [Err(id, "forbidden")]
        self.grant = grant
        self._pulse.renew(now, expires_in_s)
        return [Ok(id, exp=grant.expires_at)]

    def opened(self, asked: Open, found: Standing, now: float) -> Outputs:
        outputs: Outputs = [*self.following.opened(asked, found)]
        self._weigh(now)
        return outputs

    def wake(self, streams: Iterable[str]) -> None:
        """Something has been committed to these streams."""
        self.following.wake(streams)

    def fetches(self) -> list[Fetch]:
        return self.following.fetches()

    def page(self, fetch: Fetch, page: Page, now: float) -> Outputs:
        try:
            outputs: Outputs = [*self.following.take(fetch, page)]
        except Gap:
            return [Close(4500, "gap")]
        self._weigh(now)
        return outputs

    def submitted(self, asked: Submit, told: Done | Declined) -> Outputs:
        if isinstance(told, Done):
            return [Ok(asked.frame.id, pos=told.position, d=told.body)]
        return [Err(asked.frame.id, told.code, told.retry, told.after_ms)]

    def whispered(self, whisper: Whisper) -> Outputs:
        if self.grant is None or self.grant.person == whisper.person:
            return []
        key = whisper.topic.partition("-")[2]
        return [Eph(f"typing-{key}", Doing(whisper.person, whisper.on))]

    def tick(self, now: float, head_of: Callable[[str], int]) -> Outputs:
        """To be called about every second; `head_of` names the last offset of a topic, 0 when unknown."""
        end = self._pulse.overdue(now)
        if end is not None:
            return [end]
        warning, number = self._pulse.warning(now), self._pulse.beat(now)
        outputs: Outputs = [warning] if warning else []
        return outputs if number is None else [*outputs, Ping(number, self.following.heads(head_of))]

    def drain(self, in_ms: int, by_ms: int, now: float) -> Outputs:
        self._pulse.ends = now + by_ms / 1_000
        return [Drain(in_ms, by_ms)] if self.grant else [Close(4503, "drained")]

    def _weigh(self, now: float) -> None:
        """Notes since when the client's credit has been spent."""
        spent = self.following.window > 0 and self.following.credit <= 0
        self._pulse.spent_since = min(self._pulse.spent_since, now) if spent else inf


def id_of(frame: ClientFrame | Err) -> int:
    return frame.id if isinstance(frame.id, int) else 0
