"""The processes that make up a running Souk. Called, each loads what it needs and returns what runs it."""

import asyncio
import signal
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from entrypoints import logs
from entrypoints.settings import Settings

Run = Callable[[Settings], None]
NICE = 10
"""Whoever uses the platform goes first."""


def serve() -> Run:
    """HTTP, WebSocket and the built pages, until SIGTERM."""
    import uvloop

    from entrypoints.api import create_app, server
    from entrypoints.wiring import open_souk

    async def serving(settings: Settings) -> None:
        async with open_souk(settings) as souk:
            await server.run(create_app(souk), settings.host, settings.port)

    def run(settings: Settings) -> None:
        logs.configure(settings.log_level)
        hear_signals_once()
        uvloop.run(serving(settings))

    return run


def work() -> Run:
    """Read models, policies, refunds, until SIGTERM."""
    import uvloop

    from entrypoints import worker
    from entrypoints.wiring import open_souk

    async def working(settings: Settings) -> None:
        async with open_souk(settings) as souk:
            await worker.work(souk)

    def run(settings: Settings) -> None:
        logs.configure(settings.log_level)
        uvloop.run(until_told(working(settings)))

    return run


def sandbox() -> Run:
    """The payment sandbox on loopback, until SIGTERM."""
    import uvicorn

    from adapters.payments.sandbox import Sandbox, create_sandbox

    def run(settings: Settings) -> None:
        logs.configure(settings.log_level)
        hear_signals_once()
        provider = Sandbox(
            database_url=settings.database_url,
            api_key=settings.secret("sandbox-api-key").hex(),
            webhook_url=f"{settings.local_url}/v1/webhooks/payments",
            webhook_secret=settings.secret("sandbox-webhooks"),
        )
        uvicorn.run(
            create_sandbox(provider),
            host="127.0.0.1",
            port=settings.sandbox_port or settings.port + 1,
            log_config=None,
            access_log=False,
            server_header=False,
        )

    return run


def demo() -> Run:
    """Fills an empty installation with the demo, and ends."""
    from entrypoints.demo.telling import fill

    def run(settings: Settings) -> None:
        logs.configure("warning")
        asyncio.run(fill(settings))

    return run


def verify() -> Run:
    """Walks the whole log once: tells in lines of JSON how far it is, and at last what it found."""
    import os

    import msgspec

    from domain.values import Refused
    from entrypoints.history import proving

    def say(words: dict[str, Any]) -> None:
        sys.stdout.write(msgspec.json.encode(words, enc_hook=str).decode() + "\n")
        sys.stdout.flush()

    def moved(done: int, total: int) -> None:
        say({"done": done, "total": total})

    def run(settings: Settings) -> None:
        os.nice(NICE)
        try:
            report = proving.audited(settings, (), (), None, moved)
        except Refused as refusal:
            say({"failure": str(refusal)})
        else:
            say({"report": proving.told(report)})

    return run


PROCESSES: dict[str, Callable[[], Run]] = {
    "serve": serve,
    "work": work,
    "sandbox": sandbox,
    "demo": demo,
    "verify": verify,
}


async def until_told(process: Coroutine[Any, Any, None]) -> None:
    """Runs it until SIGTERM or SIGINT, then cancels it and waits for its end."""
    loop, task = asyncio.get_running_loop(), asyncio.ensure_future(process)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, task.cancel)
    with suppress(asyncio.CancelledError):
        await task


def hear_signals_once() -> None:
    """uvicorn, once it has stopped, raises the signal that stopped it again: by then nobody may be killed
    by it, for there is more to close."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
