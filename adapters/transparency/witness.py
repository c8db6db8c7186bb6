"""A copy of the tree outside the database: a superuser cannot make it agree with what he changed there.

The folder is laid out as C2SP tlog-tiles: `checkpoint`, `tile/…`; beside them `keys`, one verifier key a
line. Copy it elsewhere, or let others fetch it: nothing in it is secret.
"""

import asyncio
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from adapters.postgres.pool import Connection
from adapters.transparency import store
from adapters.transparency.checkpoints import Checkpoint, VerifierKey, opened
from adapters.transparency.tiles import HEIGHT, WIDTH, TileId, TileMissing, first
from adapters.transparency.tree import HASH_BYTES

TILES_AT_ONCE = 64


class Forked(Exception):
    """The database's tree is not the one that was signed before: history was changed, or cut."""


@dataclass(frozen=True)
class Witness:
    folder: Path

    def trusted(self) -> list[VerifierKey]:
        """The keys that are trusted here."""
        path = self.folder / "keys"
        return [VerifierKey.parse(line) for line in path.read_text().splitlines()] if path.exists() else []

    def trust(self, *keys: VerifierKey) -> None:
        """Adds to the keys that are trusted here."""
        known = self.trusted()
        if new := [key for key in keys if key not in known]:
            self._write("keys", "".join(f"{key}\n" for key in [*known, *new]).encode())

    def note(self) -> str | None:
        path = self.folder / "checkpoint"
        return path.read_text() if path.exists() else None

    def kept(self) -> Checkpoint | None:
        """The checkpoint last kept. Raises `BadNote`, `Untrusted`."""
        note = self.note()
        return None if note is None else opened(note, self.trusted())

    def leaves(self, begin: int, end: int) -> bytes:
        """The hashes of leaves begin to end - 1, `begin` at the beginning of a tile; fewer when not kept."""
        numbers = range(begin // WIDTH, -(-end // WIDTH))
        return b"".join(map(self._tile, numbers))[: (end - begin) * HASH_BYTES]

    async def check(self, connection: Connection) -> store.Signed | None:
        """The newest checkpoint, which extends what is kept. Raises `Forked`, `Untrusted`, `BadNote`."""
        signed, kept = await store.latest(connection), self.kept()
        if signed:
            opened(signed.note, self.trusted())
        if kept:
            await _extends(connection, kept, signed.checkpoint.size if signed else 0)
        return signed

    async def keep(self, connection: Connection) -> None:
        """Brings the copy up to the newest checkpoint; raises what `check` raises, and keeps what it has."""
        signed, kept = await self.check(connection), self.kept()
        old = kept.size if kept else 0
        if signed and signed.checkpoint.size > old:
            for wanted in _batches(old, signed.checkpoint.size):
                found = await store.read(connection, list(wanted))
                await asyncio.to_thread(self._keep_tiles, wanted, found)
            await asyncio.to_thread(self._write, "checkpoint", signed.note.encode())

    def _keep_tiles(self, wanted: Mapping[TileId, int], found: Mapping[TileId, bytes]) -> None:
        for tile, width in wanted.items():
            self._write(tile.path(width), first(found.get(tile, b""), width, tile))
            partial = self.folder / f"{tile.path()}.p"
            for outgrown in partial.glob("*"):
                if outgrown.name != str(width):
                    outgrown.unlink()

    def _tile(self, number: int) -> bytes:
        path = self.folder / TileId(0, number).path()
        if path.exists():
            return path.read_bytes()
        partial = max(
            path.with_name(f"{path.name}.p").glob("*"), key=lambda each: int(each.name), default=None
        )
        return partial.read_bytes() if partial else b""

    def _write(self, name: str, content: bytes) -> None:
        """Whole or not at all, also when the machine stops."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.draft")
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)


async def _extends(connection: Connection, kept: Checkpoint, size: int) -> None:
    if size < kept.size:
        raise Forked(f"the tree was cut: {kept.size} events were signed, it has {size}")
    try:
        root = await store.root_at(connection, kept.size)
    except TileMissing as error:
        raise Forked(f"the tree lacks {error}") from error
    if root != kept.root:
        raise Forked(f"among the first {kept.size} events something is not as it was signed")


def _batches(old: int, new: int) -> Iterator[dict[TileId, int]]:
    """The tiles that a tree of `new` leaves has other than one of `old`, with their widths."""
    batch: dict[TileId, int] = {}
    level = 0
    while have := new >> HEIGHT * level:
        for number in range((old >> HEIGHT * level) // WIDTH, -(-have // WIDTH)):
            batch[TileId(level, number)] = min(have - number * WIDTH, WIDTH)
            if len(batch) == TILES_AT_ONCE:
                yield batch
                batch = {}
        level += 1
    if batch:
        yield batch
