"""The log as a file that anybody can check: an event a line, bodies as stored, the checkpoint last."""

from collections.abc import AsyncIterator
from typing import Any

import msgspec

from adapters.event_log.reading import PAGE_EVENTS_MAX, Reader, Stored
from adapters.transparency.checkpoints import encoded
from adapters.transparency.store import Signed


async def lines(reader: Reader, signed: Signed) -> AsyncIterator[list[bytes]]:
    """Page by page up to the checkpoint. Personal texts stay sealed."""
    after, size = 0, signed.checkpoint.size
    while after < size and (page := await reader.stored(after, min(PAGE_EVENTS_MAX, size - after))):
        after = page[-1].position
        yield [msgspec.json.encode(told(each)) for each in page]
    yield [msgspec.json.encode({"checkpoint": signed.note})]


def told(stored: Stored) -> dict[str, Any]:
    entry, audience = stored.entry, stored.entry.audience
    return {
        "position": stored.position,
        "leaf": stored.leaf.hex(),
        "stream": entry.stream,
        "version": entry.version,
        "name": entry.name,
        "schema": entry.schema,
        **body(entry.body),
        "at": entry.at.isoformat(),
        "actor": entry.actor,
        "public": audience.public,
        "people": audience.people,
        "roles": audience.roles,
        "command_id": entry.command_id,
        "correlation_id": entry.correlation_id,
        "causation": entry.causation,
    }


def body(stored: bytes) -> dict[str, str]:
    """As text where it is text, which every body that our codec wrote is."""
    try:
        return {"body": stored.decode()}
    except UnicodeDecodeError:
        return {"body_base64": encoded(stored)}
