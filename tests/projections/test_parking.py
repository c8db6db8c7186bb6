"""An event that cannot be folded parks its stream for one read model; everything else goes on."""

from dataclasses import replace

import pytest
import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.account import AccountRegistered
from domain.decider import Recorded
from domain.profile import ProfileEdited
from domain.values import PersonId
from projections import people, state
from projections.model import Projection, Rows
from projections.people import PEOPLE
from projections.rebuild import rebuild, retry
from tests.projections.conftest import install, project
from tests.projections.market import Market


def trip_over_giza(recorded: Recorded, rows: Rows) -> None:
    people.fold(recorded, rows)
    if isinstance(recorded.event, ProfileEdited) and recorded.event.city == "Giza":
        raise ValueError("no such city")


def too_long_for_a_number(recorded: Recorded, rows: Rows) -> None:
    people.fold(recorded, rows)
    if isinstance(recorded.event, ProfileEdited) and recorded.event.city == "Giza":
        rows.change(PEOPLE, recorded.event.person, least_minor=2**70)


def variant(name: str) -> Projection:
    folds = {"fold fails": trip_over_giza, "database refuses": too_long_for_a_number}
    whole = people.people
    return Projection("people", whole.version, whole.tables, whole.events, whole.touches, folds[name])


@pytest.fixture(params=["fold fails", "database refuses"])
def broken(request: pytest.FixtureRequest) -> Projection:
    return variant(request.param)


@pytest_asyncio.fixture
async def moved(pool: Pool, market: Market) -> tuple[PersonId, PersonId]:
    """Two people; one goes to Giza, which is too much for the fold, and then on to Cairo."""
    mona, omar = await market.person("mona"), await market.person("omar")
    await market.profile(mona, "Giza")
    await market.profile(omar, "Luxor")
    await market.profile(mona, "Cairo", ("react",))
    await market.profile(omar, "Aswan", ("sql",))
    await install(pool, [people.people])
    return mona, omar


async def cities(reader: Connection) -> list[str]:
    """Mona's and Omar's."""
    profiles = [await people.by_username(reader, name) for name in ("mona", "omar")]
    return [profile.city if profile else "nobody" for profile in profiles]


async def test_its_stream_waits_in_order_and_the_others_go_on(
    pool: Pool, market: Market, reader: Connection, broken: Projection, moved: tuple[PersonId, PersonId]
) -> None:
    await project(pool, market, [broken])
    assert await cities(reader) == ["", "Aswan"]
    (seen,) = await state.states(reader, [people.people])
    (parked,) = seen.parked
    failed = next(e.position for e in market.log.events if isinstance(e.event, ProfileEdited))
    assert (parked.stream, parked.position, parked.stale_rows) == (f"account-{moved[0]}", failed, 1)
    assert seen.position == market.position


async def test_the_rows_it_would_have_changed_are_known_to_be_stale(
    pool: Pool, market: Market, reader: Connection, broken: Projection, moved: tuple[PersonId, PersonId]
) -> None:
    await project(pool, market, [broken])
    failed = next(e.position for e in market.log.events if isinstance(e.event, ProfileEdited))
    assert await state.stale_since(reader, people.people, PEOPLE, moved[0]) == failed
    assert await state.stale_since(reader, people.people, PEOPLE, moved[1]) is None


async def test_after_the_fix_everything_is_folded_in_order_once(
    pool: Pool, market: Market, reader: Connection, broken: Projection, moved: tuple[PersonId, PersonId]
) -> None:
    await project(pool, market, [broken])
    certificate = await retry(pool, market.log, people.people, "operator")
    assert certificate is not None
    assert await cities(reader) == ["Cairo", "Aswan"]
    (seen,) = await state.states(reader, [people.people])
    assert (seen.parked, seen.position) == ([], market.position)
    assert await retry(pool, market.log, people.people, "operator") is None


async def test_events_after_a_restart_stay_parked_too(
    pool: Pool, market: Market, reader: Connection, broken: Projection, moved: tuple[PersonId, PersonId]
) -> None:
    await project(pool, market, [broken])
    await market.profile(moved[0], "Suez")
    await project(pool, market, [people.people])
    assert await cities(reader) == ["", "Aswan"]


async def test_a_rebuild_with_the_same_fault_parks_the_same(
    pool: Pool, market: Market, reader: Connection, moved: tuple[PersonId, PersonId]
) -> None:
    broken = variant("fold fails")
    await project(pool, market, [broken])
    (before,) = await state.states(reader, [people.people])
    (certificate,) = await rebuild(pool, market.log, [broken], "operator")
    (after,) = await state.states(reader, [people.people])
    assert certificate.same is True
    assert after.parked == before.parked
    assert len(after.parked) == 1


async def test_what_an_event_changed_before_it_failed_is_undone(
    pool: Pool, market: Market, reader: Connection
) -> None:
    def half(recorded: Recorded, rows: Rows) -> None:
        people.fold(recorded, rows)
        if isinstance(recorded.event, AccountRegistered) and recorded.event.username == "omar":
            raise ValueError("half done")

    broken = replace(people.people, fold=half)
    await install(pool, [people.people])
    for name in ("mona", "omar"):
        await market.person(name)
    await project(pool, market, [broken])
    assert await cities(reader) == ["", "nobody"]
