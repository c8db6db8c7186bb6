"""Views of a task over HTTP: each person once a day, never the client."""

from uuid import uuid4

import pytest_asyncio

from tests.entrypoints.api.conftest import Api, Someone, task_body


async def seen(someone: Someone, task: str) -> int:
    """What the task's page tells after one has looked at it."""
    position = (await someone.post(f"/v1/tasks/{task}/views", {})).json()["position"]
    page = await someone.get(f"/v1/tasks/{task}", souk_position=str(position))
    views: int = page.json()["views"]
    return views


@pytest_asyncio.fixture
async def task(mona: Someone) -> str:
    id: str = (await mona.post("/v1/tasks", task_body())).json()["id"]
    return id


async def test_each_person_is_counted_once_and_the_client_never(
    task: str, api: Api, mona: Someone, omar: Someone
) -> None:
    async with api.member() as other:
        assert [await seen(who, task) for who in (mona, omar, omar, other, mona)] == [0, 1, 1, 2, 2]
    mine = (await mona.get("/v1/me/tasks")).json()["items"]
    assert [each["views"] for each in mine if each["id"] == task] == [2]


async def test_a_view_makes_a_page_new_and_no_edit_stale(task: str, mona: Someone, omar: Someone) -> None:
    before = (await mona.get(f"/v1/tasks/{task}")).headers["ETag"]
    await seen(omar, task)
    assert (await mona.get(f"/v1/tasks/{task}", if_none_match=before)).status_code == 200
    assert (await mona.put(f"/v1/tasks/{task}", task_body(title="A better name"), if_match=before)).is_success


async def test_what_is_not_there_or_deleted_is_not_viewed(task: str, mona: Someone, omar: Someone) -> None:
    assert (await mona.ask("DELETE", f"/v1/tasks/{task}")).is_success
    for id in (task, str(uuid4())):
        answer = await omar.post(f"/v1/tasks/{id}/views", {})
        assert (answer.status_code, answer.json()["code"]) == (404, "no_such_task")
