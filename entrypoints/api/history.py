"""History for auditors: events, streams as they were, why a row is as it is. Personal texts are masked."""

import asyncio
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Path, Query, Request, Response
from pydantic import Field

from adapters.event_log.finding import LAST, Wanted
from adapters.postgres.pool import Pool
from adapters.transparency.checkpoints import encoded
from domain.decider import Recorded
from domain.values import Invalid, NotFound
from entrypoints.api.fields import SAFE_INTEGER_MAX, Count, Id, Line, Position, Time, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Digits, Limit, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Page
from entrypoints.history import explaining, finding, reading
from entrypoints.history.finding import Found
from entrypoints.history.reading import Point, UpTo
from projections import paging

router = new_router("audit")

EXPLAIN_SECONDS_MAX = 12.0
CHANGES_MAX = 100
STREAM = "task-10000001-0000-4000-8000-000000000001"
POINT = "A version of the stream, or a time such as 2026-03-01T12:00:00Z."

Version = Annotated[int, Digits, Query(ge=0, le=SAFE_INTEGER_MAX, description="A version of the stream.")]
At = Annotated[int, Digits, Path(ge=1, le=SAFE_INTEGER_MAX)]
Place = Annotated[int, Digits, Query(ge=1, le=SAFE_INTEGER_MAX)]
Stream = Annotated[str, Line(1, 100), Path(examples=[STREAM])]
When = Annotated[str, Line(1, 40)]
Fields = Annotated[dict[str, Any], Field(examples=[{"title": reading.MASK}])]


class NoSuchEvent(NotFound):
    """There is no event at this position."""


class OnePoint(Invalid):
    """Name one of version, position and at; none of them: now."""


class BadPoint(Invalid):
    """This is neither a version of the stream nor a time with its zone."""


class EventLine(View):
    """`fields` with their personal texts masked; null when the event cannot be read, and `error` says why.
    `personal`: the masked fields, and whose text each is. `causation`: the event this one follows from."""

    position: Position
    stream: Annotated[str, Field(examples=[STREAM])]
    version: Count
    name: Annotated[str, Field(examples=["task.posted"])]
    at: TimeOut
    actor: Id
    fields: Fields | None
    personal: dict[str, Id]
    command_id: Id | None
    correlation_id: Id | None
    causation: Position | None
    error: str | None = None


class EventView(EventLine):
    """The event whole: who may see it, and the bytes that were signed."""

    schema_version: Count
    public: bool
    people: list[Id]
    roles: list[str]
    leaf: Annotated[str, Field(description="Base64; what is signed of the event.")]
    body: Annotated[str, Field(description="Base64 of the body as it is stored, personal texts sealed.")]


class StreamView(View):
    stream: Annotated[str, Field(examples=[STREAM])]
    kind: Annotated[str, Field(examples=["task"])]
    events: Count
    first: EventLine
    last: EventLine


class StateView(View):
    """A stream as it was: its state after `event`, the last until then (null: before the first)."""

    stream: Annotated[str, Field(examples=[STREAM])]
    event: EventLine | None
    state: Fields


class DifferenceView(View):
    """A value that differs; `path` leads to it, `before` and `after` are null where it is not there."""

    path: Annotated[list[str], Field(examples=[["stage"]])]
    before: Any = Field(examples=["posted"])
    after: Any = Field(examples=["accepted"])


class ComparedView(View):
    """`before` and `after` are the last events until either point."""

    stream: Annotated[str, Field(examples=[STREAM])]
    before: EventLine | None
    after: EventLine | None
    changed: list[DifferenceView]


class ChangeView(View):
    """What an event made of the row; null: it is gone after it."""

    table: Annotated[str, Field(examples=["board"])]
    event: EventLine
    row: dict[str, Any] | None
    changed: list[DifferenceView]


class ExplainedView(View):
    """`total` events touched the row; the last hundred of them are here, the oldest first."""

    model: Annotated[str, Field(examples=["board"])]
    key: str
    total: Count
    changes: list[ChangeView]


