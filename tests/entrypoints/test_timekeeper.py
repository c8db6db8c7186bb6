import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import psycopg
import pytest
import pytest_asyncio

from adapters.memory_log import MemoryLog
from adapters.postgres.pool import Pool, open_pool
from domain.decider import Event, Intent, Recorded
from domain.escrow import CancelFunding, FundingRequested, RequestFunding, StartPayment, escrow
from domain.timers import Timer
from domain.values import SYSTEM, ApplicationId
from entrypoints.dispatch import Dispatch
from entrypoints.timekeeper import Timekeeper
from entrypoints.worker import Policies
from projections import timers
from tests.domain.examples import ACCEPTED, CLIENT, NOW, by
from tests.domain.test_escrow import CONTRACT
from tests.entrypoints.test_dispatch import Plain, origin

DAYS_14 = timedelta(days=14)


def due(recorded: Recorded) -> Sequence[Timer]:
    """Who does not pay within 14 days is not waited for. The second timer asks for what is refused."""
    match recorded.event:
        case FundingRequested(contract=contract):
            at = recorded.at + DAYS_14
            refused = Intent(escrow, contract.application, StartPayment(actor=SYSTEM, at=at))
            unpaid = Intent(escrow, contract.application, CancelFunding(actor=SYSTEM, at=at))
            return [Timer("a_refused", at, refused), Timer("unpaid", at, unpaid)]
        case _:
            return []


@dataclass
class Virtual:
    """A clock that is moved by hand. `looks` has an item for each look at it."""

    time: datetime = NOW
    looks: asyncio.Queue[datetime] = field(default_factory=asyncio.Queue)

    def now(self) -> datetime:
        self.looks.put_nowait(self.time)
        return self.time


