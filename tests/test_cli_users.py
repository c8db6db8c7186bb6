"""`souk users grant`: who looks after the platform is named by whoever runs it."""

import asyncio
from pathlib import Path

import pytest
import pytest_asyncio
from typer.testing import CliRunner, Result

from domain.account import ChangeRole, NoSuchAccount, RoleChanged, RoleNotOpen, account
from domain.names import names_of
from domain.roles import GrantRole
from domain.values import SYSTEM, Role
from entrypoints.cli import app, explained
from entrypoints.cli.audit import replayed
from entrypoints.settings import Settings
from entrypoints.wiring import open_souk
from tests.adapters.decisions import ALI, decide, registered
from tests.domain.examples import CLIENT, by
from tests.domain.test_account import REGISTERED
from tests.spec import Spec

STREAM = f"account-{ALI}"
SPEC = Spec(account)


@pytest_asyncio.fixture
async def home(database: str, tmp_path: Path) -> Path:
    """Of an installation where Ali is registered."""
    async with open_souk(Settings(home=tmp_path, database_url=database)) as souk:
        names = names_of(ALI, "ali@example.com", "user")
        await souk.log.commit(decide(STREAM, 0, [registered(ALI, "ali@example.com")], claims=names))
    return tmp_path


async def grant(database: str, home: Path, *arguments: str) -> Result:
    run = CliRunner(env={"SOUK_HOME": str(home), "DATABASE_URL": database, "PORT": "1"})
    return await asyncio.to_thread(run.invoke, app, ["users", "grant", *arguments])


@pytest.mark.parametrize("role", ["auditor", "operator"])
async def test_an_account_is_given_a_role(database: str, home: Path, role: str) -> None:
    assert (await grant(database, home, "User", role)).stdout == f"User is {role} now.\n"
    (_, _), (changed, state) = await replayed(database, STREAM, None)
    assert (changed.event, changed.actor) == (RoleChanged(person=ALI, role=Role(role)), SYSTEM)
    assert state["role"] == role


async def test_nobody_is_given_a_role_who_is_not_there(database: str, home: Path) -> None:
    refused = await grant(database, home, "nobody", "auditor")
    assert isinstance(refused.exception, NoSuchAccount)
    assert explained(refused.exception)[0] == 1


async def test_there_are_two_roles_to_give(database: str, home: Path) -> None:
    assert (await grant(database, home, "user", "client")).exit_code == 2


def test_the_platform_gives_what_nobody_takes() -> None:
    wish = GrantRole(actor=SYSTEM, at=by(CLIENT)["at"], role=Role.AUDITOR)
    SPEC.given(REGISTERED).when(wish).then(RoleChanged(person=CLIENT, role=Role.AUDITOR))
    SPEC.given().when(wish).then_refused(NoSuchAccount)
    SPEC.given(REGISTERED).when(ChangeRole(role=Role.AUDITOR, **by(CLIENT))).then_refused(RoleNotOpen)
    given = RoleChanged(person=CLIENT, role=Role.AUDITOR)
    SPEC.given(REGISTERED, given).when(wish).then()
