"""An embedded PostgreSQL: our own child on a private unix socket, restarted when it falls, no orphan."""

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from urllib.parse import quote

import psutil  # type: ignore[import-untyped]
import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.sql import SQL, Identifier

from adapters.postgres import launch
from adapters.postgres.place import Place, ServerFailed, prepare

SUPERUSER = "souk"
FREE_BYTES_MIN = 64 * 1024 * 1024
LOG_BYTES_MAX = 16 * 1024 * 1024
READY_SECONDS_MAX = 120.0
STOP_SECONDS_MAX = 30.0
RESTART_SECONDS_MIN, RESTART_SECONDS_MAX = 0.1, 5.0
STEADY_SECONDS = 30.0
PASSES_BY_ITSELF = ("pre-existing shared memory block", "another postmaster")

SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "shared_buffers": "128MB",
    "max_connections": "100",
    "max_wal_size": "1GB",
    "max_slot_wal_keep_size": "1GB",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
    # Statements and the details of errors hold people's words: neither belongs in a log file.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "shared_preload_libraries": "pg_stat_statements",
}

__all__ = ["Server", "ServerFailed", "ensure_database"]


class Server:
    """One PostgreSQL over `<home>/postgres`. Blocking; stop it, or leave the `with`, when done."""

    def __init__(self, place: Place, lock: IO[str], settings: Mapping[str, str]) -> None:
        self._place = place
        self._lock = lock
        self._settings = dict(settings)
        self._child: subprocess.Popen[bytes] | None = None
        self._spawning = threading.Lock()
        self._stopping = threading.Event()
        self._exits = 0
        self._keeper = threading.Thread(target=self._keep_running, name="postgres", daemon=True)

    @classmethod
    def start(cls, home: Path, settings: Mapping[str, str] | None = None) -> Self:
        """Starts over the data in `home`, creating it when new; returns once it takes connections.

        Raises `ServerFailed` with a message for people: in use, no disk, other major version, ….
        """
        home = home.absolute()
        try:
            place = prepare(home)
            lock = _locked(home / "postgres.lock")
        except OSError as error:
            raise ServerFailed(f"{home} cannot be used for data: {error.strerror}.") from error
        try:
            _check_disk(place)
            _check_version(place)
            _initialise(place)
            _end_leftover(place)
            server = cls(place, lock, SETTINGS | dict(settings or {}))
            server._keeper.start()
            server._await_ready()
        except BaseException:
            lock.close()
            raise
        return server

    def url(self, database: str = "souk") -> str:
        return _url(self._place.sockets, database)

    @property
    def pid(self) -> int | None:
        """The postmaster's process id, while there is one."""
        child = self._child
        return child.pid if child and child.poll() is None else None

    def stop(self) -> None:
        """Fast shutdown: clients are cut, everything acknowledged is on disk, no recovery at next start."""
        self._stopping.set()
        for shutdown in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
            with self._spawning:
                if self._child:
                    self._child.send_signal(shutdown)
            self._keeper.join(STOP_SECONDS_MAX)
            if not self._keeper.is_alive():
                break
        self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _keep_running(self) -> None:
        """All spawning is done by one thread that lives as long as we do: the kernel's parent-death
        signal is sent when the thread that forked ends, not only the process."""
        pause = RESTART_SECONDS_MIN
        while child := self._spawn():
            began = time.monotonic()
            child.wait()
            self._exits += 1
            pause = RESTART_SECONDS_MIN if time.monotonic() - began > STEADY_SECONDS else pause * 2
            self._stopping.wait(min(pause, RESTART_SECONDS_MAX))

    def _spawn(self) -> subprocess.Popen[bytes] | None:
        with self._spawning:
            if self._stopping.is_set():
                return None
            place = self._place
            settings = self._settings | {"unix_socket_directories": f'"{place.sockets}"'}
            options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
            with _log(place) as log:
                self._child = subprocess.Popen(
                    [*_as_owner(place), place.program("postgres"), "-D", str(place.data), *options],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    cwd=place.root,
                    env=_environment(),
                    start_new_session=True,  # Ctrl-C is for us: we stop the database last
                )
            return self._child

    def _await_ready(self) -> None:
        until = time.monotonic() + READY_SECONDS_MAX
        began_at = self._place.log.stat().st_size if self._place.log.exists() else 0
        while not self._answers():
            said = _said(self._place, began_at)
            failed = self._exits > 0 and not any(sign in said for sign in PASSES_BY_ITSELF)
            if failed or time.monotonic() > until:
                self.stop()
                raise ServerFailed(f"PostgreSQL does not start. Its log ({self._place.log}) ends:\n{said}")
            time.sleep(0.02)

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url("postgres"), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True


