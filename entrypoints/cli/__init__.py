"""The command line. Figures go to standard output (`--json`: one object), progress to standard error.

Exit codes: 0 done · 1 it could not be done, standard error says why · 2 wrong usage · 3 Souk is not running.
"""

import sys
from typing import Any

import psycopg
import typer
from pydantic import ValidationError

from adapters.postgres.migrate import MigrationRefused
from adapters.postgres.server import ServerFailed
from adapters.secret_files import UnsafeSecret
from domain.values import Refused
from entrypoints.cli import audit, bench, models, parts, status
from entrypoints.cli.output import Json, complain
from entrypoints.preflight import CannotStart
from entrypoints.wiring import NotRunning

COULD_NOT, NOT_RUNNING = 1, 3
EXPLAINED = (CannotStart, ServerFailed, MigrationRefused, UnsafeSecret, Refused)

app = typer.Typer(
    name="souk",
    help="A freelance marketplace whose every fact is an event.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
parts.add_to(app)
models.add_to(app)
app.add_typer(audit.app, name="audit")
app.add_typer(bench.app, name="bench")


@app.callback(invoke_without_command=True)
def how_it_is(context: typer.Context, json: Json = False) -> None:
    """Without a command: how it is, and what to do next."""
    if context.invoked_subcommand is None:
        raise typer.Exit(status.show(json))


def main() -> None:
    try:
        app()
    except NotRunning as error:
        leave(NOT_RUNNING, error)
    except EXPLAINED as error:
        leave(COULD_NOT, error)
    except ValidationError as error:
        leave(COULD_NOT, "; ".join(unusable(each) for each in error.errors()))
    except psycopg.OperationalError as error:
        leave(COULD_NOT, f"The database cannot be reached: {error}")


def unusable(error: Any) -> str:
    """A setting that cannot be used, by the name it has in the environment."""
    return f"{error['loc'][0]}: {error['msg'].removeprefix('Value error, ')}"


def leave(code: int, why: object) -> None:
    complain(str(why).strip())
    sys.exit(code)
