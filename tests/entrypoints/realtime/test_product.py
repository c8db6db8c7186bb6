"""Sockets of the whole product: real accounts and tickets, a log in PostgreSQL, the worker's read models."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
import uvicorn
from websockets.asyncio.client import connect

from adapters.postgres.pool import connect as connect_database
from domain.conversation import ConversationOpened
from domain.decider import Recorded
from domain.escrow import FundingRequested
from domain.standing import Scope
from domain.values import PersonId
from domain.visibility import Viewer
from entrypoints.api.server import configured
from entrypoints.realtime.entries import on_board
from entrypoints.realtime.feeds import ReadModelFeeds
from entrypoints.realtime.frames import SUBPROTOCOL
from entrypoints.realtime.replay import Found
from tests.entrypoints.api.conftest import (
    Api,
    Someone,
    application_body,
    opened,
    shared_database,  # noqa: F401
    task_body,
    worked,
)
from tests.entrypoints.api.test_standing import restrict
from tests.entrypoints.realtime.conftest import Client
from tests.entrypoints.realtime.world import Watcher

SEED = 20_261_122


@dataclass
class Product:
    """One web process, and `another` over the same log."""

    api: Api
    url: str
    home: Path

    @asynccontextmanager
    async def another(self) -> AsyncIterator["Product"]:
        async with opened(self.api.souk.database_url, self.home) as api, served(api, self.home) as running:
            yield running

    @asynccontextmanager
    async def socket(self, ticket: str, *streams: dict[str, Any], **more: Any) -> AsyncIterator[Client]:
        origin = self.api.souk.settings.origin
        async with connect(self.url, subprotocols=[SUBPROTOCOL], origin=origin, compression=None) as raw:
            client = Client(raw)
            await client.tell("hello", id=1, ticket=ticket, streams=list(streams), **more)
            yield client


async def ticket_of(someone: Someone) -> str:
    answer = await someone.post("/v1/realtime/tickets")
    assert answer.status_code == 201, answer.text
    return str(answer.json()["ticket"])


@asynccontextmanager
async def served(api: Api, home: Path) -> AsyncIterator[Product]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        host, port = listening.getsockname()
        config = configured(api.app, host, port)
        config.lifespan = "off"
        server = uvicorn.Server(config)
        task = asyncio.create_task(server.serve(sockets=[listening]))
        try:
            yield Product(api, f"ws://{host}:{port}/v1/realtime", home)
        finally:
            server.should_exit = True
            await task


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def product(
    shared_database: str,  # noqa: F811
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[Product]:
    home = tmp_path_factory.mktemp("home")
    async with (
        worked(shared_database, home),
        opened(shared_database, home) as api,
        served(api, home) as running,
    ):
        yield running


@pytest_asyncio.fixture
async def mona(product: Product) -> AsyncIterator[Someone]:
    async with product.api.member() as someone:
        yield someone


@pytest_asyncio.fixture
async def omar(product: Product) -> AsyncIterator[Someone]:
    async with product.api.member() as someone:
        yield someone


async def agreed(product: Product, mona: Someone, omar: Someone) -> str:
    """The conversation that accepting Omar for a task of Mona's opens; all that follows has happened."""
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    applied = (await omar.post(f"/v1/tasks/{task}/applications", application_body())).json()
    accepted = await mona.post(f"/v1/tasks/{task}/applications/{applied['id']}/accept")
    after = accepted.json()["position"]
    opened = await product.api.until(ConversationOpened, after)
    await product.api.until(FundingRequested, after)
    return opened.key


async def test_a_task_appears_is_applied_to_and_talked_about_without_reloading(
    product: Product, mona: Someone, omar: Someone
) -> None:
    async with product.socket(await ticket_of(omar), {"s": "board"}, {"s": "me"}) as his:
        await his.next("live")
        await his.next("live")
        posted = (await mona.post("/v1/tasks", task_body())).json()
        appeared = await his.next("ev")
        assert (appeared["s"], appeared["o"]) == ("board", posted["position"])
        assert appeared["d"]["title"] == task_body()["title"]
        async with product.socket(await ticket_of(mona), {"s": "me", "o": posted["position"]}) as hers:
            path = f"/v1/tasks/{posted['id']}/applications"
            applied = (await omar.post(path, application_body())).json()
            assert (await hers.next("ev"))["d"]["application"] == applied["id"]
            await mona.post(f"{path}/{applied['id']}/accept")
            while (opened := await hers.next("ev"))["k"] != "conversation.opened":
                pass
            talk = f"conversation-{opened['d']['conversation']}"
            await hers.tell("send", id=9, s=talk, key="first", body={"text": "When can you start?"})
            sent = await hers.next("ok")
            while (heard := await his.next("ev"))["k"] != "conversation.message_sent":
                pass
    assert (heard["o"], heard["d"]["message"]) == (sent["pos"], sent["d"]["id"])


async def test_the_same_key_is_the_same_message_over_http_and_socket(
    product: Product, mona: Someone, omar: Someone
) -> None:
    talk = await agreed(product, mona, omar)
    async with product.socket(await ticket_of(mona)) as hers:
        body = {"text": "Only once, please."}
        await hers.tell("send", id=2, s=f"conversation-{talk}", key="one-key", body=body)
        sent = await hers.next("ok")
    over_http = await mona.post(f"/v1/conversations/{talk}/messages", body, idempotency_key="one-key")
    assert over_http.status_code == 201
    assert over_http.json() == {**sent["d"], "position": sent["pos"]}


async def test_who_is_restricted_says_nothing_over_a_socket_that_is_open(
    product: Product, mona: Someone, omar: Someone
) -> None:
    talk = await agreed(product, mona, omar)
    async with product.socket(await ticket_of(mona)) as hers:
        await restrict(product.api, mona, Scope.MESSAGING)
        await hers.tell("send", id=2, s=f"conversation-{talk}", key="k", body={"text": "Hello?"})
        assert (await hers.next("err"))["code"] == "restricted"


