"""Processes of our own that are kept running: started, started again when they die, stopped in order."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

RESTART_SECONDS_MIN, RESTART_SECONDS_MAX = 0.2, 10.0
STEADY_SECONDS = 30.0
LOG_BYTES_MAX = 16 * 1024 * 1024
LAST_LINES = 6


class Child:
    """One of `entrypoints.processes` as a process that cannot outlive us; what it prints goes to `log`.

    It loads at once and begins when it is told the database's address: by `begin`, or by DATABASE_URL in
    its environment.
    """

    def __init__(self, name: str, environment: Mapping[str, str], log: Path) -> None:
        self.name = name
        self.log = log
        self._environment = environment
        self._process: asyncio.subprocess.Process | None = None
        self._loading = asyncio.Event()
        self._url: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._stop = asyncio.Event()
        if url := environment.get("DATABASE_URL"):
            self.begin(url)

    @property
    def pid(self) -> int | None:
        """Its process id, while there is one."""
        process = self._process
        return process.pid if process and process.returncode is None else None

    async def loading(self) -> None:
        """Returns when there is a process."""
        await self._loading.wait()

    def begin(self, url: str) -> None:
        self._url.set_result(url)

    async def keep(self, died: Callable[["Child", str], None]) -> None:
        """Runs it until `stop`; says how each life ended, then starts it again after a growing pause."""
        pause = RESTART_SECONDS_MIN
        while not self._stop.is_set():
            began = time.monotonic()
            try:
                end = ending(await self.run())
            except OSError as error:
                end = str(error)
            if self._stop.is_set():
                return
            died(self, end)
            if time.monotonic() - began > STEADY_SECONDS:
                pause = RESTART_SECONDS_MIN
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._stop.wait()
            pause = min(pause * 2, RESTART_SECONDS_MAX)

    async def run(self) -> int:
        """One life, to its end; the exit code."""
        self._process = process = await self._spawn()
        self._loading.set()
        ended = asyncio.ensure_future(process.wait())
        either: tuple[asyncio.Future[Any], ...] = (ended, self._url)
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if self._url.done() and process.stdin is not None:
            process.stdin.write(f"{self._url.result()}\n".encode())
            process.stdin.close()
        return await ended

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
        with self.log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable,
                *("-P", "-m", "entrypoints.tied", str(os.getpid()), self.name),
                stdin=asyncio.subprocess.PIPE,
                stdout=log,
                stderr=log,
                env=self._environment,
                start_new_session=True,  # Ctrl-C is for the supervisor, which stops them in order
            )


class Crew:
    """Children that are kept running together. `within_seconds`: how long each may take to stop."""

    def __init__(self, say: Callable[[str], None], within_seconds: Mapping[str, float]) -> None:
        self._say = say
        self._within_seconds = within_seconds
        self._keeping: dict[Child, asyncio.Task[None]] = {}

    @property
    def children(self) -> Sequence[Child]:
        return list(self._keeping)

    async def start(self, *children: Child) -> None:
        """Returns when they are loading."""
        for child in children:
            self._keeping[child] = asyncio.create_task(child.keep(self._died))
        for child in children:
            await child.loading()

    async def stop(self) -> None:
        """One after the other, in the order of `within_seconds`."""
        for name, seconds in self._within_seconds.items():
            for child in self._keeping:
                if child.name == name:
                    await child.stop(seconds)
        for task in self._keeping.values():
            task.cancel()
        await asyncio.gather(*self._keeping.values(), return_exceptions=True)

    def _died(self, child: Child, end: str) -> None:
        self._say(f"`souk {child.name}` ended ({end}) and is started again. Its log: {child.log}")


def ending(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"
