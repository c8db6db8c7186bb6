"""A client of the socket that follows the protocol and comes back with its cursors when it is cut."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

RETRY_SECONDS = 0.1
ENTITIES = ("task-", "conversation-")
Frame = dict[str, Any]


class Gap(AssertionError):
    """The server left something out."""


@dataclass
class Listener:
    """`seen` holds, stream by stream, the events that were applied: what a page would show."""

    address: str
    ticket: Callable[[], Awaitable[str]]
    streams: tuple[str, ...]
    seen: dict[str, list[Frame]] = field(default_factory=lambda: defaultdict(list))
    connections: int = 0
    _last: dict[str, int] = field(default_factory=dict)
    _epoch: dict[str, str] = field(default_factory=dict)
    _moved: asyncio.Event = field(default_factory=asyncio.Event)
    _subscribed: set[str] = field(default_factory=set)

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            with suppress(WebSocketException, OSError, httpx.HTTPError):
                await self._listen(await self.ticket())
            self._subscribed.clear()
            await asyncio.sleep(RETRY_SECONDS)

    async def until(self, enough: Callable[["Listener"], bool]) -> None:
        while not enough(self):
            self._moved.clear()
            await self._moved.wait()

    def listening(self) -> bool:
        return self._subscribed == set(self.streams)

    async def _listen(self, ticket: str) -> None:
        url = f"{self.address.replace('http', 'ws')}/v1/realtime"
        protocol: Any = ["souk.rt.v1"]
        async with connect(url, subprotocols=protocol, origin=self.address, proxy=None) as socket:  # type: ignore[arg-type]
            cursors = [{"s": stream} | self._cursor(stream) for stream in self.streams]
            await socket.send(json.dumps({"t": "hello", "id": 1, "ticket": ticket, "streams": cursors}))
            self.connections += 1
            async for message in socket:
                frames = json.loads(message)
                for frame in frames if isinstance(frames, list) else [frames]:
                    self._take(frame)
                await self._acknowledge(socket)
                self._moved.set()

    def _cursor(self, stream: str) -> Frame:
        if stream not in self._last:
            return {}
        return {"o": self._last[stream], "ep": self._epoch[stream]}

    async def _acknowledge(self, socket: ClientConnection) -> None:
        if self._last:
            await socket.send(json.dumps({"t": "ack", "a": self._last}))

    def _take(self, frame: Frame) -> None:
        match frame["t"]:
            case "subbed":
                known = self._last.setdefault(frame["s"], frame["o"])
                if known != frame["o"]:
                    raise Gap(f"asked for {frame['s']} after {known}, got it after {frame['o']}")
                self._epoch[frame["s"]] = frame["ep"]
                self._subscribed.add(frame["s"])
            case "ev":
                self._follow(frame["s"], frame["o"], frame.get("p"))
                self.seen[frame["s"]].append(frame)
            case "skip":
                self._follow(frame["s"], frame["o"][0], None)
                self._last[frame["s"]] = frame["o"][1]
            case "live" if "p" in frame:
                self._follow(frame["s"], frame["o"], frame["p"])
            case "reset" | "err" | "revoked":
                raise Gap(str(frame))

    def _follow(self, stream: str, offset: int, before: int | None) -> None:
        """Every event exactly once: nothing is ignored here, what comes twice is a fault as well."""
        last = self._last[stream]
        expected = offset == last + 1 if stream.startswith(ENTITIES) else before == last
        if not expected:
            raise Gap(f"{stream}: {offset} (after {before}) came after {last}")
        self._last[stream] = offset
