"""Works and offers that break the rules: reported, taken down with a reason, appealed, put back."""

from dataclasses import dataclass
from typing import Any

import pytest_asyncio

from tests.entrypoints.api.conftest import Api, Someone
from tests.entrypoints.api.test_applications import refused, seen
from tests.entrypoints.api.test_desk import APPEAL, REASON, address, decide, mail_to, reporting
from tests.entrypoints.api.test_showing import OFFER, WORK, picture


@dataclass
class Thing:
    """Something of Mona's that everybody sees until it is taken down; `title`: what it is called."""

    mona: Someone
    kind: str
    path: str
    id: str
    title: str
    position: int

    async def found(self, someone: Someone, position: int) -> bool:
        name = self.mona.person["username"]
        list_of = f"/v1/users/{name}/portfolio" if self.kind == "work" else f"/v1/offers?username={name}"
        return self.id in [each["id"] for each in (await seen(someone, list_of, position))["items"]]


@pytest_asyncio.fixture(params=["work", "offer"])
async def thing(mona: Someone, request: Any) -> Thing:
    path = "/v1/me/portfolio" if request.param == "work" else "/v1/offers"
    body = WORK | {"pictures": [await picture(mona)]} if request.param == "work" else OFFER
    answer = (await mona.post(path, body)).json()
    other = (await mona.post(path, body | {"title": "Something else of hers"})).json()
    return Thing(mona, request.param, path, answer["id"], body["title"], other["position"])


async def reported(thing: Thing, reporter: Someone) -> tuple[str, int]:
    report = reporting(thing.kind, thing.id)
    answer = await reporter.post("/v1/reports", report, souk_position=str(thing.position))
    assert answer.status_code == 201, answer.text
    return answer.json()["id"], answer.json()["position"]


async def taken_down(thing: Thing, reporter: Someone, operator: Someone) -> tuple[str, int]:
    case, _ = await reported(thing, reporter)
    answer = await decide(operator, case, "removed")
    assert answer.status_code == 200, answer.text
    return case, answer.json()["position"]


async def answered(operator: Someone, thing: Thing, case: str, outcome: str) -> Any:
    path = f"/v1/desk/restrictions/{thing.mona.person['id']}/{case}/answer"
    return await operator.post(path, {"outcome": outcome, "reason": REASON})


async def test_an_operator_sees_what_was_reported_and_takes_it_down(
    api: Api, thing: Thing, omar: Someone, visitor: Someone, operator: Someone
) -> None:
    case, position = await reported(thing, omar)
    shown = await seen(operator, f"/v1/desk/cases/{case}", position)
    assert (shown["subject_kind"], shown["subject"]) == (thing.kind, thing.id)
    assert (shown["about"]["id"], shown["excerpt"]["words"]["title"]) == (
        thing.mona.person["id"],
        thing.title,
    )
    assert await thing.found(visitor, position)
    decided = await decide(operator, case, "removed")
    assert decided.status_code == 200, decided.text
    position = decided.json()["position"]
    assert not await thing.found(visitor, position)
    assert not await thing.found(thing.mona, position)
    body = WORK if thing.kind == "work" else OFFER
    assert (await thing.mona.put(f"{thing.path}/{thing.id}", body)).status_code == 404
    assert "acted on it" in await mail_to(api, await address(omar), "you reported something")


async def test_its_owner_is_told_why_by_mail_and_on_their_pages(
    api: Api, thing: Thing, omar: Someone, operator: Someone
) -> None:
    case, position = await taken_down(thing, omar, operator)
    (told,) = (await thing.mona.get("/v1/me/standing")).json()["restrictions"]
    due = {"case": case, "rule": "fraud", "reason": REASON, "scopes": [], "until": None, "can_appeal": True}
    assert {name: told[name] for name in due} == due
    assert told["removed"] == {"kind": thing.kind, "id": thing.id, "title": thing.title}
    assert (await thing.mona.put("/v1/me/skills", {"skills": []})).status_code == 200
    mail = await mail_to(api, await address(thing.mona), "You may appeal once")
    assert REASON in mail
    assert thing.title in mail
    (notice,) = [
        each
        for each in (await seen(thing.mona, "/v1/notifications", position))["items"]
        if each["kind"] == "thing_removed"
    ]
    assert notice["detail"] == thing.kind


async def test_an_appeal_that_is_right_puts_it_back_as_it_was(
    api: Api, thing: Thing, omar: Someone, visitor: Someone, operator: Someone
) -> None:
    case, position = await taken_down(thing, omar, operator)
    assert refused(await answered(operator, thing, case, "upheld")) == (409, "not_appealed")
    appealed = await thing.mona.post(f"/v1/me/restrictions/{case}/appeal", {"text": APPEAL})
    assert appealed.status_code == 200, appealed.text
    path, position = "/v1/desk/restrictions?appealed=true&limit=100", appealed.json()["position"]
    waiting = {each["case"]: each for each in (await seen(operator, path, position))["items"]}
    assert (waiting[case]["removed"], waiting[case]["scopes"]) == (thing.kind, [])
    back = await answered(operator, thing, case, "reinstated")
    assert back.status_code == 200, back.text
    position = back.json()["position"]
    assert await thing.found(visitor, position)
    assert case not in [each["case"] for each in (await seen(operator, path, position))["items"]]
    (told,) = (await thing.mona.get("/v1/me/standing")).json()["restrictions"]
    assert (told["in_force"], told["reinstated"], told["answer"]) == (False, True, REASON)
    await mail_to(api, await address(thing.mona), "is shown again")


async def test_an_appeal_that_is_not_leaves_it_down(
    thing: Thing, omar: Someone, visitor: Someone, operator: Someone
) -> None:
    case, _ = await taken_down(thing, omar, operator)
    await thing.mona.post(f"/v1/me/restrictions/{case}/appeal", {"text": APPEAL})
    upheld = await answered(operator, thing, case, "upheld")
    assert not await thing.found(visitor, upheld.json()["position"])
    (told,) = (await thing.mona.get("/v1/me/standing")).json()["restrictions"]
    assert (told["in_force"], told["reinstated"], told["can_appeal"]) == (True, False, False)


async def test_what_its_owner_has_removed_can_be_neither_reported_nor_taken_down(
    thing: Thing, omar: Someone, operator: Someone
) -> None:
    case, _ = await reported(thing, omar)
    thing.position = (await thing.mona.ask("DELETE", f"{thing.path}/{thing.id}")).json()["position"]
    missing = {"work": "no_such_work", "offer": "no_such_offer"}[thing.kind]
    assert refused(await decide(operator, case, "removed")) == (404, missing)
    report = reporting(thing.kind, thing.id)
    again = await operator.post("/v1/reports", report, souk_position=str(thing.position))
    assert refused(again) == (404, "nothing_to_report")


async def test_nobody_reports_their_own_and_nobody_but_its_owner_appeals(
    thing: Thing, omar: Someone, operator: Someone
) -> None:
    own = await thing.mona.post(
        "/v1/reports", reporting(thing.kind, thing.id), souk_position=str(thing.position)
    )
    assert refused(own) == (422, "own_thing")
    case, _ = await taken_down(thing, omar, operator)
    appeal = await omar.post(f"/v1/me/restrictions/{case}/appeal", {"text": APPEAL})
    assert refused(appeal) == (404, "no_such_restriction")
    assert refused(await answered(omar, thing, case, "reinstated")) == (403, "wrong_role")
