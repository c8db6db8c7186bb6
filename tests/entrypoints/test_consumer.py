"""A consumer that an event stops: it alone stands still, says so, and goes on after a repair."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import psycopg
import pytest
import pytest_asyncio

from adapters.memory_log import MemoryLog
from adapters.postgres.pool import Pool, open_pool
from domain.decider import Recorded
from entrypoints.consumer import Consumer, described, passing
from projections.leases import Lost
from projections.watermarks import Lag, lags
from tests.projections.market import Market

PEOPLE = 5
POISONED = 3


class Broken(Exception):
    pass


@dataclass
class Taker:
    """Takes all events but the poisoned one, until that is repaired; `seen` is what it got through."""

    poisoned: int | None = None
    tries_min: int = 3
    seen: list[int] = field(default_factory=list)
    tries: int = 0
    failed: asyncio.Event = field(default_factory=asyncio.Event)
    reached: defaultdict[int, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))

    async def take(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            if recorded.position == self.poisoned:
                self.tries += 1
                if self.tries >= self.tries_min:
                    self.failed.set()
                raise Broken("secret words")
        self.seen += [recorded.position for recorded in batch]
        for recorded in batch:
            self.reached[recorded.position].set()


@pytest_asyncio.fixture
async def pool(database: str) -> AsyncIterator[Pool]:
    pool = await open_pool(database, role="souk_projector", min_size=1, max_size=6)
    yield pool
    await pool.close()


@pytest_asyncio.fixture
async def market() -> Market:
    market = Market()
    for number in range(PEOPLE):
        await market.person(f"person{number}")
    return market


@pytest.fixture
def log(market: Market) -> MemoryLog:
    return market.log


@asynccontextmanager
async def running(*consumers: Consumer) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(consumer.run()) for consumer in consumers]
    yield
    assert not any(task.done() for task in tasks)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def consumer(name: str, taker: Taker, log: MemoryLog, pool: Pool) -> Consumer:
    return Consumer(name, taker.take, log, pool, "tester", least_seconds=0.0, most_seconds=0.0)


async def health(pool: Pool, log: MemoryLog, name: str) -> Lag:
    async with pool.connection() as connection:
        (lag,) = await lags(connection, log, [name], log.events[-1].at)
    return lag


async def test_a_poisoned_event_stops_its_own_consumer_alone_and_visibly(pool: Pool, log: MemoryLog) -> None:
    sound, ill = Taker(), Taker(poisoned=POISONED)
    async with running(consumer("sound", sound, log, pool), consumer("ill", ill, log, pool)):
        await sound.reached[PEOPLE].wait()
        await ill.failed.wait()
        stalled = (await health(pool, log, "ill")).stalled
        assert stalled is not None
        assert (stalled.position, stalled.attempts >= 1) == (POISONED, True)
        assert stalled.error.startswith("Broken in test_consumer.py:")
        assert (await health(pool, log, "sound")).stalled is None
    assert sound.seen == [1, 2, 3, 4, 5]
    assert ill.seen == [1, 2]


async def cleared(taker: Taker, name: str, market: Market, pool: Pool) -> None:
    """It has taken everything and then one event more, and nothing is on record against it."""
    await taker.reached[PEOPLE].wait()
    await market.person("later")
    await taker.reached[PEOPLE + 1].wait()
    assert (await health(pool, market.log, name)).stalled is None


async def test_after_a_repair_it_goes_on_where_it_stood_and_its_health_is_clear(
    pool: Pool, market: Market, log: MemoryLog
) -> None:
    ill = Taker(poisoned=POISONED)
    async with running(consumer("ill", ill, log, pool)):
        await ill.failed.wait()
        ill.poisoned = None
        await cleared(ill, "ill", market, pool)
    assert ill.seen == [1, 2, 3, 4, 5, 6]


async def test_a_new_worker_clears_what_the_old_one_left_on_record(
    pool: Pool, market: Market, log: MemoryLog
) -> None:
    ill = Taker(poisoned=POISONED)
    async with running(consumer("ill", ill, log, pool)):
        await ill.failed.wait()
    assert (await health(pool, log, "ill")).stalled is not None
    repaired = Taker()
    async with running(consumer("ill", repaired, log, pool)):
        await cleared(repaired, "ill", market, pool)


async def test_what_goes_on_beside_it_is_begun_again(pool: Pool, log: MemoryLog) -> None:
    taker, again = Taker(), asyncio.Event()
    times: list[int] = []

    async def beside() -> None:
        times.append(len(times))
        if len(times) == 1:
            raise Broken()
        again.set()
        await asyncio.Event().wait()

    timers = Consumer("timers", taker.take, log, pool, "tester", beside, 0.0, 0.0)
    async with running(timers):
        await again.wait()
        await taker.reached[PEOPLE].wait()
    assert times == [0, 1]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (Lost(), True),
        (psycopg.OperationalError(), True),
        (ExceptionGroup("both", [Broken(), psycopg.OperationalError()]), True),
        (psycopg.DataError(), False),
        (ExceptionGroup("one", [Broken()]), False),
    ],
)
def test_a_lost_lease_or_connection_is_no_fault_of_an_event(error: Exception, expected: bool) -> None:
    assert passing(error) is expected


def test_an_error_is_described_without_its_words() -> None:
    assert described(ExceptionGroup("both", [Broken("secret words")])) == "Broken"
