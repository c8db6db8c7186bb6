import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.visibility import Viewer, concerns, view
from projections import feed, statistics
from projections.statistics import Statistics
from tests.projections.conftest import install, project
from tests.projections.crowd import Crowd
from tests.projections.market import Market, deal
from tests.projections.test_one_fold import BEGINNING

MODELS = [feed.feed, statistics.statistics]


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool) -> None:
    await install(pool, MODELS)


async def test_a_feed_names_exactly_what_concerns_a_person_each_with_the_one_before(
    pool: Pool, market: Market, reader: Connection
) -> None:
    crowd = Crowd(market)
    await crowd.run([*BEGINNING, *[(n % 24, n * 7 % 31, n * 5 % 17) for n in range(200)]])
    await project(pool, market, MODELS)
    for person in crowd.people:
        entries = await feed.of_person(reader, person, 0, 1_000)
        positions = [each.position for each in entries]
        viewer = Viewer(person)
        assert positions == [each.position for each in market.log.events if concerns(each, viewer)]
        assert [each.previous for each in entries] == [0, *positions[:-1]]


async def test_the_boards_feed_is_what_visitors_may_know_of_tasks(
    pool: Pool, market: Market, reader: Connection
) -> None:
    await Crowd(market).run([*BEGINNING, *[(n % 24, n * 7 % 31, n * 5 % 17) for n in range(200)]])
    await project(pool, market, MODELS)
    seen = [
        each.position
        for each in market.log.events
        if each.stream.startswith("task-") and view(each, Viewer()) is not None
    ]
    entries = await feed.of_board(reader, 0, 1_000)
    assert [each.position for each in entries] == seen
    assert [each.previous for each in entries] == [0, *seen[:-1]]


async def test_a_feed_is_read_on_from_a_position(pool: Pool, market: Market, reader: Connection) -> None:
    made = await deal(market)
    await project(pool, market, MODELS)
    whole = await feed.of_person(reader, made.client, 0, 100)
    assert await feed.of_person(reader, made.client, whole[1].position, 1) == [whole[2]]
    assert await feed.of_person(reader, made.client, whole[-1].position, 100) == []


async def test_the_platform_counts_what_is_open_done_and_who_is_there(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.post(made.client)
    await market.pay(made.client, made.application, made.amount)
    await market.complete(made.client, made.task)
    await project(pool, market, MODELS)
    assert await statistics.numbers(reader, market.now) == Statistics(1, 1, 2)
