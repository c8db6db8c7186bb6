"""Read models: `souk projections` · `souk rebuild`."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from entrypoints.cli.output import Json, out, print_json, print_table, progress

if TYPE_CHECKING:
    from entrypoints.cli.workshop import Moved
    from projections import state
    from projections.certificates import Certificate
    from projections.rebuild import Progress as Folded

NAME = "A read model; `souk projections` lists them."
PROOFS = {True: "as the live one was", False: "DIFFERENT from the live one", None: "the first"}

projections = typer.Typer(help="Read models: version, position, lag, rows, certificate.")


def add_to(app: typer.Typer) -> None:
    app.add_typer(projections, name="projections")
    app.command()(rebuild)


@projections.callback(invoke_without_command=True)
def show(context: typer.Context, json: Json = False) -> None:
    """Every read model: where it stands and what it was last proved to be."""
    from entrypoints.cli import workshop

    if context.invoked_subcommand is not None:
        return
    head, found = workshop.look()
    if json:
        print_json({"head": head, "projections": found})
        return
    headings = ("read model", "version", "position", "lag", "rows", "certificate", "run by")
    print_table(headings, (row(each, head) for each in found))


@projections.command()
def retry(name: Annotated[str, typer.Argument(help=NAME)], json: Json = False) -> None:
    """Goes on with streams that were parked, once what stopped them is mended."""
    from entrypoints.cli import workshop

    report(workshop.retry(name), json)


def rebuild(
    name: Annotated[str, typer.Argument(help=NAME)] = "",
    everything: Annotated[bool, typer.Option("--all", help="Every read model.")] = False,
    back: Annotated[bool, typer.Option("--rollback", help="Back to the tables before the swap.")] = False,
    drop: Annotated[bool, typer.Option("--drop-old", help="Drop the tables before the swap.")] = False,
    json: Json = False,
) -> None:
    """Folds a read model anew beside the live one, proves it, and swaps it in."""
    from entrypoints.cli import workshop

    if bool(name) == everything:
        raise typer.BadParameter("name one read model, or say --all")
    names = [name] if name else []
    if back:
        tell(workshop.roll_back(names), "{} is as it was before the swap, at position {}.", json)
    elif drop:
        tell(workshop.drop_old(names), "{}: old tables dropped: {}.", json)
    else:
        with bar() as moved:
            certificates = workshop.build(names, moved)
        report(certificates, json)


@contextmanager
def bar() -> Iterator["Moved"]:
    """Shows on standard error how far a rebuild is, for as long as the block lasts."""
    columns = (
        TextColumn("{task.completed} of {task.total} events"),
        BarColumn(),
        TextColumn("{task.fields[speed]:,.0f}/s"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=progress, transient=True) as shown:
        task = shown.add_task("folding", total=None, speed=0.0)

        def moved(at: "Folded") -> None:
            shown.update(task, completed=at.done, total=at.total, speed=at.events_per_second)

        yield moved


def row(each: "state.State", head: int) -> tuple[object, ...]:
    certificate = each.certificate
    proof = f"{PROOFS[certificate.same]}, at {certificate.position}" if certificate else "none"
    version = each.version if each.installed == each.version else f"{each.installed} (needs {each.version})"
    rows = certificate.rows if certificate else ""
    return each.name, version, each.position, head - each.position, rows, proof, each.holder or "nobody"


def report(certificates: Sequence["Certificate"], json: bool) -> None:
    """Exit code 1 when a live model was not what the log says."""
    if json:
        print_json({"certificates": certificates})
    for each in certificates if not json else ():
        took, proof = f"{each.duration_ms / 1_000:.1f} s", PROOFS[each.same]
        out.print(f"{each.projection} v{each.version}: {each.rows} rows at {each.position}, {proof}; {took}")
        for difference in each.differences:
            out.print(f"  {difference}", markup=False)
    if any(each.same is False for each in certificates):
        raise typer.Exit(1)


def tell(results: Mapping[str, object], sentence: str, json: bool) -> None:
    if json:
        print_json(results)
        return
    for name, result in results.items():
        out.print(sentence.format(name, result))
