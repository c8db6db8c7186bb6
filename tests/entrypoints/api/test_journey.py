"""From a posted task to money in a wallet, as two people see it through the API."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest_asyncio

from domain.conversation import ConversationOpened
from domain.escrow import EscrowFunded, EscrowReleased, FundingRequested, PaymentFailed
from domain.task import WorkStarted
from domain.wallet import WalletCredited
from entrypoints.api import create_app
from entrypoints.wiring import open_souk
from tests.entrypoints.api.conftest import Api, Someone, application_body, settings_of, task_body


@dataclass
class Deal:
    """A task of Mona's for which she has accepted Omar."""

    api: Api
    mona: Someone
    omar: Someone
    task: str
    application: str
    conversation: str
    position: int

    async def pay(self, method: str = "card_ok", key: str = "pay-1") -> Any:
        path = f"/v1/contracts/{self.application}/payment"
        return await self.mona.post(path, {"method": method}, idempotency_key=key)

    async def seen(self, someone: Someone, path: str) -> Any:
        answer = await someone.get(path, souk_position=str(self.position))
        assert answer.status_code == 200, answer.text
        assert "souk-stale" not in answer.headers
        return answer.json()


@pytest_asyncio.fixture
async def deal(api: Api, mona: Someone, omar: Someone) -> Deal:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    applied = await omar.post(f"/v1/tasks/{task}/applications", application_body())
    application = applied.json()["id"]
    accepted = await mona.post(f"/v1/tasks/{task}/applications/{application}/accept")
    assert accepted.status_code == 200, accepted.text
    position = accepted.json()["position"]
    opened = await api.until(ConversationOpened, position)
    asked = await api.until(FundingRequested, position)
    position = max(opened.position, asked.position)
    return Deal(api, mona, omar, task, application, opened.key, position)


async def test_acceptance_is_seen_by_both_and_by_nobody_else(api: Api, deal: Deal) -> None:
    hers = await deal.seen(deal.mona, f"/v1/tasks/{deal.task}")
    his = await deal.seen(deal.omar, f"/v1/tasks/{deal.task}")
    assert hers["accepted"]["freelancer"]["id"] == deal.omar.person["id"]
    assert (hers["mine"], his["mine"]) == (True, False)
    assert his["my_application"]["status"] == "accepted"
    assert his["accepted"]["conversation"] == deal.conversation
    async with api.visitor() as visitor:
        theirs = await deal.seen(visitor, f"/v1/tasks/{deal.task}")
    assert (theirs["accepted"], theirs["escrow_stage"], theirs["my_application"]) == (None, None, None)
    browsed = await deal.seen(deal.mona, "/v1/tasks?q=lamps&limit=100")
    assert deal.task not in [card["id"] for card in browsed["items"]]


async def test_the_two_talk_and_nobody_listens(api: Api, deal: Deal) -> None:
    path = f"/v1/conversations/{deal.conversation}"
    sent = await deal.mona.post(f"{path}/messages", {"text": "Shall we start on Sunday?"})
    assert (sent.status_code, sent.json()["number"]) == (201, 1)
    answered = await deal.omar.post(f"{path}/messages", {"text": "نبدأ يوم الأحد"})
    deal.position = answered.json()["position"]
    history = (await deal.seen(deal.mona, f"{path}/messages"))["items"]
    assert [message["text"] for message in history] == ["Shall we start on Sunday?", "نبدأ يوم الأحد"]
    assert history[0]["sender_id"] == deal.mona.person["id"]
    card = (await deal.seen(deal.mona, "/v1/conversations"))["items"][0]
    assert (card["unread"], card["last"]["number"], card["other"]["id"]) == (1, 2, deal.omar.person["id"])
    read = await deal.mona.post(f"{path}/read", {"up_to": 2})
    deal.position = read.json()["position"]
    assert (await deal.seen(deal.mona, "/v1/conversations"))["items"][0]["unread"] == 0
    assert (await deal.seen(deal.omar, path))["read_by_other"] == 2
    async with api.member() as stranger:
        for answer in (
            await stranger.get(path),
            await stranger.get(f"{path}/messages"),
            await stranger.post(f"{path}/messages", {"text": "Hello?"}),
            await stranger.post(f"{path}/read", {"up_to": 1}),
        ):
            assert (answer.status_code, answer.json()["code"]) == (404, "no_such_conversation")


