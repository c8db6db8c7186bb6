"""A decision taken on a draft that was never written does not pass because a rival took its version."""

import asyncio
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from adapters.memory_log import MemoryLog
from domain.conversation import MarkRead, MessageSent, OpenConversation, SendMessage, conversation
from domain.decider import Intent
from domain.ports import Decision, Origin, Outcome
from domain.values import SYSTEM, ConversationId, MessageId, PersonId, TaskId
from entrypoints.dispatch import Dispatch
from entrypoints.torture.doors import Words

NOW = datetime(2026, 3, 1, tzinfo=UTC)
ONE, OTHER = (PersonId(UUID(int=number)) for number in (1, 2))
TALK = ConversationId(UUID(int=9))


class Gated:
    """One process's way to the log; its commits wait until they are let through."""

    def __init__(self, log: MemoryLog) -> None:
        self._log = log
        self.gate = asyncio.Event()

    async def commit(self, decision: Decision) -> Outcome:
        await self.gate.wait()
        return await self._log.commit(decision)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)


def ask(dispatch: Dispatch, person: PersonId, command: object) -> asyncio.Task[object]:
    origin = Origin(uuid4(), b"", person, NOW, uuid4())
    return asyncio.create_task(dispatch(Intent(conversation, TALK, command), origin, Words()))


def say(person: PersonId, text: str) -> SendMessage:
    return SendMessage(actor=person, at=NOW, message=MessageId(uuid4()), text=text)


async def test_a_draft_that_was_never_written_is_not_mistaken_for_a_rivals_event() -> None:
    log = MemoryLog()
    ours = Gated(log)
    here, elsewhere = Dispatch(ours), Dispatch(log)
    opening = OpenConversation(
        actor=SYSTEM, at=NOW, conversation=TALK, task=TaskId(UUID(int=3)), people=(ONE, OTHER)
    )
    await ask(elsewhere, SYSTEM, opening)
    await ask(elsewhere, ONE, say(ONE, "first"))
    await asyncio.sleep(0)
    reading = ask(here, OTHER, MarkRead(actor=OTHER, at=NOW, up_to=1))  # drafts version 3
    await asyncio.sleep(0)
    speaking = ask(here, ONE, say(ONE, "second"))  # decides on that draft, for version 4
    await asyncio.sleep(0)
    reading.cancel()  # who asked has gone before it was written
    await asyncio.wait([reading])
    await ask(elsewhere, OTHER, say(OTHER, "a rival's"))  # is version 3
    ours.gate.set()
    await speaking
    numbers = [each.event.number for each in log.events if isinstance(each.event, MessageSent)]
    assert numbers == [1, 2, 3]
