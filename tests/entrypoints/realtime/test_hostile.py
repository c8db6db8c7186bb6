"""What a socket must withstand: strangers, forged tickets, frames that are not ours, floods, peers that never
read."""

import asyncio
import socket
from typing import Any
from uuid import uuid4

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.frames import Frame, Opcode

from entrypoints.realtime.frames import SUBPROTOCOL
from entrypoints.realtime.limits import Limits
from tests.domain.examples import CLIENT, FREELANCER
from tests.entrypoints.realtime.conftest import ORIGIN, Client, Gateway, Serving
from tests.entrypoints.realtime.world import TALK_STREAM


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "http://souk.example", ORIGIN + ".evil.example", "null", None]
)
async def test_a_page_of_others_gets_no_socket(shared: Gateway, origin: str | None) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with shared.client(origin=origin):
            pass
    assert refused.value.response.status_code == 403


async def test_there_are_sockets_at_one_address_only(shared: Gateway) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await connect(shared.url + "/", subprotocols=[SUBPROTOCOL], origin=ORIGIN)
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("offered", [None, ["souk.rt.v2"], ["chat", "souk.rt.v0"]])
async def test_another_version_is_told_to_reload(shared: Gateway, offered: Any) -> None:
    async with shared.client(subprotocols=offered) as client:
        assert await client.closed() == 4426


async def test_who_says_nothing_is_shown_out(serving: Serving) -> None:
    async with serving(Limits(hello_s=0.1), beat_s=0.02) as gateway, gateway.client() as client:
        assert await client.closed() == 4408


async def test_a_ticket_opens_one_socket(shared: Gateway) -> None:
    ticket = shared.desk.ticket(FREELANCER)
    async with shared.client() as first, shared.client() as second:
        await first.tell("hello", id=1, ticket=ticket)
        assert (await first.next())["user"] == str(FREELANCER)
        await second.tell("hello", id=7, ticket=ticket)
        refusal = {"t": "err", "id": 7, "code": "unauthenticated", "retry": False, "after_ms": 0}
        assert await second.next() == refusal
        assert await second.closed() == 4401


async def test_a_ticket_of_an_expired_token_opens_none(serving: Serving) -> None:
    async with serving(beat_s=0.02) as gateway, gateway.client() as client:
        await client.tell("hello", id=1, ticket=gateway.desk.ticket(FREELANCER, seconds=-1))
        assert await client.closed() == 4401


@pytest.mark.parametrize("frame", [{"t": "sub", "id": 1, "s": "me"}, {"t": "pong", "n": 1}])
async def test_nothing_is_done_before_hello(shared: Gateway, frame: dict[str, Any]) -> None:
    async with shared.client() as client:
        await client.tell(**frame)
        assert (await client.next())["code"] == "unauthenticated"
        assert await client.closed() == 4401


async def test_a_revoked_session_is_cut_off(serving: Serving) -> None:
    session = uuid4()
    async with serving() as gateway, gateway.client() as client, gateway.signed_in() as another:
        await client.tell("hello", id=1, ticket=gateway.desk.ticket(FREELANCER, session=session))
        await client.next("welcome")
        gateway.desk.ended.add(session)
        assert await client.closed() == 4403
        await another.tell("sub", id=2, s="me")
        assert (await another.next())["t"] == "subbed"


NOT_JSON_FRAMES = [
    "",
    "hello",
    "{",
    '{"t":"pong","n":1}{"t":"pong","n":2}',
    "[" * 60_000,
    "[" + ",".join(['{"t":"pong","n":1}'] * 101) + "]",
    '{"t":"send","id":2,"s":"me","key":"k","body":{"text":"\\ud800"}}',
    '{"t":"send","id":2,"s":"me","key":"k","body":{"text":"a\\udc00b"}}',
]


@pytest.mark.parametrize("text", NOT_JSON_FRAMES)
async def test_what_is_not_json_ends_the_connection(shared: Gateway, text: str) -> None:
    async with shared.signed_in() as client:
        await client.connection.send(text)
        assert await client.closed() == 4400


