"""What the payment provider tells us, and what others would like us to believe it said."""

import json
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from adapters.payments.signing import signed
from domain.escrow import (
    EscrowFunded,
    FundingRequested,
    PaymentFailed,
    PaymentStarted,
    StartPayment,
    escrow,
)
from domain.values import PersonId
from entrypoints.api.commands import Ask
from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body

PATH = "/v1/webhooks/payments"


def event(reference: str, **changes: Any) -> dict[str, Any]:
    data = {
        "reference": reference,
        "payment": f"pay_{uuid4().hex}",
        "amount": {"minor": 240_000, "currency": "EGP"},
    }
    kind = changes.pop("type", "payment.succeeded")
    return {"id": f"evt_{uuid4().hex}", "type": kind, "at": "2026-11-22T12:00:00Z", "data": data | changes}


async def deliver(api: Api, told: Any, *, minutes_ago: int = 0, secret: bytes | None = None) -> Any:
    body = told if isinstance(told, bytes) else json.dumps(told).encode()
    at = api.souk.clock.now() - timedelta(minutes=minutes_ago)
    secret = secret or api.souk.settings.secret("sandbox-webhooks")
    async with api.visitor() as provider:
        return await provider.http.post(
            PATH, content=body, headers=signed(secret, f"m_{uuid4().hex}", at, body)
        )


async def contract(api: Api, mona: Someone, omar: Someone) -> str:
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    application = (await omar.post(f"/v1/tasks/{task}/applications", application_body())).json()["id"]
    accepted = await mona.post(f"/v1/tasks/{task}/applications/{application}/accept")
    await api.until(FundingRequested, accepted.json()["position"])
    return str(application)


async def test_an_event_delivered_three_times_is_recorded_once(
    api: Api, mona: Someone, omar: Someone
) -> None:
    told = event(await contract(api, mona, omar))
    answers = [await deliver(api, told) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [204] * 3
    assert len({answer.headers["souk-position"] for answer in answers}) == 1
    funded = await api.souk.log.read_stream(f"escrow-{told['data']['reference']}")
    assert [type(recorded.event) for recorded in funded].count(EscrowFunded) == 1


async def test_a_failure_told_again_does_not_fail_the_next_attempt(
    api: Api, mona: Someone, omar: Someone
) -> None:
    application = await contract(api, mona, omar)
    failed = event(application, type="payment.failed", reason="The card was declined.")
    await start_payment(api, mona, application)
    assert (await deliver(api, failed)).status_code == 204
    await start_payment(api, mona, application)
    assert (await deliver(api, failed)).status_code == 204
    kinds = [type(recorded.event) for recorded in await api.souk.log.read_stream(f"escrow-{application}")]
    assert (kinds.count(PaymentStarted), kinds.count(PaymentFailed)) == (2, 1)


async def start_payment(api: Api, mona: Someone, application: str) -> None:
    """What a request for payment records before the provider is asked."""
    actor, at = PersonId(UUID(mona.person["id"])), api.souk.clock.now()
    ask = Ask(actor, at, uuid4(), b"x", "", api.souk.dispatch)
    result = await ask.run(escrow, UUID(application), StartPayment(actor=actor, at=at), lambda _: {})
    assert result.events


async def test_another_amount_than_agreed_holds_nothing(api: Api, mona: Someone, omar: Someone) -> None:
    told = event(await contract(api, mona, omar), amount={"minor": 1, "currency": "EGP"})
    assert (await deliver(api, told)).status_code == 204
    stream = await api.souk.log.read_stream(f"escrow-{told['data']['reference']}")
    assert EscrowFunded not in {type(recorded.event) for recorded in stream}


async def test_a_payment_for_nothing_we_know_is_taken_note_of(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    assert (await deliver(api, event(str(uuid4())))).status_code == 204
    assert "no_such_contract" in caplog.text


@pytest.mark.parametrize("minutes", [6, -6, 60 * 24 * 365])
async def test_an_old_or_future_signature_is_refused(api: Api, minutes: int) -> None:
    answer = await deliver(api, event(str(uuid4())), minutes_ago=minutes)
    assert (answer.status_code, answer.json()["code"]) == (400, "not_genuine")


async def test_somebody_elses_signature_is_refused(api: Api) -> None:
    answer = await deliver(api, event(str(uuid4())), secret=b"x" * 32)
    assert (answer.status_code, answer.json()["code"]) == (400, "not_genuine")


async def test_a_changed_body_is_refused(api: Api, visitor: Someone) -> None:
    body = json.dumps(event(str(uuid4()))).encode()
    headers = signed(api.souk.settings.secret("sandbox-webhooks"), "m_1", api.souk.clock.now(), body)
    answer = await visitor.http.post(PATH, content=body.replace(b"240000", b"240001"), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "not_genuine")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"webhook-id": "m_1"},
        {"webhook-id": "m_1", "webhook-timestamp": "x", "webhook-signature": "v1,abc"},
        {"webhook-id": "m_1", "webhook-timestamp": "9" * 400, "webhook-signature": "v1,abc"},
        {"webhook-id": "m_1", "webhook-timestamp": "1", "webhook-signature": "v9,***"},
        {"webhook-id": "m_1", "webhook-timestamp": "1", "webhook-signature": ""},
    ],
)
async def test_without_a_signature_nothing_is_believed(visitor: Someone, headers: dict[str, str]) -> None:
    answer = await visitor.http.post(PATH, content=b"{}", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "not_genuine")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff",
        b"[" * 60_000,
        json.dumps(event("not-an-id")).encode(),
        json.dumps(event(str(uuid4()), type="payment.vanished")).encode(),
        json.dumps(event(str(uuid4()), amount={"minor": -5, "currency": "EGP"})).encode(),
        json.dumps(event(str(uuid4()), amount={"minor": 1.5, "currency": "EGP"})).encode(),
        json.dumps(event(str(uuid4()), amount={"minor": 2**70, "currency": "EGP"})).encode(),
        json.dumps(event(str(uuid4()), payment=7)).encode(),
    ],
)
async def test_a_genuine_message_that_we_do_not_understand_is_refused(api: Api, body: bytes) -> None:
    answer = await deliver(api, body)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed_event")


async def test_a_message_too_large_is_not_read(api: Api) -> None:
    assert (await deliver(api, b" " * 70_000)).status_code == 413
