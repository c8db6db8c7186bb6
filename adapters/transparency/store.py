"""The tree and its checkpoints in the database: sealing writes a few rows a round, however long it is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, LiteralString

from adapters.postgres.pool import Connection
from adapters.transparency import checkpoints, proofs, tiles, tree
from adapters.transparency.checkpoints import Checkpoint
from adapters.transparency.tiles import TileId, Tiles

LEAVES = """
SELECT notification_id, leaf FROM log.events WHERE notification_id > %s ORDER BY notification_id LIMIT %s
"""
TILES = """
SELECT level, tile, hashes FROM log.tiles
JOIN unnest(%s::smallint[], %s::bigint[]) AS wanted (level, tile) USING (level, tile)
"""
GROW = """
INSERT INTO log.tiles (level, tile, hashes)
SELECT * FROM unnest(%s::smallint[], %s::bigint[], %s::bytea[])
ON CONFLICT (level, tile) DO UPDATE SET hashes = excluded.hashes
"""
SIGN = "INSERT INTO log.checkpoints (size, note) VALUES (%s, %s)"
LATEST = "SELECT note FROM log.checkpoints ORDER BY size DESC LIMIT 1"


class Gap(Exception):
    """A position is missing behind the head: nothing is sealed beyond it."""


class NotSealed(LookupError):
    """The tree has not come so far."""


@dataclass(frozen=True)
class Signed:
    """A checkpoint and the note it stands in."""

    checkpoint: Checkpoint
    note: str


async def latest(connection: Connection) -> Signed | None:
    """The newest checkpoint, as the database has it: its signature is not looked at."""
    row = await (await connection.execute(LATEST)).fetchone()
    return Signed(checkpoints.unverified(row[0]), row[0]) if row else None


async def leaves(connection: Connection, after: int, limit: int) -> list[bytes]:
    """Of the events that follow a position. Raises `Gap`."""
    rows = await select(connection, LEAVES, [after, limit])
    for expected, (position, _) in enumerate(rows, after + 1):
        if position != expected:
            raise Gap(f"position {expected} is missing: {position} comes after {expected - 1}")
    return [leaf for _, leaf in rows]


async def read(connection: Connection, wanted: Collection[TileId]) -> dict[TileId, bytes]:
    places = [[tile.level for tile in wanted], [tile.number for tile in wanted]]
    rows = await select(connection, TILES, places)
    return {TileId(level, number): hashes for level, number, hashes in rows}


async def grow(connection: Connection, changed: Tiles, size: int, note: str) -> None:
    """One step of the tree and its checkpoint: call it in a transaction."""
    columns = [[tile.level for tile in changed], [tile.number for tile in changed], list(changed.values())]
    await connection.execute(GROW, columns)
    await connection.execute(SIGN, [size, note])


async def edge(connection: Connection, size: int) -> dict[TileId, bytes]:
    """The right edge of the tree as it was at this size. Raises `TileMissing`."""
    wanted = dict(tiles.widths(size))
    found = await read(connection, wanted)
    return {tile: tiles.first(found.get(tile, b""), width, tile) for tile, width in wanted.items()}


async def root_at(connection: Connection, size: int) -> bytes:
    """Raises `TileMissing`."""
    return tree.root(size, tiles.node_in(await edge(connection, size)))


async def receipt(connection: Connection, position: int) -> tuple[bytes, str]:
    """The leaf of an event and the proof that it is in the newest checkpoint. Raises `NotSealed`."""
    signed = await latest(connection)
    if signed is None or not 0 < position <= signed.checkpoint.size:
        raise NotSealed(position)
    index, size = position - 1, signed.checkpoint.size

    def plan(node: tree.Node) -> list[bytes]:
        return [node(0, index), *tree.inclusion(index, size, node)]

    leaf, *path = plan(tiles.node_in(await read(connection, tiles.needed(plan))))
    return leaf, proofs.receipt(leaf, index, path, signed.note)


async def extension(connection: Connection, old: int, size: int | None) -> tuple[int, str]:
    """The proof that a checkpoint (the newest, or the one of `size`) begins with the first `old` events.

    Raises `NotSealed` also when no checkpoint of that size was signed.
    """
    signed = await latest(connection) if size is None else await signed_at(connection, size)
    if signed is None or not 0 < old <= signed.checkpoint.size:
        raise NotSealed(old)
    new = signed.checkpoint.size

    def plan(node: tree.Node) -> list[bytes]:
        return tree.consistency(old, new, node)

    path = plan(tiles.node_in(await read(connection, tiles.needed(plan))))
    return new, proofs.extension(old, path, signed.note)


async def signed_at(connection: Connection, size: int) -> Signed | None:
    rows = await select(connection, "SELECT note FROM log.checkpoints WHERE size = %s", [size])
    return Signed(checkpoints.unverified(rows[0][0]), rows[0][0]) if rows else None


async def select(
    connection: Connection, statement: LiteralString, values: Sequence[object]
) -> list[tuple[Any, ...]]:
    return await (await connection.execute(statement, values, binary=True)).fetchall()
