"""`souk up`: a whole Souk on one machine. PostgreSQL, payment sandbox, web and worker under one parent.

Everything that it starts is its child and dies with it, also when it is killed. What goes wrong at the
start is said in one sentence with what to do about it (`CannotStart`).
"""

import asyncio
import os
import signal
import socket
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from entrypoints.children import Child, Crew
from entrypoints.preflight import CannotStart, check, free
from entrypoints.settings import Settings

READY_SECONDS_MAX = 60.0
LOOK_SECONDS = 0.05
STOP_SECONDS = {"serve": 20.0, "work": 15.0, "sandbox": 5.0}
"""The children, in the order they are stopped, and how long each may take."""


@dataclass(frozen=True)
class Up:
    """A running installation: `address` is where people reach it, `ready_seconds` how long it took."""

    address: str
    ready_seconds: float


Say = Callable[[str], None]


async def run(settings: Settings, say: Say, ready: Callable[[Up], None]) -> None:
    """Serves until SIGINT, SIGTERM or SIGHUP, then stops everything in order. Raises `CannotStart`."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, task.cancel)
    try:
        async with up(settings, say) as running:
            ready(running)
            await asyncio.Event().wait()
    except asyncio.CancelledError:
        say("Stopped.")


@asynccontextmanager
async def up(settings: Settings, say: Say) -> AsyncIterator[Up]:
    """Everything of one installation, answering; ends with the `async with`. Raises `CannotStart`."""
    began = time.monotonic()
    crew = Crew(say, STOP_SECONDS)
    with ExitStack() as stack:
        check(settings)
        home = Home(settings)
        serve, work, sandbox = map(home.child, STOP_SECONDS)
        try:
            await crew.start(serve, work)  # they load while the database starts
            url = await database(settings, stack)
            if settings.demo and await wants_demo(home.path, url):
                await fill(home.path, home.child("demo"), url, say)
            for child in (serve, work, sandbox):
                child.begin(url)
            await answering(settings, crew.children)
            await crew.start(sandbox)
            with noted(home.path, settings):
                yield Up(settings.origin, time.monotonic() - began)
        finally:
            say("Stopping: what has been begun is finished first.")
            await crew.stop()


class Home:
    """The installation's folder, and what its children are given."""

    def __init__(self, settings: Settings) -> None:
        self.path = settings.home.absolute()
        self.logs = self.path / "logs"
        self.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        inherited = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        self._environment = inherited | {
            "SOUK_HOME": str(self.path),
            "SANDBOX_PORT": str(settings.sandbox_port or port_for_sandbox(settings)),
        }

    def child(self, name: str) -> Child:
        return Child(name, self._environment, self.logs / f"{name}.log")


def port_for_sandbox(settings: Settings) -> int:
    """The one after ours, or any when that is taken: several installations live side by side."""
    if free("127.0.0.1", settings.port + 1):
        return settings.port + 1
    with closing(socket.create_server(("127.0.0.1", 0))) as anything:
        port: int = anything.getsockname()[1]
        return port


@contextmanager
def noted(home: Path, settings: Settings) -> Iterator[None]:
    """Leaves word of where it listens, for commands that are run without its environment."""
    note = home / "address"
    note.write_text(settings.local_url)
    try:
        yield
    finally:
        note.unlink(missing_ok=True)


async def database(settings: Settings, stack: ExitStack) -> str:
    """One's own, or the embedded one, which ends with `stack`; migrated. Loaded while the children load."""
    from adapters.postgres.migrate import migrate
    from adapters.postgres.server import Server, ensure_database

    url = settings.database_url
    if not url:
        server = stack.enter_context(Server.start(settings.home.absolute()))
        url = server.url()
        ensure_database(url)
    await migrate(url)
    return url


async def wants_demo(home: Path, url: str) -> bool:
    """An installation without any event wants one, and one whose filling was cut short."""
    from adapters.postgres.pool import connect

    if unfinished(home).exists():
        return True
    async with await connect(url, role=None) as connection:
        cursor = await connection.execute("SELECT NOT EXISTS (SELECT FROM log.events)")
        row = await cursor.fetchone()
    return bool(row and row[0])


def unfinished(home: Path) -> Path:
    return home / "demo.unfinished"


async def fill(home: Path, demo: Child, url: str, say: Say) -> None:
    say("Filling it with the demo (DEMO=0 starts empty).")
    unfinished(home).touch()
    demo.begin(url)
    if await demo.run() != 0:
        raise CannotStart(f"The demo could not be made. Its log ({demo.log}) ends:\n{demo.last_words()}")
    unfinished(home).unlink()


async def answering(settings: Settings, children: Sequence[Child]) -> None:
    """Returns when the web process says that it is ready to serve."""
    address = f"{settings.local_url}/readyz"
    until = time.monotonic() + READY_SECONDS_MAX
    while not await asyncio.to_thread(answers, address):
        if time.monotonic() > until:
            said = "\n".join(f"{child.name}: {child.last_words()}" for child in children)
            raise CannotStart(f"Souk does not answer at {address}. The logs end:\n{said}")
        await asyncio.sleep(LOOK_SECONDS)


def answers(address: str) -> bool:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(address, timeout=5) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False
