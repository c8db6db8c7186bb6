from collections.abc import AsyncIterator

import pytest_asyncio

from adapters.event_log import PostgresEventLog, open_log
from adapters.keyring import Keyring
from adapters.postgres.pool import Connection, connect


@pytest_asyncio.fixture
async def event_log(database: str, keyring: Keyring) -> AsyncIterator[PostgresEventLog]:
    async with open_log(database, keyring) as log:
        yield log


@pytest_asyncio.fixture
async def owner(database: str) -> AsyncIterator[Connection]:
    async with await connect(database, role=None) as connection:
        yield connection


@pytest_asyncio.fixture
async def other_log(database: str, keyring: Keyring) -> AsyncIterator[PostgresEventLog]:
    """As another process has it: with connections of its own."""
    async with open_log(database, keyring) as log:
        yield log
