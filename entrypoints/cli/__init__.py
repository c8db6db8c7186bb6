"""The command line. Figures go to standard output (`--json`: one object), progress to standard error.

Exit codes: 0 done · 1 it could not be done, standard error says why · 2 wrong usage · 3 Souk is not running.
Modules load what a command needs when it is given, so that the quick ones are quick.
"""

import errno
import sys
from typing import Any

import typer

from entrypoints.cli import audit, bench, keys, models, parts, schema, status, torture, users, verify, why
from entrypoints.cli.output import Json, complain

COULD_NOT, NOT_RUNNING = 1, 3

app = typer.Typer(
    name="souk",
    help="A freelance marketplace whose every fact is an event.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
parts.add_to(app)
models.add_to(app)
torture.add_to(app)
verify.add_to(audit.app)
schema.add_to(audit.app)
why.add_to(audit.app)
app.add_typer(audit.app, name="audit")
app.add_typer(bench.app, name="bench")
app.add_typer(keys.app, name="keys")
app.add_typer(users.app, name="users")


@app.callback(invoke_without_command=True)
def how_it_is(context: typer.Context, json: Json = False) -> None:
    """Without a command: how it is, and what to do next."""
    if context.invoked_subcommand is None:
        raise typer.Exit(status.show(json))


def main() -> None:
    try:
        app(prog_name="souk")
    except Exception as error:
        code, why = explained(error)
        complain(why)
        sys.exit(code)


def explained(error: Exception) -> tuple[int, str]:
    """Exit code and message of a failure that has an explanation; raises any other again."""
    import psycopg
    from pydantic import ValidationError

    from adapters.postgres.migrate import MigrationRefused
    from adapters.postgres.server import ServerFailed
    from adapters.secret_files import UnsafeSecret
    from domain.values import Refused
    from entrypoints.preflight import CannotStart
    from entrypoints.wiring import NotRunning

    match error:
        case NotRunning():
            return NOT_RUNNING, str(error)
        case CannotStart() | ServerFailed() | MigrationRefused() | UnsafeSecret() | Refused():
            return COULD_NOT, str(error)
        case ValidationError():
            return COULD_NOT, "; ".join(unusable(each) for each in error.errors())
        case psycopg.OperationalError():
            return COULD_NOT, f"The database cannot be reached (DATABASE_URL, if set): {str(error).strip()}"
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return COULD_NOT, "There is no room on the disk: make some and start again."
        case OSError(errno=errno.EACCES | errno.EPERM | errno.EROFS | errno.ENOTDIR, filename=str(name)):
            return COULD_NOT, f"{name} cannot be written: set SOUK_HOME to another folder."
    raise error


def unusable(error: Any) -> str:
    """A setting that cannot be used, by the name it has in the environment."""
    return f"{error['loc'][0]}: {error['msg'].removeprefix('Value error, ')}"