BAD_FRAMES = [
    ("null", 0, "bad_frame"),
    ("5", 0, "bad_frame"),
    ("{}", 0, "bad_frame"),
    ('{"t":5,"id":2}', 2, "bad_frame"),
    ('{"t":"Sub","id":2}', 2, "unknown_type"),
    ('{"t":"welcome","id":2}', 2, "unknown_type"),
    ('{"t":"sub","id":2}', 2, "bad_frame"),
    ('{"t":"sub","id":2,"s":"me","admin":true}', 2, "bad_frame"),
    ('{"t":"sub","id":2,"s":""}', 2, "bad_frame"),
    ('{"t":"sub","id":2,"s":"' + "m" * 65 + '"}', 2, "bad_frame"),
    ('{"t":"sub","id":"2","s":"me"}', 0, "bad_frame"),
    ('{"t":"sub","id":true,"s":"me"}', 0, "bad_frame"),
    ('{"t":"sub","id":0,"s":"me"}', 0, "bad_frame"),
    ('{"t":"sub","id":2,"s":"me","o":-1}', 2, "bad_frame"),
    ('{"t":"sub","id":2,"s":"me","o":1.0}', 2, "bad_frame"),
    ('{"t":"sub","id":2,"s":"me","o":9007199254740992}', 2, "bad_frame"),
    ('{"t":"sub","id":2,"s":"me","o":' + "9" * 5_000 + "}", 2, "bad_frame"),
    ('{"t":"sub","id":' + "9" * 5_000 + ',"s":"me"}', 0, "bad_frame"),
    ('{"t":"sub","id":2,"s":"me","o":1e999}', 2, "bad_frame"),
    ('{"t":"ack","a":[1]}', 0, "bad_frame"),
    ('{"t":"ack","id":2,"a":{"me":4000}}', 2, "bad_cursor"),
    ('{"t":"send","id":2,"s":"me","key":"a b","body":{"text":"x"}}', 2, "bad_frame"),
    ('{"t":"send","id":2,"s":"me","key":"k","body":{"text":"x","html":"y"}}', 2, "bad_frame"),
    ('{"t":"send","id":2,"s":"me","key":"k","body":{"text":"' + "x" * 16_001 + '"}}', 2, "bad_frame"),
    ('{"t":"typing","s":"me","on":1}', 0, "bad_frame"),
    ('{"t":"sub","id":2,"s":"wallet-00000000-0000-0000-0000-000000000002"}', 2, "not_found"),
    ('{"t":"sub","id":2,"s":"account-00000000-0000-0000-0000-000000000001"}', 2, "not_found"),
    ('{"t":"sub","id":2,"s":"me-00000000-0000-0000-0000-000000000001"}', 2, "not_found"),
    ('{"t":"sub","id":2,"s":"task-0000000000000000000000000000000a"}', 2, "not_found"),
    ('{"t":"sub","id":2,"s":"conversation-../x"}', 2, "not_found"),
    ('{"t":"sub","id":2,"s":"conversation-\\u0000"}', 2, "not_found"),
    ('{"t":"unsub","id":2,"s":"me2"}', 2, "not_subscribed"),
]


@pytest.mark.parametrize(("text", "id", "code"), BAD_FRAMES)
async def test_a_bad_frame_is_refused_and_the_connection_goes_on(
    shared: Gateway, text: str, id: int, code: str
) -> None:
    async with shared.signed_in({"s": "me"}) as client:
        await client.next("live")
        await client.connection.send(text)
        refusal = await client.next()
        assert (refusal["t"], refusal["id"], refusal["code"]) == ("err", id, code)
        shared.log.add("said")
        assert (await client.next())["t"] == "ev"


async def test_a_second_hello_is_one_too_many(shared: Gateway) -> None:
    async with shared.signed_in() as client:
        await client.tell("hello", id=2, ticket=shared.desk.ticket(CLIENT))
        assert await client.closed() == 4400


async def test_binary_frames_are_not_spoken(shared: Gateway) -> None:
    async with shared.signed_in() as client:
        await client.connection.send(b'{"t":"pong","n":1}')
        assert await client.closed() == 4400


@pytest.mark.parametrize("size", [64 * 1024 + 1, 1024 * 1024])
async def test_a_huge_frame_ends_the_connection(shared: Gateway, size: int) -> None:
    async with shared.signed_in() as client:
        await client.connection.send("x" * size)
        assert await client.closed() == 1009


async def test_a_large_frame_before_hello_ends_the_connection(shared: Gateway) -> None:
    async with shared.client() as client:
        await client.tell("hello", id=1, ticket="x" * 20_000)
        assert await client.closed() == 1009


async def test_text_that_is_not_utf_8_ends_the_connection(shared: Gateway) -> None:
    async with shared.signed_in() as client:
        client.connection.transport.write(Frame(Opcode.TEXT, b"\xff\xfe").serialize(mask=True))
        assert await client.closed() == 1007


