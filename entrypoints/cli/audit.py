"""`souk audit`: history for people who may look and may not change. Personal texts are masked."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from entrypoints.cli.output import Json, out, print_json
from entrypoints.settings import Settings

if TYPE_CHECKING:
    from adapters.event_log.finding import Wanted
    from domain.decider import Recorded
    from entrypoints.history.finding import Found
    from entrypoints.history.reading import Point, Step

PAGE_MAX = 1_000
TIME = "2026-03-01T12:00:00Z."

app = typer.Typer(help="History: what happened, event by event. Read-only.", no_args_is_help=True)


@app.command()
def replay(
    stream: Annotated[str, typer.Argument(help="For example task-0191….")],
    at: Annotated[str, typer.Option("--at", help="Stop at this version or time.")] = "",
    json: Json = False,
) -> None:
    """Every event of one stream, and the state after each."""
    from entrypoints.cli.database import reached
    from entrypoints.cli.why import point
    from entrypoints.history.reading import told as event_told

    until = point(at) if at else None
    with reached(Settings()) as settings:
        steps = asyncio.run(replayed(settings.database_url, stream, until))
    if json:
        told = [event_told(event) | {"state": state} for event, state in steps]
        print_json({"stream": stream, "events": told})
        return
    for event, state in steps:
        print_event(event)
        for name, value in state.items():
            out.print(f"      {name} = {value}", style="dim", markup=False)


@app.command()
def events(
    after: Annotated[int, typer.Option(min=0, help="Only events beyond this position.")] = 0,
    before: Annotated[int | None, typer.Option(min=1, help="Only events before this position.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=PAGE_MAX, help="At most so many.")] = 50,
    name: Annotated[str, typer.Option(help="Only of this name, or beginning with it: task.")] = "",
    stream: Annotated[str | None, typer.Option(help="Only of this stream.")] = None,
    actor: Annotated[UUID | None, typer.Option(help="Only by this person.")] = None,
    command: Annotated[UUID | None, typer.Option(help="Only by this command.")] = None,
    correlation: Annotated[UUID | None, typer.Option(help="Only of this chain of causes.")] = None,
    since: Annotated[str, typer.Option(help=f"Not before this time: {TIME}")] = "",
    until: Annotated[str, typer.Option(help=f"Not after this time: {TIME}")] = "",
    newest: Annotated[bool, typer.Option("--newest", help="From the end of the log backwards.")] = False,
    json: Json = False,
) -> None:
    """The log, oldest first, narrowed to what is wanted."""
    from adapters.event_log.finding import LAST, Wanted
    from entrypoints.cli.database import reached
    from entrypoints.history.finding import names_like

    wanted = Wanted(
        names=names_like(name) if name else None,
        stream=stream,
        actor=actor,
        command=command,
        correlation=correlation,
        after=after,
        before=LAST if before is None else before,
        since=moment(since),
        until=moment(until),
        newest_first=newest,
    )
    with reached(Settings()) as settings:
        sought = asyncio.run(found(settings.database_url, wanted, limit))
    if json:
        print_json({"events": [told(each) for each in sought]})
        return
    for each in sought:
        if each.recorded is None:
            out.print(f"{each.stored.position:>7}  cannot be read: {each.error}", markup=False)
        else:
            print_event(each.recorded)


def moment(text: str) -> datetime | None:
    from entrypoints.cli.why import point

    at = point(text) if text else None
    if at is not None and not isinstance(at, datetime):
        raise typer.BadParameter(f"{text!r} is no time with its zone")
    return at


def told(each: "Found") -> dict[str, Any]:
    from entrypoints.history.reading import told as event_told

    if each.recorded is None:
        return {"position": each.stored.position, "stream": each.stored.entry.stream, "error": each.error}
    return event_told(each.recorded)


async def found(url: str, wanted: "Wanted", limit: int) -> "Sequence[Found]":
    from entrypoints.history import finding, reading

    async with reading.auditing(url) as pool:
        return await finding.found(pool, wanted, limit)


async def replayed(url: str, stream: str, at: "Point | None") -> "list[Step]":
    from entrypoints.history import reading

    async with reading.reader(url) as log:
        return await reading.replayed(log, stream, at)


def print_event(recorded: "Recorded") -> None:
    from entrypoints.history.reading import parts

    because = f" because of {recorded.causation}" if recorded.causation else ""
    out.print(
        f"{recorded.position:>7}  {recorded.stream} v{recorded.version}  "
        f"[bold]{recorded.event.NAME}[/bold]  {recorded.at:%Y-%m-%d %H:%M:%S}  by {recorded.actor}{because}"
    )
    for name, value in parts(recorded.event).items():
        out.print(f"          {name}: {value}", markup=False)
