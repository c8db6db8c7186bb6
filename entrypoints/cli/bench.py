"""`souk bench`: figures of this machine, side by side with the peers; run from the repository."""

import os
import subprocess
import sys
from pathlib import Path

import typer

REPOSITORY = Path(__file__).parents[2]
BENCHES = REPOSITORY / "ops" / "bench"
FORWARDED = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}

app = typer.Typer(help="Figures of this machine, beside the peers.", no_args_is_help=True)


@app.command(context_settings=FORWARDED)
def append(context: typer.Context) -> None:
    """Appends to the log: events per second and latency (its own options: souk bench append --help)."""
    run("append", context)


@app.command(context_settings=FORWARDED)
def growth(context: typer.Context) -> None:
    """What things cost in a small log and in a large one (its own options: souk bench growth --help)."""
    run("growth", context)


@app.command(context_settings=FORWARDED)
def follow(context: typer.Context) -> None:
    """How soon after a commit a follower has it (its own options: souk bench follow --help)."""
    run("follow", context)


@app.command(context_settings=FORWARDED)
def verify(context: typer.Context) -> None:
    """Verifies a whole sealed log: events per second (its own options: souk bench verify --help)."""
    run("verify", context)


@app.command(context_settings=FORWARDED)
def boot(context: typer.Context) -> None:
    """Starts a whole Souk: seconds to the first 200, megabytes resident (souk bench boot --help)."""
    run("boot", context)


@app.command(context_settings=FORWARDED)
def identity(context: typer.Context) -> None:
    """Tokens, sign-ins and what a crowd of them costs the others (souk bench identity --help)."""
    run("identity", context)


@app.command(context_settings=FORWARDED)
def decide(context: typer.Context) -> None:
    """One decision of each aggregate, in microseconds (its own options: souk bench decide --help)."""
    run("decide", context)


def run(name: str, context: typer.Context) -> None:
    if not (BENCHES / f"{name}.py").exists():
        raise typer.BadParameter(f"{BENCHES} has no {name}: benchmarks are run from the repository.")
    script = [sys.executable, "-P", "-m", f"ops.bench.{name}", *context.args]
    done = subprocess.run(script, env=os.environ | {"PYTHONPATH": str(REPOSITORY)}, check=False)
    raise typer.Exit(done.returncode)
