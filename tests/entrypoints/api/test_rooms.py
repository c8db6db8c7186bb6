"""Contract rooms: deliveries, changes, early ends, disputes and reviews, as the two sides see them."""

import pytest
import pytest_asyncio

from domain.escrow import EscrowReleased, RefundRequested
from domain.review import ReviewsClosed
from domain.task import WorkStarted
from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body
from tests.entrypoints.api.contract_room import Room, agreed, begun
from tests.entrypoints.api.test_applications import done, refused, seen

REASON = "Half of what was agreed was never delivered."


@pytest_asyncio.fixture
async def room(api: Api, mona: Someone, omar: Someone) -> Room:
    return await begun(api, mona, omar)


async def test_work_is_delivered_revised_and_approved(room: Room) -> None:
    first = await room.deliver()
    shown = await room.read(room.mona, first)
    assert (shown["stage"], shown["deliveries"][0]["status"], bool(shown["approve_by"])) == (
        "delivered",
        "waiting",
        True,
    )
    wish = {"reason": "The prices are missing."}
    assert refused(await room.omar.post(f"{room.path}/revision", wish)) == (403, "not_the_client")
    again = await room.omar.post(f"{room.path}/deliveries", {"note": "Once more."})
    assert refused(again) == (409, "delivery_waiting")
    await done(await room.mona.post(f"{room.path}/revision", wish))
    assert refused(await room.mona.post(f"{room.path}/revision", wish)) == (409, "nothing_delivered")
    await room.deliver(note="With prices.")
    assert refused(await room.omar.post(f"{room.path}/deliveries/2/approve")) == (403, "not_the_client")
    approved = await done(await room.mona.post(f"{room.path}/deliveries/2/approve"))
    shown = await room.read(room.omar, approved)
    assert (shown["stage"], [each["status"] for each in shown["deliveries"]]) == (
        "fulfilled",
        ["approved", "revision"],
    )
    assert (await seen(room.mona, f"/v1/tasks/{room.task}", approved))["stage"] == "completed"
    await room.both(EscrowReleased, approved - 3)
    assert refused(await room.omar.post(f"{room.path}/deliveries", {"note": "More."})) == (
        409,
        "contract_over",
    )


async def test_strangers_find_no_contract(room: Room) -> None:
    async with room.api.member() as stranger:
        for answer in (
            await stranger.get(f"{room.path}/room"),
            await stranger.get(f"{room.path}/timeline"),
            await stranger.post(f"{room.path}/deliveries", {"note": "Mine."}),
            await stranger.post(f"{room.path}/revision", {"reason": "Not good enough."}),
            await stranger.post(f"{room.path}/deliveries/1/approve"),
            await stranger.post(f"{room.path}/changes", {"text": "More."}),
            await stranger.post(f"{room.path}/end-offers", {"to_freelancer_minor": 0, "reason": "No."}),
            await stranger.post(f"{room.path}/dispute", {"to_freelancer_minor": 0, "reason": REASON}),
            await stranger.post(f"{room.path}/dispute/settle"),
        ):
            assert refused(answer) == (404, "no_such_contract_room")


async def test_terms_change_when_both_agree(room: Room) -> None:
    plan = [{"title": "Drafts", "amount_minor": 100_000}, {"title": "All", "amount_minor": 140_000}]
    bad = [plan[0], plan[0]]
    answer = await room.mona.post(f"{room.path}/changes", {"milestones": bad})
    assert refused(answer) == (422, "milestones_differ")
    assert refused(await room.mona.post(f"{room.path}/changes", {})) == (422, "nothing_changes")
    await done(await room.mona.post(f"{room.path}/changes", {"milestones": plan, "text": "In two parts."}))
    own = await room.mona.post(f"{room.path}/changes/1/answer", {"agree": True})
    assert refused(own) == (403, "not_yours_to_answer")
    agreed = await done(await room.omar.post(f"{room.path}/changes/1/answer", {"agree": True}))
    shown = await room.read(room.mona, agreed)
    assert [each["title"] for each in shown["milestones"]] == ["Drafts", "All"]
    whole = await room.omar.post(f"{room.path}/deliveries", {"note": "All of it."})
    assert refused(whole) == (404, "no_such_milestone")
    await room.deliver(milestone=1)
    approved = await done(await room.mona.post(f"{room.path}/deliveries/1/approve"))
    shown = await room.read(room.omar, approved)
    assert (shown["stage"], [each["approved"] for each in shown["milestones"]]) == ("working", [True, False])


async def test_both_can_agree_to_stop_with_a_split(room: Room) -> None:
    offer = {"to_freelancer_minor": 90_000, "reason": "We both have no time."}
    too_much = await room.mona.post(f"{room.path}/end-offers", offer | {"to_freelancer_minor": 240_001})
    assert refused(too_much) == (422, "share_out_of_range")
    await done(await room.omar.post(f"{room.path}/end-offers", offer))
    own = await room.omar.post(f"{room.path}/end-offers/1/answer", {"agree": True})
    assert refused(own) == (403, "not_yours_to_answer")
    ended = await done(await room.mona.post(f"{room.path}/end-offers/1/answer", {"agree": True}))
    shown = await room.read(room.omar, ended)
    assert (shown["stage"], shown["ended"], shown["to_freelancer_minor"]) == ("ended", "agreed", 90_000)
    released = await room.api.until(EscrowReleased, ended - 3)
    refunded = await room.api.until(RefundRequested, ended - 3)
    gross, back = released.event.gross.minor, refunded.event.amount.minor  # type: ignore[attr-defined]
    assert gross + back == 240_000


