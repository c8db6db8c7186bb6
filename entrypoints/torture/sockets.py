"""Those who watch: people with a socket who come back with their cursors whenever it is cut."""

import asyncio
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

import httpx
import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin, Subprotocol

from entrypoints.realtime.frames import SUBPROTOCOL
from entrypoints.torture.receivers import BOARD, ME
from entrypoints.torture.records import Began, Broken, Fired, Journal, Shown

ENTITY_STREAMS_MAX = 6
ACK_SECONDS = 0.3
CUT_SECONDS_MIN, CUT_SECONDS_MAX = 1.0, 4.0
BACK_SECONDS_MAX = 0.4
AGAIN = frozenset({"busy", "overloaded", "internal", "rate_limited"})
GONE = (OSError, TimeoutError, WebSocketException, httpx.HTTPError)
Frame = dict[str, Any]


@dataclass
class Cursor:
    last: int | None = None
    epoch: str = ""
    mark: str | None = None
    subscribed: bool = False

    def frame(self, stream: str) -> Frame:
        known = {} if self.last is None else {"o": self.last}
        epoch = {"ep": self.epoch} if self.epoch else {}
        mark = {"x": self.mark} if self.mark else {}
        return {"s": stream} | known | epoch | mark


@dataclass
class Watcher:
    """One person's socket. `client` reaches the same web process at `origin`. Follows `me`, `board`, and the
    first tasks and conversations that it is told of there, from their beginning."""

    person: UUID
    token: str
    client: httpx.AsyncClient
    origin: str
    journal: Journal
    random: Random
    streams: dict[str, Cursor] = field(default_factory=lambda: {ME: Cursor(), BOARD: Cursor()})

    async def run(self, stopping: asyncio.Event) -> None:
        """Until told to stop; every few seconds it hangs up of its own accord, in the middle of things."""
        while not stopping.is_set():
            with suppress(*GONE):
                await self._connect(stopping)
            for cursor in self.streams.values():
                cursor.subscribed = False
            await asyncio.sleep(self.random.random() * BACK_SECONDS_MAX)

    async def _connect(self, stopping: asyncio.Event) -> None:
        headers = {"Authorization": f"Bearer {self.token}"}
        answer = (await self.client.post("/v1/realtime/tickets", headers=headers)).raise_for_status()
        address = self.origin.replace("http", "ws", 1) + "/v1/realtime"
        spoken, page = [Subprotocol(SUBPROTOCOL)], Origin(self.origin)
        async with connect(
            address, subprotocols=spoken, origin=page, compression=None, proxy=None, close_timeout=1
        ) as socket:
            cursors = [cursor.frame(stream) for stream, cursor in self.streams.items()]
            hello = {"t": "hello", "id": 1, "ticket": answer.json()["ticket"], "streams": cursors}
            await socket.send(json.dumps(hello))
            acking = asyncio.create_task(self._acknowledge(socket))
            try:
                await self._listen(socket, stopping)
            finally:
                acking.cancel()
                await asyncio.gather(acking, return_exceptions=True)

    async def _listen(self, socket: ClientConnection, stopping: asyncio.Event) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + self.random.uniform(CUT_SECONDS_MIN, CUT_SECONDS_MAX)
        while not stopping.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout_at(min(until, loop.time() + ACK_SECONDS)):
                    message = await socket.recv()
                await self._take_all(json.loads(message), socket)
            if loop.time() >= until:
                self.journal.write(Fired("socket_cut"))
                socket.transport.abort()
                return

    async def _acknowledge(self, socket: ClientConnection) -> None:
        """Gives credit back, seldom enough to stay within the limit of frames."""
        told: Mapping[str, int] = {}
        while True:
            await asyncio.sleep(ACK_SECONDS)
            reached = {
                name: each.last for name, each in self.streams.items() if each.subscribed and each.last
            }
            if reached and reached != told:
                await socket.send(json.dumps({"t": "ack", "a": reached}))
                told = reached

    async def _take_all(self, frames: Frame | list[Frame], socket: ClientConnection) -> None:
        for frame in frames if isinstance(frames, list) else [frames]:
            await self._take(frame, socket)

    async def _take(self, frame: Frame, socket: ClientConnection) -> None:
        match frame["t"]:
            case "ping":
                await socket.send(json.dumps({"t": "pong", "n": frame["n"]}))
            case "subbed":
                self._subscribed(frame, self.streams[frame["s"]])
            case "ev":
                self._apply(frame, self.streams[frame["s"]])
                await self._discover(frame, socket)
            case "skip":
                cursor = self.streams[frame["s"]]
                self._follow(frame, cursor, frame["o"][0] - 1, frame["o"][1])
                cursor.mark = None
            case "live":
                self._follow(frame, self.streams[frame["s"]], frame.get("p", frame["o"]), frame["o"])
            case "err" if frame["code"] in AGAIN:
                raise ConnectionError(frame["code"])
            case "reset" | "revoked" | "err":
                self.journal.write(Broken(json.dumps(frame)))

    def _subscribed(self, frame: Frame, cursor: Cursor) -> None:
        if not cursor.epoch:
            self.journal.write(Began(self.person, frame["s"], frame["o"]))
        elif cursor.last != frame["o"]:
            self.journal.write(Broken(f"asked from {cursor.last}: {json.dumps(frame)}"))
        cursor.last, cursor.epoch, cursor.subscribed = frame["o"], frame["ep"], True

    def _apply(self, frame: Frame, cursor: Cursor) -> None:
        before: int = frame.get("p", frame["o"] - 1)
        self._follow(frame, cursor, before, frame["o"])
        body = msgspec.Raw(msgspec.json.encode(frame["d"]))
        self.journal.write(Shown(frame["s"], frame["o"], int(frame["x"], 16), body))
        cursor.mark = frame["x"]

    def _follow(self, frame: Frame, cursor: Cursor, before: int | None, offset: int) -> None:
        """By the rules of the protocol; what a client would have to mend is written down as broken."""
        if cursor.last != before:
            self.journal.write(Broken(f"at {cursor.last}: {json.dumps(frame)}"))
        cursor.last = offset

    async def _discover(self, frame: Frame, socket: ClientConnection) -> None:
        """Follows a few of the things that `me` and `board` speak of, from their first event."""
        kind, _, _ = frame["k"].partition(".")
        key = frame["d"].get(kind)
        if kind not in ("task", "conversation") or frame["s"] not in (ME, BOARD) or key is None:
            return
        stream = f"{kind}-{key}"
        if stream not in self.streams and self._room(kind):
            self.streams[stream] = Cursor(last=0)
            await socket.send(json.dumps({"t": "sub", "id": 2} | self.streams[stream].frame(stream)))

    def _room(self, kind: str) -> bool:
        return sum(name.startswith(kind) for name in self.streams) < ENTITY_STREAMS_MAX
