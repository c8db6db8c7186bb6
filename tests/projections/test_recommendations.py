from datetime import timedelta

import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.catalogue import Category, Kind
from domain.values import PersonId
from projections import people, recommendations
from projections.recommendations import Because, Recommendation
from tests.projections.conftest import install, project
from tests.projections.market import START, Market, egp

MODELS = [people.people, recommendations.recommendations]
WEB = {"category": Category.WEB, "skills": ("react", "typescript")}


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool) -> None:
    await install(pool, MODELS)


@pytest_asyncio.fixture
async def omar(market: Market) -> PersonId:
    person = await market.person("omar")
    await market.profile(person, "القاهرة", ("react", "python"))
    await market.prefer(person, Category.WEB, least=egp(100_000))
    return person


async def ranked(reader: Connection, market: Market, person: PersonId) -> list[Recommendation]:
    page = await recommendations.for_freelancer(reader, person, None, 50, market.now)
    return list(page.items)


async def test_what_fits_best_comes_first_and_says_why(
    pool: Pool, market: Market, reader: Connection, omar: PersonId
) -> None:
    client = await market.person("mona")
    other = await market.post(client, "Draw a logo")
    best = await market.post(client, "Build a shop", **WEB)
    here = {"kind": Kind.PHYSICAL, "city": "القاهره", "category": Category.LOCAL, "skills": ()}
    near = await market.post(client, "Move my desk", budget=egp(500), **here)
    await project(pool, market, MODELS)
    found = await ranked(reader, market, omar)
    assert [each.task.id for each in found] == [best, other, near]
    assert [(each.kind, each.points) for each in found[0].reasons] == [
        (Because.SKILLS, 25),
        (Because.CATEGORY, 20),
        (Because.BUDGET, 10),
        (Because.RECENT, 10),
        (Because.REMOTE, 5),
    ]
    assert found[0].reasons[0].detail == {"shared": ["react"], "asked": 2}
    assert [each.kind for each in found[2].reasons] == [Because.RECENT, Because.CITY]


async def test_a_score_is_the_sum_of_its_reasons(
    pool: Pool, market: Market, reader: Connection, omar: PersonId
) -> None:
    client = await market.person("mona")
    for number, category in enumerate(Category):
        budget = egp(50_000 * (number + 1))
        await market.post(client, f"Task number {number}", category=category, budget=budget)
    await project(pool, market, MODELS)
    found = await ranked(reader, market, omar)
    assert len(found) == len(Category)
    for each in found:
        assert each.score == sum(reason.points for reason in each.reasons)
        assert all(type(reason.points) is int and reason.points > 0 for reason in each.reasons)


async def test_own_taken_overdue_and_applied_for_tasks_are_never_recommended(
    pool: Pool, market: Market, reader: Connection, omar: PersonId
) -> None:
    client, sara = await market.person("mona"), await market.person("sara")
    await market.post(omar, "My own task", **WEB)
    applied, taken = (
        await market.post(client, "Applied for", **WEB),
        await market.post(client, "Taken", **WEB),
    )
    await market.post(client, "Overdue", deadline=START + timedelta(days=1), **WEB)
    await market.apply(omar, applied)
    await market.accept(client, taken, await market.apply(sara, taken))
    await project(pool, market, MODELS)
    market.now += timedelta(days=2)
    assert await ranked(reader, market, omar) == []


async def test_pages_of_one_list_join_although_time_goes_on(
    pool: Pool, market: Market, reader: Connection, omar: PersonId
) -> None:
    client = await market.person("mona")
    for number in range(7):
        await market.post(client, f"Task number {number}", **(WEB if number % 2 else {}))
    await project(pool, market, MODELS)
    whole = [each.task.id for each in await ranked(reader, market, omar)]
    pieces, after, now = [], None, market.now
    while True:
        page = await recommendations.for_freelancer(reader, omar, after, 3, now)
        pieces += [each.task.id for each in page.items]
        now += timedelta(days=2)
        if (after := page.next) is None:
            break
    assert pieces == whole
    assert len(whole) == 7
