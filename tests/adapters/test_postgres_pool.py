"""No call to the database waits for ever, whatever the database does."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg_pool import TooManyRequests

from adapters.postgres import pool as pools
from adapters.postgres.pool import DeadlineExceeded, connect, deadline, open_pool
from adapters.postgres.server import Server


class BlackHole:
    """Stands before the server; when told to, it swallows everything and answers nothing."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._open = asyncio.Event()
        self._open.set()

    def swallow(self) -> None:
        self._open.clear()

    def release(self) -> None:
        self._open.set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        theirs, ours = await asyncio.open_unix_connection(self._socket)
        with suppress(ConnectionError):
            await asyncio.gather(self._pass_on(reader, ours), self._pass_on(theirs, writer))

    async def _pass_on(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        try:
            while data := await source.read(65536):
                await self._open.wait()
                target.write(data)
                await target.drain()
        finally:
            target.close()


@asynccontextmanager
async def black_hole(url: str) -> AsyncIterator[tuple[BlackHole, str]]:
    with tempfile.TemporaryDirectory() as folder:
        name = ".s.PGSQL.5432"
        hole = BlackHole(Path(str(conninfo_to_dict(url)["host"])) / name)
        tasks: set[asyncio.Task[None]] = set()

        async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            tasks.add(asyncio.ensure_future(hole.serve(reader, writer)))

        listener = await asyncio.start_unix_server(accept, Path(folder) / name)
        yield hole, make_conninfo(url, host=folder)
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_pool_acts_as_its_role_and_cannot_see_another(database: str) -> None:
    pool = await open_pool(database, role="souk_auditor", min_size=1, max_size=1)
    async with pool.connection() as connection:
        row = await (await connection.execute("SELECT current_user, session_user")).fetchone()
        assert row == ("souk_auditor", "souk")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            await connection.execute("SELECT * FROM private.keys")
    await pool.close()


async def test_statements_locks_and_forgotten_transactions_are_bounded_by_the_server(database: str) -> None:
    async with await connect(database, role="souk_app") as connection:
        bounds = ("statement", "lock", "idle_in_transaction_session", "transaction")
        found = [await (await connection.execute(f"SHOW {name}_timeout")).fetchone() for name in bounds]
        assert found == [("5s",), ("2s",), ("5s",), ("10s",)]


async def test_a_connection_for_long_work_has_a_longer_bound(database: str) -> None:
    async with await connect(database, role=None, statement_seconds_max=90.5) as connection:
        row = await (await connection.execute("SHOW statement_timeout")).fetchone()
        assert row == ("90500ms",)
        assert connection.silence_seconds_max > 90.5


async def test_options_that_the_url_brings_are_kept(database: str) -> None:
    url = make_conninfo(database, options="-c work_mem=9MB")
    async with await connect(url, role="souk_app") as connection:
        row = await (await connection.execute("SELECT current_setting('work_mem'), current_user")).fetchone()
        assert row == ("9MB", "souk_app")


async def test_more_callers_than_may_wait_are_refused_at_once(database: str) -> None:
    async def borrow() -> None:
        async with pool.connection():
            pass

    pool = await open_pool(database, role=None, min_size=1, max_size=1)
    async with pool.connection():
        waiting = [asyncio.ensure_future(borrow()) for _ in range(pools.WAITING_PER_CONNECTION)]
        await asyncio.sleep(0)
        with pytest.raises(TooManyRequests):
            await borrow()
    await asyncio.gather(*waiting)
    await pool.close()


async def test_a_server_that_is_not_there_is_an_operational_error(tmp_path: Path) -> None:
    with pytest.raises(psycopg.OperationalError):
        await connect(f"postgresql://souk@/souk?host={tmp_path}", role=None)


async def test_a_silent_server_costs_the_bound_and_the_connection(database: str) -> None:
    async with black_hole(database) as (hole, url):
        connection = await connect(url, role=None)
        connection.silence_seconds_max = 0.2
        hole.swallow()
        with pytest.raises(psycopg.OperationalError, match=r"silent for 0\.2 s"):
            await connection.execute("SELECT 1")
        assert connection.closed


async def test_a_deadline_does_not_wait_for_a_silent_server_to_cancel(
    database: str,
) -> None:
    async with black_hole(database) as (hole, url), asyncio.timeout(4):  # psycopg alone takes 10 s more
        connection = await connect(url, role=None)
        hole.swallow()
        with pytest.raises(DeadlineExceeded):
            async with deadline(0.2):
                await connection.execute("SELECT 1")
        assert connection.closed


async def test_a_timeout_of_the_work_itself_is_not_taken_for_the_deadline() -> None:
    with pytest.raises(TimeoutError):
        async with deadline(60):
            raise TimeoutError


async def test_waiting_for_notifications_may_be_cut_short_and_go_on(database: str) -> None:
    async with await connect(database, role=None) as listener, await connect(database, role=None) as other:
        await listener.execute("LISTEN news")
        assert [n async for n in listener.notifies(timeout=0.05)] == []
        await other.execute("NOTIFY news, 'one'")
        assert [n.payload async for n in listener.notifies(timeout=30, stop_after=1)] == ["one"]


async def test_dead_connections_of_a_pool_are_never_lent(server: Server, database: str) -> None:
    pool = await open_pool(database, role=None, min_size=4, max_size=4)
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
    async with await connect(server.url("postgres"), role=None) as admin:
        await admin.execute(end, [conninfo_to_dict(database)["dbname"]])
    for _ in range(4):
        async with pool.connection() as connection:
            assert await (await connection.execute("SELECT 1")).fetchone() == (1,)
    await pool.close()


async def test_a_caller_who_gives_up_while_borrowing_leaves_the_pool_whole(database: str) -> None:
    async with black_hole(database) as (hole, url):
        pool = await open_pool(url, role=None, min_size=1, max_size=1)
        hole.swallow()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await pool.getconn()
        hole.release()
        async with pool.connection() as connection:
            assert await (await connection.execute("SELECT 1")).fetchone() == (1,)
        await pool.close()


async def test_a_pool_whose_server_falls_silent_refuses_instead_of_hanging(database: str) -> None:
    async with black_hole(database) as (hole, url), asyncio.timeout(20):
        pool = await open_pool(url, role=None, min_size=1, max_size=1)
        hole.swallow()
        with pytest.raises(psycopg.OperationalError):
            await pool.getconn()
        await pool.close()


@pytest.mark.parametrize("steps", range(12))
async def test_who_is_cancelled_while_waiting_is_never_answered_with_a_connection(
    database: str, steps: int
) -> None:
    async with await open_pool(database, role=None, min_size=1, max_size=1) as pool:
        held = await pool.getconn()
        waiting = asyncio.create_task(pool.getconn())
        for _ in range(20):
            await asyncio.sleep(0)
        assert pool.get_stats()["requests_waiting"] == 1
        giving = asyncio.create_task(pool.putconn(held))
        for _ in range(steps):
            await asyncio.sleep(0)
        if waiting.cancel():
            with pytest.raises(asyncio.CancelledError):
                await waiting
        else:
            await pool.putconn(waiting.result())
        await giving
        async with pool.connection() as connection:
            await connection.execute("SELECT 1")
