"""given · when · then: every rule of the domain is tested as one sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from domain.decider import Command, Decider, Event
from domain.values import Refused


@dataclass(frozen=True)
class When:
    decider: Decider[Any]
    history: Sequence[Event]
    command: Command

    def decided(self) -> list[Event]:
        state = self.decider.fold(self.decider.initial, self.history)
        return list(self.decider.decide(self.command, state))

    def then(self, *events: Event) -> None:
        assert self.decided() == list(events)

    def then_refused(self, refusal: type[Refused]) -> None:
        with pytest.raises(refusal) as caught:
            self.decided()
        assert type(caught.value) is refusal


@dataclass(frozen=True)
class Given:
    decider: Decider[Any]
    history: Sequence[Event]

    def when(self, command: Command) -> When:
        return When(self.decider, self.history, command)


@dataclass(frozen=True)
class Spec:
    decider: Decider[Any]

    def given(self, *events: Event) -> Given:
        return Given(self.decider, events)
