"""`souk audit verify` and its kin over an installation: what they print, and what their exit codes mean."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from typer.testing import CliRunner, Result

from adapters.event_log import open_log
from adapters.keyring import Keyring
from adapters.postgres.pool import open_pool
from adapters.postgres.server import Server
from entrypoints.cli import app
from entrypoints.sealer import sealer
from entrypoints.settings import Settings
from tests.adapters.transparency.sealing import OTHER_KEY, Superuser, fill, seal
from tests.conftest import MASTER_KEY, TEMPLATE
from tests.test_offline_verifier import offline

EVENTS = 30


class Souk:
    """Runs commands over one installation."""

    def __init__(self, home: Path, url: str) -> None:
        self.home, self.url = home, url

    def __call__(self, *arguments: str) -> Result:
        environment = {"SOUK_HOME": str(self.home), "DATABASE_URL": self.url, "PORT": "1"}
        return CliRunner(env=environment).invoke(app, ["audit", *arguments])

    @property
    def keys(self) -> list[str]:
        return (self.home / "checkpoints" / "keys").read_text().splitlines()


@pytest.fixture
def souk(server: Server, template: Any, tmp_path: Path) -> Iterator[Souk]:
    """One whose log is sealed."""
    admin = psycopg.connect(server.url("postgres"), autocommit=True)
    admin.execute(f"CREATE DATABASE test_cli_verify TEMPLATE {TEMPLATE} STRATEGY FILE_COPY".encode())
    url = make_conninfo(server.url("postgres"), dbname="test_cli_verify")
    asyncio.run(filled(Settings(home=tmp_path), url))
    yield Souk(tmp_path, url)
    admin.execute(b"DROP DATABASE test_cli_verify WITH (FORCE)")
    admin.close()


async def filled(settings: Settings, url: str) -> None:
    app_pool = await open_pool(url, role="souk_app", min_size=1, max_size=2)
    pool = await open_pool(url, role="souk_projector", min_size=1, max_size=2)
    async with app_pool, pool, open_log(url, Keyring(app_pool, MASTER_KEY)) as log:
        await fill(log, EVENTS // 3)
        assert await seal(await sealer(settings, pool, log, "tests")) == EVENTS


def told(result: Result, code: int = 0) -> dict[str, Any]:
    assert result.exit_code == code, (result.stderr, result.exception)
    said: dict[str, Any] = msgspec.json.decode(result.stdout)
    return said


def test_an_honest_log_is_good(souk: Souk) -> None:
    report = told(souk("verify", "--json"))
    assert (report["good"], report["events"], report["sealed"]) == (True, EVENTS, EVENTS)
    said = souk("verify")
    assert said.exit_code == 0
    assert "Everything is as it was signed." in said.stdout


def test_a_changed_one_is_not_and_says_where(souk: Souk) -> None:
    Superuser(souk.url).run("UPDATE log.events SET actor = gen_random_uuid() WHERE notification_id = 17")
    report = told(souk("verify", "--json"), code=1)
    assert (report["findings"][0]["position"], report["findings"][0]["kind"]) == (17, "altered")
    assert "position 17: ALTERED" in souk("verify").stdout


def test_a_checkpoint_and_a_key_of_ones_own_are_enough(souk: Souk, tmp_path: Path) -> None:
    own, elsewhere = tmp_path / "own", str(tmp_path / "elsewhere")
    own.write_text(souk("checkpoint").stdout)
    given = ("verify", "--json", "--outside", elsewhere, "--checkpoint", str(own), "--key", souk.keys[0])
    assert told(souk(*given))["good"]
    Superuser(souk.url).run("DELETE FROM log.events WHERE notification_id > 20")
    Superuser(souk.url).run("TRUNCATE log.tiles, log.checkpoints")
    assert told(souk(*given), code=1)["findings"][0]["kind"] == "cut off"
    strange = souk(*given[:-1], str(OTHER_KEY.verifier))
    assert strange.exit_code == 1
    assert "cannot be used" in str(strange.exception)


def test_receipts_and_exports_hold_offline(souk: Souk, tmp_path: Path) -> None:
    assert offline.receipt(souk("receipt", "7").stdout, souk.keys)[0] == 7
    file = tmp_path / "log.jsonl"
    assert told(souk("export", str(file), "--json"))["events"] == EVENTS
    note = told(souk("checkpoint", "--json"))["note"]
    assert offline.export(file.read_text().splitlines(), souk.keys, note) == EVENTS
    beyond = souk("receipt", "31")
    assert beyond.exit_code == 1
    assert "sealed" in str(beyond.exception)


def test_a_new_key_is_trusted_beside_the_old_one(souk: Souk) -> None:
    before = souk.keys
    made = souk("checkpoint", "--new-key").stdout.strip()
    assert souk.keys == [*before, made]
    assert told(souk("verify", "--json"))["good"]
