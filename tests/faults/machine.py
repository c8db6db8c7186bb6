"""A running Souk seen as processes: which there are, what becomes of them, and how to kill one."""

import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from tests.installation import ROOT, Installation

GONE_SECONDS_MAX = 20.0
LOOK_SECONDS = 0.02


class Machine(Installation):
    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """One `souk` command over this installation."""
        return subprocess.run(
            [sys.executable, "-m", "entrypoints.cli", *arguments],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )

    def launch(self) -> subprocess.Popen[bytes]:
        """Begins to start it, and does not wait until it is ready."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "entrypoints.cli", "up"],
            env=self.environment,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
        )
        return self.process

    def family(self) -> list[psutil.Process]:
        """The supervisor and everything that it started, PostgreSQL's own children included."""
        assert self.process is not None
        head = psutil.Process(self.process.pid)
        return [head, *head.children(recursive=True)]

    def part(self, name: str) -> psutil.Process | None:
        """The process that does `serve`, `work` or `sandbox`, or the `postgres` server; None: not there."""
        for process in self.family():
            with passing_over_the_dead():
                said = process.cmdline()
                if said[-1] == name or (name == "postgres" and said[0].endswith("/postgres")):
                    return process
        return None

    def kill(self, name: str) -> None:
        """kill -9, as soon as there is one to be killed."""
        while (process := self.part(name)) is None:
            time.sleep(LOOK_SECONDS)
        with passing_over_the_dead():
            process.kill()

    def end(self, number: signal.Signals) -> tuple[int, list[psutil.Process]]:
        """Ends the supervisor; its exit code, and whatever of its family goes on living."""
        assert self.process is not None
        family = self.family()
        with self.process as process:
            process.send_signal(number)
            code = process.wait(60)
        self.process = None
        return code, left_over(family)


@contextmanager
def machine(**settings: str) -> Iterator[Machine]:
    """Not started yet; ended and removed afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="souk-up-"))
    folder.chmod(0o711)  # when we are root, PostgreSQL's own user has to pass through
    made = Machine(folder / "home", **{"DEMO": "0"} | settings)
    try:
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder)


@contextmanager
def passing_over_the_dead() -> Iterator[None]:
    try:
        yield
    except (psutil.NoSuchProcess, psutil.ZombieProcess, IndexError):
        return


def left_over(family: list[psutil.Process]) -> list[psutil.Process]:
    """Those that do not end; what is dead and only not yet reaped by somebody else has ended."""
    until = time.monotonic() + GONE_SECONDS_MAX
    while remaining := [each for each in family if lives(each)]:
        if time.monotonic() > until:
            return remaining
        time.sleep(LOOK_SECONDS)
    return []


def lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
