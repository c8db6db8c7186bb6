"""What it costs to know who asks: tokens, sign-ins, and what a crowd of sign-ins costs everybody else.

Tokens and hashes are timed in this process; sign-ins and the other requests over HTTP at a Souk of its own.
Figures depend on the machine; the ratios compare two things of one run.
"""

import asyncio
import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import uuid4

import httpx
import psutil
import typer
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from rich.console import Console
from tenacity import AsyncRetrying, retry_if_result, wait_random

from adapters.passwords import Passwords
from adapters.tokens import AccessTokens
from domain.values import PersonId
from ops.bench.telling import tell

ROOT = Path(__file__).resolve().parents[2]
CROWD, CROWDS = 50, 5
PASSWORD = "forty hand-made lamps"
AIMS = {"token_check_us": 60.0, "p99_with_crowd": 2.0, "login_per_hash": 1.5}
PERSON = {
    "email": "mona@example.com",
    "username": "mona",
    "name": "Mona",
    "password": PASSWORD,
    "role": "both",
}
NAMES = [{"login": name, "password": "wrong lamps"} for name in ("mona", "nobody")]
ADDRESSES = [{"email": f"{name}@example.com"} for name in ("mona", "nobody")]
BREATH_SECONDS = 0.01
progress = Console(stderr=True, highlight=False)
Ask = Callable[[], Awaitable[Any]]


def microseconds(work: Callable[[], object], times: int = 2_000) -> float:
    took = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
    return statistics.median(took) * 1e6


def tokens() -> dict[str, float]:
    """A token that was seen before is looked up; one that was not is verified, which the curve bounds."""
    key, message = Ed25519PrivateKey.generate(), b"x" * 400
    signature, public = key.sign(message), key.public_key()
    access, now = AccessTokens(lambda: [b"\1" * 32], "http://souk"), datetime.now(UTC)
    person, session = PersonId(uuid4()), uuid4()
    fresh = iter([access.issue(person, session, "both", now, now) for _ in range(2_000)])
    known = access.issue(person, session, "both", now, now)
    return {
        "token_first_check_us": microseconds(lambda: access.verify(next(fresh), now)),
        "token_check_us": microseconds(lambda: access.verify(known, now)),
        "signature_alone_us": microseconds(lambda: public.verify(signature, message)),
    }


async def milliseconds(work: Ask, times: int) -> list[float]:
    took = []
    for _ in range(times):
        began = time.perf_counter()
        await work()
        took.append((time.perf_counter() - began) * 1e3)
    return took


@contextmanager
def souk() -> Iterator[str]:
    """Its address."""
    home = Path(tempfile.mkdtemp(prefix="souk-bench-"))
    home.chmod(0o711)  # when we are root, PostgreSQL's own user has to pass through
    with socket.create_server(("127.0.0.1", 0)) as anything:
        port = anything.getsockname()[1]
    settings = {"SOUK_HOME": str(home / "home"), "PORT": str(port), "DEMO": "0", "RATE_LIMITS": "0"}
    command = [sys.executable, "-P", "-m", "entrypoints.cli", "up", "--json"]
    environment = os.environ | settings | {"DATABASE_URL": ""}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as up:
        assert up.stdout is not None
        assert up.stdout.readline(), "souk up did not start"
        yield f"http://127.0.0.1:{port}"
        up.send_signal(signal.SIGTERM)
        up.wait()
    shutil.rmtree(home, ignore_errors=True)


async def served(times: int) -> dict[str, float]:
    with souk() as address:
        async with httpx.AsyncClient(base_url=address, timeout=60) as http:
            session = (await http.post("/v1/auth/register", json=PERSON)).json()
            bearer = {"authorization": f"Bearer {session['access']}"}
            progress.print("known and unknown names and addresses, in turn …")
            told = await by_turns(http, "login", "/v1/auth/login", NAMES, times)
            told |= await by_turns(http, "forgot", "/v1/auth/forgot-password", ADDRESSES, times)
            return told | await crowded(http, bearer, times)


