"""The picture of a person: sent as it is, kept as a small square that anybody may see."""

from dataclasses import replace
from typing import Any
from uuid import uuid5

from fastapi import Request, Response

from adapters.files.pictures import PictureTooLarge
from domain.account import account
from domain.avatar import NotAnAvatar, RemoveAvatar, SetAvatar
from domain.files import FILE_MAX, IMAGES, Attachment, EmptyFile, FileTooLarge, FileTypeRefused, NoSuchFile
from domain.values import FileId
from entrypoints.api import limits
from entrypoints.api.commands import Ask, Asked, respond
from entrypoints.api.files import BINARY, QuotaUsedUp, asked_for, kept, room_for_more
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Reads
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done
from entrypoints.dispatch import Busy
from entrypoints.uploads import Received, Uploads

router = new_router("me")
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": f"A picture of at most {FILE_MAX} bytes; its middle is kept.",
        "content": dict.fromkeys(sorted(IMAGES | {"application/octet-stream"}), BINARY),
    }
}
BAD_PICTURE = (EmptyFile, FileTooLarge, FileTypeRefused, PictureTooLarge, NotAnAvatar)


@router.put(
    "/me/avatar",
    response_model=Done,
    responses=refusals(*BAD_PICTURE, QuotaUsedUp, NoSuchFile, Busy),
    openapi_extra=BODY,
)
async def set_avatar(request: Request, ask: Asked, reads: Reads) -> Response:
    """Show this picture of oneself, in place of the one before. `id` is its file's."""
    limits.spend(request, limits.UPLOADS, str(ask.actor))
    await room_for_more(reads)
    uploads: Uploads = request.app.state.uploads
    received = await uploads.portray(request.stream(), request.headers.get("content-type", ""))
    with received.content:
        asked = asked_for(ask, request, received)
        picture = await drawn(uploads, received, replace(asked, command_id=uuid5(ask.command_id, "picture")))
    command = SetAvatar(actor=ask.actor, at=ask.at, picture=picture)
    return respond(await asked.run(account, ask.actor, command, lambda _: {"id": str(picture.file)}))


async def drawn(uploads: Uploads, received: Received, ask: Ask) -> Attachment:
    """The picture's file, stored under a command of its own: the same one when it is asked for again."""
    await kept(uploads, received, ask)
    file = FileId(ask.new_id("file"))
    return Attachment(file, received.sha256, received.bytes, received.media_type)


@router.delete("/me/avatar", response_model=Done, responses=refusals(Busy))
async def remove_avatar(ask: Asked) -> Response:
    """Initials stand for the person again."""
    return await ask(account, ask.actor, RemoveAvatar(actor=ask.actor, at=ask.at), id=ask.actor)
