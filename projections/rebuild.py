"""Builds read models anew from the log, beside the live ones, and puts them in their place with a proof.

Everything is written over one connection that holds a lock per model: two operators cannot collide, and
who is killed or cut off leaves the live model as it was. The next run starts over.
"""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

import psycopg

from domain.decider import Recorded
from domain.ports import EventLog
from domain.values import PersonId
from projections import erasing, leases, store, swap
from projections.certificates import Certificate, certify, issue
from projections.engine import RETRY_SECONDS, Pool, Projector
from projections.folding import Parked, in_turns, load_parked, work
from projections.model import Projection, Rows
from projections.paging import Connection, select

CHUNK_EVENTS_MAX = 1_000
HELD_ROWS_MAX = 100_000
LIVE_SECONDS_MAX = 30.0
POLL_SECONDS = 0.1
READS_MAX = 10
LOCK_CLASS = 0x736F756B  # "souk"

LOCK = "SELECT pg_try_advisory_lock(%(kind)s, hashtext(%(name)s)) AS got"
UNLOCK = "SELECT pg_advisory_unlock(%(kind)s, hashtext(%(name)s))"


class AlreadyRebuilding(Exception):
    """Somebody else is rebuilding this read model at this moment."""


@dataclass(frozen=True)
class Progress:
    """How many events of the log have been folded."""

    done: int
    total: int
    seconds: float

    @property
    def events_per_second(self) -> float:
        return self.done / self.seconds if self.seconds else 0.0


@dataclass
class Build:
    """One read model on its way: all its rows in memory until there are too many."""

    projection: Projection
    position: int = 0
    rows: Rows = field(default_factory=lambda: Rows(complete=True))
    parked: Parked = field(default_factory=dict)
    erased: set[PersonId] = field(default_factory=set)


def silent(_: Progress) -> None:
    pass


async def rebuild(
    pool: Pool,
    log: EventLog,
    projections: Sequence[Projection],
    holder: str,
    progress: Callable[[Progress], None] = silent,
    held_rows_max: int = HELD_ROWS_MAX,
) -> Sequence[Certificate]:
    """Reads the log once for all of them, proves each against the live one and swaps it in. Keeps one of
    the pool's connections while it lasts, on which a statement takes as long as a table is large. Raises
    `AlreadyRebuilding`, or `swap.TooBusy`."""
    began = time.monotonic()
    async with pool.connection() as connection, locked(connection, projections):
        builds = [Build(projection) for projection in projections]
        for build in builds:
            await store.create(connection, store.NEXT, build.projection.tables)
        head = await log.head()
        with unswept():
            async for events in pages(log, head):
                await fold_in(connection, builds, events, held_rows_max)
                gc.freeze()
                progress(Progress(events[-1].position, head, time.monotonic() - began))
        certificates = []
        for build in builds:
            await finish(connection, build)
            certificates.append(await replace(pool, connection, log, build, holder, began))
        return certificates


@contextmanager
def unswept() -> Iterator[None]:
    """What is frozen meanwhile, the collector passes over: the rows that are held are a million objects, none
    of them garbage, and looking through them all stopped the process for a third of a second at a time."""
    try:
        yield
    finally:
        gc.unfreeze()


@asynccontextmanager
async def locked(connection: Connection, projections: Sequence[Projection]) -> AsyncIterator[None]:
    held: list[dict[str, object]] = []
    try:
        for projection in projections:
            lock = {"kind": LOCK_CLASS, "name": projection.name}
            if not (await select(connection, LOCK, lock))[0]["got"]:
                raise AlreadyRebuilding(projection.name)
            held.append(lock)
        yield
    finally:
        if not connection.broken:
            for lock in held:
                await connection.execute(UNLOCK, lock)


async def pages(log: EventLog, to: int, after: int = 0) -> AsyncIterator[Sequence[Recorded]]:
    """The log up to a position; the next page is fetched while one is folded."""
    coming = asyncio.create_task(_page(log, after, to))
    try:
        while events := await coming:
            coming = asyncio.create_task(_page(log, events[-1].position, to))
            yield events
    finally:
        coming.cancel()


async def _page(log: EventLog, after: int, to: int) -> Sequence[Recorded]:
    """Asked for again while the database does not answer: a long build need not begin anew for it."""
    tries = READS_MAX if after < to else 0
    while tries:
        try:
            return await log.read(after, min(CHUNK_EVENTS_MAX, to - after))
        except psycopg.OperationalError:
            tries -= 1
            if not tries:
                raise
            await asyncio.sleep(RETRY_SECONDS)
    return ()


async def fold_in(
    connection: Connection, builds: Sequence[Build], events: Sequence[Recorded], held_rows_max: int
) -> None:
    async with connection.transaction():
        await connection.execute(swap.UNHURRIED)
        for build in builds:
            todo = work(build.projection, events, build.parked, build.rows)
            build.rows.learn(await store.load(connection, store.NEXT, todo.unknown()))
            await in_turns(todo)
            await asyncio.sleep(0)
            build.erased |= todo.erased
            await pour_out(connection, build)
            if sum(each.rows.count() for each in builds) > held_rows_max:
                await flush(connection, build)
            build.position = events[-1].position


