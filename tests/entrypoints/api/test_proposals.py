"""Proposals are free, and a freelancer who floods clients is slowed down, with the reason and until when."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

from domain.task import ApplicationSubmitted
from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body
from tests.entrypoints.api.test_applications import done, refused, seen

WORDS = [f"{first}{second}" for first in "abcdefghijklm" for second in "nopqrstuvwxyz"]


async def posted(client: Someone, count: int) -> list[str]:
    return [(await client.post("/v1/tasks", task_body())).json()["id"] for _ in range(count)]


async def apply(someone: Someone, task: str, proposal: str | None = None) -> Any:
    body = application_body(**({"proposal": proposal} if proposal else {}))
    return await someone.post(f"/v1/tasks/{task}/applications", body)


async def invite(client: Someone, freelancer: Someone, task: str) -> None:
    body = {"freelancer": freelancer.person["id"], "note": ""}
    await done(await client.post(f"/v1/tasks/{task}/invitations", body))


def like_the_others(number: int) -> str:
    """Another greeting, another number, and characters that nobody sees."""
    greeting = ("Hello", "Dear client", "Good morning", "مرحبا")[number % 4]
    unseen = "\u200b" * (number % 3)
    return f"{greeting}! I have built {number} such sho{unseen}ps with carts and payment and can start now."


def own_words(number: int) -> str:
    return " ".join(WORDS[number * 4 : number * 4 + 4]) + " and so on"


async def test_of_forty_nearly_the_same_five_go_out(mona: Someone, omar: Someone) -> None:
    tasks = await posted(mona, 40)
    answers = [await apply(omar, task, like_the_others(number)) for number, task in enumerate(tasks)]
    assert [each.status_code for each in answers] == [201] * 5 + [409] * 35
    assert {each.json()["code"] for each in answers[5:]} == {"too_alike"}
    said = answers[5].json()["detail"]
    assert said.startswith(
        "You have sent nearly the same proposal to 5 tasks within 24 hours: write one that fits"
    )
    told = (await omar.get("/v1/me/proposals")).json()
    assert (told["left"], told["alike"], told["alike_most"], told["next_at"]) == (25, 5, 5, None)
    again = datetime.fromisoformat(told["alike_next_at"])
    assert f"{again + timedelta(minutes=1):%Y-%m-%d %H:%M} UTC" in said
    mine = await seen(omar, "/v1/me/applications?limit=100", answers[4].json()["position"])
    assert len(mine["items"]) == 5
    other = await apply(omar, tasks[39], "For your front I would first draw how the lamps light up.")
    assert other.status_code == 201


async def test_of_many_at_once_no_more_go_out(api: Api, mona: Someone, omar: Someone) -> None:
    tasks = await posted(mona, 12)
    before = await api.souk.log.head()
    answers = await asyncio.gather(*(apply(omar, task) for task in tasks))
    assert {refused(each) for each in answers if each.status_code != 201} <= {
        (409, "too_alike"),
        (409, "busy"),
    }
    left = [task for task, each in zip(tasks, answers, strict=True) if each.status_code != 201]
    answers += [await apply(omar, task) for task in left]
    log = await api.souk.log.read(before, 10_000)
    sent = [
        each for each in log if isinstance(each.event, ApplicationSubmitted) and str(each.event.task) in tasks
    ]
    assert len(sent) == sum(each.status_code == 201 for each in answers) == 5


async def test_thirty_go_out_within_a_day_and_invited_ones_beside(mona: Someone, omar: Someone) -> None:
    tasks = await posted(mona, 32)
    for number in range(30):
        assert (await apply(omar, tasks[number], own_words(number))).status_code == 201
    answer = await apply(omar, tasks[30], own_words(31))
    assert refused(answer) == (409, "proposals_used_up")
    told = (await omar.get("/v1/me/proposals")).json()
    again = datetime.fromisoformat(told["next_at"])
    assert (told["most"], told["left"], told["alike"], told["alike_next_at"]) == (30, 0, 1, None)
    assert f"{again + timedelta(minutes=1):%Y-%m-%d %H:%M} UTC" in answer.json()["detail"]
    await done(
        await mona.post(f"/v1/tasks/{tasks[31]}/invitations", {"freelancer": omar.person["id"], "note": ""})
    )
    assert (await apply(omar, tasks[31], own_words(31))).status_code == 201


async def test_an_invitation_is_answered_in_any_words(mona: Someone, omar: Someone) -> None:
    tasks = await posted(mona, 6)
    await done(
        await mona.post(f"/v1/tasks/{tasks[5]}/invitations", {"freelancer": omar.person["id"], "note": ""})
    )
    for task in tasks:
        assert (await apply(omar, task)).status_code == 201
    assert (await omar.get("/v1/me/proposals")).json()["left"] == 25


async def test_other_words_are_not_changed_into_the_same_afterwards(mona: Someone, omar: Someone) -> None:
    tasks = await posted(mona, 6)
    for task in tasks[:5]:
        assert (await apply(omar, task)).status_code == 201
    sixth = (await apply(omar, tasks[5], own_words(1))).json()["id"]
    path = f"/v1/tasks/{tasks[5]}/applications/{sixth}"
    assert refused(await omar.put(path, application_body())) == (409, "too_alike")
    assert (await omar.put(path, application_body(proposal=own_words(1), days=3))).status_code == 200
    assert (await omar.put(path, application_body(proposal=own_words(2)))).status_code == 200


async def test_what_is_left_is_told_to_oneself(mona: Someone, omar: Someone) -> None:
    nothing = {"most": 30, "left": 30, "next_at": None, "alike_most": 5, "alike": 0, "alike_next_at": None}
    assert (await omar.get("/v1/me/proposals")).json() == nothing
    for task in await posted(mona, 2):
        assert (await apply(omar, task)).status_code == 201
    assert (await omar.get("/v1/me/proposals")).json() == nothing | {"left": 28, "alike": 2}
    assert (await mona.get("/v1/me/proposals")).json() == nothing
