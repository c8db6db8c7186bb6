"""What happened to the first event that is not as it was sealed: altered, swapped, removed or put in."""

from collections.abc import Iterator
from pathlib import Path

import psycopg

from adapters.transparency.rows import rows
from adapters.transparency.tiles import WIDTH
from adapters.transparency.tree import HASH_BYTES
from adapters.transparency.walk import STRETCH, Finding, stored_tiles
from adapters.transparency.witness import Witness


def diagnosed(connection: psycopg.Connection, outside: Path, position: int) -> Finding:
    """`position` is where the log first differs from the tree (the copy kept outside, if there is one)."""
    evidence = _Evidence(connection, outside)
    here = evidence.found(position)
    if here is None:
        return Finding(position, "missing", "the event that was sealed here is gone")
    home = evidence.sealed_at(here)
    if home is None:
        if evidence.found(position + 1) == evidence.sealed(position):
            return Finding(position, "inserted", "what follows has moved down by one")
        return Finding(position, "altered", "it is not the event that was sealed here")
    if evidence.found(home) == evidence.sealed(position):
        return Finding(position, "swapped", f"the events {position} and {home} have changed places")
    if home == position + 1:
        return Finding(
            position, "missing", "the event that was sealed here is gone; what follows has moved up"
        )
    return Finding(position, "swapped", f"the event that was sealed at {home} stands here")


class _Evidence:
    def __init__(self, connection: psycopg.Connection, outside: Path) -> None:
        self._connection = connection
        self._witness = Witness(outside)

    def found(self, position: int) -> bytes | None:
        """The leaf of the row that stands here now."""
        leaves = [row.leaf for row in rows(self._connection, position, position)]
        return leaves[0] if leaves else None

    def sealed(self, position: int) -> bytes | None:
        begin = (position - 1) // WIDTH * WIDTH
        at = (position - 1 - begin) * HASH_BYTES
        return self._hashes(begin, WIDTH)[at : at + HASH_BYTES] or None

    def sealed_at(self, leaf: bytes) -> int | None:
        """The position that this leaf was sealed at."""
        for begin, hashes in self._all():
            at = hashes.find(leaf)
            while at >= 0 and at % HASH_BYTES:
                at = hashes.find(leaf, at + 1)
            if at >= 0:
                return begin + at // HASH_BYTES + 1
        return None

    def _all(self) -> Iterator[tuple[int, bytes]]:
        begin = 0
        while hashes := self._hashes(begin, STRETCH):
            yield begin, hashes
            begin += STRETCH

    def _hashes(self, begin: int, count: int) -> bytes:
        outside = self._witness.leaves(begin, begin + count)
        return outside + stored_tiles(self._connection, 0, begin, count)[len(outside) :]
