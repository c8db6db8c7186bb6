"""A gateway on a real uvicorn on loopback, over the log in memory, and clients of another make."""

import asyncio
import socket
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest
import pytest_asyncio
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from adapters.sessions import Ticket
from domain.values import PersonId
from entrypoints.api.server import configured
from entrypoints.dispatch import Dispatch
from entrypoints.identity import NotSignedIn
from entrypoints.realtime.endpoint import realtime_app
from entrypoints.realtime.frames import SUBPROTOCOL, ServerFrame
from entrypoints.realtime.hub import Hub
from entrypoints.realtime.limits import Limits
from entrypoints.realtime.replay import Feeds
from entrypoints.realtime.transport import DrainingServer
from tests.domain.examples import FREELANCER
from tests.entrypoints.realtime.world import WatchedLog

ORIGIN = "https://souk.example"
PATIENCE_S = 20
FRAMES = msgspec.json.Decoder(ServerFrame | list[ServerFrame])


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class Desk:
    """Gives out tickets, and says which sessions have ended."""

    tickets: dict[str, Ticket] = field(default_factory=dict)
    ended: set[UUID] = field(default_factory=set)

    def ticket(self, person: PersonId, seconds: float = 900, session: UUID | None = None) -> str:
        name = uuid4().hex
        until = datetime.now(UTC) + timedelta(seconds=seconds)
        self.tickets[name] = Ticket(person, session or uuid4(), until)
        return name

    async def redeem_ticket(self, ticket: str) -> Ticket:
        if ticket not in self.tickets:
            raise NotSignedIn()
        return self.tickets.pop(ticket)

    async def revoked(self) -> set[UUID]:
        return self.ended


class Client:
    """A socket that speaks frames; what comes is acknowledged only when asked to."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.frames: deque[dict[str, Any]] = deque()

    async def tell(self, t: str, **fields: Any) -> None:
        await self.connection.send(msgspec.json.encode({"t": t, **fields}).decode())

    async def next(self, *types: str) -> dict[str, Any]:
        """The next frame, or the next of these types; others before it are let go."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                while not self.frames:
                    text = await self.connection.recv()
                    FRAMES.decode(text)
                    got = msgspec.json.decode(text)
                    self.frames.extend(got if isinstance(got, list) else [got])
                frame = self.frames.popleft()
                if not types or frame["t"] in types:
                    return frame

    async def hello(self, ticket: str, *streams: dict[str, Any], **more: Any) -> None:
        await self.tell("hello", id=1, ticket=ticket, streams=list(streams), **more)
        await self.next("welcome")

    async def closed(self) -> int:
        """The code that the server closes with."""
        async with asyncio.timeout(PATIENCE_S):
            try:
                while True:
                    await self.connection.recv()
            except ConnectionClosed as closed:
                return closed.rcvd.code if closed.rcvd else 1006


@dataclass
class Gateway:
    log: WatchedLog
    desk: Desk
    hub: Hub
    url: str
    server: DrainingServer

    def connect(self, **options: Any) -> connect:
        usual = {"subprotocols": [SUBPROTOCOL], "origin": ORIGIN, "compression": None}
        return connect(self.url, **usual | options)

    @asynccontextmanager
    async def client(self, **options: Any) -> AsyncIterator[Client]:
        async with self.connect(**options) as connection:
            yield Client(connection)

    @asynccontextmanager
    async def signed_in(
        self, *streams: dict[str, Any], person: PersonId = FREELANCER, **more: Any
    ) -> AsyncIterator[Client]:
        async with self.client() as client:
            await client.hello(self.desk.ticket(person), *streams, **more)
            yield client


@asynccontextmanager
async def serving(
    limits: Limits | None = None, feeds: Feeds | None = None, log: WatchedLog | None = None, **options: Any
) -> AsyncIterator[Gateway]:
    log, desk = log or WatchedLog.begun(), Desk()
    hub = Hub(log, desk, feeds, limits, **options)
    app = realtime_app(hub, desk, Dispatch(log), WallClock(), {ORIGIN})
    with socket.create_server(("127.0.0.1", 0)) as listening:
        host, port = listening.getsockname()
        config = configured(app, host, port)
        config.lifespan = "off"
        server = DrainingServer(config, hub)
        async with hub.running():
            task = asyncio.create_task(server.serve(sockets=[listening]))
            try:
                yield Gateway(log, desk, hub, f"ws://{host}:{port}/v1/realtime", server)
            finally:
                server.should_exit = True
                await task


Serving = Callable[..., AbstractAsyncContextManager[Gateway]]


@pytest.fixture(name="serving")
def serving_fixture() -> Serving:
    return serving


@pytest.fixture
async def gateway() -> AsyncIterator[Gateway]:
    """Does not beat: whatever it sends is sent because something happened."""
    async with serving(beat_s=1_000) as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def shared() -> AsyncIterator[Gateway]:
    """For tests that do not mind what others did in it."""
    async with serving(beat_s=1_000) as running:
        yield running
