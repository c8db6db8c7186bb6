"""Where a commit can be cut short: named, so that tests and torture can strike at each of them."""

from collections.abc import Awaitable, Callable
from enum import StrEnum

from adapters.postgres.pool import Connection


class Point(StrEnum):
    BEGINNING = "beginning"
    """Nothing has been asked of the database."""
    LOCKED = "locked"
    """Under the lock, the log looked at, nothing written."""
    WRITTEN = "written"
    """Events, answers and claims have been sent; the last COPY has not ended, nothing is committed."""
    COMMITTED = "committed"
    """In the log; nobody was told."""


Reached = Callable[[Point, Connection], Awaitable[None]]
"""Told of each point; what it raises counts as raised by the database."""
