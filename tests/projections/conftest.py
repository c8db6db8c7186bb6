from collections.abc import AsyncIterator, Sequence

import pytest
import pytest_asyncio

from adapters.memory_log import MemoryLog
from adapters.postgres.pool import Connection, Pool, open_pool
from projections import ALL
from projections.engine import Projector
from projections.model import Projection
from projections.rebuild import rebuild
from tests.projections.market import Market


@pytest_asyncio.fixture
async def pool(database: str) -> AsyncIterator[Pool]:
    """Connections as the worker has them for read models."""
    pool = await open_pool(database, role="souk_projector", min_size=1, max_size=6)
    yield pool
    await pool.close()


@pytest_asyncio.fixture
async def reader(app_pool: Pool) -> AsyncIterator[Connection]:
    """A connection as the web has it: it may only look."""
    async with app_pool.connection() as connection:
        yield connection


@pytest.fixture
def market() -> Market:
    return Market()


async def install(pool: Pool, projections: Sequence[Projection] = ALL) -> None:
    """Empty read models, as they stand before the first event."""
    await rebuild(pool, MemoryLog(), projections, "installer")


async def project(pool: Pool, market: Market, projections: Sequence[Projection] = ALL) -> None:
    """Everything that has happened in the market is in the read models."""
    projector = Projector(pool, market.log, "tester", projections)
    assert await projector.catch_up(market.position)
