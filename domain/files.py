"""File: what somebody uploaded. Stream `file-<file>`. Its bytes lie elsewhere, sealed with its owner's key.

Other events name a file by an `Attachment`: whoever may see such an event may read the file.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import timedelta
from functools import cache
from typing import Annotated, Any, get_args, get_type_hints

from domain.decider import Audience, Command, Decider, Event, OwnedBy
from domain.values import FileId, Invalid, NotFound, PersonId, Refused

ATTACHMENTS_MAX = 5
FILE_MAX = 10 * 1024 * 1024
"""Bytes."""
UNUSED_FILES_KEPT = timedelta(days=1)
NAME_MAX = 120
NAMELESS = "file"
NOT_IN_NAMES = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Control characters, those that turn the direction of text, and what has no meaning yet."""
IMAGES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})
OFFICE = "application/vnd.openxmlformats-officedocument."
MEDIA_TYPES = IMAGES | {
    "application/pdf",
    "application/zip",
    "audio/mpeg",
    "text/csv",
    "text/plain",
    "video/mp4",
    f"{OFFICE}presentationml.presentation",
    f"{OFFICE}spreadsheetml.sheet",
    f"{OFFICE}wordprocessingml.document",
}


class NoSuchFile(NotFound):
    """There is no such file, or it is gone."""


class TooManyFiles(Invalid):
    """At most 5 different files can be attached."""


class EmptyFile(Invalid):
    """The file is empty."""


class FileTooLarge(Invalid):
    """A file can have at most 10 MB."""


class FileTypeRefused(Invalid):
    """Files of this type are not accepted, or this one is not what it says it is."""


class FileInUse(Refused):
    """This file has been sent or shown to somebody and stays."""


@dataclass(frozen=True)
class Attachment:
    """How other events name a stored file: `sha256` in hex over its bytes, `bytes` how many."""

    file: FileId
    sha256: str
    bytes: int
    media_type: str


@dataclass(frozen=True)
class Withdrawn:
    """A file that an event names no longer: who saw it there sees it no more."""

    file: FileId


def attached(files: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """The same files. Raises `TooManyFiles` also when one stands twice."""
    if len(files) > ATTACHMENTS_MAX or len({each.file for each in files}) < len(files):
        raise TooManyFiles()
    return files


def attachments_in(event: Event) -> Iterator[Attachment]:
    """Every file that the event names, however deep in its fields."""
    return (each for each in _found(event) if isinstance(each, Attachment))


def withdrawn_in(event: Event) -> Iterator[Withdrawn]:
    """Every file that something names no longer since this event."""
    return (each for each in _found(event) if isinstance(each, Withdrawn))


def _found(value: Any) -> Iterator[Attachment | Withdrawn]:
    kind: Any = type(value)
    if isinstance(value, Attachment | Withdrawn):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _found(each)
    elif is_dataclass(value) and names_files(kind):
        for part in fields(value):
            yield from _found(getattr(value, part.name))


@cache
def names_files(hint: Any) -> bool:
    if hint in (Attachment, Withdrawn):
        return True
    parts = get_type_hints(hint).values() if is_dataclass(hint) else get_args(hint)
    return any(names_files(part) for part in parts)


def clean_name(name: str) -> str:
    """A file's name without folders, control characters and tricks, at most `NAME_MAX` characters; its
    ending stays."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join(char for char in last if unicodedata.category(char) not in NOT_IN_NAMES)
    stem, dot, ending = seen.strip(" .").rpartition(".")
    if not dot or len(ending) > 10:
        return (f"{stem}{dot}{ending}")[:NAME_MAX] or NAMELESS
    return f"{stem[: NAME_MAX - 1 - len(ending)]}.{ending}"


class StoreFile(Command):
    """By its owner, when its bytes are stored."""

    file: FileId
    sha256: str
    bytes: int
    media_type: str
    name: str


class UseFile(Command):
    """Something names it now."""


class RemoveFile(Command):
    """It was never used."""


FileCommand = StoreFile | UseFile | RemoveFile


class FileStored(Event, name="file.stored"):
    file: FileId
    owner: PersonId
    sha256: str
    bytes: int
    media_type: str
    name: Annotated[str, OwnedBy("owner")]

    @property
    def attachment(self) -> Attachment:
        return Attachment(self.file, self.sha256, self.bytes, self.media_type)


class FileUsed(Event, name="file.used"):
    """For the first time."""

    file: FileId
    owner: PersonId


class FileRemoved(Event, name="file.removed"):
    """Nobody used it: its bytes are deleted."""

    file: FileId
    owner: PersonId


FileEvent = FileStored | FileUsed | FileRemoved


@dataclass(frozen=True)
class File:
    stored: FileStored | None = None
    used: bool = False
    removed: bool = False


def decide(command: FileCommand, file: File) -> Sequence[FileEvent]:
    if isinstance(command, StoreFile):
        return store(command, file)
    if file.stored is None:
        raise NoSuchFile()
    match command:
        case UseFile():
            return use(file.stored, file)
        case RemoveFile():
            return remove(file.stored, file)


def store(command: StoreFile, file: File) -> Sequence[FileEvent]:
    if file.stored is not None:
        return []
    if command.bytes < 1:
        raise EmptyFile()
    if command.bytes > FILE_MAX:
        raise FileTooLarge()
    if command.media_type not in MEDIA_TYPES:
        raise FileTypeRefused()
    return [
        FileStored(
            file=command.file,
            owner=command.actor,
            sha256=command.sha256,
            bytes=command.bytes,
            media_type=command.media_type,
            name=clean_name(command.name),
        )
    ]


def use(stored: FileStored, file: File) -> Sequence[FileEvent]:
    if file.removed:
        raise NoSuchFile()
    return [] if file.used else [FileUsed(file=stored.file, owner=stored.owner)]


def remove(stored: FileStored, file: File) -> Sequence[FileEvent]:
    if file.used:
        raise FileInUse()
    return [] if file.removed else [FileRemoved(file=stored.file, owner=stored.owner)]


def evolve(file: File, event: FileEvent) -> File:
    match event:
        case FileStored():
            return replace(file, stored=event)
        case FileUsed():
            return replace(file, used=True)
        case FileRemoved():
            return replace(file, removed=True)


def audience(event: FileEvent, file: File) -> Audience:
    return Audience(people=(event.owner,))


file = Decider("file", File(), decide, evolve, audience)
