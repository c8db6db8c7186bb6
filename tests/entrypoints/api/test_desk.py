"""Reports, what operators decide about them, and what whoever is concerned can do about that."""

import asyncio
from typing import Any
from urllib.parse import quote

import pytest

from domain.case import CaseAnswered
from domain.conversation import ConversationOpened
from domain.desk import DeskLooked
from tests.entrypoints.api.conftest import Api, Someone, application_body, opened, task_body

TEXT = "These photographs were taken in my studio."
REASON = "The photographs belong to another studio."
APPEAL = "The studio is mine, as its register says."


def reporting(kind: str, id: str, number: int | None = None) -> dict[str, Any]:
    return {"subject": {"kind": kind, "id": id, "number": number}, "rule": "fraud", "text": TEXT}


async def reported(reporter: Someone, about: Someone) -> str:
    answer = await reporter.post("/v1/reports", reporting("profile", about.person["id"]))
    assert answer.status_code == 201, answer.text
    reporter.position = answer.json()["position"]
    return str(answer.json()["id"])


async def decide(operator: Someone, case: str, outcome: str, **more: Any) -> Any:
    assert (await operator.post(f"/v1/desk/cases/{case}/take")).status_code == 200
    body = {"outcome": outcome, "rule": "fraud", "reason": REASON} | more
    return await operator.post(f"/v1/desk/cases/{case}/decision", body)


async def restricted(operator: Someone, reporter: Someone, about: Someone, *scopes: str, **more: Any) -> str:
    case = await reported(reporter, about)
    answer = await decide(operator, case, "restricted", scopes=scopes, **more)
    assert answer.status_code == 200, answer.text
    operator.position = answer.json()["position"]
    return case


async def mail_to(api: Api, to: str, words: str) -> str:
    async with api.visitor() as reader:
        while True:
            mails = (await reader.get(f"/dev/mail?to={quote(to)}")).json()["items"]
            if found := [mail["text"] for mail in mails if words in mail["text"]]:
                return str(found[0])


async def address(someone: Someone) -> str:
    return str((await someone.get("/v1/me")).json()["email"])


async def test_a_restriction_comes_with_everything_due_and_ends_by_appeal(
    api: Api, mona: Someone, omar: Someone, operator: Someone
) -> None:
    case = await restricted(operator, omar, mona, "posting", evidence=[1], until="2090-01-01T00:00:00Z")
    refused = await mona.post("/v1/tasks", task_body())
    assert (refused.status_code, refused.json()["code"]) == (403, "restricted")
    (told,) = (await mona.get("/v1/me/standing")).json()["restrictions"]
    due = {"case": case, "rule": "fraud", "scopes": ["posting"], "reason": REASON, "evidence": [1]}
    due |= {"until": "2090-01-01T00:00:00Z", "in_force": True, "can_appeal": True}
    assert {name: told[name] for name in due} == due
    assert told["decided_by"]["username"] == operator.person["username"]
    assert told["appeal_until"] > told["decided_at"]
    assert REASON in await mail_to(api, await address(mona), "was restricted")
    assert (await mona.post(f"/v1/me/restrictions/{case}/appeal", {"text": APPEAL})).status_code == 200
    again = await mona.post(f"/v1/me/restrictions/{case}/appeal", {"text": APPEAL})
    assert again.json()["code"] == "already_appealed"
    path = f"/v1/desk/restrictions/{mona.person['id']}/{case}/answer"
    answer = await operator.post(path, {"outcome": "reinstated", "reason": REASON})
    assert answer.status_code == 200
    assert (await mona.post("/v1/tasks", task_body())).status_code == 201
    (told,) = (await mona.get("/v1/me/standing")).json()["restrictions"]
    assert (told["in_force"], told["reinstated"], told["answer"]) == (False, True, REASON)
    await mail_to(api, await address(mona), "reinstated")
    seen = await operator.get(f"/v1/desk/cases/{case}", souk_position=str(answer.json()["position"]))
    assert seen.json()["status"] == "closed"


async def test_who_appeals_waits_at_the_desk_until_somebody_answers(
    mona: Someone, omar: Someone, operator: Someone
) -> None:
    case = await restricted(operator, omar, mona, "messaging")
    path = f"/v1/desk/restrictions/{mona.person['id']}/{case}/answer"
    early = await operator.post(path, {"outcome": "upheld", "reason": REASON})
    assert (early.status_code, early.json()["code"]) == (409, "not_appealed")
    position = (await mona.post(f"/v1/me/restrictions/{case}/appeal", {"text": APPEAL})).json()["position"]
    waiting = await listed(operator, "/v1/desk/restrictions?appealed=true&limit=100", position)
    assert [each["person"]["id"] for each in waiting if each["case"] == case] == [mona.person["id"]]
    position = (await operator.post(path, {"outcome": "upheld", "reason": REASON})).json()["position"]
    waiting = await listed(operator, "/v1/desk/restrictions?appealed=true&limit=100", position)
    assert case not in [each["case"] for each in waiting]
    (told,) = (await mona.get("/v1/me/standing")).json()["restrictions"]
    assert (told["in_force"], told["reinstated"]) == (True, False)


