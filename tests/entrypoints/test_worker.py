from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import pytest

from adapters.memory_log import MemoryLog
from domain.decider import Command, Decider, Intent
from domain.escrow import RecordPaid, StartPayment, escrow
from domain.task import AcceptApplication, CancelTask, CompleteTask, EditTask, task
from domain.values import SYSTEM, ApplicationId, PersonId
from entrypoints.dispatch import Dispatch
from entrypoints.worker import Policies
from tests.domain.examples import (
    ACCEPTED,
    APPLICATION,
    BRIEF,
    CLIENT,
    DESCRIPTION,
    FREELANCER,
    NOW,
    TASK,
    applying,
    by,
)
from tests.entrypoints.test_dispatch import POST, Plain, origin


@dataclass(frozen=True)
class Still:
    """A clock that stands at one time."""

    time: datetime = NOW

    def now(self) -> datetime:
        return self.time


class Market:
    """A log, people who act upon it, and the policies that follow, as far as they have got."""

    def __init__(self) -> None:
        self.log = MemoryLog()
        self.dispatch = Dispatch(self.log)
        self.policies = Policies(self.dispatch, Still())
        self.position = 0

    async def act(self, decider: Decider[object], key: object, command: Command) -> None:
        result = await self.dispatch(Intent(decider, key, command), origin(), Plain())
        assert result.answer.status == 200, result.answer.body

    def die(self, at: int) -> None:
        """Begin again, with nothing in memory and a checkpoint that lags behind."""
        self.dispatch = Dispatch(self.log)
        self.policies = Policies(self.dispatch, Still())
        self.position = at

    async def settle(self) -> None:
        """Let the policies react until nothing new happens."""
        while batch := await self.log.read(self.position, 100):
            await self.policies.take(batch)
            self.position = batch[-1].position

    async def names(self) -> list[str]:
        return [recorded.event.NAME for recorded in await self.log.read(0, 1_000)]


@pytest.fixture
async def market() -> Market:
    market = Market()
    await market.act(task, TASK, POST)
    await market.act(task, TASK, applying())
    await market.act(task, TASK, AcceptApplication(application=APPLICATION, **by(CLIENT)))
    await market.settle()
    return market


PAID = RecordPaid(payment="pay_1", amount=ACCEPTED.amount, **by(SYSTEM))


async def test_from_acceptance_to_money_in_the_wallet(market: Market) -> None:
    await market.act(escrow, APPLICATION, StartPayment(**by(CLIENT)))
    await market.act(escrow, APPLICATION, PAID)
    await market.settle()
    await market.act(task, TASK, CompleteTask(**by(CLIENT)))
    await market.settle()
    assert (await market.names())[4:] == [
        "contract.agreed",
        "conversation.opened",
        "escrow.funding_requested",
        "escrow.payment_started",
        "escrow.funded",
        "task.work_started",
        "contract.work_begun",
        "task.completed",
        "contract.fulfilled",
        "review.opened",
        "escrow.released",
        "wallet.credited",
    ]
    wallet = (await market.log.read_stream(f"wallet-{FREELANCER}"))[0].event
    assert wallet.amount.minor == 169_999  # type: ignore[attr-defined]


async def test_reacting_again_from_the_beginning_changes_nothing(market: Market) -> None:
    before = await market.names()
    market.position = 0
    await market.settle()
    assert await market.names() == before


async def test_every_reaction_names_its_cause(market: Market) -> None:
    opened = (await market.log.read(5, 1))[0]
    accepted = (await market.log.read(3, 1))[0]
    assert opened.causation == accepted.position
    assert opened.correlation_id == accepted.correlation_id
    assert opened.actor == SYSTEM


async def test_a_task_cancelled_before_payment_closes_its_escrow(market: Market) -> None:
    await market.act(task, TASK, CancelTask(reason="Done myself.", **by(CLIENT)))
    await market.settle()
    assert (await market.names())[-1] == "escrow.funding_cancelled"


async def test_money_that_arrives_after_the_cancellation_is_sent_back(market: Market) -> None:
    await market.act(escrow, APPLICATION, StartPayment(**by(CLIENT)))
    await market.act(task, TASK, CancelTask(reason="Done myself.", **by(CLIENT)))
    await market.settle()
    await market.act(escrow, APPLICATION, PAID)
    await market.settle()
    assert (await market.names())[-2:] == ["escrow.funded", "escrow.refund_requested"]
    assert "task.work_started" not in await market.names()


async def test_whenever_the_worker_dies_each_applicant_hears_of_an_edit_once() -> None:
    market = Market()
    await market.act(task, TASK, POST)
    people = [PersonId(UUID(int=1_000 + number)) for number in range(120)]
    for person in people:
        wish = applying(application=ApplicationId(person), **by(person))
        await market.act(task, TASK, wish)
    edit = EditTask(title="Two logos", description=DESCRIPTION, brief=BRIEF, **by(CLIENT))
    await market.act(task, TASK, edit)
    start = market.position = len(await market.names()) - 1
    while batch := await market.log.read(market.position, 1):
        await market.policies.take(batch)
        market.die(start)
        await market.policies.take(await market.log.read(start, len(batch)))
        market.position = batch[-1].position
    told = await market.log.read(start, 100)
    assert [each.event.NAME for each in told] == ["task.edited", *["task.applicants_told"] * 4]
    assert [person for each in told for person in each.audience.people if person != CLIENT] == people
