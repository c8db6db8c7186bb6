"""uvicorn with limits on receiving: deadlines, header count and size, one Host, no HTTP/0.9.

uvicorn itself waits for a request for ever, and its fast parser takes any number of headers.
"""

import asyncio
from http import HTTPStatus
from typing import Any, cast
from uuid import uuid4

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from entrypoints.api.problems import MEDIA_TYPE, problem_body
from entrypoints.realtime.transport import DrainingServer, SocketProtocol

HEADERS_MAX = 64
HEADER_BYTES_MAX = 16 * 1024
URL_BYTES_MAX = 8 * 1024
HEADER_SECONDS_MAX = 10.0
BODY_SECONDS_MAX = 20.0
FILE_SECONDS_MAX = 120.0
IDLE_SECONDS_MAX = 20
DRAIN_SECONDS_MAX = 10
SOCKET_BYTES_MAX = 64 * 1024
SOCKET_QUEUE_MAX = 16
UPLOADS = (b"/v1/files?", b"/v1/me/avatar")


class Unacceptable(Exception):
    """This request is refused before the application sees it."""

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(detail)
        self.status, self.code, self.detail = status, code, detail


MALFORMED = Unacceptable(400, "malformed_request", "This is not an HTTP request.")
TOO_SLOW = Unacceptable(408, "too_slow", "The request did not arrive in time.")


class BoundedProtocol(HttpToolsProtocol):
    """One connection. A deadline runs whenever something of a request is still to come."""

    header_seconds_max = HEADER_SECONDS_MAX
    body_seconds_max = BODY_SECONDS_MAX
    file_seconds_max = FILE_SECONDS_MAX

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._deadline: asyncio.TimerHandle | None = None
        self._in_message = False
        self._refusal = MALFORMED
        self._arm(self.header_seconds_max)

    def connection_lost(self, exc: Exception | None) -> None:
        self._disarm()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._deadline is None and not self._in_message:
            self._arm(self.header_seconds_max)
        super().data_received(data)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._in_message, self._header_bytes = True, 0
        if self._deadline is None:
            self._arm(self.header_seconds_max)

    def on_url(self, url: bytes) -> None:
        super().on_url(url)
        if len(self.url) > URL_BYTES_MAX:
            self._refuse(414, "url_too_long", "The address is too long.")

    def on_header(self, name: bytes, value: bytes) -> None:
        self._header_bytes += len(name) + len(value)
        if len(self.headers) >= HEADERS_MAX or self._header_bytes > HEADER_BYTES_MAX:
            self._refuse(431, "headers_too_large", "At most 64 headers and 16 KiB of them are accepted.")
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        if self.parser.get_http_version() not in ("1.0", "1.1"):
            self._refuse(505, "http_version", "Use HTTP/1.1.")
        if sum(name == b"host" for name, _ in self.headers) != 1:
            self._refuse(400, "host_header", "Exactly one Host header is needed.")
        if not self.url.startswith(b"/"):
            self._refuse(400, "absolute_url", "Send the path alone.")
        self._arm(self.file_seconds_max if self.url.startswith(UPLOADS) else self.body_seconds_max)
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._in_message = False
        self._disarm()
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        self._disarm()
        super().handle_websocket_upgrade()

    def send_400_response(self, msg: str) -> None:
        self._answer_and_close(self._refusal)

    def _refuse(self, status: int, code: str, detail: str) -> None:
        """Ends the parsing: `data_received` then answers through `send_400_response`."""
        self._refusal = Unacceptable(status, code, detail)
        raise self._refusal

    def _arm(self, seconds: float) -> None:
        self._disarm()
        self._deadline = self.loop.call_later(seconds, self._too_slow, seconds)

    def _disarm(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _too_slow(self, seconds: float) -> None:
        if self.flow.read_paused:  # it is we who do not read
            self._arm(seconds)
        else:
            self._answer_and_close(TOO_SLOW)

    def _answer_and_close(self, refusal: Unacceptable) -> None:
        """In words while no answer is under way, else by hanging up."""
        self._disarm()
        if self.transport.is_closing():
            return
        cycle = cast(RequestResponseCycle | None, self.cycle)
        answering = cycle is not None and cycle.response_started and not cycle.response_complete
        if not answering and not self.pipeline:
            self.transport.write(raw_response(refusal))
        self.transport.close()


def raw_response(refusal: Unacceptable) -> bytes:
    body = problem_body(refusal.status, refusal.code, refusal.detail, uuid4().hex)
    lines = [
        f"HTTP/1.1 {refusal.status} {HTTPStatus(refusal.status).phrase}",
        f"content-type: {MEDIA_TYPE}",
        f"content-length: {len(body)}",
        "cache-control: no-store",
        "x-content-type-options: nosniff",
        "connection: close",
    ]
    return "\r\n".join([*lines, "", ""]).encode() + body


def configured(app: Any, host: str, port: int) -> uvicorn.Config:
    """The one way in which Souk is served. Proxies' headers are not believed."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        http=BoundedProtocol,
        ws=SocketProtocol,
        ws_max_size=SOCKET_BYTES_MAX,
        ws_max_queue=SOCKET_QUEUE_MAX,
        ws_per_message_deflate=False,
        timeout_keep_alive=IDLE_SECONDS_MAX,
        timeout_graceful_shutdown=DRAIN_SECONDS_MAX,
        proxy_headers=False,
        server_header=False,
        access_log=False,
        log_config=None,
    )


async def run(app: Any, host: str, port: int) -> None:
    """Serves until SIGTERM or SIGINT, then finishes what it has begun."""
    await DrainingServer(configured(app, host, port), app.state.hub).serve()
