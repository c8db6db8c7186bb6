"""A database is brought to the present schema once, whoever and however many try."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from adapters.postgres.migrate import MIGRATIONS, MigrationRefused, migrate
from adapters.postgres.pool import Connection, connect
from adapters.postgres.server import Server, ensure_database
from tests.golden.schema import SCHEMA, dump

NAMES = sorted(path.stem for path in MIGRATIONS.glob("*.sql"))


@pytest_asyncio.fixture
async def empty(server: Server, template: Connection) -> AsyncIterator[str]:
    """A database without any schema of ours."""
    ensure_database(server.url("empty"))
    yield server.url("empty")
    await template.execute("DROP DATABASE empty WITH (FORCE)")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "0001_first.sql").write_text("CREATE TABLE first (number int)")
    (tmp_path / "0002_second.sql").write_text("CREATE TABLE second (number int)")
    return tmp_path


async def test_an_empty_database_gets_everything_in_order_and_then_nothing(empty: str) -> None:
    assert await migrate(empty) == NAMES
    assert await migrate(empty) == []


async def test_of_many_who_migrate_at_once_one_does_it(empty: str) -> None:
    results = await asyncio.gather(*(migrate(empty) for _ in range(5)))
    assert sorted(results) == [[], [], [], [], NAMES]


async def test_the_migrated_schema_is_the_golden_one(server: Server, database: str) -> None:
    assert dump(server, database) == SCHEMA.read_text(), "python -m tests.golden.write"


async def test_a_new_file_is_applied_to_a_database_that_has_the_others(empty: str, folder: Path) -> None:
    await migrate(empty, folder)
    (folder / "0003_third.sql").write_text("CREATE TABLE third (number int)")
    assert await migrate(empty, folder) == ["0003_third"]


async def test_a_file_that_fails_leaves_nothing_of_any(empty: str, folder: Path) -> None:
    (folder / "0003_third.sql").write_text("CREATE TABLE third (number int); SELECT 1/0")
    with pytest.raises(psycopg.errors.DivisionByZero):
        await migrate(empty, folder)
    (folder / "0003_third.sql").unlink()
    assert await migrate(empty, folder) == ["0001_first", "0002_second"]


async def test_a_file_that_changed_after_it_was_applied_is_refused(empty: str, folder: Path) -> None:
    await migrate(empty, folder)
    (folder / "0001_first.sql").write_text("CREATE TABLE first (number bigint)")
    with pytest.raises(MigrationRefused, match="0001_first has changed"):
        await migrate(empty, folder)


async def test_a_database_of_a_newer_version_is_refused(empty: str, folder: Path) -> None:
    await migrate(empty, folder)
    (folder / "0002_second.sql").unlink()
    with pytest.raises(MigrationRefused, match="0002_second was applied by a newer version"):
        await migrate(empty, folder)


async def test_a_file_that_comes_late_with_an_early_number_is_refused(empty: str, folder: Path) -> None:
    await migrate(empty, folder)
    (folder / "0001_b.sql").write_text("CREATE TABLE late (number int)")
    with pytest.raises(MigrationRefused, match="0001_b comes before 0002_second"):
        await migrate(empty, folder)


async def test_no_two_migrations_share_a_number() -> None:
    numbers = [name.split("_")[0] for name in NAMES]
    assert len(set(numbers)) == len(numbers)


async def test_a_login_that_is_no_superuser_can_migrate_a_database_of_its_own(
    server: Server, empty: str, template: Connection
) -> None:
    await template.execute("CREATE ROLE plain_owner LOGIN")
    await template.execute("GRANT souk_app, souk_projector, souk_auditor TO plain_owner")
    await template.execute("ALTER DATABASE empty OWNER TO plain_owner")
    assert await migrate(make_conninfo(empty, user="plain_owner")) == NAMES
    async with await connect(make_conninfo(empty, user="plain_owner"), role="souk_app") as connection:
        await connection.execute("SELECT count(*) FROM log.events")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            await connection.execute("DELETE FROM log.events")
    await template.execute("DROP DATABASE empty WITH (FORCE)")
    await template.execute("DROP ROLE plain_owner")
    ensure_database(server.url("empty"))


async def test_every_applied_file_is_kept_with_its_digest(database: str) -> None:
    async with await connect(database, role=None) as connection:
        cursor = await connection.execute("SELECT name, sha256 FROM private.migrations ORDER BY name")
        kept = dict(await cursor.fetchall())
    files = {name: hashlib.sha256((MIGRATIONS / f"{name}.sql").read_bytes()).hexdigest() for name in NAMES}
    assert kept == files


async def test_every_database_is_a_lineage_of_its_own(database: str, empty: str) -> None:
    assert conninfo_to_dict(database)["dbname"] != conninfo_to_dict(empty)["dbname"]
    await migrate(empty)
    epochs = []
    for url in (database, empty):
        async with await connect(url, role="souk_app") as connection:
            rows = await (await connection.execute("SELECT epoch FROM log.lineage")).fetchall()
        epochs += [row[0] for row in rows]
    assert len(set(epochs)) == 2
