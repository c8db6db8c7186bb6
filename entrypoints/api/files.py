"""Files: uploaded by their owner, read by whoever may see what names them."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from typing import Annotated
from urllib.parse import quote

from fastapi import Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import Field

from adapters.files.pictures import PictureTooLarge
from adapters.files.sealed import Stored
from domain.account import account
from domain.files import (
    FILE_MAX,
    IMAGES,
    MEDIA_TYPES,
    EmptyFile,
    FileTooLarge,
    FileTypeRefused,
    NoSuchFile,
    StoreFile,
    file,
)
from domain.ports import FileGone
from domain.values import FileId, Refused, Role
from entrypoints.api import limits
from entrypoints.api.commands import Ask, Asked, digest, respond
from entrypoints.api.fields import Count, Id, Line, Position, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import IfNoneMatch, Reading, Reads, shown, unchanged
from entrypoints.api.routes import router as new_router
from entrypoints.dispatch import Busy, Result
from entrypoints.uploads import Received, Uploads
from projections import deciding, files

QUOTA_BYTES = 500_000_000
QUOTA_FILES = 2_000
FOR_ALL = "private, max-age=86400, immutable"
"""The bytes of a file never change, and who leaves wants them gone: no cache between keeps them."""
FOR_SOME = "private, max-age=300"
router = new_router("files")
Sha256 = Annotated[str, Field(examples=["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"])]


class QuotaUsedUp(Refused):
    """You keep as many files as one person can."""


class FileView(View):
    """`bytes` and `sha256` are of what is kept: pictures are drawn anew when they come in."""

    id: Id
    name: Annotated[str, Field(examples=["brief.pdf"])]
    media_type: Annotated[str, Field(examples=["application/pdf"])]
    bytes: Annotated[int, Field(examples=[48_211])]
    sha256: Sha256


class Uploaded(FileView):
    position: Position


class KeptView(View):
    """What one keeps, and the most that one can."""

    files: Count
    bytes: Count
    files_max: Count
    bytes_max: Count


BINARY = {"schema": {"type": "string", "format": "binary"}}
BODY = {
    "requestBody": {
        "required": True,
        "description": f"The file's bytes, at most {FILE_MAX}. Its Content-Type has to be what it is.",
        "content": dict.fromkeys(sorted(MEDIA_TYPES | {"application/octet-stream"}), BINARY),
    }
}


@router.post(
    "/files",
    status_code=201,
    response_model=Uploaded,
    responses=refusals(EmptyFile, FileTooLarge, FileTypeRefused, PictureTooLarge, QuotaUsedUp, Busy),
    openapi_extra=BODY,
)
async def upload_file(
    request: Request,
    name: Annotated[str, Line(1, 255), Query(description="What it is called.", examples=["brief.pdf"])],
    ask: Asked,
    reads: Reads,
) -> Response:
    """Store a file that a message, a task or a profile can name afterwards; unused it goes after a day."""
    limits.spend(request, limits.UPLOADS, str(ask.actor))
    await room_for_more(reads)
    uploads: Uploads = request.app.state.uploads
    received = await uploads.receive(request.stream(), name, request.headers.get("content-type", ""))
    with received.content:
        return await store(uploads, received, asked_for(ask, request, received))


async def room_for_more(reads: Reading) -> None:
    """Raises `QuotaUsedUp`."""
    async with reads(files.READS) as connection:
        held = await files.kept(connection, reads.person)
    if held.bytes >= QUOTA_BYTES or held.files >= QUOTA_FILES:
        raise QuotaUsedUp()


def asked_for(ask: Ask, request: Request, received: Received) -> Ask:
    asked = f"{received.name}|{received.digest}"
    return replace(ask, fingerprint=digest(request.method, request.url.path, asked))


async def store(uploads: Uploads, received: Received, ask: Ask) -> Response:
    return respond(await kept(uploads, received, ask))


async def kept(uploads: Uploads, received: Received, ask: Ask) -> Result:
    """Stores the bytes and the fact; the file's id is the one that `ask` makes for a file."""
    id = FileId(ask.new_id("file"))
    address = await uploads.keep(ask.actor, id, received, ask.at)
    command = StoreFile(
        actor=ask.actor,
        at=ask.at,
        file=id,
        sha256=received.sha256,
        bytes=received.bytes,
        media_type=received.media_type,
        name=received.name,
    )
    facts = {
        "id": str(id),
        "name": received.name,
        "media_type": received.media_type,
        "bytes": received.bytes,
        "sha256": received.sha256,
    }
    result = await ask.run(file, id, command, lambda _: facts, status=201)
    await uploads.named(address)
    return result


@router.get("/files", response_model=KeptView)
async def read_my_files(reads: Reads) -> Response:
    """How much one keeps, of how much one can."""
    async with reads(files.READS) as connection:
        held = await files.kept(connection, reads.person)
    return shown(KeptView(files=held.files, bytes=held.bytes, files_max=QUOTA_FILES, bytes_max=QUOTA_BYTES))


@router.get(
    "/files/{id}",
    response_class=Response,
    responses=refusals(NoSuchFile)
    | {200: {"description": "Its bytes.", "content": dict.fromkeys(sorted(MEDIA_TYPES), BINARY)}},
)
async def read_file(id: Id, request: Request, reads: Reads, if_none_match: IfNoneMatch = None) -> Response:
    """A file's bytes: for its owner, and for whoever may see something that names it."""
    found = await readable(reads, FileId(id))
    etag = f'"{found.sha256}"'
    if unchanged(if_none_match, etag):
        return Response(status_code=304, headers={"ETag": etag})
    stored = Stored(found.owner, found.id, found.sha256, found.bytes)
    pieces = request.app.state.souk.files.read(stored)
    try:
        first = await anext(pieces)
    except FileGone:
        raise NoSuchFile() from None
    return StreamingResponse(
        following(first, pieces),
        headers={
            "Content-Type": found.media_type,
            "Content-Length": str(found.bytes),
            "Content-Disposition": disposition(found),
            "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
            "Cache-Control": FOR_ALL if found.public else FOR_SOME,
            "ETag": etag,
        },
    )


async def readable(reads: Reading, id: FileId) -> files.File:
    """Looks twice before it says no: what names the file may have been committed a moment ago."""
    roles = [(await reads.state(account, reads.viewer)).role] if reads.viewer else []
    if Role.OPERATOR in roles and (shown := await evidence(reads, id)):
        return shown
    async with reads(files.READS) as connection:
        found = await files.readable(connection, id, reads.viewer, roles)
    if found is None:
        await reads.caught_up(files.READS)
        async with reads(files.READS) as connection:
            found = await files.readable(connection, id, reads.viewer, roles)
    if found is None:
        raise NoSuchFile()
    return found


async def evidence(reads: Reading, id: FileId) -> files.File | None:
    async with reads(deciding.FILE_READS) as connection:
        return await deciding.evidence(connection, id)


async def following(first: bytes, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async with aclosing(pieces):  # type: ignore[type-var]
        async for piece in pieces:
            yield piece


def disposition(found: files.File) -> str:
    """Pictures may be shown where they stand; everything else is only ever saved."""
    how = "inline" if found.media_type in IMAGES else "attachment"
    return f"{how}; filename*=UTF-8''{quote(found.name, safe='')}"
