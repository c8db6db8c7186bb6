"""What an auditor may ask of the sealed log, under a role that can change nothing."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from adapters.postgres.pool import Connection, connect
from adapters.transparency import store
from adapters.transparency.audit import Moved, Report, Trust, audit
from adapters.transparency.checkpoints import BadKey, BadNote, Untrusted, VerifierKey, opened, unverified
from adapters.transparency.export import lines
from adapters.transparency.witness import Witness
from domain.values import Refused
from entrypoints.history.reading import AUDITOR_ROLE, reader
from entrypoints.sealer import new_signing_key, witness
from entrypoints.settings import Settings

EPOCH = "SELECT epoch FROM log.lineage"


class NothingSealed(Refused):
    """Nothing is sealed so far yet: a worker has to run (souk work)."""


class Unusable(Refused):
    """This key or checkpoint cannot be used."""

    def __init__(self, what: object) -> None:
        super().__init__(f"{self.__doc__} {what}")


def audited(
    settings: Settings, notes: Sequence[Path], keys: Sequence[str], outside: Path | None, moved: Moved
) -> Report:
    """Raises `Unusable`."""
    kept = Witness(outside) if outside else witness(settings)
    try:
        trusted = [VerifierKey.parse(key) for key in keys] or kept.trusted()
        given = [*(path.read_text() for path in notes), *([kept.note()] if kept.note() else [])]
        own = [opened(note, trusted) if trusted else unverified(note) for note in given if note]
    except (BadKey, BadNote, Untrusted, OSError) as error:
        raise Unusable(error) from error
    return audit(settings.database_url, AUDITOR_ROLE, Trust(kept.folder, own, trusted), moved)


def told(report: Report) -> dict[str, Any]:
    return vars(report) | {"good": report.good, "events_per_second": round(report.events_per_second)}


async def newest(settings: Settings) -> store.Signed:
    """Raises `NothingSealed`."""
    async with auditor(settings) as connection:
        if signed := await store.latest(connection):
            return signed
    raise NothingSealed()


async def receipt(settings: Settings, position: int) -> tuple[bytes, str]:
    """The event's leaf and its proof. Raises `NothingSealed`."""
    async with auditor(settings) as connection:
        try:
            return await store.receipt(connection, position)
        except store.NotSealed as error:
            raise NothingSealed() from error


async def exported(settings: Settings, file: Path) -> int:
    """How many events are in the file. Raises `NothingSealed`."""
    signed = await newest(settings)
    async with reader(settings.database_url) as log:
        with file.open("wb") as output:
            async for page in lines(log, signed):
                output.writelines(line + b"\n" for line in page)
    return signed.checkpoint.size


async def rotated(settings: Settings) -> str:
    """The new verifier key."""
    async with auditor(settings) as connection:
        row = await (await connection.execute(EPOCH)).fetchone()
    assert row is not None
    return str(new_signing_key(settings, row[0]).verifier)


@asynccontextmanager
async def auditor(settings: Settings) -> AsyncIterator[Connection]:
    async with await connect(settings.database_url, AUDITOR_ROLE) as connection:
        yield connection
