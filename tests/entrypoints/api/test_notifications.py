"""Notifications one by one, and how one wants to be told."""

from typing import Any

import pytest

from domain.task import ApplicationSubmitted
from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body

WISHES: dict[str, Any] = {
    "choices": [{"kind": "message_received", "channel": "email", "wanted": False}],
    "digest": "daily",
    "quiet": {"start": 1_320, "end": 420},
    "zone": "Africa/Cairo",
}


async def notified(api: Api, mona: Someone, omar: Someone) -> list[dict[str, Any]]:
    """Two notifications of mona's, newest first."""
    for _ in range(2):
        posted = (await mona.post("/v1/tasks", task_body())).json()
        answer = await omar.post(f"/v1/tasks/{posted['id']}/applications", application_body())
        position = answer.json()["position"]
        await api.until(ApplicationSubmitted, posted["position"])
    page = await mona.get("/v1/notifications", souk_position=str(position))
    items: list[dict[str, Any]] = page.json()["items"]
    assert len(items) == 2
    return items


async def test_one_is_read_deleted_and_the_read_ones_cleared(api: Api, mona: Someone, omar: Someone) -> None:
    newest, oldest = await notified(api, mona, omar)
    read = await mona.post(f"/v1/notifications/{newest['id']}/read")
    assert read.status_code == 200
    count = await mona.get("/v1/notifications/count", souk_position=str(read.json()["position"]))
    assert count.json() == {"unread": 1}
    cleared = await mona.ask("DELETE", "/v1/notifications")
    page = await mona.get("/v1/notifications", souk_position=str(cleared.json()["position"]))
    assert [item["id"] for item in page.json()["items"]] == [oldest["id"]]
    one = f"/v1/notifications/{oldest['id']}"
    for answer, left in ((await mona.ask("DELETE", one), []), (await mona.post(f"{one}/restore"), [oldest])):
        page = await mona.get("/v1/notifications", souk_position=str(answer.json()["position"]))
        assert page.json()["items"] == left


async def test_those_of_others_are_not_there(api: Api, mona: Someone, omar: Someone) -> None:
    newest, _ = await notified(api, mona, omar)
    for answer in (
        await omar.post(f"/v1/notifications/{newest['id']}/read"),
        await omar.ask("DELETE", f"/v1/notifications/{newest['id']}"),
        await omar.post(f"/v1/notifications/{newest['id']}/restore"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "no_such_notification")


async def test_a_list_is_of_a_topic_of_the_unread_or_of_words(api: Api, mona: Someone, omar: Someone) -> None:
    newest, oldest = await notified(api, mona, omar)
    read = await mona.post(f"/v1/notifications/{newest['id']}/read")
    for asked, expected in (
        ("topic=applications", [newest["id"], oldest["id"]]),
        ("topic=money", []),
        ("unread=true", [oldest["id"]]),
        (f"q={oldest['actor']['name']}", [newest["id"], oldest["id"]]),
        ("q=nothing+of+the+kind", []),
    ):
        page = await mona.get(f"/v1/notifications?{asked}", souk_position=str(read.json()["position"]))
        assert [item["id"] for item in page.json()["items"]] == expected
    for wrong in ("topic=weather", "unread=perhaps", f"q={'x' * 101}", "q=a%00b"):
        answer = await mona.get(f"/v1/notifications?{wrong}")
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


async def test_wishes_are_kept_as_they_were_set(mona: Someone) -> None:
    usual = (await mona.get("/v1/me/notification-preferences")).json()
    by_mail = {each["kind"]: each["wanted"] for each in usual["choices"] if each["channel"] == "email"}
    assert (by_mail["message_received"], by_mail["task_updated"]) == (True, False)
    assert (await mona.put("/v1/me/notification-preferences", WISHES)).status_code == 200
    mine = (await mona.get("/v1/me/notification-preferences")).json()
    assert {name: mine[name] for name in ("digest", "quiet", "zone")} == {
        name: WISHES[name] for name in ("digest", "quiet", "zone")
    }
    changed = [each for each in mine["choices"] if each not in usual["choices"]]
    assert changed == [WISHES["choices"][0] | {"topic": "messages", "fixed": False}]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"zone": "Cairo"}, "invalid_request"),
        ({"zone": "../../etc/passwd"}, "invalid_request"),
        ({"quiet": {"start": 7, "end": 7}}, "invalid_quiet_hours"),
        ({"quiet": {"start": 0, "end": 1_440}}, "invalid_request"),
        ({"choices": [{"kind": "refunded", "channel": "in_app", "wanted": False}]}, "always_told"),
        ({"choices": [{"kind": "restricted", "channel": "email", "wanted": False}]}, "always_told"),
        ({"choices": [{"kind": "weather", "channel": "in_app", "wanted": False}]}, "invalid_request"),
    ],
)
async def test_wishes_that_make_no_sense_are_refused(
    mona: Someone, change: dict[str, Any], code: str
) -> None:
    answer = await mona.put("/v1/me/notification-preferences", WISHES | change)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert (await mona.get("/v1/me/notification-preferences")).json()["zone"] == "UTC"
