import asyncio
from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

import pytest

from adapters.memory_log import MemoryLog
from domain.account import AccountRegistered, NoSuchAccount, Register, account
from domain.conversation import OpenConversation, SendMessage, conversation, conversation_id
from domain.decider import Command, Decider, Event, Intent
from domain.escrow import RecordPaid, Release, RequestFunding, escrow
from domain.names import EmailTaken
from domain.ports import Answer, Decision, Origin, Outcome, Overloaded
from domain.task import AcceptApplication, AlreadyApplied, PostTask, TaskNotOpen, task
from domain.values import SYSTEM, MessageId, PersonId, Refused, Role
from entrypoints.dispatch import Dispatch, Guard, KeyReused, Result
from tests.domain.examples import (
    ACCEPTED,
    APPLICATION,
    BRIEF,
    CLIENT,
    DESCRIPTION,
    FREELANCER,
    NOW,
    OTHER,
    SECOND,
    TASK,
    TITLE,
    applying,
    by,
)
from tests.domain.test_escrow import CONTRACT

POST = PostTask(task=TASK, title=TITLE, description=DESCRIPTION, brief=BRIEF, **by(CLIENT))


class Plain:
    """Answers with the names of what happened."""

    def accepted(self, events: Sequence[Event]) -> Answer:
        return Answer(200, ",".join(event.NAME for event in events).encode())

    def refused(self, refusal: Refused) -> Answer:
        return Answer(409, refusal.code().encode())


def origin(command_id: UUID | None = None, fingerprint: bytes = b"one") -> Origin:
    return Origin(command_id or uuid4(), fingerprint, SYSTEM, NOW, uuid4())


class Asking:
    """Sends commands to one dispatch, each under an id of its own unless told otherwise."""

    def __init__(self, log: MemoryLog) -> None:
        self.log, self.dispatch = log, Dispatch(log)

    async def __call__(
        self,
        decider: Decider[Any],
        key: object,
        command: Command,
        command_id: UUID | None = None,
        guards: Sequence[Guard] = (),
    ) -> Result:
        return await self.dispatch(Intent(decider, key, command), origin(command_id), Plain(), guards)

    async def names(self) -> list[str]:
        return [recorded.event.NAME for recorded in await self.log.read(0, 10_000)]


@pytest.fixture
def log() -> MemoryLog:
    return MemoryLog()


@pytest.fixture
def ask(log: MemoryLog) -> Asking:
    return Asking(log)


async def applied(ask: Asking) -> None:
    await ask(task, TASK, POST)
    await ask(task, TASK, applying())
    await ask(task, TASK, applying(application=SECOND, **by(OTHER)))


async def test_an_accepted_command_is_answered_with_its_position(ask: Asking) -> None:
    result = await ask(task, TASK, POST)
    assert (result.answer.status, result.answer.body, result.answer.position) == (200, b"task.posted", 1)
    assert [recorded.event.NAME for recorded in result.events] == ["task.posted"]


async def test_a_repeated_command_is_told_the_first_answer_and_writes_nothing(ask: Asking) -> None:
    key = uuid4()
    first = await ask(task, TASK, POST, key)
    again = await ask(task, TASK, POST, key)
    assert again == Result(first.answer, replayed=True)
    assert await ask.names() == ["task.posted"]


async def test_a_refused_command_can_never_succeed_later_under_its_id(ask: Asking) -> None:
    key = uuid4()
    refused = await ask(task, TASK, applying(), key)
    assert refused.answer.body == b"no_such_task"
    await ask(task, TASK, POST)
    again = await ask(task, TASK, applying(), key)
    assert again == Result(refused.answer, replayed=True)
    assert await ask.names() == ["task.posted"]


async def test_one_id_for_two_requests_is_refused(ask: Asking) -> None:
    key = uuid4()
    await ask(task, TASK, POST, key)
    with pytest.raises(KeyReused):
        await ask.dispatch(Intent(task, TASK, applying()), origin(key, b"two"), Plain())


async def test_of_many_acceptances_at_once_one_makes_the_contract(ask: Asking) -> None:
    await applied(ask)
    wishes = [AcceptApplication(application=one, **by(CLIENT)) for one in (APPLICATION, SECOND) * 10]
    results = await asyncio.gather(*(ask(task, TASK, wish) for wish in wishes))
    assert (await ask.names()).count("task.application_accepted") == 1
    assert {result.answer.body for result in results} == {
        b"task.application_accepted,contract.agreed",
        b"",
        TaskNotOpen.code().encode(),
    }