async def listed(someone: Someone, path: str, position: int) -> list[dict[str, Any]]:
    answer = await someone.get(path, souk_position=str(position))
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def test_one_reports_a_thing_once_until_it_is_decided_and_is_told_the_outcome(
    api: Api, mona: Someone, omar: Someone, operator: Someone
) -> None:
    case = await reported(omar, mona)
    again = await omar.post("/v1/reports", reporting("profile", mona.person["id"]))
    assert (again.status_code, again.json()["code"]) == (409, "already_reported")
    decided = await decide(operator, case, "dismissed")
    assert decided.status_code == 200, decided.text
    assert "breaks none" in await mail_to(api, await address(omar), "you reported something")
    (mine,) = await listed(omar, "/v1/me/reports", decided.json()["position"])
    assert (mine["id"], mine["status"], mine["outcome"]) == (case, "closed", "dismissed")
    assert await reported(omar, mona) != case


async def test_the_case_shows_what_was_said_when_it_was_reported_and_who_looked(
    api: Api, mona: Someone, omar: Someone, operator: Someone
) -> None:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    answer = await omar.post("/v1/reports", reporting("task", task))
    case, position = answer.json()["id"], answer.json()["position"]
    await mona.put(f"/v1/tasks/{task}", task_body(title="Another title by now"))
    seen = (await operator.get(f"/v1/desk/cases/{case}", souk_position=str(position))).json()
    assert seen["excerpt"]["words"]["title"] == "Build a shop front"
    assert (seen["about"]["id"], seen["text"], seen["rule"]) == (mona.person["id"], TEXT, "fraud")
    looked = await api.until(DeskLooked, position)
    assert str(looked.event.operator) == operator.person["id"]
    assert (str(looked.event.case), looked.event.why) == (case, "report: fraud")


async def test_a_removed_task_is_off_the_board_and_its_applicants_are_told(
    mona: Someone, omar: Someone, operator: Someone
) -> None:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    await omar.post(f"/v1/tasks/{task}/applications", application_body())
    case = (await omar.post("/v1/reports", reporting("task", task))).json()["id"]
    removed = await decide(operator, case, "removed")
    assert removed.status_code == 200, removed.text
    position = str(removed.json()["position"])
    assert (await mona.get(f"/v1/tasks/{task}", souk_position=position)).json()["stage"] == "cancelled"
    (mine,) = (await omar.get("/v1/me/applications", souk_position=position)).json()["items"]
    assert mine["status"] == "cancelled"


async def test_a_message_is_reported_by_who_can_read_it_and_by_nobody_else(
    api: Api, mona: Someone, omar: Someone, operator: Someone
) -> None:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    application = (await omar.post(f"/v1/tasks/{task}/applications", application_body())).json()["id"]
    accepted = await mona.post(f"/v1/tasks/{task}/applications/{application}/accept")
    talk = await api.until(ConversationOpened, accepted.json()["position"])
    await omar.post(f"/v1/conversations/{talk.key}/messages", {"text": "First."})
    await mona.post(f"/v1/conversations/{talk.key}/messages", {"text": "Pay me elsewhere."})
    report = reporting("message", talk.key, 2)
    async with api.member() as other:
        refused = await other.post("/v1/reports", report)
    assert (refused.status_code, refused.json()["code"]) == (404, "nothing_to_report")
    answer = (await omar.post("/v1/reports", report)).json()
    seen = await operator.get(f"/v1/desk/cases/{answer['id']}", souk_position=str(answer["position"]))
    assert seen.json()["excerpt"]["words"] == {"text": "Pay me elsewhere."}
    assert (await mona.post("/v1/reports", report)).json()["code"] == "own_thing"
    missing = await omar.post("/v1/reports", reporting("message", talk.key, 3))
    assert missing.json()["code"] == "nothing_to_report"


@pytest.mark.parametrize("kind", ["profile", "task", "message", "review", "work", "offer"])
async def test_what_is_not_there_cannot_be_reported(mona: Someone, kind: str) -> None:
    answer = await mona.post("/v1/reports", reporting(kind, "5f0c1f6e-9f4b-4c0e-8c1d-2d3e4f5a6b7c"))
    assert (answer.status_code, answer.json()["code"]) == (404, "nothing_to_report")


