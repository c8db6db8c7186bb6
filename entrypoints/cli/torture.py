"""`souk torture`: a market of its own, faults by seed, and one checker over all that happened."""

import asyncio
import os
import platform
import secrets
from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from entrypoints.cli.output import Json, complain, out, print_json, print_table, progress

if TYPE_CHECKING:
    from entrypoints.torture.run import Outcome

SEEDS = 2**32
SHOWN_MAX = 10


def add_to(app: typer.Typer) -> None:
    app.command()(torture)


def torture(
    seed: Annotated[int | None, typer.Option(help="The same seed strikes alike; none: a new one.")] = None,
    seconds: Annotated[float, typer.Option(min=0, max=600, help="How long faults strike.")] = 20.0,
    fault: Annotated[list[str] | None, typer.Option(help="Only these (may be repeated).")] = None,
    json: Json = False,
) -> None:
    """Kills, cuts and delays a Souk of its own at work, and proves that nothing was lost or doubled."""
    from entrypoints.torture.faults import FAULTS
    from entrypoints.torture.run import Plan, torture

    if unknown := set(fault or ()) - set(FAULTS):
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}: there are {', '.join(FAULTS)}.")
    plan = Plan(secrets.randbelow(SEEDS) if seed is None else seed, seconds, tuple(fault or FAULTS))
    progress.print(f"Seed {plan.seed}, {plan.seconds:g} s.")
    outcome = asyncio.run(torture(plan, lambda text: progress.print(text, markup=False)))
    for violation in outcome.violations[:SHOWN_MAX]:
        complain(f"{violation.rule}: {violation.what}")
    if outcome.unfired:
        complain(f"These faults never struck: {', '.join(outcome.unfired)}.")
    if json:
        print_json(told(outcome))
    else:
        show(outcome)
    raise typer.Exit(0 if outcome.met else 1)


def told(outcome: "Outcome") -> dict[str, Any]:
    """The one object of `--json`."""
    return {
        "name": "torture",
        "seed": outcome.plan.seed,
        "machine": {
            "cpus": os.cpu_count(),
            "system": platform.platform(),
            "python": platform.python_version(),
        },
        "figures": figures(outcome),
        "ratios": {},
        "aims": {"violations": 0, "faults_that_never_struck": 0},
        "met": outcome.met,
    }


def figures(outcome: "Outcome") -> dict[str, Any]:
    history = outcome.history
    return {
        "events": len(history.log),
        "commands": len({asked.command for asked in history.asked}),
        "answers": Counter(told.verdict for told in history.told),
        "followed": sum(len(follower.passed) for follower in history.followed),
        "shown_on_sockets": sum(len(watched.shown) for watched in history.watched),
        "projections_folded_anew": len(history.models),
        "faults": outcome.fired,
        "faults_that_never_struck": outcome.unfired,
        "violations": Counter(violation.rule for violation in outcome.violations),
        "seconds": round(outcome.seconds, 1),
    }


def show(outcome: "Outcome") -> None:
    known = figures(outcome)
    print_table(("fault", "struck"), sorted(known["faults"].items()))
    out.print(
        f"Seed {outcome.plan.seed}: {known['commands']} commands, {known['events']} events, "
        f"{known['shown_on_sockets']} shown on sockets, in {known['seconds']} s. "
        f"Violations: {len(outcome.violations)}."
    )
