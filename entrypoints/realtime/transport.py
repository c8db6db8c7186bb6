"""uvicorn's WebSocket protocol with a limit where it has none: peers that never read, and frames that never
reach the application."""

from socket import socket
from typing import Any

from uvicorn import Config, Server
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from entrypoints.realtime.hub import Hub

CLOSE_S = 2.0
"""After this a closed connection is cut, whether or not its peer has taken what was written to it."""
FRAGMENTS_MAX = 64
SPREAD_MS, BY_MS = 1_000, 3_000
"""At shutdown clients leave within a second; who has found no other server by then is closed after three."""


class SocketProtocol(WebSocketsSansIOProtocol):
    async def send(self, message: Any) -> None:
        if message["type"] == "websocket.close":
            self.loop.call_later(CLOSE_S, self.transport.abort)
        await super().send(message)

    def handle_ping(self) -> None:
        """A peer that sends pings and does not read would have its pongs pile up here."""
        if self.writable.is_set():
            super().handle_ping()
        else:
            self.transport.abort()

    def handle_cont(self, event: Frame) -> None:
        """Empty fragments do not count towards the size of a message."""
        if len(self.frames) < FRAGMENTS_MAX:
            super().handle_cont(event)
        else:
            self.transport.abort()


class DrainingServer(Server):
    """Before it hangs up on anybody, it asks its sockets to move over."""

    def __init__(self, config: Config, hub: Hub) -> None:
        super().__init__(config)
        self._hub = hub

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        if not self.force_exit:
            await self._hub.drain(SPREAD_MS, BY_MS)
        await super().shutdown(sockets)
