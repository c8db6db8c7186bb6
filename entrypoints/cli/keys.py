"""`souk keys`: the master key, which wraps the key of every person, and the key that signs access tokens."""

import asyncio
from typing import Annotated

import typer

from entrypoints.cli.output import Json, out, print_json
from entrypoints.settings import Settings

app = typer.Typer(help="The keys of this installation.", no_args_is_help=True)


@app.callback()
def keys() -> None:
    """The keys of this installation."""


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


@app.command("rotate-signing")
def rotate_signing(
    forget: Annotated[
        bool, typer.Option("--forget", help="Earlier keys count no longer: for one that others have seen.")
    ] = False,
    json: Json = False,
) -> None:
    """A new key signs access tokens, in every process within a second. What earlier keys signed counts until
    it runs out, at most 15 minutes; nobody has to sign in again."""
    from entrypoints.wiring import SystemClock, signing_keys

    keys = signing_keys(Settings(), SystemClock())
    keys.rotate()
    if forget:
        keys.forget()
    count = len(keys.seeds()) - 1
    kept = f"{count} earlier keys count until their tokens have run out."
    print_json({"earlier_keys": count}) if json else out.print(f"A new key signs. {kept}")
