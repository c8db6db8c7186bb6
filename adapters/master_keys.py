"""The master key's files, and its rotation: every data key rewrapped while commands go on.

`master` wraps. While a rotation lasts `master.next` wraps and `master` is still accepted; at its end
`master.next` becomes `master`, and `master.old` goes when nothing is wrapped by it any more. Killed at any
point, the next run goes on from there. `master.first` stays: the hashes of claims are made with it.
"""

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from adapters.keyring import master_id, unwrap, wrap, wrapping_key
from adapters.postgres.pool import Connection, connect
from adapters.secret_files import load, load_or_create

BATCH_KEYS = 500
GRACE_SECONDS = 6.0
"""Longer than a statement may take: who chose the old key before there was a new one has written by then."""
LOCK = 0x736F756B6B6579  # "soukkey"

WAITING = """
SELECT person, wrapped, master FROM private.keys WHERE wrapped IS NOT NULL AND master <> %s LIMIT %s
"""
REWRAP = """
UPDATE private.keys AS key SET wrapped = fresh.wrapped, master = %s
FROM unnest(%s::uuid[], %s::bytea[], %s::bytea[]) AS fresh (person, before, wrapped)
WHERE key.person = fresh.person AND key.wrapped = fresh.before
"""


class AlreadyRotating(Exception):
    """Somebody else is changing the master key at this moment."""


@dataclass(frozen=True)
class MasterKeys:
    """The files in a folder that others cannot read. The folder holds `master` at least."""

    folder: Path

    def now(self) -> Sequence[bytes]:
        """The keys that count: first the one to wrap with."""
        found = [self._read(name) for name in ("master.next", "master", "master.old")]
        return [key for key in found if key is not None]

    def first(self) -> bytes:
        """The key this installation began with."""
        return self._read("master.first") or load(self.folder / "master")

    def begin(self) -> bytes:
        """The key to come, made unless a rotation was cut short."""
        if self._read("master.old") and not self._read("master.next"):
            return load(self.folder / "master")
        if not (self.folder / "master.first").exists():
            os.link(self.folder / "master", self.folder / "master.first")
        return load_or_create(self.folder, "master.next")

    def switch(self) -> None:
        """The new key takes the old one's place, which stays beside it."""
        if not (self.folder / "master.next").exists():
            return
        (self.folder / "master.old").unlink(missing_ok=True)
        os.link(self.folder / "master", self.folder / "master.old")
        (self.folder / "master.next").replace(self.folder / "master")

    def finish(self) -> None:
        (self.folder / "master.old").unlink(missing_ok=True)

    def _read(self, name: str) -> bytes | None:
        try:
            return load(self.folder / name)
        except FileNotFoundError:
            return None


async def rotate(url: str, role: str, folder: Path, grace_seconds: float = GRACE_SECONDS) -> int:
    """How many data keys were rewrapped. Raises `AlreadyRotating`."""
    keys = MasterKeys(folder)
    async with await connect(url, role) as connection:
        row = await (await connection.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])).fetchone()
        if row is None or not row[0]:
            raise AlreadyRotating()
        fresh = keys.begin()
        count = await rewrap(connection, fresh, keys.now())
        await asyncio.sleep(grace_seconds)
        count += await rewrap(connection, fresh, keys.now())
        keys.switch()
        count += await rewrap(connection, fresh, keys.now())
        keys.finish()
    return count


async def rewrap(connection: Connection, fresh: bytes, known: Sequence[bytes]) -> int:
    """Until nothing is wrapped by another key. A key that was destroyed meanwhile stays so."""
    old = {master_id(key): wrapping_key(key) for key in known}
    new, count = wrapping_key(fresh), 0
    while rows := await (await connection.execute(WAITING, [master_id(fresh), BATCH_KEYS])).fetchall():
        people = [person for person, _, _ in rows]
        before = [wrapped for _, wrapped, _ in rows]
        after = [wrap(new, person, unwrap(old[by], person, wrapped)) for person, wrapped, by in rows]
        done = await connection.execute(REWRAP, [master_id(fresh), people, before, after])
        count += done.rowcount
    return count
