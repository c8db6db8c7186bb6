"""A whole market in memory: every decider, every policy, every timer, on a clock that the test turns.

It does what the command loop, the worker and the clockwork do, without a database: one command and what must
accompany it become facts together, what follows waits in a queue, what is due waits for its time.
"""

import heapq
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from domain.decider import Decider, Event, Intent, Recorded
from domain.policies import DECIDERS, accompany, react
from domain.timers import due
from domain.values import PersonId, Refused
from tests.domain.examples import NOW


@dataclass
class World:
    now: datetime = NOW
    log: list[Recorded] = field(default_factory=list)
    states: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    reactions: deque[Recorded] = field(default_factory=deque)
    timers: list[tuple[datetime, int, Intent]] = field(default_factory=list)
    numbers: "count[int]" = field(default_factory=count)
    refusals: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def state(self, decider: Decider[Any], key: object) -> Any:
        return self.states.get(decider.stream(key), decider.initial)

    def ask(self, intent: Intent) -> list[Event]:
        """The facts that follow at once; none when it is refused, and then nothing has changed."""
        decided = self._decided(intent)
        again = self._decided(intent)
        assert decided == again, "a decision can be repeated"
        if isinstance(decided, str):
            self.refusals[decided] += 1
            return []
        for stream, event in decided:
            self._record(stream, event, intent.command.actor)
        return [event for _, event in decided]

    def settle(self, most: int = 1_000) -> None:
        """Lets the policies react, at most to so many facts."""
        while self.reactions and (most := most - 1) >= 0:
            for intent in react(self.reactions.popleft()):
                self.ask(intent)

    def wait(self, time: timedelta) -> None:
        """Turns the clock and does on the way what falls due, each thing at its own time."""
        until = self.now + time
        while self.timers and self.timers[0][0] <= until:
            at, _, intent = heapq.heappop(self.timers)
            self.now = max(self.now, at)
            self.ask(intent)
            self.settle()
        self.now = until

    def _decided(self, intent: Intent) -> list[tuple[str, Event]] | str:
        """What would become facts, or the code of the refusal."""
        try:
            return self._attempt(intent)
        except Refused as refusal:
            return refusal.code()

    def _attempt(self, intent: Intent) -> list[tuple[str, Event]]:
        after: dict[str, Any] = {}
        decided: list[tuple[str, Event]] = []
        pending = [intent]
        for each in pending:
            state = after.get(each.stream, self.state(each.decider, each.key))
            for event in each.decider.decide(each.command, state):
                state = each.decider.evolve(state, event)
                decided.append((each.stream, event))
                pending += accompany(event, each.command.at)
            after[each.stream] = state
        return decided

    def _record(self, stream: str, event: Event, actor: PersonId) -> None:
        decider = DECIDERS[stream.split("-", 1)[0]]
        state = decider.evolve(self.states.get(stream, decider.initial), event)
        self.states[stream] = state
        self.versions[stream] += 1
        recorded = Recorded(
            position=len(self.log) + 1,
            stream=stream,
            version=self.versions[stream],
            event=event,
            audience=decider.audience(event, state),
            actor=actor,
            at=self.now,
        )
        self.log.append(recorded)
        self.reactions.append(recorded)
        for timer in due(recorded):
            heapq.heappush(self.timers, (timer.at, next(self.numbers), timer.intent))
