"""Files in a folder of this machine."""

import asyncio
import os
import shutil
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import BinaryIO

from domain.ports import Content, FileGone, FilesUnavailable

COPY_BYTES = 256 * 1024


class FolderFiles:
    """One file per address, spread over 256 folders; readable by this installation's user alone."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def put(self, address: str, content: BinaryIO) -> None:
        await asyncio.to_thread(self._put, self._path(address), content)

    async def get(self, address: str) -> Content:
        return await asyncio.to_thread(self._get, self._path(address))

    async def delete(self, address: str) -> None:
        await asyncio.to_thread(self._path(address).unlink, missing_ok=True)

    def _path(self, address: str) -> Path:
        return self._root / address[:2] / address

    @staticmethod
    def _put(path: Path, content: BinaryIO) -> None:
        """Written beside and moved into place: nobody ever reads half a file."""
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as draft:
                try:
                    shutil.copyfileobj(content, draft, COPY_BYTES)
                    draft.flush()
                    os.fsync(draft.fileno())
                    os.replace(draft.name, path)
                except BaseException:
                    Path(draft.name).unlink(missing_ok=True)
                    raise
        except OSError as error:
            raise FilesUnavailable(str(error)) from error

    @staticmethod
    def _get(path: Path) -> Content:
        try:
            return path.open("rb")
        except FileNotFoundError:
            raise FileGone(path.name) from None
        except OSError as error:
            raise FilesUnavailable(str(error)) from error
