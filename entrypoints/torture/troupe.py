"""The processes of a run: started again at once when they die, stopped in order, never outliving us."""

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from entrypoints.children import ending
from entrypoints.torture.actors import PART_VARIABLE, Part

AGAIN_SECONDS = 0.3
LIVES_MAX = 200
LAST_CHARACTERS = 600


class Actor:
    """One process; what it prints goes to the end of `log`."""

    def __init__(
        self, name: str, arguments: Sequence[str], environment: Mapping[str, str], log: Path
    ) -> None:
        self.name = name
        self.log = log
        self.ends: list[str] = []
        self._arguments = arguments
        self._environment = environment
        self._process: asyncio.subprocess.Process | None = None
        self._stop = asyncio.Event()

    @property
    def pid(self) -> int | None:
        """Its process id, while there is one."""
        process = self._process
        return process.pid if process and process.returncode is None else None

    async def keep(self) -> None:
        """Runs it until `stop`."""
        while not self._stop.is_set() and len(self.ends) < LIVES_MAX:
            self._process = await self._spawn()
            self.ends.append(ending(await self._process.wait()))
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), AGAIN_SECONDS)

    async def stop(self, within_seconds: float) -> bool:
        """Asks it to finish what it has begun; False: it had to be killed."""
        self._stop.set()
        process = self._process
        if process is None or process.returncode is not None:
            return True
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), within_seconds)
        except TimeoutError:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
            return False
        return True

    def last_words(self) -> str:
        return self.log.read_text(errors="replace")[-LAST_CHARACTERS:] if self.log.exists() else ""

    async def _spawn(self) -> asyncio.subprocess.Process:
        tied = ("-P", "-m", "entrypoints.torture", str(os.getpid()), *self._arguments)
        with self.log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable,
                *tied,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self._environment,
                start_new_session=True,
            )


@dataclass
class Troupe:
    """All actors by name; those of one kind begin alike."""

    environment: Mapping[str, str]
    logs: Path
    actors: dict[str, Actor] = field(default_factory=dict)
    _keeping: list[asyncio.Task[None]] = field(default_factory=list)

    def serve(self, *commands: str) -> None:
        """Commands of Souk's own, as an operator runs them: `souk serve`."""
        for command in commands:
            self._start(command, (command,), {})

    def employ(self, parts: Sequence[Part]) -> None:
        for part in parts:
            self._start(part.name, (), {PART_VARIABLE: msgspec.json.encode(part).decode()})

    async def stop(self, *kinds: str, within_seconds: float) -> Sequence[str]:
        """Returns the names of those that did not end by themselves."""
        leaving = [actor for name, actor in self.actors.items() if name.startswith(kinds)]
        ended = await asyncio.gather(*(actor.stop(within_seconds) for actor in leaving))
        return [actor.name for actor, willingly in zip(leaving, ended, strict=True) if not willingly]

    async def close(self) -> None:
        await self.stop("", within_seconds=10.0)
        await asyncio.gather(*self._keeping, return_exceptions=True)

    def said(self) -> str:
        return "\n".join(f"{name}: {actor.last_words()}" for name, actor in self.actors.items())

    def _start(self, name: str, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        actor = Actor(name, arguments, {**self.environment, **environment}, self.logs / f"{name}.log")
        self.actors[name] = actor
        self._keeping.append(asyncio.create_task(actor.keep()))
