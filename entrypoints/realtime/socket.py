"""Drives one connection: frames in, one writer out. What the writer cannot send is not read from the log."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Iterator, MutableMapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import Any, Protocol
from uuid import UUID

import msgspec

from domain.ports import Clock
from domain.values import PersonId
from entrypoints.identity import NotSignedIn
from entrypoints.realtime.effects import (
    Close,
    Declined,
    Done,
    Effect,
    Grant,
    Leave,
    Open,
    Redeem,
    Submit,
    Whisper,
)
from entrypoints.realtime.frames import Ev, ServerFrame
from entrypoints.realtime.hub import Hub
from entrypoints.realtime.protocol import Connection, Outputs

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
SendMessage = Callable[[Message], Awaitable[None]]

OUTBOX_MAX = 64
"""With more answers than this waiting to be written, nothing more is read from the client."""
MESSAGE_BYTES = 64 * 1024
"""A batch is sent once it is longer than this."""
FLUSH_S = 1.0
"""How long the last frames may take before the close frame goes out without them."""
CLOSE_S = 2.0

encode = msgspec.json.Encoder().encode
log = logging.getLogger(__name__)


class Ticket(Protocol):
    @property
    def person(self) -> PersonId: ...

    @property
    def session(self) -> UUID: ...

    @property
    def access_until(self) -> datetime: ...


class Tickets(Protocol):
    async def redeem_ticket(self, ticket: str) -> Ticket:
        """Once only. Raises `NotSignedIn`."""
        ...


@dataclass(frozen=True)
class Backstage:
    """What sockets need of the rest of the process."""

    hub: Hub
    tickets: Tickets
    commands: Callable[[Submit], Awaitable[Done | Declined]]
    clock: Clock


class LiveSocket:
    def __init__(self, name: str, backstage: Backstage, receive: Receive, send: SendMessage) -> None:
        self._backstage, self._hub = backstage, backstage.hub
        self._receive, self._send = receive, send
        self._connection = Connection(name, monotonic(), self._hub.limits)
        self._outbox: list[bytes] = []
        self._changed, self._room = asyncio.Event(), asyncio.Event()
        self._room.set()
        self._ended: asyncio.Future[Close] = asyncio.get_running_loop().create_future()
        self._blocked = False
        self._gone = 1006

    @property
    def person(self) -> PersonId | None:
        return self._connection.grant.person if self._connection.grant else None

    @property
    def session(self) -> UUID | None:
        return self._connection.grant.session if self._connection.grant else None

    async def run(self) -> None:
        """Until either side closes."""
        self._hub.connect(self)
        reader = asyncio.create_task(self._guarded(self._read()))
        writer = asyncio.create_task(self._guarded(self._write()))
        try:
            await asyncio.wait((reader, self._ended), return_when=asyncio.FIRST_COMPLETED)
            if self._ended.done():
                await self._say_goodbye(writer, self._ended.result())
        finally:
            self._hub.disconnect(self, self._ended.result().code if self._ended.done() else self._gone)
            reader.cancel()
            writer.cancel()
            await asyncio.gather(reader, writer, return_exceptions=True)

    def wake(self, streams: Collection[str]) -> None:
        self._connection.wake(streams)
        self._changed.set()

    def whisper(self, whisper: Whisper) -> None:
        """Dropped while the client does not keep up: it would be stale when it arrives."""
        if self._blocked:
            self._hub.counters.whispers_dropped += 1
        else:
            self._announce(self._connection.whispered(whisper))

    def tick(self) -> None:
        self._announce(self._connection.tick(monotonic(), self._hub.head_of))

    def drain(self, in_ms: int, by_ms: int) -> None:
        self._announce(self._connection.drain(in_ms, by_ms, monotonic()))

    def close(self, close: Close) -> None:
        if not self._ended.done():
            self._ended.set_result(close)
            self._changed.set()

    async def _guarded(self, work: Awaitable[None]) -> None:
        try:
            await work
        except OSError:
            pass
        except Exception:
            log.exception("socket %s failed", self._connection.name)
            self.close(Close(4500, "internal"))

    async def _read(self) -> None:
        while not self._ended.done():
            message = await self._receive()
            if message["type"] == "websocket.disconnect":
                self._gone = message.get("code", 1005)
                return
            text = message.get("text")
            data = message["bytes"] if text is None else text
            await self._carry_out(self._connection.receive(data, monotonic()))
            self._changed.set()
            await self._room.wait()

    async def _write(self) -> None:
        while not self._ended.done():
            await self._changed.wait()
            self._changed.clear()
            while await self._read_on():
                for text in batches(self._emptied()):
                    self._blocked = True
                    await self._send({"type": "websocket.send", "text": text})
                    self._blocked = False

    async def _read_on(self) -> bool:
        """Reads what the client has credit for; whether there is something to write."""
        for fetch in [] if self._ended.done() else self._connection.fetches():
            page = self._hub.remembered(fetch) or await self._hub.replayed(fetch)
            self._take_in(self._connection.page(fetch, page, monotonic()))
        return bool(self._outbox)

    def _emptied(self) -> Sequence[bytes]:
        frames, self._outbox = self._outbox, []
        self._room.set()
        return frames

    async def _carry_out(self, outputs: Outputs) -> None:
        for output in outputs:
            if isinstance(output, Redeem | Open | Submit):
                await self._carry_out(await self._reply(output))
            else:
                self._announce([output])

    async def _reply(self, asked: Redeem | Open | Submit) -> Outputs:
        match asked:
            case Redeem():
                return await self._redeem(asked)
            case Open():
                return self._connection.opened(asked, await self._hub.open(self, asked), monotonic())
            case Submit():
                return self._connection.submitted(asked, await self._backstage.commands(asked))

    async def _redeem(self, asked: Redeem) -> Outputs:
        try:
            ticket = await self._backstage.tickets.redeem_ticket(asked.ticket)
        except NotSignedIn:
            return self._connection.redeemed(asked, None, 0, monotonic())
        grant = Grant(ticket.person, ticket.session, ticket.access_until)
        left_s = (grant.expires_at - self._backstage.clock.now()).total_seconds()
        outputs = self._connection.redeemed(asked, grant, left_s, monotonic())
        if not asked.renews:
            self._hub.welcome(self, grant.person)
        return outputs

    def _announce(self, outputs: Sequence[ServerFrame | Effect]) -> None:
        self._take_in(outputs)
        if self._outbox:
            self._changed.set()

    def _take_in(self, outputs: Sequence[ServerFrame | Effect]) -> None:
        """Everything that needs no waiting."""
        for output in outputs:
            match output:
                case Close():
                    if output.reason == "gap":
                        self._hub.counters.durable_drops += 1
                    self.close(output)
                case Leave(topic=topic):
                    self._hub.leave(self, topic)
                case Whisper():
                    self._hub.whisper(output)
                case Redeem() | Open() | Submit():
                    raise AssertionError(output)
                case _:
                    self._tell(output)

    def _tell(self, frame: ServerFrame) -> None:
        self._hub.counters.delivered += isinstance(frame, Ev)
        self._outbox.append(encode(frame))
        if len(self._outbox) > OUTBOX_MAX:
            self._room.clear()

    async def _say_goodbye(self, writer: asyncio.Task[None], close: Close) -> None:
        await asyncio.wait((writer,), timeout=FLUSH_S)
        writer.cancel()
        message = {"type": "websocket.close", "code": close.code, "reason": close.reason}
        with suppress(OSError, TimeoutError):
            await asyncio.wait_for(self._send(message), CLOSE_S)


def batches(frames: Sequence[bytes]) -> Iterator[str]:
    """JSON texts of about `MESSAGE_BYTES` at most: one frame as it is, several as an array."""
    batch: list[bytes] = []
    size = 0
    for frame in frames:
        batch.append(frame)
        size += len(frame)
        if size >= MESSAGE_BYTES:
            yield joined(batch)
            batch, size = [], 0
    if batch:
        yield joined(batch)


def joined(batch: Sequence[bytes]) -> str:
    return (batch[0] if len(batch) == 1 else b"[" + b",".join(batch) + b"]").decode()
