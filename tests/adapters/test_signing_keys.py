"""Keys that sign access tokens change while processes run, and nobody has to sign in again."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import jwt
import msgspec
import pytest
from typer.testing import CliRunner

from adapters.signing_keys import UNNOTICED, SigningKeys
from adapters.tokens import LIFETIME, LOOK_SECONDS, AccessTokens, InvalidToken
from domain.values import PersonId
from entrypoints.cli import app

MONA = PersonId(uuid4())


class World:
    """A folder of keys, and the time, which moves when it is told to."""

    def __init__(self, folder: Path) -> None:
        self.now, self.seconds = datetime(2030, 1, 1, tzinfo=UTC), 0.0
        self.keys = SigningKeys(folder / "keys", lambda: self.now)

    def process(self) -> AccessTokens:
        return AccessTokens(self.keys.seeds, "souk", lambda: self.seconds)

    def passes(self, span: timedelta) -> None:
        self.now += span
        self.seconds += span.total_seconds()

    def issue(self, process: AccessTokens) -> str:
        return process.issue(MONA, uuid4(), "both", self.now, self.now)

    def accepts(self, process: AccessTokens, token: str) -> bool:
        try:
            return process.verify(token, self.now).person == MONA
        except InvalidToken:
            return False


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def kid(token: str) -> str:
    found: str = jwt.get_unverified_header(token)["kid"]
    return found


def test_a_running_process_signs_with_the_new_key_within_a_second(world: World) -> None:
    process = world.process()
    before = world.issue(process)
    world.keys.rotate()
    world.passes(timedelta(seconds=LOOK_SECONDS))
    after = world.issue(process)
    assert kid(before) != kid(after)
    assert world.accepts(process, before)
    assert world.accepts(process, after)


def test_what_a_process_with_the_new_key_signs_another_accepts_at_once(world: World) -> None:
    unaware = world.process()
    world.keys.rotate()
    token = world.issue(world.process())
    assert world.accepts(unaware, token), "an unknown kid makes it look"


def test_an_old_key_counts_until_the_last_token_of_it_has_run_out(world: World) -> None:
    process = world.process()
    world.keys.rotate()
    last = world.issue(process)  # it has not noticed yet
    world.passes(LIFETIME - timedelta(seconds=1))
    assert world.accepts(process, last)
    assert len(process.jwks()["keys"]) == 2
    world.passes(UNNOTICED + timedelta(seconds=2))
    assert not world.accepts(process, last)
    assert len(process.jwks()["keys"]) == 1


def test_many_rotations_leave_no_files_behind(world: World) -> None:
    for _ in range(3):
        world.keys.rotate()
        world.passes(LIFETIME + 2 * UNNOTICED)
    world.keys.rotate()
    files = list(world.keys.folder.iterdir())
    assert len(files) == 2
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_key_that_others_have_seen_is_forgotten_with_all_that_it_signed(world: World) -> None:
    process = world.process()
    token = world.issue(process)
    assert world.accepts(process, token)
    world.keys.rotate()
    world.keys.forget()
    world.passes(timedelta(seconds=LOOK_SECONDS))
    assert not world.accepts(process, token), "not even one that was verified before"


def test_two_rotations_within_a_second_keep_the_key_that_signed_longer(world: World) -> None:
    process = world.process()
    token = world.issue(process)
    world.keys.rotate()
    world.keys.rotate()
    world.passes(timedelta(seconds=LOOK_SECONDS))
    assert world.accepts(process, token)


@pytest.mark.parametrize(("option", "left"), [((), 1), (("--forget",), 0)])
def test_whoever_runs_it_changes_the_key_by_a_command(
    tmp_path: Path, option: tuple[str, ...], left: int
) -> None:
    keys = SigningKeys(tmp_path / "keys", lambda: datetime.now(UTC))
    before = list(keys.seeds())
    run = CliRunner(env={"SOUK_HOME": str(tmp_path)}).invoke(
        app, ["keys", "rotate-signing", "--json", *option]
    )
    assert msgspec.json.decode(run.stdout) == {"earlier_keys": left}
    fresh, *earlier = keys.seeds()
    assert (fresh not in before, earlier) == (True, before[:left])
