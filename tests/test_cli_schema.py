"""`souk audit schema`: the shapes really stored are read by this version, or the culprits are named."""

import asyncio
from collections.abc import AsyncIterator

import msgspec
import psycopg
import pytest_asyncio
from typer.testing import CliRunner, Result

from adapters.event_log import PostgresEventLog, open_log
from adapters.keyring import Keyring
from entrypoints.cli import app, stored
from tests.adapters.decisions import ALI, BEA, changed, decide, said
from tests.golden.shapes import SCHEMAS, current

EVENTS = 30
COPY = """
INSERT INTO log.events SELECT (SELECT max(notification_id) FROM log.events) + 1, originator_id,
    originator_version + 1, %s, %s, %s, at, actor, public, people, roles, command_id, correlation_id, NULL,
    leaf
FROM log.events ORDER BY originator_version DESC, notification_id LIMIT 1
"""


@pytest_asyncio.fixture
async def log(database: str, keyring: Keyring) -> AsyncIterator[PostgresEventLog]:
    async with open_log(database, keyring) as opened:
        for number in range(EVENTS // 6):
            await opened.commit(decide(f"account-{number}", 0, [changed(ALI)] * 3))
            await opened.commit(decide(f"conversation-{number}", 0, [said("words", sender=BEA)] * 3))
        yield opened


def put_in(database: str, name: str, schema: int, body: bytes) -> None:
    with psycopg.connect(database) as connection:
        connection.execute(COPY, [name, body, schema])


async def test_every_shape_stored_is_tried(database: str, log: PostgresEventLog) -> None:
    findings = await stored.scanned(database)
    assert findings.good
    assert sum(pair.stored for pair in findings.pairs) == EVENTS
    everything = await stored.scanned(database, everything=True)
    assert all(pair.tried == pair.stored for pair in everything.pairs)
    few = await stored.scanned(database, samples=1)
    assert all(pair.tried for pair in few.pairs)
    assert sum(pair.tried for pair in few.pairs) < EVENTS


async def test_a_name_from_another_version_is_the_culprit(database: str, log: PostgresEventLog) -> None:
    put_in(database, "task.teleported", 1, b"{}")
    (culprit,) = (await stored.scanned(database)).culprits
    assert (culprit.name, culprit.position) == ("task.teleported", EVENTS + 1)
    assert "UnknownEvent" in culprit.error


async def test_a_shape_nothing_lifts_is_the_culprit(database: str, log: PostgresEventLog) -> None:
    put_in(database, "task.completed", 7, b"{}")
    (culprit,) = (await stored.scanned(database)).culprits
    assert (culprit.name, culprit.schema) == ("task.completed", 7)
    assert "UnknownSchema" in culprit.error


async def test_a_body_of_another_shape_is_the_culprit(database: str, log: PostgresEventLog) -> None:
    put_in(database, "task.completed", 1, b'{"task": 7}')
    (culprit,) = (await stored.scanned(database)).culprits
    assert "Malformed" in culprit.error


async def test_an_event_that_its_stream_cannot_fold_is_the_culprit(
    database: str, log: PostgresEventLog
) -> None:
    put_in(database, "wallet.credited", 1, WALLET)
    (culprit,) = (await stored.scanned(database, everything=True)).culprits
    assert culprit.name == "wallet.credited"


async def test_the_command_names_the_culprits_and_fails(database: str, log: PostgresEventLog) -> None:
    good = await ran(database)
    assert (good.exit_code, "can be read and folded" in good.stdout) == (0, True), good.output
    put_in(database, "task.teleported", 1, b"{}")
    bad = await ran(database, "--all")
    assert (bad.exit_code, f"position {EVENTS + 1} " in bad.stdout) == (1, True)
    told = msgspec.json.decode((await ran(database, "--json")).stdout)
    assert (told["good"], told["culprits"][0]["name"]) == (False, "task.teleported")


async def ran(database: str, *options: str) -> Result:
    run = CliRunner(env={"DATABASE_URL": database, "PORT": "1"})
    return await asyncio.to_thread(run.invoke, app, ["audit", "schema", *options])


def test_the_json_schemas_are_those_of_the_classes() -> None:
    kept = {path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.glob("*.json")}
    assert {name: kept.get(name) for name in current()} == current(), "run `python -m tests.golden.write`"


PERSON = "00000000-0000-0000-0000-000000000001"
WALLET = msgspec.json.encode(
    {
        "person": PERSON,
        "application": PERSON,
        "task": PERSON,
        "amount": {"minor": 100, "currency": "EGP"},
    }
)
