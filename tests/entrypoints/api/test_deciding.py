"""Disputes that an operator decides: who may, on what evidence, and where the money goes."""

from typing import Any

import pytest
import pytest_asyncio

from domain.desk import DeskLooked
from domain.escrow import EscrowReleased, RefundRequested
from tests.entrypoints.api.conftest import Api, Someone
from tests.entrypoints.api.contract_room import Room, begun
from tests.entrypoints.api.test_applications import done, refused, seen
from tests.entrypoints.api.test_files import uploaded

SAID = b"what was said"
REASON = "Half of what was agreed was never delivered."
DECISION = {
    "to_freelancer_minor": 90_000,
    "rule": "Work that was handed in is paid for.",
    "reason": "Two of the four pages were handed in.",
}


@pytest_asyncio.fixture
async def room(api: Api, mona: Someone, omar: Someone) -> Room:
    return await begun(api, mona, omar)


async def escalated(room: Room, **more: Any) -> int:
    claim = {"to_freelancer_minor": 50_000, "reason": REASON} | more
    await done(await room.mona.post(f"{room.path}/dispute", claim))
    other = {"to_freelancer_minor": 200_000, "reason": REASON}
    await done(await room.omar.post(f"{room.path}/dispute/answer", other))
    return await done(await room.mona.post(f"{room.path}/dispute/escalate"))


def desk(room: Room) -> str:
    return f"/v1/desk/disputes/{room.id}"


async def decide(operator: Someone, room: Room, **more: Any) -> Any:
    return await operator.post(f"{desk(room)}/decision", DECISION | more, idempotency_key="decide")


async def waiting(operator: Someone, position: int) -> dict[str, Any]:
    page = await seen(operator, "/v1/desk/disputes?limit=100", position)
    return {each["contract"]: each for each in page["items"]}


async def ended(operator: Someone, position: int) -> dict[str, Any]:
    page = await seen(operator, "/v1/desk/disputes/ended?limit=100", position)
    return {each["contract"]: each for each in page["items"]}


async def test_an_operator_decides_and_the_money_goes_to_both(room: Room, operator: Someone) -> None:
    position = await escalated(room)
    card = (await waiting(operator, position))[room.id]
    figures = {"asks_minor": 50_000, "offers_minor": 200_000, "escalated": "asked"}
    assert {name: card[name] for name in figures} == figures
    timeline = await seen(operator, f"{desk(room)}/timeline", position)
    cited = [each["position"] for each in timeline["items"] if each["name"] == "contract.dispute_answered"]
    decided = await done(await decide(operator, room, cited=cited))
    for someone in (room.mona, room.omar):
        dispute = (await room.read(someone, decided))["dispute"]
        told = {"status": "decided", "decided_minor": 90_000, "cited": cited, "decision": DECISION["reason"]}
        assert {name: dispute[name] for name in told} == told
        assert dispute["decided_by"]["username"] == operator.person["username"]
    released = await room.api.until(EscrowReleased, decided - 3)
    returned = await room.api.until(RefundRequested, decided - 3)
    assert (released.event.gross.minor, returned.event.amount.minor) == (90_000, 150_000)
    assert room.id not in await waiting(operator, decided)
    assert refused(await decide(operator, room, to_freelancer_minor=1)) == (422, "key_reused")
    again = await operator.post(f"{desk(room)}/decision", DECISION, idempotency_key="again")
    assert refused(again) == (409, "contract_over")


async def test_the_operator_sees_both_sides_their_files_and_that_is_recorded(
    room: Room, operator: Someone
) -> None:
    shown = (await uploaded(room.mona, SAID, "claim.txt"))["id"]
    handed_in = (await uploaded(room.omar, SAID, "work.txt"))["id"]
    position = await room.deliver(files=[handed_in])
    assert refused(await operator.get(desk(room), souk_position=str(position))) == (
        404,
        "no_such_contract_room",
    )
    for file in (shown, handed_in):
        assert refused(await operator.get(f"/v1/files/{file}")) == (404, "no_such_file")
    position = await escalated(room, files=[shown])
    page = await seen(operator, desk(room), position)
    assert page["dispute"]["opened"]["files"][0]["name"] == "claim.txt"
    assert page["deliveries"][0]["files"][0]["name"] == "work.txt"
    for file in (shown, handed_in):
        assert (await operator.get(f"/v1/files/{file}")).content == SAID
    looked = await room.api.until(DeskLooked, position, why="dispute")
    assert (str(looked.event.operator), str(looked.event.case)) == (operator.person["id"], room.id)
    async with room.api.member() as stranger:
        assert refused(await stranger.get(f"/v1/files/{shown}")) == (404, "no_such_file")


