"""The promise: whoever audits sees all that happened, as it was, and changes nothing."""

from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import psycopg
import pytest
import pytest_asyncio

from entrypoints.cli.users import Given
from tests.entrypoints.api.conftest import Api, Someone, task_body

TITLE = "planted-title of forty lamps"
TOLD = "planted-words that nobody but the parties is to read"


@pytest_asyncio.fixture
async def auditor(api: Api) -> AsyncIterator[Someone]:
    async with api.platform(Given.AUDITOR) as someone:
        yield someone


@pytest_asyncio.fixture
async def task(mona: Someone) -> dict[str, Any]:
    """Posted, edited, and cancelled: three events in a stream of its own."""
    posted = (await mona.post("/v1/tasks", task_body(title=TITLE, description=TOLD))).json()
    edited = await mona.put(f"/v1/tasks/{posted['id']}", task_body(title=TITLE, city="", skills=["react"]))
    ended = await mona.post(f"/v1/tasks/{posted['id']}/cancel", {"reason": "Not needed any more."})
    positions = [posted["position"], edited.json()["position"], ended.json()["position"]]
    return {"id": posted["id"], "stream": f"task-{posted['id']}", "positions": positions}


async def listed(auditor: Someone, **filters: Any) -> list[dict[str, Any]]:
    """All pages."""
    found: list[dict[str, Any]] = []
    query = "&".join(f"{name}={quote(str(value))}" for name, value in filters.items())
    after = ""
    while True:
        answer = await auditor.get(f"/v1/audit/events?{query}{after}")
        assert answer.status_code == 200, answer.text
        found += answer.json()["items"]
        if answer.json()["next"] is None:
            return found
        after = f"&after={answer.json()['next']}"


def positions(events: list[dict[str, Any]]) -> list[int]:
    return [each["position"] for each in events]


@pytest.mark.parametrize("order", ["newest", "oldest"])
async def test_a_stream_is_listed_page_by_page_from_either_end(
    auditor: Someone, task: dict[str, Any], order: str
) -> None:
    found = await listed(auditor, stream=task["stream"], order=order, limit=2)
    expected = task["positions"] if order == "oldest" else task["positions"][::-1]
    assert positions(found) == expected
    names = {each["version"]: each["name"] for each in found}
    assert names == {1: "task.posted", 2: "task.edited", 3: "task.cancelled"}


async def test_filters_narrow_the_log(auditor: Someone, mona: Someone, task: dict[str, Any]) -> None:
    first, second, third = task["positions"]
    stream, person = task["stream"], mona.person["id"]
    assert positions(await listed(auditor, stream=stream, name="task.edited")) == [second]
    assert positions(await listed(auditor, stream=stream, name="task")) == [third, second, first]
    assert await listed(auditor, stream=stream, name="escrow") == []
    assert positions(await listed(auditor, actor=person, name="task")) == [third, second, first]
    assert await listed(auditor, actor=uuid4()) == []
    within = {"from_position": first, "to_position": second, "stream": stream}
    assert positions(await listed(auditor, **within)) == [second, first]
    (edited,) = await listed(auditor, stream=stream, name="task.edited")
    assert positions(await listed(auditor, command=edited["command_id"])) == [second]
    assert positions(await listed(auditor, correlation=edited["correlation_id"])) == [second]
    assert positions(await listed(auditor, stream=stream, since=edited["at"])) == [third, second]
    assert positions(await listed(auditor, stream=stream, until=edited["at"])) == [second, first]


@pytest.mark.parametrize(
    "query",
    [
        "order=sideways",
        "actor=mona",
        "since=yesterday",
        "from_position=0",
        "after=%21",
        "limit=101",
        "name=%00",
    ],
)
async def test_a_filter_that_means_nothing_is_refused(auditor: Someone, query: str) -> None:
    assert (await auditor.get(f"/v1/audit/events?{query}")).status_code == 422


async def test_an_event_is_shown_whole_with_its_personal_texts_masked(
    auditor: Someone, mona: Someone, task: dict[str, Any]
) -> None:
    event = (await auditor.get(f"/v1/audit/events/{task['positions'][0]}")).json()
    assert (event["stream"], event["version"], event["actor"]) == (task["stream"], 1, mona.person["id"])
    assert (event["fields"]["title"], event["fields"]["brief"]["budget"]["minor"]) == ("[masked]", 250_000)
    assert event["personal"].items() >= dict.fromkeys(("title", "description"), mona.person["id"]).items()
    assert len(event["leaf"]) == 44
    missing = await auditor.get("/v1/audit/events/999999999")
    assert (missing.status_code, missing.json()["code"]) == (404, "no_such_event")


