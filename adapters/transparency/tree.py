"""The Merkle tree of RFC 6962: roots and proofs, out of the hashes of its perfect subtrees.

`Node` gives the hash of the perfect subtree of 2^height leaves that begins at leaf `index` * 2^height.
"""

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from itertools import pairwise

HASH_BYTES = 32
EMPTY_ROOT = sha256(b"").digest()

Node = Callable[[int, int], bytes]


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\1" + left + right).digest()


def root(size: int, node: Node) -> bytes:
    """Of the tree of the first `size` leaves."""
    return _root(0, size, node) if size else EMPTY_ROOT


def inclusion(index: int, size: int, node: Node) -> list[bytes]:
    """PATH(index, D[size]): the siblings from the leaf up. Needs 0 <= index < size."""
    if not 0 <= index < size:
        raise ValueError(f"no leaf {index} in a tree of {size}")
    path, low, high = list[bytes](), 0, size
    while high - low > 1:
        middle = low + _split(high - low)
        if index < middle:
            path.append(_root(middle, high, node))
            high = middle
        else:
            path.append(_root(low, middle, node))
            low = middle
    return path[::-1]


def consistency(old: int, new: int, node: Node) -> list[bytes]:
    """PROOF(old, D[new]): that the tree of `new` leaves begins with the one of `old`. 0 < old <= new."""
    if not 0 < old <= new:
        raise ValueError(f"no proof from {old} to {new}")
    path, low, high, whole = list[bytes](), 0, new, True
    while high != old:
        middle = low + _split(high - low)
        if old <= middle:
            path.append(_root(middle, high, node))
            high = middle
        else:
            path.append(_root(low, middle, node))
            low, whole = middle, False
    return ([] if whole else [_root(low, high, node)]) + path[::-1]


def levels(leaves: Sequence[bytes]) -> list[Sequence[bytes]]:
    """The hashes of all perfect subtrees over these leaves, by height."""
    rows = [leaves]
    while len(rows[-1]) > 1:
        below = rows[-1]
        rows.append([node_hash(*pair) for pair in zip(below[::2], below[1::2], strict=False)])
    return rows


def edge(size: int, rows: Sequence[Sequence[bytes]]) -> list[bytes]:
    """The perfect subtrees that the first `size` leaves fall into, the largest first."""
    heights = [height for height in reversed(range(size.bit_length())) if size >> height & 1]
    return [rows[height][(size >> height) - 1] for height in heights]


def fold(subtrees: Iterable[bytes]) -> bytes:
    """The root over the subtrees that `edge` gives."""
    *left, whole = subtrees
    for each in reversed(left):
        whole = node_hash(each, whole)
    return whole


class Edge:
    """The perfect subtrees that a growing row of equally high ones falls into."""

    def __init__(self) -> None:
        self._subtrees: list[tuple[int, bytes]] = []

    def push(self, subtree: bytes) -> None:
        height = 0
        while self._subtrees and self._subtrees[-1][0] == height:
            subtree = node_hash(self._subtrees.pop()[1], subtree)
            height += 1
        self._subtrees.append((height, subtree))

    def subtrees(self) -> list[bytes]:
        """The largest first."""
        assert all(left > right for (left, _), (right, _) in pairwise(self._subtrees))
        return [subtree for _, subtree in self._subtrees]


def _root(low: int, high: int, node: Node) -> bytes:
    """MTH(D[low:high]), where `low` is a multiple of the largest power of two in high - low."""
    width = high - low
    if width & (width - 1) == 0:
        height = width.bit_length() - 1
        return node(height, low >> height)
    middle = low + _split(width)
    return node_hash(_root(low, middle, node), _root(middle, high, node))


def _split(width: int) -> int:
    """The largest power of two smaller than `width`."""
    return 1 << (width - 1).bit_length() - 1
