"""A contract whose money is held, and what its two sides do in it."""

from dataclasses import dataclass, replace
from typing import Any

from domain.escrow import FundingRequested
from domain.task import WorkStarted
from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body
from tests.entrypoints.api.test_applications import done, seen


@dataclass
class Room:
    """Mona has paid what Omar asked, 2,400.00 EGP unless it is said, into escrow, and he works."""

    api: Api
    mona: Someone
    omar: Someone
    task: str
    id: str
    position: int

    @property
    def path(self) -> str:
        return f"/v1/contracts/{self.id}"

    async def read(self, someone: Someone, position: int | None = None) -> Any:
        return await seen(someone, f"{self.path}/room", position or self.position)

    async def deliver(self, **changes: Any) -> int:
        body = {"note": "The shop front."} | changes
        return await done(await self.omar.post(f"{self.path}/deliveries", body))

    async def both(self, kind: Any, after: int) -> int:
        return (await self.api.until(kind, after)).position


async def agreed(api: Api, mona: Someone, omar: Someone, **offer: Any) -> Room:
    """Omar's offer is accepted, and nothing is paid."""
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    applied = (await omar.post(f"/v1/tasks/{task}/applications", application_body(**offer))).json()["id"]
    accepted = await done(await mona.post(f"/v1/tasks/{task}/applications/{applied}/accept"))
    asked = await api.until(FundingRequested, accepted - 3)
    return Room(api, mona, omar, task, applied, asked.position)


async def begun(api: Api, mona: Someone, omar: Someone, **offer: Any) -> Room:
    room = await agreed(api, mona, omar, **offer)
    await mona.post(f"{room.path}/payment", {"method": "card_ok"}, idempotency_key="pay")
    return replace(room, position=await room.both(WorkStarted, room.position) + 1)
