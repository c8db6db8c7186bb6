"""A whole run: an installation of its own, people at work, faults by seed, then quiet and the verdict."""

import asyncio
import os
import re
import secrets
import shutil
import socket
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from uuid import UUID

import httpx

from adapters.postgres.migrate import migrate
from adapters.postgres.server import Server, ensure_database
from domain.values import Role
from entrypoints.api.commands import ANONYMOUS, command_id
from entrypoints.api.mailbox import PATH as MAILBOX
from entrypoints.preflight import CannotStart
from entrypoints.recovery import confirmation
from entrypoints.settings import Settings
from entrypoints.torture import quiet
from entrypoints.torture.actors import Part
from entrypoints.torture.collecting import struck
from entrypoints.torture.faults import FAULTS, MORE_SECONDS_MAX, WITHIN, Faults, befall
from entrypoints.torture.history import History, check
from entrypoints.torture.quiet import until
from entrypoints.torture.records import Act, Asked, Journal
from entrypoints.torture.troupe import Troupe
from entrypoints.torture.violations import Violation

WRITERS, CLIENTS, FOLLOWERS, PEOPLE = 2, 1, 1, 5
WISHES_MAX = 20_000
WISHES_PER_SECOND = 25.0
START_SECONDS_MAX, STOP_SECONDS_MAX = 40.0, 40.0
LINK = re.compile(r"/verify-email#([0-9a-f]{64})")
Say = Callable[[str], None]


@dataclass(frozen=True)
class Plan:
    """What a run does follows from these, as far as processes and a clock allow."""

    seed: int
    seconds: float
    faults: Sequence[str] = tuple(FAULTS)


@dataclass(frozen=True)
class Outcome:
    plan: Plan
    violations: Sequence[Violation]
    fired: Mapping[str, int]
    history: History
    seconds: float

    @property
    def unfired(self) -> Sequence[str]:
        """Faults that were asked for and never struck: the run has proved less than it should."""
        return [name for name in (*self.plan.faults, *WITHIN) if not self.fired.get(name)]

    @property
    def met(self) -> bool:
        return not self.violations and not self.unfired


async def torture(plan: Plan, say: Say) -> Outcome:
    """Runs it in a folder of its own, which is gone afterwards."""
    began = time.monotonic()
    home = Path(tempfile.mkdtemp(prefix="souk-torture-"))
    try:
        history, fired = await tortured(plan, home, say)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    say("Checking the history.")
    violations = await asyncio.to_thread(check, history)
    return Outcome(plan, violations, fired, history, time.monotonic() - began)


async def tortured(plan: Plan, home: Path, say: Say) -> tuple[History, Mapping[str, int]]:
    settings = Settings(
        home=home, port=free_port(), sandbox_port=free_port(), rate_limits=False, host="127.0.0.1"
    )
    folder = home / "torture"
    folder.mkdir()
    async with AsyncExitStack() as stack:
        server = stack.enter_context(Server.start(home))
        ensure_database(server.url())
        await migrate(server.url())
        troupe = await stack.enter_async_context(housed(settings, server.url()))
        say(f"Seed {plan.seed}: PostgreSQL, web, worker and sandbox are up.")
        tokens = await join(settings, folder)
        employed = parts(plan, folder, tokens)
        troupe.employ(employed)
        await until(lambda: at_work(employed, folder), START_SECONDS_MAX)
        faults = Faults(server, troupe.actors, Random(plan.seed))
        await befall(faults, plan.faults, plan.seconds)
        await until(lambda: all_within(folder), MORE_SECONDS_MAX)
        say(f"{sum(faults.fired.values())} faults struck; what was begun is brought to its end.")
        unfinished = await troupe.stop("writer", "client", within_seconds=STOP_SECONDS_MAX)
        if unfinished:
            say(f"Still asking when their time was over: {', '.join(unfinished)}.")
        await quiet.settle(settings, server.url(), folder, say)
        await troupe.stop("", within_seconds=STOP_SECONDS_MAX)
        history = await quiet.history(settings, server.url(), folder)
        return history, faults.fired + struck(folder)


