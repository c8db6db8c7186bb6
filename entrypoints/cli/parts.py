"""Commands that run Souk or a part of it: up · serve · work · sandbox · migrate · demo."""

import asyncio

import typer

from entrypoints.cli.output import Json, out, print_json, progress
from entrypoints.settings import Settings


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
    from entrypoints import processes

    processes.serve()(running())


def work() -> None:
    """The worker: read models, policies, refunds. Several may run; each consumer runs in one of them."""
    from entrypoints import processes

    processes.work()(running())


def sandbox() -> None:
    """The payment sandbox, on loopback: it behaves like a provider and moves no money."""
    from entrypoints import processes

    processes.sandbox()(running())


def running() -> Settings:
    """The settings with the address of a database that runs. Raises `NotRunning`."""
    from entrypoints.wiring import database_url

    settings = Settings()
    return settings.model_copy(update={"database_url": database_url(settings)})


def migrate(json: Json = False) -> None:
    """Prepares the database, or brings it to this version; says what was done."""
    from adapters.postgres.migrate import migrate as apply
    from entrypoints.cli.database import reached

    with reached(Settings(), create=True) as settings:
        applied = asyncio.run(apply(settings.database_url))
    if json:
        print_json({"applied": applied})
    else:
        out.print("\n".join(f"applied {name}" for name in applied) or "The database is up to date.")


def demo(json: Json = False) -> None:
    """Fills an empty installation: people, tasks in every state, chats, money in escrow."""
    from entrypoints import logs
    from entrypoints.cli.database import reached
    from entrypoints.demo import invitation, telling

    logs.configure("warning")
    with reached(Settings()) as settings:
        accounts = asyncio.run(telling.fill(settings))
    if json:
        print_json({"demo": accounts})
    else:
        out.print(invitation(accounts))
