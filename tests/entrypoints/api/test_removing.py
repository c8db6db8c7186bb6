"""Operators take out what breaks the rules: the words of a message, with its files, and those of a review."""

from typing import Any

import pytest_asyncio

from domain.review import ReviewsClosed
from tests.entrypoints.api.conftest import Api, Someone
from tests.entrypoints.api.contract_room import Room, begun
from tests.entrypoints.api.test_applications import done, refused, seen
from tests.entrypoints.api.test_desk import REASON, decide, reporting
from tests.entrypoints.api.test_files import uploaded


@pytest_asyncio.fixture
async def room(api: Api, mona: Someone, omar: Someone) -> Room:
    return await begun(api, mona, omar)


async def removed(operator: Someone, reporter: Someone, report: dict[str, Any]) -> int:
    answer = await reporter.post("/v1/reports", report)
    assert answer.status_code == 201, answer.text
    case = answer.json()["id"]
    position = await done(await decide(operator, case, "removed"))
    mine = (await seen(reporter, "/v1/me/reports", position))["items"][0]
    assert (mine["id"], mine["status"], mine["outcome"]) == (case, "closed", "removed")
    return position


async def test_a_removed_message_says_who_removed_it_and_why_and_its_files_are_gone(
    room: Room, operator: Someone
) -> None:
    talk = (await room.read(room.mona))["conversation"]
    path = f"/v1/conversations/{talk}/messages"
    file = (await uploaded(room.omar, b"what was said", "list.txt"))["id"]
    position = await done(await room.omar.post(path, {"text": "Pay me elsewhere.", "files": [file]}))
    assert (await room.mona.get(f"/v1/files/{file}", souk_position=str(position))).status_code == 200
    position = await removed(operator, room.mona, reporting("message", talk, 1))
    for someone in (room.mona, room.omar):
        (said,) = (await seen(someone, path, position))["items"]
        assert (said["text"], said["files"], said["reason"]) == ("", [], REASON)
        assert said["redacted_by"] == operator.person["id"]
    gone = await room.mona.get(f"/v1/files/{file}", souk_position=str(position))
    assert refused(gone) == (404, "no_such_file")
    edited = await room.omar.ask("PUT", f"{path}/1", {"text": "Pay me elsewhere!"})
    assert refused(edited) == (409, "already_redacted")


async def test_a_message_is_reported_as_it_was_edited(room: Room, operator: Someone) -> None:
    talk = (await room.read(room.mona))["conversation"]
    path = f"/v1/conversations/{talk}/messages"
    position = await done(await room.omar.post(path, {"text": "Hello."}))
    await room.omar.ask("PUT", f"{path}/1", {"text": "Pay me elsewhere."}, souk_position=str(position))
    case = (await room.mona.post("/v1/reports", reporting("message", talk, 1))).json()
    shown = await seen(operator, f"/v1/desk/cases/{case['id']}", case["position"])
    assert shown["excerpt"]["words"] == {"text": "Pay me elsewhere."}


async def test_a_removed_review_keeps_its_stars_and_loses_its_words(room: Room, operator: Someone) -> None:
    await room.deliver()
    await done(await room.mona.post(f"{room.path}/deliveries/1/approve"))
    path = f"/v1/tasks/{room.task}/reviews"
    await done(await room.omar.post(path, {"overall": 4, "comment": "Clear and fair."}))
    early = await room.omar.post("/v1/reports", reporting("review", room.task, 1))
    assert refused(early) == (404, "nothing_to_report")
    hers = await done(await room.mona.post(path, {"overall": 1, "comment": "He is a thief."}))
    position = await room.both(ReviewsClosed, hers - 5)
    numbers = {each["number"]: each["comment"] for each in (await seen(room.omar, path, position))["items"]}
    assert numbers == {1: "He is a thief.", 2: "Clear and fair."}
    own = await room.mona.post("/v1/reports", reporting("review", room.task, 1))
    assert refused(own) == (422, "own_thing")
    position = await removed(operator, room.omar, reporting("review", room.task, 1))
    shown = await seen(operator, f"/v1/users/{room.omar.person['username']}/reviews", position)
    (review,) = shown["items"]
    assert (review["comment"], review["ratings"]["overall"], review["redaction"]) == ("", 1, REASON)
    assert (review["redacted_at"] is not None, shown["count"]) == (True, 1)
    other = (await seen(room.omar, path, position))["items"]
    assert [each["comment"] for each in other if each["number"] == 2] == ["Clear and fair."]


async def test_a_person_is_not_removed_by_a_report(mona: Someone, omar: Someone, operator: Someone) -> None:
    case = (await omar.post("/v1/reports", reporting("profile", mona.person["id"]))).json()["id"]
    assert refused(await decide(operator, case, "removed")) == (422, "outcome_not_open")
