"""The payment sandbox's books: payments, refunds, the events it owes. Amounts in minor units."""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID, uuid5

import msgspec
from psycopg.types.json import Jsonb

from adapters.postgres.pool import Connection, Pool
from domain.values import AMOUNT_MINOR_MAX, Currency

DDL = Path(__file__).with_name("sandbox.sql").read_bytes()
DECLINED = "The card was declined."
NAMESPACE = UUID("b0a6c1de-93f4-5f0d-8a51-6e2d3c4f7a90")

Minor = Annotated[int, msgspec.Meta(gt=0, le=AMOUNT_MINOR_MAX)]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Amount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    minor: Minor
    currency: Currency


class PaymentWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    reference: Text
    amount: Amount
    method: Literal["card_ok", "card_declined", "card_slow"]


class RefundWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    payment: Text
    amount: Amount


@dataclass(frozen=True)
class Reply:
    status: int
    body: dict[str, Any]


KEY_REUSED = Reply(409, {"detail": "This key was used for another request."})
NO_SUCH_PAYMENT = Reply(404, {"detail": "There is no such payment."})
NOTHING_PAID = Reply(422, {"detail": "This payment has not succeeded."})
OTHER_CURRENCY = Reply(422, {"detail": "The payment was in another currency."})
TOO_MUCH = Reply(422, {"detail": "That is more than is left of the payment."})


class Books:
    """`card_slow` settles after `slow`; every `repeat_every`th event is sent twice (0: none)."""

    def __init__(self, pool: Pool, now: Callable[[], datetime], slow: timedelta, repeat_every: int) -> None:
        self._pool = pool
        self._now = now
        self._slow = slow
        self._repeat_every = repeat_every

    async def prepare(self) -> None:
        async with self._pool.connection() as connection:
            await connection.execute(DDL)

    async def pay(self, key: str, wanted: PaymentWanted) -> Reply:
        return await self._once(key, wanted, lambda connection: self._pay(connection, key, wanted))

    async def refund(self, key: str, wanted: RefundWanted) -> Reply:
        return await self._once(key, wanted, lambda connection: self._refund(connection, key, wanted))

    async def payment(self, identity: str) -> Reply:
        async with self._pool.connection() as connection:
            row = await _payment(connection, identity)
        if row is None:
            return NO_SUCH_PAYMENT
        reference, minor, currency, status, refunded = row
        amount = {"minor": minor, "currency": currency}
        body = {"id": identity, "reference": reference, "amount": amount, "status": status}
        return Reply(200, body | {"refunded_minor": refunded})

    async def settle(self) -> None:
        """Ends the payments whose bank has taken its time."""
        async with self._pool.connection() as connection, connection.transaction():
            cursor = await connection.execute(
                "UPDATE sandbox.payments SET status = 'succeeded'"
                " WHERE status = 'pending' AND settles_at <= %s RETURNING id, reference, minor, currency",
                [self._now()],
            )
            for identity, reference, minor, currency in await cursor.fetchall():
                data = _data(reference, identity, Amount(minor, currency))
                await self._tell(connection, "payment.succeeded", data)

    async def _once(
        self, key: str, wanted: msgspec.Struct, act: Callable[[Connection], Awaitable[Reply]]
    ) -> Reply:
        """The key, the effect and the answer are written together, or none of them."""
        named = type(wanted).__name__.encode() + msgspec.json.encode(wanted)
        fingerprint = hashlib.sha256(named).digest()
        async with self._pool.connection() as connection, connection.transaction():
            first = await connection.execute(
                "INSERT INTO sandbox.requests (key, fingerprint) VALUES (%s, %s) ON CONFLICT DO NOTHING"
                " RETURNING key",
                [key, fingerprint],
            )
            if await first.fetchone() is None:
                return await _answered(connection, key, fingerprint)
            reply = await act(connection)
            await connection.execute(
                "UPDATE sandbox.requests SET status = %s, body = %s WHERE key = %s",
                [reply.status, Jsonb(reply.body), key],
            )
            return reply

    async def _pay(self, connection: Connection, key: str, wanted: PaymentWanted) -> Reply:
        identity = _identity("pay", key)
        status, reason = {
            "card_ok": ("succeeded", None),
            "card_declined": ("failed", DECLINED),
            "card_slow": ("pending", None),
        }[wanted.method]
        await connection.execute(
            "INSERT INTO sandbox.payments (id, reference, minor, currency, status, reason, settles_at)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s)",
            [
                identity,
                wanted.reference,
                wanted.amount.minor,
                wanted.amount.currency.value,
                status,
                reason,
                self._now() + self._slow,
            ],
        )
        if status != "pending":
            data = _data(wanted.reference, identity, wanted.amount) | ({"reason": reason} if reason else {})
            await self._tell(connection, f"payment.{status}", data)
        return Reply(200, {"id": identity, "status": status, "reason": reason})

    async def _refund(self, connection: Connection, key: str, wanted: RefundWanted) -> Reply:
        row = await _payment(connection, wanted.payment, lock=True)
        if row is None:
            return NO_SUCH_PAYMENT
        reference, minor, currency, status, refunded = row
        if status != "succeeded":
            return NOTHING_PAID
        if wanted.amount.currency != currency:
            return OTHER_CURRENCY
        if refunded + wanted.amount.minor > minor:
            return TOO_MUCH
        await connection.execute(
            "UPDATE sandbox.payments SET refunded_minor = refunded_minor + %s WHERE id = %s",
            [wanted.amount.minor, wanted.payment],
        )
        identity = _identity("ref", key)
        data = _data(reference, wanted.payment, wanted.amount) | {"refund": identity}
        await self._tell(connection, "refund.succeeded", data)
        return Reply(200, {"id": identity, "status": "succeeded", "reason": None})

    async def _tell(self, connection: Connection, kind: str, data: dict[str, Any]) -> None:
        now = self._now()
        identity = _identity("evt", f"{kind}:{data.get('refund', data['payment'])}")
        body = {"id": identity, "type": kind, "at": now, "data": data}
        cursor = await connection.execute(
            "INSERT INTO sandbox.events (id, body, left_to_send, due_at)"
            " VALUES (%s, %s, 1, %s) RETURNING number",
            [identity, msgspec.json.encode(body).decode(), now],
        )
        row = await cursor.fetchone()
        if row and self._repeat_every and row[0] % self._repeat_every == 0:
            await connection.execute("UPDATE sandbox.events SET left_to_send = 2 WHERE number = %s", [row[0]])


async def _answered(connection: Connection, key: str, fingerprint: bytes) -> Reply:
    cursor = await connection.execute(
        "SELECT fingerprint, status, body FROM sandbox.requests WHERE key = %s", [key]
    )
    row = await cursor.fetchone()
    if row is None or row[0] != fingerprint:
        return KEY_REUSED
    return Reply(row[1], row[2])


async def _payment(
    connection: Connection, identity: str, lock: bool = False
) -> tuple[str, int, str, str, int] | None:
    """reference, minor, currency, status, refunded_minor"""
    query = "SELECT reference, minor, currency, status, refunded_minor FROM sandbox.payments WHERE id = %s"
    cursor = await connection.execute(query + " FOR UPDATE" if lock else query, [identity])
    row: tuple[str, int, str, str, int] | None = await cursor.fetchone()
    return row


def _identity(prefix: str, of: str) -> str:
    """The same request has the same id on every machine: a story told again is the same story."""
    return f"{prefix}_{uuid5(NAMESPACE, of).hex}"


def _data(reference: str, payment: str, amount: Amount) -> dict[str, Any]:
    return {"reference": reference, "payment": payment, "amount": amount}
