"""What commands do to read models, over an installation's own log and database."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from adapters.postgres.pool import Pool
from domain.ports import EventLog
from domain.values import Refused
from entrypoints.cli.database import reached
from entrypoints.settings import Settings
from entrypoints.wiring import open_souk
from entrypoints.worker import open_patient_pool
from projections import ALL, rebuild, state, swap
from projections.certificates import Certificate
from projections.model import Projection

T = TypeVar("T")
Moved = Callable[[rebuild.Progress], None]


class UnknownProjection(Refused):
    """There is no read model of that name: `souk projections` lists them."""


class CannotChange(Refused):
    """The read model stays as it was."""


@dataclass(frozen=True)
class Workshop:
    """What is needed to work on read models: `pool` owns their tables."""

    pool: Pool
    log: EventLog
    holder: str


def look() -> tuple[int, Sequence[state.State]]:
    """The log's head, and how each read model stands."""

    async def looking(shop: Workshop) -> tuple[int, Sequence[state.State]]:
        async with shop.pool.connection() as connection:
            return await shop.log.head(), await state.states(connection, ALL)

    return working(looking)


def build(names: Sequence[str], moved: Moved) -> Sequence[Certificate]:
    """Folds these read models anew, all of them when none is named, and swaps them in."""
    models = chosen(names)
    return working(lambda shop: rebuild.rebuild(shop.pool, shop.log, models, shop.holder, moved))


def retry(name: str) -> Sequence[Certificate]:
    """Goes on with parked streams; empty when there are none."""
    (model,) = chosen([name])
    certificate = working(lambda shop: rebuild.retry(shop.pool, shop.log, model, shop.holder))
    return [certificate] if certificate else []


def roll_back(names: Sequence[str]) -> dict[str, int]:
    """The tables before the last swap serve again; the position of each."""

    async def rolling(shop: Workshop) -> dict[str, int]:
        return {each.name: await rebuild.rollback(shop.pool, shop.log, each) for each in models}

    models = chosen(names)
    return working(rolling)


def drop_old(names: Sequence[str]) -> dict[str, bool]:
    """Whether there were tables of before the last swap, now dropped, for each."""

    async def dropping(shop: Workshop) -> dict[str, bool]:
        async with shop.pool.connection() as connection:
            return {each.name: await swap.drop_old(connection, each.name) for each in models}

    models = chosen(names)
    return working(dropping)


def working(job: Callable[[Workshop], Coroutine[Any, Any, T]]) -> T:
    async def run(settings: Settings) -> T:
        async with workshop(settings) as shop:
            return await job(shop)

    with reached(Settings()) as settings:
        try:
            return asyncio.run(run(settings))
        except (rebuild.AlreadyRebuilding, swap.NothingToRollBackTo, swap.TooBusy) as error:
            raise CannotChange(f"{error} {type(error).__doc__}".strip()) from error


@asynccontextmanager
async def workshop(settings: Settings) -> AsyncIterator[Workshop]:
    async with open_souk(settings) as souk, await open_patient_pool(souk.database_url) as pool:
        yield Workshop(pool, souk.log, f"cli:{socket.gethostname()}:{os.getpid()}")


def chosen(names: Sequence[str]) -> Sequence[Projection]:
    known = {each.name: each for each in ALL}
    if not set(names) <= known.keys():
        raise UnknownProjection()
    return [known[name] for name in names] or ALL
