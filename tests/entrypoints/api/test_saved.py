"""Saved tasks and searches, and who is told of new tasks."""

from typing import Any
from uuid import UUID, uuid4

from domain.saving import SearchMatched
from tests.entrypoints.api.conftest import Api, Someone, task_body


async def test_a_task_is_saved_and_found_again(mona: Someone, omar: Someone) -> None:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    saved = await omar.put(f"/v1/tasks/{task}/saved", {})
    assert saved.status_code == 200
    position = str(saved.json()["position"])
    assert (await omar.get(f"/v1/tasks/{task}/saved", souk_position=position)).json() == {"saved": True}
    assert (await mona.get(f"/v1/tasks/{task}/saved", souk_position=position)).json() == {"saved": False}
    page = await omar.get("/v1/me/saved-tasks", souk_position=position)
    assert [item["id"] for item in page.json()["items"]] == [task]
    position = str((await omar.ask("DELETE", f"/v1/tasks/{task}/saved")).json()["position"])
    assert (await omar.get("/v1/me/saved-tasks", souk_position=position)).json()["items"] == []


async def test_what_is_not_there_is_not_saved(omar: Someone) -> None:
    answer = await omar.put(f"/v1/tasks/{uuid4()}/saved", {})
    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_task")


async def test_a_saved_search_tells_of_a_new_task_that_it_finds(
    api: Api, mona: Someone, omar: Someone
) -> None:
    word = f"lamp{uuid4().hex[:12]}"
    wish: dict[str, Any] = {"title": "Lamps", "q": word, "category": "web", "max_budget": 250_000}
    search = (await omar.post("/v1/me/searches", wish)).json()["id"]
    own = (await mona.post("/v1/me/searches", wish)).json()["id"]
    dear = task_body(title=f"A dear {word}", budget={"minor": 250_001, "currency": "EGP"})
    first = await mona.post("/v1/tasks", dear)
    posted = await mona.post("/v1/tasks", task_body(title=f"A shop for {word}"))
    matched = await api.until(SearchMatched, first.json()["position"], search=UUID(search))
    assert (str(matched.event.search), str(matched.event.task)) == (search, posted.json()["id"])  # type: ignore[attr-defined]
    page = await omar.get("/v1/notifications", souk_position=str(matched.position))
    told = page.json()["items"][0]
    assert (told["kind"], told["task"]["id"]) == ("search_matched", posted.json()["id"])
    assert own != search
    held = await api.souk.log.read(first.json()["position"], 1_000)
    told_of = [each.event.search for each in held if isinstance(each.event, SearchMatched)]
    assert told_of.count(UUID(search)) == 1
    assert UUID(own) not in told_of


async def test_a_search_is_renamed_quietened_and_removed(mona: Someone, omar: Someone) -> None:
    search = (await omar.post("/v1/me/searches", {"title": "Lamps", "skill": "react"})).json()["id"]
    assert (await mona.put(f"/v1/me/searches/{search}", {"title": "Mine", "alert": True})).status_code == 404
    edited = await omar.put(f"/v1/me/searches/{search}", {"title": "Fronts", "alert": False})
    position = str(edited.json()["position"])
    (held,) = (await omar.get("/v1/me/searches", souk_position=position)).json()["items"]
    assert (held["title"], held["alert"], held["skill"]) == ("Fronts", False, "react")
    position = str((await omar.ask("DELETE", f"/v1/me/searches/{search}")).json()["position"])
    assert (await omar.get("/v1/me/searches", souk_position=position)).json() == {"items": []}


async def test_a_search_for_what_is_not_in_the_catalogue_is_refused(omar: Someone) -> None:
    answer = await omar.post("/v1/me/searches", {"title": "Gold", "skill": "alchemy"})
    assert (answer.status_code, answer.json()["code"]) == (422, "unknown_skill")
