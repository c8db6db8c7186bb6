"""One real PostgreSQL per test session; every test that asks for it gets a fresh migrated database.

What the fixtures need is imported by them: the tests of the domain need none of it and start at once.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

if TYPE_CHECKING:
    from adapters.event_codec import Codec
    from adapters.keyring import Keyring
    from adapters.postgres.pool import Connection, Pool
    from adapters.postgres.server import Server

TEMPLATE = "template_souk"
NUMBERS = count(1)
MASTER_KEY = bytes(range(32))


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    from adapters.postgres.server import Server

    home = Path(tempfile.mkdtemp(prefix="souk-test-"))
    with Server.start(home, {"fsync": "off"}) as running:  # what survives a crash has tests of its own
        yield running
    shutil.rmtree(home)


@pytest_asyncio.fixture(scope="session")
async def template(server: Server) -> AsyncIterator[Connection]:
    """The connection that copies the template, once it is migrated."""
    from adapters.postgres.migrate import migrate
    from adapters.postgres.pool import connect
    from adapters.postgres.server import ensure_database

    ensure_database(server.url(TEMPLATE))
    await migrate(server.url(TEMPLATE))
    async with await connect(server.url("postgres"), role=None) as connection:
        yield connection


@pytest_asyncio.fixture
async def database(server: Server, template: Connection) -> AsyncIterator[str]:
    """The url of a database of one's own, migrated and empty, as the owner of everything."""
    from psycopg.sql import SQL, Identifier

    name = f"test_{next(NUMBERS)}"
    copy = SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY WAL_LOG")
    await template.execute(copy.format(Identifier(name), Identifier(TEMPLATE)))
    yield server.url(name)
    await template.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


@pytest_asyncio.fixture
async def app_pool(database: str) -> AsyncIterator[Pool]:
    """Connections as the web and the worker have them: on the log they may SELECT and INSERT."""
    from adapters.postgres.pool import open_pool

    pool = await open_pool(database, role="souk_app", min_size=1, max_size=4)
    yield pool
    await pool.close()


@pytest.fixture
def keyring(app_pool: Pool) -> Keyring:
    from adapters.keyring import Keyring

    return Keyring(app_pool, MASTER_KEY)


@pytest.fixture
def codec(keyring: Keyring) -> Codec:
    from adapters.event_codec import Codec

    return Codec(keyring)
