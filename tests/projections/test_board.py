from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.catalogue import Category, Kind
from domain.values import PersonId
from projections import board, people, statistics
from projections.board import Sort, Wanted
from projections.paging import BadCursor, BadLimit
from tests.projections.conftest import install, project
from tests.projections.market import START, Market, egp

MODELS = [people.people, board.board, statistics.statistics]
EVERYTHING = Wanted()


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool) -> None:
    await install(pool, MODELS)


@pytest_asyncio.fixture
async def client(market: Market) -> PersonId:
    return await market.person("mona", name="Mona Adel")


async def titles(
    reader: Connection, wanted: Wanted = EVERYTHING, sort: Sort = Sort.NEWEST, now: Any = START
) -> list[str]:
    page = await board.browse(reader, wanted, sort, None, 50, now)
    return [card.title for card in page.items]


async def test_open_tasks_are_shown_with_their_client_and_applications(
    pool: Pool, market: Market, reader: Connection, client: PersonId
) -> None:
    task = await market.post(client, "Logo for a bakery")
    await market.apply(await market.person("omar"), task)
    await project(pool, market, MODELS)
    (card,) = (await board.browse(reader, EVERYTHING, Sort.NEWEST, None, 20, START)).items
    assert (card.id, card.client.name, card.applications) == (task, "Mona Adel", 1)


async def test_taken_cancelled_and_overdue_tasks_are_not_shown(
    pool: Pool, market: Market, reader: Connection, client: PersonId
) -> None:
    taken, cancelled = await market.post(client, "Taken"), await market.post(client, "Cancelled")
    await market.post(client, "Overdue", deadline=START + timedelta(days=1))
    await market.post(client, "Open still")
    application = await market.apply(await market.person("omar"), taken)
    await market.accept(client, taken, application)
    await market.cancel(client, cancelled)
    await project(pool, market, MODELS)
    tomorrow = START + timedelta(days=2)
    assert await titles(reader, now=tomorrow) == ["Open still"]
    assert await board.open_by_category(reader, tomorrow) == {Category.DESIGN: 1}
    assert (await statistics.numbers(reader, tomorrow)).open_tasks == 1


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(category=Category.WEB), ["Shop"]),
        (Wanted(skill="react"), ["Shop"]),
        (Wanted(kind=Kind.PHYSICAL), ["Move"]),
        (Wanted(city="cairo"), ["Move"]),
        (Wanted(min_budget=300_000), ["Shop"]),
        (Wanted(max_budget=100_000), ["Move"]),
        (Wanted(category=Category.LEGAL), []),
    ],
)
async def test_filters_narrow_the_board(
    pool: Pool, market: Market, reader: Connection, client: PersonId, wanted: Wanted, found: list[str]
) -> None:
    web = {"category": Category.WEB, "skills": ("react",), "budget": egp(400_000)}
    await market.post(client, "Build a shop", **web)
    here = {"category": Category.LOCAL, "skills": (), "kind": Kind.PHYSICAL, "city": "Cairo"}
    await market.post(client, "Move my desk", budget=egp(50_000), **here)
    await project(pool, market, MODELS)
    names = {"Shop": "Build a shop", "Move": "Move my desk"}
    assert await titles(reader, wanted) == [names[name] for name in found]


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("BAKERY", "Logo for a bakery"),
        ("bakery logo", "Logo for a bakery"),
        ("bakrey", "Logo for a bakery"),
        ("اعلان", "تصميم إعلان لمقهى"),
        ("تَصْمِيم", "تصميم إعلان لمقهى"),
        ("مقهي", "تصميم إعلان لمقهى"),
        ("مدرسه", "شعار مدرسة خاصة"),
    ],
)
async def test_search_forgives_case_typing_errors_and_arabic_spelling(
    pool: Pool, market: Market, reader: Connection, client: PersonId, asked: str, title: str
) -> None:
    for each in ("Logo for a bakery", "تصميم إعلان لمقهى", "شعار مدرسة خاصة", "Something else entirely"):
        await market.post(client, each)
    await project(pool, market, MODELS)
    assert await titles(reader, Wanted(q=asked)) == [title]


async def test_words_of_the_description_are_found(
    pool: Pool, market: Market, reader: Connection, client: PersonId
) -> None:
    await market.post(client, "Help wanted", description="We need somebody who knows accordions well.")
    await market.post(client, "Other work")
    await project(pool, market, MODELS)
    assert await titles(reader, Wanted(q="accordions")) == ["Help wanted"]


@pytest.mark.parametrize("sort", list(Sort))
async def test_pages_of_every_order_join_without_gap_or_repeat(
    pool: Pool, market: Market, reader: Connection, client: PersonId, sort: Sort
) -> None:
    for number in range(7):
        ahead = START + timedelta(days=10 + number // 2)
        await market.post(client, f"Task {number}", budget=egp(1_000 + number // 3), deadline=ahead)
    await project(pool, market, MODELS)
    whole = await board.browse(reader, EVERYTHING, sort, None, 50, START)
    pieces, after = [], None
    while True:
        page = await board.browse(reader, EVERYTHING, sort, after, 2, START)
        pieces += page.items
        if (after := page.next) is None:
            break
    assert pieces == list(whole.items)
    assert len(pieces) == 7


async def test_orders_go_by_what_they_are_named_after(
    pool: Pool, market: Market, reader: Connection, client: PersonId
) -> None:
    for title, minor, days in (("first", 2_000, 5), ("second", 3_000, 4), ("third", 1_000, 6)):
        await market.post(client, title, budget=egp(minor), deadline=START + timedelta(days=days))
    await project(pool, market, MODELS)
    assert await titles(reader, sort=Sort.NEWEST) == ["third", "second", "first"]
    assert await titles(reader, sort=Sort.BUDGET_HIGH) == ["second", "first", "third"]
    assert await titles(reader, sort=Sort.BUDGET_LOW) == ["third", "first", "second"]
    assert await titles(reader, sort=Sort.DEADLINE) == ["second", "first", "third"]


@pytest.mark.parametrize(
    "cursor", ["", "x", "!!!", "WyJuZXdlc3QiLDEsMl0x", "eyJhIjoxfQ", "W1sxXV0", "é", 500 * "A"]
)
async def test_a_cursor_that_is_not_ours_is_refused(reader: Connection, cursor: str) -> None:
    with pytest.raises(BadCursor):
        await board.browse(reader, EVERYTHING, Sort.NEWEST, cursor, 10, START)


async def test_a_cursor_of_another_order_is_refused(
    pool: Pool, market: Market, reader: Connection, client: PersonId
) -> None:
    for number in range(3):
        await market.post(client, f"Task {number}")
    await project(pool, market, MODELS)
    page = await board.browse(reader, EVERYTHING, Sort.NEWEST, None, 1, START)
    with pytest.raises(BadCursor):
        await board.browse(reader, EVERYTHING, Sort.BUDGET_LOW, page.next, 1, START)


@pytest.mark.parametrize("limit", [0, -1, 101])
async def test_a_page_has_1_to_100_items(reader: Connection, limit: int) -> None:
    with pytest.raises(BadLimit):
        await board.browse(reader, replace(EVERYTHING), Sort.NEWEST, None, limit, START)
