"""Sealing follows the log closely, in one process at a time, and never signs two histories."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
import structlog
from psycopg.errors import InsufficientPrivilege

from adapters.event_log import PostgresEventLog
from adapters.postgres.pool import Pool, connect
from adapters.transparency import store
from adapters.transparency.checkpoints import Checkpoint
from adapters.transparency.witness import Forked, Witness
from entrypoints.sealer import NAME, Sealer, new_signing_key, origin, signing_key, witness
from entrypoints.settings import Settings
from projections import leases
from projections.leases import Lost
from tests.adapters.transparency.sealing import KEY, OTHER_KEY, Superuser, a_sealer, fill, seal


@pytest.fixture
def sealer(projector_pool: Pool, tmp_path: Path) -> Sealer:
    return a_sealer(projector_pool, tmp_path / "kept")


@asynccontextmanager
async def at_work(sealer: Sealer) -> AsyncIterator[None]:
    task = asyncio.create_task(sealer.run())
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def sealed_to(pool: Pool, size: int) -> Checkpoint:
    async with asyncio.timeout(20):
        while True:
            async with pool.connection() as connection:
                signed = await store.latest(connection)
            if signed and signed.checkpoint.size >= size:
                return signed.checkpoint
            await asyncio.sleep(0.02)


async def test_what_is_committed_is_sealed_while_the_log_grows(
    event_log: PostgresEventLog, sealer: Sealer, superuser: Superuser
) -> None:
    async with at_work(sealer):
        await fill(event_log, 5)
        assert (await sealed_to(sealer.pool, 15)).size == 15
        await fill(event_log, 5, start=5)
        assert (await sealed_to(sealer.pool, 30)).size == 30
    report = await superuser.verify(sealer.witness.folder)
    assert report.good
    assert report.sealed == 30


async def test_sealed_in_many_rounds_every_checkpoint_holds(
    event_log: PostgresEventLog, sealer: Sealer, superuser: Superuser
) -> None:
    for start in range(0, 100, 10):
        await fill(event_log, 10, 5, start=start)
        assert await seal(sealer) == 50
    report = await superuser.verify(sealer.witness.folder)
    assert (report.good, report.checkpoints, report.sealed) == (True, 10, 500)


async def test_of_two_workers_one_seals_and_the_other_takes_over(
    event_log: PostgresEventLog, sealer: Sealer, superuser: Superuser, tmp_path: Path
) -> None:
    other = replace(sealer, holder="b", witness=Witness(tmp_path / "other"))
    async with at_work(other):
        async with at_work(sealer):
            await fill(event_log, 5)
            await sealed_to(sealer.pool, 15)
        await fill(event_log, 5, start=5)
        await sealed_to(sealer.pool, 30)
    assert (await superuser.verify(tmp_path / "nothing")).good


async def test_a_holder_that_was_replaced_signs_nothing(event_log: PostgresEventLog, sealer: Sealer) -> None:
    sealer.witness.trust(KEY.verifier)
    async with sealer.pool.connection() as connection:
        old = await leases.acquire(connection, NAME, "a", ttl_seconds=0)
        assert old
        assert await leases.acquire(connection, NAME, "b")
    await fill(event_log, 1)
    sealed = await sealer.resume()
    with pytest.raises(Lost):
        await sealer.seal(old, sealed)
    async with sealer.pool.connection() as connection:
        assert await store.latest(connection) is None
    assert sealed.size == 0


async def test_a_round_reads_and_writes_as_little_in_a_long_log_as_in_a_short_one(
    event_log: PostgresEventLog, sealer: Sealer
) -> None:
    await fill(event_log, 90, 10)
    await seal(sealer)
    async with sealer.pool.connection() as connection:
        assert len(await store.edge(connection, 900)) == 2
        row = await (await connection.execute("SELECT count(*) FROM log.tiles")).fetchone()
    assert row == (5,)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("DELETE FROM log.checkpoints", "cut"),
        ("DELETE FROM log.events WHERE notification_id > 20", "cut"),
        ("UPDATE log.tiles SET hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1)", "not as it was"),
        ("DELETE FROM log.tiles", "lacks"),
    ],
)
async def test_over_a_changed_tree_nothing_more_is_signed(
    event_log: PostgresEventLog, sealer: Sealer, superuser: Superuser, change: str, why: str
) -> None:
    await fill(event_log, 10)
    await seal(sealer)
    superuser.run(change)
    with pytest.raises(Forked, match=why):
        await sealer.resume()
    with structlog.testing.capture_logs() as logs:
        async with at_work(sealer), asyncio.timeout(20):
            while not logs:  # noqa: ASYNC110 - what is logged wakes nobody
                await asyncio.sleep(0.02)
    assert (logs[0]["event"], logs[0]["forked"]) == ("sealing_interrupted", True)


async def test_a_gap_in_the_log_is_not_sealed_over(
    event_log: PostgresEventLog, sealer: Sealer, superuser: Superuser
) -> None:
    await fill(event_log, 10)
    superuser.run("DELETE FROM log.events WHERE notification_id = 7")
    with pytest.raises(store.Gap):
        await seal(sealer)


async def test_the_copy_outside_is_enough_to_read_every_leaf_and_catches_up(
    event_log: PostgresEventLog, sealer: Sealer, tmp_path: Path
) -> None:
    await fill(event_log, 90, 10)
    await seal(sealer)
    late = Witness(tmp_path / "late")
    late.trust(KEY.verifier)
    async with sealer.pool.connection() as connection:
        await late.keep(connection)
        stored = b"".join(await store.leaves(connection, 0, 1_000))
    assert late.leaves(0, 900) == sealer.witness.leaves(0, 900) == stored
    assert late.note() == sealer.witness.note()
    files = sorted(
        path.relative_to(late.folder).as_posix() for path in late.folder.rglob("*") if path.is_file()
    )
    assert files == [
        "checkpoint",
        "keys",
        "tile/0/000",
        "tile/0/001",
        "tile/0/002",
        "tile/0/003.p/132",
        "tile/1/000.p/3",
    ]


async def test_a_new_key_signs_after_the_old_one_and_both_are_trusted(
    event_log: PostgresEventLog, sealer: Sealer, superuser: Superuser
) -> None:
    await fill(event_log, 5)
    await seal(sealer)
    await fill(event_log, 5, start=5)
    assert await seal(replace(sealer, key=OTHER_KEY)) == 15
    assert (await superuser.verify(sealer.witness.folder, keys=sealer.witness.trusted())).good
    told = await superuser.verify(sealer.witness.folder / "nothing", keys=[OTHER_KEY.verifier])
    assert [each.kind for each in told.findings] == ["signature"]


def test_keys_are_made_once_and_rotated_by_number(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    first = signing_key(settings, "epoch")
    assert signing_key(settings, "epoch").verifier == first.verifier
    assert first.verifier.name == origin("epoch") == "souk/epoch"
    witness(settings).trust(first.verifier)
    second = new_signing_key(settings, "epoch")
    assert signing_key(settings, "epoch").verifier == second.verifier != first.verifier
    assert witness(settings).trusted() == [first.verifier, second.verifier]


@pytest.mark.parametrize("role", ["souk_app", "souk_auditor", "souk_projector"])
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM log.tiles",
        "TRUNCATE log.tiles",
        "UPDATE log.tiles SET hashes = sha256('x')",
        "UPDATE log.checkpoints SET note = 'x'",
        "DELETE FROM log.checkpoints",
        "TRUNCATE log.checkpoints",
    ],
)
async def test_no_role_of_ours_can_change_what_is_sealed(
    event_log: PostgresEventLog, sealer: Sealer, superuser: Superuser, role: str, statement: str
) -> None:
    await fill(event_log, 1)
    await seal(sealer)
    async with await connect(superuser.url, role) as connection:
        with pytest.raises(InsufficientPrivilege):
            await connection.execute(statement.encode())
