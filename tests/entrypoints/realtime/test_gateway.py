"""The gateway over a real socket: delivery, resumption, commands, typing, expiry, drain."""

import asyncio
from uuid import uuid4

import pytest

from domain.decider import Audience
from entrypoints.realtime.limits import Limits
from tests.domain.examples import CLIENT, FREELANCER, OTHER
from tests.entrypoints.realtime.conftest import Gateway, Serving
from tests.entrypoints.realtime.world import (
    FOREIGN_STREAM,
    LINEAGE,
    PAIR,
    TALK,
    TALK_STREAM,
    TASK_STREAM,
    WatchedLog,
    said,
)


async def test_an_event_arrives_once_it_is_committed(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": "me"}, {"s": TALK_STREAM, "o": 1}) as client:
        assert (await client.next("live"))["s"] == "me"
        assert (await client.next("live"))["s"] == TALK_STREAM
        said = gateway.log.add("said")
        frames = {frame["s"]: frame for frame in [await client.next("ev"), await client.next("ev")]}
    assert frames[TALK_STREAM]["o"] == 2
    assert (frames["me"]["o"], frames["me"]["p"]) == (said.position, 3)
    assert frames["me"]["d"]["text"] == said.event.text  # type: ignore[attr-defined]


async def test_a_cursor_exists_before_anything_has_happened(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": "me"}, {"s": "board"}) as client:
        assert await client.next() == {"t": "subbed", "id": 1, "s": "me", "ep": LINEAGE, "o": 3, "head": 3}
        assert (await client.next("subbed"))["s"] == "board"


async def test_what_happened_while_the_socket_was_cut_is_replayed(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": TALK_STREAM, "o": 1}) as client:
        gateway.log.add("said")
        last = await client.next("ev")
        client.connection.transport.abort()
    for _ in range(3):
        gateway.log.add("said")
    cursor = {"s": TALK_STREAM, "o": last["o"], "x": last["x"], "ep": LINEAGE}
    async with gateway.signed_in(cursor) as client:
        assert [(await client.next("ev"))["o"] for _ in range(3)] == [3, 4, 5]
        assert (await client.next())["t"] == "live"


async def test_what_memory_has_forgotten_is_read_from_the_log(serving: Serving) -> None:
    async with serving(remembered=5) as gateway:
        expected = [gateway.log.add("said").position for _ in range(600)]
        async with gateway.signed_in({"s": "me", "o": 3}, window=1_000) as client:
            assert [(await client.next("ev"))["o"] for _ in range(600)] == expected
        assert gateway.hub.counters.replayed > 0


async def test_a_burst_comes_as_few_messages(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": "me"}) as client:
        await client.next("live")
        for _ in range(50):
            gateway.log.add("said")
        offsets = [(await client.next("ev"))["o"]]
        assert len(client.frames) >= 20
        offsets += [(await client.next("ev"))["o"] for _ in range(49)]
        assert offsets == list(range(4, 54))


async def test_without_credit_nothing_more_comes_and_nothing_is_lost(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": "me"}, window=2) as client:
        await client.next("live")
        for _ in range(5):
            gateway.log.add("said")
        assert [(await client.next("ev"))["o"] for _ in range(2)] == [4, 5]
        await client.tell("unsub", id=7, s="board")
        assert (await client.next())["code"] == "not_subscribed"
        await client.tell("ack", a={"me": 5})
        assert [(await client.next("ev"))["o"] for _ in range(2)] == [6, 7]
        await client.tell("ack", a={"me": 7})
        assert (await client.next("ev"))["o"] == 8


async def test_hidden_events_are_skipped_by_their_offsets(gateway: Gateway) -> None:
    gateway.log.add("closed")
    gateway.log.add("closed")
    async with gateway.signed_in({"s": TASK_STREAM, "o": 1}) as client:
        skip = {"t": "skip", "s": TASK_STREAM, "o": [2, 3], "why": "hidden"}
        assert await client.next("skip") == skip
        assert (await client.next())["o"] == 3


async def test_others_see_of_an_application_only_that_there_is_one(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": "board"}, {"s": TASK_STREAM, "o": 1}, person=OTHER) as client:
        await client.next("live")
        await client.next("live")
        gateway.log.add("applied")
        for _ in range(2):
            frame = await client.next("ev")
            assert frame["k"] == "task.application_submitted"
            assert frame["d"].keys() == {"task"}


async def test_a_conversation_of_others_is_not_there(gateway: Gateway) -> None:
    missing = f"conversation-{uuid4()}"
    async with gateway.signed_in({"s": FOREIGN_STREAM}, {"s": missing}) as client:
        for stream in (FOREIGN_STREAM, missing):
            refusal = await client.next()
            assert refusal.pop("s") == stream
            assert refusal == {"t": "err", "id": 1, "code": "not_found", "retry": False, "after_ms": 0}
        gateway.log.add("whispered")
        said = gateway.log.add("said")
        await client.tell("sub", id=2, s="me", o=0)
        await client.next("subbed")
        assert [(await client.next("ev"))["o"] for _ in range(2)] == [2, said.position]


async def test_a_member_who_is_left_out_is_told_and_hears_no_more(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": TALK_STREAM, "o": 1}) as client:
        await client.next("live")
        gateway.log.append(TALK_STREAM, said(TALK, PAIR, 9), Audience(people=(CLIENT,)))
        revoked = {"t": "revoked", "s": TALK_STREAM, "at": 2, "why": "not_a_member"}
        assert await client.next() == revoked
        gateway.log.add("said")
        await client.tell("unsub", id=5, s=TALK_STREAM)
        assert (await client.next())["code"] == "not_subscribed"


async def test_a_cursor_of_another_history_is_reset(gateway: Gateway) -> None:
    cursors = [
        {"s": TASK_STREAM, "o": 1, "ep": "a9"},
        {"s": TASK_STREAM, "o": 1, "x": "ff"},
        {"s": TASK_STREAM, "o": 7},
        {"s": "me", "o": 70},
    ]
    async with gateway.signed_in(*cursors) as client:
        resets = [await client.next() for _ in cursors]
    assert [(reset["t"], reset["why"], reset["head"]) for reset in resets] == [
        ("reset", "lineage", 1),
        ("reset", "lineage", 1),
        ("reset", "ahead", 1),
        ("reset", "ahead", 3),
    ]
    assert resets[0]["snapshot"] == TASK_STREAM.replace("task-", "/v1/tasks/")
    assert resets[0]["ep"] == LINEAGE


async def test_a_message_is_answered_and_reaches_both(gateway: Gateway) -> None:
    talk = {"s": TALK_STREAM}
    async with gateway.signed_in(talk) as one, gateway.signed_in(talk, person=CLIENT) as other:
        await one.next("live")
        await other.next("live")
        await one.tell("send", id=4, s=TALK_STREAM, key="k1", body={"text": " مرحبا "})
        ok, heard = await one.next("ok"), await other.next("ev")
    assert (ok["id"], ok["pos"], ok["d"]["number"]) == (4, 4, 1)
    assert heard["d"]["text"] == "مرحبا"
    assert heard["d"]["message"] == ok["d"]["id"]


async def test_a_message_sent_twice_under_one_key_is_one_message(gateway: Gateway) -> None:
    async with gateway.signed_in() as client:
        answers = []
        for id in (2, 3):
            await client.tell("send", id=id, s=TALK_STREAM, key="k1", body={"text": "once"})
            answers.append(await client.next("ok"))
        await client.tell("send", id=4, s=TALK_STREAM, key="k1", body={"text": "another"})
        assert (await client.next("err"))["code"] == "key_reused"
    assert answers[0]["d"] == answers[1]["d"]
    assert answers[0]["pos"] == answers[1]["pos"] == len(gateway.log.events)


async def test_refusals_of_commands_carry_their_codes(gateway: Gateway) -> None:
    asked = [
        ("send", FOREIGN_STREAM, {"body": {"text": "let me in"}}, "no_such_conversation"),
        ("send", TASK_STREAM, {"body": {"text": "hello"}}, "no_such_conversation"),
        ("send", TALK_STREAM, {"body": {"text": "  "}}, "text_too_short"),
        ("send", TALK_STREAM, {"body": {"text": "a\u0000b"}}, "invalid_request"),
        ("send", TALK_STREAM, {"body": {"text": "a" * 4_001}}, "invalid_request"),
        ("read", TALK_STREAM, {"up_to": 5}, "nothing_to_read"),
    ]
    async with gateway.signed_in() as client:
        for number, (kind, stream, fields, code) in enumerate(asked, 2):
            await client.tell(kind, id=number, s=stream, key=f"k{number}", **fields)
            refusal = await client.next("err", "ok")
            assert (refusal["id"], refusal.get("code")) == (number, code)
    assert len(gateway.log.events) == 3


async def test_what_was_read_is_an_event_for_both(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": "me"}, person=CLIENT) as writer:
        await writer.tell("send", id=2, s=TALK_STREAM, key="k", body={"text": "are you there?"})
        await writer.next("ev")
        async with gateway.signed_in() as reader:
            await reader.tell("read", id=2, s=TALK_STREAM, key="r", up_to=1)
            assert (await reader.next("ok"))["pos"] == 5
        read = await writer.next("ev")
    assert (read["k"], read["d"]["reader"], read["d"]["up_to"]) == ("conversation.read", str(FREELANCER), 1)


async def test_typing_reaches_the_other_and_no_cursor(gateway: Gateway) -> None:
    talk = {"s": TALK_STREAM, "o": 1}
    async with gateway.signed_in(talk) as one, gateway.signed_in(talk, person=CLIENT) as other:
        await one.next("live")
        await other.next("live")
        for on in (True, True, False, False):
            await one.tell("typing", s=TALK_STREAM, on=on)
        eph = {"t": "eph", "s": f"typing-{TALK}", "d": {"person": str(FREELANCER), "on": True}}
        assert await other.next() == {**eph, "ttl_ms": 6_000}
        assert (await other.next())["d"]["on"] is False
        gateway.log.add("said")
        assert (await other.next())["o"] == 2
        assert (await one.next())["o"] == 2


async def test_typing_where_one_does_not_listen_reaches_nobody(gateway: Gateway) -> None:
    async with gateway.signed_in({"s": FOREIGN_STREAM, "o": 1}, person=OTHER) as listener:
        await listener.next("live")
        async with gateway.signed_in() as stranger:
            await stranger.tell("typing", s=FOREIGN_STREAM, on=True)
            await stranger.tell("unsub", id=2, s="me")
            await stranger.next("err")
        gateway.log.add("whispered")
        assert (await listener.next())["t"] == "ev"


async def test_pings_tell_where_streams_are_and_want_an_answer(serving: Serving) -> None:
    async with serving(Limits(ping_s=0.05, pong_s=0.1), beat_s=0.02) as gateway:
        gateway.log.add("said")
        async with gateway.signed_in({"s": TALK_STREAM, "o": 1}, {"s": "me", "o": 0}) as client:
            ping = await client.next("ping")
            while ping["head"] != {TALK_STREAM: 2, "me": 4}:
                await client.tell("pong", n=ping["n"])
                ping = await client.next("ping")
            assert await client.closed() == 4408


async def test_a_socket_outlives_its_access_token_with_a_new_ticket(serving: Serving) -> None:
    async with serving(beat_s=0.02) as gateway, gateway.client() as client:
        await client.tell("hello", id=1, ticket=gateway.desk.ticket(FREELANCER, seconds=50))
        await client.next("welcome")
        assert 0 < (await client.next("auth_expiring"))["in_ms"] <= 50_000
        await client.tell("auth", id=2, ticket=gateway.desk.ticket(CLIENT))
        assert (await client.next())["code"] == "forbidden"
        await client.tell("auth", id=3, ticket="forged-forged-forged")
        assert (await client.next())["code"] == "unauthenticated"
        await client.tell("auth", id=4, ticket=gateway.desk.ticket(FREELANCER, seconds=1))
        assert (await client.next("ok"))["exp"]
        assert await client.closed() == 4401


async def test_a_drained_gateway_asks_everybody_to_move_and_ends_the_rest(serving: Serving) -> None:
    async with serving(beat_s=0.02) as gateway, gateway.signed_in() as one, gateway.signed_in() as other:
        draining = asyncio.create_task(gateway.hub.drain(spread_ms=1_000, by_ms=300))
        waits = [(await each.next("drain"))["in_ms"] for each in (one, other)]
        assert waits == [0, 500]
        async with gateway.client() as late:
            assert await late.closed() == 4503
        await one.connection.close()
        assert await other.closed() == 4503
        await draining
        assert gateway.hub.counters.sockets == 0
        assert gateway.hub.counters.closed == {1000: 1, 4503: 1}


async def test_a_server_that_stops_lets_its_sockets_move_first(gateway: Gateway) -> None:
    async with gateway.signed_in() as client:
        gateway.server.should_exit = True
        assert (await client.next("drain"))["by_ms"] == 3_000
        gateway.log.add("said")
        await client.tell("sub", id=2, s="me", o=3)
        assert (await client.next("ev"))["o"] == 4
        with pytest.raises(OSError):
            await gateway.connect()


async def test_the_oldest_socket_of_a_person_makes_room(serving: Serving) -> None:
    async with (
        serving(Limits(sockets_per_person=2)) as gateway,
        gateway.signed_in(person=CLIENT),
        gateway.signed_in() as oldest,
        gateway.signed_in(),
        gateway.signed_in() as newest,
    ):
        assert await oldest.closed() == 4409
        await newest.tell("sub", id=2, s="me")
        assert (await newest.next())["t"] == "subbed"


async def test_what_a_follower_left_out_is_read_before_anything_after_it(serving: Serving) -> None:
    class Forgetful(WatchedLog):
        async def follow(self, after: int):  # type: ignore[no-untyped-def]
            async for batch in super().follow(after):
                yield batch[-1:]

    async with serving(log=Forgetful.begun()) as gateway:
        async with gateway.signed_in({"s": "me"}) as client:
            await client.next("live")
            for _ in range(4):
                gateway.log.add("said")
            assert [(await client.next("ev"))["o"] for _ in range(4)] == [4, 5, 6, 7]
        assert gateway.hub.counters.refilled == 1
        assert gateway.hub.counters.durable_drops == 0
