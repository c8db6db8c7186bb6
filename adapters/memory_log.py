"""The port `EventLog` in memory: a list. For fast tests, and as the model of what the real one must do."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar
from uuid import UUID

from domain.decider import Claim, Decider, Recorded
from domain.ports import (
    Answer,
    Committed,
    Decision,
    Origin,
    OtherBody,
    Outcome,
    Replayed,
    Stale,
    Taken,
)

S = TypeVar("S")
NOT_KEPT = Answer(204, b"")


@dataclass
class MemoryLog:
    events: list[Recorded] = field(default_factory=list)
    answers: dict[UUID, tuple[bytes, Answer]] = field(default_factory=dict)
    owners: dict[tuple[str, str], str] = field(default_factory=dict)
    _moved: asyncio.Event = field(default_factory=asyncio.Event)

    async def commit(self, decision: Decision) -> Outcome:
        _check(decision)
        refusal = await self.answered(decision.origin) or self._stale(decision) or self._taken(decision)
        return refusal or self._append(decision)

    async def answered(self, origin: Origin) -> Replayed | OtherBody | None:
        if origin.command_id not in self.answers:
            return None
        fingerprint, answer = self.answers[origin.command_id]
        return Replayed(answer) if fingerprint == origin.fingerprint else OtherBody()

    async def read(self, after: int, limit: int) -> Sequence[Recorded]:
        return self.events[after : after + limit]

    async def read_stream(self, stream: str, after: int = 0, limit: int | None = None) -> Sequence[Recorded]:
        return self._stream(stream)[after:][:limit]

    async def load(self, decider: Decider[S], stream: str, state: S, version: int) -> tuple[S, int]:
        events = self._stream(stream)
        return decider.fold(state, (recorded.event for recorded in events[version:])), len(events)

    async def follow(self, after: int) -> AsyncIterator[Sequence[Recorded]]:
        while True:
            moved = self._moved
            if page := self.events[after:]:
                after = page[-1].position
                yield page
            else:
                await moved.wait()

    async def head(self) -> int:
        return len(self.events)

    async def version(self, stream: str) -> int:
        return len(self._stream(stream))

    def _stream(self, stream: str) -> list[Recorded]:
        return [recorded for recorded in self.events if recorded.stream == stream]

    def _stale(self, decision: Decision) -> Stale | None:
        moved = [stream for stream, version in decision.reads.items() if len(self._stream(stream)) != version]
        for stream, command_id in decision.drafts.items():
            if {recorded.command_id for recorded in self._stream(stream)[-1:]} != {command_id}:
                moved.append(stream)
        return Stale(tuple(moved)) if moved else None

    def _taken(self, decision: Decision) -> Taken | None:
        for claim in _claims(decision):
            held = self.owners.get((claim.kind, claim.value), claim.owner)
            if held != claim.owner and not claim.released:
                return Taken(claim.kind)
        return None

    def _append(self, decision: Decision) -> Committed:
        origin, recorded = decision.origin, decision.recorded(len(self.events) + 1)
        self.events += recorded
        for claim in _claims(decision):
            key = claim.kind, claim.value
            if not claim.released:
                self.owners[key] = claim.owner
            elif self.owners.get(key) == claim.owner:
                del self.owners[key]
        answer = replace(decision.answer or NOT_KEPT, position=len(self.events))
        self.answers[origin.command_id] = (origin.fingerprint, answer)
        self._moved.set()
        self._moved = asyncio.Event()
        return Committed(recorded, len(self.events))


def _check(decision: Decision) -> None:
    versions = dict(decision.reads)
    for drafted in decision.events:
        before = versions.setdefault(drafted.stream, drafted.version - 1)
        if drafted.version != before + 1:
            raise ValueError(f"{drafted.stream}: version {drafted.version} after {before}")
        versions[drafted.stream] = drafted.version


def _claims(decision: Decision) -> Sequence[Claim]:
    return [claim for drafted in decision.events for claim in drafted.claims]
