"""Processes of our own that are kept running: started, started again when they die, stopped in order."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

RESTART_SECONDS_MIN, RESTART_SECONDS_MAX = 0.2, 10.0
STEADY_SECONDS = 30.0
LOG_BYTES_MAX = 16 * 1024 * 1024
LAST_LINES = 6


class Child:
    """`souk COMMAND` as a child that cannot outlive us; what it prints goes to the end of `log`."""

    def __init__(self, command: str, environment: Mapping[str, str], log: Path) -> None:
        self.command = command
        self.log = log
        self._environment = environment
        self._process: asyncio.subprocess.Process | None = None
        self._stop = asyncio.Event()

    @property
    def pid(self) -> int | None:
        """Its process id, while there is one."""
        process = self._process
        return process.pid if process and process.returncode is None else None

    async def keep(self, died: Callable[["Child", str], None]) -> None:
        """Runs it until `stop`; says how each life ended, then starts it again after a growing pause."""
        pause = RESTART_SECONDS_MIN
        while not self._stop.is_set():
            began = time.monotonic()
            end = await self._live()
            if self._stop.is_set():
                return
            died(self, end)
            if time.monotonic() - began > STEADY_SECONDS:
                pause = RESTART_SECONDS_MIN
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._stop.wait()
            pause = min(pause * 2, RESTART_SECONDS_MAX)

    async def _live(self) -> str:
        try:
            self._process = await self._spawn()
        except OSError as error:
            return str(error)
        return ending(await self._process.wait())

    async def run(self) -> int:
        """Runs it once to its end and returns its exit code."""
        self._process = await self._spawn()
        return await self._process.wait()

    async def stop(self, within_seconds: float) -> None:
        """Asks it to finish what it has begun; after that time it is killed."""
        self._stop.set()
        process = self._process
        if process is None or process.returncode is not None:
            return
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(within_seconds):
                await process.wait()
        except TimeoutError:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    def last_words(self) -> str:
        """The end of its log."""
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return "\n".join(text.strip().splitlines()[-LAST_LINES:])

    async def _spawn(self) -> asyncio.subprocess.Process:
        if self.log.exists() and self.log.stat().st_size > LOG_BYTES_MAX:
            self.log.replace(self.log.with_suffix(".log.1"))
        tied = ("-P", "-m", "entrypoints.tied", str(os.getpid()), self.command)
        with self.log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable,
                *tied,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self._environment,
                start_new_session=True,  # Ctrl-C is for the supervisor, which stops them in order
            )


def ending(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"
