"""`souk keys`: the master key, which wraps the key of every person."""

import asyncio

import typer

from entrypoints.cli.output import Json, out, print_json
from entrypoints.settings import Settings

app = typer.Typer(help="The key that wraps every person's key.", no_args_is_help=True)


@app.callback()
def keys() -> None:
    """The key that wraps every person's key."""


@app.command()
def rotate(json: Json = False) -> None:
    """A new master key, while everything goes on; cut short, run it again. Back the keys up afterwards."""
    from adapters.master_keys import AlreadyRotating
    from adapters.master_keys import rotate as rotated
    from entrypoints.cli.database import reached
    from entrypoints.preflight import CannotStart
    from entrypoints.wiring import APP_ROLE

    with reached(Settings()) as settings:
        settings.secret("master")
        try:
            count = asyncio.run(rotated(settings.database_url, APP_ROLE, settings.home / "keys"))
        except AlreadyRotating as error:
            raise CannotStart(str(AlreadyRotating.__doc__)) from error
    print_json({"rewrapped": count}) if json else out.print(f"{count} keys are wrapped by a new master key.")
