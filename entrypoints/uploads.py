"""Taking in a file: received with bounds, recognised by its bytes, pictures drawn anew, sealed and kept."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from adapters.files import kinds, pictures
from adapters.files.sealed import IN_MEMORY_MAX, SealedFiles, Stored
from adapters.postgres.pool import Pool
from domain.avatar import AVATAR_TYPE, SIDE
from domain.files import FILE_MAX, IMAGES, EmptyFile, FileTooLarge, FileTypeRefused, clean_name, file
from domain.values import FileId, PersonId
from entrypoints.dispatch import Dispatch

AT_WORK_MAX = 2
"""Pictures drawn at once: each may take some 200 MB for a moment."""
ABANDONED = timedelta(hours=1)
HASHED_BYTES = 256 * 1024
BEGIN = """
INSERT INTO private.uploads (address, file, at) VALUES (%s, %s, %s)
ON CONFLICT (address) DO UPDATE SET at = excluded.at
"""
END = "DELETE FROM private.uploads WHERE address = %s"
LEFT_BEHIND = "SELECT address, file FROM private.uploads WHERE at < %s ORDER BY at LIMIT 5"


@dataclass(frozen=True)
class Received:
    """What came in. `digest` in hex over the bytes as they were sent, `sha256` over those that are kept."""

    content: BinaryIO
    digest: str
    sha256: str
    bytes: int
    media_type: str
    name: str


async def spooled(body: AsyncIterator[bytes]) -> BinaryIO:
    """The body, in memory while it is small. Raises `EmptyFile`, and `FileTooLarge` as soon as it is."""
    spool = SpooledTemporaryFile(max_size=IN_MEMORY_MAX)  # noqa: SIM115  the caller closes it
    try:
        size = 0
        async for chunk in body:
            size += len(chunk)
            if size > FILE_MAX:
                raise FileTooLarge()
            await asyncio.to_thread(spool.write, chunk)
        if not size:
            raise EmptyFile()
    except BaseException:
        spool.close()
        raise
    return cast(BinaryIO, spool)


class Uploads:
    def __init__(self, files: SealedFiles, pool: Pool, dispatch: Dispatch) -> None:
        self._files, self._pool, self._dispatch = files, pool, dispatch
        self._at_work = asyncio.Semaphore(AT_WORK_MAX)

    async def receive(self, body: AsyncIterator[bytes], name: str, declared: str) -> Received:
        """The caller closes its content. Raises `EmptyFile`, `FileTooLarge`, `FileTypeRefused`."""
        return await self._examined(body, lambda spool: examined(spool, clean_name(name), declared))

    async def portray(self, body: AsyncIterator[bytes], declared: str) -> Received:
        """A picture of a person, as the small square that is kept of it; otherwise as `receive`."""
        return await self._examined(body, lambda spool: portrayed(spool, declared))

    async def _examined(
        self, body: AsyncIterator[bytes], examine: Callable[[BinaryIO], Received]
    ) -> Received:
        spool = await spooled(body)
        try:
            async with self._at_work:
                received = await asyncio.to_thread(examine, spool)
        except BaseException:
            spool.close()
            raise
        if received.content is not spool:
            spool.close()
        return received

    async def keep(self, owner: PersonId, id: FileId, received: Received, at: datetime) -> str:
        """Seals and stores the bytes. Returns their address, for `named` once an event names them."""
        await self._tidy(at)
        stored = Stored(owner, id, received.sha256, received.bytes)
        address = self._files.address(stored)
        async with self._pool.connection() as connection:
            await connection.execute(BEGIN, [address, id, at])
        received.content.seek(0)
        await self._files.put(stored, received.content)
        return address

    async def named(self, address: str) -> None:
        async with self._pool.connection() as connection:
            await connection.execute(END, [address])

    async def _tidy(self, now: datetime) -> None:
        """Removes a few of those that were stored but never named: their process died in between."""
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(LEFT_BEHIND, [now - ABANDONED])).fetchall()
        for address, id in rows:
            stored = (await self._dispatch.state(file, id)).state.stored
            if stored is None or self._files.address(Stored.of(stored)) != address:
                await self._files.discard(address)
            await self.named(address)


def examined(spool: BinaryIO, name: str, declared: str) -> Received:
    """Runs in a thread."""
    digest, _ = hashed(spool)
    kind = kinds.recognised(spool, name, declared)
    content = pictures.redrawn(spool, kind) if kind in IMAGES else spool
    sha256, size = hashed(content)
    if size > FILE_MAX:
        content.close()
        raise FileTooLarge()
    return Received(content, digest, sha256, size, kind, kinds.named(name, kind))


def portrayed(spool: BinaryIO, declared: str) -> Received:
    """Runs in a thread."""
    digest, _ = hashed(spool)
    kind = kinds.recognised(spool, "", declared)
    if kind not in IMAGES:
        raise FileTypeRefused()
    content = pictures.squared(spool, kind, SIDE)
    return Received(content, digest, *hashed(content), AVATAR_TYPE, "avatar.webp")


def hashed(content: BinaryIO) -> tuple[str, int]:
    content.seek(0)
    digest, size = hashlib.sha256(), 0
    while chunk := content.read(HASHED_BYTES):
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size
