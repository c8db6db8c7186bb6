from collections.abc import AsyncIterator

import pytest_asyncio

from adapters.event_log import PostgresEventLog, open_log
from adapters.keyring import Keyring


@pytest_asyncio.fixture
async def event_log(database: str, keyring: Keyring) -> AsyncIterator[PostgresEventLog]:
    async with open_log(database, keyring) as log:
        yield log