async def test_a_dispute_goes_from_claim_to_settlement(room: Room) -> None:
    claim = {"to_freelancer_minor": 50_000, "reason": REASON}
    await room.deliver()
    await done(await room.mona.post(f"{room.path}/dispute", claim))
    assert refused(await room.mona.post(f"{room.path}/dispute", claim)) == (409, "in_dispute")
    own = await room.mona.post(f"{room.path}/dispute/answer", claim)
    assert refused(own) == (403, "not_yours_to_answer")
    early = await room.mona.post(f"{room.path}/dispute/escalate")
    assert refused(early) == (409, "not_escalated")
    other = {"to_freelancer_minor": 200_000, "reason": REASON}
    answered = await done(await room.omar.post(f"{room.path}/dispute/answer", other))
    case = (await seen(room.mona, "/v1/me/disputes", answered))["items"][0]
    assert (case["contract"], case["dispute"]["answered"]["minor"]) == (room.id, 200_000)
    settled = await done(await room.mona.post(f"{room.path}/dispute/settle"))
    shown = await room.read(room.omar, settled)
    assert (shown["ended"], shown["to_freelancer_minor"], shown["dispute"]["status"]) == (
        "settled",
        200_000,
        "settled",
    )


async def test_an_unanswered_dispute_can_be_taken_back(room: Room) -> None:
    claim = {"to_freelancer_minor": 0, "reason": REASON}
    await done(await room.omar.post(f"{room.path}/dispute", claim))
    assert refused(await room.mona.post(f"{room.path}/dispute/withdraw")) == (403, "not_yours_to_withdraw")
    back = await done(await room.omar.post(f"{room.path}/dispute/withdraw"))
    shown = await room.read(room.mona, back)
    assert (shown["disputed"], shown["dispute"]["status"]) == (False, "withdrawn")


async def test_reviews_are_seen_when_both_are_in_and_by_nobody_before(room: Room) -> None:
    path = f"/v1/tasks/{room.task}/reviews"
    assert refused(await room.mona.post(path, {"overall": 5})) == (404, "nothing_to_review")
    await room.deliver()
    await done(await room.mona.post(f"{room.path}/deliveries/1/approve"))
    for stars in (0, 6, 2.5):
        assert refused(await room.mona.post(path, {"overall": stars})) == (422, "invalid_request")
    hers = await done(await room.mona.post(path, {"overall": 5, "quality": 4, "comment": "On time."}))
    assert refused(await room.mona.post(path, {"overall": 1})) == (409, "already_reviewed")
    async with room.api.member() as stranger:
        assert refused(await stranger.post(path, {"overall": 1})) == (404, "nothing_to_review")
        for someone in (stranger, room.omar):
            assert (await seen(someone, path, hers))["items"] == []
    his_view = (await seen(room.omar, path, hers))["own"]
    assert his_view["written"] is False
    assert (await seen(room.mona, path, hers))["own"]["written"] is True
    timeline = await seen(room.omar, f"/v1/tasks/{room.task}/timeline", hers)
    assert "review.written" not in [each["name"] for each in timeline["items"]]
    await done(await room.omar.post(path, {"overall": 4, "comment": "Clear and fair."}))
    closed = await room.both(ReviewsClosed, hers)
    async with room.api.visitor() as visitor:
        shown = await seen(visitor, path, closed)
        assert [each["ratings"]["overall"] for each in shown["items"]] == [5, 4]
        of_omar = await seen(visitor, f"/v1/users/{room.omar.person['username']}/reviews", closed)
    assert (of_omar["count"], of_omar["total"], of_omar["items"][0]["comment"]) == (1, 5, "On time.")


@pytest.mark.parametrize("role", ["client", "freelancer"])
async def test_a_changed_role_does_not_end_live_contracts(room: Room, role: str) -> None:
    await done(await room.omar.put("/v1/me/role", {"role": role}))
    await done(await room.mona.put("/v1/me/role", {"role": role}))
    await room.deliver()
    assert (await room.mona.post(f"{room.path}/deliveries/1/approve")).status_code == 200


async def test_who_no_longer_hires_still_pays_and_completes_what_was_agreed(
    api: Api, mona: Someone, omar: Someone
) -> None:
    room = await agreed(api, mona, omar)
    await done(await mona.put("/v1/me/role", {"role": "freelancer"}))
    await done(await omar.put("/v1/me/role", {"role": "client"}))
    paid = await mona.post(f"{room.path}/payment", {"method": "card_ok"}, idempotency_key="pay")
    assert paid.status_code == 202, paid.text
    await room.both(WorkStarted, room.position)
    await room.deliver()
    completed = await done(await mona.post(f"/v1/tasks/{room.task}/complete"))
    await room.both(EscrowReleased, completed - 3)
    assert refused(await mona.post("/v1/tasks", task_body())) == (403, "wrong_role")
    applied = await omar.post(f"/v1/tasks/{room.task}/applications", application_body())
    assert refused(applied) == (403, "wrong_role")


async def test_who_no_longer_hires_can_call_off_what_is_not_paid(
    api: Api, mona: Someone, omar: Someone
) -> None:
    room = await agreed(api, mona, omar)
    await done(await mona.put("/v1/me/role", {"role": "freelancer"}))
    await done(await mona.post(f"/v1/tasks/{room.task}/cancel", {"reason": "Not now."}))