async def test_another_process_takes_over_where_the_first_left(
    product: Product, mona: Someone, omar: Someone
) -> None:
    """Its memory is empty: what happened before comes from the read model and the log."""
    talk = await agreed(product, mona, omar)
    for number in range(100):
        await mona.post(f"/v1/conversations/{talk}/messages", {"text": f"line {number}"})
    watcher = watcher_of(omar)
    async with product.another() as another:
        await catch_up(another, omar, watcher, "me", "board", f"conversation-{talk}")
        assert another.api.app.state.hub.counters.replayed > 0
    watcher.check(await everything(product))


async def test_cut_off_again_and_again_every_event_still_arrives_once(
    product: Product, mona: Someone, omar: Someone
) -> None:
    talk, random = await agreed(product, mona, omar), Random(SEED)
    watcher, cuts = watcher_of(omar), 0
    streams = ("me", "board", f"conversation-{talk}")
    speaking = asyncio.create_task(speak(mona, omar, talk))
    while not speaking.done():
        async with product.socket(await ticket_of(omar), *resumed(watcher, *streams), window=20) as his:
            await watch(his, watcher, frames=random.randint(1, 120))
            his.connection.transport.abort()
            cuts += 1
    await speaking
    await catch_up(product, omar, watcher, *streams)
    assert cuts > 3
    watcher.check(await everything(product))


def resumed(watcher: Watcher, *streams: str) -> list[dict[str, Any]]:
    """What a client says that connects anew."""
    watcher.unacked.clear()
    watcher.asked = set(streams)
    return [{"s": stream, "o": watcher.last.get(stream, 0)} for stream in streams]


async def catch_up(product: Product, someone: Someone, watcher: Watcher, *streams: str) -> None:
    async with product.socket(await ticket_of(someone), *resumed(watcher, *streams), window=1_024) as socket:
        waiting = set(streams)
        while waiting:
            frame = await socket.next()
            watcher.take(frame, committed=10**9)
            if frame["t"] == "live":
                waiting.discard(frame["s"])
            await socket.tell("ack", a=watcher.ack(*watcher.unacked))


async def speak(mona: Someone, omar: Someone, talk: str) -> None:
    async def say(someone: Someone) -> None:
        for number in range(100):
            await someone.post(f"/v1/conversations/{talk}/messages", {"text": f"line {number}"})

    await asyncio.gather(say(mona), say(omar), *(mona.post("/v1/tasks", task_body()) for _ in range(10)))


async def watch(client: Client, watcher: Watcher, frames: int) -> None:
    """Takes this many frames, or all there are at the moment; acknowledges now and then."""
    for number in range(frames):
        try:
            async with asyncio.timeout(0.5):
                frame = await client.next()
        except TimeoutError:
            return
        assert frame["t"] != "err", frame
        watcher.take(frame, committed=10**9)
        if number % 5 == 0:
            await client.tell("ack", a=watcher.ack(*watcher.unacked))


def watcher_of(someone: Someone) -> Watcher:
    return Watcher(Viewer(PersonId(UUID(someone.person["id"]))), window=1_024)


async def everything(product: Product) -> list[Recorded]:
    events: list[Recorded] = []
    while page := await product.api.souk.log.read(len(events), 1_000):
        events += page
    return events


async def test_forged_used_and_late_tickets_open_nothing(product: Product, mona: Someone) -> None:
    used, late = await ticket_of(mona), await ticket_of(mona)
    async with product.socket(used) as hers:
        assert (await hers.next())["user"] == mona.person["id"]
    async with await connect_database(product.api.souk.database_url, role=None) as connection:
        await connection.execute("UPDATE private.tickets SET expires_at = now()")
    for ticket in ("a" * 43, used, late):
        async with product.socket(ticket) as hers:
            assert (await hers.next())["code"] == "unauthenticated"
            assert await hers.closed() == 4401


async def test_logging_out_ends_the_socket(product: Product, mona: Someone) -> None:
    async with product.socket(await ticket_of(mona), {"s": "me"}) as hers:
        await hers.next("live")
        assert (await mona.post("/v1/auth/logout", x_souk_csrf="1")).status_code == 204
        assert await hers.closed() == 4403


async def test_the_read_model_is_believed_as_far_as_it_is_complete(
    product: Product, mona: Someone, omar: Someone
) -> None:
    await agreed(product, mona, omar)
    events, person = await everything(product), watcher_of(omar).viewer.person
    assert person is not None
    assert await product.api.app.state.watermarks.reached(len(events), ["feed"], 20)
    feeds = ReadModelFeeds(product.api.souk.pool)
    due = [recorded.position for recorded in events if person in recorded.audience.people]
    assert (await feeds.feed(person, 0, 1_000)).positions == due
    assert await feeds.feed(person, due[0], 2) == Found(due[1:3], due[2])
    board = [recorded.position for recorded in events if on_board(recorded)]
    assert (await feeds.board_feed(0, 1_000)).positions == board
    async with await connect_database(product.api.souk.database_url, role=None) as connection:
        await connection.execute(
            "INSERT INTO work.parked (projection, past, stream, position, error, rows)"
            " VALUES ('feed', false, 'task-x', %s, '', '{}')",
            [due[1]],
        )
        try:
            assert await feeds.feed(person, 0, 1_000) == Found(due[:1], due[1] - 1)
            assert await feeds.feed(person, due[2], 1_000) == Found([], due[2])
        finally:
            await connection.execute("DELETE FROM work.parked WHERE stream = 'task-x'")
