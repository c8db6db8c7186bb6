"""What holds for every request and answer: an id, limits of size and time, headers, and no bare failure."""

import asyncio
import logging
import re
from collections.abc import Iterable
from uuid import uuid4

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from domain.files import FILE_MAX
from entrypoints.api.bodies import BODY_BYTES_MAX
from entrypoints.api.problems import MEDIA_TYPE, Problem, problem_body

REQUEST_SECONDS_MAX = 15.0
FILE_SECONDS_MAX = 120.0
FILES = "/v1/files"
UPLOADS = (FILES, "/v1/me/avatar")
REQUEST_ID = re.compile(rb"[A-Za-z0-9._-]{8,64}")
ALWAYS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"strict-origin-when-cross-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (b"x-frame-options", b"DENY"),
]
UNLESS_SET = {
    b"content-security-policy": b"default-src 'none'; frame-ancestors 'none'",
    b"cache-control": b"no-store",
}
HSTS = (b"strict-transport-security", b"max-age=63072000; includeSubDomains")
log = logging.getLogger(__name__)


class Edge:
    """The outermost middleware."""

    def __init__(self, app: ASGIApp, *, sockets: ASGIApp, secure: bool = False) -> None:
        self._app, self._sockets = app, sockets
        self._always = [*ALWAYS, HSTS] if secure else ALWAYS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._sockets(scope, receive, send)
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = Exchange(scope, receive, send, self._always)
        try:
            async with asyncio.timeout(seconds_max(scope)) as limit:
                exchange.scope["souk.limit"] = limit
                await self._app(exchange.scope, exchange.receive, exchange.send)
        except TimeoutError:
            await exchange.fail(503, "timed_out", "This took too long. Ask again in a moment.")
        except Exception:
            log.exception("request %s failed", exchange.request_id)
            await exchange.fail(500, "internal", "Something went wrong on our side.")


class Exchange:
    """One request and its answer. HEAD is served as a GET whose body stays here."""

    def __init__(
        self, scope: Scope, receive: Receive, send: Send, always: Iterable[tuple[bytes, bytes]]
    ) -> None:
        self.request_id = request_id(scope)
        self.headers: list[tuple[bytes, bytes]] = [
            *always,
            (b"x-request-id", self.request_id.encode()),
        ]
        self._head = scope["method"] == "HEAD"
        method = "GET" if self._head else scope["method"]
        self.scope: Scope = {
            **scope,
            "method": method,
            "souk.request_id": self.request_id,
            "souk.headers": self.headers,
        }
        self._receive, self._send = receive, send
        self._received = 0
        self._answering = False

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._received += len(message.get("body", b""))
            most = FILE_MAX if self.scope["path"] in UPLOADS else BODY_BYTES_MAX
            if self._received > most or self._announced() > most:
                detail = f"A body can have at most {most} bytes."
                raise Problem(413, "body_too_large", detail, {"Connection": "close"})
        return message

    def _announced(self) -> int:
        length = dict(self.scope["headers"]).get(b"content-length", b"0")
        return int(length) if length.isdigit() else 0

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._answering = True
            message["headers"] = self._completed(message.get("headers", []))
        elif self._head and message["type"] == "http.response.body":
            message = {**message, "body": b""}
        await self._send(message)

    def _completed(self, given: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        headers = [(name.lower(), value) for name, value in given]
        names = {name for name, _ in headers}
        defaults = [(name, value) for name, value in UNLESS_SET.items() if name not in names]
        return [*headers, *self.headers, *defaults]

    async def fail(self, status: int, code: str, detail: str) -> None:
        if self._answering:
            return
        body = problem_body(status, code, detail, self.request_id)
        headers = [
            (b"content-type", MEDIA_TYPE.encode()),
            (b"content-length", str(len(body)).encode()),
            *([(b"retry-after", b"1")] if status == 503 else []),
        ]
        await self.send({"type": "http.response.start", "status": status, "headers": headers})
        await self.send({"type": "http.response.body", "body": body})


def seconds_max(scope: Scope) -> float:
    """Files may travel over slow lines."""
    return FILE_SECONDS_MAX if scope["path"].startswith(UPLOADS) else REQUEST_SECONDS_MAX


def goes_on(scope: Scope) -> None:
    """An answer in many parts that has just made headway gets the time of a whole request for the next."""
    limit: asyncio.Timeout = scope["souk.limit"]
    limit.reschedule(asyncio.get_running_loop().time() + REQUEST_SECONDS_MAX)


def request_id(scope: Scope) -> str:
    """The client's own id when it is a plain word, else a new one."""
    given: bytes = dict(scope["headers"]).get(b"x-request-id", b"")
    return given.decode() if REQUEST_ID.fullmatch(given) else uuid4().hex
