from collections import Counter

import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.escrow import RecordPaid, escrow
from domain.values import SYSTEM, Currency, PersonId
from projections import dashboard, inbox, jobs, notifications, people, saved, tasks, wallet
from projections.dashboard import Hiring, What, Working
from projections.model import Row, Rows
from projections.wallet import Balance, Kind
from tests.projections.conftest import install, project
from tests.projections.crowd import ACTS, BEGINNING, Crowd
from tests.projections.market import Market, deal, egp

MODELS = [
    people.people,
    tasks.tasks,
    saved.saved,
    inbox.inbox,
    notifications.notifications,
    wallet.wallet,
    dashboard.dashboard,
]


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool) -> None:
    await install(pool, MODELS)


async def test_every_number_is_what_the_list_of_jobs_counts() -> None:
    market, rows = Market(), Rows(complete=True)
    await Crowd(market).run([*BEGINNING, *[(n % ACTS, n * 7 % 31, n * 5 % 17) for n in range(600)]])
    for recorded in filter(dashboard.dashboard.reads, market.log.events):
        rows.expect(jobs.touches(recorded))
        jobs.fold(recorded, rows)
        listed = [job for job in rows.held[jobs.JOBS].values() if job]
        counts = [row for row in rows.held[jobs.COUNTS].values() if row]
        kept = {(row["person"], name): row[name] for row in counts for name in NAMES if row[name]}
        assert kept == Counter(number for job in listed for number in counted_anew(job))
        assert sum(row["pending"] for row in counts) == sum(job["applicants"] for job in listed)


NAMES = [name for name in jobs.COUNTS.columns if name not in ("person", "pending")]
CLIENTS = {"in_progress": "hiring", "completed": "hired", "reviewed": "hired"}
FREELANCERS = {"accepted": "accepted", "in_progress": "working", "completed": "worked", "reviewed": "worked"}


def counted_anew(job: Row) -> list[tuple[PersonId, str]]:
    stage, waiting, paid = str(job["stage"]), job["applicants"] > 0, job["funded"]
    if stage in ("posted", "applied"):
        mine = "awaiting_choice" if waiting else "open"
    elif stage == "accepted":
        mine = "hiring" if paid else "awaiting_payment"
    else:
        mine = CLIENTS.get(stage, "")
    pairs = (job["client"], mine), (job["freelancer"], FREELANCERS.get(stage, ""))
    return [(person, name) for person, name in pairs if person and name]


async def test_a_newcomer_has_nothing_to_do(pool: Pool, market: Market, reader: Connection) -> None:
    mona = await market.person("mona")
    await project(pool, market, MODELS)
    page = await dashboard.of_person(reader, mona)
    assert page.hiring == Hiring(0, 0, 0, 0, 0)
    assert page.working == Working(0, 0, 0, 0)
    assert (page.money, page.waiting, page.activity) == ([], [], [])


