from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from domain.notices import BY_TOPIC, Channel, Choice, Digest, Kind, Topic
from domain.notifications import (
    ClearReadNotifications,
    DeleteNotification,
    ReadNotification,
    RestoreNotification,
    SetWishes,
)
from domain.notifications import notifications as domain_notifications
from domain.saving import SaveSearch, SearchId, TellOfTask, Terms
from domain.saving import saved as domain_saved
from domain.values import PersonId
from projections import notifications, people, saved, tasks
from projections.notifications import Wanted
from tests.projections.conftest import install, project
from tests.projections.market import Market, deal, egp

MODELS = [people.people, tasks.tasks, saved.saved, notifications.notifications]


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool) -> None:
    await install(pool, MODELS)


async def kinds(reader: Connection, person: PersonId) -> list[Kind]:
    """Oldest first."""
    page = await notifications.page(reader, person, None, 50)
    return [item.kind for item in reversed(page.items)]


async def test_a_job_from_application_to_payment_as_each_side_is_told_of_it(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.decline(made.client, made.application, "Declined")
    await market.pay(made.client, made.application, made.amount)
    await market.complete(made.client, made.task)
    await project(pool, market, MODELS)
    assert await kinds(reader, made.client) == [
        Kind.APPLICATION_RECEIVED,
        Kind.PAYMENT_FAILED,
        Kind.ESCROW_FUNDED,
        Kind.REVIEW_DUE,
    ]
    assert await kinds(reader, made.freelancer) == [
        Kind.APPLICATION_ACCEPTED,
        Kind.ESCROW_FUNDED,
        Kind.TASK_COMPLETED,
        Kind.REVIEW_DUE,
        Kind.PAYMENT_RECEIVED,
    ]
    paid = (await notifications.page(reader, made.freelancer, None, 1)).items[0]
    assert paid.amount == egp(8_500)
    assert (paid.task and paid.task.id, paid.actor and paid.actor.id) == (made.task, made.client)


async def test_those_not_chosen_are_told(pool: Pool, market: Market, reader: Connection) -> None:
    client, chosen, other = [await market.person(name) for name in ("mona", "omar", "sara")]
    task = await market.post(client)
    application = await market.apply(chosen, task)
    await market.apply(other, task)
    await market.edit(client, task, "Logo for two bakeries")
    await market.accept(client, task, application)
    await market.pay(client, application, egp(10_000))
    await project(pool, market, MODELS)
    assert await kinds(reader, other) == [Kind.TASK_UPDATED, Kind.APPLICATION_NOT_CHOSEN]


async def test_a_cancelled_contract_is_told_and_refunded(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    other = await market.person("other")
    await market.start_payment(made.client, made.application)
    await market.cancel(made.client, made.task)
    await market.paid(made.application, made.amount)
    await market.refunded(made.application)
    await project(pool, market, MODELS)
    assert Kind.TASK_CANCELLED in await kinds(reader, made.freelancer)
    assert (await kinds(reader, made.client))[-1] is Kind.REFUNDED
    assert await kinds(reader, other) == []


async def test_unread_messages_of_one_conversation_are_one_notification(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    for _ in range(3):
        await market.say(made.client, made.conversation)
    await project(pool, market, MODELS)
    newest = (await notifications.page(reader, made.freelancer, None, 10)).items[0]
    assert (newest.kind, newest.count, newest.conversation) == (Kind.MESSAGE_RECEIVED, 3, made.conversation)
    assert newest.id == market.position
    assert await notifications.unread(reader, made.freelancer) == 2


async def test_a_message_after_reading_starts_a_new_group(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.say(made.client, made.conversation)
    await market.say(made.client, made.conversation)
    await market.read_notifications(made.freelancer, market.position)
    await market.say(made.client, made.conversation)
    await project(pool, market, MODELS)
    newest = (await notifications.page(reader, made.freelancer, None, 10)).items[0]
    assert (newest.count, newest.read) == (1, False)
    assert await notifications.unread(reader, made.freelancer) == 1


async def test_reading_the_conversation_reads_its_notification(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.say(made.client, made.conversation)
    await market.say(made.client, made.conversation)
    await market.read(made.freelancer, made.conversation, 1)
    await project(pool, market, MODELS)
    assert await notifications.unread(reader, made.freelancer) == 2
    await market.read(made.freelancer, made.conversation, 2)
    await project(pool, market, MODELS)
    assert await notifications.unread(reader, made.freelancer) == 1
    await market.say(made.client, made.conversation)
    await project(pool, market, MODELS)
    assert (await notifications.page(reader, made.freelancer, None, 1)).items[0].count == 1


async def test_reading_up_to_a_position_leaves_what_came_later(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client = await three(market)
    await project(pool, market, MODELS)
    page = await notifications.page(reader, client, None, 10)
    await market.read_notifications(client, page.items[1].id)
    await project(pool, market, MODELS)
    page = await notifications.page(reader, client, None, 10)
    assert [item.read for item in page.items] == [False, True, True]
    assert await notifications.unread(reader, client) == 1


async def test_pages_join_without_gap_or_repeat(pool: Pool, market: Market, reader: Connection) -> None:
    client = await applied_to(market, 5)
    await project(pool, market, MODELS)
    whole = await notifications.page(reader, client, None, 50)
    first = await notifications.page(reader, client, None, 3)
    rest = await notifications.page(reader, client, first.next, 3)
    assert [*first.items, *rest.items] == list(whole.items)
    assert (len(whole.items), rest.next) == (5, None)


async def applied_to(market: Market, times: int) -> PersonId:
    """Somebody with an application for each of so many tasks."""
    client, worker = await market.person("mona"), await market.person("omar")
    for _ in range(times):
        await market.apply(worker, await market.post(client))
    return client


async def three(market: Market) -> PersonId:
    """Somebody with three notifications of applications."""
    return await applied_to(market, 3)


async def shown(reader: Connection, client: PersonId) -> list[tuple[int, bool]]:
    page = await notifications.page(reader, client, None, 10)
    return [(item.id, item.read) for item in page.items]


async def test_one_is_read_or_deleted_by_itself(pool: Pool, market: Market, reader: Connection) -> None:
    client = await three(market)
    await project(pool, market, MODELS)
    newest, middle, oldest = [id for id, _ in await shown(reader, client)]
    for command in (ReadNotification, DeleteNotification):
        await put(market, client, reader, middle if command is ReadNotification else newest, command)
    await project(pool, market, MODELS)
    assert await shown(reader, client) == [(middle, True), (oldest, False)]
    assert await notifications.unread(reader, client) == 1
    assert await notifications.subject_at(reader, client, newest + 1) is None


async def test_those_read_are_put_away_and_the_others_stay(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client = await three(market)
    await project(pool, market, MODELS)
    newest, middle, oldest = [id for id, _ in await shown(reader, client)]
    await market.read_notifications(client, oldest)
    await put(market, client, reader, newest, ReadNotification)
    await market.act(domain_notifications, client, ClearReadNotifications(**market.by(client)))
    await project(pool, market, MODELS)
    assert await shown(reader, client) == [(middle, False)]
    await market.read_notifications(client, middle)
    await project(pool, market, MODELS)
    assert await shown(reader, client) == [(middle, True)]


async def test_what_is_not_wanted_is_not_shown(pool: Pool, market: Market, reader: Connection) -> None:
    made = await deal(market)
    muted = [Choice(kind, Channel.IN_APP, False) for kind in (Kind.MESSAGE_RECEIVED, Kind.TASK_COMPLETED)]
    wish = SetWishes(
        choices=tuple(muted), digest=Digest.OFF, quiet=None, zone="UTC", **market.by(made.freelancer)
    )
    await market.act(domain_notifications, made.freelancer, wish)
    await market.say(made.client, made.conversation)
    await market.pay(made.client, made.application, made.amount)
    await market.complete(made.client, made.task)
    await project(pool, market, MODELS)
    assert await kinds(reader, made.freelancer) == [
        Kind.APPLICATION_ACCEPTED,
        Kind.ESCROW_FUNDED,
        Kind.REVIEW_DUE,
        Kind.PAYMENT_RECEIVED,
    ]


async def put(market: Market, person: PersonId, reader: Connection, position: int, wish: Any) -> None:
    subject = await notifications.subject_at(reader, person, position)
    assert subject is not None
    await market.act(
        domain_notifications, person, wish(subject=subject, position=position, **market.by(person))
    )


async def test_a_deletion_is_taken_back_and_the_notice_is_as_it_was(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client = await three(market)
    await project(pool, market, MODELS)
    before = await shown(reader, client)
    await put(market, client, reader, before[1][0], DeleteNotification)
    await project(pool, market, MODELS)
    assert await shown(reader, client) == [before[0], before[2]]
    assert await notifications.unread(reader, client) == 2
    await put(market, client, reader, before[1][0], RestoreNotification)
    await project(pool, market, MODELS)
    assert await shown(reader, client) == before
    assert await notifications.unread(reader, client) == 3


async def test_unread_applications_to_one_task_are_one_notification(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client = await market.person("mona")
    task = await market.post(client)
    for number in range(3):
        await market.apply(await market.person(f"worker{number}"), task)
    await project(pool, market, MODELS)
    (one,) = (await notifications.page(reader, client, None, 10)).items
    assert (one.kind, one.count, one.id) == (Kind.APPLICATION_RECEIVED, 3, market.position - 1)
    assert (one.actor and one.actor.username, one.task and one.task.id) == ("worker2", task)
    await put(market, client, reader, one.id, DeleteNotification)
    await market.apply(await market.person("late"), task)
    await project(pool, market, MODELS)
    (anew,) = (await notifications.page(reader, client, None, 10)).items
    assert (anew.count, anew.read) == (1, False)


async def test_matches_of_one_search_are_one_notification_with_its_title(
    pool: Pool, market: Market, reader: Connection
) -> None:
    client, seeker = await market.person("mona"), await market.person("omar")
    for number, title in enumerate(("Logos", "Posters")):
        search = SearchId(UUID(int=number))
        wish = SaveSearch(
            search=search, title=title, q="", city="", terms=Terms(), alert=True, **market.by(seeker)
        )
        await market.act(domain_saved, seeker, wish)
    for number in (0, 0, 1):
        tell = TellOfTask(
            search=SearchId(UUID(int=number)), task=await market.post(client), **market.by(seeker)
        )
        await market.act(domain_saved, seeker, tell)
    await project(pool, market, MODELS)
    items = (await notifications.page(reader, seeker, None, 10)).items
    assert [(item.search and item.search.title, item.count) for item in items] == [
        ("Posters", 1),
        ("Logos", 2),
    ]


@pytest.mark.parametrize(
    ("wanted", "kinds"),
    [
        (Wanted(BY_TOPIC[Topic.MONEY]), {Kind.ESCROW_FUNDED}),
        (Wanted(unread=True), {Kind.ESCROW_FUNDED}),
        (Wanted(q="مخبز الأسرة"), {Kind.APPLICATION_RECEIVED, Kind.ESCROW_FUNDED}),
        (Wanted(q="مخبز الاسره", unread=True), {Kind.ESCROW_FUNDED}),
        (Wanted(q="SAM"), {Kind.APPLICATION_RECEIVED}),
        (Wanted(q="100%"), set()),
        (Wanted(BY_TOPIC[Topic.DISPUTES]), set()),
    ],
)
async def test_a_list_is_narrowed_to_a_topic_to_the_unread_and_to_words(
    pool: Pool, market: Market, reader: Connection, wanted: Wanted, kinds: set[Kind]
) -> None:
    client, worker = await market.person("mona"), await market.person("worker", name="Sam")
    task = await market.post(client, "شعار مخبز الأسرة")
    application = await market.apply(worker, task, egp(10_000))
    await market.accept(client, task, application)
    await market.read_notifications(client, market.position)
    await market.pay(client, application, egp(10_000))
    await project(pool, market, MODELS)
    page = await notifications.page(reader, client, None, 10, wanted)
    assert {item.kind for item in page.items} == kinds
