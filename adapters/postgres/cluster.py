"""The data directory of an embedded PostgreSQL: checked, made, cleared of what a killed process left."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from adapters.postgres import launch
from adapters.postgres.place import SOCKET_LOCK_NAME, Place, ServerFailed

SUPERUSER = "souk"
FREE_BYTES_MIN = 64 * 1024 * 1024
PROGRAM_SECONDS_MAX = 120.0
STOP_SECONDS_MAX = 30.0


def make_ready(place: Place) -> None:
    """Everything that has to be so before PostgreSQL is started over `place`. Raises `ServerFailed`."""
    _check_disk(place)
    _check_version(place)
    _initialise(place)
    _end_leftover(place)


def is_served_by(process: psutil.Process, data: Path) -> bool:
    """Whether this process is the postmaster over `data`, and not a zombie or a stranger with its number."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE and Path(process.cwd()) == data
    except psutil.AccessDenied:
        return False


def as_owner(place: Place) -> list[str]:
    """The start of a command that is to run as the server's user and to end when we do."""
    program = [sys.executable, "-I", "-S", launch.__file__]
    return [*program, str(os.getpid()), str(place.uid), str(place.gid)]


def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_"))}
    return kept | {"LC_ALL": "C"}


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
    try:
        done = subprocess.run(
            [*as_owner(place), place.program(program), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            cwd=place.root,
            env=environment(),
            timeout=PROGRAM_SECONDS_MAX,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ServerFailed(f"{program} has not ended in {PROGRAM_SECONDS_MAX:.0f} s.") from None
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
        if is_served_by(process, place.data):
            process.send_signal(signal.SIGINT)
            process.wait(STOP_SECONDS_MAX)
    except (FileNotFoundError, psutil.NoSuchProcess, ValueError, IndexError):
        return
    except psutil.TimeoutExpired:
        raise ServerFailed("A PostgreSQL of an earlier start is still shutting down: try again.") from None
    lock_file.unlink(missing_ok=True)
    (place.sockets / SOCKET_LOCK_NAME).unlink(missing_ok=True)
