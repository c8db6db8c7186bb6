"""A small payment provider for machines without a real one: honest keys, honest limits, signed webhooks.

    POST /v1/payments  {reference, amount: {minor, currency}, method}  -> {id, status, reason}
    GET  /v1/payments/{id}
    POST /v1/refunds   {payment, amount}                               -> {id, status, reason}

A POST needs an `Idempotency-Key`: repeated it is answered with the first answer, with another body by 409.
It listens on loopback alone and moves no money. Its books survive restarts.
"""

import asyncio
import hmac
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import httpx
import msgspec
import structlog
from psycopg import Error as DatabaseError
from psycopg_pool import PoolTimeout, TooManyRequests
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from adapters.payments.sandbox_books import Books, PaymentWanted, RefundWanted, Reply
from adapters.payments.sandbox_post import Post
from adapters.postgres.pool import open_pool

BODY_BYTES_MAX = 16 * 1024
KEY_LENGTH_MAX = 255
UNAVAILABLE = Reply(503, {"detail": "The sandbox cannot reach its database."})
T = TypeVar("T")
log = structlog.get_logger()


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Sandbox:
    """What a sandbox needs to know: `webhook_url` is where its events go, signed with `webhook_secret`."""

    database_url: str
    api_key: str
    webhook_url: str
    webhook_secret: bytes
    slow: timedelta = timedelta(seconds=3)
    repeat_every: int = 5
    now: Callable[[], datetime] = utc_now
    http: Callable[[], httpx.AsyncClient] = lambda: httpx.AsyncClient(timeout=10.0, trust_env=False)


class Refusal(Exception):
    def __init__(self, status: int, detail: str) -> None:
        self.reply = Reply(status, {"detail": detail})


def create_sandbox(sandbox: Sandbox) -> Starlette:
    """The provider as an ASGI app; from its start to its shutdown it delivers webhooks beside."""

    @asynccontextmanager
    async def running(app: Starlette) -> AsyncIterator[None]:
        pool = await open_pool(sandbox.database_url, role=None, min_size=1, max_size=8)
        async with pool, sandbox.http() as http:
            app.state.books = Books(pool, sandbox.now, sandbox.slow, sandbox.repeat_every)
            app.state.post = Post(pool, http, sandbox.webhook_url, sandbox.webhook_secret, sandbox.now)
            await app.state.books.prepare()
            async with asyncio.TaskGroup() as group:
                deliveries = group.create_task(deliver(app.state.books, app.state.post))
                yield
                deliveries.cancel()

    async def pay(request: Request) -> Reply:
        wanted = await body_of(request, PaymentWanted)
        return await books_of(request).pay(key_of(request), wanted)

    async def refund(request: Request) -> Reply:
        wanted = await body_of(request, RefundWanted)
        return await books_of(request).refund(key_of(request), wanted)

    async def payment(request: Request) -> Reply:
        return await books_of(request).payment(request.path_params["id"])

    def guarded(answer: Callable[[Request], Awaitable[Reply]]) -> Callable[[Request], Awaitable[Response]]:
        async def guard(request: Request) -> Response:
            offered = request.headers.get("authorization", "").encode()
            if not hmac.compare_digest(offered, f"Bearer {sandbox.api_key}".encode()):
                return respond(Reply(401, {"detail": "Not the sandbox's key."}))
            try:
                reply = await answer(request)
            except Refusal as refusal:
                reply = refusal.reply
            except (DatabaseError, PoolTimeout, TooManyRequests) as error:
                log.warning("database unavailable", error=repr(error))
                reply = UNAVAILABLE
            request.app.state.post.wake()
            return respond(reply)

        return guard

    return Starlette(
        lifespan=running,
        routes=[
            Route("/v1/payments", guarded(pay), methods=["POST"]),
            Route("/v1/payments/{id}", guarded(payment), methods=["GET"]),
            Route("/v1/refunds", guarded(refund), methods=["POST"]),
        ],
    )


async def deliver(books: Books, post: Post) -> None:
    """Settles and sends for ever; outlives the loss of its database."""
    while True:
        try:
            await books.settle()
            await post.send_due()
        except (DatabaseError, PoolTimeout, TooManyRequests) as error:
            log.warning("database unavailable", error=repr(error))
        await post.wait()


def books_of(request: Request) -> Books:
    books: Books = request.app.state.books
    return books


def key_of(request: Request) -> str:
    key = request.headers.get("idempotency-key", "")
    if not 0 < len(key) <= KEY_LENGTH_MAX:
        raise Refusal(400, "An Idempotency-Key of 1 to 255 characters is needed.")
    return key


async def body_of(request: Request, shape: type[T]) -> T:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_BYTES_MAX:
            raise Refusal(413, "The body is too large.")
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Refusal(422, str(error)) from error


def respond(reply: Reply) -> Response:
    return JSONResponse(reply.body, status_code=reply.status)
