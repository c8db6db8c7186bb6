"""Whatever has happened: the numbers on statistics, dashboard, profile and wallet are those of the lists that
stand behind them, and both are what the log says."""

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, TypeVar

import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.account import AccountRegistered, account
from domain.erasure import EraseAccount
from domain.escrow import EscrowReleased
from domain.review import ReviewRevealed
from domain.roles import GrantRole
from domain.task import (
    ApplicationAccepted,
    ApplicationWithdrawn,
    FundingLapsed,
    Stage,
    TaskCancelled,
    TaskCompleted,
    TaskDeleted,
    TaskExpired,
    TaskPosted,
)
from domain.values import SYSTEM, PersonId, Role, TaskId
from projections import (
    applications,
    board,
    dashboard,
    finding,
    inbox,
    reviews,
    statistics,
    task_pages,
    wallet,
)
from projections import notifications as notices
from projections.applications import ApplicationStatus
from projections.dashboard import Working
from projections.finding import Sort
from projections.paging import Page
from projections.reviews import Rating
from projections.wallet import Kind
from tests.projections.conftest import install, project
from tests.projections.crowd import ACTS, BEGINNING, Crowd
from tests.projections.market import Market

PAGE = 7
"""Small, so that lists are read across their pages."""
UNREAD = notices.Wanted(unread=True)
T = TypeVar("T")
OPEN = (Stage.POSTED, Stage.APPLIED)
DONE = (Stage.COMPLETED, Stage.REVIEWED)


@dataclass
class Past:
    market: Market
    people: Sequence[PersonId]
    reader: Connection

    def events(self, kind: type[T]) -> list[T]:
        return [each.event for each in self.market.log.events if isinstance(each.event, kind)]


@pytest_asyncio.fixture(params=[1, 2, 3])
async def past(pool: Pool, reader: Connection, request: Any) -> Past:
    """A crowd has acted at random, one has left and one looks after the platform now."""
    chance, market = Random(request.param), Market()
    acts = [(chance.randrange(ACTS), chance.randrange(60), chance.randrange(60)) for _ in range(400)]
    crowd = Crowd(market)
    await crowd.run([*BEGINNING, *acts])
    gone, given = crowd.people[-2:]
    await market.act(account, gone, EraseAccount(**market.by(gone)))
    await market.act(account, given, GrantRole(role=Role.OPERATOR, **market.by(SYSTEM)))
    await install(pool)
    await project(pool, market)
    registered = [each.event for each in market.log.events if isinstance(each.event, AccountRegistered)]
    return Past(market, [each.person for each in registered], reader)


async def whole(page: Callable[[str | None], Awaitable[Page[T]]]) -> list[T]:
    found, after = list[T](), None
    while True:
        here = await page(after)
        found += here.items
        after = here.next
        if after is None:
            return found


async def own_tasks(past: Past, person: PersonId) -> list[Any]:
    found = await whole(lambda after: task_pages.own(past.reader, person, None, after, PAGE))
    return [each.card for each in found]


async def test_the_platforms_numbers_are_those_of_the_board_the_directory_and_the_log(past: Past) -> None:
    now, wanted = past.market.now, board.Wanted()
    numbers = await statistics.numbers(past.reader, now)
    shown = await whole(lambda after: board.browse(past.reader, wanted, board.Sort.NEWEST, after, PAGE, now))
    assert numbers.open_tasks == len(shown)
    assert numbers.open_tasks == sum((await board.open_by_category(past.reader, now)).values())
    listed = await whole(
        lambda after: finding.find(past.reader, finding.Wanted(), Sort.MOST_DONE, after, PAGE)
    )
    assert numbers.people == len(listed) == len(past.people) - 2
    completed = past.events(TaskCompleted)
    assert numbers.completed_tasks == len(completed) == len({each.task for each in completed})
    done = Counter(each.freelancer for each in completed)
    assert {each.id: each.done for each in listed} == {each.id: done[each.id] for each in listed}


