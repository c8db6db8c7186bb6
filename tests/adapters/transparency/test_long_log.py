"""A log of more than one stretch: walked by several processes, and still one whole."""

from pathlib import Path

import psycopg
import pytest

from adapters.postgres.pool import Pool
from adapters.transparency import store
from adapters.transparency.tiles import TileId
from adapters.transparency.walk import STRETCH
from tests.adapters.transparency.sealing import KEY, Superuser, a_sealer, seal
from tests.test_offline_verifier import loaded, offline

BENCH = Path(__file__).parents[3] / "ops" / "bench" / "verify.py"
EVENTS = STRETCH + 1_000


@pytest.fixture
async def folder(superuser: Superuser, projector_pool: Pool, tmp_path: Path) -> Path:
    """The copy kept outside of the sealed log."""
    with psycopg.connect(superuser.url) as connection:
        loaded(BENCH).write(connection, EVENTS)
    assert await seal(a_sealer(projector_pool, tmp_path / "kept")) == EVENTS
    return tmp_path / "kept"


async def test_it_is_one_whole(superuser: Superuser, projector_pool: Pool, folder: Path) -> None:
    report = await superuser.verify(folder)
    assert (report.findings, report.events, report.sealed) == ([], EVENTS, EVENTS)
    assert report.checkpoints == 9
    async with projector_pool.connection() as connection:
        assert len((await store.read(connection, [TileId(2, 0)]))[TileId(2, 0)]) == 32
        for position in (1, 300, STRETCH, STRETCH + 1, EVENTS):
            leaf, proof = await store.receipt(connection, position)
            assert offline.receipt(proof, [str(KEY.verifier)]) == (position, leaf)
        old = await store.signed_at(connection, 8_192 * 3)
        assert old
        size, proof = await store.extension(connection, 8_192 * 3, None)
        assert offline.consistency(old.note, proof, [str(KEY.verifier)]) == (8_192 * 3, size)

    at = STRETCH + 500
    superuser.run(f"UPDATE log.events SET state = state || ' ' WHERE notification_id = {at}")
    superuser.run("UPDATE log.tiles SET hashes = sha256('x') WHERE level = 2")
    found = [(each.position, each.kind) for each in (await superuser.verify(folder)).findings]
    assert found == [(at, "altered"), (1, "tree")]

    superuser.run(f"DELETE FROM log.events WHERE notification_id > {STRETCH - 3}")
    found = [(each.position, each.kind) for each in (await superuser.verify(folder)).findings]
    assert found[0] == (STRETCH - 2, "cut off")
