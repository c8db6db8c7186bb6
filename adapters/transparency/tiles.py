"""The tree in tiles, laid out as C2SP tlog-tiles: 256 hashes each, a level for every eight of the tree."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from adapters.transparency.tree import HASH_BYTES, Node, levels

HEIGHT = 8
WIDTH = 1 << HEIGHT
TILE_BYTES = WIDTH * HASH_BYTES


class TileId(NamedTuple):
    level: int
    number: int

    def path(self, width: int = WIDTH) -> str:
        """`tile/0/x001/067`, or `tile/0/x001/067.p/8` while it is not full."""
        digits = f"{self.number:03d}"
        digits = digits.zfill(-(-len(digits) // 3) * 3)
        *above, last = [digits[place : place + 3] for place in range(0, len(digits), 3)]
        partial = "" if width == WIDTH else f".p/{width}"
        return "/".join(["tile", str(self.level), *(f"x{part}" for part in above), last]) + partial


Tiles = Mapping[TileId, bytes]


class TileMissing(LookupError):
    """A tile is not there, or holds less than it must at this size."""


def widths(size: int) -> Iterator[tuple[TileId, int]]:
    """The right edge of a tree of this size: its tiles that are not full, each with its number of hashes."""
    level = 0
    while have := size >> HEIGHT * level:
        if width := have % WIDTH:
            yield TileId(level, have // WIDTH), width
        level += 1


def grow(edge: Tiles, size: int, leaves: Sequence[bytes]) -> dict[TileId, bytes]:
    """Every tile that changes when these leaves are put behind the first `size`."""
    changed: dict[TileId, bytes] = {}
    hashes, level = leaves, 0
    while hashes:
        index, width = divmod(size >> HEIGHT * level, WIDTH)
        row = b"".join([edge[TileId(level, index)] if width else b"", *hashes])
        hashes = []
        for place in range(0, len(row), TILE_BYTES):
            tile = changed[TileId(level, index + place // TILE_BYTES)] = row[place : place + TILE_BYTES]
            if len(tile) == TILE_BYTES:
                hashes.append(tile_root(tile))
        level += 1
    return changed


def tile_root(tile: bytes) -> bytes:
    """Of 2^n hashes: the one hash above them."""
    return levels(split(tile))[-1][0]


def first(hashes: bytes, width: int, tile: TileId) -> bytes:
    """The first `width` of a tile's hashes. Raises `TileMissing`."""
    if len(hashes) < width * HASH_BYTES:
        raise TileMissing(tile.path(width))
    return hashes[: width * HASH_BYTES]


def split(tile: bytes) -> list[bytes]:
    return [tile[place : place + HASH_BYTES] for place in range(0, len(tile), HASH_BYTES)]


def node_in(tiles: Tiles) -> Node:
    """Raises `TileMissing`."""

    def node(height: int, index: int) -> bytes:
        tile, start, width = _place(height, index)
        hashes = tiles.get(tile, b"")[HASH_BYTES * start : HASH_BYTES * (start + width)]
        if len(hashes) != HASH_BYTES * width:
            raise TileMissing(tile.path())
        return tile_root(hashes)

    return node


def needed(plan: Callable[[Node], object]) -> set[TileId]:
    """The tiles that `plan` will look into."""
    found = set()

    def node(height: int, index: int) -> bytes:
        found.add(_place(height, index)[0])
        return bytes(HASH_BYTES)

    plan(node)
    return found


def _place(height: int, index: int) -> tuple[TileId, int, int]:
    """Where the hashes below this node lie: the tile, the first of them, how many."""
    level, above = divmod(height, HEIGHT)
    first = index << above
    return TileId(level, first // WIDTH), first % WIDTH, 1 << above
