"""The tree is that of RFC 6962, whatever way it was grown."""

from hashlib import sha256
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from adapters.transparency import tiles, tree
from adapters.transparency.tiles import TileId

SIZES = st.integers(1, 1_500)


def naive(leaves: list[bytes]) -> bytes:
    """MTH, word for word (RFC 6962, 2.1), over leaves that are hashed already."""
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return sha256(b"\1" + naive(leaves[:k]) + naive(leaves[k:])).digest()


def some_leaves(size: int) -> list[bytes]:
    return [Random(size + n).randbytes(32) for n in range(size)]


@given(SIZES, st.lists(st.integers(1, 700), max_size=6))
def test_grown_in_any_steps_it_is_the_same_tree(size: int, steps: list[int]) -> None:
    leaves, stored, done = some_leaves(size), dict[TileId, bytes](), 0
    for step in [*steps, size]:
        step = min(step, size - done)
        edge = {tile: stored[tile] for tile, _ in tiles.widths(done)}
        stored |= tiles.grow(edge, done, leaves[done : done + step])
        done += step
        if done:
            edge = {tile: stored[tile] for tile, _ in tiles.widths(done)}
            assert tree.root(done, tiles.node_in(edge)) == naive(leaves[:done])
    widths = {tile: len(hashes) // 32 for tile, hashes in stored.items()}
    assert {tile: width for tile, width in widths.items() if width < 256} == dict(tiles.widths(size))


@given(SIZES, st.data())
def test_a_root_is_the_fold_of_its_edge(size: int, data: st.DataObject) -> None:
    leaves = some_leaves(size)
    part = data.draw(st.integers(1, size))
    assert tree.fold(tree.edge(part, tree.levels(leaves))) == naive(leaves[:part])
    edge = tree.Edge()
    for leaf in leaves:
        edge.push(leaf)
    assert tree.fold(edge.subtrees()) == naive(leaves)


@given(st.integers(1, 10**9), st.data())
def test_a_proof_reads_a_few_tiles_however_long_the_log_is(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    old = data.draw(st.integers(1, size))
    assert len(tiles.needed(lambda node: tree.inclusion(index, size, node))) <= 2 * 4
    assert len(tiles.needed(lambda node: tree.consistency(old, size, node))) <= 2 * 4
    assert len(list(tiles.widths(size))) <= 4


def test_the_empty_tree_is_the_hash_of_nothing() -> None:
    def nowhere(height: int, index: int) -> bytes:
        raise AssertionError

    assert tree.root(0, nowhere).hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_tiles_lie_where_the_standard_says() -> None:
    assert TileId(0, 67).path() == "tile/0/067"
    assert TileId(0, 1_067).path(8) == "tile/0/x001/067.p/8"
    assert TileId(2, 1_234_067).path() == "tile/2/x001/x234/067"
    assert {tile.path(width) for tile, width in tiles.widths(70_000)} == {
        "tile/0/273.p/112",
        "tile/1/001.p/17",
        "tile/2/000.p/1",
    }
