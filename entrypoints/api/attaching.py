"""Files in what others write and show: ids come in, attachments go into events, names come out."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import Field

from domain.files import ATTACHMENTS_MAX, Attachment, NoSuchFile, attached, file
from domain.values import FileId
from entrypoints.api.commands import Ask
from entrypoints.api.fields import Id

FileIds = Annotated[
    list[Id],
    Field(max_length=ATTACHMENTS_MAX, description="One's own files, each once.", examples=[[]]),
]


async def attachments(ask: Ask, ids: Sequence[Id]) -> tuple[Attachment, ...]:
    """Files of whoever asks, as events name them. Raises `NoSuchFile`, `TooManyFiles`."""
    return attached(tuple([await owned(ask, FileId(id)) for id in ids]))


async def owned(ask: Ask, id: FileId) -> Attachment:
    """One file of whoever asks. Raises `NoSuchFile`."""
    held: Any = (await ask.dispatch.state(file, id)).state
    if held.stored is None or held.removed or held.stored.owner != ask.actor:
        raise NoSuchFile()
    attachment: Attachment = held.stored.attachment
    return attachment