def ensure_database(url: str) -> None:
    """Creates the database that `url` names when there is none. Safe to race."""
    name = str(conninfo_to_dict(url)["dbname"])
    with psycopg.connect(make_conninfo(url, dbname="postgres"), autocommit=True, connect_timeout=5) as link:
        if link.execute("SELECT FROM pg_database WHERE datname = %s", [name]).fetchone():
            return
        try:
            link.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        except (psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
            return


def _url(sockets: Path, database: str) -> str:
    return f"postgresql://{SUPERUSER}@/{quote(database, safe='')}?host={quote(str(sockets), safe='')}"


def _locked(path: Path) -> IO[str]:
    lock = path.open("a")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        raise ServerFailed(f"Another process already runs the database of {path.parent}.") from None
    return lock


def _as_owner(place: Place) -> list[str]:
    program = [sys.executable, "-I", "-S", launch.__file__]
    return [*program, str(os.getpid()), str(place.uid), str(place.gid)]


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_"))}
    return kept | {"LC_ALL": "C"}


def _log(place: Place) -> IO[bytes]:
    if place.log.exists() and place.log.stat().st_size > LOG_BYTES_MAX:
        place.log.replace(place.log.with_suffix(".log.1"))
    return place.log.open("ab")


def _said(place: Place, after: int) -> str:
    text = place.log.read_bytes()[after:] if place.log.exists() else b""
    return "\n".join(text.decode(errors="replace").strip().splitlines()[-8:])


def _check_disk(place: Place) -> None:
    free = shutil.disk_usage(place.root).free
    if free < FREE_BYTES_MIN:
        raise ServerFailed(f"Only {free // 2**20} MB are free under {place.root}: make room and start again.")


def _check_version(place: Place) -> None:
    """A data directory can only be opened by the major version that wrote it."""
    if not place.data.exists():
        return
    try:
        theirs = (place.data / "PG_VERSION").read_text().strip()
    except FileNotFoundError:
        raise ServerFailed(f"{place.data} is there but is no PostgreSQL data directory.") from None
    ours = _run(place, "postgres", "--version").split()[-1].split(".")[0]
    if theirs != ours:
        raise ServerFailed(
            f"{place.data} was written by PostgreSQL {theirs}, this is {ours}. Nothing was changed: "
            f"move it with pg_dump and pg_restore, or start with the version that wrote it."
        )


def _initialise(place: Place) -> None:
    """Made beside and renamed when complete, so that a killed first start leaves nothing half done."""
    if place.data.exists():
        return
    unfinished = place.root / "data.new"
    shutil.rmtree(unfinished, ignore_errors=True)
    _run(
        place,
        "initdb",
        f"--pgdata={unfinished}",
        f"--username={SUPERUSER}",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--auth-local=trust",
        "--auth-host=reject",
        "--no-instructions",
    )
    unfinished.rename(place.data)


def _run(place: Place, program: str, *arguments: str) -> str:
    done = subprocess.run(
        [*_as_owner(place), place.program(program), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=place.root,
        env=_environment(),
        timeout=READY_SECONDS_MAX,
        check=False,
    )
    if done.returncode:
        raise ServerFailed(f"{program} failed: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def _end_leftover(place: Place) -> None:
    """Clears what a killed process left: a server still shutting down, or a lock file of one long gone.

    We hold the home's lock, so a postmaster over this data has lost its owner. Its lock file must go when
    its process is a zombie that nobody reaps, or somebody else's by now: PostgreSQL would refuse to start.
    """
    lock_file = place.data / "postmaster.pid"
    try:
        process = psutil.Process(int(lock_file.read_text().splitlines()[0]))
        if _serves(process, place):
            process.send_signal(signal.SIGINT)
            process.wait(STOP_SECONDS_MAX)
        lock_file.unlink(missing_ok=True)
    except (FileNotFoundError, psutil.NoSuchProcess, ValueError, IndexError):
        return
    except psutil.TimeoutExpired:
        raise ServerFailed("A PostgreSQL of an earlier start is still shutting down: try again.") from None


def _serves(process: psutil.Process, place: Place) -> bool:
    try:
        return process.status() != psutil.STATUS_ZOMBIE and Path(process.cwd()) == place.data
    except psutil.AccessDenied:
        return False
