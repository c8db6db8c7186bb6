"""Brings a database to the schema of this version: frozen SQL files, each applied once, in order."""

import hashlib
from pathlib import Path

from adapters.postgres.pool import Connection, connect

MIGRATIONS = Path(__file__).parent / "migrations"
ROLES = (MIGRATIONS.parent / "roles.sql").read_bytes()
STATEMENT_SECONDS_MAX = 600.0
ADVISORY_LOCK = 0x736F756B  # "souk"

BOOK = """
CREATE SCHEMA IF NOT EXISTS private;
CREATE TABLE IF NOT EXISTS private.migrations (
    name text PRIMARY KEY,
    sha256 text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
)
"""


class MigrationRefused(Exception):
    """The database and this version's migrations do not fit together; nothing was changed."""


async def migrate(url: str, folder: Path = MIGRATIONS) -> list[str]:
    """Applies what is missing, all or nothing, and returns the names. Safe to race.

    Raises `MigrationRefused` when a file that was applied has changed or is gone since.
    """
    ours = _files(folder)
    async with await connect(url, role=None, statement_seconds_max=STATEMENT_SECONDS_MAX) as connection:
        await connection.execute(ROLES)
        async with connection.transaction():
            await connection.execute("SET LOCAL lock_timeout = '60s'")  # another may be migrating
            await connection.execute("SELECT pg_advisory_xact_lock(%s)", [ADVISORY_LOCK])
            await connection.execute("SET LOCAL lock_timeout = '2s'")  # nobody queues behind us for long
            await connection.execute(BOOK)
            applied = await _applied(connection)
            _check(ours, applied)
            missing = [name for name in ours if name not in applied]
            for name in missing:
                await _apply(connection, name, ours[name])
            return missing


def _files(folder: Path) -> dict[str, str]:
    return {path.stem: path.read_text() for path in sorted(folder.glob("*.sql"))}


async def _applied(connection: Connection) -> dict[str, str]:
    cursor = await connection.execute("SELECT name, sha256 FROM private.migrations ORDER BY name")
    return dict(await cursor.fetchall())


def _check(ours: dict[str, str], applied: dict[str, str]) -> None:
    for name, digest in applied.items():
        if name not in ours:
            raise MigrationRefused(f"{name} was applied by a newer version than this one.")
        if _digest(ours[name]) != digest:
            raise MigrationRefused(f"{name} has changed since it was applied: add another file instead.")
    newest = max(applied, default="")
    if late := [name for name in ours if name not in applied and name < newest]:
        raise MigrationRefused(f"{late[0]} comes before {newest}, applied already: number it higher.")


async def _apply(connection: Connection, name: str, sql: str) -> None:
    await connection.execute(sql.encode())
    await connection.execute(
        "INSERT INTO private.migrations (name, sha256) VALUES (%s, %s)", [name, _digest(sql)]
    )


def _digest(sql: str) -> str:
    return hashlib.sha256(sql.encode()).hexdigest()
