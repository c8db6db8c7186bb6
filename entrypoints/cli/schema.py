"""`souk audit schema`: whether this version can read the log as it is. Run it before every release."""

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from entrypoints.cli.output import Json, out, print_json, print_table
from entrypoints.settings import Settings

if TYPE_CHECKING:
    from entrypoints.cli.stored import Findings


def add_to(app: typer.Typer) -> None:
    app.command()(schema)


def schema(
    everything: Annotated[bool, typer.Option("--all", help="Every event, not only samples.")] = False,
    json: Json = False,
) -> None:
    """Proves that every event shape really stored loads, lifts to the present shape and folds."""
    from entrypoints.cli import stored
    from entrypoints.cli.database import reached

    with reached(Settings()) as settings:
        findings = asyncio.run(stored.scanned(settings.database_url, everything))
    if json:
        print_json({"good": findings.good, "pairs": findings.pairs, "culprits": findings.culprits})
    else:
        show(findings)
    raise typer.Exit(0 if findings.good else 1)


def show(findings: "Findings") -> None:
    from entrypoints.cli.stored import CULPRITS_MAX

    rows = ((pair.name, pair.schema, pair.stored, pair.tried) for pair in findings.pairs)
    print_table(("event", "schema", "stored", "tried"), rows)
    for each in findings.culprits[:CULPRITS_MAX]:
        place = f"position {each.position} {each.stream} v{each.version}"
        out.print(f"{place}: {each.name} schema {each.schema}: {each.error}", markup=False)
    if more := findings.culprits[CULPRITS_MAX:]:
        out.print(f"… and {len(more)} more streams.")
    if findings.good:
        out.print("Everything stored can be read and folded.")
