"""States that many commands want at once: loaded once, and what was decided on them is not forgotten."""

import asyncio
from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

import pytest

from adapters.memory_log import MemoryLog
from domain.conversation import MessageSent, OpenConversation, SendMessage, conversation
from domain.decider import Decider, Intent, Recorded
from domain.ports import Decision, Origin, Outcome
from domain.values import ConversationId, MessageId, TaskId
from entrypoints import states
from entrypoints.dispatch import Dispatch, Result
from tests.domain.examples import CLIENT, FREELANCER, NOW, by
from tests.entrypoints.test_dispatch import Plain

TALK = ConversationId(UUID(int=9))
TASK = TaskId(UUID(int=3))
TURNS = 20


class Distant(MemoryLog):
    """A log that is some turns of the event loop away, as a database is; it counts its loads."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[int] = []

    async def load(self, decider: Decider[Any], stream: str, state: Any, version: int) -> tuple[Any, int]:
        self.loads.append(version)
        loaded = await super().load(decider, stream, state, version)
        for _ in range(TURNS):
            await asyncio.sleep(0)
        return loaded

    async def commit(self, decision: Decision) -> Outcome:
        outcome = await super().commit(decision)
        await asyncio.sleep(0)
        return outcome


async def ask(dispatch: Dispatch, command: Any) -> Result:
    origin = Origin(uuid4(), b"", command.actor, NOW, uuid4())
    return await dispatch(Intent(conversation, TALK, command), origin, Plain())


def opening() -> OpenConversation:
    return OpenConversation(conversation=TALK, task=TASK, people=(CLIENT, FREELANCER), **by(CLIENT))


def saying() -> SendMessage:
    return SendMessage(message=MessageId(uuid4()), text="Hello", **by(CLIENT))


def numbers(events: Sequence[Recorded]) -> list[int]:
    return [each.event.number for each in events if isinstance(each.event, MessageSent)]


async def talking() -> Distant:
    log = Distant()
    await ask(Dispatch(log), opening())
    for _ in range(10):
        await ask(Dispatch(log), saying())
    log.loads.clear()
    return log


async def test_many_commands_to_one_cold_stream_share_one_load_and_none_is_told_that_it_is_busy() -> None:
    log = await talking()
    dispatch = Dispatch(log)
    results = await asyncio.gather(*(ask(dispatch, saying()) for _ in range(200)))
    assert {result.answer.body for result in results} == {b"conversation.message_sent"}
    assert numbers(log.events) == list(range(1, 211))
    assert log.loads == [0]


async def test_a_stream_in_use_is_loaded_anew_now_and_then_so_that_its_snapshot_stays_near_its_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(states, "ANEW_EVENTS", 10)
    log = await talking()
    dispatch, idle = Dispatch(log), Dispatch(log)
    for _ in range(20):
        (said,) = (await ask(dispatch, saying())).events
        dispatch.observe([said])
        idle.observe([said])
        for _ in range(2 * TURNS):
            await asyncio.sleep(0)
    assert log.loads == [0, 0, 0]  # the first command's, and at versions 20 and 30


async def test_who_leaves_while_a_state_is_loaded_does_not_take_it_from_the_others() -> None:
    log = await talking()
    dispatch = Dispatch(log)
    first, *others = [asyncio.create_task(ask(dispatch, saying())) for _ in range(5)]
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.gather(*others)
    assert log.loads == [0]
    assert numbers(log.events) == list(range(1, 15))


async def test_a_load_that_fails_fails_for_those_who_wait_and_is_tried_again_by_the_next() -> None:
    log = await talking()
    dispatch, broken = Dispatch(log), log.events[5]
    log.events[5] = None  # type: ignore[call-overload]
    failed = await asyncio.gather(*(ask(dispatch, saying()) for _ in range(3)), return_exceptions=True)
    assert [type(each) for each in failed] == [AttributeError] * 3
    log.events[5] = broken
    await ask(dispatch, saying())
    assert numbers(log.events) == list(range(1, 12))


async def test_a_state_that_another_process_overtook_is_brought_up_from_where_it_stood() -> None:
    log = await talking()
    here = Dispatch(log)
    await ask(here, saying())
    for _ in range(3):
        await ask(Dispatch(log), saying())
    log.loads.clear()
    await asyncio.gather(*(ask(here, saying()) for _ in range(50)))
    assert set(log.loads) == {12}
    assert numbers(log.events) == list(range(1, 65))


async def test_the_committed_state_is_told_while_a_draft_is_on_its_way_without_reading_all_again() -> None:
    log = await talking()
    dispatch = Dispatch(log)
    await ask(dispatch, saying())
    drafting = asyncio.create_task(ask(dispatch, saying()))
    log.loads.clear()
    await asyncio.sleep(0)
    held = await dispatch.state(conversation, TALK)
    await drafting
    assert held.state.messages == 12
    assert log.loads == [12]
