import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.account import account
from domain.catalogue import Category, Language
from domain.profile import (
    Availability,
    ChangeUsername,
    EditProfile,
    Experience,
    Fluency,
    Level,
    SetSkills,
    Spoken,
)
from domain.standing import CaseId, RecordCheck
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


async def test_a_former_username_leads_to_its_person(pool: Pool, market: Market, reader: Connection) -> None:
    mona = await market.person("mona")
    await market.act(account, mona, ChangeUsername(username="mona_k", **market.by(mona)))
    await project(pool, market, [people.people])
    for name in ("mona", "mona_k"):
        found = await people.by_username(reader, name)
        assert found is not None
        assert (found.id, found.username) == (mona, "mona_k")


async def test_what_people_say_of_themselves_is_shown_as_they_said_it(
    pool: Pool, market: Market, reader: Connection
) -> None:
    mona = await market.person("mona")
    spoken, sql = Spoken(Language.ARABIC, Fluency.NATIVE), Experience("sql", Level.EXPERT, 7)
    edit = EditProfile(
        name="Mona",
        bio="",
        city="",
        languages=(spoken,),
        hourly_rate=egp(300),
        availability=Availability.LIMITED,
        **market.by(mona),
    )
    await market.act(account, mona, edit)
    await market.act(account, mona, SetSkills(skills=("sql",), experience=(sql,), **market.by(mona)))
    await market.act(account, mona, RecordCheck(case=CaseId(market.new_id()), **market.by(mona)))
    await project(pool, market, [people.people])
    found = await people.by_username(reader, "mona")
    assert found is not None
    assert (found.languages, found.experience, found.hourly_rate) == ([spoken], [sql], egp(300))
    assert (found.availability, found.verified) == (Availability.LIMITED, True)
