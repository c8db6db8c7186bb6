"""The promise: who builds a read model anew in a process leaves everything else in it its turn."""

import asyncio
import gc
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace

from adapters.memory_log import MemoryLog
from adapters.postgres.pool import Pool
from domain.decider import Recorded
from projections import people, rebuild, store
from projections.folding import TURN_EVENTS_MAX, in_turns, work
from projections.model import Projection, Rows, Touch
from projections.rebuild import Progress
from tests.projections.conftest import install
from tests.projections.market import Market


class Turns:
    """How many turns of the loop there have been."""

    count = 0

    @asynccontextmanager
    async def counted(self) -> AsyncIterator[None]:
        async def forever() -> None:
            while True:
                self.count += 1
                await asyncio.sleep(0)

        counting = asyncio.create_task(forever())
        yield
        counting.cancel()


async def many(market: Market) -> MemoryLog:
    """Of one person, edited many times."""
    person = await market.person("mona")
    await market.profile(person, "Cairo")
    edited = market.log.events[1]
    events = [
        replace(edited, position=position, version=position) for position in range(2, 4 * TURN_EVENTS_MAX)
    ]
    return MemoryLog([market.log.events[0], *events])


async def test_a_long_page_is_folded_in_turns(market: Market) -> None:
    turns, folded = Turns(), Counter[int]()

    def touches(recorded: Recorded) -> Iterable[Touch]:
        return people.people.touches(recorded)

    def fold(recorded: Recorded, rows: Rows) -> None:
        folded[turns.count] += 1

    slow = Projection("slow", 1, people.people.tables, people.people.events, touches, fold)
    log = await many(market)
    async with turns.counted():
        await in_turns(work(slow, log.events, {}, Rows(complete=True)))
    assert folded.total() == len(log.events)
    assert max(folded.values()) == TURN_EVENTS_MAX


async def test_rows_that_are_copied_leave_others_a_turn(market: Market, pool: Pool) -> None:
    turns, copied = Turns(), Counter[int]()
    await install(pool, [people.people])
    (table,) = people.people.tables
    row = dict.fromkeys(table.columns)

    def rows() -> Iterable[dict[str, object]]:
        for number in range(3 * store.WRITE_ROWS_MAX):
            copied[turns.count] += 1
            yield row | {"person": market.new_id(), "username": str(number)}

    async with pool.connection() as connection, turns.counted():
        await store.copy(connection, "read", table, rows())
    assert max(copied.values()) <= store.WRITE_ROWS_MAX


async def test_what_a_build_holds_is_not_looked_through_for_garbage(market: Market, pool: Pool) -> None:
    kept: list[int] = []

    def progress(at: Progress) -> None:
        kept.append(gc.get_freeze_count())

    before = gc.get_freeze_count()
    await rebuild.rebuild(pool, await many(market), [people.people], "tester", progress)
    assert min(kept) > before
    assert gc.get_freeze_count() == 0
