"""Seals the log: grows the Merkle tree behind its head and signs checkpoints, one holder at a time.

It reads what is committed and takes no lock that an append waits for. A round writes the right edge of the
tree: a few rows, however long the log is. Tree, checkpoint and lease move in one transaction, so a holder
that was replaced can sign nothing.
"""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import psycopg
import structlog

from adapters.event_log import PostgresEventLog
from adapters.postgres.pool import Pool
from adapters.transparency import store, tiles, tree
from adapters.transparency.checkpoints import BadNote, SigningKey, Untrusted
from adapters.transparency.tiles import TileId, TileMissing
from adapters.transparency.witness import Forked, Witness
from entrypoints import tenure
from entrypoints.settings import Settings
from projections import leases
from projections.leases import Lease, Lost

NAME = "sealer"
ROUND_SECONDS = 0.2
LEAVES_MAX = 8_192
KEEP_SECONDS = 2.0
RENEW_SECONDS = 2.0
INTERRUPTIONS = (Lost, psycopg.Error, Forked, store.Gap, TileMissing, Untrusted, BadNote, OSError)
log = structlog.get_logger("sealer")


def interrupted(error: Exception) -> None:
    log.error("sealing_interrupted", error=repr(error), forked=isinstance(error, Forked))


@dataclass
class Sealed:
    """The tree as far as it is sealed."""

    size: int
    edge: dict[TileId, bytes]


@dataclass(frozen=True)
class Sealer:
    pool: Pool
    holder: str
    key: SigningKey
    witness: Witness

    async def run(self) -> None:
        """Until cancelled. What is wrong with the tree is logged again and again, and nothing is signed."""
        self.witness.trust(self.key.verifier)
        await tenure.serve(self.pool, NAME, self.holder, self._hold, INTERRUPTIONS, interrupted)

    async def seal(self, lease: Lease, sealed: Sealed) -> int:
        """One round: how many events it sealed. Raises `Lost`, `Gap`."""
        async with self.pool.connection() as connection:
            leaves = await store.leaves(connection, sealed.size, LEAVES_MAX)
            if not leaves:
                return 0
            size = sealed.size + len(leaves)
            changed = tiles.grow(sealed.edge, sealed.size, leaves)
            edge = {tile: changed.get(tile) or sealed.edge[tile] for tile, _ in tiles.widths(size)}
            note = self.key.sign(size, tree.root(size, tiles.node_in(edge)))
            async with connection.transaction():
                await store.grow(connection, changed, size, note)
                await leases.checkpoint(connection, [lease], size)
        sealed.size, sealed.edge = size, edge
        return len(leaves)

    async def resume(self) -> Sealed:
        """The tree as it was left. Raises `Forked` unless it is the one signed last, over the same log."""
        async with self.pool.connection() as connection:
            signed = await self.witness.check(connection)
            if signed is None:
                return Sealed(0, {})
            size, root = signed.checkpoint.size, signed.checkpoint.root
            if await store.root_at(connection, size) != root:
                raise Forked(f"the tree of {size} events is not the one that was signed")
            if not await store.leaves(connection, size - 1, 1):
                raise Forked(f"the log was cut: {size} events are sealed")
            return Sealed(size, await store.edge(connection, size))

    async def _hold(self, lease: Lease) -> None:
        sealed = await self.resume()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._seal(lease, sealed))
            group.create_task(self._renew(lease))
            group.create_task(self._keep())

    async def _seal(self, lease: Lease, sealed: Sealed) -> None:
        while True:
            if await self.seal(lease, sealed) < LEAVES_MAX:
                await asyncio.sleep(ROUND_SECONDS)

    async def _renew(self, lease: Lease) -> None:
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            async with self.pool.connection() as connection:
                await leases.renew(connection, lease)

    async def _keep(self) -> None:
        while True:
            async with self.pool.connection() as connection:
                await self.witness.keep(connection)
            await asyncio.sleep(KEEP_SECONDS)


async def sealer(settings: Settings, pool: Pool, events: PostgresEventLog, holder: str) -> Sealer:
    return Sealer(pool, holder, signing_key(settings, await events.lineage()), witness(settings))


def witness(settings: Settings) -> Witness:
    return Witness(settings.home / "checkpoints")


def signing_key(settings: Settings, epoch: str) -> SigningKey:
    """The newest of this installation's keys, which signs for the log of this epoch."""
    generation = _generations(settings.home)[-1]
    return SigningKey(origin(epoch), settings.secret(generation))


def new_signing_key(settings: Settings, epoch: str) -> SigningKey:
    """The next generation: workers sign with it once they are started again. Older ones stay trusted."""
    count = len(_generations(settings.home))
    key = SigningKey(origin(epoch), settings.secret(f"checkpoints-{count + 1}"))
    witness(settings).trust(key.verifier)
    return key


def origin(epoch: str) -> str:
    """The log's name in its checkpoints: a restored copy is another log."""
    return f"souk/{epoch}"


def _generations(home: Path) -> list[str]:
    made = (home / "keys").glob("checkpoints-*")
    numbers = sorted(int(path.name.removeprefix("checkpoints-")) for path in made)
    return [f"checkpoints-{number}" for number in numbers or [1]]