async def test_a_read_mark_beyond_the_last_message_is_refused(deal: Deal) -> None:
    answer = await deal.mona.post(f"/v1/conversations/{deal.conversation}/read", {"up_to": 5})
    assert (answer.status_code, answer.json()["code"]) == (422, "nothing_to_read")


async def test_paid_work_ends_in_the_wallet_of_who_did_it(deal: Deal) -> None:
    paid = await deal.pay()
    assert (paid.status_code, paid.json()["status"]) == (202, "succeeded")
    started = await deal.api.until(WorkStarted, deal.position)
    deal.position = started.position
    contract = await deal.seen(deal.omar, f"/v1/contracts/{deal.application}")
    assert (contract["stage"], contract["fee_minor"], contract["net_minor"]) == ("held", 36_000, 204_000)
    held = (await deal.seen(deal.mona, "/v1/wallet"))["balances"][0]
    assert (held["held"], held["spent"], held["available"]) == (240_000, 0, 0)
    done = await deal.mona.post(f"/v1/tasks/{deal.task}/complete")
    released = await deal.api.until(EscrowReleased, done.json()["position"])
    credited = await deal.api.until(WalletCredited, released.position - 1)
    deal.position = credited.position
    earned = (await deal.seen(deal.omar, "/v1/wallet"))["balances"][0]
    assert (earned["available"], earned["earned"], earned["held"]) == (204_000, 204_000, 0)
    line = (await deal.seen(deal.omar, "/v1/wallet/lines"))["items"][0]
    assert line["gross"]["minor"] - line["fee_minor"] == line["net"]["minor"] == 204_000
    assert (line["sign"], line["balance_minor"]) == (1, 204_000)
    dashboard = await deal.seen(deal.omar, "/v1/dashboard")
    assert dashboard["working"]["completed"] == 1
    told = [each["kind"] for each in (await deal.seen(deal.omar, "/v1/notifications"))["items"]]
    assert "payment_received" in told
    assert "task_completed" in told


async def test_a_declined_card_can_be_followed_by_a_good_one(deal: Deal) -> None:
    declined = await deal.pay("card_declined", "pay-1")
    assert (declined.status_code, declined.json()["status"]) == (202, "failed")
    failed = await deal.api.until(PaymentFailed, deal.position)
    deal.position = failed.position
    contract = await deal.seen(deal.mona, f"/v1/contracts/{deal.application}")
    assert contract["stage"] == "requested"
    assert contract["failure"]
    again = await deal.pay("card_declined", "pay-1")
    assert again.content == declined.content, "asking again is asking about the same payment"
    good = await deal.pay("card_ok", "pay-2")
    assert good.json()["status"] == "succeeded"
    await deal.api.until(EscrowFunded, deal.position)


async def test_a_slow_card_is_held_when_the_provider_says_so(deal: Deal) -> None:
    paid = await deal.pay("card_slow")
    assert (paid.status_code, paid.json()["status"]) == (202, "pending")
    assert await deal.api.until(EscrowFunded, deal.position)


async def test_paying_twice_under_one_key_pays_once(deal: Deal) -> None:
    first, again = await deal.pay(), await deal.pay()
    assert first.content == again.content
    assert again.headers["idempotency-replayed"] == "true"


async def test_another_method_while_a_payment_is_under_way_is_refused(deal: Deal) -> None:
    await deal.pay("card_slow", "tab-1")
    answer = await deal.pay("card_declined", "tab-2")
    assert answer.status_code == 409
    assert answer.json()["code"] in ("payment_under_way", "already_funded")


async def test_only_the_client_pays_and_only_the_two_know(api: Api, deal: Deal) -> None:
    path = f"/v1/contracts/{deal.application}"
    payer = await deal.omar.post(f"{path}/payment", {"method": "card_ok"}, idempotency_key="k")
    assert (payer.status_code, payer.json()["code"]) == (403, "not_the_payer")
    async with api.member() as stranger:
        assert (await stranger.get(path)).status_code == 404


async def test_the_client_alone_sees_who_applied(api: Api, deal: Deal) -> None:
    path = f"/v1/tasks/{deal.task}/applications"
    (applied,) = (await deal.seen(deal.mona, path))["items"]
    assert applied["freelancer"]["id"] == deal.omar.person["id"]
    assert applied["proposal"] == application_body()["proposal"]
    assert (await deal.omar.get(path)).status_code == 404
    async with api.visitor() as visitor:
        assert (await visitor.get(path)).status_code == 401


