"""A backup from before somebody left is restored: they are erased again before anybody is served."""

import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from psycopg.sql import SQL, Identifier

from adapters.keyring import KeyDestroyed
from adapters.postgres.pool import Connection
from adapters.postgres.server import Server
from domain.erasure import AccountErased
from entrypoints.erasure import replay
from tests.entrypoints.api.conftest import Api, opened, worked
from tests.entrypoints.api.test_leaving import (
    LOGIN,
    MODELS,
    PASSWORD,
    WAIT_SECONDS,
    found,
    id_of,
    leave,
    planted,
)

RESTORED = "test_restored"


@pytest_asyncio.fixture
async def restored(server: Server, template: Connection) -> AsyncIterator[str]:
    """An empty database for what was dumped."""
    await template.execute(SQL("CREATE DATABASE {}").format(Identifier(RESTORED)))
    yield server.url(RESTORED)
    await template.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(RESTORED)))


def run(server: Server, program: str, *arguments: str) -> None:
    subprocess.run([server.program(program), *arguments], check=True, capture_output=True)


async def test_who_left_after_the_backup_was_made_is_found_nowhere_in_what_it_brings_back(
    database: str, restored: str, server: Server, tmp_path: Path
) -> None:
    dump = tmp_path / "dump"
    async with (
        worked(database, tmp_path),
        opened(database, tmp_path) as before,
        before.visitor() as mona,
        before.member() as omar,
    ):
        await planted(before, mona, omar)
        run(server, "pg_dump", "--format=custom", f"--file={dump}", f"--dbname={database}")
        assert (await leave(mona)).status_code == 200
        gone, stays = id_of(mona), id_of(omar)
    run(server, "pg_restore", f"--dbname={restored}", str(dump))
    assert await found(restored) >= {"read.people", "read.tasks", "private.sessions"}

    async with worked(restored, tmp_path), opened(restored, tmp_path) as after:
        assert after.souk.erasures.people() == [gone]
        erased = await after.until(AccountErased, 0)
        assert await after.app.state.watermarks.reached(erased.position, MODELS, WAIT_SECONDS)
        assert await found(restored) == set()
        await sealed_for_good(after, gone)
        await after.souk.keyring.load([stays])
        async with after.visitor() as heir:
            refused = await heir.post("/v1/auth/login", {"login": LOGIN["username"], "password": PASSWORD})
            assert refused.status_code == 401
        assert await replay(after.souk) == 0
        assert len([each for each in await after.souk.log.read(0, 1_000) if each.event == erased.event]) == 1


async def sealed_for_good(api: Api, gone: object) -> None:
    with pytest.raises(KeyDestroyed):
        await api.souk.keyring.create(gone)  # type: ignore[arg-type]
