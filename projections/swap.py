"""Which tables are live: another set is put in their place in one transaction, and back again.

The live projector is fenced off and stands still meanwhile; readers wait for milliseconds.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import TypeVar

import psycopg

from domain.ports import EventLog
from projections import store
from projections.engine import CHANNEL
from projections.folding import Parked, advance, load_parked, save_parked, work
from projections.model import Projection
from projections.paging import Connection, select

PAGE_EVENTS_MAX = 1_000
ATTEMPTS_MAX = 50
LOCK_MILLISECONDS = 300
"""Below PostgreSQL's deadlock_timeout: it is always we who step back, never a reader."""

T = TypeVar("T")

UNHURRIED = """
SET LOCAL statement_timeout = 0; SET LOCAL transaction_timeout = 0;
SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL synchronous_commit = on
"""


class NothingToRollBackTo(Exception):
    """There are no old tables of this read model that this version of the code can go on with."""


class TooBusy(Exception):
    """Readers did not leave a moment for the swap; the live model is as it was. Try again."""


@dataclass(frozen=True)
class Model:
    """Tables that make up a read model, live or past. `position`: where past rows stand."""

    version: int
    tables: Sequence[str]
    position: int


MODEL = """
SELECT version, tables, position FROM work.models WHERE projection = %(projection)s AND past = %(past)s
"""
ENSURE = "INSERT INTO work.consumers (name) VALUES (%(name)s) ON CONFLICT DO NOTHING"
LOCK = "SELECT position FROM work.consumers WHERE name = %(name)s FOR UPDATE"
FENCE = """
UPDATE work.consumers
SET position = %(position)s, token = token + 1, holder = NULL, expires_at = NULL, moved_at = clock_timestamp()
WHERE name = %(name)s
"""
FORGET = "DELETE FROM work.models WHERE projection = %(projection)s AND past"
FORGET_PARKED = "DELETE FROM work.parked WHERE projection = %(projection)s AND past"
RETIRE = """
UPDATE work.models SET past = true, position = %(position)s WHERE projection = %(projection)s AND NOT past
"""
RETIRE_PARKED = "UPDATE work.parked SET past = true WHERE projection = %(projection)s"
INSTALL = """
INSERT INTO work.models (projection, past, version, tables, position)
VALUES (%(projection)s, false, %(version)s, %(tables)s, %(position)s)
"""


async def model(connection: Connection, projection: str, past: bool = False) -> Model | None:
    rows = await select(connection, MODEL, {"projection": projection, "past": past})
    return Model(**rows[0]) if rows else None


async def patiently(attempt: Callable[[], Awaitable[T]]) -> T:
    """Tries again while readers are in the way. Raises `TooBusy`."""
    for _ in range(ATTEMPTS_MAX):
        try:
            return await attempt()
        except psycopg.errors.LockNotAvailable:
            await asyncio.sleep(LOCK_MILLISECONDS / 1_000)
    raise TooBusy()


async def swap_in(
    connection: Connection, log: EventLog, projection: Projection, position: int, parked: Parked
) -> int:
    """The tables built in `read_next`, folded up to `position`, become the live ones; those that were live
    become the past ones. In the caller's transaction; returns where the live model stands now."""
    position, parked = await _level(connection, log, store.NEXT, projection, position, parked)
    name = projection.name
    if past := await model(connection, name, past=True):
        await _forget(connection, name, past)
    if live := await model(connection, name):
        await store.move(connection, live.tables, store.LIVE, store.PAST)
    await _retire(connection, name, position)
    await store.move(connection, names(projection), store.NEXT, store.LIVE)
    await _install(connection, projection, position, parked)
    return position


async def roll_back(connection: Connection, log: EventLog, projection: Projection) -> int:
    """The past tables become the live ones again, caught up, and the live ones the past ones. In the
    caller's transaction. Raises `NothingToRollBackTo`."""
    name = projection.name
    live, past = await model(connection, name), await model(connection, name, past=True)
    if live is None or past is None or past.version != projection.version:
        raise NothingToRollBackTo()
    parked = await load_parked(connection, name, past=True)
    position, parked = await _level(connection, log, store.PAST, projection, past.position, parked)
    await store.drop(connection, store.NEXT, live.tables)
    await store.move(connection, live.tables, store.LIVE, store.NEXT)
    await store.move(connection, past.tables, store.PAST, store.LIVE)
    await store.move(connection, live.tables, store.NEXT, store.PAST)
    await connection.execute(FORGET, {"projection": name})
    await connection.execute(FORGET_PARKED, {"projection": name})
    await _retire(connection, name, position)
    await _install(connection, projection, position, parked)
    return position


async def drop_old(connection: Connection, projection: str) -> bool:
    """Gives back the room of the past tables; False: there were none."""
    async with connection.transaction():
        past = await model(connection, projection, past=True)
        if past is not None:
            await _forget(connection, projection, past)
        return past is not None


def names(projection: Projection) -> list[str]:
    return [table.name for table in projection.tables]


async def catch_up(
    connection: Connection,
    log: EventLog,
    schema: str,
    projection: Projection,
    after: int,
    to: int,
    parked: Parked,
) -> None:
    """Folds what lies between two positions into the tables of a schema, in the caller's transaction."""
    while after < to:
        events = await log.read(after, min(to - after, PAGE_EVENTS_MAX))
        await advance(connection, schema, [work(projection, events, parked)])
        after = events[-1].position


async def _level(
    connection: Connection, log: EventLog, schema: str, projection: Projection, position: int, parked: Parked
) -> tuple[int, Parked]:
    """Stops the live projector where it stands and brings the other tables at least there."""
    await connection.execute(UNHURRIED)
    await connection.execute(ENSURE, {"name": projection.name})
    live = (await select(connection, LOCK, {"name": projection.name}))[0]["position"]
    target, parked = max(position, live), deepcopy(parked)
    await catch_up(connection, log, schema, projection, position, target, parked)
    await connection.execute(f"SET LOCAL lock_timeout = {LOCK_MILLISECONDS}".encode())
    return target, parked


async def _forget(connection: Connection, projection: str, past: Model) -> None:
    await store.drop(connection, store.PAST, past.tables)
    await connection.execute(FORGET, {"projection": projection})
    await connection.execute(FORGET_PARKED, {"projection": projection})


async def _retire(connection: Connection, projection: str, position: int) -> None:
    await connection.execute(RETIRE, {"projection": projection, "position": position})
    await connection.execute(RETIRE_PARKED, {"projection": projection})


async def _install(connection: Connection, projection: Projection, position: int, parked: Parked) -> None:
    name = projection.name
    installed = {"projection": name, "version": projection.version, "tables": names(projection)}
    await connection.execute(INSTALL, installed | {"position": position})
    await save_parked(connection, name, parked, parked)
    await connection.execute(FENCE, {"name": name, "position": position})
    await connection.execute("SELECT pg_notify(%s, '')", [CHANNEL])
