"""A review waits unseen: before the other is in, everybody is told what they were told without it."""

from typing import Any

from domain.review import ReviewsClosed, ReviewsOpened
from domain.wallet import WalletCredited
from tests.entrypoints.api.conftest import Api, Someone
from tests.entrypoints.api.contract_room import Room, begun
from tests.entrypoints.api.test_applications import done

WORDS = "Unmistakable and on time"


async def told(room: Room, position: int) -> dict[tuple[str, str], tuple[bytes, Any]]:
    """Every answer that could give it away, with its version."""
    reviewed = room.omar.person["username"]
    paths = (
        f"/v1/users/{reviewed}",
        f"/v1/users/{reviewed}/reviews",
        f"/v1/tasks/{room.task}/reviews",
        f"/v1/tasks/{room.task}/timeline",
        f"/v1/tasks/{room.task}",
        "/v1/users",
        "/v1/statistics",
    )
    answers: dict[tuple[str, str], tuple[bytes, Any]] = {}
    async with room.api.visitor() as visitor:
        for name, someone in (("reviewed", room.omar), ("anybody", visitor)):
            for path in paths:
                answer = await someone.get(path, souk_position=str(position))
                assert answer.status_code == 200, (path, answer.text)
                answers[name, path] = (answer.content, answer.headers.get("etag"))
    return answers


async def test_nothing_differs_until_both_are_in(api: Api, mona: Someone, omar: Someone) -> None:
    room = await begun(api, mona, omar)
    await room.deliver()
    approved = await done(await mona.post(f"{room.path}/deliveries/1/approve"))
    path = f"/v1/tasks/{room.task}/reviews"
    opened = await api.until(ReviewsOpened, approved - 3)
    paid = await api.until(WalletCredited, approved - 3)
    before = await told(room, max(opened.position, paid.position))

    written = await done(await mona.post(path, {"overall": 5, "comment": WORDS}))
    unseen = await told(room, written)
    assert {key for key in before if before[key] != unseen[key]} == set()
    assert not [key for key, (body, _) in unseen.items() if WORDS.encode() in body]

    both = await done(await omar.post(path, {"overall": 4, "comment": "Clear and fair."}))
    shown = await told(room, (await api.until(ReviewsClosed, both - 3)).position)
    assert WORDS.encode() in shown["anybody", path][0]
