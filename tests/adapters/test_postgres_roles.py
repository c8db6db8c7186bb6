"""The database itself keeps the log append-only and the keys away from those who need none."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from uuid import uuid4

import psycopg
import pytest
import pytest_asyncio

from adapters.postgres.pool import Connection, connect

INSERT_EVENT = """
INSERT INTO log.events (notification_id, originator_id, originator_version, topic, state, schema_version,
    at, actor, public, people, roles, leaf)
VALUES (%s, %s, %s, 'thing.done', '{}', 1, %s, %s, false, '{}', '{}', sha256('leaf'))
"""
INSERT_ANSWER = """
INSERT INTO log.answers (command_id, fingerprint, status, body, actor, position, at)
VALUES (%s, '', 201, '', %s, 1, now())
"""
INSERT_CLAIM = """
INSERT INTO log.claims (kind, hash, seq, owner, position) VALUES ('email', sha256('a'), %s, %s, 1)
"""
INSERT_KEY = "INSERT INTO private.keys (person, wrapped, master) VALUES (%s, 'k', 'm')"

CHANGES = [
    "UPDATE log.events SET topic = 'other'",
    "DELETE FROM log.events",
    "TRUNCATE log.events",
    "TRUNCATE log.events CASCADE",
]
SIDE_TABLES = ["log.answers", "log.claims", "log.lineage"]


@pytest_asyncio.fixture
async def owner(database: str) -> AsyncIterator[Connection]:
    """The superuser, over a log with one event, one answer, one claim, one key."""
    async with await connect(database, role=None) as connection:
        await connection.execute(INSERT_EVENT, [1, "thing-1", 1, datetime.now(UTC), uuid4()])
        await connection.execute(INSERT_ANSWER, [uuid4(), uuid4()])
        await connection.execute(INSERT_CLAIM, [1, "someone"])
        await connection.execute(INSERT_KEY, [uuid4()])
        yield connection


@pytest_asyncio.fixture
async def app(owner: Connection, database: str) -> AsyncIterator[Connection]:
    async with await connect(database, role="souk_app") as connection:
        yield connection


@pytest_asyncio.fixture
async def projector(owner: Connection, database: str) -> AsyncIterator[Connection]:
    async with await connect(database, role="souk_projector") as connection:
        yield connection


@pytest_asyncio.fixture
async def auditor(owner: Connection, database: str) -> AsyncIterator[Connection]:
    async with await connect(database, role="souk_auditor") as connection:
        yield connection


async def refused(connection: Connection, statement: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        await connection.execute(statement.encode())


@pytest.mark.parametrize("change", CHANGES)
async def test_nobody_changes_an_event(
    change: str, app: Connection, projector: Connection, auditor: Connection, owner: Connection
) -> None:
    for connection in (app, projector, auditor, owner):
        await refused(connection, change)
    await owner.execute("SET session_replication_role = replica")  # switches ordinary triggers off
    await refused(owner, change)
    assert await (await owner.execute("SELECT topic FROM log.events")).fetchall() == [("thing.done",)]


@pytest.mark.parametrize("table", SIDE_TABLES)
@pytest.mark.parametrize("change", ["UPDATE {} SET {} = {}", "DELETE FROM {}", "TRUNCATE {}"])
async def test_what_stands_beside_the_log_is_not_changed_by_the_application(
    table: str, change: str, app: Connection, projector: Connection, auditor: Connection
) -> None:
    column = {"log.answers": "status", "log.claims": "owner", "log.lineage": "epoch"}[table]
    for connection in (app, projector, auditor):
        await refused(connection, change.format(table, column, column))


async def test_the_application_appends_and_reads(app: Connection) -> None:
    await app.execute(INSERT_EVENT, [2, "thing-1", 2, datetime.now(UTC), uuid4()])
    await app.execute(INSERT_ANSWER, [uuid4(), uuid4()])
    await app.execute(INSERT_CLAIM, [2, None])
    counts = "SELECT (SELECT count(*) FROM log.events), (SELECT count(*) FROM log.claims)"
    assert await (await app.execute(counts)).fetchone() == (2, 2)


async def test_a_version_of_a_stream_and_a_position_exist_once(app: Connection) -> None:
    for position, version in ((2, 1), (1, 2)):
        with pytest.raises(psycopg.errors.UniqueViolation):
            await app.execute(INSERT_EVENT, [position, "thing-1", version, datetime.now(UTC), uuid4()])


async def test_of_two_who_claim_a_value_at_once_one_gets_it(app: Connection) -> None:
    await app.execute(INSERT_CLAIM, [2, "one"])
    with pytest.raises(psycopg.errors.UniqueViolation):
        await app.execute(INSERT_CLAIM, [2, "other"])


async def test_the_application_cannot_switch_the_guards_off(app: Connection) -> None:
    await refused(app, "ALTER TABLE log.events DISABLE TRIGGER ALL")
    await refused(app, "SET session_replication_role = replica")
    await refused(app, "DROP TABLE log.events")
    await refused(app, "CREATE TABLE log.mine ()")
    await refused(app, "CREATE TABLE public.mine ()")


async def test_the_projector_owns_the_read_models_and_the_others_read_them(
    app: Connection, projector: Connection, auditor: Connection
) -> None:
    await projector.execute("CREATE TABLE read.board (task text)")
    await projector.execute("INSERT INTO read.board VALUES ('one')")
    for connection in (app, auditor):
        assert await (await connection.execute("SELECT task FROM read.board")).fetchone() == ("one",)
        await refused(connection, "INSERT INTO read.board VALUES ('two')")
        await refused(connection, "CREATE TABLE read.mine ()")


async def test_the_projector_reads_the_log_and_appends_nothing(projector: Connection) -> None:
    assert await (await projector.execute("SELECT count(*) FROM log.events")).fetchone() == (1,)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        await projector.execute(INSERT_EVENT, [2, "thing-1", 2, datetime.now(UTC), uuid4()])


async def test_the_auditor_reads_everything_but_the_keys(auditor: Connection) -> None:
    for table in ("log.events", *SIDE_TABLES):
        await auditor.execute(f"SELECT * FROM {table}".encode())
    await refused(auditor, "SELECT * FROM private.keys")


async def test_nobody_but_the_owner_deletes_a_key_or_gives_it_to_somebody_else(
    app: Connection, projector: Connection
) -> None:
    for connection in (app, projector):
        await refused(connection, "DELETE FROM private.keys")
        await refused(connection, "UPDATE private.keys SET person = gen_random_uuid()")
    await refused(projector, "UPDATE private.keys SET wrapped = NULL, destroyed_at = now()")


async def test_a_destroyed_key_is_not_revived_by_anyone(app: Connection, owner: Connection) -> None:
    await app.execute("UPDATE private.keys SET wrapped = NULL, destroyed_at = now()")
    for connection in (app, owner):
        await refused(connection, "UPDATE private.keys SET wrapped = 'k', destroyed_at = NULL")


async def test_the_librarys_own_queries_work_on_the_events(app: Connection) -> None:
    """The stock recorder of `eventsourcing` reads these columns by these names."""
    cursor = await app.execute(
        "SELECT notification_id, originator_id, originator_version, topic, state FROM log.events "
        "WHERE notification_id >= 1 AND topic = ANY(%s) ORDER BY notification_id LIMIT 10",
        [["thing.done"]],
    )
    assert await cursor.fetchall() == [(1, "thing-1", 1, "thing.done", b"{}")]
