import pytest
import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.account import account
from domain.erasure import EraseAccount
from domain.profile import Availability, EditProfile
from domain.values import Currency, Money, PersonId, Role
from projections import directory, finding, people
from projections.finding import Sort, Wanted
from projections.paging import BadCursor
from tests.projections.conftest import install, project
from tests.projections.market import Market, deal

MODELS = [people.people, directory.directory]


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool) -> None:
    await install(pool, MODELS)


async def found(reader: Connection, sort: Sort = Sort.NEWEST, **wanted: object) -> list[str]:
    page = await finding.find(reader, Wanted(**wanted), sort, None, 50)  # type: ignore[arg-type]
    return [card.username for card in page.items]


async def describe(market: Market, person: PersonId, rate: int | None, **more: object) -> None:
    wish = {"name": "Somebody", "bio": "", "city": "", **more}
    hourly = Money(rate, Currency.EGP) if rate else None
    command = EditProfile(hourly_rate=hourly, **wish, **market.by(person))  # type: ignore[arg-type]
    await market.act(account, person, command)


async def test_people_are_found_by_what_they_say(pool: Pool, market: Market, reader: Connection) -> None:
    mona = await market.person("mona", Role.FREELANCER)
    omar = await market.person("omar", Role.CLIENT)
    await market.profile(mona, "القاهرة", ("react", "python"))
    await describe(market, omar, None, bio="I restore wooden boats.", availability=Availability.LIMITED)
    await project(pool, market, MODELS)
    assert await found(reader) == ["omar", "mona"]
    assert await found(reader, role=Role.FREELANCER) == ["mona"]
    assert await found(reader, role=Role.CLIENT) == ["omar"]
    assert await found(reader, skill="react") == ["mona"]
    assert await found(reader, category="web") == ["mona"]
    assert await found(reader, category="legal") == []
    assert await found(reader, city="القاهره") == ["mona"]
    assert await found(reader, q="boats wooden") == ["omar"]
    assert await found(reader, availability=Availability.LIMITED) == ["omar"]
    assert await found(reader, verified=True) == []


async def test_rates_filter_and_sort(pool: Pool, market: Market, reader: Connection) -> None:
    for name, rate in (("a11", 300), ("b22", 100), ("c33", None), ("d44", 200)):
        await describe(market, await market.person(name), rate)
    await project(pool, market, MODELS)
    assert await found(reader, Sort.RATE_LOW) == ["b22", "d44", "a11"]
    assert await found(reader, Sort.RATE_HIGH) == ["a11", "d44", "b22"]
    assert await found(reader, min_rate=150, max_rate=250) == ["d44"]
    assert await found(reader, currency=Currency.USD) == []


@pytest.mark.parametrize("sort", Sort)
async def test_pages_join_without_gap_or_repeat(
    pool: Pool, market: Market, reader: Connection, sort: Sort
) -> None:
    for number in range(5):
        await describe(market, await market.person(f"worker{number}"), 100 + number % 2)
    await project(pool, market, MODELS)
    whole = await finding.find(reader, Wanted(), sort, None, 50)
    first = await finding.find(reader, Wanted(), sort, None, 3)
    rest = await finding.find(reader, Wanted(), sort, first.next, 3)
    assert [*first.items, *rest.items] == list(whole.items)
    assert (len(whole.items), rest.next) == (5, None)
    other = next(each for each in Sort if each is not sort)
    with pytest.raises(BadCursor):
        await finding.find(reader, Wanted(), other, first.next, 3)


async def test_counts_follow_from_tasks(pool: Pool, market: Market, reader: Connection) -> None:
    made = await deal(market)
    await market.pay(made.client, made.application, made.amount)
    await market.complete(made.client, made.task)
    await market.cancel(made.client, await market.post(made.client))
    await market.post(made.client)
    await project(pool, market, MODELS)
    assert await finding.facts(reader, made.client) == finding.Facts(3, 1, 1, 0, 50)
    assert (await finding.facts(reader, made.freelancer)).done == 1
    assert (await finding.facts(reader, made.freelancer)).hire_rate is None
    best = (await finding.find(reader, Wanted(), Sort.MOST_DONE, None, 1)).items[0]
    assert (best.id, best.done) == (made.freelancer, 1)


async def test_who_has_left_is_found_no_more(pool: Pool, market: Market, reader: Connection) -> None:
    mona = await market.person("mona")
    await market.act(account, mona, EraseAccount(**market.by(mona)))
    await project(pool, market, MODELS)
    assert await found(reader) == []
