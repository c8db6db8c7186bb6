"""Everything the log holds about one person, as they may see it: page by page, whatever its length."""

import html
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import msgspec

from adapters.event_shapes import shape_of
from adapters.postgres.pool import Pool
from domain.decider import Event, Recorded
from domain.ports import EventLog
from domain.values import PersonId
from domain.visibility import Viewer, view
from projections import feed

PAGE = 500
HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Souk: {name}</title></head><body>
<h1>What Souk has recorded about {name}</h1>
<p>Taken {at}. One entry for each event, the oldest first: its number in the log, when it was, what it is, and
what it says as you may see it. The file of events (JSON Lines) holds the same for programs.</p>
"""
FOOT = "</body></html>\n"


async def events(log: EventLog, pool: Pool, person: PersonId) -> AsyncIterator[Sequence[Recorded]]:
    """What concerns this person, in order, as far as the feed has got; no connection is held in between."""
    entries = await following(pool, person, 0)
    while entries:
        yield await read(log, [entry.position for entry in entries])
        entries = await following(pool, person, entries[-1].position)


async def following(pool: Pool, person: PersonId, after: int) -> Sequence[feed.Entry]:
    async with pool.connection() as connection:
        return await feed.of_person(connection, person, after, PAGE)


async def read(log: EventLog, positions: Sequence[int]) -> Sequence[Recorded]:
    """Neighbours come in one read."""
    wanted, found = set(positions), list[Recorded]()
    for position in positions:
        if not found or found[-1].position < position:
            found += await log.read(position - 1, PAGE)
    return [recorded for recorded in found if recorded.position in wanted]


def told(recorded: Recorded, person: PersonId) -> Mapping[str, Any]:
    """The event with the fields that this person may see: texts of others only where addressed to them."""
    return {
        "position": recorded.position,
        "at": recorded.at.isoformat(),
        "stream": recorded.stream,
        "version": recorded.version,
        "event": recorded.event.NAME,
        "schema": recorded.event.SCHEMA,
        "by": recorded.actor,
        "body": view(recorded, Viewer(person)) or {},
    }


class Lines:
    """JSON Lines. The first time a kind of event comes, a line with its JSON Schema comes before it."""

    media_type = "application/jsonl"
    file_name = "souk-events.jsonl"

    def __init__(self) -> None:
        self._described: set[str] = set()

    def begin(self, name: str, at: str) -> bytes:
        return line({"export": "souk", "of": name, "at": at})

    def page(self, recorded: Sequence[Recorded], person: PersonId) -> bytes:
        return b"".join(self._schema(each.event) + line(told(each, person)) for each in recorded)

    def end(self) -> bytes:
        return b""

    def _schema(self, event: Event) -> bytes:
        if event.NAME in self._described:
            return b""
        self._described.add(event.NAME)
        schema = msgspec.json.schema(shape_of(type(event)).opened)
        return line({"event": event.NAME, "schema": event.SCHEMA, "json_schema": schema})


class Page:
    """A page for reading: nothing in it but text."""

    media_type = "text/html; charset=utf-8"
    file_name = "souk-events.html"

    def begin(self, name: str, at: str) -> bytes:
        return HEAD.format(name=html.escape(name), at=html.escape(at)).encode()

    def page(self, recorded: Sequence[Recorded], person: PersonId) -> bytes:
        return "".join(entry(told(each, person)) for each in recorded).encode()

    def end(self) -> bytes:
        return FOOT.encode()


def entry(told: Mapping[str, Any]) -> str:
    rows = "".join(
        f"<dt>{html.escape(name)}</dt><dd>{said(value)}</dd>" for name, value in told["body"].items()
    )
    return (
        f"<section><h2>{html.escape(told['event'])}</h2>"
        f"<p>#{told['position']} · <time>{html.escape(told['at'])}</time></p><dl>{rows}</dl></section>\n"
    )


def said(value: Any) -> str:
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    return f"<bdi>{html.escape(text)}</bdi>"


def line(value: Any) -> bytes:
    return msgspec.json.encode(value) + b"\n"
