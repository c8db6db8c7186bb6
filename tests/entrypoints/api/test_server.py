"""The server on a real socket: what a well-behaved HTTP library would never send."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
import uvicorn

from entrypoints.api.server import BoundedProtocol, configured

HOST = b"Host: souk\r\n"
OK = b"GET / HTTP/1.1\r\n" + HOST + b"\r\n"


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """Answers with how many bytes of body it was given."""
    if scope["type"] != "http":
        return
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        size, more = size + len(message["body"]), message["more_body"]
    body = str(size).encode()
    headers = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


class Hasty(BoundedProtocol):
    """The same with deadlines that a test can wait for."""

    header_seconds_max = 0.2
    body_seconds_max = 0.2


@pytest_asyncio.fixture(scope="module")
async def port() -> AsyncIterator[int]:
    config = configured(echo, "127.0.0.1", 0)
    config.http, config.lifespan = Hasty, "off"
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(config)
        config.load()
        server.lifespan = config.lifespan_class(config)
        await server.startup([listening])
        yield listening.getsockname()[1]
        await server.shutdown([listening])


async def talk(port: int, *parts: bytes, end: bool = False) -> bytes:
    """Sends these parts and reads until the server closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
        if end:
            writer.write_eof()
        async with asyncio.timeout(10):
            return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


def problem(answer: bytes) -> tuple[int, str]:
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-type: application/problem+json" in head
    assert b"connection: close" in head
    told = json.loads(body)
    assert int(head.split()[1]) == told["status"]
    return told["status"], told["code"]


async def test_a_plain_request_is_served(port: int) -> None:
    answer = await talk(port, b"GET / HTTP/1.1\r\nConnection: close\r\n" + HOST + b"\r\n")
    assert answer.startswith(b"HTTP/1.1 200")


async def test_several_requests_follow_one_another_on_one_connection(port: int) -> None:
    post = b"POST / HTTP/1.1\r\nContent-Length: 3\r\n" + HOST + b"\r\nabc"
    last = b"GET / HTTP/1.1\r\nConnection: close\r\n" + HOST + b"\r\n"
    answer = await talk(port, OK + post + OK + last)
    assert answer.count(b"HTTP/1.1 200") == 4


REFUSED = {
    "no Host": (b"GET / HTTP/1.1\r\n\r\n", 400, "host_header"),
    "no Host in 1.0": (b"GET / HTTP/1.0\r\n\r\n", 400, "host_header"),
    "two Hosts": (b"GET / HTTP/1.1\r\n" + HOST + HOST + b"\r\n", 400, "host_header"),
    "another host's address": (b"GET http://evil/ HTTP/1.1\r\n" + HOST + b"\r\n", 400, "absolute_url"),
    "a proxy's CONNECT": (b"CONNECT evil:443 HTTP/1.1\r\n" + HOST + b"\r\n", 400, "absolute_url"),
    "OPTIONS *": (b"OPTIONS * HTTP/1.1\r\n" + HOST + b"\r\n", 400, "absolute_url"),
    "a long address": (b"GET /" + b"x" * 9_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", 414, "url_too_long"),
    "a large header": (OK[:-2] + b"X: " + b"x" * 17_000 + b"\r\n\r\n", 431, "headers_too_large"),
    "a huge header": (OK[:-2] + b"X: " + b"x" * 1_000_000 + b"\r\n\r\n", 431, "headers_too_large"),
    "65 headers": (OK[:-2] + b"X: y\r\n" * 64 + b"\r\n", 431, "headers_too_large"),
    "2,000 headers": (OK[:-2] + b"X: y\r\n" * 2_000 + b"\r\n", 431, "headers_too_large"),
    "HTTP/2.0": (b"GET / HTTP/2.0\r\n" + HOST + b"\r\n", 505, "http_version"),
    "HTTP/1.2": (b"GET / HTTP/1.2\r\n" + HOST + b"\r\n", 400, "malformed_request"),
    "a length and chunks": (
        OK[:-2] + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400,
        "malformed_request",
    ),
    "two lengths": (OK[:-2] + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", 400, "malformed_request"),
    "length +3": (OK[:-2] + b"Content-Length: +3\r\n\r\nabc", 400, "malformed_request"),
    "length -1": (OK[:-2] + b"Content-Length: -1\r\n\r\n", 400, "malformed_request"),
    "a space before the colon": (OK[:-2] + b"X : y\r\n\r\n", 400, "malformed_request"),
    "NUL in a header": (OK[:-2] + b"X: a\0b\r\n\r\n", 400, "malformed_request"),
    "a folded header": (OK[:-2] + b"X: a\r\n b\r\n\r\n", 400, "malformed_request"),
    "no HTTP": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400, "malformed_request"),
    "unknown method": (b"BREW / HTTP/1.1\r\n" + HOST + b"\r\n", 400, "malformed_request"),
    "a wrong chunk": (OK[:-2] + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400, "malformed_request"),
}


@pytest.mark.parametrize(("raw", "status", "code"), REFUSED.values(), ids=REFUSED.keys())
async def test_what_is_no_decent_request_is_refused(port: int, raw: bytes, status: int, code: str) -> None:
    assert problem(await talk(port, raw)) == (status, code)


async def test_http_0_9_is_refused(port: int) -> None:
    assert problem(await talk(port, b"GET /\r\n\r\n"))[0] in (400, 505)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"GET / HT",
        b"GET / HTTP/1.1\r\nHost: souk\r\nX-Slow: ",
        b"\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 100000\r\n" + HOST + b"\r\nabc",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + HOST + b"\r\n5\r\nab",
    ],
)
async def test_what_does_not_arrive_in_time_is_given_up(port: int, raw: bytes) -> None:
    assert problem(await talk(port, raw)) == (408, "too_slow")


async def test_empty_lines_do_not_keep_a_used_connection_open(port: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(OK)
    await reader.readuntil(b"\r\n\r\n0")
    writer.write(b"\r\n")
    async with asyncio.timeout(5):
        assert (await reader.read()).startswith(b"HTTP/1.1 408")
    writer.close()


async def test_dripping_headers_do_not_move_the_deadline(port: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\n" + HOST)

    async def drip() -> None:
        while True:
            writer.write(b"X: y\r\n")
            await asyncio.sleep(0.02)

    dripping = asyncio.create_task(drip())
    async with asyncio.timeout(5):
        answer = await reader.read()
    dripping.cancel()
    writer.close()
    assert answer.startswith(b"HTTP/1.1 408")


async def test_sixty_four_headers_of_sixteen_kibibytes_pass(port: int) -> None:
    headers = b"".join(b"X-%03d: %s\r\n" % (number, b"y" * 200) for number in range(62))
    answer = await talk(port, b"GET / HTTP/1.1\r\nConnection: close\r\n" + HOST + headers + b"\r\n")
    assert answer.startswith(b"HTTP/1.1 200")


async def test_a_body_in_chunks_is_put_together(port: int) -> None:
    chunks = b"3\r\nabc\r\n5\r\ndefgh\r\n0\r\n\r\n"
    head = b"POST / HTTP/1.1\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n" + HOST + b"\r\n"
    assert (await talk(port, head, chunks)).endswith(b"\r\n\r\n8")
