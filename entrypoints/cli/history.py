"""Reads the log as an auditor: under a role that can change nothing and open no personal text."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any

from adapters.event_log.reading import PAGE_EVENTS_MAX, Reader
from adapters.event_log.statements import Tables
from adapters.keyring import Keyring
from adapters.postgres.pool import open_pool
from domain.decider import Recorded
from domain.policies import DECIDERS
from domain.values import PersonId, Refused

AUDITOR_ROLE = "souk_auditor"
MASK = "[masked]"

Point = int | datetime
"""Of a stream: a version, or a time."""
Step = tuple[Recorded, dict[str, Any]]


class UnknownStream(Refused):
    """There is no such stream. Streams are named like task-<id>, escrow-<id>, account-<id>."""


class Masking(Keyring):
    """Opens nothing: an auditor's role cannot read the keys."""

    def __init__(self) -> None:
        """Needs neither keys nor a database."""

    async def load(self, persons: Iterable[PersonId], *, create: bool = False) -> None:
        """Nothing is loaded."""

    def forget(self, person: PersonId) -> None:
        """There is nothing to forget."""

    def open(self, person: PersonId, sealed: bytes, aad: bytes) -> bytes:
        return MASK.encode()


@asynccontextmanager
async def reader(url: str) -> AsyncIterator[Reader]:
    pool = await open_pool(url, role=AUDITOR_ROLE, min_size=1, max_size=1)
    async with pool:
        yield Reader(pool, Tables(), Masking())


def point(text: str) -> Point:
    """A version, or a time with its zone. Raises `ValueError` for anything else."""
    if text.isascii() and text.isdigit():
        return int(text)
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(text)
    return at


def reached_by(recorded: Recorded, at: Point | None) -> bool:
    """Whether this had happened at that version or time; None: now."""
    if at is None:
        return True
    return recorded.version <= at if isinstance(at, int) else recorded.at <= at


async def states(
    url: str, stream: str, points: tuple[Point | None, Point | None]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The state at two points; before the first event it is the empty one. Raises `UnknownStream`."""
    steps = await replayed(url, stream, None)
    empty = parts(DECIDERS[stream.split("-", 1)[0]].initial)
    before, after = (
        next((state for event, state in reversed(steps) if reached_by(event, at)), empty) for at in points
    )
    return before, after


async def replayed(url: str, stream: str, at: Point | None) -> list[Step]:
    """The events of a stream up to a point, each with the state after it. Raises `UnknownStream`."""
    decider = DECIDERS.get(stream.split("-", 1)[0])
    async with reader(url) as log:
        history = await log.decoded(await log.stream(stream, 0, None))
    if decider is None or not history:
        raise UnknownStream()
    state, steps = decider.initial, []
    for each in history:
        if reached_by(each, at):
            state = decider.evolve(state, each.event)
            steps.append((each, parts(state)))
    return steps


async def found(url: str, after: int, limit: int, name: str, actor: str) -> list[Recorded]:
    """Events beyond a position whose name begins so and that this person caused; empty texts: any."""
    events: list[Recorded] = []
    async with reader(url) as log:
        while len(events) < limit and (page := await log.stored(after, PAGE_EVENTS_MAX)):
            after = page[-1].position
            chosen = [
                each
                for each in page
                if each.entry.name.startswith(name) and (not actor or str(each.entry.actor) == actor)
            ]
            events += await log.decoded(chosen[: limit - len(events)])
    return events


def told(recorded: Recorded) -> dict[str, Any]:
    """An event as its reader gets it."""
    return {
        "position": recorded.position,
        "stream": recorded.stream,
        "version": recorded.version,
        "at": recorded.at,
        "actor": recorded.actor,
        "name": recorded.event.NAME,
        "fields": parts(recorded.event),
        "causation": recorded.causation,
    }


def parts(value: Any) -> dict[str, Any]:
    assert is_dataclass(value)
    return {field.name: getattr(value, field.name) for field in fields(value)}