async def test_fragments_without_end_are_cut_off(shared: Gateway) -> None:
    async with shared.signed_in() as client:
        empty = Frame(Opcode.CONT, b"", fin=False).serialize(mask=True)
        client.connection.transport.write(
            Frame(Opcode.TEXT, b"", fin=False).serialize(mask=True) + 100 * empty
        )
        assert await client.closed() == 1006


async def test_a_flood_is_slowed_down_and_then_ended(shared: Gateway) -> None:
    async with shared.signed_in() as client:
        for id in range(2, 102):
            await client.tell("unsub", id=id, s="board")
        codes = [(await client.next())["code"] for _ in range(29)]
        assert set(codes) == {"not_subscribed"}
        limited = await client.next()
        assert (limited["code"], limited["retry"]) == ("rate_limited", True)
        assert 0 < limited["after_ms"] <= 1_000
        assert await client.closed() == 4429


async def test_acks_are_not_slowed_down_like_questions(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": "me"}, window=1) as client:
        for number in range(100):
            gateway.log.add("said")
            offset = (await client.next("ev"))["o"]
            assert offset == number + 4
            await client.tell("ack", a={"me": offset})


async def test_too_many_streams_are_refused_one_by_one(serving: Serving) -> None:
    streams = [{"s": stream} for stream in ("me", "board", TALK_STREAM)]
    async with serving(Limits(streams=2)) as gateway, gateway.signed_in(*streams) as client:
        refusal = await client.next("err")
        assert (refusal["code"], refusal["s"]) == ("too_many_streams", TALK_STREAM)
        await client.tell("sub", id=2, s="me")
        assert (await client.next("subbed", "err"))["t"] == "subbed"


class Deaf:
    """A peer that never reads: its receive buffer fills, then ours."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway

    async def __aenter__(self) -> Client:
        raw = socket.socket()
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        host, port = self.gateway.url.split("/")[2].split(":")
        raw.setblocking(False)
        await asyncio.get_running_loop().sock_connect(raw, (host, int(port)))
        self.connection = await self.gateway.connect(sock=raw, max_queue=1)
        return Client(self.connection)

    async def __aexit__(self, *_: object) -> None:
        self.connection.transport.abort()
        await self.connection.wait_closed()


def buffered(gateway: Gateway) -> int:
    """Bytes that uvicorn holds for all its connections."""
    return sum(
        each.transport.get_write_buffer_size()  # type: ignore[union-attr]
        for each in gateway.server.server_state.connections
    )


async def gone(gateway: Gateway) -> None:
    """uvicorn tells nobody when a connection is lost."""
    while gateway.server.server_state.connections or gateway.hub.counters.sockets:  # noqa: ASYNC110
        await asyncio.sleep(0.01)


async def test_a_peer_that_acknowledges_nothing_is_ended(serving: Serving) -> None:
    async with serving(Limits(ack_s=0.2), beat_s=0.02) as gateway:
        async with gateway.signed_in({"s": "me"}, window=3) as client:
            for _ in range(9):
                gateway.log.add("said")
            assert await client.closed() == 4413
        assert gateway.hub.counters.delivered == 3


async def test_a_peer_that_never_reads_costs_a_cursor_and_is_cut_off(serving: Serving) -> None:
    """8 MB wait for it in the log; what they cost here is one batch, and nobody else notices."""
    async with serving(Limits(ping_s=1, pong_s=1), beat_s=0.02) as gateway, Deaf(gateway) as deaf:
        await deaf.hello(gateway.desk.ticket(FREELANCER), {"s": TALK_STREAM, "o": 1}, window=1_024)
        deaf.connection.transport.pause_reading()
        for _ in range(1_000):
            gateway.log.add("shouted")
        async with asyncio.timeout(20), gateway.signed_in({"s": "me", "o": 3}, window=500) as reader:
            for _ in range(500):
                await reader.next("ev")
            assert buffered(gateway) < 512 * 1024
            await reader.connection.close()
            await gone(gateway)
        assert gateway.hub.counters.closed == {1000: 1, 4408: 1}
        assert gateway.hub.counters.delivered < 500 + 1_000


async def test_a_peer_that_pings_and_never_reads_is_cut_off(gateway: Gateway) -> None:
    async with Deaf(gateway) as deaf:
        deaf.connection.transport.pause_reading()
        ping = Frame(Opcode.PING, b"x" * 125).serialize(mask=True)
        async with asyncio.timeout(20):
            while gateway.server.server_state.connections:
                deaf.connection.transport.write(ping * 100)
                await asyncio.sleep(0)
                assert buffered(gateway) < 256 * 1024
