"""Files sealed with their owner's key, piece by piece: whoever destroys the key destroys the files.

A file's address is a keyed hash of its owner, its id and the digest of its bytes: nobody can find out from
the store, or by uploading, whether somebody else has the same file.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from adapters.keyring import NONCE_BYTES, Keyring
from domain.files import FileStored
from domain.ports import FileGone, Files
from domain.values import FileId, PersonId

PIECE_BYTES = 256 * 1024
SEAL_BYTES = NONCE_BYTES + 16
IN_MEMORY_MAX = 1024 * 1024


@dataclass(frozen=True)
class Stored:
    """What tells one stored file from all others. `sha256` in hex."""

    owner: PersonId
    file: FileId
    sha256: str
    size: int

    @classmethod
    def of(cls, event: FileStored) -> "Stored":
        return cls(event.owner, event.file, event.sha256, event.bytes)

    def place(self, piece: int) -> bytes:
        """What a piece is sealed to. The number of pieces follows from the length, which is part of it: none
        can be left out, repeated or moved."""
        return f"file|{self.file}|{self.sha256}|{self.size}|{piece}".encode()


class SealedFiles:
    def __init__(self, files: Files, keyring: Keyring) -> None:
        self._files, self._keyring = files, keyring

    def address(self, stored: Stored) -> str:
        named = f"{stored.owner}|{stored.file}|{stored.sha256}"
        return self._keyring.claim_hash("file", named).hex()

    async def put(self, stored: Stored, content: BinaryIO) -> None:
        """Raises `KeyDestroyed`, `FilesUnavailable`."""
        with SpooledTemporaryFile(max_size=IN_MEMORY_MAX) as sealed:
            piece = 0
            while plain := await asyncio.to_thread(content.read, PIECE_BYTES):
                await self._keyring.load([stored.owner])
                box = self._keyring.seal(stored.owner, plain, stored.place(piece))
                await asyncio.to_thread(sealed.write, box)
                piece += 1
            sealed.seek(0)
            await self._files.put(self.address(stored), cast(BinaryIO, sealed))

    async def read(self, stored: Stored) -> AsyncIterator[bytes]:
        """Raises `FileGone`, `FilesUnavailable`, and `SealBroken` before anything that was altered."""
        content = await self._files.get(self.address(stored))
        try:
            for piece in range(-(-stored.size // PIECE_BYTES)):
                box = await asyncio.to_thread(content.read, PIECE_BYTES + SEAL_BYTES)
                yield await self._opened(stored, piece, box)
        finally:
            await asyncio.to_thread(content.close)

    async def _opened(self, stored: Stored, piece: int, box: bytes) -> bytes:
        await self._keyring.load([stored.owner])
        plain = self._keyring.open(stored.owner, box, stored.place(piece))
        if plain is None:
            raise FileGone(str(stored.file))
        return plain

    async def delete(self, stored: Stored) -> None:
        await self._files.delete(self.address(stored))

    async def discard(self, address: str) -> None:
        """What no event came to name."""
        await self._files.delete(address)
