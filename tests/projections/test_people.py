import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.catalogue import Category
from domain.values import Role
from projections import people
from tests.projections.conftest import install, project
from tests.projections.market import START, Market, egp


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool) -> None:
    await install(pool, [people.people])


async def test_a_profile_shows_what_was_registered_and_edited(
    pool: Pool, market: Market, reader: Connection
) -> None:
    mona = await market.person("mona", Role.FREELANCER, "Mona Adel")
    await market.profile(mona, "Cairo", ("react", "python"))
    await market.prefer(mona, Category.WEB, least=egp(5_000))
    await project(pool, market, [people.people])
    profile = await people.by_username(reader, "mona")
    assert profile is not None
    assert (profile.username, profile.city, profile.role) == ("mona", "Cairo", Role.FREELANCER)
    assert list(profile.skills) == ["python", "react"]
    assert (profile.categories, profile.least_budget) == ([Category.WEB], egp(5_000))
    assert profile.registered_at > START


async def test_a_username_is_found_whatever_the_letters_case(
    pool: Pool, market: Market, reader: Connection
) -> None:
    mona = await market.person("mona")
    await project(pool, market, [people.people])
    found = await people.by_username(reader, "MoNa")
    assert found is not None
    assert found.id == mona
    assert await people.by_username(reader, "nobody") is None