async def test_a_dispute_is_decided_only_when_it_has_come_to_the_operators(
    room: Room, operator: Someone
) -> None:
    assert refused(await decide(operator, room)) == (409, "not_in_dispute")
    await done(await room.mona.post(f"{room.path}/dispute", {"to_freelancer_minor": 0, "reason": REASON}))
    early = await operator.post(f"{desk(room)}/decision", DECISION, idempotency_key="early")
    assert refused(early) == (409, "not_escalated")


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"to_freelancer_minor": 240_001}, "share_out_of_range"),
        ({"cited": [1]}, "cited_unknown"),
        ({"reason": "Because."}, "invalid_request"),
        ({"rule": ""}, "invalid_request"),
    ],
)
async def test_a_decision_names_a_share_a_rule_a_reason_and_what_happened_here(
    room: Room, operator: Someone, more: dict[str, Any], code: str
) -> None:
    await escalated(room)
    assert refused(await decide(operator, room, **more)) == (422, code)


async def test_no_operator_decides_a_dispute_of_their_own(room: Room, operator: Someone) -> None:
    position = await escalated(room)
    await room.api.appoint(room.omar)
    assert room.id not in await waiting(room.omar, position)
    assert refused(await room.omar.get(desk(room))) == (403, "own_dispute")
    assert refused(await room.omar.get(f"{desk(room)}/timeline")) == (403, "own_dispute")
    assert refused(await decide(room.omar, room)) == (403, "own_dispute")
    assert room.id in await waiting(operator, position)


async def test_what_was_decided_is_found_again_with_who_decided_it_and_the_split(
    room: Room, operator: Someone
) -> None:
    assert room.id not in await ended(operator, await escalated(room))
    decided = await done(await decide(operator, room))
    async with room.api.platform() as another:
        card = (await ended(another, decided))[room.id]
    told = {
        "status": "decided",
        "to_freelancer_minor": 90_000,
        "rule": DECISION["rule"],
        "asks_minor": 50_000,
    }
    assert {name: card[name] for name in told} == told
    assert card["amount"] == {"minor": 240_000, "currency": "EGP"}
    assert card["operator"]["username"] == operator.person["username"]
    assert card["ended_at"] >= card["escalated_at"]


async def test_a_dispute_that_was_taken_back_before_the_decision_is_found_without_one(
    room: Room, operator: Someone
) -> None:
    await escalated(room)
    withdrawn = await done(await room.mona.post(f"{room.path}/dispute/withdraw"))
    card = (await ended(operator, withdrawn))[room.id]
    assert (card["status"], card["operator"], card["to_freelancer_minor"]) == ("withdrawn", None, None)


async def test_what_never_came_before_an_operator_is_not_shown_to_one(room: Room, operator: Someone) -> None:
    claim = {"to_freelancer_minor": 50_000, "reason": REASON}
    await done(await room.mona.post(f"{room.path}/dispute", claim))
    settled = await done(await room.omar.post(f"{room.path}/dispute/settle"))
    assert room.id not in await ended(operator, settled)


async def test_decided_disputes_are_paged_the_last_one_first_and_nobody_sees_their_own(
    room: Room, operator: Someone
) -> None:
    await escalated(room)
    await done(await decide(operator, room))
    async with room.api.member() as nadia:
        other = await begun(room.api, nadia, room.omar)
        await escalated(other)
    decision = await operator.post(f"{desk(other)}/decision", DECISION, idempotency_key="other")
    decided = await done(decision)
    first = await seen(operator, "/v1/desk/disputes/ended?limit=1", decided)
    second = await seen(operator, f"/v1/desk/disputes/ended?limit=1&after={first['next']}", decided)
    assert [page["items"][0]["contract"] for page in (first, second)] == [other.id, room.id]
    assert refused(await operator.get("/v1/desk/disputes/ended?after=x")) == (422, "bad_cursor")
    await room.api.appoint(room.omar)
    assert not {room.id, other.id} & set(await ended(room.omar, decided))
