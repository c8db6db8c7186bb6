"""The promise: an auditor can have the whole log walked, and take all of it along."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest_asyncio

from entrypoints.cli.users import Given
from entrypoints.sealer import witness
from tests.adapters.transparency.sealing import Superuser
from tests.entrypoints.api.conftest import Api, Someone, opened, task_body, worked
from tests.entrypoints.api.test_audit import checkpoint
from tests.test_offline_verifier import offline

RUNS = "/v1/audit/verifications"
SECONDS_MAX = 60


@pytest_asyncio.fixture
async def own(database: str, tmp_path: Path) -> AsyncIterator[Api]:
    """An installation of one's own, whose history can be changed."""
    async with worked(database, tmp_path), opened(database, tmp_path) as api:
        yield api


async def ended(auditor: Someone, run: dict[str, Any]) -> dict[str, Any]:
    async with asyncio.timeout(SECONDS_MAX):
        while run["state"] == "running":
            await asyncio.sleep(0.1)
            run = (await auditor.get(f"{RUNS}/{run['id']}")).json()
    return run


async def test_a_walk_over_an_honest_log_is_good_and_over_a_changed_one_names_the_event(
    own: Api, database: str
) -> None:
    async with own.platform(Given.AUDITOR) as auditor, own.member() as mona:
        position = (await mona.post("/v1/tasks", task_body())).json()["position"]
        await checkpoint(mona, position)
        started = await auditor.post(RUNS, {}, idempotency_key="first")
        assert (started.status_code, started.json()["state"]) == (202, "running")
        assert (await auditor.post(RUNS, {}, idempotency_key="first")).json()["id"] == started.json()["id"]
        at_once = await auditor.post(RUNS, {})
        assert (at_once.status_code, at_once.json()["code"]) == (409, "already_verifying")
        good = await ended(auditor, started.json())
        assert (good["state"], good["failure"]) == ("good", None)
        assert good["done"] == good["total"] >= position
        assert good["report"]["sealed"] >= position

        change = "UPDATE log.events SET state = overlay(state placing 'z' from 20) WHERE notification_id ="
        Superuser(database).run(f"{change} {position}")
        bad = await ended(auditor, (await auditor.post(RUNS, {})).json())
        assert bad["state"] == "bad"
        assert (bad["report"]["findings"][0]["position"], bad["report"]["findings"][0]["kind"]) == (
            position,
            "altered",
        )
        runs = (await auditor.get(RUNS)).json()["items"]
        assert [run["state"] for run in runs] == ["bad", "good"]

        event = (await auditor.get(f"/v1/audit/events/{position}")).json()
        assert (event["fields"], bool(event["error"])) == (None, True)
        listed = await auditor.get(f"/v1/audit/events?stream={event['stream']}")
        assert listed.json()["items"][0]["position"] == position
        state = await auditor.get(f"/v1/audit/streams/{event['stream']}/state")
        assert (state.status_code, state.json()["code"]) == (409, "unreadable")
        revealing = {"field": "title", "ground": "fraud", "reason": "It does not look right."}
        revealed = await auditor.post(f"/v1/audit/events/{position}/reveal", revealing)
        assert (revealed.status_code, revealed.json()["code"]) == (409, "unreadable")


async def test_a_run_whose_process_was_lost_makes_room(own: Api, database: str) -> None:
    async with own.platform(Given.AUDITOR) as auditor:
        lost = "INSERT INTO work.verifications (id, person, moved_at) SELECT gen_random_uuid(), person, "
        began = "clock_timestamp() - interval '1 hour' FROM private.credentials LIMIT 1"
        Superuser(database).run(lost + began)
        run = await ended(auditor, (await auditor.post(RUNS, {})).json())
        assert run["state"] == "good"
        before = (await auditor.get(RUNS)).json()["items"][1]
        assert (before["state"], before["failure"]) == ("failed", "Its process was lost.")


async def test_the_export_holds_offline(api: Api, visitor: Someone, mona: Someone) -> None:
    note = (await checkpoint(visitor, mona.position))["note"]
    async with api.platform(Given.AUDITOR) as auditor:
        answer = await auditor.get("/v1/audit/export")
    assert answer.headers["content-type"] == "application/jsonl"
    lines = answer.text.splitlines()
    keys = [str(key) for key in witness(api.souk.settings).trusted()]
    assert offline.export(lines, keys, note) == int(answer.headers["souk-events"]) == len(lines) - 1
    assert (await visitor.get("/v1/audit/checkpoint")).json()["keys"] == keys
