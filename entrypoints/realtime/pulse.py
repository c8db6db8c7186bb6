"""Every deadline of one connection: hello, heartbeat, acknowledgement, expiry, drain. Times in seconds of a
monotonic clock."""

from dataclasses import dataclass
from math import inf

from entrypoints.realtime.effects import Close
from entrypoints.realtime.frames import AuthExpiring
from entrypoints.realtime.limits import Limits


@dataclass(slots=True)
class Pulse:
    limits: Limits
    opened: float
    heard: float
    welcomed: bool = False
    ping_due: float = inf
    pings: int = 0
    pinged: float = -inf
    """When the oldest ping went out that nothing has followed."""
    spent_since: float = inf
    """When the last credit went; never while there is some."""
    expires: float = inf
    warned: bool = False
    ends: float = inf
    """When a drained connection is closed."""

    def welcome(self, now: float, expires_in_s: float) -> None:
        self.welcomed, self.ping_due = True, now + self.limits.ping_s
        self.renew(now, expires_in_s)

    def renew(self, now: float, expires_in_s: float) -> None:
        self.expires, self.warned = now + expires_in_s, False

    def overdue(self, now: float) -> Close | None:
        """Why this connection has to end now, if it has to."""
        if not self.welcomed:
            late = now - self.opened >= self.limits.hello_s
            return Close(4408, "no hello in time") if late else None
        if now >= self.ends:
            return Close(4503, "drained")
        if now >= self.expires:
            return Close(4401, "expired")
        if self.heard < self.pinged and now - self.pinged >= self.limits.pong_s:
            return Close(4408, "no pong")
        if now - self.spent_since >= self.limits.ack_s:
            return Close(4413, "no ack")
        return None

    def warning(self, now: float) -> AuthExpiring | None:
        left_s = self.expires - now
        if self.warned or left_s > self.limits.expiring_s:
            return None
        self.warned = True
        return AuthExpiring(in_ms=int(left_s * 1_000))

    def beat(self, now: float) -> int | None:
        """The number of the ping that is due."""
        if now < self.ping_due:
            return None
        self.ping_due = now + self.limits.ping_s
        if self.heard >= self.pinged:
            self.pinged = now
        self.pings += 1
        return self.pings
