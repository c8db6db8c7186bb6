"""`souk users`: roles that the platform gives and nobody takes."""

import asyncio
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from entrypoints.cli.output import Json, out, print_json
from entrypoints.settings import Settings

if TYPE_CHECKING:
    from entrypoints.wiring import Souk


class Given(StrEnum):
    AUDITOR = "auditor"
    OPERATOR = "operator"


app = typer.Typer(help="Accounts that look after the platform.", no_args_is_help=True)


@app.callback()
def users() -> None:
    """Accounts that look after the platform."""


@app.command()
def grant(
    username: Annotated[str, typer.Argument(help="Of an account that exists.")],
    role: Annotated[Given, typer.Argument(help="auditor or operator")],
    json: Json = False,
) -> None:
    """Makes an account an auditor or an operator; it no longer hires or works."""
    from entrypoints.cli.database import reached

    with reached(Settings()) as settings:
        position = asyncio.run(granted(settings, username, role))
    told = {"username": username, "role": role, "position": position}
    print_json(told) if json else out.print(f"{username} is {role} now.", markup=False)


async def granted(settings: Settings, username: str, role: Given) -> int:
    """The position it was decided at. Raises `NoSuchAccount`."""
    from entrypoints.wiring import open_souk

    async with open_souk(settings) as souk:
        return await give(souk, username, role)


async def give(souk: "Souk", username: str, role: Given) -> int:
    from uuid import UUID, uuid4

    from domain.account import NoSuchAccount, account
    from domain.decider import Intent
    from domain.ports import Origin
    from domain.roles import GrantRole
    from domain.values import SYSTEM, PersonId, Role
    from entrypoints.identity import OWNER
    from entrypoints.worker import InShort

    hashed = souk.keyring.claim_hash("username", username.casefold())
    async with souk.pool.connection() as connection:
        row = await (await connection.execute(OWNER, ["username", hashed])).fetchone()
    if row is None or row[0] is None:
        raise NoSuchAccount()
    command = GrantRole(actor=SYSTEM, at=souk.clock.now(), role=Role(role))
    id = uuid4()
    origin = Origin(id, id.bytes * 2, SYSTEM, command.at, id)
    result = await souk.dispatch(Intent(account, PersonId(UUID(row[0])), command), origin, InShort())
    return result.answer.position
