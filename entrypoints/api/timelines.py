"""What happened to a task or a contract, in the order in which it happened."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from domain.contract.refusals import NoSuchContractRoom
from domain.task import NoSuchTask
from domain.values import ApplicationId, TaskId
from entrypoints.api.fields import Id, MoneyOut, Position, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Page, Person
from projections import room_pages, task_pages, timeline

router = new_router("timelines")


class EntryView(View):
    """`name` is the event's; `actor` is null when the platform acted by itself."""

    position: Position
    name: Annotated[str, Field(examples=["contract.work_delivered"])]
    actor: Person | None
    at: TimeOut
    amount: MoneyOut | None
    number: int | None


@router.get("/tasks/{id}/timeline", response_model=Page[EntryView], responses=refusals(NoSuchTask))
async def read_task_timeline(id: Id, reads: Reads, after: Cursor = None, limit: Limit = 50) -> Response:
    """Of a task, as far as one may know."""
    async with reads((*task_pages.READS, "timeline")) as connection:
        if await task_pages.page(connection, TaskId(id), reads.viewer) is None:
            raise NoSuchTask()
        page = await timeline.of_task(connection, TaskId(id), reads.viewer, after, limit)
    return listed(page, EntryView)


@router.get(
    "/contracts/{id}/timeline", response_model=Page[EntryView], responses=refusals(NoSuchContractRoom)
)
async def read_contract_timeline(id: Id, reads: Reads, after: Cursor = None, limit: Limit = 50) -> Response:
    """Of a contract, from the offer on, for its two sides."""
    async with reads((*room_pages.READS, "timeline")) as connection:
        if await room_pages.page(connection, ApplicationId(id), reads.person) is None:
            raise NoSuchContractRoom()
        page = await timeline.of_contract(connection, ApplicationId(id), reads.person, after, limit)
    return listed(page, EntryView)
