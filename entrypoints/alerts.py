"""Alerts of saved searches: whoever would have found a new task is told of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from adapters.postgres.pool import Pool
from domain.decider import Intent, Recorded
from domain.ports import Clock
from domain.saving import TellOfTask, saved
from domain.task import TaskPosted
from domain.values import SYSTEM
from entrypoints.letters import BringAbout
from projections import saved as model
from projections.watermarks import Watermarks

NEWS = timedelta(days=1)
WAIT_SECONDS = 30.0
FIRST = (UUID(int=0), UUID(int=0))


@dataclass(frozen=True)
class Alerts:
    """Asks the read models, once they show the task; each search is told of a task once, however often the
    log is read."""

    bring_about: BringAbout
    watermarks: Watermarks
    pool: Pool
    clock: Clock

    async def take(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            event = recorded.event
            if isinstance(event, TaskPosted) and self.clock.now() - recorded.at < NEWS:
                await self._tell(recorded, event)

    async def _tell(self, recorded: Recorded, posted: TaskPosted) -> None:
        while not await self.watermarks.reached(recorded.position, model.ALERTS, WAIT_SECONDS):
            pass
        after = FIRST
        while True:
            async with self.pool.connection() as connection:
                found = await model.finding(connection, posted.task, after)
            for person, search in found:
                tell = TellOfTask(actor=SYSTEM, at=recorded.at, search=search, task=posted.task)
                await self.bring_about(recorded, f"alert:{search}", Intent(saved, person, tell))
            if not found:
                return
            after = found[-1]
