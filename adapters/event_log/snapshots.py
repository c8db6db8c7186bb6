"""Snapshots of long streams. The log alone is the truth: a snapshot that does not fit it is thrown away.

Each is bound to the digest of its last event and to the rules that folded it, and sealed with the keys of all
whose words it holds: when one of them is erased, nobody can open it.
"""

import asyncio
import os
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import psycopg
import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from adapters.event_log.reading import READ_SECONDS_MAX, Reader, Stored
from adapters.keyring import NONCE_BYTES, KeyDestroyed, KeyMissing, Keyring, SealBroken
from adapters.postgres.pool import Pool, deadline
from adapters.state_codec import Unfreezable, Unowned, freeze, owners, rules, thaw
from domain.decider import Decider
from domain.values import SYSTEM, PersonId

LONG_EVENTS = 200
"""After a load of more events than this a snapshot is taken."""
PAGE_EVENTS = 1_000
STATE_BYTES_MAX = 2**20
PIECE_BYTES = 7_500
"""Of a state in one row, so that the row fits its page."""
KEEPING_MAX = 4
KEY_BITS = 256
BROKEN = (SealBroken, InvalidTag, KeyMissing, zlib.error, ValueError, LookupError, TypeError)

OPEN = """
SELECT people, key, state FROM private.snapshots
WHERE stream = %s AND version = %s AND rules = %s ORDER BY piece
"""
CLEAR = "DELETE FROM private.snapshots WHERE stream = %s"
KEEP = """
INSERT INTO private.snapshots (stream, piece, version, rules, people, key, state)
SELECT %s, number - 1, %s, %s, CASE number WHEN 1 THEN %s::uuid[] ELSE '{}' END,
    CASE number WHEN 1 THEN %s::bytea ELSE '' END, piece
FROM unnest(%s::bytea[]) WITH ORDINALITY AS cut (piece, number)
"""
DISCARD = "DELETE FROM private.snapshots WHERE stream = %s AND version = %s"
log = structlog.get_logger("snapshots")


@dataclass
class Folding:
    """A stream as far as it is folded. `people` are those whose words were readable on the way."""

    stream: str
    state: Any
    version: int
    people: set[PersonId] = field(default_factory=lambda: {SYSTEM})
    last: Stored | None = None
    events: int = 0


class Snapshots:
    def __init__(self, pool: Pool, keyring: Keyring, reader: Reader, *, long: int = LONG_EVENTS) -> None:
        self._pool = pool
        self._keyring = keyring
        self._reader = reader
        self._long = long
        self._keeping: set[asyncio.Task[None]] = set()

    async def load(self, decider: Decider[Any], stream: str, state: Any, version: int) -> tuple[Any, int]:
        """State and version as the log has them; from the snapshot when nothing is known yet."""
        folding = Folding(stream, state, version)
        page = await self._reader.tail(stream, rules()) if version == 0 else None
        if page and page[0].entry.version > 1:
            page = page[1:] if await self._restore(folding, page[0]) else None
        await self._fold(decider, folding, page)
        if folding.events > self._long and len(self._keeping) < KEEPING_MAX:
            keeping = asyncio.create_task(self._keep(folding))
            self._keeping.add(keeping)
            keeping.add_done_callback(self._keeping.discard)
        return folding.state, folding.version

    async def close(self) -> None:
        """Waits for what is being written."""
        await asyncio.gather(*self._keeping)

    async def _fold(self, decider: Decider[Any], folding: Folding, page: Iterable[Stored] | None) -> None:
        """All that follows; `page` is the first of it, where it has been read already."""
        while True:
            stored = list(
                await self._reader.stream(folding.stream, folding.version, PAGE_EVENTS)
                if page is None
                else page
            )
            if stored:
                recorded = await self._reader.decoded(stored)
                folding.people |= self._reader.readable(stored)
                folding.state = decider.fold(folding.state, (each.event for each in recorded))
                folding.last, folding.version = stored[-1], stored[-1].entry.version
                folding.events += len(stored)
            if page is None and len(stored) < PAGE_EVENTS:
                return
            page = None

    async def _restore(self, folding: Folding, last: Stored) -> bool:
        """Goes to the state that was kept after this event; False: it is of no use and was discarded."""
        stream, version = folding.stream, last.entry.version
        async with deadline(READ_SECONDS_MAX), self._pool.connection() as connection:
            cursor = await connection.execute(OPEN, [stream, version, rules()], prepare=True, binary=True)
            rows = await cursor.fetchall()
        try:
            people, key, _ = rows[0]
            state = b"".join(row[2] for row in rows)
            folding.state = await self._opened(people, key, state, _place(last))
        except BROKEN as error:
            log.warning("snapshot_discarded", stream=stream, version=version, error=repr(error))
            async with self._pool.connection() as connection:
                await connection.execute(DISCARD, [stream, version])
            return False
        folding.version, folding.last, folding.people = version, last, set(people)
        return True

    async def _opened(self, people: Iterable[PersonId], key: bytes, state: bytes, place: bytes) -> Any:
        order = sorted(people)
        await self._keyring.load(order)
        for person in reversed(order):
            opened = self._keyring.open(person, key, place)
            if opened is None:
                raise SealBroken("somebody in it was erased")
            key = opened
        return thaw(zlib.decompress(AESGCM(key).decrypt(state[:NONCE_BYTES], state[NONCE_BYTES:], place)))

    async def _keep(self, folding: Folding) -> None:
        try:
            await self._write(folding)
        except (psycopg.Error, Unfreezable, KeyDestroyed) as error:
            log.warning("snapshot_not_kept", stream=folding.stream, error=repr(error))

    async def _write(self, folding: Folding) -> None:
        assert folding.last is not None
        state = zlib.compress(freeze(folding.state))
        if len(state) > STATE_BYTES_MAX:
            return
        order, place = sorted(_owners(folding)), _place(folding.last)
        await self._keyring.load(order, create=True)
        key, nonce = AESGCM.generate_key(KEY_BITS), os.urandom(NONCE_BYTES)
        sealed = nonce + AESGCM(key).encrypt(nonce, state, place)
        for person in order:
            key = self._keyring.seal(person, key, place)
        pieces = [sealed[first : first + PIECE_BYTES] for first in range(0, len(sealed), PIECE_BYTES)]
        async with self._pool.connection() as connection, connection.transaction():
            await connection.execute(CLEAR, [folding.stream])
            await connection.execute(
                KEEP, [folding.stream, folding.version, rules(), order, key, pieces], prepare=True
            )


def _owners(folding: Folding) -> set[PersonId]:
    """Whose words the state holds; where that cannot be told, all whose words were read on the way."""
    try:
        return {SYSTEM} | (folding.people & owners(folding.state))
    except Unowned:
        return folding.people


def _place(last: Stored) -> bytes:
    """Which event it follows on: the same in no other log, and in no other history."""
    return f"snapshot|{last.entry.stream}|{last.entry.version}|{rules().hex()}|{last.leaf.hex()}".encode()
