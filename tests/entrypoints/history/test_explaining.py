"""The promise: a row is explained by the same events, looked up or found by folding all history."""

from collections.abc import AsyncIterator, Sequence

import pytest
import pytest_asyncio

from adapters.event_codec import Codec, Entry
from adapters.event_log.rows import EVENT_FIELDS, copied, event_row, placed
from adapters.event_log.statements import COPY_EVENTS, Tables
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool, connect, open_pool
from domain.decider import Drafted, Recorded
from entrypoints.history import concerning, explaining
from entrypoints.history.explaining import MODELS, Folding, NoSuchRow
from entrypoints.history.reading import auditing, masked
from projections import ALL
from projections.model import Projection
from projections.rebuild import rebuild
from tests.projections.crowd import ACTS, BEGINNING, Crowd
from tests.projections.market import Market

ROWS_EACH = 4
OF_ALL_TOGETHER = {"board_feed", "board_feed_end", "numbers"}
"""Rows in which everything that happened has a part: no stream or person leads to it."""


async def store(url: str, keyring: Keyring, events: Sequence[Recorded]) -> None:
    """In the log as they were recorded in memory."""
    codec = Codec(keyring)
    drafted = [Drafted(each.stream, each.version, each.event, each.audience) for each in events]
    await keyring.load(codec.people(drafted), create=True)
    async with (
        await connect(url, role=None) as connection,
        connection.cursor() as cursor,
        cursor.copy(Tables().sql(COPY_EVENTS)) as copy,
    ):
        rows = [placed(EVENT_FIELDS, each.position, event_row(entry(codec, each))) for each in events]
        await copy.write(copied(rows))


def entry(codec: Codec, of: Recorded) -> Entry:
    event = of.event
    return Entry(
        of.stream, of.version, event.NAME, event.SCHEMA, codec.encode(event, of.stream, of.version),
        of.at, of.actor, of.audience, of.command_id, of.correlation_id, of.causation,
    )  # fmt: skip


@pytest_asyncio.fixture
async def market(database: str, keyring: Keyring) -> AsyncIterator[Market]:
    """A crowd's history, in the log and in the read models."""
    market = Market()
    await Crowd(market).run([*BEGINNING, *[(n % ACTS, n * 7 % 31, n * 5 % 17) for n in range(300)]])
    await store(database, keyring, market.log.events)
    projectors = await open_pool(database, role="souk_projector", min_size=1, max_size=2)
    await rebuild(projectors, market.log, ALL, "tester")
    await projectors.close()
    yield market


@pytest_asyncio.fixture
async def auditors(database: str) -> AsyncIterator[Pool]:
    async with auditing(database) as pool:
        yield pool


async def some_keys(pool: Pool, projection: Projection) -> dict[str, str]:
    """Of a few rows of each of its tables, and of some that are gone: key → table."""
    found: dict[str, str] = {}
    async with pool.connection() as connection:
        for table in projection.tables:
            columns = ", ".join(table.key)
            sql = f"SELECT {columns} FROM read.{table.name} ORDER BY md5(({columns})::text) LIMIT {ROWS_EACH}"
            rows = await (await connection.execute(sql.encode())).fetchall()
            found |= {concerning.text_of(row): table.name for row in rows}
    return found


@pytest.mark.parametrize("model", MODELS)
async def test_what_was_looked_up_is_all_that_made_the_row(
    market: Market, auditors: Pool, model: str
) -> None:
    projection, log = MODELS[model], masked(auditors)
    keys = await some_keys(auditors, projection)
    assert keys
    for key, table in keys.items():
        near = await explaining.nearby(auditors, log, projection, key)
        if near is None:
            assert table in OF_ALL_TOGETHER, key
            continue
        whole = Folding(projection, key)
        whole.take(await log.decoded(await log.stored(0, 1_000)))
        assert story(near.changes) == story(whole.changes)


def story(changes: Sequence[explaining.Change]) -> list[object]:
    return [(each.recorded.position, each.table, each.row) for each in changes]


async def test_a_row_costs_no_more_for_what_others_did(market: Market, auditors: Pool) -> None:
    """And what happened since the read model was brought up to date is in it."""
    whole: list[tuple[int, int]] = []
    board = MODELS["board"]
    (key,) = list(await some_keys(auditors, board))[:1]
    changes = await explaining.explained(auditors, "board", key, lambda done, of: whole.append((done, of)))
    assert changes
    assert whole == []
    await explaining.explained(auditors, "statistics", "people", lambda done, of: whole.append((done, of)))
    assert whole[-1] == (market.position, market.position)


@pytest.mark.parametrize("upto", [0, 40, 400])
async def test_a_model_that_lags_is_explained_up_to_now(
    market: Market, auditors: Pool, app_pool: Pool, database: str, upto: int
) -> None:
    (key,) = list(await some_keys(auditors, MODELS["applications"]))[:1]
    expected = story(await explaining.explained(auditors, "applications", key))
    async with await connect(database, role=None) as owner:
        await owner.execute("DELETE FROM read.applications WHERE position > %s", [upto])
        await owner.execute("UPDATE work.consumers SET position = %s WHERE name = 'applications'", [upto])
    assert story(await explaining.explained(auditors, "applications", key)) == expected


@pytest.mark.parametrize("key", ["x", "1/2/3", "", "00000000-0000-4000-8000-000000000000"])
async def test_a_key_of_no_row_is_said_to_be_none(market: Market, auditors: Pool, key: str) -> None:
    with pytest.raises(NoSuchRow):
        await explaining.explained(auditors, "board", key)
