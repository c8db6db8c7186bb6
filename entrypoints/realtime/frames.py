"""The frames of `souk.rt.v1`: JSON objects told apart by `t`. Unknown fields of clients are refused.

`s` names a stream, `o` an offset in it, `x` the event there, `ep` the log's lineage, `id` a question and
its reply.
"""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from msgspec import UNSET, Meta, Raw, Struct, UnsetType

SUBPROTOCOL = "souk.rt.v1"
OFFSET_MAX = 2**53 - 1

FrameId = Annotated[int, Meta(ge=1, le=OFFSET_MAX)]
Offset = Annotated[int, Meta(ge=0, le=OFFSET_MAX)]
StreamName = Annotated[str, Meta(min_length=1, max_length=64)]
Mark = Annotated[str, Meta(pattern="^[0-9A-Za-z_-]{1,64}$")]
Ticket = Annotated[str, Meta(min_length=16, max_length=256)]
Key = Annotated[str, Meta(pattern=r"^[\x21-\x7e]{1,255}$")]
Window = Annotated[int, Meta(ge=1, le=1_024)]


class Asked(Struct, tag_field="t", tag=str.lower, forbid_unknown_fields=True):
    """What a client sends."""


class Told(Struct, tag_field="t", tag=str.lower):
    """What the server sends."""


class Cursor(Struct, frozen=True, forbid_unknown_fields=True):
    """A stream and the last offset applied there; without `o`, from the head on.

    `x` is that of the event at `o`: left out when a `skip` came last, not looked at in `me` and `board`.
    """

    s: StreamName
    o: Offset | UnsetType = UNSET
    x: Mark | UnsetType = UNSET
    ep: Mark | UnsetType = UNSET

    @property
    def offset(self) -> int:
        return 0 if self.o is UNSET else self.o


class Text(Struct, frozen=True, forbid_unknown_fields=True):
    text: Annotated[str, Meta(max_length=16_000)]


class Hello(Asked):
    """The first frame, within 5 s. `window` is how many events may be on their way unacknowledged."""

    id: FrameId
    ticket: Ticket
    streams: Annotated[tuple[Cursor, ...], Meta(max_length=200)] = ()
    window: Window = 256


class Sub(Asked):
    """Follow a stream; a second one for the same stream takes the place of the first."""

    id: FrameId
    s: StreamName
    o: Offset | UnsetType = UNSET
    x: Mark | UnsetType = UNSET
    ep: Mark | UnsetType = UNSET

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.s, self.o, self.x, self.ep)


class Unsub(Asked):
    """Follow a stream no longer."""

    id: FrameId
    s: StreamName


class Ack(Asked):
    """Applied up to these offsets; gives their credit back."""

    a: Annotated[dict[StreamName, Offset], Meta(max_length=200)]
    id: FrameId | UnsetType = UNSET


class Send(Asked):
    """A message into a conversation. `key` makes it safe to repeat, here and over HTTP."""

    id: FrameId
    s: StreamName
    key: Key
    body: Text


class Read(Asked):
    """Everything up to message number `up_to` has been read."""

    id: FrameId
    s: StreamName
    key: Key
    up_to: Offset


class Typing(Asked):
    """Tell those in the conversation that one is typing, or no longer is. Has no reply."""

    s: StreamName
    on: bool
    id: FrameId | UnsetType = UNSET


class Auth(Asked):
    """A new ticket, so that the socket outlives the access token."""

    id: FrameId
    ticket: Ticket


class Pong(Asked):
    """The answer to a ping."""

    n: Offset
    id: FrameId | UnsetType = UNSET


class Limited(Struct, frozen=True):
    streams: int
    frame_bytes: int
    frames_per_s: int
    burst: int
    window: int


class Welcome(Told):
    """Signed in until `exp`. Every stream of the hello gets its own `subbed`, `reset` or `err` after this."""

    id: int
    conn: str
    user: UUID
    exp: datetime
    ping_ms: int
    limits: Limited
    streams: tuple[str, ...]


class Subbed(Told):
    """The client's cursor in this stream is `o` now; the stream had got to `head`."""

    id: int
    s: str
    ep: str
    o: int
    head: int


class Ev(Told):
    """An event. In `me` and `board`, `p` is the offset that the client must be at."""

    s: str
    o: int
    x: str
    k: str
    at: datetime
    d: Raw
    p: int | UnsetType = UNSET


class Skip(Told):
    """Offsets `o[0]` to `o[1]` exist but are not for this person."""

    s: str
    o: tuple[int, int]
    why: Literal["hidden"] = "hidden"


class Live(Told):
    """The replay has got to the head; in `me` and `board`, nothing is there in (`p`, `o`]."""

    s: str
    o: int
    p: int | UnsetType = UNSET


class Reset(Told):
    """Not subscribed: the cursor is of another history. Fetch `snapshot`, then subscribe from there."""

    id: int
    s: str
    why: Literal["lineage", "ahead"]
    ep: str
    head: int
    snapshot: str


class Revoked(Told):
    """The subscription has ended: from offset `at` on the stream is not for this person."""

    s: str
    at: int
    why: Literal["not_a_member"] = "not_a_member"


class Ping(Told):
    """`head` is where each subscribed stream has got to: silence and loss look different."""

    n: int
    head: dict[str, int]


class Doing(Struct, frozen=True):
    person: UUID
    on: bool


class Eph(Told):
    """Somebody is typing. Has no offset, may be lost, is to be forgotten after `ttl_ms`."""

    s: str
    d: Doing
    ttl_ms: int = 6_000


class AuthExpiring(Told, tag="auth_expiring"):
    """The access token runs out: answer with `auth`, or be closed with 4401."""

    in_ms: int


class Drain(Told):
    """Connect anew after `in_ms`; this socket ends at `by_ms`."""

    in_ms: int
    by_ms: int


class Ok(Told):
    """Done. `pos` is the log position to wait for, `d` what a command answers over HTTP."""

    id: int
    pos: int | UnsetType = UNSET
    d: dict[str, Any] | UnsetType = UNSET
    exp: datetime | UnsetType = UNSET


class Err(Told):
    """Not done. `id` is 0 when the frame's id could not be read."""

    id: int
    code: str
    retry: bool = False
    after_ms: int = 0
    s: str | UnsetType = UNSET


ClientFrame = Hello | Sub | Unsub | Ack | Send | Read | Typing | Auth | Pong
ServerFrame = (
    Welcome | Subbed | Ev | Skip | Live | Reset | Revoked | Ping | Eph | AuthExpiring | Drain | Ok | Err
)
