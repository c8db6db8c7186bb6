"""What follows a commit: read models, policies, refunds. Each runs in exactly one process at a time."""

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4, uuid5

import msgspec
import structlog

from domain.decider import Event, Intent, Recorded
from domain.policies import react
from domain.ports import Answer, Clock, Origin, Overloaded
from domain.values import SYSTEM, Refused
from entrypoints.dispatch import Busy, Dispatch

NAMESPACE = UUID("3d2a7c4e-8f0b-5c39-9a55-0f6f3b1f0c02")
PAUSE_SECONDS_MIN, PAUSE_SECONDS_MAX = 0.05, 5.0
log = structlog.get_logger("worker")


class InShort:
    """Nobody reads a policy's answers but operators: what happened, or why not."""

    def accepted(self, events: Sequence[Event]) -> Answer:
        return Answer(200, msgspec.json.encode([event.NAME for event in events]))

    def refused(self, refusal: Refused) -> Answer:
        return Answer(409, msgspec.json.encode({"code": refusal.code()}))


@dataclass(frozen=True)
class Policies:
    """Carries out `domain.policies.react`. Reacting to an event again changes nothing: each command's id
    is made from the event's position, and a refusal by its target is kept and passed over."""

    dispatch: Dispatch
    clock: Clock

    async def take(self, batch: Sequence[Recorded]) -> None:
        """React to a batch: streams beside one another, each stream in its own order."""
        self.dispatch.observe(batch)
        streams: dict[str, list[Recorded]] = defaultdict(list)
        for recorded in batch:
            if react(recorded):
                streams[recorded.stream].append(recorded)
        async with asyncio.TaskGroup() as group:
            for events in streams.values():
                group.create_task(self._in_order(events))

    async def _in_order(self, events: Sequence[Recorded]) -> None:
        for recorded in events:
            for index, intent in enumerate(react(recorded)):
                await self._ask(intent, self._origin(recorded, index))

    async def _ask(self, intent: Intent, origin: Origin) -> None:
        """Until the log has taken it: a reaction is never dropped because the log was busy."""
        pause = PAUSE_SECONDS_MIN
        while True:
            try:
                result = await self.dispatch(intent, origin, InShort())
            except (Overloaded, Busy):
                await asyncio.sleep(pause)
                pause = min(pause * 2, PAUSE_SECONDS_MAX)
                continue
            if result.answer.status >= 400:
                log.info("reaction_refused", stream=intent.stream, causation=origin.causation)
            return

    def _origin(self, recorded: Recorded, index: int) -> Origin:
        asked = f"react:{recorded.position}:{index}"
        return Origin(
            command_id=uuid5(NAMESPACE, asked),
            fingerprint=hashlib.sha256(asked.encode()).digest(),
            actor=SYSTEM,
            at=self.clock.now(),
            correlation_id=recorded.correlation_id or recorded.command_id or uuid4(),
            causation=recorded.position,
        )
