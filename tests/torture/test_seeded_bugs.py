"""A checker that has never found anything proves nothing: here it finds what was broken on purpose."""

from pathlib import Path

import pytest

from entrypoints.torture.history import check
from tests.torture.bugs import BUGS
from tests.torture.rig import SOUND, played


@pytest.mark.parametrize("seed", [1])
async def test_the_same_run_with_nothing_broken_reads_zero(database: str, tmp_path: Path, seed: int) -> None:
    history = await played(database, tmp_path, seed, SOUND)
    assert check(history) == []
    assert len(history.log) > 50
    assert sum(len(watched.shown) for watched in history.watched) > 50
    assert history.settled


@pytest.mark.parametrize("bug", BUGS)
async def test_what_is_broken_on_purpose_is_found(database: str, tmp_path: Path, bug: str) -> None:
    parts, rules = BUGS[bug]
    found = check(await played(database, tmp_path, seed=1, parts=parts))
    assert rules & {violation.rule for violation in found}
