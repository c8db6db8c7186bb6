"""The port `EventLog` on PostgreSQL."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import TypeVar
from uuid import UUID

from adapters.event_codec import Codec, Entry
from adapters.event_log.append import Append, ClaimKey, Declined, Kept, Written, append
from adapters.event_log.committer import USUAL, Committer, Limits
from adapters.event_log.reading import PAGE_EVENTS_MAX, READ_SECONDS_MAX, Reader, Stored, follow
from adapters.event_log.snapshots import Snapshots
from adapters.event_log.statements import ANSWER, LINEAGE, VERSION, Tables
from adapters.event_log.wakeups import Wakeups
from adapters.keyring import KeyDestroyed, Keyring
from adapters.postgres.pool import Pool, connect, deadline, open_pool
from domain.decider import Decider, Drafted, Recorded
from domain.ports import Answer, Committed, Decision, Origin, OtherBody, Outcome, Replayed
from domain.values import SYSTEM, PersonId

S = TypeVar("S")
CONNECTIONS_MAX = 8
NOT_KEPT = 204
"""The status of an answer that was not kept: it was done, and there is nothing more to be told."""


class PostgresEventLog:
    """See `domain.ports.EventLog`; made by `open_log`.

    Any method may raise `psycopg.OperationalError` while the database is away, and `commit` may then have
    committed: asked again with the same command id it tells the first answer. A person's key is made with
    the first thing that is sealed for them.
    """

    def __init__(self, pool: Pool, keyring: Keyring, committer: Committer, wakeups: Wakeups) -> None:
        self._pool = pool
        self._keyring = keyring
        self._codec = Codec(keyring)
        self._committer = committer
        self._wakeups = wakeups
        self._tables = committer.tables
        self._reader = Reader(pool, self._tables, keyring)
        self._snapshots = Snapshots(pool, keyring, self._reader)

    async def commit(self, decision: Decision) -> Outcome:
        verdict = await self._committer.submit(partial(self._prepared, decision))
        match verdict:
            case Written(first=first, last=last):
                return Committed(decision.recorded(first), last)
            case Kept():
                return Replayed(await self._opened(decision.origin.command_id, verdict))
            case Declined():
                raise AssertionError("nothing was to be done alongside")
            case _:
                return verdict

    async def answered(self, origin: Origin) -> Replayed | OtherBody | None:
        async with deadline(READ_SECONDS_MAX), self._pool.connection() as connection:
            cursor = await connection.execute(
                self._tables.sql(ANSWER), [origin.command_id], prepare=True, binary=True
            )
            row = await cursor.fetchone()
        if row is None:
            return None
        kept = Kept(*row)
        if kept.fingerprint != origin.fingerprint:
            return OtherBody()
        return Replayed(await self._opened(origin.command_id, kept))

    async def read(self, after: int, limit: int) -> Sequence[Recorded]:
        """At most `limit`, and about 4 MiB. Raises `LogBroken` when a position is missing."""
        return await self._reader.decoded(await self._reader.stored(after, limit))

    async def read_stored(self, after: int, limit: int) -> Sequence[Stored]:
        """The same with bodies as they lie there: sealed, with their audience and leaf."""
        return await self._reader.stored(after, limit)

    async def read_stream(self, stream: str, after: int = 0, limit: int | None = None) -> Sequence[Recorded]:
        return await self._reader.decoded(await self._reader.stream(stream, after, limit))

    async def load(self, decider: Decider[S], stream: str, state: S, version: int) -> tuple[S, int]:
        return await self._snapshots.load(decider, stream, state, version)

    def follow(self, after: int) -> AsyncIterator[Sequence[Recorded]]:
        return follow(partial(self.read, limit=PAGE_EVENTS_MAX), self._wakeups, after)

    async def head(self) -> int:
        """The position of the last event; 0 for an empty log."""
        return await self._reader.head()

    async def version(self, stream: str) -> int:
        async with deadline(READ_SECONDS_MAX), self._pool.connection() as connection:
            cursor = await connection.execute(self._tables.sql(VERSION), [stream], prepare=True)
            row = await cursor.fetchone()
        return (row[0] or 0) if row else 0

    async def lineage(self) -> str:
        """Which log this is: a restored copy has another epoch."""
        async with deadline(READ_SECONDS_MAX), self._pool.connection() as connection:
            row = await (await connection.execute(LINEAGE)).fetchone()
        assert row is not None
        return str(row[0])

    async def close(self) -> None:
        """Writes what waits; what comes now is refused as `Overloaded`."""
        await self._committer.close()
        await self._snapshots.close()
        await self._wakeups.close()

    async def _prepared(self, decision: Decision) -> Append:
        origin, answer = decision.origin, decision.answer
        persons = self._codec.people(decision.events)
        if answer is not None and origin.actor != SYSTEM:
            persons.add(origin.actor)
        await self._keyring.load(persons, create=True)
        claims = {
            ClaimKey(claim.kind, self._keyring.claim_hash(claim.kind, claim.value)): claim
            for drafted in decision.events
            for claim in drafted.claims
        }
        return append(
            [self._entry(drafted, origin) for drafted in decision.events],
            command_id=origin.command_id,
            kept=self._kept(origin, answer),
            at=origin.at,
            reads=decision.reads,
            drafts=decision.drafts,
            claims={key: claim.owner for key, claim in claims.items()},
            releases=frozenset(key for key, claim in claims.items() if claim.released),
        )

    def _entry(self, drafted: Drafted, origin: Origin) -> Entry:
        event = drafted.event
        return Entry(
            stream=drafted.stream,
            version=drafted.version,
            name=event.NAME,
            schema=event.SCHEMA,
            body=self._codec.encode(event, drafted.stream, drafted.version),
            at=origin.at,
            actor=origin.actor,
            audience=drafted.audience,
            command_id=origin.command_id,
            correlation_id=origin.correlation_id,
            causation=origin.causation,
        )

    def _kept(self, origin: Origin, answer: Answer | None) -> Kept:
        if answer is None:
            return Kept(origin.fingerprint, origin.actor, None, None)
        body: bytes | None = answer.body
        if origin.actor != SYSTEM:
            try:
                body = self._keyring.seal(origin.actor, answer.body, _place(origin.command_id))
            except KeyDestroyed:  # an erased person leaves no words behind
                body = None
        return Kept(origin.fingerprint, origin.actor, answer.status, body)

    async def _opened(self, command_id: UUID, kept: Kept) -> Answer:
        body, actor = kept.body, PersonId(kept.actor)
        if body is not None and actor != SYSTEM:
            await self._keyring.load([actor])
            body = self._keyring.open(actor, body, _place(command_id))
        return Answer(NOT_KEPT if kept.status is None else kept.status, body or b"", kept.position)


@asynccontextmanager
async def open_log(
    url: str,
    keyring: Keyring,
    *,
    role: str = "souk_app",
    limits: Limits = USUAL,
) -> AsyncIterator[PostgresEventLog]:
    """The log at `url`. Its writing and its listening connection are opened when first needed."""
    tables = Tables()
    dial = partial(connect, url, role)
    pool = await open_pool(url, role=role, min_size=1, max_size=CONNECTIONS_MAX)
    try:
        wakeups = Wakeups(dial, tables.channel)
        log = PostgresEventLog(pool, keyring, Committer(dial, tables, wakeups.moved, limits), wakeups)
        try:
            yield log
        finally:
            await log.close()
    finally:
        await pool.close()


def _place(command_id: UUID) -> bytes:
    return f"answer|{command_id}".encode()
