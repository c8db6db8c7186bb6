"""An embedded PostgreSQL: our own child on a private unix socket, restarted when it falls, no orphan."""

import fcntl
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from urllib.parse import quote

import psutil  # type: ignore[import-untyped]
import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.sql import SQL, Identifier

from adapters.postgres.cluster import (
    STOP_SECONDS_MAX,
    SUPERUSER,
    as_owner,
    environment,
    is_served_by,
    make_ready,
)
from adapters.postgres.place import Place, ServerFailed, prepare

LOG_BYTES_MAX = 16 * 1024 * 1024
READY_SECONDS_MAX = 120.0
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
            home.mkdir(parents=True, exist_ok=True)
            lock = _locked(home / "postgres.lock")
            return cls._locked_start(home, lock, SETTINGS | dict(settings or {}))
        except OSError as error:
            raise ServerFailed(f"{home} cannot be used for data: {error.strerror or error}.") from error

    @classmethod
    def _locked_start(cls, home: Path, lock: IO[str], settings: Mapping[str, str]) -> Self:
        with ExitStack() as undo:
            undo.callback(lock.close)
            place = prepare(home)
            make_ready(place)
            server = cls(place, lock, settings)
            undo.callback(server.stop)
            server._run()
            undo.pop_all()
        return server

    @classmethod
    def find(cls, home: Path, database: str = "souk") -> str | None:
        """The url of the server that some process runs over `home` at this moment, if one does."""
        data = (home.absolute() / "postgres").resolve() / "data"
        try:
            lines = (data / "postmaster.pid").read_text().splitlines()
            ready = lines[7].strip() == "ready" and is_served_by(psutil.Process(int(lines[0])), data)
        except (OSError, ValueError, IndexError, psutil.NoSuchProcess):
            return None
        return _url(Path(lines[4]), database) if ready else None

    def url(self, database: str = "souk") -> str:
        return _url(self._place.sockets, database)

    def program(self, name: str) -> str:
        """Path of one of PostgreSQL's own programs, of the same version: `pg_dump`, `pg_basebackup`, …."""
        return self._place.program(name)

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
            if self._keeper.is_alive():
                self._keeper.join(STOP_SECONDS_MAX)
            if not self._keeper.is_alive():
                break
        if self._place.root not in self._place.sockets.parents:
            shutil.rmtree(self._place.sockets, ignore_errors=True)
        self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self) -> None:
        log_bytes_before = _turned_log(self._place)
        self._keeper.start()
        until = time.monotonic() + READY_SECONDS_MAX
        while not self._answers():
            said = _said(self._place, log_bytes_before)
            fell = self._exits > 0 and not any(sign in said for sign in PASSES_BY_ITSELF)
            if fell or not self._keeper.is_alive() or time.monotonic() > until:
                raise ServerFailed(f"PostgreSQL does not start. Its log ({self._place.log}) ends:\n{said}")
            time.sleep(0.02)

    def _keep_running(self) -> None:
        """All spawning is done by one thread that lives as long as we do: the kernel's parent-death
        signal is sent when the thread that forked ends, not only the process."""
        pause = RESTART_SECONDS_MIN
        while child := self._spawn():
            began = time.monotonic()
            child.wait()
            self._exits += 1
            steady = time.monotonic() - began > STEADY_SECONDS
            pause = RESTART_SECONDS_MIN if steady else min(2 * pause, RESTART_SECONDS_MAX)
            self._stopping.wait(pause)

    def _spawn(self) -> subprocess.Popen[bytes] | None:
        with self._spawning:
            if self._stopping.is_set():
                return None
            place = self._place
            settings = self._settings | {"unix_socket_directories": f'"{place.sockets}"'}
            options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
            with place.log.open("ab") as log:
                self._child = subprocess.Popen(
                    [*as_owner(place), place.program("postgres"), "-D", str(place.data), *options],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    cwd=place.root,
                    env=environment(),
                    start_new_session=True,  # Ctrl-C is for us: we stop the database last
                )
            return self._child

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


def _turned_log(place: Place) -> int:
    """Sets a long log aside; gives the size of what is there now."""
    size = place.log.stat().st_size if place.log.exists() else 0
    if size < LOG_BYTES_MAX:
        return size
    place.log.replace(place.log.with_suffix(".log.1"))
    return 0


def _said(place: Place, after: int) -> str:
    text = place.log.read_bytes()[after:] if place.log.exists() else b""
    return "\n".join(text.decode(errors="replace").strip().splitlines()[-8:])
