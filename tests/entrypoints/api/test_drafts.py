"""Drafts are saved again and again, from one tab or two; nothing that was typed is lost."""

import asyncio
from typing import Any

from tests.entrypoints.api.conftest import Api, Someone, task_body
from tests.entrypoints.api.test_files import PDF, uploaded

TYPED = {
    "title": "Build a shop front",
    "description": "Half a sentence",
    "category": "web",
    "skills": ["python"],
    "kind": "physical",
    "city": "Cairo",
    "budget": {"minor": 100_000, "currency": "EGP"},
    "deadline": "2031-01-31T12:00:00Z",
    "negotiable": True,
    "days": 9,
    "questions": ["Which tools?", "Since when?"],
    "address": "7 Nile Street",
}


async def begun(someone: Someone, **changes: Any) -> dict[str, Any]:
    answer = await someone.post("/v1/me/drafts", TYPED | changes)
    assert answer.status_code == 201, answer.text
    saved: dict[str, Any] = answer.json()
    return saved


async def test_everything_that_was_typed_comes_back(mona: Someone) -> None:
    file = await uploaded(mona, PDF, "plan.pdf")
    saved = await begun(mona, files=[file["id"]])
    answer = await mona.get(f"/v1/me/drafts/{saved['id']}", souk_position=str(saved["position"]))
    draft = answer.json()
    assert {name: draft[name] for name in TYPED} == TYPED
    assert [each["name"] for each in draft["files"]] == ["plan.pdf"]
    assert (draft["version"], answer.headers["etag"]) == (saved["version"], f'"v{saved["version"]}"')


async def test_of_two_tabs_the_second_is_told_and_may_insist(mona: Someone) -> None:
    saved = await begun(mona)
    path, opened = f"/v1/me/drafts/{saved['id']}", f'"v{saved["version"]}"'
    one = await mona.put(path, TYPED | {"title": "From one tab"}, if_match=opened)
    assert (one.status_code, one.json()["version"]) == (200, saved["version"] + 1)
    other = await mona.put(path, TYPED | {"title": "From the other"}, if_match=opened)
    assert (other.status_code, other.json()["code"]) == (412, "version_changed")
    assert (await mona.get(path)).json()["title"] == "From one tab"
    insisted = await mona.put(path, TYPED | {"title": "From the other"})
    assert insisted.json()["version"] == saved["version"] + 2
    assert (await mona.get(path)).json()["title"] == "From the other"


async def test_saving_what_is_there_already_keeps_the_version(mona: Someone) -> None:
    saved = await begun(mona)
    again = await mona.put(f"/v1/me/drafts/{saved['id']}", TYPED, if_match=f'"v{saved["version"]}"')
    assert again.json()["version"] == saved["version"]


async def test_a_save_whose_answer_was_lost_makes_no_second_draft_when_repeated(mona: Someone) -> None:
    answers = [await mona.post("/v1/me/drafts", TYPED, idempotency_key="same") for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    listed = await mona.get("/v1/me/drafts", souk_position=str(answers[0].json()["position"]))
    assert [each["id"] for each in listed.json()["items"]] == [answers[0].json()["id"]]


async def test_what_is_discarded_is_gone_and_is_not_saved_again(mona: Someone) -> None:
    saved = await begun(mona)
    gone = await mona.ask("DELETE", f"/v1/tasks/{saved['id']}")
    assert gone.status_code == 200
    listed = await mona.get("/v1/me/drafts", souk_position=str(gone.json()["position"]))
    assert listed.json()["items"] == []
    assert (await mona.get(f"/v1/me/drafts/{saved['id']}")).status_code == 404
    late = await mona.put(f"/v1/me/drafts/{saved['id']}", TYPED)
    assert (late.status_code, late.json()["code"]) == (409, "already_posted")


async def test_a_draft_is_listed_to_nobody_else_and_not_shown_once_it_is_posted(
    mona: Someone, omar: Someone, visitor: Someone
) -> None:
    saved = await begun(mona)
    position = str(saved["position"])
    listed = await omar.get("/v1/me/drafts", souk_position=position)
    assert listed.json()["items"] == []
    assert (await visitor.get(f"/v1/tasks/{saved['id']}", souk_position=position)).status_code == 404
    assert (await mona.post("/v1/tasks", task_body(draft=saved["id"]))).status_code == 201
    assert (await mona.get(f"/v1/me/drafts/{saved['id']}")).status_code == 404
    strange = await omar.put(f"/v1/me/drafts/{saved['id']}", TYPED)
    assert (strange.status_code, strange.json()["code"]) == (404, "no_such_task")


async def test_fifty_drafts_can_be_kept_and_the_next_is_refused_by_name(api: Api, mona: Someone) -> None:
    ids = [(await begun(mona))["id"] for _ in range(50)]
    head = await api.souk.log.head()
    refused = await mona.post("/v1/me/drafts", TYPED)
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_drafts")
    streams = {each.stream for each in await api.souk.log.read(head, 100)}
    assert not any(stream.startswith("task-") for stream in streams)
    assert (await mona.put(f"/v1/me/drafts/{ids[0]}", TYPED | {"title": "Again"})).status_code == 200
    assert (await mona.ask("DELETE", f"/v1/tasks/{ids[0]}")).status_code == 200
    await begun(mona)
    assert (await mona.post("/v1/me/drafts", TYPED)).status_code == 409
    assert (await mona.post("/v1/tasks", task_body(draft=ids[1]))).status_code == 201
    last = await begun(mona)
    listed = await mona.get("/v1/me/drafts?limit=100", souk_position=str(last["position"]))
    assert len(listed.json()["items"]) == 50


async def test_of_many_begun_at_once_fifty_are_kept(mona: Someone) -> None:
    for _ in range(48):
        await begun(mona)
    answers = await asyncio.gather(*(mona.post("/v1/me/drafts", TYPED) for _ in range(6)))
    won = [each for each in answers if each.status_code == 201]
    assert len(won) == 2
    assert {each.json()["code"] for each in answers if each not in won} == {"too_many_drafts"}
