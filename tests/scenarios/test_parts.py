"""Work in three parts: one approved, one revised twice, the last given up with a share of it."""

from domain.escrow import EscrowReleased, RefundRequested
from tests.entrypoints.api.conftest import Api, Someone
from tests.entrypoints.api.contract_room import Room, begun
from tests.entrypoints.api.test_applications import done, refused

PART = 80_000
PLAN = [{"title": title, "amount_minor": PART} for title in ("Drafts", "Shop front", "Price list")]


async def in_parts(api: Api, mona: Someone, omar: Someone) -> Room:
    room = await begun(api, mona, omar)
    await done(await mona.post(f"{room.path}/changes", {"milestones": PLAN, "text": "In three parts."}))
    await done(await omar.post(f"{room.path}/changes/1/answer", {"agree": True}))
    return room


async def test_the_split_pays_for_two_parts_and_a_third_of_the_last(
    api: Api, mona: Someone, omar: Someone
) -> None:
    room = await in_parts(api, mona, omar)
    await room.deliver(milestone=1)
    await done(await mona.post(f"{room.path}/deliveries/1/approve"))
    for delivery in (2, 3):
        await room.deliver(milestone=2)
        await done(await mona.post(f"{room.path}/revision", {"reason": f"Version {delivery} is too dark."}))
    await room.deliver(milestone=2)
    await done(await mona.post(f"{room.path}/deliveries/4/approve"))

    share = 2 * PART + PART * 30 // 100
    await done(
        await mona.post(f"{room.path}/end-offers", {"to_freelancer_minor": share, "reason": "Enough."})
    )
    ended = await done(await omar.post(f"{room.path}/end-offers/1/answer", {"agree": True}))
    shown = await room.read(omar, ended)
    assert [each["approved"] for each in shown["milestones"]] == [True, True, False]
    assert [each["status"] for each in shown["deliveries"]] == [
        "approved",
        "revision",
        "revision",
        "approved",
    ]
    assert (shown["stage"], shown["to_freelancer_minor"]) == ("ended", share)
    released = await api.until(EscrowReleased, ended - 3)
    refunded = await api.until(RefundRequested, ended - 3)
    gross, back = released.event.gross.minor, refunded.event.amount.minor  # type: ignore[attr-defined]
    assert (gross, gross + back) == (share, 3 * PART)


async def test_nothing_is_delivered_to_a_part_that_is_approved_or_not_there(
    api: Api, mona: Someone, omar: Someone
) -> None:
    room = await in_parts(api, mona, omar)
    await room.deliver(milestone=1)
    await done(await mona.post(f"{room.path}/deliveries/1/approve"))
    for milestone in (1, 4):
        answer = await omar.post(f"{room.path}/deliveries", {"note": "Once more.", "milestone": milestone})
        assert refused(answer) == (404, "no_such_milestone")
