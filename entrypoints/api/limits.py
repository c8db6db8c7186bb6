"""How often somebody may ask: token buckets in memory, per account or address, per process."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from fastapi import Request

from entrypoints.api.problems import Problem
from entrypoints.identity import Caller

ASKERS_MAX = 20_000


@dataclass(frozen=True)
class Policy:
    """`burst` requests at once, and as many again in `window_seconds`."""

    name: str
    burst: int
    window_seconds: int

    @property
    def per_second(self) -> float:
        return self.burst / self.window_seconds


EVERYDAY = Policy("everyday", 600, 60)
STRANGERS = Policy("strangers", 300, 60)
SIGN_IN = Policy("sign-in", 20, 60)
GUESSES = Policy("guesses", 20, 600)
UPLOADS = Policy("uploads", 60, 600)
EXPORTS = Policy("exports", 6, 3_600)
REPORTS = Policy("reports", 10, 3_600)
LETTERS = Policy("letters", 5, 3_600)
CONTACTS = Policy("contacts", 20, 86_400)
STRICT = frozenset(
    {
        "register",
        "login",
        "login_second_step",
        "create_token",
        "start_google",
        "finish_google",
        "login_with_google",
        "register_with_google",
        "verify_email",
        "forgot_password",
        "reset_password",
        "check_username",
        "check_email",
    }
)
UNLIMITED = frozenset({"livez", "readyz", "receive_payment_event"})


@dataclass
class Bucket:
    tokens: float
    at: float


class Limits:
    """Buckets of all policies; those not used for longest are forgotten first."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._buckets: OrderedDict[tuple[str, str], Bucket] = OrderedDict()

    def take(self, policy: Policy, asker: str) -> tuple[int, float]:
        """Takes one token: how many are left, and the seconds until there is one again (0: it was taken)."""
        now = self._clock()
        bucket = self._buckets.setdefault((policy.name, asker), Bucket(policy.burst, now))
        self._buckets.move_to_end((policy.name, asker))
        if len(self._buckets) > ASKERS_MAX:
            self._buckets.popitem(last=False)
        refilled = bucket.tokens + (now - bucket.at) * policy.per_second
        bucket.tokens, bucket.at = min(refilled, policy.burst), now
        if bucket.tokens < 1:
            return 0, (1 - bucket.tokens) / policy.per_second
        bucket.tokens -= 1
        return int(bucket.tokens), 0.0


def limit(request: Request, operation: str, caller: Caller | None) -> None:
    """Raises `Problem` 429 when this asker has used up what the operation's policy allows."""
    if operation in UNLIMITED:
        return
    if operation in STRICT:
        spend(request, SIGN_IN, address(request))
    elif caller is not None:
        spend(request, EVERYDAY, str(caller.person))
    else:
        spend(request, STRANGERS, address(request))


def spend(request: Request, policy: Policy, asker: str) -> None:
    limits: Limits | None = request.app.state.limits
    if limits is None:
        return
    left, wait_seconds = limits.take(policy, asker)
    told = {
        "RateLimit-Policy": f'"{policy.name}";q={policy.burst};w={policy.window_seconds}',
        "RateLimit": f'"{policy.name}";r={left};t={ceil(wait_seconds)}',
    }
    if wait_seconds:
        told["Retry-After"] = str(ceil(wait_seconds))
        raise Problem(429, "too_many_requests", "Too many requests. Ask again later.", told)
    request.scope["souk.headers"] += [(name.lower().encode(), value.encode()) for name, value in told.items()]


def address(request: Request) -> str:
    """Where the connection comes from; what headers claim is not believed."""
    return request.client.host if request.client else "unknown"
