"""What happened that concerns a person."""

from typing import Annotated

from fastapi import Request, Response
from pydantic import Field

from domain.notifications import MarkNotificationsRead, NotAPosition, notifications
from entrypoints.api.commands import Asked
from entrypoints.api.fields import SAFE_INTEGER_MAX, Body, Count, Id, MoneyOut, Position, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, Person, TaskRef
from entrypoints.dispatch import Busy
from projections import notifications as model

router = new_router("notifications")


class ActivityView(View):
    kind: model.Kind
    at: TimeOut
    task: TaskRef | None
    conversation: Id | None
    actor: Person | None
    amount: MoneyOut | None
    count: Annotated[int, Field(description="How many messages this stands for.", examples=[1])]


class NotificationView(ActivityView):
    id: Position
    read: bool


class UnreadView(View):
    unread: Count


class UpToBody(Body):
    up_to: Annotated[int, Field(ge=1, le=SAFE_INTEGER_MAX, description="A position.", examples=[8123])]


@router.get("/notifications", response_model=Page[NotificationView])
async def list_notifications(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """The newest first."""
    async with reads(model.READS) as connection:
        return listed(await model.page(connection, reads.person, after, limit), NotificationView)


@router.get("/notifications/count", response_model=UnreadView)
async def count_notifications(reads: Reads) -> Response:
    """How many are unread."""
    async with reads(model.READS) as connection:
        return shown(UnreadView(unread=await model.unread(connection, reads.person)))


@router.post("/notifications/read", response_model=Done, responses=refusals(NotAPosition, Busy))
async def mark_notifications_read(body: UpToBody, ask: Asked, request: Request) -> Response:
    """Everything up to this position has been read; it must be one that the log has."""
    if body.up_to > await request.app.state.souk.log.head():
        raise NotAPosition()
    command = MarkNotificationsRead(actor=ask.actor, at=ask.at, up_to=body.up_to)
    return await ask(notifications, ask.actor, command, id=ask.actor)
