"""`souk audit verify` · `checkpoint` · `receipt` · `export`: that history is what was signed."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from entrypoints.cli.output import Json, bar, out, print_json
from entrypoints.settings import Settings

if TYPE_CHECKING:
    from adapters.transparency.audit import Report

Notes = Annotated[
    list[Path] | None, typer.Option("--checkpoint", help="A signed checkpoint of one's own; may stand again.")
]
Keys = Annotated[
    list[str] | None, typer.Option("--key", help="A verifier key to trust instead of the installation's own.")
]
Given = Annotated[
    Path | None, typer.Option("--outside", help="Another copy of the tree than SOUK_HOME/checkpoints.")
]


def add_to(app: typer.Typer) -> None:
    for command in (verify, checkpoint, receipt, export):
        app.command()(command)


def verify(
    notes: Notes = None,
    keys: Keys = None,
    outside: Given = None,
    json: Json = False,
) -> None:
    """Walks every event: names the first that was altered, removed, swapped, put in or cut off."""
    from entrypoints.cli.database import reached
    from entrypoints.history import proving

    with reached(Settings()) as settings, bar("verifying") as moved:
        report = proving.audited(settings, notes or (), keys or (), outside, moved)
    print_json(proving.told(report)) if json else show(report)
    raise typer.Exit(0 if report.good else 1)


def checkpoint(
    new_key: Annotated[
        bool, typer.Option("--new-key", help="Make a new signing key; used when the worker starts again.")
    ] = False,
    json: Json = False,
) -> None:
    """The newest signed checkpoint: keep it, and history up to there can no longer be changed unseen."""
    from entrypoints.cli.database import reached
    from entrypoints.history import proving

    with reached(Settings()) as settings:
        if new_key:
            key = asyncio.run(proving.rotated(settings))
            print_json({"key": key}) if json else out.print(key, markup=False)
            return
        signed = asyncio.run(proving.newest(settings))
    if json:
        print_json({"size": signed.checkpoint.size, "note": signed.note})
    else:
        print(signed.note, end="")


def receipt(position: Annotated[int, typer.Argument(min=1, help="Of an event.")], json: Json = False) -> None:
    """The proof that an event is in the log, to be checked offline with ops/verify.py."""
    from entrypoints.cli.database import reached
    from entrypoints.history import proving

    with reached(Settings()) as settings:
        leaf, proof = asyncio.run(proving.receipt(settings, position))
    if json:
        print_json({"position": position, "leaf": leaf.hex(), "proof": proof})
    else:
        print(proof, end="")


def export(
    file: Annotated[Path, typer.Argument(help="Written anew; JSON lines.")], json: Json = False
) -> None:
    """Writes all sealed events with their checkpoint, to be checked offline with ops/verify.py."""
    from entrypoints.cli.database import reached
    from entrypoints.history import proving

    with reached(Settings()) as settings:
        events = asyncio.run(proving.exported(settings, file))
    print_json({"events": events, "file": str(file)}) if json else out.print(f"{events} events in {file}")


def show(report: "Report") -> None:
    out.print(
        f"{report.events:,} events in {report.streams:,} streams, {report.sealed:,} sealed, "
        f"{report.checkpoints:,} checkpoints: "
        f"{report.seconds:.1f} s, {report.events_per_second:,.0f} events/s"
    )
    for finding in report.findings:
        where = f"position {finding.position}: "
        out.print(f"{where}{finding.kind.upper()}: {finding.detail}", markup=False)
    if report.good:
        out.print("Everything is as it was signed.")
