"""Cutting connections: backends that end, and a wire cut after a commit, before its answer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import LiteralString

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from adapters.postgres.pool import Connection

SOCKET = ".s.PGSQL.5432"
COMMITTED = b"COMMIT\0"
"""How the server's answer to a COMMIT ends."""


class Wire:
    def __init__(self) -> None:
        self.cut_next_commit = False
        self.cuts = 0

    async def join(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter, server: str) -> None:
        from_server, to_server = await asyncio.open_unix_connection(server)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._forward(client, to_server))
                tasks.create_task(self._answer(from_server, to_client))
        except* (EOFError, OSError):
            pass
        finally:
            for writer in (to_client, to_server):
                writer.close()
                with suppress(OSError):
                    await writer.wait_closed()

    async def _forward(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        while data := await client.read(65_536):
            server.write(data)
            await server.drain()
        raise EOFError

    async def _answer(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        while data := await server.read(65_536):
            if self.cut_next_commit and COMMITTED in data:
                self.cut_next_commit = False
                self.cuts += 1
                raise EOFError
            client.write(data)
            await client.drain()
        raise EOFError


@asynccontextmanager
async def wire(url: str, folder: Path) -> AsyncIterator[tuple[Wire, str]]:
    """A wire to the database at `url`, and the url at its other end."""
    joined = Wire()
    target = str(Path(str(conninfo_to_dict(url)["host"])) / SOCKET)
    served = await asyncio.start_unix_server(
        lambda reader, writer: joined.join(reader, writer, target), folder / SOCKET
    )
    async with served:
        yield joined, make_conninfo(url, host=str(folder))


async def terminate(owner: Connection, which: LiteralString = "") -> int:
    """Ends the database's side of what the application has open here."""
    cursor = await owner.execute(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
        "WHERE application_name = 'souk_app' AND datname = current_database() " + which
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])
