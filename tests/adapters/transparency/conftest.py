from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from adapters.postgres.pool import Pool, open_pool
from tests.adapters.transparency.sealing import Superuser


@pytest_asyncio.fixture
async def projector_pool(database: str) -> AsyncIterator[Pool]:
    pool = await open_pool(database, role="souk_projector", min_size=1, max_size=4)
    yield pool
    await pool.close()


@pytest.fixture
def superuser(database: str) -> Superuser:
    return Superuser(database)
