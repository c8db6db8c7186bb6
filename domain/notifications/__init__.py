"""Notifications: what one person has read and put away of theirs, and how they want to be told.
Stream `notifications-<person>`.

What there is to notify about follows from other events; reading and wishes are facts of their own.
"""

from collections.abc import Sequence

from domain.decider import Decider
from domain.notices import Channel, fixed
from domain.notifications.commands import (
    ClearReadNotifications,
    DeleteNotification,
    MarkNotificationsRead,
    NotificationCommand,
    PlanMail,
    ReadNotification,
    RestoreNotification,
    SendMail,
    SetWishes,
)
from domain.notifications.events import (
    MailDue,
    MailPlanned,
    NotificationDeleted,
    NotificationEvent,
    NotificationRead,
    NotificationRestored,
    NotificationsRead,
    ReadNotificationsCleared,
    WishesSet,
)
from domain.notifications.refusals import AlwaysTold, InvalidQuietHours, NoSuchNotification, NotAPosition
from domain.notifications.state import Notifications, audience, evolve, wishes_in

DAY_MINUTES = 24 * 60


def decide(command: NotificationCommand, state: Notifications) -> Sequence[NotificationEvent]:
    person = command.actor
    match command:
        case MarkNotificationsRead(up_to=up_to):
            if up_to < 1:
                raise NotAPosition()
            return [NotificationsRead(person=person, up_to=up_to)] if up_to > state.read_up_to else []
        case ReadNotification(subject=subject, position=position):
            done = state.put_away.get(subject, (None, 0))[1] >= position or position <= state.read_up_to
            return [] if done else [NotificationRead(person=person, subject=subject, position=position)]
        case DeleteNotification(subject=subject, position=position):
            deleted = NotificationDeleted(person=person, subject=subject, position=position)
            return [] if state.put_away.get(subject) == (NotificationDeleted, position) else [deleted]
        case RestoreNotification(subject=subject, position=position):
            restored = NotificationRestored(person=person, subject=subject, position=position)
            return [restored] if state.put_away.get(subject) == (NotificationDeleted, position) else []
        case ClearReadNotifications():
            return [ReadNotificationsCleared(person=person)]
        case SetWishes():
            return wish(command, state)
        case PlanMail() | SendMail():
            return mail(command, state)


def wish(command: SetWishes, state: Notifications) -> Sequence[NotificationEvent]:
    choices = tuple(sorted(command.choices, key=lambda each: (each.kind, each.channel)))
    for each in choices:
        if fixed(each.kind, each.channel) and not each.wanted:
            raise AlwaysTold()
    quiet = command.quiet
    if quiet and (quiet.start == quiet.end or not {quiet.start, quiet.end} <= set(range(DAY_MINUTES))):
        raise InvalidQuietHours()
    event = WishesSet(
        person=command.actor, choices=choices, digest=command.digest, quiet=quiet, zone=command.zone
    )
    return [event] if wishes_in(event) != state.wishes else []


def mail(command: PlanMail | SendMail, state: Notifications) -> Sequence[NotificationEvent]:
    match command:
        case SendMail(person=person):
            since = state.mail_planned
            return [MailDue(person=person, since=since)] if since else []
        case PlanMail(person=person, kind=kind, at=at):
            if state.mail_planned or not state.wishes.wants(kind, Channel.EMAIL):
                return []
            return [MailPlanned(person=person, since=at, due_at=state.wishes.mail_at(at))]


notifications = Decider("notifications", Notifications(), decide, evolve, audience)

__all__ = [
    "AlwaysTold",
    "ClearReadNotifications",
    "DeleteNotification",
    "InvalidQuietHours",
    "MailDue",
    "MailPlanned",
    "MarkNotificationsRead",
    "NoSuchNotification",
    "NotAPosition",
    "NotificationCommand",
    "NotificationDeleted",
    "NotificationEvent",
    "NotificationRead",
    "NotificationRestored",
    "Notifications",
    "NotificationsRead",
    "PlanMail",
    "ReadNotification",
    "ReadNotificationsCleared",
    "RestoreNotification",
    "SendMail",
    "SetWishes",
    "WishesSet",
    "decide",
    "evolve",
    "notifications",
    "wishes_in",
]
