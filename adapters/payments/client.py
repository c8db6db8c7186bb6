"""The port `Payments` over HTTP, and the provider's webhooks turned into events of ours.

A definite answer is returned, a refusal too (`failed`). When it is unknown what happened the call raises
`PaymentUnavailable`: the caller repeats it under the same key, which can never pay twice.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import httpx
import msgspec

from adapters.payments import signing
from domain.ports import Payment, PaymentUnavailable
from domain.values import Currency, Money, Refused

TIMEOUT = httpx.Timeout(10.0, connect=2.0, pool=2.0)
LIMITS = httpx.Limits(max_connections=20, max_keepalive_connections=5)
NOT_ABOUT_THIS_CALL = (401, 403, 408, 425, 429)
KEY_REUSED = 409


class KeyReused(Exception):
    """This key was used for another payment before: a fault of ours, never to be retried."""


class Malformed(Exception):
    """A genuine message that we do not understand."""


@dataclass(frozen=True)
class ProviderEvent:
    """What the provider says has happened. `reference` is what we gave it with the payment;
    `reason` comes with a failure, `refund` (its id) with a refund."""

    id: str
    kind: Literal["payment.succeeded", "payment.failed", "refund.succeeded"]
    at: datetime
    reference: str
    payment: str
    amount: Money
    reason: str | None = None
    refund: str | None = None


class _Answer(msgspec.Struct, frozen=True):
    id: str
    status: Literal["pending", "succeeded", "failed"]
    reason: str | None = None


class _Problem(msgspec.Struct, frozen=True):
    detail: str


class _Amount(msgspec.Struct, frozen=True):
    minor: int
    currency: Currency


class _Data(msgspec.Struct, frozen=True):
    reference: str
    payment: str
    amount: _Amount
    reason: str | None = None
    refund: str | None = None


class _Message(msgspec.Struct, frozen=True):
    id: str
    type: Literal["payment.succeeded", "payment.failed", "refund.succeeded"]
    at: datetime
    data: _Data


class SandboxPayments:
    """Talks to one provider through `http`, whose base address and credentials are set."""

    def __init__(self, http: httpx.AsyncClient, webhook_secrets: Sequence[bytes]) -> None:
        self._http = http
        self._webhook_secrets = webhook_secrets

    async def pay(self, key: str, reference: str, amount: Money, method: str) -> Payment:
        """Charges `amount` by `method`. `reference` comes back with every event about it."""
        return await self._ask(
            "/v1/payments", key, {"reference": reference, "amount": _amount(amount), "method": method}
        )

    async def refund(self, key: str, payment: str, amount: Money) -> Payment:
        """Gives `amount` of a payment back; `failed` when more than is left of it was asked for."""
        return await self._ask("/v1/refunds", key, {"payment": payment, "amount": _amount(amount)})

    def verify(self, headers: Mapping[str, str], body: bytes, now: datetime) -> ProviderEvent:
        """The event in a webhook. Raises `NotGenuine` unless the provider signed it in the last minutes,
        `Malformed` when it is none of those we know. The same event may come any number of times."""
        signing.check(self._webhook_secrets, headers, body, now)
        try:
            message = msgspec.json.decode(body, type=_Message)
            amount = Money(message.data.amount.minor, message.data.amount.currency)
        except (msgspec.MsgspecError, UnicodeDecodeError, Refused) as error:
            raise Malformed(str(error)) from error
        data = message.data
        return ProviderEvent(
            id=message.id,
            kind=message.type,
            at=message.at,
            reference=data.reference,
            payment=data.payment,
            amount=amount,
            reason=data.reason,
            refund=data.refund,
        )

    async def _ask(self, path: str, key: str, body: dict[str, Any]) -> Payment:
        try:
            response = await self._http.post(path, json=body, headers={"Idempotency-Key": key})
        except httpx.HTTPError as error:
            raise PaymentUnavailable(f"No answer from the payment provider: {error!r}") from error
        status = response.status_code
        if status == KEY_REUSED:
            raise KeyReused(f"{key} was used for something else.")
        try:
            if 400 <= status < 500 and status not in NOT_ABOUT_THIS_CALL:
                problem = msgspec.json.decode(response.content, type=_Problem)
                return Payment(id="", status="failed", reason=problem.detail)
            if status == httpx.codes.OK:
                answer = msgspec.json.decode(response.content, type=_Answer)
                return Payment(id=answer.id, status=answer.status, reason=answer.reason)
        except msgspec.MsgspecError as error:
            raise PaymentUnavailable("The payment provider's answer is unreadable.") from error
        raise PaymentUnavailable(f"The payment provider answered {status}.")


@asynccontextmanager
async def connected(
    url: str, api_key: str, webhook_secrets: Sequence[bytes]
) -> AsyncIterator[SandboxPayments]:
    """A client of the provider at `url`, for as long as the `async with` lasts."""
    headers = {"Authorization": f"Bearer {api_key}"}
    async with httpx.AsyncClient(
        base_url=url, headers=headers, timeout=TIMEOUT, limits=LIMITS, trust_env=False
    ) as http:
        yield SandboxPayments(http, webhook_secrets)


def _amount(amount: Money) -> dict[str, Any]:
    return {"minor": amount.minor, "currency": amount.currency.value}
