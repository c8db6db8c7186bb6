"""What happened that concerns a person, and how they want to be told."""

from typing import Annotated
from zoneinfo import available_timezones

from fastapi import Path, Query, Request, Response
from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from domain.notices import BY_TOPIC, TOPIC_OF, Channel, Choice, Digest, Kind, QuietHours, Topic, fixed
from domain.notifications import (
    DAY_MINUTES,
    AlwaysTold,
    ClearReadNotifications,
    DeleteNotification,
    InvalidQuietHours,
    MarkNotificationsRead,
    NoSuchNotification,
    NotAPosition,
    Notifications,
    ReadNotification,
    RestoreNotification,
    SetWishes,
    notifications,
)
from entrypoints.api.commands import Asked
from entrypoints.api.fields import SAFE_INTEGER_MAX, Body, Count, Id, Line, MoneyOut, Position, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Digits, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, Person, TaskRef
from entrypoints.dispatch import Busy
from projections import notifications as model

router = new_router("notifications")
ZONES = frozenset(available_timezones())


class SearchRefView(View):
    id: Id
    title: Annotated[str, Field(examples=["Shop fronts"])]


class ActivityView(View):
    kind: Kind
    at: TimeOut
    task: TaskRef | None
    conversation: Id | None
    contract: Id | None
    search: SearchRefView | None
    actor: Person | None
    amount: MoneyOut | None
    detail: Annotated[str | None, Field(description="Why or how, in a word.", examples=["price"])]
    count: Annotated[int, Field(description="How many of the same this stands for.", examples=[1])]


class NotificationView(ActivityView):
    id: Position
    topic: Topic
    read: bool


class UnreadView(View):
    unread: Count


class UpToBody(Body):
    up_to: Annotated[int, Field(ge=1, le=SAFE_INTEGER_MAX, description="A position.", examples=[8123])]


def known_zone(value: str) -> str:
    if value not in ZONES:
        raise PydanticCustomError("time_zone", "There is no such time zone.")
    return value


Minute = Annotated[int, Field(ge=0, lt=DAY_MINUTES, description="Minute of the day.", examples=[1320])]
Zone = Annotated[str, Line(1, 64), AfterValidator(known_zone), Field(examples=["Africa/Cairo"])]


class QuietBody(Body):
    """Over midnight when `start` is the later one."""

    start: Minute
    end: Minute


class ChoiceBody(Body):
    kind: Kind
    channel: Channel
    wanted: bool


class WishesBody(Body):
    choices: Annotated[list[ChoiceBody], Field(max_length=2 * len(Kind))]
    digest: Digest
    quiet: QuietBody | None
    zone: Zone


class ChoiceView(View):
    """`fixed`: this cannot be chosen, everybody is told."""

    kind: Kind
    topic: Topic
    channel: Channel
    wanted: bool
    fixed: bool


class QuietView(View):
    start: int
    end: int


class WishesView(View):
    choices: list[ChoiceView]
    digest: Digest
    quiet: QuietView | None
    zone: str


Notification = Annotated[
    int, Digits, Path(ge=1, le=SAFE_INTEGER_MAX, description="Its `id`.", examples=[8123])
]


@router.get("/notifications", response_model=Page[NotificationView])
async def list_notifications(
    reads: Reads,
    topic: Annotated[Topic | None, Query(description="Of this topic only.")] = None,
    unread: Annotated[bool, Query(description="Those not read yet.")] = False,
    q: Annotated[str, Line(0, 100), Query(description="Words of a task, a person or a search.")] = "",
    after: Cursor = None,
    limit: Limit = 20,
) -> Response:
    """The newest first."""
    wanted = model.Wanted(BY_TOPIC[topic] if topic else None, unread, q)
    async with reads(model.READS) as connection:
        return listed(await model.page(connection, reads.person, after, limit, wanted), NotificationView)


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


@router.post(
    "/notifications/{position}/read", response_model=Done, responses=refusals(NoSuchNotification, Busy)
)
async def read_notification(position: Notification, ask: Asked, reads: Reads) -> Response:
    """One notification has been read."""
    subject = await subject_of(position, reads)
    command = ReadNotification(actor=ask.actor, at=ask.at, subject=subject, position=position)
    return await ask(notifications, ask.actor, command, id=ask.actor)


@router.delete("/notifications/{position}", response_model=Done, responses=refusals(NoSuchNotification, Busy))
async def delete_notification(position: Notification, ask: Asked, reads: Reads) -> Response:
    """Put one notification away."""
    subject = await subject_of(position, reads)
    command = DeleteNotification(actor=ask.actor, at=ask.at, subject=subject, position=position)
    return await ask(notifications, ask.actor, command, id=ask.actor)


@router.post(
    "/notifications/{position}/restore", response_model=Done, responses=refusals(NoSuchNotification, Busy)
)
async def restore_notification(position: Notification, ask: Asked, reads: Reads) -> Response:
    """Take the deletion of one notification back."""
    subject = await subject_of(position, reads)
    command = RestoreNotification(actor=ask.actor, at=ask.at, subject=subject, position=position)
    return await ask(notifications, ask.actor, command, id=ask.actor)


@router.delete("/notifications", response_model=Done, responses=refusals(Busy))
async def clear_notifications(ask: Asked) -> Response:
    """Put away all that have been read."""
    command = ClearReadNotifications(actor=ask.actor, at=ask.at)
    return await ask(notifications, ask.actor, command, id=ask.actor)


@router.get("/me/notification-preferences", response_model=WishesView)
async def read_notification_preferences(reads: Reads) -> Response:
    """Of each kind, by which way one is told; and when mail is sent."""
    held: Notifications = await reads.state(notifications, reads.person)
    wishes = held.wishes
    choices = [
        ChoiceView(
            kind=kind,
            topic=TOPIC_OF[kind],
            channel=channel,
            wanted=wishes.wants(kind, channel),
            fixed=fixed(kind, channel),
        )
        for kind in Kind
        for channel in Channel
    ]
    quiet = QuietView(start=wishes.quiet.start, end=wishes.quiet.end) if wishes.quiet else None
    return shown(WishesView(choices=choices, digest=wishes.digest, quiet=quiet, zone=wishes.zone))


@router.put(
    "/me/notification-preferences",
    response_model=Done,
    responses=refusals(AlwaysTold, InvalidQuietHours, Busy),
)
async def set_notification_preferences(body: WishesBody, ask: Asked) -> Response:
    """All of them: a kind and channel that is not named is as it is for everybody."""
    command = SetWishes(
        actor=ask.actor,
        at=ask.at,
        choices=tuple(Choice(each.kind, each.channel, each.wanted) for each in body.choices),
        digest=body.digest,
        quiet=QuietHours(body.quiet.start, body.quiet.end) if body.quiet else None,
        zone=body.zone,
    )
    return await ask(notifications, ask.actor, command, id=ask.actor)


async def subject_of(position: int, reads: Reads) -> str:
    """What one's own notification is about. Raises `NoSuchNotification`."""
    async with reads(model.READS) as connection:
        subject = await model.subject_at(connection, reads.person, position)
    if subject is None:
        raise NoSuchNotification()
    return subject