async def crowded(http: httpx.AsyncClient, bearer: dict[str, str], times: int) -> dict[str, float]:
    async def other() -> None:
        assert (await http.get("/v1/me", headers=bearer)).status_code == 200

    async def login() -> int:
        return (await http.post("/v1/auth/login", json={"login": "mona", "password": PASSWORD})).status_code

    progress.print("sign-ins, one after the other …")
    logins = await milliseconds(login, times)
    progress.print(f"other requests, quiet, then beside {CROWD} who sign in at once …")
    await milliseconds(other, times)
    quiet = await milliseconds(other, 10 * times)
    beside: list[float] = []
    for _ in range(CROWDS):  # each a process of its own, so that its work is not measured as the others'
        crowd = await asyncio.create_subprocess_exec(
            sys.executable, __file__, "--crowd-at", str(http.base_url), env=os.environ
        )
        ended = asyncio.create_task(crowd.wait())
        while not ended.done():
            beside += await milliseconds(other, 20)
    return {
        "login_ms": statistics.median(logins),
        "other_p99_quiet_ms": p99(quiet),
        "other_p99_with_crowd_ms": p99(beside),
    }


def turned_away(answer: httpx.Response) -> bool:
    return answer.status_code == 503


async def crowd(address: str) -> None:
    """Fifty sign in at once; who is told to come back in a moment does."""

    async def sign_in(http: httpx.AsyncClient) -> None:
        body = {"login": "mona", "password": PASSWORD}
        again = AsyncRetrying(retry=retry_if_result(turned_away), wait=wait_random(0.5, 1.5))
        await again(http.post, "/v1/auth/login", json=body)

    async with httpx.AsyncClient(base_url=address, timeout=60) as http:
        await asyncio.gather(*(sign_in(http) for _ in range(CROWD)))


async def by_turns(
    http: httpx.AsyncClient, name: str, path: str, bodies: Sequence[dict[str, str]], times: int
) -> dict[str, float]:
    """What somebody who guesses could measure: medians for one who is known and one who is not."""
    took: list[list[float]] = [[], []]
    for turn in range(2 * times):
        began = time.perf_counter()
        await http.post(path, json=bodies[turn % 2])
        took[turn % 2].append((time.perf_counter() - began) * 1e3)
        await asyncio.sleep(BREATH_SECONDS)  # what is done after the answer is not the next one's
    known, unknown = (statistics.median(each) for each in took)
    return {f"{name}_known_ms": known, f"{name}_unknown_ms": unknown}


def p99(took: list[float]) -> float:
    return statistics.quantiles(took, n=100)[98]


async def hashing(times: int) -> float:
    passwords = Passwords()
    stored = await passwords.hash(PASSWORD)
    took = await milliseconds(lambda: passwords.verify(stored, PASSWORD), times)
    passwords.close()
    return statistics.median(took)


def run(times: int) -> dict[str, Any]:
    progress.print("tokens and hashes …")
    figures = tokens() | {"hash_ms": asyncio.run(hashing(times))} | asyncio.run(served(times))
    ratios = {
        "login_per_hash": figures["login_ms"] / figures["hash_ms"],
        "p99_with_crowd": figures["other_p99_with_crowd_ms"] / figures["other_p99_quiet_ms"],
        "first_check_per_signature": figures["token_first_check_us"] / figures["signature_alone_us"],
    }
    return {
        "name": "identity",
        "machine": {
            "cores": os.cpu_count(),
            "load": round(psutil.getloadavg()[0], 2),
            "memory_gb": round(psutil.virtual_memory().total / 1e9),
            "python": sys.version.split()[0],
        },
        "figures": {name: round(value, 2) for name, value in figures.items()},
        "ratios": {name: round(value, 2) for name, value in ratios.items()},
        "aims": AIMS,
        "met": all((figures | ratios)[name] <= aim for name, aim in AIMS.items()),
    }


def show(result: dict[str, Any]) -> None:
    for name, value in (result["figures"] | result["ratios"]).items():
        aim = f" (aim {AIMS[name]:g})" if name in AIMS else ""
        print(f"{name:>26}  {value:g}{aim}")


def main(
    times: Annotated[int, typer.Option(min=20, help="How often each thing is asked for.")] = 200,
    json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
    crowd_at: Annotated[str, typer.Option(hidden=True)] = "",
) -> None:
    """Tokens, sign-ins, and what fifty who sign in at once cost everybody else."""
    if crowd_at:
        asyncio.run(crowd(crowd_at))
        raise typer.Exit()
    result = run(times)
    tell(result, show, json=json)


if __name__ == "__main__":
    typer.run(main)
