"""`souk audit`: history for people who may look and may not change. Personal texts are masked."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import fields, is_dataclass
from typing import Annotated, Any

import typer

from adapters.event_log.reading import PAGE_EVENTS_MAX, Reader
from adapters.event_log.statements import Tables
from adapters.keyring import Keyring
from adapters.postgres.pool import open_pool
from domain.decider import Decider, Recorded
from domain.policies import DECIDERS
from domain.values import PersonId, Refused
from entrypoints.cli.database import reached
from entrypoints.cli.output import Json, out, print_json
from entrypoints.settings import Settings

AUDITOR_ROLE = "souk_auditor"
MASK = "[masked]"

app = typer.Typer(help="History: what happened, event by event. Read-only.", no_args_is_help=True)


class UnknownStream(Refused):
    """There is no such stream. Streams are named like task-<id>, escrow-<id>, account-<id>."""


class Masking(Keyring):
    """Opens nothing: an auditor's role cannot read the keys."""

    def __init__(self) -> None:
        """Needs neither keys nor a database."""

    async def load(self, persons: Iterable[PersonId], *, create: bool = False) -> None:
        """Nothing is loaded."""

    def open(self, person: PersonId, sealed: bytes, aad: bytes) -> bytes:
        return MASK.encode()


@asynccontextmanager
async def reader(url: str) -> AsyncIterator[Reader]:
    pool = await open_pool(url, role=AUDITOR_ROLE, min_size=1, max_size=1)
    async with pool:
        yield Reader(pool, Tables(), Masking())


@app.command()
def replay(
    stream: Annotated[str, typer.Argument(help="For example task-0191….")],
    at: Annotated[int | None, typer.Option("--at", help="Stop at this version of the stream.")] = None,
    json: Json = False,
) -> None:
    """Every event of one stream, and the state after each."""
    decider = DECIDERS.get(stream.split("-", 1)[0])
    if decider is None:
        raise UnknownStream()
    with reached(Settings()) as settings:
        history = asyncio.run(read_stream(settings.database_url, stream))
    if not history:
        raise UnknownStream()
    steps = list(replayed(decider, [each for each in history if at is None or each.version <= at]))
    if json:
        print_json({"stream": stream, "events": [told(event) | {"state": state} for event, state in steps]})
        return
    for event, state in steps:
        print_event(event)
        for name, value in state.items():
            out.print(f"      {name} = {value}", style="dim", markup=False)


@app.command()
def events(
    after: Annotated[int, typer.Option(help="Only events beyond this position.")] = 0,
    limit: Annotated[int, typer.Option(min=1, max=PAGE_EVENTS_MAX, help="At most so many.")] = 50,
    name: Annotated[str, typer.Option(help="Only of this name, or beginning with it: task.")] = "",
    actor: Annotated[str, typer.Option(help="Only by this person.")] = "",
    json: Json = False,
) -> None:
    """The log, oldest first."""
    with reached(Settings()) as settings:
        found = asyncio.run(read_log(settings.database_url, after, limit, name, actor))
    if json:
        print_json({"events": [told(each) for each in found]})
        return
    for each in found:
        print_event(each)


async def read_stream(url: str, stream: str) -> list[Recorded]:
    async with reader(url) as log:
        return list(await log.decoded(await log.stream(stream, 0, None)))


async def read_log(url: str, after: int, limit: int, name: str, actor: str) -> list[Recorded]:
    found: list[Recorded] = []
    async with reader(url) as log:
        while len(found) < limit and (page := await log.stored(after, PAGE_EVENTS_MAX)):
            after = page[-1].position
            chosen = [
                each
                for each in page
                if each.entry.name.startswith(name) and (not actor or str(each.entry.actor) == actor)
            ]
            found += await log.decoded(chosen[: limit - len(found)])
    return found


def replayed(decider: Decider[Any], history: Iterable[Recorded]) -> Iterable[tuple[Recorded, dict[str, Any]]]:
    state = decider.initial
    for each in history:
        state = decider.evolve(state, each.event)
        yield each, parts(state)


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
    if not is_dataclass(value):
        return {"": value}
    return {field.name: getattr(value, field.name) for field in fields(value)}


def print_event(recorded: Recorded) -> None:
    because = f" because of {recorded.causation}" if recorded.causation else ""
    out.print(
        f"{recorded.position:>7}  {recorded.stream} v{recorded.version}  "
        f"[bold]{recorded.event.NAME}[/bold]  {recorded.at:%Y-%m-%d %H:%M:%S}  by {recorded.actor}{because}"
    )
    for name, value in parts(recorded.event).items():
        out.print(f"          {name}: {value}", markup=False)
