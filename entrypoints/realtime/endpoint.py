"""`GET /v1/realtime` as a plain ASGI application: the handshake, then one `LiveSocket` per connection."""

from collections.abc import Awaitable, Callable, Collection, MutableMapping
from typing import Any
from uuid import uuid4

from domain.ports import Clock
from entrypoints.dispatch import Dispatch
from entrypoints.realtime.commands import Commands
from entrypoints.realtime.frames import SUBPROTOCOL
from entrypoints.realtime.hub import Hub
from entrypoints.realtime.socket import Backstage, LiveSocket, Receive, SendMessage, Tickets

PATH = "/v1/realtime"

Scope = MutableMapping[str, Any]
Application = Callable[[Scope, Receive, SendMessage], Awaitable[None]]


def realtime_app(
    hub: Hub, tickets: Tickets, dispatch: Dispatch, clock: Clock, origins: Collection[str]
) -> Application:
    """For scopes of type `websocket`. `hub` must be running; `origins` are the pages that may connect, spelt
    as browsers send them."""
    backstage = Backstage(hub, tickets, Commands(dispatch, clock), clock)

    async def realtime(scope: Scope, receive: Receive, send: SendMessage) -> None:
        await receive()
        if scope["path"] != PATH or origin_of(scope) not in origins:
            await send({"type": "websocket.close", "code": 1008})
            return
        offered = scope["subprotocols"]
        spoken = SUBPROTOCOL if SUBPROTOCOL in offered else next(iter(offered), None)
        await send({"type": "websocket.accept", "subprotocol": spoken})
        if spoken != SUBPROTOCOL:
            await send({"type": "websocket.close", "code": 4426, "reason": f"speak {SUBPROTOCOL}"})
        elif hub.draining:
            await send({"type": "websocket.close", "code": 4503, "reason": "drained"})
        else:
            await LiveSocket(f"c-{uuid4().hex[:16]}", backstage, receive, send).run()

    return realtime


def origin_of(scope: Scope) -> str | None:
    """None also when there are several, which no browser sends."""
    found = [value.decode("latin-1") for name, value in scope["headers"] if name == b"origin"]
    return found[0] if len(found) == 1 else None
