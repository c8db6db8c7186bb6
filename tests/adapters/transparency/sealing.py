"""A log with a tree over it, to be tampered with."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psycopg

from adapters.event_log import PostgresEventLog
from adapters.postgres.pool import Pool
from adapters.transparency.audit import Report, Trust, audit
from adapters.transparency.checkpoints import SigningKey, VerifierKey, opened
from adapters.transparency.witness import Witness
from domain.values import PersonId
from entrypoints.sealer import NAME, Sealer
from projections import leases
from tests.adapters.decisions import ALI, BEA, changed, decide, said

ORIGIN = "souk/test"
KEY = SigningKey(ORIGIN, bytes(range(32)))
OTHER_KEY = SigningKey(ORIGIN, bytes(32))
AUDITOR = "souk_auditor"


async def fill(log: PostgresEventLog, streams: int, each: int = 3, start: int = 0) -> None:
    """So many streams of role changes and sealed messages, one after the other."""
    for number in range(start, start + streams):
        sender: PersonId = (ALI, BEA)[number % 2]
        facts = [
            changed(sender) if n % 2 else said(f"words {number}/{n}", sender=sender) for n in range(each)
        ]
        await log.commit(decide(f"thing-{number}", 0, facts))


def a_sealer(pool: Pool, folder: Path, key: SigningKey = KEY, holder: str = "a") -> Sealer:
    return Sealer(pool, holder, key, Witness(folder))


async def seal(sealer: Sealer) -> int:
    """Everything that waits, as the worker would; how many events."""
    sealer.witness.trust(sealer.key.verifier)
    async with sealer.pool.connection() as connection:
        lease = await leases.acquire(connection, NAME, sealer.holder)
        assert lease is not None
        sealed, count = await sealer.resume(), 0
        while done := await sealer.seal(lease, sealed):
            count += done
        await leases.release(connection, lease)
        await sealer.witness.keep(connection)
    return count


@dataclass(frozen=True)
class Superuser:
    """Somebody who owns the database, and knows how to get past its triggers."""

    url: str

    def run(self, *statements: str) -> None:
        with psycopg.connect(self.url) as connection:
            for table in ("events", "tiles", "checkpoints"):
                connection.execute(f"ALTER TABLE log.{table} DISABLE TRIGGER ALL".encode())
            for check in ("events_notification_id_check", "events_check"):
                connection.execute(f"ALTER TABLE log.events DROP CONSTRAINT IF EXISTS {check}".encode())
            for statement in statements:
                connection.execute(statement.encode())

    async def verify(
        self, folder: Path, notes: Sequence[str] = (), keys: Sequence[VerifierKey] = (KEY.verifier,)
    ) -> Report:
        """What the auditor finds, with a copy kept outside (or an empty folder) and notes of his own."""
        own = [opened(note, keys) for note in notes]
        if kept := Witness(folder).note():
            own.append(opened(kept, keys))
        return await asyncio.to_thread(audit, self.url, AUDITOR, Trust(folder, own, list(keys)))
