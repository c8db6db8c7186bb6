"""A sound history: the simulator at work on a log in memory, policies included, every act acknowledged."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from random import Random
from typing import Any
from uuid import UUID

import msgspec

from adapters.memory_log import MemoryLog
from domain.decider import Recorded
from domain.values import PersonId
from entrypoints.dispatch import Dispatch
from entrypoints.torture.doors import Direct, asking
from entrypoints.torture.history import Folded, History, Kept
from entrypoints.torture.market import Market, World
from entrypoints.torture.receivers import BOARD, ME, Followed, Watched, visible
from entrypoints.torture.records import Act, Asked, Passed, Shown, Told
from entrypoints.torture.writers import settle_people
from entrypoints.worker import Policies

PEOPLE = [PersonId(UUID(int=number, version=4)) for number in range(1, 6)]


class Standing:
    def now(self) -> datetime:
        return datetime(2026, 3, 1, tzinfo=UTC)


def joining(people: list[PersonId]) -> list[Asked]:
    return [asking(Act("join", person, 0), "join", "direct") for person in people]


@dataclass
class Play:
    log: MemoryLog
    asked: list[Asked]
    told: list[Told]

    @classmethod
    async def of(cls, seed: int, wishes: int) -> "Play":
        """So many wishes one after the other; policies react after each."""
        log, clock = MemoryLog(), Standing()
        dispatch = Dispatch(log)
        door, policies, world = Direct(dispatch, clock), Policies(dispatch, clock), World(PEOPLE)
        play = cls(log, joining(PEOPLE), [])
        await settle_people(dispatch, clock, play.asked)
        market = Market(world, Random(seed), provider=True)
        for number in range(wishes):
            asked = asking(market.choose(), f"wish-{number}", door.name)
            play.asked.append(asked)
            play.told.append(await door.ask(asked))
            while world.position < len(log.events):
                batch = log.events[world.position :]
                world.see(batch)
                await policies.take(batch)
        return play

    def history(self, **changes: Any) -> History:
        log = self.log.events
        whole = History(
            log=log,
            kept={
                command: Kept(answer.status, answer.position)
                for command, (_, answer) in self.log.answers.items()
            },
            asked=self.asked,
            told=self.told,
            followed=[Followed("follower", [passed(recorded) for recorded in log])],
            watched=[
                Watched(PEOPLE[0], stream, 0, [*shown(log, stream)]) for stream in (ME, BOARD, self.talk())
            ],
            models=[Folded("board", len(log), True)],
        )
        return replace(whole, **changes)

    def talk(self) -> str:
        """A conversation of the first person's with something said in it."""
        return next(
            recorded.stream
            for recorded in self.log.events
            if recorded.event.NAME == "conversation.message_sent" and PEOPLE[0] in recorded.audience.people
        )


def passed(recorded: Recorded) -> Passed:
    return Passed(recorded.position, recorded.stream, recorded.version)


def shown(log: list[Recorded], stream: str) -> list[Shown]:
    due = visible(Watched(PEOPLE[0], stream, 0, ()), log)
    return [
        Shown(stream, offset, position, msgspec.Raw(msgspec.json.encode(seen)))
        for (offset, position), seen in due.items()
    ]