async def test_a_dashboard_counts_what_its_lists_show(past: Past) -> None:
    for person in past.people:
        page = await dashboard.of_person(past.reader, person)
        stages = Counter(each.stage for each in await own_tasks(past, person))
        hiring = page.hiring
        assert hiring.open + hiring.awaiting_choice == sum(stages[each] for each in OPEN)
        accepted = stages[Stage.ACCEPTED] + stages[Stage.IN_PROGRESS]
        assert hiring.awaiting_payment + hiring.in_progress == accepted
        assert hiring.completed == sum(stages[each] for each in DONE)
        offers = await whole(lambda after, of=person: applications.own(past.reader, of, after, PAGE))
        chosen = Counter(each.task_stage for each in offers if each.status is ApplicationStatus.ACCEPTED)
        assert page.working == Working(
            pending=sum(each.status is ApplicationStatus.PENDING for each in offers),
            accepted=chosen[Stage.ACCEPTED],
            in_progress=chosen[Stage.IN_PROGRESS],
            completed=sum(chosen[each] for each in DONE),
        )


def searched(past: Past, client: PersonId) -> tuple[int, int]:
    """How many searches for somebody have found one, and how many have ended without, as the log has it."""
    found, over = set[TaskId](), set[TaskId]()
    for event in (each.event for each in past.market.log.events):
        match event:
            case ApplicationAccepted(client=by, task=task) if by == client:
                found.add(task)
            case FundingLapsed(client=by, task=task) if by == client:
                found.discard(task)
            case ApplicationWithdrawn(client=by, task=task, accepted=True) if by == client:
                found.discard(task)
            case TaskCancelled(client=by, task=task) | TaskExpired(client=by, task=task) if by == client:
                over.add(task)
            case TaskDeleted(client=by, task=task, drafted=False) if by == client:
                over.add(task)
    return len(found), len(over - found)


async def test_a_profile_says_what_the_lists_and_the_log_say(past: Past) -> None:
    posted, completed = past.events(TaskPosted), past.events(TaskCompleted)
    deleted = {each.task for each in past.events(TaskDeleted)}
    for person in past.people:
        facts = await finding.facts(past.reader, person)
        mine = await own_tasks(past, person)
        assert facts.posted == len(mine)
        assert facts.posted == sum(each.client == person and each.task not in deleted for each in posted)
        found, nobody = searched(past, person)
        assert (facts.hired, facts.hire_rate) == (
            found,
            100 * found // (found + nobody) if found + nobody else None,
        )
        assert facts.completed == sum(each.stage in DONE for each in mine)
        assert facts.completed == sum(each.client == person for each in completed)
        assert facts.done == sum(each.freelancer == person for each in completed)
        said = [each.ratings.overall for each in past.events(ReviewRevealed) if each.reviewee == person]
        shown = await whole(lambda after, of=person: reviews.of_person(past.reader, of, after, PAGE))
        assert await reviews.rating(past.reader, person) == Rating(len(said), sum(said))
        assert len(shown) == len(said)


async def test_a_wallet_is_the_sum_of_its_lines(past: Past) -> None:
    for person in past.people:
        lines = await whole(lambda after, of=person: wallet.lines(past.reader, of, after, PAGE))
        for balance in await wallet.balances(past.reader, person):
            of = [each for each in lines if each.gross.currency is balance.currency]
            total = {kind: sum(each.gross.minor for each in of if each.kind is kind) for kind in Kind}
            net = sum(each.net.minor for each in of if each.kind is Kind.RECEIVED)
            assert balance.earned == balance.available == net
            assert balance.spent + balance.held_as_client == total[Kind.PAID] - total[Kind.REFUNDED]
            released = [each for each in past.events(EscrowReleased) if each.contract.client == person]
            assert balance.spent == sum(each.gross.minor for each in released)


async def test_what_is_unread_is_counted_as_it_is_listed(past: Past) -> None:
    for person in past.people:
        listed = await whole(lambda after, of=person: notices.page(past.reader, of, after, PAGE, UNREAD))
        assert await notices.unread(past.reader, person) == len(listed)
        talks = await whole(lambda after, of=person: inbox.conversations(past.reader, of, after, PAGE))
        assert await inbox.unread(past.reader, person) == sum(each.unread for each in talks)
