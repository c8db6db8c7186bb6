"""The states that commands are decided on: kept in memory, each loaded once however many wait for it."""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from domain.decider import Decider, Recorded
from domain.policies import DECIDERS
from domain.ports import EventLog

ANEW_EVENTS = 500
"""After so many a stream that is in use is loaded anew beside, which keeps its snapshot near its end: whoever
starts next has no more than these to fold."""


class Held:
    """A folded state. A draft lies `under`, and is written by, what was decided on it; a state that is in
    the log has nothing under it."""

    __slots__ = ("author", "state", "under", "version")

    def __init__(
        self, state: Any, version: int = 0, under: "Held | None" = None, author: UUID | None = None
    ) -> None:
        self.state = state
        self.version = version
        self.under = under
        self.author = author

    @property
    def settled(self) -> bool:
        return self.under is None

    @property
    def base(self) -> "Held":
        """The newest state below that is in the log."""
        held = self
        while held.under is not None:
            held = held.under
        return held

    def settle(self) -> None:
        """It is in the log now."""
        self.under = None

    def rests_on(self, other: "Held") -> bool:
        held: Held | None = self
        while held is not None and held is not other:
            held = held.under
        return held is other


class States:
    """The least recently used go first. They are trusted only because the log checks their versions."""

    def __init__(self, log: EventLog, states_max: int) -> None:
        self._log = log
        self._states: OrderedDict[str, Held] = OrderedDict()
        self._states_max = states_max
        self._loads: dict[str, asyncio.Task[Held]] = {}

    async def newest(self, stream: str, decider: Decider[Any]) -> Held:
        """With what is on its way to the log."""
        held = self._states.get(stream)
        if held is None:
            loaded = await self._load(stream, decider, Held(decider.initial))
            held = self._states.get(stream, loaded)  # others who waited may have decided on it already
        self.keep(stream, held)
        return held

    async def committed(self, stream: str, decider: Decider[Any]) -> Held:
        held = self._states.get(stream)
        if held is not None and held.settled:
            return held
        return await self._load(stream, decider, held.base if held else Held(decider.initial))

    async def refresh(self, stream: str, stale: Held) -> None:
        """Read what the log has beyond a state that it found wanting, unless another has done so."""
        base = stale.base
        if self._gone(stream, base):
            held = await self._load(stream, decider_of(stream), base)
            if self._gone(stream, base):
                self.keep(stream, held)

    def observe(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            held = self._states.get(recorded.stream)
            if held is None:
                continue
            if recorded.version % ANEW_EVENTS == 0:
                decider = decider_of(recorded.stream)
                self._begin(recorded.stream, decider, Held(decider.initial))
            if recorded.version <= held.version:
                continue
            del self._states[recorded.stream]
            if recorded.version == held.version + 1 and held.settled:
                state = decider_of(recorded.stream).evolve(held.state, recorded.event)
                self.keep(recorded.stream, Held(state, recorded.version))

    def keep(self, stream: str, held: Held) -> None:
        self._states[stream] = held
        self._states.move_to_end(stream)
        if len(self._states) > self._states_max:
            self._states.popitem(last=False)

    def draft(self, stream: str, draft: Held) -> None:
        """What comes next is decided on this, unless another was quicker to decide on the same."""
        if self._states.get(stream, draft.under) is draft.under:
            self.keep(stream, draft)

    def drop(self, stream: str, draft: Held) -> None:
        """It was not written: back to what is in the log, unless another has looked again meanwhile."""
        current = self._states.get(stream)
        if current is not None and current.rests_on(draft):
            self.keep(stream, draft.base)

    def _gone(self, stream: str, base: Held) -> bool:
        current = self._states.get(stream)
        return current is None or current.rests_on(base)

    async def _load(self, stream: str, decider: Decider[Any], base: Held) -> Held:
        """One load at a time for all who want this stream, and none of them can cancel it."""
        return await asyncio.shield(self._begin(stream, decider, base))

    def _begin(self, stream: str, decider: Decider[Any], base: Held) -> asyncio.Task[Held]:
        running = self._loads.get(stream)
        if running is None:
            running = self._loads[stream] = asyncio.create_task(self._loaded(stream, decider, base))
            running.add_done_callback(lambda done: self._over(stream, done))
        return running

    async def _loaded(self, stream: str, decider: Decider[Any], base: Held) -> Held:
        return Held(*await self._log.load(decider, stream, base.state, base.version))

    def _over(self, stream: str, done: asyncio.Task[Held]) -> None:
        del self._loads[stream]
        if not done.cancelled():
            done.exception()  # those who waited have it; they may all have left


def decider_of(stream: str) -> Decider[Any]:
    return DECIDERS[stream.split("-", 1)[0]]