async def test_a_visitor_writes_and_is_answered_by_mail(
    api: Api, visitor: Someone, operator: Someone
) -> None:
    letter = {"email": "visitor@example.org", "text": "May my company post its tasks here?"}
    answer = await visitor.post("/v1/contact", letter)
    assert answer.status_code == 201, answer.text
    case, position = answer.json()["id"], str(answer.json()["position"])
    seen = (await operator.get(f"/v1/desk/cases/{case}", souk_position=position)).json()
    assert (seen["email"], seen["text"]) == (letter["email"], letter["text"])
    answered = await decide(operator, case, "answered", rule=None, reason="It may: register as a client.")
    assert answered.status_code == 200, answered.text
    assert "register as a client" in await mail_to(api, letter["email"], "Hello there")


async def test_who_writes_without_an_address_is_asked_for_one(visitor: Someone, mona: Someone) -> None:
    letter = {"text": "May my company post its tasks here?"}
    refused = await visitor.post("/v1/contact", letter)
    assert (refused.status_code, refused.json()["code"]) == (422, "email_needed")
    assert (await mona.post("/v1/contact", letter)).status_code == 201


async def test_a_freelancer_is_checked_by_an_operator(api: Api, mona: Someone, operator: Someone) -> None:
    wish = {"text": "My works stand at studio.example under my name."}
    asked = await mona.post("/v1/me/check", wish)
    assert asked.status_code == 201, asked.text
    assert (await mona.post("/v1/me/check", wish)).json()["code"] == "already_asked"
    checked = await decide(operator, asked.json()["id"], "verified", rule=None)
    assert checked.status_code == 200, checked.text
    assert (await mona.get("/v1/me/standing")).json()["checked"] is True
    profile = f"/v1/users/{mona.person['username']}"
    seen = await mona.get(profile, souk_position=str(checked.json()["position"]))
    assert seen.json()["verified"] is True
    assert (await mona.post("/v1/me/check", wish)).json()["code"] == "checked_already"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"outcome": "answered"}, "outcome_not_open"),
        ({"outcome": "warned", "rule": None}, "rule_missing"),
        ({"outcome": "restricted"}, "no_scope"),
        ({"outcome": "restricted", "scopes": ["posting"], "evidence": [10**12]}, "evidence_unknown"),
        ({"outcome": "restricted", "scopes": ["posting"], "until": "2001-01-01T00:00:00Z"}, "end_not_ahead"),
        ({"outcome": "dismissed", "reason": " " * 30}, "text_too_short"),
    ],
)
async def test_a_decision_that_is_not_due_process_changes_nothing(
    api: Api, mona: Someone, omar: Someone, operator: Someone, more: dict[str, Any], code: str
) -> None:
    case = await reported(omar, mona)
    refused = await decide(operator, case, **more)
    assert (refused.status_code, refused.json()["code"]) == (422, code)
    assert (await mona.get("/v1/me/standing")).json()["restrictions"] == []
    assert (await decide(operator, case, "warned")).status_code == 200
    assert [each["rule"] for each in (await mona.get("/v1/me/standing")).json()["warnings"]] == ["fraud"]


async def test_a_second_process_refuses_as_soon_as_it_has_read_the_log(
    api: Api, mona: Someone, omar: Someone, operator: Someone
) -> None:
    home = api.souk.settings.home
    async with opened(api.souk.database_url, home) as second, second.visitor() as same:
        same.http.headers["authorization"] = mona.http.headers["authorization"]
        assert (await same.post("/v1/tasks", task_body())).status_code == 201
        await restricted(operator, omar, mona, "everything")
        async with asyncio.timeout(5):
            while (await same.put("/v1/me/skills", {"skills": []})).status_code == 200:
                continue
        refused = await same.post("/v1/tasks", task_body())
        assert (refused.status_code, refused.json()["code"]) == (403, "restricted")
        assert (await same.get("/v1/tasks")).status_code == 200


async def test_what_each_side_is_told_is_theirs_alone(
    api: Api, mona: Someone, omar: Someone, operator: Someone
) -> None:
    case = await restricted(operator, omar, mona, "posting")
    assert (await omar.post(f"/v1/me/restrictions/{case}/appeal", {"text": APPEAL})).status_code == 404
    answered = await api.until(CaseAnswered, omar.position)
    assert (str(answered.event.case), answered.event.text) == (case, None)
    assert answered.audience.people == (answered.event.reporter,)
