"""One real PostgreSQL per test session; every test that asks for it gets a fresh migrated database."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio
from psycopg.sql import SQL, Identifier

from adapters.postgres.migrate import migrate
from adapters.postgres.pool import Connection, connect
from adapters.postgres.server import Server, ensure_database

TEMPLATE = "template_souk"
NUMBERS = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    home = Path(tempfile.mkdtemp(prefix="souk-test-"))
    with Server.start(home) as running:
        yield running
    shutil.rmtree(home)


@pytest_asyncio.fixture(scope="session")
async def template(server: Server) -> AsyncIterator[Connection]:
    """The connection that copies the template, once it is migrated."""
    ensure_database(server.url(TEMPLATE))
    await migrate(server.url(TEMPLATE))
    async with await connect(server.url("postgres"), role=None) as connection:
        yield connection


@pytest_asyncio.fixture
async def database(server: Server, template: Connection) -> AsyncIterator[str]:
    """The url of a database of one's own, migrated and empty, as the owner of everything."""
    name = f"test_{next(NUMBERS)}"
    copy = SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
    await template.execute(copy.format(Identifier(name), Identifier(TEMPLATE)))
    yield server.url(name)
    await template.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))
