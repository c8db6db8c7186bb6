"""`souk audit`: history for people who may look and may not change. Personal texts are masked."""

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from entrypoints.cli.output import Json, out, print_json
from entrypoints.settings import Settings

if TYPE_CHECKING:
    from domain.decider import Recorded

PAGE_MAX = 1_000

app = typer.Typer(help="History: what happened, event by event. Read-only.", no_args_is_help=True)


@app.command()
def replay(
    stream: Annotated[str, typer.Argument(help="For example task-0191….")],
    at: Annotated[str, typer.Option("--at", help="Stop at this version or time.")] = "",
    json: Json = False,
) -> None:
    """Every event of one stream, and the state after each."""
    from entrypoints.cli import history
    from entrypoints.cli.database import reached
    from entrypoints.cli.why import point

    until = point(at) if at else None
    with reached(Settings()) as settings:
        steps = asyncio.run(history.replayed(settings.database_url, stream, until))
    if json:
        told = [history.told(event) | {"state": state} for event, state in steps]
        print_json({"stream": stream, "events": told})
        return
    for event, state in steps:
        print_event(event)
        for name, value in state.items():
            out.print(f"      {name} = {value}", style="dim", markup=False)


@app.command()
def events(
    after: Annotated[int, typer.Option(help="Only events beyond this position.")] = 0,
    limit: Annotated[int, typer.Option(min=1, max=PAGE_MAX, help="At most so many.")] = 50,
    name: Annotated[str, typer.Option(help="Only of this name, or beginning with it: task.")] = "",
    actor: Annotated[str, typer.Option(help="Only by this person.")] = "",
    json: Json = False,
) -> None:
    """The log, oldest first."""
    from entrypoints.cli import history
    from entrypoints.cli.database import reached

    with reached(Settings()) as settings:
        found = asyncio.run(history.found(settings.database_url, after, limit, name, actor))
    if json:
        print_json({"events": [history.told(each) for each in found]})
        return
    for each in found:
        print_event(each)


def print_event(recorded: "Recorded") -> None:
    from entrypoints.cli.history import parts

    because = f" because of {recorded.causation}" if recorded.causation else ""
    out.print(
        f"{recorded.position:>7}  {recorded.stream} v{recorded.version}  "
        f"[bold]{recorded.event.NAME}[/bold]  {recorded.at:%Y-%m-%d %H:%M:%S}  by {recorded.actor}{because}"
    )
    for name, value in parts(recorded.event).items():
        out.print(f"          {name}: {value}", markup=False)
