"""Reads what clients send: one strict parse, and as much of a bad frame's id as can be read."""

from collections.abc import Iterator
from typing import Any

import msgspec

from entrypoints.realtime.frames import OFFSET_MAX, ClientFrame, Err

BATCH_MAX = 100

FRAME: msgspec.json.Decoder[ClientFrame] = msgspec.json.Decoder(ClientFrame)
BATCH = msgspec.json.Decoder(list[msgspec.Raw])
TYPES = {kind.__struct_config__.tag for kind in ClientFrame.__args__}


class Envelope(msgspec.Struct):
    t: Any = None
    id: Any = None


ENVELOPE = msgspec.json.Decoder(Envelope)


class NotFrames(Exception):
    """This is not JSON, or more frames than fit into one batch."""


def frames_in(text: str) -> Iterator[ClientFrame | Err]:
    """Each frame of one text message, or the error to answer in its place. Raises `NotFrames`."""
    for raw in batch(text) if text.lstrip().startswith("[") else [text]:
        yield frame_in(raw)


def batch(text: str) -> list[msgspec.Raw]:
    try:
        frames = BATCH.decode(text)
    except (msgspec.DecodeError, RecursionError):
        raise NotFrames() from None
    if len(frames) > BATCH_MAX:
        raise NotFrames()
    return frames


def frame_in(raw: str | msgspec.Raw) -> ClientFrame | Err:
    try:
        return FRAME.decode(raw)
    except msgspec.ValidationError:
        return refusal_of(raw)
    except (msgspec.DecodeError, RecursionError):
        raise NotFrames() from None


def refusal_of(raw: str | msgspec.Raw) -> Err:
    try:
        envelope = ENVELOPE.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        return Err(0, "bad_frame")
    known = isinstance(envelope.t, str) and envelope.t not in TYPES
    number = envelope.id if type(envelope.id) is int and 0 < envelope.id <= OFFSET_MAX else 0
    return Err(number, "unknown_type" if known else "bad_frame")