async def pour_out(connection: Connection, build: Build) -> None:
    """Rows that are only ever appended need not be held."""
    for table, rows in build.rows.appended.items():
        await store.copy(connection, store.NEXT, table, rows)
    build.rows.appended.clear()


async def flush(connection: Connection, build: Build) -> None:
    """Rows leave memory: copied out the first time, afterwards written where they differ."""
    if build.rows.complete:
        for table in build.projection.tables:
            held = build.rows.held.get(table, {})
            await store.copy(connection, store.NEXT, table, [row for row in held.values() if row is not None])
            if not table.append_only:
                await store.add_key(connection, store.NEXT, table)
    else:
        await store.write(connection, store.NEXT, [build.rows])
    build.rows = Rows()


async def finish(connection: Connection, build: Build) -> None:
    """Everything on disk, with keys and indexes."""
    async with connection.transaction():
        await connection.execute(swap.UNHURRIED)
        await flush(connection, build)
        await erasing.blank(connection, store.NEXT, build.projection.tables, build.erased)
        for table in build.projection.tables:
            if table.append_only:
                await store.add_key(connection, store.NEXT, table)
            await store.add_indexes(connection, store.NEXT, table)


async def replace(
    pool: Pool, connection: Connection, log: EventLog, build: Build, holder: str, began: float
) -> Certificate:
    """Catches up, compares at one position of the log, and swaps."""
    await advance_to(connection, log, build, await log.head())
    comparable = await live_reaches(pool, connection, log, build, holder)
    async with connection.transaction():
        await connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        await connection.execute(swap.UNHURRIED)
        if comparable:  # one snapshot of the live rows and of where they stand
            live = await leases.position(connection, build.projection.name)
            await advance_to(connection, log, build, live)
        certificate = await certify(connection, build.projection, build.position, comparable, began)

    async def attempt() -> None:
        async with connection.transaction():
            await swap.swap_in(connection, log, build.projection, build.position, build.parked)
            await issue(connection, certificate)

    await swap.patiently(attempt)
    return certificate


async def advance_to(connection: Connection, log: EventLog, build: Build, to: int) -> None:
    while build.position < to:
        step = min(to, build.position + CHUNK_EVENTS_MAX)
        async with connection.transaction():
            await connection.execute(swap.UNHURRIED)
            at = (build.position, step)
            await swap.catch_up(connection, log, store.NEXT, build.projection, *at, build.parked)
        build.position = step


async def live_reaches(pool: Pool, connection: Connection, log: EventLog, build: Build, holder: str) -> bool:
    """Whether the live model is of the same version and gets to where the build stands: by whoever runs it,
    else by us."""
    name, live = build.projection.name, await swap.model(connection, build.projection.name)
    if live is None or live.version != build.projection.version:
        return False
    until = time.monotonic() + LIVE_SECONDS_MAX
    while await leases.position(connection, name) < build.position:
        if await Projector(pool, log, holder, [build.projection]).catch_up(build.position):
            continue
        if time.monotonic() > until:
            return False
        await asyncio.sleep(POLL_SECONDS)
    return True


async def rollback(pool: Pool, log: EventLog, projection: Projection) -> int:
    """The tables before the last swap serve again, caught up; once more, and it is undone. Returns the
    position. Raises `swap.NothingToRollBackTo`, `AlreadyRebuilding`, `swap.TooBusy`."""
    async with pool.connection() as connection, locked(connection, [projection]):

        async def attempt() -> int:
            async with connection.transaction():
                return await swap.roll_back(connection, log, projection)

        return await swap.patiently(attempt)


async def retry(pool: Pool, log: EventLog, projection: Projection, holder: str) -> Certificate | None:
    """After a fix: folds everything again in the log's order, parked events in their places, beside the live
    model. None: nothing is parked."""
    async with pool.connection() as connection:
        if not await load_parked(connection, projection.name):
            return None
    return (await rebuild(pool, log, [projection], holder))[0]


async def run(
    pool: Pool, patient: Pool, log: EventLog, holder: str, projections: Sequence[Projection]
) -> None:
    """All that a worker does for read models, until cancelled: brings those up to date whose tables are
    missing or of an older version, beside what serves, and keeps all current. `patient` is for building."""
    async with asyncio.TaskGroup() as group:
        group.create_task(Projector(pool, log, holder, projections).run())
        group.create_task(build_missing(patient, log, holder, projections))


async def build_missing(pool: Pool, log: EventLog, holder: str, projections: Sequence[Projection]) -> None:
    """Until every read model is of our version or a newer one."""
    while True:
        try:
            async with pool.connection() as connection:
                missing = [each for each in projections if await outdated(connection, each)]
            if not missing:
                return
            await rebuild(pool, log, missing, holder)
        except (AlreadyRebuilding, swap.TooBusy, psycopg.OperationalError):
            await asyncio.sleep(RETRY_SECONDS)


async def outdated(connection: Connection, projection: Projection) -> bool:
    live = await swap.model(connection, projection.name)
    return live is None or live.version < projection.version