@router.get("/audit/events", response_model=Page[EventLine], responses=refusals(paging.BadCursor))
async def list_events(
    request: Request,
    name: Annotated[str | None, Line(1, 80), Query(description="Of this name, or beginning so.")] = None,
    stream: Annotated[str | None, Line(1, 100), Query(description="Of one stream.")] = None,
    actor: Annotated[Id | None, Query(description="By this person.")] = None,
    command: Annotated[Id | None, Query(description="By this command.")] = None,
    correlation: Annotated[Id | None, Query(description="Of this chain of causes.")] = None,
    from_position: Place | None = None,
    to_position: Place | None = None,
    since: Annotated[Time | None, Query()] = None,
    until: Annotated[Time | None, Query()] = None,
    order: Annotated[str, Query(pattern="^(newest|oldest)$")] = "newest",
    after: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """The log, narrowed to what is wanted, from either end."""
    newest = order == "newest"
    first, last = from_position or 1, to_position or LAST - 1
    if after is not None:
        reached = paging.position_in(after, 0)
        first, last = (first, min(last, reached - 1)) if newest else (max(first, reached + 1), last)
    wanted = Wanted(
        names=finding.names_like(name) if name else None,
        stream=stream,
        actor=actor,
        command=command,
        correlation=correlation,
        after=first - 1,
        before=last + 1,
        since=since,
        until=until,
        newest_first=newest,
    )
    sought = await finding.found(auditors(request), wanted, limit + 1)
    more = paging.encode(sought[limit - 1].stored.position) if len(sought) > limit else None
    return shown(Page[EventLine](items=[line_of(each) for each in sought[:limit]], next=more))


@router.get("/audit/events/{position}", response_model=EventView, responses=refusals(NoSuchEvent))
async def read_event(request: Request, position: At) -> Response:
    """One event whole, with all that is signed of it; its receipt is at `/v1/audit/receipts/{position}`."""
    sought = await finding.found(auditors(request), Wanted(after=position - 1, before=position + 1), 1)
    if not sought:
        raise NoSuchEvent()
    entry = sought[0].stored.entry
    whole = vars(line_of(sought[0])) | {
        "schema_version": entry.schema,
        "public": entry.audience.public,
        "people": entry.audience.people,
        "roles": entry.audience.roles,
        "leaf": encoded(sought[0].stored.leaf),
        "body": encoded(entry.body),
    }
    return shown(EventView.model_validate(whole))


@router.get("/audit/streams/{stream}", response_model=StreamView, responses=refusals(reading.UnknownStream))
async def read_stream(request: Request, stream: Stream) -> Response:
    """From when to when a stream goes, and in how many events; they are listed by `?stream=`."""
    pool = auditors(request)
    ends = [await finding.found(pool, Wanted(stream=stream, newest_first=way), 1) for way in (False, True)]
    if not ends[0]:
        raise reading.UnknownStream()
    first, last = (line_of(end[0]) for end in ends)
    kind = stream.split("-", 1)[0]
    return shown(StreamView(stream=stream, kind=kind, events=last.version, first=first, last=last))


@router.get(
    "/audit/streams/{stream}/state",
    response_model=StateView,
    responses=refusals(reading.UnknownStream, reading.Unreadable, OnePoint),
)
async def read_stream_state(
    request: Request,
    stream: Stream,
    version: Version | None = None,
    position: Place | None = None,
    at: Annotated[Time | None, Query(description="A time.")] = None,
) -> Response:
    """What a stream's events had led to at a version, a position in the log, or a time."""
    points = [point for point in (version, position and UpTo(position), at) if point is not None]
    if len(points) > 1:
        raise OnePoint()
    seen = await reading.seen(reading.masked(auditors(request)), stream, points[0] if points else None)
    event = line(seen.recorded) if seen.recorded else None
    return shown(StateView(stream=stream, event=event, state=reading.plain(seen.state)))


@router.get(
    "/audit/streams/{stream}/diff",
    response_model=ComparedView,
    responses=refusals(reading.UnknownStream, reading.Unreadable, BadPoint),
)
async def compare_stream_states(
    request: Request,
    stream: Stream,
    start: Annotated[When, Query(alias="from", description=POINT)] = "0",
    end: Annotated[When | None, Query(alias="to", description=f"{POINT} Else now.")] = None,
) -> Response:
    """What differs in a stream's state between two points."""
    log = reading.masked(auditors(request))
    before, after = [await reading.seen(log, stream, point_of(each)) for each in (start, end)]
    found = explaining.differences(reading.plain(before.state), reading.plain(after.state))
    return shown(
        ComparedView(
            stream=stream,
            before=line(before.recorded) if before.recorded else None,
            after=line(after.recorded) if after.recorded else None,
            changed=[DifferenceView.model_validate(each) for each in found],
        )
    )


@router.get(
    "/audit/projections/{model}/row",
    response_model=ExplainedView,
    responses=refusals(explaining.UnknownModel, explaining.NoSuchRow, explaining.TooMuchHistory),
)
async def explain_row(
    request: Request,
    model: Annotated[str, Line(1, 40), Path(examples=["board"])],
    key: Annotated[str, Line(1, 200), Query(description="Several columns with / between them.")],
) -> Response:
    """Why a row of a read model is as it is: the events that made it, and what each made of it."""
    url = request.app.state.souk.database_url
    async with request.app.state.explaining:
        changes = await asyncio.to_thread(explaining.explained_apart, url, model, key, EXPLAIN_SECONDS_MAX)
    rows: dict[str, Any] = {}
    told = []
    for each in changes:
        row = reading.plain(each.row)
        changed = list(explaining.differences(rows.get(each.table) or {}, row or {}))
        rows[each.table] = row
        told.append({"table": each.table, "event": line(each.recorded), "row": row, "changed": changed})
    view = {"model": model, "key": key, "total": len(told), "changes": told[-CHANGES_MAX:]}
    return shown(ExplainedView.model_validate(view))


def auditors(request: Request) -> Pool:
    """Connections of a role that reads all but keys and secrets, and writes nothing."""
    pool: Pool = request.app.state.auditors
    return pool


def point_of(text: str | None) -> Point | None:
    try:
        return None if text is None else reading.point(text)
    except ValueError:
        raise BadPoint() from None


def line_of(found: Found) -> EventLine:
    if found.recorded is not None:
        return line(found.recorded)
    entry = found.stored.entry
    return event_line(
        entry, position=found.stored.position, name=entry.name, fields=None, personal={}, error=found.error
    )


def line(recorded: Recorded) -> EventLine:
    return event_line(
        recorded,
        position=recorded.position,
        name=recorded.event.NAME,
        fields=reading.plain(recorded.event),
        personal=finding.personal(recorded.event),
    )


def event_line(of: Any, **more: Any) -> EventLine:
    """`of` has what entries and recorded events have in common."""
    common: dict[str, str | int | UUID | datetime | None] = {
        "stream": of.stream,
        "version": of.version,
        "at": of.at,
        "actor": of.actor,
        "command_id": of.command_id,
        "correlation_id": of.correlation_id,
        "causation": of.causation,
    }
    return EventLine.model_validate(common | more)