async def test_own_lists_show_own_things(deal: Deal) -> None:
    (card,) = (await deal.seen(deal.mona, "/v1/me/tasks"))["items"]
    assert (card["id"], card["stage"]) == (deal.task, "accepted")
    assert (await deal.seen(deal.mona, "/v1/me/tasks?stage=completed"))["items"] == []
    (applied,) = (await deal.seen(deal.omar, "/v1/me/applications"))["items"]
    assert (applied["id"], applied["status"], applied["task"]["stage"]) == (
        deal.application,
        "accepted",
        "accepted",
    )
    waiting = (await deal.seen(deal.mona, "/v1/dashboard"))["waiting"]
    assert ("pay", deal.application) in [(each["what"], each["application"]) for each in waiting]
    counted = (await deal.seen(deal.omar, "/v1/notifications/count"))["unread"]
    read = await deal.omar.post("/v1/notifications/read", {"up_to": deal.position})
    deal.position = read.json()["position"]
    assert counted >= 1
    assert (await deal.seen(deal.omar, "/v1/notifications/count"))["unread"] == 0


async def test_recommendations_come_with_reasons_that_add_up(api: Api, deal: Deal) -> None:
    await deal.mona.post("/v1/tasks", task_body(title="A second shop front"))
    async with api.member("freelancer") as someone:
        chosen = await someone.put("/v1/me/skills", {"skills": ["python", "react"]})
        deal.position = chosen.json()["position"]
        items = (await deal.seen(someone, "/v1/recommendations/tasks"))["items"]
    assert items
    assert all(each["score"] == sum(reason["points"] for reason in each["reasons"]) for each in items)


async def test_what_anyone_may_know(api: Api, deal: Deal) -> None:
    async with api.visitor() as visitor:
        profile = await deal.seen(visitor, f"/v1/users/{deal.mona.person['username']}")
        assert (profile["id"], profile["skills"]) == (deal.mona.person["id"], [])
        assert "email" not in profile
        catalogue = await deal.seen(visitor, "/v1/catalogue")
        assert (len(catalogue["categories"]), catalogue["fee_bps"]) == (16, 1_500)
        numbers = await deal.seen(visitor, "/v1/statistics")
        assert numbers["people"] >= 2
        health = await deal.seen(visitor, "/v1/health")
        assert {"board", "policies"} <= {each["name"] for each in health["consumers"]}
        assert (await visitor.get("/readyz")).json() == {"ready": True, "missing": []}


async def test_pages_follow_one_another_without_gap_or_repeat(mona: Someone) -> None:
    position = ""
    for number in range(7):
        made = await mona.post("/v1/tasks", task_body(title=f"Paged task {number}"))
        position = made.headers["souk-position"]
    titles, cursor = [], ""
    for _ in range(4):
        page = (await mona.get(f"/v1/me/tasks?limit=2{cursor}", souk_position=position)).json()
        titles += [card["title"] for card in page["items"]]
        cursor = f"&after={page['next']}"
    assert titles == [f"Paged task {number}" for number in reversed(range(7))]
    assert page["next"] is None


async def test_an_old_attempt_asked_for_again_stays_what_it_was(deal: Deal) -> None:
    declined = await deal.pay("card_declined", "first-card")
    await deal.api.until(PaymentFailed, deal.position)
    assert (await deal.pay("card_ok", "second-card")).json()["status"] == "succeeded"
    again = await deal.pay("card_declined", "first-card")
    assert (again.status_code, again.content) == (202, declined.content)


async def test_while_the_provider_is_silent_nothing_is_lost(deal: Deal, tmp_path: Path) -> None:
    settings = deal.api.souk.settings
    async with open_souk(settings_of(deal.api.souk.database_url, settings.home, sandbox_port=1)) as souk:
        app = create_app(souk, pages=tmp_path)
        async with app.router.lifespan_context(app), Api(app, souk).visitor() as cut_off:
            cut_off.http.headers["authorization"] = deal.mona.http.headers["authorization"]
            path = f"/v1/contracts/{deal.application}/payment"
            answer = await cut_off.post(path, {"method": "card_ok"}, idempotency_key="pay-1")
    assert (answer.status_code, answer.json()["code"]) == (503, "payment_unavailable")
    assert answer.headers["retry-after"] == "2"
    again = await deal.pay("card_ok", "pay-1")
    assert (again.status_code, again.json()["status"]) == (202, "succeeded")
    assert await deal.api.until(EscrowFunded, deal.position)
