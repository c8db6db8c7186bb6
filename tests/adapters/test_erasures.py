"""The list of the erased: it outlives crashes, and says nothing of anybody but that they are gone."""

import stat
from pathlib import Path
from uuid import uuid4

from adapters.erasures import Erasures
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool
from domain.values import PersonId
from tests.adapters.decisions import ALI, BEA
from tests.conftest import MASTER_KEY


def test_each_is_listed_once_in_order_whoever_writes(tmp_path: Path) -> None:
    one, other = Erasures(tmp_path / "deep" / "erasures"), Erasures(tmp_path / "deep" / "erasures")
    assert one.people() == []
    for listing in (one, other, one):
        listing.add(BEA)
    other.add(ALI)
    assert one.people() == other.people() == [BEA, ALI]
    assert stat.S_IMODE(one.path.stat().st_mode) == 0o600


def test_a_line_cut_short_by_a_crash_spoils_no_other(tmp_path: Path) -> None:
    erasures = Erasures(tmp_path / "erasures")
    erasures.add(ALI)
    whole = erasures.path.read_bytes()
    erasures.path.write_bytes(whole + b"\n" + str(uuid4()).encode()[:20])
    erasures.add(BEA)
    assert erasures.people() == [ALI, BEA]
    assert erasures.path.read_bytes().startswith(whole)


async def test_whose_key_is_destroyed_is_listed_before(app_pool: Pool, tmp_path: Path) -> None:
    erasures, known = Erasures(tmp_path / "erasures"), []

    def destroying(person: PersonId) -> None:
        known.append(keyring.readable(person))
        erasures.add(person)

    keyring = Keyring(app_pool, MASTER_KEY, destroying=destroying)
    await keyring.create(ALI)
    await keyring.destroy(ALI)
    assert (erasures.people(), known) == ([ALI], [True])
