"""Asking again while the answer is unknown: what is owed after a commit is never dropped."""

from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

from tenacity import RetryCallState, retry, retry_if_exception_type, wait_exponential

P = ParamSpec("P")
T = TypeVar("T")
Asked = Callable[P, Awaitable[T]]


def patiently(
    *passing: type[Exception],
    least_seconds: float,
    most_seconds: float,
    told: Callable[[RetryCallState], None] | None = None,
) -> Callable[[Asked[P, T]], Asked[P, T]]:
    """Calls again after these errors, without end, pausing from `least_seconds` up to `most_seconds`, twice
    as long each time; any other error is the caller's. `told` hears of each pause."""
    return retry(
        retry=retry_if_exception_type(passing),
        wait=wait_exponential(multiplier=least_seconds, max=most_seconds),
        before_sleep=told,
    )
