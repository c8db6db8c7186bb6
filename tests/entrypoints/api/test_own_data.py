"""What belongs to oneself: to take out, to see what it is tied to; and who runs the place."""

import json
from pathlib import Path
from typing import Any

import pytest

from domain.conversation import ConversationOpened
from entrypoints import my_data
from tests.entrypoints.api.conftest import Api, Someone, application_body, opened, task_body

FOREIGN = "A proposal by somebody else, told at some length."
OWN = "My own proposal, <b>told</b> at some length & in full."


async def exported(someone: Someone, format: str = "jsonl") -> Any:
    return await someone.get(f"/v1/me/export?format={format}", souk_position=str(someone.position))


async def test_an_export_holds_what_concerns_oneself_with_its_schemas_and_nothing_of_others(
    api: Api, mona: Someone, omar: Someone
) -> None:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    async with api.member() as other:
        await other.post(f"/v1/tasks/{task}/applications", application_body(proposal=FOREIGN))
    mine = await omar.post(f"/v1/tasks/{task}/applications", application_body(proposal=OWN))
    accepted = await mona.post(f"/v1/tasks/{task}/applications/{mine.json()['id']}/accept")
    talk = await api.until(ConversationOpened, accepted.json()["position"])
    sent = await mona.post(f"/v1/conversations/{talk.key}/messages", {"text": "Addressed to you."})
    omar.position = sent.json()["position"]
    answer = await exported(omar)
    assert answer.status_code == 200, answer.text
    assert "attachment" in answer.headers["content-disposition"]
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert lines[0]["of"] == omar.person["name"]
    events = [line for line in lines[1:] if "position" in line]
    positions = [each["position"] for each in events]
    assert positions == sorted(set(positions))
    kinds = {each["event"] for each in events}
    assert {"account.registered", "task.application_submitted", "conversation.message_sent"} <= kinds
    assert {line["event"] for line in lines if "json_schema" in line} == kinds
    told = [each["body"]["proposal"] for each in events if each["event"] == "task.application_submitted"]
    assert told == [OWN]
    assert FOREIGN not in answer.text
    assert "Addressed to you." in answer.text


async def test_the_page_to_read_says_the_same_and_runs_nothing(mona: Someone, omar: Someone) -> None:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    mine = await omar.post(f"/v1/tasks/{task}/applications", application_body(proposal=OWN))
    omar.position = mine.json()["position"]
    answer = await exported(omar, "html")
    assert answer.headers["content-type"].startswith("text/html")
    assert "&lt;b&gt;told&lt;/b&gt;" in answer.text
    assert "<b>" not in answer.text


async def test_a_history_longer_than_a_page_is_whole(monkeypatch: pytest.MonkeyPatch, mona: Someone) -> None:
    monkeypatch.setattr(my_data, "PAGE", 2)
    for number in range(5):
        answer = await mona.post("/v1/tasks", task_body(title=f"Task number {number}"))
    mona.position = answer.json()["position"]
    lines = [json.loads(line) for line in (await exported(mona)).text.splitlines()]
    titles = [
        each["body"]["title"] for each in lines if each.get("event") == "task.posted" and "body" in each
    ]
    assert titles == [f"Task number {number}" for number in range(5)]


async def test_one_sees_what_still_needs_the_account(api: Api, mona: Someone, omar: Someone) -> None:
    answer = await mona.post("/v1/tasks", task_body())
    ties = (await mona.get("/v1/me/ties", souk_position=str(answer.json()["position"]))).json()
    assert ties == {"tasks": [{"id": answer.json()["id"], "title": "Build a shop front"}], "money": []}
    assert (await omar.get("/v1/me/ties")).json() == {"tasks": [], "money": []}


async def test_who_runs_it_is_said_as_it_was_set(
    shared_database: str, tmp_path: Path, visitor: Someone
) -> None:
    unset = (await visitor.get("/v1/about")).json()
    assert (unset["operator"], unset["email"], unset["sandbox"], unset["fee_bps"]) == ("", "", True, 1500)
    named = {"operator_name": "Souk Cairo", "operator_email": "hello@souk.example"}
    async with opened(shared_database, tmp_path, **named) as api, api.visitor() as other:
        told = (await other.get("/v1/about")).json()
    assert (told["operator"], told["email"]) == ("Souk Cairo", "hello@souk.example")
    assert "fraud" in told["house_rules"]
