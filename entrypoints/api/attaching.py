"""Files in what others write and show: ids come in, attachments go into events, names come out."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from domain.files import ATTACHMENTS_MAX, Attachment, FileStored, NoSuchFile, attached, file
from domain.values import FileId
from entrypoints.api.commands import Ask
from entrypoints.api.fields import Id, View

FileIds = Annotated[
    list[Id],
    Field(max_length=ATTACHMENTS_MAX, description="One's own files, each once.", examples=[[]]),
]


class AttachmentView(View):
    """`bytes` is how many. Read it at `/v1/files/{id}`."""

    id: Id
    name: Annotated[str, Field(examples=["brief.pdf"])]
    media_type: Annotated[str, Field(examples=["application/pdf"])]
    bytes: Annotated[int, Field(examples=[48_211])]


async def attachments(ask: Ask, ids: Sequence[Id]) -> tuple[Attachment, ...]:
    """Files of whoever asks, as events name them. Raises `NoSuchFile`, `TooManyFiles`."""
    return tuple(each.attachment for each in await stored(ask, ids))


async def stored(ask: Ask, ids: Sequence[Id]) -> Sequence[FileStored]:
    """The same with their names. Raises `NoSuchFile`, `TooManyFiles`."""
    found = [await owned(ask, FileId(id)) for id in ids]
    attached(tuple(each.attachment for each in found))
    return found


async def owned(ask: Ask, id: FileId) -> FileStored:
    """One file of whoever asks. Raises `NoSuchFile`."""
    held = (await ask.dispatch.state(file, id)).state
    if held.stored is None or held.removed or held.stored.owner != ask.actor:
        raise NoSuchFile()
    kept: FileStored = held.stored
    return kept
