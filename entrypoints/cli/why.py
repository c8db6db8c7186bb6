"""`souk audit explain` · `diff`: why a row is as it is, and what became of a stream between two points."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entrypoints.cli.output import Json, bar, out, print_json
from entrypoints.settings import Settings

if TYPE_CHECKING:
    from entrypoints.history.explaining import Change, Moved
    from entrypoints.history.reading import Point

POINT = "A version of the stream, or a time such as 2026-03-01T12:00:00Z."


def add_to(app: typer.Typer) -> None:
    app.command()(explain)
    app.command()(diff)


def explain(
    model: Annotated[str, typer.Argument(help="A read model; `souk projections` lists them.")],
    key: Annotated[str, typer.Argument(help="The row's key; several columns with / between them.")],
    json: Json = False,
) -> None:
    """The events that made a row of a read model, and the row after each."""
    from entrypoints.cli.audit import print_event
    from entrypoints.cli.database import reached
    from entrypoints.history.explaining import differing
    from entrypoints.history.reading import told as event_told

    with reached(Settings()) as settings, bar("folding") as moved:
        changes = asyncio.run(explained(settings.database_url, model, key, moved))
    if json:
        told = [
            {"table": each.table, "row": each.row, "event": event_told(each.recorded)} for each in changes
        ]
        print_json({"model": model, "key": key, "changes": told})
        return
    rows: dict[str, Any] = {}
    for each in changes:
        print_event(each.recorded)
        fields = differing(rows.get(each.table, {}), each.row or {})
        rows[each.table] = each.row or {}
        print_changes(fields, f"{each.table}.")


def diff(
    stream: Annotated[str, typer.Argument(help="For example task-0191….")],
    start: Annotated[str, typer.Option("--from", help=POINT)] = "0",
    end: Annotated[str, typer.Option("--to", help=f"{POINT} Else the newest.")] = "",
    json: Json = False,
) -> None:
    """The fields of a stream's state that differ between two points."""
    from entrypoints.cli.database import reached
    from entrypoints.history.explaining import differing

    points = point(start), point(end) if end else None
    with reached(Settings()) as settings:
        before, after = asyncio.run(compared(settings.database_url, stream, points))
    fields = differing(before, after)
    if json:
        changed = {name: {"from": old, "to": new} for name, (old, new) in fields.items()}
        print_json({"stream": stream, "changed": changed})
    else:
        print_changes(fields)


async def explained(url: str, model: str, key: str, moved: "Moved") -> "Sequence[Change]":
    from entrypoints.history import explaining, reading

    async with reading.auditing(url) as pool:
        return await explaining.explained(pool, model, key, moved)


async def compared(
    url: str, stream: str, points: "tuple[Point | None, Point | None]"
) -> tuple[dict[str, Any], dict[str, Any]]:
    from entrypoints.history import reading

    async with reading.reader(url) as log:
        return await reading.states(log, stream, points)


def point(text: str) -> "Point":
    from entrypoints.history import reading

    try:
        return reading.point(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is neither a version nor a time with its zone") from None


def print_changes(fields: dict[str, tuple[Any, Any]], prefix: str = "") -> None:
    for name, (old, new) in fields.items():
        out.print(f"      {prefix}{name}: {old} → {new}", style="dim", markup=False)
