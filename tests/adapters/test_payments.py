"""The payments port over the real sandbox: in this process, and over a socket."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest
import pytest_asyncio
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.payments.client import KeyReused, ProviderEvent, SandboxPayments
from adapters.payments.sandbox import Sandbox, create_sandbox
from domain.ports import PaymentUnavailable
from domain.values import Currency, Money

API_KEY, SECRET = "key-of-the-sandbox", b"secret-of-the-webhooks"
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
HUNDRED = Money(100_00, Currency.EGP)


@dataclass
class Souk:
    """Where the webhooks go: takes each one, or answers with the statuses it was told to give first."""

    now: datetime = NOON
    refuse_with: list[int] = field(default_factory=list)
    taken: asyncio.Queue[tuple[dict[str, str], bytes]] = field(default_factory=asyncio.Queue)
    refused: asyncio.Queue[int] = field(default_factory=asyncio.Queue)

    def app(self) -> Starlette:
        async def webhook(request: Request) -> Response:
            body = await request.body()
            if self.refuse_with:
                status = self.refuse_with.pop(0)
                self.refused.put_nowait(status)
                return Response(status_code=status)
            self.taken.put_nowait((dict(request.headers), body))
            return Response(status_code=204)

        return Starlette(routes=[Route("/hook", webhook, methods=["POST"])])

    def http(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.ASGITransport(self.app()))


@pytest.fixture
def souk() -> Souk:
    return Souk()


@pytest.fixture
def sandbox(database: str, souk: Souk) -> Sandbox:
    return Sandbox(
        database_url=database,
        api_key=API_KEY,
        webhook_url="http://souk/hook",
        webhook_secret=SECRET,
        repeat_every=0,
        now=lambda: souk.now,
        http=souk.http,
    )


@asynccontextmanager
async def in_process(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as http,
    ):
        yield http


@asynccontextmanager
async def over_a_socket(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        port = listening.getsockname()[1]
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
            yield http
        server.should_exit = True
        await serving


@asynccontextmanager
async def provider(app: Starlette, way: Callable = in_process) -> AsyncIterator[SandboxPayments]:
    async with way(app) as http:
        http.headers["Authorization"] = f"Bearer {API_KEY}"
        yield SandboxPayments(http, [SECRET])


@pytest_asyncio.fixture(params=[in_process, over_a_socket])
async def payments(request: pytest.FixtureRequest, sandbox: Sandbox) -> AsyncIterator[SandboxPayments]:
    async with provider(create_sandbox(sandbox), request.param) as client:
        yield client


async def told(payments: SandboxPayments, souk: Souk) -> ProviderEvent:
    headers, body = await souk.taken.get()
    return payments.verify(headers, body, souk.now)


async def test_a_payment_that_works_is_answered_and_told_by_a_signed_webhook(
    payments: SandboxPayments, souk: Souk
) -> None:
    payment = await payments.pay("key-1", "contract-1", HUNDRED, "card_ok")
    assert (payment.status, payment.reason) == ("succeeded", None)
    event = await told(payments, souk)
    assert (event.kind, event.reference, event.payment, event.amount, event.at) == (
        "payment.succeeded",
        "contract-1",
        payment.id,
        HUNDRED,
        NOON,
    )


async def test_a_declined_card_is_a_definite_failure_with_its_reason(
    payments: SandboxPayments, souk: Souk
) -> None:
    payment = await payments.pay("key-1", "contract-1", HUNDRED, "card_declined")
    assert (payment.status, payment.reason) == ("failed", "The card was declined.")
    event = await told(payments, souk)
    assert (event.kind, event.payment, event.reason) == ("payment.failed", payment.id, payment.reason)


async def test_a_slow_card_is_pending_and_told_when_the_bank_has_answered(
    payments: SandboxPayments, souk: Souk
) -> None:
    payment = await payments.pay("key-1", "contract-1", HUNDRED, "card_slow")
    assert payment.status == "pending"
    souk.now += timedelta(seconds=3)
    event = await told(payments, souk)
    assert (event.kind, event.payment) == ("payment.succeeded", payment.id)


async def test_asking_twice_with_one_key_pays_once(payments: SandboxPayments, souk: Souk) -> None:
    first = await payments.pay("key-1", "contract-1", HUNDRED, "card_ok")
    again = await payments.pay("key-1", "contract-1", HUNDRED, "card_ok")
    other = await payments.pay("key-2", "contract-2", HUNDRED, "card_ok")
    assert again == first
    assert [(await told(payments, souk)).payment for _ in range(2)] == [first.id, other.id]


async def test_asking_ten_times_at_once_with_one_key_pays_once(payments: SandboxPayments, souk: Souk) -> None:
    asking = (payments.pay("key-1", "contract-1", HUNDRED, "card_ok") for _ in range(10))
    assert len(set(await asyncio.gather(*asking))) == 1


async def test_a_key_used_for_something_else_is_refused(payments: SandboxPayments) -> None:
    await payments.pay("key-1", "contract-1", HUNDRED, "card_ok")
    with pytest.raises(KeyReused):
        await payments.pay("key-1", "contract-1", Money(1, Currency.EGP), "card_ok")


async def test_a_refund_gives_back_what_was_paid(payments: SandboxPayments, souk: Souk) -> None:
    paid = await payments.pay("key-1", "contract-1", HUNDRED, "card_ok")
    await told(payments, souk)
    refund = await payments.refund("key-2", paid.id, HUNDRED)
    assert refund.status == "succeeded"
    event = await told(payments, souk)
    assert (event.kind, event.reference, event.payment, event.refund, event.amount) == (
        "refund.succeeded",
        "contract-1",
        paid.id,
        refund.id,
        HUNDRED,
    )


async def test_refunds_never_exceed_the_payment(payments: SandboxPayments) -> None:
    paid = await payments.pay("key-1", "contract-1", HUNDRED, "card_ok")
    assert (await payments.refund("key-2", paid.id, Money(60_00, Currency.EGP))).status == "succeeded"
    second = await payments.refund("key-3", paid.id, Money(40_01, Currency.EGP))
    assert (second.status, second.reason) == ("failed", "That is more than is left of the payment.")
    assert (await payments.refund("key-4", paid.id, Money(40_00, Currency.EGP))).status == "succeeded"


@pytest.mark.parametrize(
    ("method", "amount", "reason"),
    [
        ("card_slow", HUNDRED, "This payment has not succeeded."),
        ("card_declined", HUNDRED, "This payment has not succeeded."),
        ("card_ok", Money(1, Currency.EUR), "The payment was in another currency."),
    ],
)
async def test_only_money_that_came_in_goes_back(
    payments: SandboxPayments, method: str, amount: Money, reason: str
) -> None:
    paid = await payments.pay("key-1", "contract-1", HUNDRED, method)
    refund = await payments.refund("key-2", paid.id, amount)
    assert (refund.status, refund.reason) == ("failed", reason)


async def test_refunding_an_unknown_payment_is_a_definite_failure(payments: SandboxPayments) -> None:
    refund = await payments.refund("key-1", "pay_of_nobody", HUNDRED)
    assert (refund.status, refund.reason) == ("failed", "There is no such payment.")


async def test_an_unknown_method_is_a_definite_failure(payments: SandboxPayments) -> None:
    payment = await payments.pay("key-1", "contract-1", HUNDRED, "card_of_another_bank")
    assert payment.status == "failed"


async def test_a_provider_out_of_reach_leaves_the_outcome_unknown() -> None:
    async with httpx.AsyncClient(base_url="http://127.0.0.1:1", trust_env=False) as http:
        with pytest.raises(PaymentUnavailable):
            await SandboxPayments(http, [SECRET]).pay("key-1", "contract-1", HUNDRED, "card_ok")


@pytest.mark.parametrize(
    ("status", "body"), [(500, b"{}"), (503, b""), (429, b""), (401, b""), (200, b"<html>"), (422, b"")]
)
async def test_an_answer_that_says_nothing_leaves_the_outcome_unknown(status: int, body: bytes) -> None:
    answer = httpx.MockTransport(lambda request: httpx.Response(status, content=body))
    async with httpx.AsyncClient(transport=answer, base_url="http://provider") as http:
        with pytest.raises(PaymentUnavailable):
            await SandboxPayments(http, [SECRET]).pay("key-1", "contract-1", HUNDRED, "card_ok")


async def test_a_webhook_that_was_refused_comes_again_later(sandbox: Sandbox, souk: Souk) -> None:
    souk.refuse_with = [500, 404]
    async with provider(create_sandbox(sandbox)) as payments:
        paid = await payments.pay("key-1", "contract-1", HUNDRED, "card_ok")
        assert await souk.refused.get() == 500
        souk.now += timedelta(seconds=1)
        assert await souk.refused.get() == 404
        souk.now += timedelta(seconds=1)
        assert (await told(payments, souk)).payment == paid.id


async def test_what_was_not_delivered_is_delivered_after_a_restart(sandbox: Sandbox, souk: Souk) -> None:
    souk.refuse_with = [503]
    async with provider(create_sandbox(sandbox)) as payments:
        paid = await payments.pay("key-1", "contract-1", HUNDRED, "card_ok")
        await souk.refused.get()
    souk.now += timedelta(minutes=1)
    async with provider(create_sandbox(sandbox)) as payments:
        assert (await told(payments, souk)).payment == paid.id
        assert await payments.pay("key-1", "contract-1", HUNDRED, "card_ok") == paid


async def test_a_provider_that_repeats_itself_sends_the_same_event(sandbox: Sandbox, souk: Souk) -> None:
    async with provider(create_sandbox(replace(sandbox, repeat_every=1))) as payments:
        await payments.pay("key-1", "contract-1", HUNDRED, "card_ok")
        first, second = await told(payments, souk), await told(payments, souk)
    assert first == second


async def test_only_those_with_the_key_are_served(sandbox: Sandbox) -> None:
    async with in_process(create_sandbox(sandbox)) as http:
        answer = await http.post("/v1/payments", json={}, headers={"Idempotency-Key": "key-1"})
    assert answer.status_code == 401


REFUND = b'{"payment": "p", "amount": {"minor": 1, "currency": "EGP"}}'
BAD = [
    ("", REFUND, 400),
    ("k" * 256, REFUND, 400),
    ("k", b"", 422),
    ("k", b"\xff", 422),
    ("k", b"{}", 422),
    ("k", REFUND.replace(b"1", b"0"), 422),
    ("k", REFUND.replace(b"1", b"1.5"), 422),
    ("k", REFUND.replace(b"EGP", b"XXX"), 422),
    ("k", REFUND.replace(b"}}", b'}, "more": 1}'), 422),
    ("k", b" " * 20_000, 413),
]


async def test_bad_requests_are_refused(sandbox: Sandbox) -> None:
    async with in_process(create_sandbox(sandbox)) as http:
        for key, body, status in BAD:
            headers = {"Authorization": f"Bearer {API_KEY}", "Idempotency-Key": key}
            answer = await http.post("/v1/refunds", content=body, headers=headers)
            assert (body, answer.status_code) == (body, status)