async def all_within(folder: Path) -> bool:
    """Whether the actors have brought each of their faults upon themselves."""
    return struck(folder).keys() >= set(WITHIN)


async def at_work(parts: Sequence[Part], folder: Path) -> bool:
    """Whether each of them has something to remember."""
    remembering = {file.name for file in os.scandir(folder) if file.stat().st_size}
    return all(any(name.startswith(part.name) for name in remembering) for part in parts)


def parts(plan: Plan, folder: Path, tokens: Mapping[UUID, str]) -> list[Part]:
    def part(role: str, number: int) -> Part:
        return Part(
            role=role,  # type: ignore[arg-type]
            name=f"{role}-{number}",
            seed=plan.seed,
            folder=str(folder),
            tokens=tokens,
            wishes_max=WISHES_MAX,
            wishes_per_second=WISHES_PER_SECOND,
        )

    counts = {"writer": WRITERS, "client": CLIENTS, "follower": FOLLOWERS, "watcher": 1}
    return [part(role, number) for role, count in counts.items() for number in range(count)]


@asynccontextmanager
async def housed(settings: Settings, url: str) -> AsyncIterator[Troupe]:
    """Web, worker and sandbox of an installation, answering."""
    logs = settings.home / "logs"
    logs.mkdir()
    environment = os.environ | {
        "SOUK_HOME": str(settings.home),
        "DATABASE_URL": url,
        "HOST": settings.host,
        "PORT": str(settings.port),
        "SANDBOX_PORT": str(settings.sandbox_port),
        "PUBLIC_URL": "",
        "RATE_LIMITS": "0",
        "LOG_LEVEL": "warning",
    }
    troupe = Troupe(environment, logs)
    try:
        troupe.serve("sandbox", "serve", "work")
        if not await until(lambda: ready(settings), START_SECONDS_MAX):
            raise CannotStart(f"The installation does not come up. The logs end:\n{troupe.said()}")
        yield troupe
    finally:
        await troupe.close()


async def ready(settings: Settings) -> bool:
    async with httpx.AsyncClient(base_url=settings.local_url, trust_env=False) as client:
        with suppress(httpx.TransportError):
            return (await client.get("/readyz")).is_success
    return False


async def join(settings: Settings, folder: Path) -> Mapping[UUID, str]:
    """Opens the accounts over HTTP; person → access token."""
    journal = Journal(folder / "client-registrations.jsonl")
    password, tokens = secrets.token_urlsafe(24), {}
    async with httpx.AsyncClient(base_url=settings.local_url, timeout=30, trust_env=False) as client:
        for number in range(PEOPLE):
            key, username = f"join-{number}", f"person{number}"
            joining = Asked(
                command_id(ANONYMOUS, key),
                key,
                "registration",
                time.monotonic(),
                Act("join", ANONYMOUS, number),
            )
            journal.write(joining)
            wish = {"email": f"{username}@example.com", "username": username, "name": f"Person {number}"}
            answer = await client.post(
                "/v1/auth/register",
                json=wish | {"password": password, "role": Role.BOTH.value},
                headers={"Idempotency-Key": key},
            )
            session = answer.raise_for_status().json()
            tokens[UUID(session["person"]["id"])] = session["access"]
            await confirm(client, wish["email"], journal, Act("confirm", ANONYMOUS, number))
    journal.close()
    return tokens


async def confirm(client: httpx.AsyncClient, email: str, journal: Journal, act: Act) -> None:
    """Follows the link that this address was mailed."""

    async def confirmed() -> bool:
        mails = (await client.get(MAILBOX, params={"to": email})).raise_for_status().json()["items"]
        tokens = [found[1] for mail in mails if (found := LINK.search(mail["text"]))]
        for token in tokens:
            journal.write(Asked(confirmation(token), token, "registration", time.monotonic(), act))
            (await client.post("/v1/auth/verify-email", json={"token": token})).raise_for_status()
        return bool(tokens)

    if not await until(confirmed, START_SECONDS_MAX):
        raise CannotStart(f"The mail to {email} does not come.")


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as holder:
        port: int = holder.getsockname()[1]
        return port
