"""`souk bench`: figures of this machine, side by side with the peers; run from the repository."""

import subprocess
import sys
from pathlib import Path

import typer

BENCHES = Path(__file__).parents[2] / "ops" / "bench"
FORWARDED = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}

app = typer.Typer(help="Figures of this machine, beside the peers.", no_args_is_help=True)


@app.command(context_settings=FORWARDED)
def append(context: typer.Context) -> None:
    """Appends to the log: events per second and latency (its own options: souk bench append --help)."""
    run("append.py", context)


@app.command(context_settings=FORWARDED)
def growth(context: typer.Context) -> None:
    """What things cost in a small log and in a large one (its own options: souk bench growth --help)."""
    run("growth.py", context)


@app.command(context_settings=FORWARDED)
def follow(context: typer.Context) -> None:
    """How soon after a commit a follower has it (its own options: souk bench follow --help)."""
    run("follow.py", context)


@app.command(context_settings=FORWARDED)
def verify(context: typer.Context) -> None:
    """Verifies a whole sealed log: events per second (its own options: souk bench verify --help)."""
    run("verify.py", context)


@app.command(context_settings=FORWARDED)
def boot(context: typer.Context) -> None:
    """Starts a whole Souk: seconds to the first 200, megabytes resident (souk bench boot --help)."""
    run("boot.py", context)


@app.command(context_settings=FORWARDED)
def identity(context: typer.Context) -> None:
    """Tokens, sign-ins and what a crowd of them costs the others (souk bench identity --help)."""
    run("identity.py", context)


@app.command(context_settings=FORWARDED)
def decide(context: typer.Context) -> None:
    """One decision of each aggregate, in microseconds (its own options: souk bench decide --help)."""
    run("decide.py", context)


def run(name: str, context: typer.Context) -> None:
    script = BENCHES / name
    if not script.exists():
        raise typer.BadParameter(f"{script} is not here: benchmarks are run from the repository.")
    done = subprocess.run([sys.executable, str(script), *context.args], check=False)
    raise typer.Exit(done.returncode)
