"""What is delivered and not answered is approved after fourteen days, and not a moment before."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.postgres.pool import open_pool
from domain.contract.events import WorkApproved
from domain.escrow import EscrowReleased
from domain.values import SYSTEM
from entrypoints.timekeeper import Timekeeper
from entrypoints.worker import PROJECTOR_ROLE, Policies
from tests.entrypoints.api.conftest import Api, Someone
from tests.entrypoints.api.contract_room import Room, begun
from tests.entrypoints.api.test_applications import done

WAIT_SECONDS = 20


@dataclass(frozen=True)
class Later:
    """A clock that shows a time to come."""

    time: datetime

    def now(self) -> datetime:
        return self.time


async def time_passes(api: Api, to: datetime) -> None:
    """What is due by then is done, as the worker does it when that time has come."""
    assert await api.app.state.watermarks.reached(await api.souk.log.head(), ["timers"], WAIT_SECONDS)
    clock = Later(to)
    async with await open_pool(api.souk.database_url, role=PROJECTOR_ROLE, min_size=1, max_size=1) as pool:
        policies = Policies(api.souk.dispatch, clock)
        await Timekeeper(policies.bring_about, clock, api.souk.log, pool).issue_due()


async def deadline(room: Room, delivered: int) -> datetime:
    return datetime.fromisoformat((await room.read(room.mona, delivered))["approve_by"])


async def test_fourteen_days_of_silence_approve(api: Api, mona: Someone, omar: Someone) -> None:
    room = await begun(api, mona, omar)
    delivered = await room.deliver()
    until = await deadline(room, delivered)

    await time_passes(api, until - timedelta(hours=1))
    assert (await room.read(mona, await api.souk.log.head()))["stage"] == "delivered"

    await time_passes(api, until)
    released = await api.until(EscrowReleased, delivered)
    assert (await room.read(mona, released.position))["stage"] == "fulfilled"
    assert (await api.until(WorkApproved, delivered)).event.by == SYSTEM  # type: ignore[attr-defined]


async def test_a_revision_stops_the_clock(api: Api, mona: Someone, omar: Someone) -> None:
    room = await begun(api, mona, omar)
    until = await deadline(room, await room.deliver())
    await done(await mona.post(f"{room.path}/revision", {"reason": "The prices are missing."}))
    await time_passes(api, until + timedelta(days=1))
    assert (await room.read(mona, await api.souk.log.head()))["stage"] == "working"