async def test_a_hundred_messages_at_once_are_numbered_without_gap(ask: Asking) -> None:
    people = (CLIENT, FREELANCER)
    key = conversation_id(TASK, *people)
    await ask(conversation, key, OpenConversation(conversation=key, task=TASK, people=people, **by(SYSTEM)))
    wishes = [SendMessage(message=MessageId(uuid4()), text="Hello", **by(CLIENT)) for _ in range(100)]
    await asyncio.gather(*(ask(conversation, key, wish) for wish in wishes))
    numbers = [recorded.event.number for recorded in await ask.log.read(1, 1_000)]  # type: ignore[attr-defined]
    assert numbers == list(range(1, 101))


async def test_two_processes_that_write_one_stream_both_get_through(ask: Asking, log: MemoryLog) -> None:
    other = Asking(log)
    await applied(ask)
    assert (await other(task, TASK, applying())).answer.body == AlreadyApplied.code().encode()
    await ask(task, TASK, AcceptApplication(application=APPLICATION, **by(CLIENT)))
    refused = await other(task, TASK, AcceptApplication(application=SECOND, **by(CLIENT)))
    assert refused.answer.body == TaskNotOpen.code().encode()


async def test_a_release_and_its_credit_are_one_append(ask: Asking) -> None:
    await ask(escrow, APPLICATION, RequestFunding(contract=CONTRACT, amount=ACCEPTED.amount, **by(SYSTEM)))
    await ask(escrow, APPLICATION, RecordPaid(payment="p", amount=ACCEPTED.amount, **by(SYSTEM)))
    released = await ask(escrow, APPLICATION, Release(**by(SYSTEM)))
    assert [(one.position, one.stream) for one in released.events] == [
        (3, f"escrow-{APPLICATION}"),
        (4, f"wallet-{FREELANCER}"),
    ]


def registering(person: PersonId) -> Register:
    return Register(
        person=person, email="mona@example.com", username=f"mona{person.int}", name="Mona",
        role=Role.CLIENT, **by(person),
    )  # fmt: skip


async def test_of_two_who_claim_one_address_the_second_is_refused_for_good(ask: Asking) -> None:
    await ask(account, CLIENT, registering(CLIENT))
    key = uuid4()
    refused = await ask(account, OTHER, registering(OTHER), key)
    assert refused.answer.body == EmailTaken.code().encode()
    assert await ask(account, OTHER, registering(OTHER), key) == Result(refused.answer, replayed=True)


class TestGuards:
    @staticmethod
    def registered(person: PersonId) -> Guard:
        def check(state: Any) -> None:
            if state.person is None:
                raise NoSuchAccount()

        return Guard(account, person, check)

    async def test_a_guard_refuses_before_anything_is_decided(self, ask: Asking) -> None:
        refused = await ask(task, TASK, POST, guards=[self.registered(CLIENT)])
        assert refused.answer.body == NoSuchAccount.code().encode()

    async def test_what_a_guard_saw_must_still_hold_at_the_commit(self, ask: Asking, log: MemoryLog) -> None:
        await ask.dispatch.state(account, CLIENT)
        await ask(task, TASK, POST, guards=[self.registered(CLIENT)])  # caches: no such account
        await Asking(log)(account, CLIENT, registering(CLIENT))  # another process registers it
        accepted = await ask(task, TASK, POST, guards=[self.registered(CLIENT)])
        assert accepted.answer.body == b"task.posted"


async def test_states_follow_what_other_processes_write(ask: Asking, log: MemoryLog) -> None:
    await ask(account, CLIENT, registering(CLIENT))
    await ask(task, TASK, POST)
    await Asking(log)(task, TASK, applying())
    ask.dispatch.observe(await log.read(0, 100))
    assert (await ask.dispatch.state(task, TASK)).version == 2


class Refusing(MemoryLog):
    """A log that is overloaded when it is told to be."""

    overloaded = False

    async def commit(self, decision: Decision) -> Outcome:
        if self.overloaded:
            raise Overloaded()
        return await super().commit(decision)


async def test_what_could_not_be_written_is_forgotten() -> None:
    ask = Asking(log := Refusing())
    await ask(account, CLIENT, registering(CLIENT))
    log.overloaded = True
    with pytest.raises(Overloaded):
        await ask(task, TASK, POST)
    log.overloaded = False
    assert (await ask.dispatch.state(task, TASK)).version == 0
    assert (await ask(task, TASK, POST)).answer.body == b"task.posted"


async def test_few_states_are_kept_and_the_rest_is_read_again(log: MemoryLog) -> None:
    ask = Asking(log)
    ask.dispatch = Dispatch(log, states_max=1)
    await applied(ask)
    await ask(account, CLIENT, registering(CLIENT))
    accepted = await ask(task, TASK, AcceptApplication(application=APPLICATION, **by(CLIENT)))
    assert accepted.answer.body == b"task.application_accepted,contract.agreed"
    assert isinstance((await log.read(5, 1))[0].event, AccountRegistered)
