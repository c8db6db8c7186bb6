"""Gathers a history: the log row by row as it lies there, the answers, and what everybody wrote down."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID, uuid5

from adapters.event_log.reading import Reader, from_row
from adapters.event_log.statements import Tables
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool
from domain.decider import Recorded
from entrypoints.api.webhooks import PROVIDER
from entrypoints.torture.history import Kept
from entrypoints.torture.receivers import Followed, Watched
from entrypoints.torture.records import Asked, Began, Broken, Fired, Passed, Shown, Told, of_kind, read

EVENTS = "SELECT {columns} FROM {events} ORDER BY notification_id"
ANSWERS = "SELECT command_id, status, position FROM {answers}"
PROVIDED = "SELECT id FROM sandbox.events"
BOOKS = "SELECT to_regclass('sandbox.events') IS NOT NULL"


async def log_of(pool: Pool, keyring: Keyring) -> Sequence[Recorded]:
    """All rows by their position, without any of the reader's own checks."""
    tables = Tables()
    async with pool.connection() as connection:
        rows = await (await connection.execute(tables.sql(EVENTS), binary=True)).fetchall()
    return await Reader(pool, tables, keyring).decoded([from_row(row) for row in rows])


async def answers_of(pool: Pool) -> dict[UUID, Kept]:
    async with pool.connection() as connection:
        rows = await (await connection.execute(Tables().sql(ANSWERS))).fetchall()
    return {command: Kept(status, position) for command, status, position in rows}


async def provided(pool: Pool) -> frozenset[UUID]:
    """The commands that the payment provider's events are."""
    async with pool.connection() as connection:
        there = await (await connection.execute(BOOKS)).fetchone()
        if not there or not there[0]:
            return frozenset()
        rows = await (await connection.execute(PROVIDED)).fetchall()
    return frozenset(uuid5(PROVIDER, row[0]) for row in rows)


def asked_and_told(folder: Path) -> tuple[list[Asked], list[Told]]:
    files = [*folder.glob("writer-*.jsonl"), *folder.glob("client-*.jsonl")]
    return (
        [asked for file in files for asked in of_kind(file, Asked)],
        [told for file in files for told in of_kind(file, Told)],
    )


def followers(folder: Path) -> list[Followed]:
    return [
        Followed(file.stem, of_kind(file, Passed), broken=[broken.why for broken in of_kind(file, Broken)])
        for file in sorted(folder.glob("follower-*.jsonl"))
    ]


def watchers(folder: Path) -> list[Watched]:
    """Stream by stream what each socket was shown."""
    found = []
    for file in sorted(folder.glob("watcher-*.jsonl")):
        broken = tuple(each.why for each in of_kind(file, Broken))
        shown = of_kind(file, Shown)
        for began in of_kind(file, Began):
            theirs = [each for each in shown if each.stream == began.stream]
            found.append(Watched(began.viewer, began.stream, began.offset, theirs, broken=broken))
            broken = ()
    return found


def struck(folder: Path) -> Counter[str]:
    """Faults that the actors counted themselves."""
    return Counter(
        record.fault for file in folder.glob("*.jsonl") for record in read(file) if isinstance(record, Fired)
    )
