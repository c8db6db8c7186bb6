import pytest_asyncio

from adapters.postgres.pool import Connection, Pool
from projections import inbox, messages, people, tasks
from tests.projections.conftest import install, project
from tests.projections.market import Market, deal

MODELS = [people.people, tasks.tasks, inbox.inbox]


@pytest_asyncio.fixture(autouse=True)
async def installed(pool: Pool) -> None:
    await install(pool, MODELS)


async def test_each_side_sees_the_other_the_last_message_and_what_is_unread(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.say(made.client, made.conversation, "Shall we begin?")
    await market.say(made.client, made.conversation, "Are you there?")
    await project(pool, market, MODELS)
    (theirs,) = (await inbox.conversations(reader, made.freelancer, None, 10)).items
    assert (theirs.other.id, theirs.unread, theirs.task.id) == (made.client, 2, made.task)
    assert theirs.last is not None
    assert (theirs.last.text, theirs.last.sender, theirs.last.number) == ("Are you there?", made.client, 2)
    (ours,) = (await inbox.conversations(reader, made.client, None, 10)).items
    assert (ours.other.id, ours.unread) == (made.freelancer, 0)
    assert await inbox.unread(reader, made.freelancer) == 2


async def test_reading_and_answering_leave_less_unread(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    for _ in range(3):
        await market.say(made.client, made.conversation)
    await market.read(made.freelancer, made.conversation, 2)
    await project(pool, market, MODELS)
    assert await inbox.unread(reader, made.freelancer) == 1
    await market.say(made.freelancer, made.conversation, "Yes")
    await project(pool, market, MODELS)
    assert await inbox.unread(reader, made.freelancer) == 0
    page = await inbox.conversation(reader, made.conversation, made.client)
    assert page is not None
    assert (page.messages, page.read_by_me, page.read_by_other) == (4, 3, 4)


async def test_reading_again_what_lies_above_an_answer_changes_nothing(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    await market.say(made.client, made.conversation)
    await market.say(made.freelancer, made.conversation)
    await market.read(made.freelancer, made.conversation, 1)
    await project(pool, market, MODELS)
    page = await inbox.conversation(reader, made.conversation, made.freelancer)
    assert page is not None
    assert page.read_by_me == 2
    assert page.version == 4


async def test_messages_come_in_pages_from_the_end_each_oldest_first(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    for number in range(1, 6):
        await market.say(made.client, made.conversation, f"Message {number}")
    await project(pool, market, MODELS)
    last = await messages.page(reader, made.conversation, made.client, None, 2)
    assert [(each.number, each.text) for each in last.items] == [(4, "Message 4"), (5, "Message 5")]
    assert last.next == "4"
    before = await messages.page(reader, made.conversation, made.client, int(last.next), 3)
    assert ([each.number for each in before.items], before.next) == ([1, 2, 3], None)


async def test_a_conversation_is_hidden_from_everybody_else(
    pool: Pool, market: Market, reader: Connection
) -> None:
    made = await deal(market)
    stranger = await market.person("stranger")
    await market.say(made.client, made.conversation, "Between us")
    await project(pool, market, MODELS)
    assert await inbox.conversation(reader, made.conversation, stranger) is None
    assert (await messages.page(reader, made.conversation, stranger, None, 10)).items == []
    assert (await inbox.conversations(reader, stranger, None, 10)).items == []
