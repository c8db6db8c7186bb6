"""Choosing: drafts, questions, invitations, and every way in which an application can end."""

import asyncio
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body


@dataclass
class Choice:
    """A task of Mona's that Omar has applied to."""

    api: Api
    mona: Someone
    omar: Someone
    task: str
    application: str

    @property
    def path(self) -> str:
        return f"/v1/tasks/{self.task}/applications/{self.application}"


async def done(answer: Any) -> int:
    assert answer.status_code in (200, 201), answer.text
    position: int = answer.json()["position"]
    return position


async def seen(someone: Someone, path: str, position: int) -> Any:
    answer = await someone.get(path, souk_position=str(position))
    assert answer.status_code == 200, answer.text
    assert "souk-stale" not in answer.headers
    return answer.json()


def refused(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest_asyncio.fixture
async def choice(api: Api, mona: Someone, omar: Someone) -> Choice:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    applied = await omar.post(f"/v1/tasks/{task}/applications", application_body())
    return Choice(api, mona, omar, task, applied.json()["id"])


async def test_a_draft_is_seen_by_nobody_else_and_becomes_a_task(mona: Someone, omar: Someone) -> None:
    saved = await mona.post("/v1/me/drafts", {"title": "Shop", "skills": ["python"]})
    id = saved.json()["id"]
    await done(await mona.put(f"/v1/me/drafts/{id}", {"title": "Shop front", "days": 9}))
    assert (await mona.get(f"/v1/me/drafts/{id}")).json()["days"] == 9
    for answer in (
        await omar.get(f"/v1/me/drafts/{id}"),
        await omar.put(f"/v1/me/drafts/{id}", {"title": "Mine now"}),
        await omar.post("/v1/tasks", task_body(draft=id)),
        await omar.ask("DELETE", f"/v1/tasks/{id}"),
    ):
        assert refused(answer) == (404, "no_such_task")
    posted = await done(await mona.post("/v1/tasks", task_body(draft=id)))
    assert (await seen(mona, f"/v1/tasks/{id}", posted))["title"] == "Build a shop front"
    assert (await seen(mona, "/v1/me/drafts", posted))["items"] == []
    assert refused(await mona.put(f"/v1/me/drafts/{id}", {})) == (409, "already_posted")


async def test_the_task_asks_and_applicants_answer(mona: Someone, omar: Someone) -> None:
    body = task_body(questions=["Which tools?", "Since when?"], address="7 Nile Street", negotiable=True)
    task = (await mona.post("/v1/tasks", body)).json()["id"]
    path = f"/v1/tasks/{task}/applications"
    assert refused(await omar.post(path, application_body())) == (422, "answers_missing")
    applied = await done(await omar.post(path, application_body(answers=["Vue", "2019"])))
    assert (await seen(mona, path, applied))["items"][0]["answers"] == ["Vue", "2019"]
    hers, his = [await seen(who, f"/v1/tasks/{task}", applied) for who in (mona, omar)]
    assert (hers["address"], his["address"], his["questions"]) == ("7 Nile Street", "", body["questions"])


async def test_an_offer_is_revised_and_withdrawn_by_its_author_alone(choice: Choice) -> None:
    better = application_body(bid={"minor": 200_000, "currency": "EGP"})
    assert refused(await choice.mona.put(choice.path, better)) == (403, "not_your_application")
    revised = await done(await choice.omar.put(choice.path, better))
    listed = await seen(choice.mona, f"/v1/tasks/{choice.task}/applications", revised)
    assert (listed["items"][0]["bid"]["minor"], bool(listed["items"][0]["revised_at"])) == (200_000, True)
    gone = await done(await choice.omar.post(f"{choice.path}/withdraw", {"reason": "No time."}))
    assert (await seen(choice.mona, f"/v1/tasks/{choice.task}", gone))["applications"] == 0
    assert refused(await choice.omar.put(choice.path, better)) == (404, "no_such_application")
    again = await choice.omar.post(f"/v1/tasks/{choice.task}/applications", application_body())
    assert again.status_code == 201


async def test_a_short_list_is_the_clients_own(choice: Choice) -> None:
    assert refused(await choice.omar.post(f"{choice.path}/shortlist", {"on": True}))[0] == 403
    on = await done(await choice.mona.post(f"{choice.path}/shortlist", {"on": True}))
    listed = await seen(choice.mona, f"/v1/tasks/{choice.task}/applications", on)
    assert listed["items"][0]["shortlisted"] is True
    assert "shortlisted" not in (await seen(choice.omar, "/v1/me/applications", on))["items"][0]


async def test_who_is_declined_learns_why_and_does_not_apply_again(choice: Choice) -> None:
    why = {"reason": "skills", "note": "We need Vue."}
    assert refused(await choice.omar.post(f"{choice.path}/reject", why)) == (403, "not_your_task")
    declined = await done(await choice.mona.post(f"{choice.path}/reject", why))
    mine = (await seen(choice.omar, "/v1/me/applications", declined))["items"][0]
    assert (mine["status"], mine["declined"], mine["note"]) == ("rejected", "skills", "We need Vue.")
    again = await choice.omar.post(f"/v1/tasks/{choice.task}/applications", application_body())
    assert refused(again) == (409, "already_declined")


async def test_questions_are_public_and_answered_by_the_client(choice: Choice) -> None:
    path = f"/v1/tasks/{choice.task}/questions"
    assert refused(await choice.mona.post(path, {"text": "Who am I?"})) == (403, "own_task")
    await done(await choice.omar.post(path, {"text": "Is there a design?"}))
    assert refused(await choice.omar.post(f"{path}/1/answer", {"text": "Yes."})) == (403, "not_your_task")
    assert refused(await choice.mona.post(f"{path}/2/answer", {"text": "?"})) == (404, "no_such_question")
    answered = await done(await choice.mona.post(f"{path}/1/answer", {"text": "Yes, in Figma."}))
    assert refused(await choice.mona.post(f"{path}/1/answer", {"text": "No."})) == (409, "already_answered")
    async with choice.api.visitor() as visitor:
        question = (await seen(visitor, path, answered))["items"][0]
    assert (question["text"], question["answer"]) == ("Is there a design?", "Yes, in Figma.")


async def test_who_is_invited_sees_it_and_may_say_no(choice: Choice) -> None:
    async with choice.api.member("freelancer") as sara, choice.api.member("client") as nour:
        path = f"/v1/tasks/{choice.task}/invitations"
        for someone, code in ((nour, "no_such_account"), (choice.mona, "own_task")):
            answer = await choice.mona.post(path, {"freelancer": someone.person["id"], "note": ""})
            assert answer.json()["code"] == code
        await done(await choice.mona.post(path, {"freelancer": sara.person["id"], "note": "Please."}))
        assert refused(await choice.omar.post(f"{path}/decline", {"reason": ""})) == (404, "not_invited")
        no = await done(await sara.post(f"{path}/decline", {"reason": "On holiday."}))
        sent = (await seen(choice.mona, path, no))["items"]
        assert [(each["status"], each["reason"]) for each in sent] == [("declined", "On holiday.")]
        received = (await seen(sara, "/v1/me/invitations", no))["items"]
        assert (received[0]["task"]["id"], received[0]["status"]) == (choice.task, "declined")
        assert (await seen(choice.omar, path, no))["items"] == []


async def test_a_deleted_task_is_gone_and_its_applicants_are_told(choice: Choice) -> None:
    assert refused(await choice.omar.ask("DELETE", f"/v1/tasks/{choice.task}")) == (403, "not_your_task")
    deleted = await done(await choice.mona.ask("DELETE", f"/v1/tasks/{choice.task}"))
    await seen(choice.omar, "/v1/me/applications", deleted)
    assert refused(await choice.omar.get(f"/v1/tasks/{choice.task}")) == (404, "no_such_task")
    mine = (await seen(choice.omar, "/v1/me/applications", deleted))["items"][0]
    assert (mine["status"], mine["task"]["stage"]) == ("cancelled", "cancelled")


async def test_of_two_applicants_accepted_at_once_one_gets_the_contract(choice: Choice) -> None:
    async with choice.api.member() as sara:
        path = f"/v1/tasks/{choice.task}/applications"
        other = (await sara.post(path, application_body())).json()["id"]
        paths = [f"{path}/{id}/accept" for id in (choice.application, other) * 10]
        answers = await asyncio.gather(*(choice.mona.post(each) for each in paths))
        won = {each.json()["id"] for each in answers if each.status_code == 200}
        lost = {each.json()["code"] for each in answers if each.status_code != 200}
        assert len(won) == 1
        assert lost <= {"task_not_open", "busy"}
        position = max(each.json()["position"] for each in answers if each.status_code == 200)
        listed = await seen(choice.mona, path, position)
        assert sorted(each["status"] for each in listed["items"]) == ["accepted", "pending"]


async def test_after_acceptance_nothing_about_the_task_changes(choice: Choice) -> None:
    await done(await choice.mona.post(f"{choice.path}/accept"))
    task = f"/v1/tasks/{choice.task}"
    assert refused(await choice.mona.put(task, task_body())) == (409, "task_not_open")
    assert refused(await choice.mona.ask("DELETE", task)) == (409, "under_contract")
    async with choice.api.member() as late:
        answer = await late.post(f"{task}/applications", application_body())
    assert refused(answer) == (409, "task_not_open")
    assert refused(await choice.omar.put(choice.path, application_body()))[0] in (404, 409)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"deadline": "2020-01-01T00:00:00Z"}, "deadline_not_ahead"),
        ({"deadline": "2028-02-30T00:00:00Z"}, "invalid_request"),
        ({"deadline": "2090-01-31T12:00:00"}, "invalid_request"),
        ({"budget": {"minor": 0, "currency": "EGP"}}, "invalid_request"),
        ({"budget": {"minor": -1, "currency": "EGP"}}, "invalid_request"),
        ({"budget": {"minor": 10**18, "currency": "EGP"}}, "invalid_request"),
        ({"budget": {"minor": 100, "currency": "XAU"}}, "invalid_request"),
        ({"days": 0}, "invalid_request"),
        ({"days": 366}, "invalid_request"),
        ({"questions": ["?"] * 6}, "invalid_request"),
        ({"questions": [""]}, "invalid_request"),
        ({"kind": "physical", "city": ""}, "place_missing"),
        ({"files": ["00000000-0000-4000-8000-000000000000"]}, "no_such_file"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_task_that_cannot_be_is_refused_by_name(
    mona: Someone, changes: dict[str, Any], code: str
) -> None:
    before = (await mona.get("/v1/me/tasks")).json()
    answer = await mona.post("/v1/tasks", task_body(**changes))
    assert answer.json()["code"] == code
    assert (await mona.get("/v1/me/tasks")).json() == before


@pytest.mark.parametrize(
    "deadline",
    ["2088-02-29T00:00:00Z", "2027-04-30T00:30:00+03:00", "2026-12-31T23:59:59.999999Z"],
    ids=["leap day", "summer time", "the last moment of a year"],
)
async def test_odd_deadlines_are_kept_to_the_moment(mona: Someone, deadline: str) -> None:
    posted = await mona.post("/v1/tasks", task_body(deadline=deadline))
    shown = await seen(mona, f"/v1/tasks/{posted.json()['id']}", posted.json()["position"])
    told = {"2027-04-30T00:30:00+03:00": "2027-04-29T21:30:00Z"}
    assert shown["deadline"] == told.get(deadline, deadline)


async def test_a_bid_in_another_currency_is_refused(choice: Choice) -> None:
    other = application_body(bid={"minor": 100, "currency": "USD"})
    assert refused(await choice.omar.put(choice.path, other)) == (422, "currency_mismatch")


async def test_a_timeline_is_in_order_and_shows_each_what_is_theirs(choice: Choice) -> None:
    accepted = await done(await choice.mona.post(f"{choice.path}/accept"))
    path = f"/v1/tasks/{choice.task}/timeline"
    hers = (await seen(choice.mona, path, accepted))["items"]
    names = [each["name"] for each in hers]
    assert names[:3] == ["task.posted", "task.application_submitted", "task.application_accepted"]
    positions = [each["position"] for each in hers]
    assert positions == sorted(positions)
    async with choice.api.visitor() as visitor:
        theirs = (await seen(visitor, path, accepted))["items"]
    assert [each["name"] for each in theirs] == ["task.posted"]
