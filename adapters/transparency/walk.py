"""One stretch of the log checked: every row against its leaf, its neighbours, tree and checkpoints."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from adapters.transparency import tree
from adapters.transparency.checkpoints import BadNote, Untrusted, VerifierKey, opened, unverified
from adapters.transparency.rows import Row, rows
from adapters.transparency.tiles import HEIGHT, WIDTH
from adapters.transparency.tree import HASH_BYTES
from adapters.transparency.witness import Witness

STRETCH = 1 << 2 * HEIGHT
"""Events in one stretch: a full tile of the second level."""
FINDINGS_MAX = 20
HOLE = bytes(HASH_BYTES)

TILES = "SELECT tile, hashes FROM log.tiles WHERE level = %s AND tile BETWEEN %s AND %s ORDER BY tile"
CHECKPOINTS = "SELECT size, note FROM log.checkpoints WHERE size BETWEEN %s AND %s ORDER BY size"


@dataclass(frozen=True)
class Finding:
    """Something that is not as it was signed. `kind`: altered, missing, swapped, inserted, cut off (events);
    version (of a stream), leaf (beside its row), tree (as stored), checkpoint (its root), signature."""

    position: int
    kind: str
    detail: str


@dataclass(frozen=True)
class Stretch:
    """What to check: positions `first` to `last`, and the sizes whose roots are wanted besides."""

    conninfo: str
    role: str
    first: int
    last: int
    outside: Path
    keys: Sequence[str]
    """As text: it goes to another process."""
    sizes: Sequence[int]


@dataclass
class Walked:
    """`edges` are the perfect subtrees of the stretch up to a size; `suspects` the positions whose events are
    not what the tree says; `streams` the first version here with its position, and the last."""

    count: int
    edges: dict[int, list[bytes]]
    claims: list[tuple[int, bytes | None]]
    """Size → the root of each signed checkpoint stored; None when no trusted key signed it."""
    findings: list[Finding] = field(default_factory=list)
    suspects: list[int] = field(default_factory=list)
    streams: dict[bytes, tuple[int, int, int]] = field(default_factory=dict)


def walk(stretch: Stretch) -> Walked:
    """Runs in a process of its own."""
    options = f"-c role={stretch.role} -c default_transaction_read_only=on"
    with psycopg.connect(stretch.conninfo, autocommit=True, options=options) as connection:
        walked = Walked(stretch.last - stretch.first + 1, {}, [])
        leaves = list(_leaves(walked, rows(connection, stretch.first, stretch.last), stretch))
        levels = tree.levels(leaves)
        _compare(walked, levels, stretch, connection)
        walked.claims = list(_claims(connection, stretch))
    before = stretch.first - 1
    for size in {*stretch.sizes, *(size for size, _ in walked.claims), stretch.last}:
        walked.edges[size] = tree.edge(size - before, levels)
    return walked


def _leaves(walked: Walked, found: Iterable[Row], stretch: Stretch) -> Iterator[bytes]:
    """A leaf for each position; where a row is missing, a hash of nothing."""
    streams, findings = walked.streams, walked.findings
    expected = stretch.first
    for position, leaf, stored_leaf, stream, version in found:
        if position != expected:
            if position < expected:
                findings.append(Finding(position, "inserted", "two events stand at this position"))
                continue
            findings.append(_missing(expected, position - 1))
            yield from [HOLE] * (position - expected)
            expected = position
        if leaf != stored_leaf:
            findings.append(Finding(position, "leaf", "the row is not what the leaf beside it was made of"))
        before = streams.get(stream)
        if before is None:
            streams[stream] = (version, position, version)
        else:
            if version != before[2] + 1:
                findings.append(out_of_order(position, stream, version, before[2]))
            streams[stream] = (before[0], before[1], version)
        expected += 1
        yield leaf
    if expected <= stretch.last:
        findings.append(_missing(expected, stretch.last))
        yield from [HOLE] * (stretch.last + 1 - expected)


def out_of_order(position: int, stream: bytes, version: int, before: int) -> Finding:
    return Finding(position, "version", f"version {version} of {stream.decode()} comes after {before}")


def _missing(first: int, last: int) -> Finding:
    return Finding(first, "missing", f"events {first} to {last}" if last > first else "this event")


def _compare(
    walked: Walked,
    levels: Sequence[Sequence[bytes]],
    stretch: Stretch,
    connection: psycopg.Connection,
) -> None:
    """With the copy kept outside, as far as it goes, else with the tree in the database."""
    ours = b"".join(levels[0])
    outside = Witness(stretch.outside).leaves(stretch.first - 1, stretch.last)
    stored = stored_tiles(connection, 0, stretch.first - 1, walked.count)
    walked.suspects = differing(ours, outside + stored[len(outside) :], stretch.first)
    for position in differing(ours, stored, stretch.first):
        if position not in walked.suspects:
            walked.findings.append(
                Finding(position, "tree", "the stored tree has another hash than this event")
            )
    if len(levels) > HEIGHT:
        above = stored_tiles(connection, 1, (stretch.first - 1) // WIDTH, len(levels[HEIGHT]))
        for number in differing(b"".join(levels[HEIGHT]), above, 0):
            first = stretch.first + number * WIDTH
            if not any(first <= position < first + WIDTH for position in walked.suspects):
                walked.findings.append(Finding(first, "tree", "the stored tree has another hash above it"))


def stored_tiles(connection: psycopg.Connection, level: int, begin: int, count: int) -> bytes:
    """Up to `count` hashes of a level from the database, `begin` at the beginning of a tile."""
    numbers = begin // WIDTH, (begin + count - 1) // WIDTH
    found = connection.execute(TILES, [level, *numbers], binary=True).fetchall()
    return b"".join(hashes for _, hashes in found)[: count * HASH_BYTES]


def differing(ours: bytes, theirs: bytes, first: int) -> list[int]:
    """The first few places where hashes differ, counted from `first`."""
    if theirs == ours[: len(theirs)]:
        return []
    places = range(0, min(len(ours), len(theirs)), HASH_BYTES)
    differ = (at for at in places if ours[at : at + HASH_BYTES] != theirs[at : at + HASH_BYTES])
    return [first + at // HASH_BYTES for at, _ in zip(differ, range(FINDINGS_MAX), strict=False)]


def _claims(connection: psycopg.Connection, stretch: Stretch) -> Iterator[tuple[int, bytes | None]]:
    keys = [VerifierKey.parse(key) for key in stretch.keys]
    for size, note in connection.execute(CHECKPOINTS, [stretch.first, stretch.last], binary=True):
        try:
            signed = opened(note, keys) if keys else unverified(note)
        except (BadNote, Untrusted):
            yield size, None
            continue
        yield size, signed.root if signed.size == size else None
