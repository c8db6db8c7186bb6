"""`souk audit explain`, `diff` and `replay --at`: how a row came to be, and a stream at two points."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import msgspec
import pytest
import pytest_asyncio
from typer.testing import CliRunner, Result

from adapters.event_log import open_log
from adapters.keyring import Keyring
from domain.profile import SkillsSet
from entrypoints.cli import app, explained
from tests.adapters.decisions import ALI, BEA, NOW, changed, decide, origin, registered, said

STREAM = f"account-{ALI}"
LATER = NOW + timedelta(days=2)


@pytest_asyncio.fixture(autouse=True)
async def lived(database: str, keyring: Keyring) -> AsyncIterator[str]:
    """Ali registers, and changes his role and skills two days later."""
    later = replace(origin(), at=LATER)
    async with open_log(database, keyring) as log:
        await log.commit(decide(STREAM, 0, [registered(ALI, "ali@example.com")]))
        await log.commit(decide(f"account-{BEA}", 0, [registered(BEA, "bea@example.com")]))
        skilled = SkillsSet(person=ALI, skills=("sql",), experience=())
        await log.commit(decide(STREAM, 1, [changed(ALI), skilled], by=later))
        await log.commit(decide("conversation-1", 0, [said("hidden words", sender=ALI)]))
    yield database


async def ran(database: str, *command: str) -> Result:
    run = CliRunner(env={"DATABASE_URL": database, "PORT": "1"})
    return await asyncio.to_thread(run.invoke, app, ["audit", *command])


async def told(database: str, *command: str) -> Any:
    result = await ran(database, *command, "--json")
    assert result.exit_code == 0, (result.output, result.exception)
    return msgspec.json.decode(result.stdout)


async def test_a_row_is_explained_by_the_events_that_touched_it(lived: str) -> None:
    changes = (await told(lived, "explain", "people", str(ALI)))["changes"]
    assert [each["event"]["name"] for each in changes] == [
        "account.registered",
        "account.role_changed",
        "account.skills_set",
    ]
    assert [each["row"]["role"] for each in changes] == ["client", "both", "both"]
    assert changes[-1]["row"]["skills"] == ["sql"]
    text = (await ran(lived, "explain", "people", str(ALI))).stdout
    assert "people.role: client → both" in text
    assert "ali@example.com" not in text


async def test_rows_that_are_only_appended_are_explained_too(lived: str) -> None:
    changes = (await told(lived, "explain", "feed", f"{ALI}/5"))["changes"]
    assert [(each["table"], each["event"]["position"]) for each in changes] == [("feed", 5)]


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("explain", "nothing", "x"), "There is no read model of that name"),
        (("explain", "people", "x"), "No event touches a row"),
        (("diff", "task-of-nobody"), "There is no such stream"),
    ],
)
async def test_what_is_not_there_is_said_to_be_missing(lived: str, command: list[str], why: str) -> None:
    result = await ran(lived, *command)
    assert isinstance(result.exception, Exception)
    assert explained(result.exception)[1].startswith(why)


async def test_two_versions_of_a_stream_differ_by_these_fields(lived: str) -> None:
    changed_fields = (await told(lived, "diff", STREAM, "--from", "1", "--to", "2"))["changed"]
    assert changed_fields == {"role": {"from": "client", "to": "both"}}
    assert set((await told(lived, "diff", STREAM, "--from", "1"))["changed"]) == {"role", "profile"}
    assert "person" in (await told(lived, "diff", STREAM))["changed"]
    assert "role: client → both" in (await ran(lived, "diff", STREAM, "--from", "1")).stdout


async def test_a_stream_is_seen_as_of_a_time(lived: str) -> None:
    day = NOW + timedelta(days=1)
    steps = (await told(lived, "replay", STREAM, "--at", day.isoformat()))["events"]
    assert [step["name"] for step in steps] == ["account.registered"]
    since = await told(lived, "diff", STREAM, "--from", day.isoformat(), "--to", LATER.isoformat())
    assert set(since["changed"]) == {"role", "profile"}


@pytest.mark.parametrize("point", ["yesterday", "2026-03-01T12:00:00", "-1", "1.5"])
async def test_what_is_neither_version_nor_time_is_wrong_usage(lived: str, point: str) -> None:
    assert (await ran(lived, "replay", STREAM, "--at", point)).exit_code == 2
