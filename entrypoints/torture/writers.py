"""Those who ask: simulators that put wishes to a door, ask again until they know, and remember it all."""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass
from random import Random

import msgspec
import psycopg

from domain.account import Register, account
from domain.decider import Intent
from domain.ports import Clock, EventLog, Origin
from domain.values import PersonId, Role
from entrypoints.dispatch import Dispatch
from entrypoints.torture.doors import Door, Words, asking
from entrypoints.torture.market import Market, World
from entrypoints.torture.records import Asked, Fired, Journal, Told

ATTEMPTS_MAX = 400
LANES = 4
IMPATIENT, TWICE, AGAIN = 0.08, 0.05, 0.08
"""How often somebody goes before the answer comes, asks twice at once, repeats what was asked before."""
LEAVES_WITHIN_SECONDS = 0.03
PAUSE_SECONDS_MIN, PAUSE_SECONDS_MAX = 0.02, 0.5


@dataclass
class Writer:
    """`past` gives wishes put to the same kind of door before, by anybody; `wishes_per_second` bounds what
    all lanes together start."""

    name: str
    door: Door
    market: Market
    journal: Journal
    random: Random
    past: Callable[[], Sequence[Asked]]
    wishes_max: int
    wishes_per_second: float
    asked: int = 0

    async def run(self, stopping: asyncio.Event, unsettled: Sequence[Asked] = ()) -> None:
        """Until told to stop or all is asked; what has been begun is brought to its end. `unsettled` is
        what a killed predecessor left open."""
        async with asyncio.TaskGroup() as group:
            for asked in unsettled:
                group.create_task(self._settle(asked))
            for _ in range(LANES):
                group.create_task(self._lane(stopping))

    async def _lane(self, stopping: asyncio.Event) -> None:
        while not stopping.is_set() and self.asked < self.wishes_max:
            self.asked += 1
            asked = self._next()
            self.journal.write(asked)
            await self._settle(asked)
            pause = self.random.expovariate(self.wishes_per_second / LANES)
            with suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), pause)

    def _next(self) -> Asked:
        if self.random.random() < AGAIN and (past := self.past()):
            self.journal.write(Fired("asked_again"))
            return msgspec.structs.replace(self.random.choice(past), at=time.monotonic())
        act = self.market.choose()
        return asking(act, f"{self.name}-{self.random.getrandbits(64):x}", self.door.name)

    async def _settle(self, asked: Asked) -> None:
        """Asks until there is an answer that counts."""
        for attempt in range(ATTEMPTS_MAX):
            for told in await self._attempt(asked):
                self.journal.write(told)
                if told.verdict != "unknown":
                    return
            pause = min(PAUSE_SECONDS_MIN * 2 ** min(attempt, 8), PAUSE_SECONDS_MAX)
            await asyncio.sleep(pause * self.random.random())

    async def _attempt(self, asked: Asked) -> Sequence[Told]:
        dice = self.random.random()
        if dice < IMPATIENT:
            return await self._impatiently(asked)
        if dice < IMPATIENT + TWICE:
            self.journal.write(Fired("asked_twice_at_once"))
            return await asyncio.gather(self.door.ask(asked), self.door.ask(asked))
        return [await self.door.ask(asked)]

    async def _impatiently(self, asked: Asked) -> Sequence[Told]:
        """Hangs up after a moment, whatever becomes of the wish."""
        asking = asyncio.create_task(self.door.ask(asked))
        await asyncio.wait([asking], timeout=self.random.random() * LEAVES_WITHIN_SECONDS)
        if asking.done():
            return [await asking]
        asking.cancel()
        await asyncio.wait([asking])
        self.journal.write(Fired("answer_lost"))
        return []


async def learn(world: World, log: EventLog, dispatch: Dispatch | None = None) -> None:
    """Keeps a simulator's picture as new as the log, until cancelled."""
    while True:
        with suppress(psycopg.OperationalError):
            async with aclosing(log.follow(world.position)) as batches:  # type: ignore[type-var]
                async for batch in batches:
                    world.see(batch)
                    if dispatch is not None:
                        dispatch.observe(batch)


async def settle_people(dispatch: Dispatch, clock: Clock, people: Sequence[Asked]) -> None:
    """Opens the accounts of people who come through no web page."""
    for number, each in enumerate(people):
        person = PersonId(each.act.actor)
        wish = Register(
            actor=person,
            at=clock.now(),
            person=person,
            email=f"person{number}@example.com",
            username=f"person{number}",
            name=f"Person {number}",
            role=Role.BOTH,
        )
        origin = Origin(each.command, b"registration", person, clock.now(), each.command)
        await dispatch(Intent(account, person, wish), origin, Words())


def open_questions(asked: Sequence[Asked], told: Sequence[Told]) -> Sequence[Asked]:
    """What was asked and never answered."""
    known = {each.command for each in told if each.verdict != "unknown"}
    latest = {each.command: each for each in asked if each.command not in known}
    return list(latest.values())
