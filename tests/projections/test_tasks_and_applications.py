import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.conversation import conversation_id
from domain.escrow import Stage as EscrowStage
from domain.task import Stage
from projections import applications, contracts, people, task_pages, tasks
from projections.applications import ApplicationStatus
from tests.projections.conftest import install, project
from tests.projections.market import Market, deal, egp

MODELS = [people.people, tasks.tasks, applications.applications, contracts.contracts]


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool) -> None:
    await install(pool, MODELS)


async def test_the_two_parties_see_more_of_a_task_than_others(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    stranger = await market.person("stranger")
    await project(pool, market, MODELS)
    for viewer in (made.client, made.freelancer):
        page = await task_pages.page(reader, made.task, viewer)
        assert page is not None
        assert page.accepted is not None
        assert page.accepted.amount == made.amount
        assert page.accepted.conversation == conversation_id(made.task, made.client, made.freelancer)
        assert page.escrow_stage is EscrowStage.REQUESTED
        assert page.mine is (viewer == made.client)
        assert (page.my_application is not None) is (viewer == made.freelancer)
    for viewer in (stranger, None):
        page = await task_pages.page(reader, made.task, viewer)
        assert page is not None
        assert (page.accepted, page.escrow_stage, page.my_application, page.mine) == (None, None, None, False)


async def test_the_version_is_that_of_the_tasks_stream(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.pay(made.client, made.application, made.amount)
    await project(pool, market, MODELS)
    page = await task_pages.page(reader, made.task, None)
    assert page is not None
    assert page.version == len(await market.log.read_stream(f"task-{made.task}")) == 4
    assert page.card.stage is Stage.IN_PROGRESS


async def test_own_tasks_come_newest_first_and_by_stage(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client = await market.person("mona")
    first, second = await market.post(client, "First"), await market.post(client, "Second")
    await market.cancel(client, first)
    await market.post(await market.person("other"), "Not mine")
    await project(pool, market, MODELS)
    assert [own.card.id for own in (await task_pages.own(reader, client, None, None, 10)).items] == [
        second,
        first,
    ]
    cancelled = await task_pages.own(reader, client, Stage.CANCELLED, None, 10)
    assert [own.card.id for own in cancelled.items] == [first]
    page = await task_pages.own(reader, client, None, None, 1)
    assert [own.card.id for own in (await task_pages.own(reader, client, None, page.next, 1)).items] == [
        first
    ]


async def test_every_applicant_has_an_outcome(pool: Pool, market: Market, reader: Connection) -> None:
    client, chosen, other = [await market.person(name) for name in ("mona", "omar", "sara")]
    task = await market.post(client)
    application = await market.apply(chosen, task, egp(10_000))
    await market.apply(other, task, egp(9_000))
    await market.accept(client, task, application)
    await market.pay(client, application, egp(10_000))
    await project(pool, market, MODELS)
    (of_chosen,) = (await applications.own(reader, chosen, None, 10)).items
    (of_other,) = (await applications.own(reader, other, None, 10)).items
    assert of_chosen.status is ApplicationStatus.ACCEPTED
    assert of_other.status is ApplicationStatus.NOT_CHOSEN
    assert (of_other.task.title, of_other.task_stage) == ("Logo for a bakery", Stage.IN_PROGRESS)


async def test_a_cancelled_task_cancels_its_applications(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.cancel(made.client, made.task)
    await project(pool, market, MODELS)
    (mine,) = (await applications.own(reader, made.freelancer, None, 10)).items
    assert mine.status is ApplicationStatus.CANCELLED


async def test_only_the_client_of_a_task_sees_who_applied(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client = await market.person("mona")
    task = await market.post(client)
    freelancers = [await market.person(f"worker{number}") for number in range(3)]
    await market.profile(freelancers[0], "Cairo", ("react",))
    for freelancer in freelancers:
        await market.apply(freelancer, task)
    await project(pool, market, MODELS)
    first = await applications.of_task(reader, task, client, None, 2)
    rest = await applications.of_task(reader, task, client, first.next, 2)
    assert [each.freelancer.id for each in (*first.items, *rest.items)] == freelancers
    assert [each.freelancer_skills for each in first.items] == [["react"], []]
    assert rest.next is None
    assert (await applications.of_task(reader, task, freelancers[0], None, 10)).items == []


async def test_a_contract_adds_up_and_follows_its_payment(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market, minor=10_001)
    await market.decline(made.client, made.application, "The card was declined.")
    await project(pool, market, MODELS)
    page = await contracts.page(reader, made.application, made.client)
    assert page is not None
    assert (page.stage, page.failure) == (EscrowStage.REQUESTED, "The card was declined.")
    assert page.fee_minor + page.net_minor == page.amount.minor == 10_001
    await market.pay(made.client, made.application, made.amount)
    await market.complete(made.client, made.task)
    await project(pool, market, MODELS)
    page = await contracts.page(reader, made.application, made.freelancer)
    assert page is not None
    assert (page.stage, page.failure, page.fee_minor) == (EscrowStage.RELEASED, None, 1_500)


async def test_a_contract_is_hidden_from_everybody_else(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    stranger = await market.person("stranger")
    await project(pool, market, MODELS)
    assert await contracts.page(reader, made.application, stranger) is None