async def test_no_personal_text_is_in_any_answer(auditor: Someone, task: dict[str, Any]) -> None:
    stream, first = task["stream"], task["positions"][0]
    paths = [
        f"events?stream={stream}",
        f"events/{first}",
        f"streams/{stream}",
        f"streams/{stream}/state",
        f"streams/{stream}/diff",
        f"projections/board/row?key={task['id']}",
        "export",
    ]
    for path in paths:
        answer = await auditor.get(f"/v1/audit/{path}")
        assert answer.status_code == 200, answer.text
        assert "planted" not in answer.text, path


async def test_a_stream_is_shown_as_it_was(auditor: Someone, task: dict[str, Any]) -> None:
    path = f"/v1/audit/streams/{task['stream']}"
    about = (await auditor.get(path)).json()
    assert (about["kind"], about["events"]) == ("task", 3)
    assert positions([about["first"], about["last"]]) == [task["positions"][0], task["positions"][2]]
    edited = (await auditor.get(f"/v1/audit/events/{task['positions'][1]}")).json()
    points = {"": 3, "?version=1": 1, f"?position={task['positions'][1]}": 2, f"?at={edited['at']}": 2}
    for query, version in points.items():
        told = (await auditor.get(f"{path}/state{query}")).json()
        assert told["event"]["version"] == version, query
    before = (await auditor.get(f"{path}/state?version=0")).json()
    assert (before["event"], before["state"]["posted"]) == (None, None)
    both = await auditor.get(f"{path}/state?version=1&position=1")
    assert (both.status_code, both.json()["code"]) == (422, "one_point")


async def test_two_versions_differ_by_these_values(auditor: Someone, task: dict[str, Any]) -> None:
    path = f"/v1/audit/streams/{task['stream']}/diff"
    told = (await auditor.get(f"{path}?from=1&to=2")).json()
    skills = {"path": ["posted", "brief", "skills"], "before": ["python", "react"], "after": ["react"]}
    assert [each for each in told["changed"] if each["path"][-1] == "skills"] == [skills]
    assert (told["before"]["version"], told["after"]["version"]) == (1, 2)
    assert (await auditor.get(f"{path}?from=2&to=2")).json()["changed"] == []
    assert (await auditor.get(f"{path}?from=soon")).json()["code"] == "bad_point"


@pytest.mark.parametrize("path", ["", "/state", "/diff"])
@pytest.mark.parametrize("stream", ["task-nobody", "no_such_kind-1", "x"])
async def test_a_stream_that_is_not_there_is_not_found(auditor: Someone, stream: str, path: str) -> None:
    answer = await auditor.get(f"/v1/audit/streams/{stream}{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "unknown_stream")


async def test_a_row_is_explained_by_its_events(auditor: Someone, task: dict[str, Any]) -> None:
    told = (await auditor.get(f"/v1/audit/projections/board/row?key={task['id']}")).json()
    assert (told["model"], told["total"]) == ("board", 3)
    assert positions([each["event"] for each in told["changes"]]) == task["positions"]
    first, second, last = told["changes"]
    assert ["skills"] in [each["path"] for each in second["changed"]]
    assert (first["row"]["skills"], second["row"]["skills"]) == (["python", "react"], ["react"])
    assert last["row"] is None or last["row"] != second["row"]


@pytest.mark.parametrize(
    ("path", "code"), [("nothing/row?key=x", "unknown_model"), ("board/row?key=x", "no_such_row")]
)
async def test_what_cannot_be_explained_is_not_found(auditor: Someone, path: str, code: str) -> None:
    answer = await auditor.get(f"/v1/audit/projections/{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, code)


async def test_read_models_are_shown_with_how_far_they_are(auditor: Someone, api: Api) -> None:
    told = (await auditor.get("/v1/audit/projections")).json()
    board = next(each for each in told["items"] if each["name"] == "board")
    assert (board["installed"], board["certificate"]["same"]) == (board["version"], None)
    assert board["tables"][0]["key"] == ["task"]
    assert board["position"] + board["events"] <= await api.souk.log.head()


@pytest.mark.parametrize("statement", ["DELETE FROM log.events", "SELECT * FROM private.keys"])
async def test_its_connections_change_nothing_and_open_nothing(api: Api, statement: str) -> None:
    async with api.app.state.auditors.connection() as connection:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            await connection.execute(statement.encode())
