"""The AsyncAPI document of the socket, made from its frames: `python -m entrypoints.realtime.asyncapi`."""

import json
import sys
from inspect import cleandoc
from typing import Any, get_args

import msgspec

from domain.decider import EVENTS
from domain.policies import DECIDERS
from entrypoints.realtime.frames import SUBPROTOCOL, ClientFrame, ServerFrame

CLOSE_CODES = {
    1009: "frame too large; do not reconnect",
    4400: "protocol violation; do not reconnect",
    4401: "not authenticated or expired; take a new ticket and resume",
    4403: "session revoked; sign in again",
    4408: "no hello or no pong in time; reconnect",
    4409: "replaced: too many sockets of one person; do not reconnect",
    4413: "credit spent and no ack for 30 s; reconnect and resume",
    4426: "version not spoken; reload the application",
    4429: "rate limited; reconnect after backing off",
    4500: "internal; reconnect after backing off",
    4503: "drained; reconnect now",
}
SCHEMAS = "#/components/schemas/"


def document() -> dict[str, Any]:
    asked, told = get_args(ClientFrame), get_args(ServerFrame)
    events = {stored: event for stored, event in sorted(EVENTS.items()) if stored.split(".")[0] in DECIDERS}
    _, schemas = msgspec.json.schema_components(
        [*asked, *told, *events.values()], ref_template=SCHEMAS + "{name}"
    )
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Souk realtime",
            "version": SUBPROTOCOL,
            "description": "One JSON frame per text message, or an array of them. Told apart by `t`.",
        },
        "defaultContentType": "application/json",
        "channels": {
            "realtime": {
                "address": "/v1/realtime",
                "messages": {
                    name(kind): {"$ref": f"#/components/messages/{name(kind)}"} for kind in asked + told
                },
                "bindings": {"ws": {"method": "GET", "bindingVersion": "0.1.0"}},
                "x-subprotocol": SUBPROTOCOL,
                "x-close-codes": {str(code): meaning for code, meaning in CLOSE_CODES.items()},
            }
        },
        "operations": {"ask": operation("receive", asked), "tell": operation("send", told)},
        "components": {
            "messages": {name(kind): message(kind) for kind in asked + told},
            "schemas": dict(sorted(schemas.items())),
        },
        "x-events": {
            stored: {"$ref": SCHEMAS + event.__name__, "x-public": list(event.PUBLIC)}
            for stored, event in events.items()
        },
    }


def name(kind: Any) -> str:
    return str(kind.__struct_config__.tag)


def operation(action: str, kinds: tuple[Any, ...]) -> dict[str, Any]:
    channel = "#/channels/realtime"
    return {
        "action": action,
        "channel": {"$ref": channel},
        "messages": [{"$ref": f"{channel}/messages/{name(kind)}"} for kind in kinds],
    }


def message(kind: Any) -> dict[str, Any]:
    described = {"name": name(kind), "payload": {"$ref": SCHEMAS + kind.__name__}}
    own = kind.__dict__.get("__doc__")
    return {**described, "summary": cleandoc(own)} if own else described


def text() -> str:
    return json.dumps(document(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
