"""Files: what each is, how much each person keeps, and who may read which: whoever may see an event that
names it."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.decider import Event, Recorded
from domain.files import Attachment, FileRemoved, FileStored, Withdrawn, attachments_in, withdrawn_in
from domain.portfolio import WorkRemoved, WorkShown
from domain.task import TaskDeleted, TaskEdited, TaskPosted
from domain.values import SYSTEM, FileId, PersonId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, select

READS = ("files",)

FILES = Table(
    "files",
    key=("file",),
    columns={
        "file": "uuid",
        "owner": "uuid",
        "sha256": "text",
        "bytes": "bigint",
        "media_type": "text",
        "name": "text",
        "stored_at": "timestamptz",
        "removed": "boolean",
        "roles": "text[]",
    },
    personal={"name": "owner"},
)
EVERYBODY = SYSTEM
"""Stands among the readers of a file for visitors too."""
READERS = Table(
    "file_readers",
    key=("file", "person"),
    columns={"file": "uuid", "person": "uuid", "uses": "integer"},
)
PLACES = Table(
    "file_places",
    key=("place",),
    columns={"place": "uuid", "files": "uuid[]"},
    indexes=("USING gin (files)",),
)
"""What everybody sees where something is shown anew, in place of what stood there before."""
PLACE_OF: dict[type[Event], Callable[[Any], UUID]] = {
    WorkShown: lambda event: event.work,
    WorkRemoved: lambda event: event.work,
    TaskPosted: lambda event: event.task,
    TaskEdited: lambda event: event.task,
    TaskDeleted: lambda event: event.task,
}
KEPT = Table("files_kept", key=("owner",), columns={"owner": "uuid", "files": "integer", "bytes": "bigint"})


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case FileStored(file=file, owner=owner) | FileRemoved(file=file, owner=owner):
            return [FILES.at(file), KEPT.at(owner)]
        case event:
            named: Iterable[Attachment | Withdrawn] = (*attachments_in(event), *withdrawn_in(event))
            place = PLACE_OF.get(type(event))
            return [
                *([PLACES.at(place(event))] if place else []),
                *(FILES.at(each.file) for each in named),
                *(READERS.at(each.file, person) for each in named for person in readers(recorded)),
            ]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case FileStored() as stored:
            store(stored, recorded, rows)
        case FileRemoved(file=file, owner=owner):
            rows.change(FILES, file, removed=True)
            row = rows.get(FILES, file) or {}
            rows.add(KEPT, owner, files=-1, bytes=-row["bytes"])
        case event:
            shown, place = [each.file for each in attachments_in(event)], PLACE_OF.get(type(event))
            if place and (shown or rows.get(PLACES, place(event))):
                rows.put(PLACES, place=place(event), files=shown)
            for file in shown:
                show(file, recorded, rows)
            for gone in withdrawn_in(event):
                hide(gone.file, recorded, rows)


def readers(recorded: Recorded) -> Iterable[PersonId]:
    """Who may read the files that this event names, each once; what stands in a place is read as long as it
    stands there."""
    if type(recorded.event) in PLACE_OF:
        return ()
    audience = recorded.audience
    return dict.fromkeys((*audience.people, *([EVERYBODY] if audience.public else ())))


def store(stored: FileStored, recorded: Recorded, rows: Rows) -> None:
    rows.put(
        FILES,
        file=stored.file,
        owner=stored.owner,
        sha256=stored.sha256,
        bytes=stored.bytes,
        media_type=stored.media_type,
        name=stored.name,
        stored_at=recorded.at,
        removed=False,
        roles=[],
    )
    rows.add(KEPT, stored.owner, files=1, bytes=stored.bytes)


def show(file: FileId, recorded: Recorded, rows: Rows) -> None:
    audience = recorded.audience
    row = rows.get(FILES, file) or {}
    rows.change(FILES, file, roles=sorted({*row["roles"], *audience.roles}))
    for person in readers(recorded):
        rows.add(READERS, file, person, uses=1)


def hide(file: FileId, recorded: Recorded, rows: Rows) -> None:
    for person in readers(recorded):
        if row := rows.get(READERS, file, person):
            rows.change(READERS, file, person, uses=max(0, row["uses"] - 1))


files = Projection(
    "files",
    version=4,
    tables=(FILES, READERS, KEPT, PLACES),
    events=None,
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class File:
    """`public`: anybody may read it."""

    id: FileId
    owner: PersonId
    sha256: str
    bytes: int
    media_type: str
    name: str
    stored_at: datetime
    public: bool = False


@dataclass(frozen=True)
class Kept:
    files: int
    bytes: int


READABLE = """
SELECT f.file AS id, f.owner, f.sha256, f.bytes, f.media_type, f.name, f.stored_at,
       EXISTS (SELECT FROM read.file_readers r
               WHERE r.file = f.file AND r.person = %(everybody)s AND r.uses > 0)
         OR EXISTS (SELECT FROM read.file_places p WHERE p.files @> ARRAY[f.file]) AS public
FROM read.files f
WHERE f.file = %(file)s AND NOT f.removed AND (
    f.owner = %(person)s OR f.roles && %(roles)s::text[]
    OR EXISTS (SELECT FROM read.file_readers r
               WHERE r.file = f.file AND r.person IN (%(person)s, %(everybody)s) AND r.uses > 0)
    OR EXISTS (SELECT FROM read.file_places p WHERE p.files @> ARRAY[f.file])
)
"""
BYTES_KEPT = "SELECT files, bytes FROM read.files_kept WHERE owner = %(person)s"


async def readable(
    connection: Connection, file: FileId, person: PersonId | None, roles: Collection[str] = ()
) -> File | None:
    """The file, if this person (None: a visitor) with these roles may read it."""
    values = {"file": file, "person": person, "everybody": EVERYBODY, "roles": list(roles)}
    rows = await select(connection, READABLE, values)
    return File(**rows[0]) if rows else None


async def kept(connection: Connection, person: PersonId) -> Kept:
    rows = await select(connection, BYTES_KEPT, {"person": person})
    return Kept(**rows[0]) if rows else Kept(0, 0)


NAMED = """
SELECT f.file AS id, f.owner, f.sha256, f.bytes, f.media_type, f.name, f.stored_at FROM read.files f
WHERE f.file = ANY(%(files)s::uuid[]) AND NOT f.removed
"""


async def named(connection: Connection, files: Collection[FileId]) -> dict[FileId, File]:
    """These files by id, for a caller who has looked whether they may be seen; those that are gone are not
    there."""
    rows = await select(connection, NAMED, {"files": list(files)}) if files else []
    return {row["id"]: File(**row) for row in rows}