class Town:
    """A log of requests for funding, and the clock that they are kept by."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        self.log = MemoryLog()
        self.clock = Virtual()
        self.dispatch = Dispatch(self.log)
        self.keeper = self.another_keeper()

    def another_keeper(self) -> Timekeeper:
        policies = Policies(self.dispatch, self.clock)
        return Timekeeper(policies.bring_about, self.clock, self.log, self.pool, due)

    async def request(self, count: int = 1) -> None:
        before = len(self.log.events)
        for number in range(count):
            contract = replace(CONTRACT, application=ApplicationId(UUID(int=1_000 + number)))
            command = RequestFunding(contract=contract, amount=ACCEPTED.amount, **by(SYSTEM))
            intent = Intent(escrow, contract.application, command)
            await self.dispatch(intent, replace(origin(), at=self.clock.time), Plain())
        await self.keeper.take(await self.log.read(before, count))

    async def pass_time(self, by: timedelta) -> datetime | None:
        self.clock.time += by
        return await self.keeper.issue_due()

    def happened(self) -> list[type[Event]]:
        return [type(recorded.event) for recorded in self.log.events]

    def count(self, name: str) -> int:
        return sum(name == recorded.event.NAME for recorded in self.log.events)

    async def waiting(self) -> int:
        async with self.pool.connection() as connection:
            return len(await timers.ripe(connection, datetime.max.replace(tzinfo=UTC), 1_000))

    async def aside(self) -> list[tuple[int, str, int, datetime]]:
        async with self.pool.connection() as connection:
            found = await timers.aside(connection, 100)
        return [(each.timer.position, each.timer.name, each.timer.attempts, each.next_at) for each in found]


@pytest_asyncio.fixture
async def town(database: str) -> AsyncIterator[Town]:
    pool = await open_pool(database, role="souk_projector", min_size=1, max_size=4)
    yield Town(pool)
    await pool.close()


async def test_what_is_due_is_done_when_its_time_has_come_and_not_before(town: Town) -> None:
    await town.request()
    assert await town.pass_time(timedelta(days=13, hours=23)) == NOW + DAYS_14
    assert town.count("escrow.funding_cancelled") == 0
    assert await town.pass_time(timedelta(hours=1)) is None
    assert town.count("escrow.funding_cancelled") == 1
    assert await town.waiting() == 0


async def test_what_happens_by_itself_says_so_and_names_its_cause(town: Town) -> None:
    await town.request()
    await town.pass_time(DAYS_14)
    cancelled = town.log.events[-1]
    assert (cancelled.actor, cancelled.causation, cancelled.at) == (SYSTEM, 1, NOW + DAYS_14)


async def test_a_refusal_is_kept_and_passed(town: Town) -> None:
    await town.request()
    await town.pass_time(DAYS_14)
    assert sorted(answer.status for _, answer in town.log.answers.values()) == [200, 200, 409]
    assert await town.waiting() == 0


async def test_what_no_longer_applies_is_decided_into_nothing(town: Town) -> None:
    await town.request()
    application = ApplicationId(UUID(int=1_000))
    await town.dispatch(Intent(escrow, application, CancelFunding(**by(CLIENT))), origin(), Plain())
    await town.pass_time(DAYS_14)
    assert town.count("escrow.funding_cancelled") == 1


async def test_timers_written_down_again_from_the_log_change_nothing(town: Town) -> None:
    await town.request()
    await town.pass_time(DAYS_14)
    before = town.happened()
    await town.keeper.take(town.log.events)
    assert await town.waiting() == 2
    await town.pass_time(timedelta(days=1))
    assert town.happened() == before
    assert await town.waiting() == 0


async def test_two_keepers_at_once_do_it_once(town: Town) -> None:
    await town.request(5)
    town.clock.time += DAYS_14
    await asyncio.gather(town.keeper.issue_due(), town.another_keeper().issue_due())
    assert town.count("escrow.funding_cancelled") == 5


async def test_much_that_is_due_at_once_goes_page_by_page(town: Town) -> None:
    await town.request(100)
    await town.pass_time(timedelta(days=400))
    assert town.count("escrow.funding_cancelled") == 100
    assert await town.waiting() == 0


class Poisoned:
    """Issues what it gets, but for what concerns one of the streams, while it is `sick`."""

    def __init__(self, town: Town, stream: str) -> None:
        self.stream, self.sick = stream, True
        issue = town.keeper.issue

        async def or_fail(recorded: Recorded, step: str, intent: Intent) -> None:
            if self.sick and intent.stream == self.stream:
                raise ValueError("somebody's words")
            await issue(recorded, step, intent)

        town.keeper = replace(town.keeper, issue=or_fail)


async def test_what_fails_is_set_aside_and_the_others_go_on(town: Town) -> None:
    await town.request(100)
    poison = Poisoned(town, town.log.events[0].stream)
    assert await town.pass_time(DAYS_14) == NOW + DAYS_14 + timedelta(seconds=5)
    assert town.count("escrow.funding_cancelled") == 99
    later = NOW + DAYS_14 + timedelta(seconds=5)
    assert await town.aside() == [(1, "a_refused", 1, later), (1, "unpaid", 1, later)]
    async with town.pool.connection() as connection:
        (first, _) = await timers.aside(connection, 100)
    assert first.error.startswith("ValueError in test_timekeeper.py:")
    poison.sick = False
    await town.pass_time(timedelta(seconds=4))
    assert town.count("escrow.funding_cancelled") == 99
    assert await town.pass_time(timedelta(seconds=1)) is None
    assert town.count("escrow.funding_cancelled") == 100
    assert await town.aside() == []
    assert await town.waiting() == 0


async def test_what_goes_on_failing_is_tried_ever_more_seldom(town: Town) -> None:
    await town.request()
    Poisoned(town, town.log.events[0].stream)
    pauses, now = [], NOW + DAYS_14
    await town.pass_time(DAYS_14)
    for _ in range(12):
        ((_, _, attempts, again), _) = await town.aside()
        pauses.append((attempts, (again - now).total_seconds()))
        now = again
        await town.pass_time(again - town.clock.time)
    doubled = [(attempt, 5.0 * 2 ** (attempt - 1)) for attempt in range(1, 11)]
    assert pauses == [*doubled, (11, 3600.0), (12, 3600.0)]


async def test_a_timer_that_was_set_aside_stays_so_when_it_is_noted_again(town: Town) -> None:
    await town.request()
    Poisoned(town, town.log.events[0].stream)
    await town.pass_time(DAYS_14)
    before = await town.aside()
    await town.keeper.take(town.log.events)
    assert await town.aside() == before


async def test_an_event_that_cannot_be_read_keeps_its_own_timers_only(town: Town) -> None:
    await town.request(3)

    def due_or_fail(recorded: Recorded) -> Sequence[Timer]:
        if recorded.position == 2:
            raise KeyError("unknown")
        return due(recorded)

    town.keeper = replace(town.keeper, due=due_or_fail)
    await town.pass_time(DAYS_14)
    assert town.count("escrow.funding_cancelled") == 2
    assert [position for position, *_ in await town.aside()] == [2, 2]


async def test_a_lost_connection_is_no_fault_of_a_timer(town: Town) -> None:
    await town.request()

    async def unreachable(recorded: Recorded, step: str, intent: Intent) -> None:
        raise psycopg.OperationalError("gone")

    town.keeper = replace(town.keeper, issue=unreachable)
    with pytest.raises(ExceptionGroup):
        await town.pass_time(DAYS_14)
    assert await town.aside() == []
    assert await town.waiting() == 2


async def test_a_clock_that_is_set_back_brings_nothing_forward(town: Town) -> None:
    await town.request()
    await town.pass_time(-timedelta(days=30))
    await town.pass_time(timedelta(days=43))
    assert town.count("escrow.funding_cancelled") == 0
    await town.pass_time(timedelta(days=1))
    assert town.count("escrow.funding_cancelled") == 1


async def test_who_sleeps_is_woken_by_what_is_due_already(town: Town) -> None:
    await town.request()
    running = asyncio.create_task(town.keeper.run())
    try:
        async with asyncio.timeout(10):
            await town.clock.looks.get()  # nothing is due
            await town.clock.looks.get()  # how long may it sleep?
            town.clock.time += DAYS_14
            await town.keeper.take(town.log.events)
            async with aclosing(town.log.follow(1)) as batches:  # type: ignore[type-var]
                assert (await anext(batches))[-1].event.NAME == "escrow.funding_cancelled"
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


@pytest.mark.parametrize(
    ("start", "days"),
    [
        (datetime.fromisoformat("2028-02-15T23:30:00+00:00"), "2028-02-29T23:30:00+00:00"),
        (datetime.fromisoformat("2026-04-20T21:59:59+00:00"), "2026-05-04T21:59:59+00:00"),
        (datetime.fromisoformat("2026-12-31T23:59:59.999999+00:00"), "2027-01-14T23:59:59.999999+00:00"),
    ],
    ids=["leap day", "summer time begins in Cairo", "the last moment of a year"],
)
async def test_days_are_days_whatever_the_calendar_says(town: Town, start: datetime, days: str) -> None:
    town.clock.time = start
    await town.request()
    assert await town.pass_time(timedelta(0)) == datetime.fromisoformat(days)
