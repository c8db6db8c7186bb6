"""`souk up` from nothing and back: no process outlives it, no data is lost, and it says what is wrong."""

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import msgspec
import pytest

from tests.faults.machine import LOOK_SECONDS, Machine, left_over, machine

PASSWORD = "forty hand-made lamps"
SOMEBODY = {"email": "mona@example.com", "username": "mona", "name": "Mona", "role": "client"}


@pytest.fixture
def souk() -> Iterator[Machine]:
    with machine() as souk:
        yield souk


def register(souk: Machine) -> None:
    answer = httpx.post(f"{souk.address}/v1/auth/register", json=SOMEBODY | {"password": PASSWORD})
    assert answer.status_code == 201, answer.text


def knows_her(souk: Machine) -> bool:
    body = {"login": "mona", "password": PASSWORD}
    return httpx.post(f"{souk.address}/v1/auth/login", json=body).status_code == 200


def status(souk: Machine) -> tuple[int, str]:
    done = souk.command("--json")
    return done.returncode, msgspec.json.decode(done.stdout)["next"]


def test_it_starts_from_nothing_serves_stops_without_a_trace_and_starts_again_with_the_data(
    souk: Machine,
) -> None:
    assert status(souk) == (3, "It is not running. Start it: make up")
    souk.start()
    assert httpx.get(f"{souk.address}/readyz").json() == {"ready": True, "missing": []}
    assert (souk.home / "keys").stat().st_mode & 0o777 == 0o700
    assert all(key.stat().st_mode & 0o777 == 0o600 for key in (souk.home / "keys").iterdir())
    register(souk)
    code, advice = status(souk)
    assert code == 0, advice
    assert souk.address in advice

    assert souk.end(signal.SIGTERM) == (0, [])

    souk.start()
    assert knows_her(souk)
    assert souk.end(signal.SIGINT) == (0, [])
    assert status(souk)[0] == 3


def test_killing_the_supervisor_leaves_no_process_behind_and_no_data_lost(souk: Machine) -> None:
    souk.start()
    register(souk)
    assert souk.end(signal.SIGKILL) == (-signal.SIGKILL, [])
    souk.start()
    assert knows_her(souk)


def test_stopped_while_it_starts_it_leaves_nothing_running(souk: Machine) -> None:
    process = souk.launch()
    while not (souk.home / "postgres.lock").exists():
        time.sleep(LOOK_SECONDS)
    family = souk.family()
    process.send_signal(signal.SIGTERM)
    with process:
        assert process.wait(60) == 0
    assert left_over(family) == []


def test_two_installations_live_side_by_side_one_of_them_on_a_database_of_its_own(
    souk: Machine, database: str
) -> None:
    with machine(DATABASE_URL=database) as other:
        souk.start()
        other.start()
        assert souk.part("postgres") is not None
        assert other.part("postgres") is None
        register(souk)
        assert knows_her(souk)
        assert not knows_her(other)


def test_data_of_another_major_version_is_left_alone(souk: Machine) -> None:
    assert souk.command("migrate").returncode == 0
    version = (souk.home / "postgres").resolve() / "data" / "PG_VERSION"
    version.write_text("15\n")
    done = souk.command("up")
    assert done.returncode == 1
    assert "was written by PostgreSQL 15" in done.stderr
    assert "Nothing was changed" in done.stderr
    assert version.read_text() == "15\n"


def test_its_folder_may_have_spaces_in_its_name(tmp_path_factory: pytest.TempPathFactory) -> None:
    with machine() as souk:
        souk.home = Path(str(souk.home) + " of Mona")
        souk.environment["SOUK_HOME"] = str(souk.home)
        assert souk.command("migrate").returncode == 0
        done = souk.command("audit", "events", "--json")
        assert (done.returncode, done.stdout.strip()) == (0, '{"events":[]}')
