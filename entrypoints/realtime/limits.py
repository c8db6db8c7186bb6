"""What one connection may do, and how often."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Times in seconds, sizes in bytes."""

    hello_s: float = 5
    ping_s: float = 25
    pong_s: float = 10
    ack_s: float = 30
    expiring_s: float = 60
    typing_s: float = 3
    streams: int = 100
    frame_bytes: int = 64 * 1024
    hello_bytes: int = 16 * 1024
    frames_per_s: float = 5
    burst: int = 30
    page: int = 64
    """How many events are read at a time: what one connection can hold in memory."""
    sockets_per_person: int = 20


@dataclass(slots=True)
class Bucket:
    """Tokens that come back steadily, `burst` at most. The debt is bounded by another burst."""

    per_s: float
    burst: float
    level: float
    at: float

    def take(self, cost: float, now: float) -> bool:
        self.level = min(self.burst, self.level + (now - self.at) * self.per_s)
        self.at = now
        self.level -= cost
        return self.level >= 0

    @property
    def overdrawn(self) -> bool:
        return self.level < -self.burst

    def wait_s(self) -> float:
        """Until one more token is there."""
        return max(0.0, 1 - self.level) / self.per_s
