"""The promise: anybody can check that history is what was signed, and learns nothing else by it."""

import asyncio
from typing import Any

import pytest

from entrypoints.sealer import witness
from tests.entrypoints.api.conftest import Api, Someone, task_body
from tests.test_offline_verifier import offline


async def checkpoint(visitor: Someone, position: int) -> dict[str, Any]:
    """The newest, once it covers this position."""
    async with asyncio.timeout(20):
        while True:
            answer = await visitor.get("/v1/audit/checkpoint")
            if answer.status_code == 200 and answer.json()["size"] >= position:
                told: dict[str, Any] = answer.json()
                return told
            await asyncio.sleep(0.05)


async def test_what_a_stranger_is_given_holds_offline(api: Api, visitor: Someone, mona: Someone) -> None:
    before = await checkpoint(visitor, mona.position)
    posted = await mona.post("/v1/tasks", task_body())
    position = posted.json()["position"]
    after = await checkpoint(visitor, position)
    keys = [str(key) for key in witness(api.souk.settings).trusted()]

    receipt = (await visitor.get(f"/v1/audit/receipts/{position}")).json()
    assert offline.receipt(receipt["proof"], keys) == (position, offline.b64(receipt["leaf"]))
    (stored,) = await api.souk.log.read_stored(position - 1, 1)
    assert offline.b64(receipt["leaf"]) == stored.leaf
    assert receipt.keys() == {"position", "leaf", "proof"}

    sizes = f"from={before['size']}&to={after['size']}"
    told = (await visitor.get(f"/v1/audit/consistency?{sizes}")).json()
    assert (told["old"], told["new"]) == (before["size"], after["size"])
    assert offline.consistency(before["note"], told["proof"], keys) == (before["size"], after["size"])
    newest = (await visitor.get(f"/v1/audit/consistency?from={before['size']}")).json()
    assert newest["new"] >= after["size"]


@pytest.mark.parametrize(
    "path", ["receipts/999999999", "consistency?from=999999999", "consistency?from=1&to=999999999"]
)
async def test_what_is_not_sealed_has_no_proof(visitor: Someone, path: str) -> None:
    answer = await visitor.get(f"/v1/audit/{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_sealed")


@pytest.mark.parametrize(
    ("path", "status"),
    [("receipts/0", 404), ("receipts/x", 404), ("consistency", 422), ("consistency?from=0", 422)],
)
async def test_positions_are_counted_from_one(visitor: Someone, path: str, status: int) -> None:
    assert (await visitor.get(f"/v1/audit/{path}")).status_code == status
