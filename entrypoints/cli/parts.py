"""Commands that run Souk or a part of it: up · serve · work · sandbox · migrate · demo."""

import asyncio
import signal
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import typer

from entrypoints import logs
from entrypoints.cli.database import reached
from entrypoints.cli.output import Json, out, print_json, progress
from entrypoints.settings import Settings
from entrypoints.wiring import database_url, open_souk


def add_to(app: typer.Typer) -> None:
    for command in (up, serve, work, sandbox, migrate, demo):
        app.command()(command)


def up(json: Json = False) -> None:
    """Starts everything of one machine under one supervisor: PostgreSQL, sandbox, worker, web."""
    from entrypoints import demo, supervisor

    settings = Settings()

    def ready(running: supervisor.Up) -> None:
        accounts = demo.accounts(settings.home)
        if json:
            took = running.ready_seconds
            print_json({"address": running.address, "ready_seconds": took, "demo": accounts})
            return
        out.print(f"\nSouk is at [bold]{running.address}[/bold]  (up in {running.ready_seconds:.1f} s)")
        if accounts:
            out.print(demo.invitation(accounts))
        out.print("Ctrl-C stops everything; the data stays.")

    asyncio.run(supervisor.run(settings, lambda text: progress.print(text, markup=False), ready))


def serve() -> None:
    """The web process: HTTP, WebSocket, the built pages. Until SIGTERM."""
    import uvloop

    from entrypoints.api import create_app, server

    async def serving(settings: Settings) -> None:
        async with open_souk(settings) as souk:
            await server.run(create_app(souk), settings.host, settings.port)

    settings = Settings()
    logs.configure(settings.log_level)
    hear_signals_once()
    uvloop.run(serving(settings))


def work() -> None:
    """The worker: read models, policies, refunds. Several may run; each consumer runs in one of them."""
    import uvloop

    from entrypoints import worker

    async def working(settings: Settings) -> None:
        async with open_souk(settings) as souk:
            await worker.work(souk)

    settings = Settings()
    logs.configure(settings.log_level)
    uvloop.run(until_told(working(settings)))


def sandbox() -> None:
    """The payment sandbox, on loopback: it behaves like a provider and moves no money."""
    import uvicorn

    from adapters.payments.sandbox import Sandbox, create_sandbox

    settings = Settings()
    logs.configure(settings.log_level)
    provider = Sandbox(
        database_url=database_url(settings),
        api_key=settings.secret("sandbox-api-key").hex(),
        webhook_url=f"{settings.local_url}/v1/webhooks/payments",
        webhook_secret=settings.secret("sandbox-webhooks"),
    )
    hear_signals_once()
    uvicorn.run(
        create_sandbox(provider),
        host="127.0.0.1",
        port=settings.sandbox_port or settings.port + 1,
        log_config=None,
        access_log=False,
        server_header=False,
    )


def migrate(json: Json = False) -> None:
    """Prepares the database, or brings it to this version; says what was done."""
    from adapters.postgres.migrate import migrate as apply

    with reached(Settings(), create=True) as settings:
        applied = asyncio.run(apply(settings.database_url))
    if json:
        print_json({"applied": applied})
    else:
        out.print("\n".join(f"applied {name}" for name in applied) or "The database is up to date.")


def demo(json: Json = False) -> None:
    """Fills an empty installation: people, tasks in every state, chats, money in escrow."""
    from entrypoints import demo

    logs.configure("warning")
    with reached(Settings()) as settings:
        accounts = asyncio.run(demo.fill(settings))
    if json:
        print_json({"demo": accounts})
    else:
        out.print(demo.invitation(accounts))


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
