"""Read models: `souk projections` · `souk rebuild`."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from adapters.postgres.pool import Pool, open_pool
from domain.ports import EventLog
from domain.values import Refused
from entrypoints.cli.database import reached
from entrypoints.cli.output import Json, out, print_json, print_table, progress
from entrypoints.settings import Settings
from entrypoints.wiring import open_souk
from entrypoints.worker import PROJECTOR_ROLE
from projections import ALL, rebuild, state, swap
from projections.certificates import Certificate
from projections.model import Projection

T = TypeVar("T")
Name = Annotated[str, typer.Argument(help="A read model; `souk projections` lists them.")]

projections = typer.Typer(help="Read models: version, position, lag, rows, certificate.")


class UnknownProjection(Refused):
    """There is no read model of that name: `souk projections` lists them."""


class NothingNamed(Refused):
    """Name a read model, or say --all."""


class CannotChange(Refused):
    """The read model stays as it was."""


@dataclass(frozen=True)
class Workshop:
    """What is needed to work on read models: `pool` owns their tables."""

    pool: Pool
    log: EventLog
    holder: str


def add_to(app: typer.Typer) -> None:
    app.add_typer(projections, name="projections")
    app.command(name="rebuild")(rebuild_models)


@projections.callback(invoke_without_command=True)
def show(context: typer.Context, json: Json = False) -> None:
    """Every read model: where it stands and what it was last proved to be."""
    if context.invoked_subcommand is not None:
        return

    async def look(shop: Workshop) -> tuple[int, Sequence[state.State]]:
        async with shop.pool.connection() as connection:
            return await shop.log.head(), await state.states(connection, ALL)

    head, found = working(look)
    if json:
        print_json({"head": head, "projections": found})
        return
    headings = ("read model", "version", "position", "lag", "rows", "certificate", "run by")
    print_table(headings, (row(each, head) for each in found))


@projections.command()
def retry(name: Name, json: Json = False) -> None:
    """Goes on with streams that were parked, once what stopped them is mended."""
    model = named(name)

    async def again(shop: Workshop) -> Certificate | None:
        return await rebuild.retry(shop.pool, shop.log, model, shop.holder)

    certificate = working(again)
    report([certificate] if certificate else [], json)


def rebuild_models(
    name: Annotated[str, typer.Argument(help="A read model; `souk projections` lists them.")] = "",
    everything: Annotated[bool, typer.Option("--all", help="Every read model.")] = False,
    back: Annotated[
        bool, typer.Option("--rollback", help="Put the tables before the last swap back.")
    ] = False,
    drop: Annotated[bool, typer.Option("--drop-old", help="Drop the tables before the last swap.")] = False,
    json: Json = False,
) -> None:
    """Folds a read model anew beside the live one, proves it, and swaps it in."""
    if not name and not everything:
        raise NothingNamed()
    models = ALL if everything else (named(name),)
    if back:
        positions = {each.name: working(rolling_back(each)) for each in models}
        tell(json, positions, "{} is as it was before the last swap, at position {}.")
    elif drop:
        dropped = {each.name: working(dropping(each)) for each in models}
        tell(json, dropped, "{}: old tables dropped: {}.")
    else:
        with bar() as moved:
            certificates = working(rebuilding(models, moved))
        report(certificates, json)


def rebuilding(
    models: Sequence[Projection], moved: Callable[[rebuild.Progress], None]
) -> Callable[[Workshop], Coroutine[Any, Any, Sequence[Certificate]]]:
    return lambda shop: rebuild.rebuild(shop.pool, shop.log, models, shop.holder, moved)


def rolling_back(model: Projection) -> Callable[[Workshop], Coroutine[Any, Any, int]]:
    return lambda shop: rebuild.rollback(shop.pool, shop.log, model)


def dropping(model: Projection) -> Callable[[Workshop], Coroutine[Any, Any, bool]]:
    async def drop(shop: Workshop) -> bool:
        async with shop.pool.connection() as connection:
            return await swap.drop_old(connection, model.name)

    return drop


def working(do: Callable[[Workshop], Coroutine[Any, Any, T]]) -> T:
    """Runs it over the installation's log and read models."""

    async def run(settings: Settings) -> T:
        async with workshop(settings) as shop:
            return await do(shop)

    with reached(Settings()) as settings:
        try:
            return asyncio.run(run(settings))
        except (rebuild.AlreadyRebuilding, swap.NothingToRollBackTo, swap.TooBusy) as error:
            raise CannotChange(f"{error} {type(error).__doc__}".strip()) from error


@asynccontextmanager
async def workshop(settings: Settings) -> AsyncIterator[Workshop]:
    async with open_souk(settings) as souk:
        pool = await open_pool(souk.database_url, role=PROJECTOR_ROLE, min_size=1, max_size=3)
        async with pool:
            yield Workshop(pool, souk.log, f"cli:{socket.gethostname()}:{os.getpid()}")


def named(name: str) -> Projection:
    for each in ALL:
        if each.name == name:
            return each
    raise UnknownProjection()


@contextmanager
def bar() -> Iterator[Callable[[rebuild.Progress], None]]:
    """Shows on standard error how far a rebuild is, for as long as the block lasts."""
    columns = (
        TextColumn("{task.completed} of {task.total} events"),
        BarColumn(),
        TextColumn("{task.fields[speed]:,.0f}/s"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=progress, transient=True) as shown:
        task = shown.add_task("folding", total=None, speed=0.0)

        def moved(at: rebuild.Progress) -> None:
            shown.update(task, completed=at.done, total=at.total, speed=at.events_per_second)

        yield moved


def row(each: state.State, head: int) -> tuple[object, ...]:
    certificate = each.certificate
    proof = {True: "same", False: "DIFFERED", None: "first"}[certificate.same] if certificate else "none"
    version = each.version if each.installed == each.version else f"{each.installed} (needs {each.version})"
    rows = certificate.rows if certificate else ""
    at = f"{proof} at {certificate.position}" if certificate else proof
    return each.name, version, each.position, head - each.position, rows, at, each.holder or "nobody"


def report(certificates: Sequence[Certificate], json: bool) -> None:
    """Exit code 1 when a live model was not what the log says."""
    if json:
        print_json({"certificates": certificates})
    for each in certificates if not json else ():
        proof = {True: "as the live one was", False: "DIFFERENT from the live one", None: "new"}[each.same]
        took = f"{each.duration_ms / 1_000:.1f} s"
        out.print(f"{each.projection} v{each.version}: {each.rows} rows at {each.position}, {proof}, {took}")
        for difference in each.differences:
            out.print(f"  {difference}", markup=False)
    if any(each.same is False for each in certificates):
        raise typer.Exit(1)


def tell(json: bool, results: dict[str, Any], sentence: str) -> None:
    if json:
        print_json(results)
        return
    for name, result in results.items():
        out.print(sentence.format(name, result))
