"""uvicorn's WebSocket protocol with a limit where it has none: peers that never read, and frames that never
reach the application."""

from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

CLOSE_S = 2.0
"""After this a closed connection is cut, whether or not its peer has taken what was written to it."""
FRAGMENTS_MAX = 64


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
