"""Mail about what concerns somebody: soon, together, and only of what is still unread."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest_asyncio

from adapters.links import Links
from adapters.postgres.pool import Pool
from domain.decider import Intent, Recorded
from domain.notices import Channel, Choice, Digest, Kind
from domain.notifications import SetWishes, notifications
from domain.ports import Mail
from domain.timers import due
from domain.values import PersonId
from entrypoints.dispatch import Dispatch
from entrypoints.letters import Letters
from entrypoints.postman import Postman
from projections import notifications as model
from projections import people, saved, tasks
from tests.projections.conftest import install, project
from tests.projections.market import Deal, Market, deal

MODELS = [people.people, tasks.tasks, saved.saved, model.notifications]


@dataclass
class Office:
    """What is planned comes about through the market; its clock stands where the market's does."""

    pool: Pool
    market: Market
    sent: list[Mail] = field(default_factory=list)
    taken: int = 0

    def now(self) -> datetime:
        return self.market.now

    async def send(self, mail: Mail) -> None:
        self.sent.append(mail)

    async def bring_about(self, recorded: Recorded, step: str, intent: Intent) -> None:
        await self.market.act(intent.decider, intent.key, intent.command)

    async def read_the_log(self) -> None:
        """Everything that has happened, what comes of it included."""
        links = Links(self.pool, b"k" * 32, "http://souk.test")
        postman = Postman(Dispatch(self.market.log), links, self, self, "http://souk.test")
        letters = Letters(self.bring_about, postman, self.pool)
        await project(self.pool, self.market, MODELS)
        while self.taken < len(self.market.log.events):
            recorded = self.market.log.events[self.taken]
            self.taken += 1
            await letters.take([recorded])

    async def pass_time(self) -> None:
        """Whatever is due is issued."""
        for recorded in list(self.market.log.events):
            for timer in due(recorded):
                await self.market.act(timer.intent.decider, timer.intent.key, timer.intent.command)
        await self.read_the_log()


@pytest_asyncio.fixture
async def office(pool: Pool, market: Market) -> Office:
    await install(pool, MODELS)
    return Office(pool, market)


async def wishing(market: Market, person: PersonId, *unwanted: Kind) -> None:
    choices = tuple(Choice(kind, Channel.EMAIL, False) for kind in unwanted)
    wish = SetWishes(choices=choices, digest=Digest.OFF, quiet=None, zone="UTC", **market.by(person))
    await market.act(notifications, person, wish)


async def made(market: Market) -> Deal:
    """A deal whose sides have read all that came of it."""
    done = await deal(market)
    await market.pay(done.client, done.application, done.amount)
    for person in (done.client, done.freelancer):
        await market.read_notifications(person, market.position)
    market.now += timedelta(days=2)
    return done


async def test_several_messages_are_one_mail_with_a_line_for_each_thing(office: Office) -> None:
    done = await made(office.market)
    for _ in range(3):
        await office.market.say(done.client, done.conversation)
    await office.read_the_log()
    assert office.sent == []
    await office.pass_time()
    (mail,) = office.sent
    assert mail.to == "worker1@example.com"
    assert mail.text.count("* ") == 1
    assert "you have a message" in mail.text


async def test_what_was_read_meanwhile_is_not_mailed(office: Office) -> None:
    done = await made(office.market)
    await office.market.say(done.client, done.conversation)
    await office.read_the_log()
    await office.market.read_notifications(done.freelancer, office.market.position)
    await office.read_the_log()
    await office.pass_time()
    assert office.sent == []


async def test_what_is_not_wanted_is_not_mailed(office: Office) -> None:
    done = await made(office.market)
    await wishing(office.market, done.freelancer, Kind.MESSAGE_RECEIVED)
    await office.market.say(done.client, done.conversation)
    await office.read_the_log()
    await office.pass_time()
    assert office.sent == []


async def test_a_history_read_again_mails_nobody(office: Office) -> None:
    done = await made(office.market)
    await office.market.say(done.client, done.conversation)
    office.market.now += timedelta(days=2)
    await office.read_the_log()
    await office.pass_time()
    assert office.sent == []
