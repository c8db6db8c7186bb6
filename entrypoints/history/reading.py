"""Reads the log as an auditor: under a role that can change nothing and open no personal text."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from typing import Any

import msgspec

from adapters.event_codec import CodecError
from adapters.event_log.reading import PAGE_EVENTS_MAX, Reader
from adapters.event_log.statements import Tables
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool, open_pool
from domain.decider import Decider, Recorded
from domain.policies import DECIDERS
from domain.values import NotFound, PersonId, Refused

AUDITOR_ROLE = "souk_auditor"
MASK = "[masked]"
STATEMENT_SECONDS_MAX = 10.0


@dataclass(frozen=True)
class UpTo:
    """A position in the log, where a plain number is a version of the stream."""

    position: int


Point = int | datetime | UpTo
"""Of a stream: a version, a time, or a position in the log."""
Step = tuple[Recorded, dict[str, Any]]


class UnknownStream(NotFound):
    """There is no such stream. Streams are named like task-<id>, escrow-<id>, account-<id>."""


class Unreadable(Refused):
    """An event of this stream cannot be read as it is stored: verify the log."""


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


def masked(pool: Pool) -> Reader:
    """Reads over connections of the auditor's role."""
    return Reader(pool, Tables(), Masking())


@asynccontextmanager
async def auditing(url: str, connections_max: int = 1) -> AsyncIterator[Pool]:
    """Connections that read everything but keys and secrets, and change nothing."""
    pool = await open_pool(
        url,
        role=AUDITOR_ROLE,
        min_size=0,
        max_size=connections_max,
        statement_seconds_max=STATEMENT_SECONDS_MAX,
    )
    async with pool:
        yield pool


@asynccontextmanager
async def reader(url: str) -> AsyncIterator[Reader]:
    async with auditing(url) as pool:
        yield masked(pool)


def point(text: str) -> Point:
    """A version, or a time with its zone. Raises `ValueError` for anything else."""
    if text.isascii() and text.isdigit():
        return int(text)
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(text)
    return at


def reached_by(recorded: Recorded, at: Point | None) -> bool:
    """Whether this had happened at that version, time or position; None: now."""
    match at:
        case None:
            return True
        case int():
            return recorded.version <= at
        case UpTo(position=position):
            return recorded.position <= position
        case datetime():
            return recorded.at <= at


@dataclass(frozen=True)
class Seen:
    """A stream at one point: the last event until then, and the state after it."""

    recorded: Recorded | None
    state: Any


async def seen(log: Reader, stream: str, at: Point | None) -> Seen:
    """Before the first event it is the empty state. Raises `UnknownStream`, `Unreadable`."""
    found = Seen(None, decider_of(stream).initial)
    async for recorded, state in folded(log, stream, at):
        found = Seen(recorded, state)
    return found


async def states(
    log: Reader, stream: str, points: tuple[Point | None, Point | None]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The state at two points. Raises `UnknownStream`, `Unreadable`."""
    before, after = [await seen(log, stream, at) for at in points]
    return parts(before.state), parts(after.state)


async def replayed(log: Reader, stream: str, at: Point | None) -> list[Step]:
    """The events of a stream up to a point, each with the state after it. Raises `UnknownStream`,
    `Unreadable`."""
    return [(recorded, parts(state)) async for recorded, state in folded(log, stream, at)]


async def folded(log: Reader, stream: str, at: Point | None) -> AsyncIterator[tuple[Recorded, Any]]:
    """Every event up to a point with the state after it, a page in memory at a time. Raises `UnknownStream`,
    `Unreadable`."""
    decider, version = decider_of(stream), 0
    state = decider.initial
    while page := await log.stream(stream, version, PAGE_EVENTS_MAX):
        version = page[-1].entry.version
        try:
            for recorded in await log.decoded(page):
                if not reached_by(recorded, at):
                    return
                state = decider.evolve(state, recorded.event)
                yield recorded, state
        except (CodecError, LookupError, TypeError, ValueError, AttributeError) as error:
            raise Unreadable(f"{Unreadable.__doc__} {error}") from error
    if version == 0:
        raise UnknownStream()


def decider_of(stream: str) -> Decider[Any]:
    """Raises `UnknownStream`."""
    decider = DECIDERS.get(stream.split("-", 1)[0])
    if decider is None:
        raise UnknownStream()
    return decider


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


def plain(value: Any) -> Any:
    """As JSON knows it, the same every time."""
    return msgspec.to_builtins(value, str_keys=True, order="deterministic", enc_hook=str)
