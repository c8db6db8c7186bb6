"""What those who take part in a run remember: kept line by line, so that a killed one loses nothing."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, TypeVar
from uuid import UUID

import msgspec

Verdict = Literal["accepted", "refused", "unknown", "failed", "unheard"]
"""`unknown`: no answer, or one that says to ask again. `unheard`: refused at the edge, before the log was
asked. `failed`: an answer that no fault explains."""


class Act(msgspec.Struct, frozen=True, omit_defaults=True):
    """What somebody wants. `target` is the thing it is about, `other` a second one; texts and amounts
    follow from `number`."""

    kind: str
    actor: UUID
    number: int
    target: UUID | None = None
    other: UUID | None = None


class Asked(msgspec.Struct, frozen=True, tag="asked"):
    """Written before the first attempt. `at`: seconds of the machine's monotonic clock. `makes`: accepting
    it cannot leave the log as it was."""

    command: UUID
    key: str
    door: str
    at: float
    act: Act
    makes: bool = False


class Told(msgspec.Struct, frozen=True, tag="told"):
    """One attempt's answer. `events` is how many events the answer speaks of (None: it does not say)."""

    command: UUID
    verdict: Verdict
    at: float
    status: int = 0
    body: str = ""
    position: int = 0
    events: int | None = None


class Fired(msgspec.Struct, frozen=True, tag="fired"):
    """A fault that struck inside a process."""

    fault: str


class Passed(msgspec.Struct, frozen=True, tag="passed"):
    """An event that a follower was given."""

    position: int
    stream: str
    version: int


class Broken(msgspec.Struct, frozen=True, tag="broken"):
    """A follower or socket that could not go on, or was given what it must not be given."""

    why: str


class Began(msgspec.Struct, frozen=True, tag="began"):
    """A socket's subscription to a stream, from this offset on."""

    viewer: UUID
    stream: str
    offset: int


class Shown(msgspec.Struct, frozen=True, tag="shown"):
    """An event that a socket was sent; `body` is its visible fields as JSON."""

    stream: str
    offset: int
    position: int
    body: msgspec.Raw


Record = Asked | Told | Fired | Passed | Broken | Began | Shown
ENCODE = msgspec.json.Encoder().encode
DECODE = msgspec.json.Decoder(Record).decode
R = TypeVar("R", bound=Record)


class Journal:
    """A file of records. What `write` has returned from survives the process, though not the machine."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write(self, *records: Record) -> None:
        os.write(self._file, b"".join(ENCODE(record) + b"\n" for record in records))

    def close(self) -> None:
        os.close(self._file)


def read(path: Path) -> Iterator[Record]:
    """The records so far; a last line that was cut off does not count."""
    if path.exists():
        for line in path.read_bytes().split(b"\n")[:-1]:
            if line.endswith(b"}"):
                yield DECODE(line)


def of_kind(path: Path, kind: type[R]) -> list[R]:
    return [record for record in read(path) if isinstance(record, kind)]
