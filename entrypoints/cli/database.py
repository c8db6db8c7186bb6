"""The database of an installation for one command: the running one, else the embedded one for as long."""

from collections.abc import Iterator
from contextlib import contextmanager

from adapters.postgres.server import Server, ensure_database
from entrypoints.cli.output import progress
from entrypoints.settings import Settings
from entrypoints.wiring import NotRunning, database_url


@contextmanager
def reached(settings: Settings, create: bool = False) -> Iterator[Settings]:
    """The settings with the database's address in them.

    Raises `NotRunning` when there is no database yet and `create` is False, `ServerFailed`.
    """
    url = running(settings)
    if url is None and not create and not (settings.home / "postgres").exists():
        raise NotRunning()
    if url is not None:
        yield at(settings, url)
        return
    progress.print("Starting its database for this command.")
    with Server.start(settings.home.absolute()) as server:
        ensure_database(server.url())
        yield at(settings, server.url())


def running(settings: Settings) -> str | None:
    try:
        return database_url(settings)
    except NotRunning:
        return None


def at(settings: Settings, url: str) -> Settings:
    return settings.model_copy(update={"database_url": url})