async def test_a_task_moves_through_the_clients_columns(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client, freelancer = await market.person("mona"), await market.person("omar")
    task = await market.post(client)

    async def hiring() -> Hiring:
        await project(pool, market, MODELS)
        return (await dashboard.of_person(reader, client)).hiring

    assert await hiring() == Hiring(1, 0, 0, 0, 0)
    application = await market.apply(freelancer, task)
    assert await hiring() == Hiring(0, 1, 0, 0, 0)
    await market.accept(client, task, application)
    assert await hiring() == Hiring(0, 0, 1, 0, 0)
    await market.pay(client, application, egp(10_000))
    assert await hiring() == Hiring(0, 0, 0, 1, 0)
    await market.complete(client, task)
    assert await hiring() == Hiring(0, 0, 0, 0, 1)


async def test_a_contract_is_not_waiting_for_payment_once_the_money_is_there(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.start_payment(made.client, made.application)
    paid = RecordPaid(payment="pay_1", amount=made.amount, **market.by(SYSTEM))
    await market.act(escrow, made.application, paid)
    await project(pool, market, MODELS)
    page = await dashboard.of_person(reader, made.client)
    assert page.hiring == Hiring(0, 0, 0, 1, 0)
    assert page.waiting == []


async def test_a_job_moves_through_the_freelancers_columns(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client, freelancer, other = [await market.person(name) for name in ("mona", "omar", "sara")]
    task = await market.post(client)

    async def working() -> Working:
        await project(pool, market, MODELS)
        return (await dashboard.of_person(reader, freelancer)).working

    application = await market.apply(freelancer, task)
    await market.apply(other, task)
    assert await working() == Working(1, 0, 0, 0)
    await market.accept(client, task, application)
    assert await working() == Working(0, 1, 0, 0)
    await market.pay(client, application, egp(10_000))
    assert await working() == Working(0, 0, 1, 0)
    await market.complete(client, task)
    assert await working() == Working(0, 0, 0, 1)
    assert (await dashboard.of_person(reader, other)).working == Working(0, 0, 0, 0)


async def test_what_waits_is_named_with_its_task(pool: Pool, market: Market, reader: Connection) -> None:
    made = await deal(market)
    second = await market.post(made.client, "Second task")
    await market.apply(await market.person("sara"), second)
    await market.apply(await market.person("adam"), second)
    await market.say(made.freelancer, made.conversation)
    await project(pool, market, MODELS)
    waiting = (await dashboard.of_person(reader, made.client)).waiting
    assert [(each.what, each.task.id, each.count) for each in waiting] == [
        (What.CHOOSE, second, 2),
        (What.PAY, made.task, 1),
        (What.REPLY, made.task, 1),
    ]
    assert waiting[1].application == made.application
    assert waiting[1].conversation == waiting[2].conversation == made.conversation
    (soon,) = (await dashboard.of_person(reader, made.freelancer)).waiting
    assert (soon.what, soon.task.id) == (What.START_SOON, made.task)
    await market.pay(made.client, made.application, made.amount)
    await project(pool, market, MODELS)
    assert What.COMPLETE in {each.what for each in (await dashboard.of_person(reader, made.client)).waiting}
    assert (await dashboard.of_person(reader, made.freelancer)).waiting == []


async def test_the_dashboards_numbers_are_those_of_the_other_pages(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.pay(made.client, made.application, made.amount)
    await market.say(made.client, made.conversation)
    await project(pool, market, MODELS)
    for person in (made.client, made.freelancer):
        page = await dashboard.of_person(reader, person)
        assert page.money == await wallet.balances(reader, person)
        assert page.unread_messages == await inbox.unread(reader, person)
        assert page.unread_notifications == await notifications.unread(reader, person)
        assert page.activity == (await notifications.page(reader, person, None, 10)).items
    assert (page.unread_messages, page.unread_notifications) == (1, 3)


async def test_money_is_held_then_spent_and_earned(pool: Pool, market: Market, reader: Connection) -> None:
    made = await deal(market, minor=10_001)
    await market.pay(made.client, made.application, made.amount)
    await project(pool, market, MODELS)
    assert await wallet.balances(reader, made.client) == [Balance(Currency.EGP, 0, 10_001, 0, 0, 0)]
    assert await wallet.balances(reader, made.freelancer) == [Balance(Currency.EGP, 0, 0, 10_001, 0, 0)]
    await market.complete(made.client, made.task)
    await project(pool, market, MODELS)
    assert await wallet.balances(reader, made.client) == [Balance(Currency.EGP, 0, 0, 0, 0, 10_001)]
    assert await wallet.balances(reader, made.freelancer) == [Balance(Currency.EGP, 8_501, 0, 0, 8_501, 0)]


async def test_every_line_adds_up_and_runs_to_the_balance(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client, freelancer = await market.person("mona"), await market.person("omar")
    for minor in (10_001, 3_333, 7):
        task = await market.post(client)
        application = await market.apply(freelancer, task, egp(minor))
        await market.accept(client, task, application)
        await market.pay(client, application, egp(minor))
        await market.complete(client, task)
    await project(pool, market, MODELS)
    first = await wallet.lines(reader, freelancer, None, 2)
    received = [*first.items, *(await wallet.lines(reader, freelancer, first.next, 2)).items]
    assert [(each.kind, each.sign, each.gross.minor) for each in received] == [
        (Kind.RECEIVED, 1, 7),
        (Kind.RECEIVED, 1, 3_333),
        (Kind.RECEIVED, 1, 10_001),
    ]
    running = 0
    for each in reversed(received):
        assert each.gross.minor == each.fee_minor + each.net.minor
        running += each.net.minor
        assert each.balance_minor == running
    (balance,) = await wallet.balances(reader, freelancer)
    assert balance.available == running
    paid = (await wallet.lines(reader, client, None, 10)).items
    assert {(each.kind, each.sign, each.fee_minor) for each in paid} == {(Kind.PAID, -1, 0)}


async def test_a_refund_gives_back_what_was_held(pool: Pool, market: Market, reader: Connection) -> None:
    made = await deal(market)
    await market.start_payment(made.client, made.application)
    await market.cancel(made.client, made.task)
    await market.paid(made.application, made.amount)
    await market.refunded(made.application)
    await project(pool, market, MODELS)
    assert await wallet.balances(reader, made.client) == [Balance(Currency.EGP, 0, 0, 0, 0, 0)]
    lines = (await wallet.lines(reader, made.client, None, 10)).items
    assert [(each.kind, each.sign) for each in lines] == [(Kind.REFUNDED, 1), (Kind.PAID, -1)]
