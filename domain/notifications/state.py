"""What somebody has read and put away, what they want to be told, and which mail is planned."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from domain.decider import Audience, Event
from domain.notices import UTC_ZONE, Wishes
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


@dataclass(frozen=True)
class Notifications:
    """`put_away` has the last position that was read or deleted one by one, by subject."""

    read_up_to: int = 0
    put_away: Mapping[str, tuple[type[Event], int]] = field(default_factory=dict)
    wishes: Wishes = field(default_factory=Wishes)
    mail_planned: datetime | None = None


def evolve(state: Notifications, event: NotificationEvent) -> Notifications:
    match event:
        case NotificationsRead(up_to=up_to):
            kept = {name: put for name, put in state.put_away.items() if put[1] > up_to}
            return replace(state, read_up_to=up_to, put_away=kept)
        case NotificationRead(subject=subject, position=position):
            return replace(state, put_away={**state.put_away, subject: (NotificationRead, position)})
        case NotificationDeleted(subject=subject, position=position):
            return replace(state, put_away={**state.put_away, subject: (NotificationDeleted, position)})
        case NotificationRestored(subject=subject):
            kept = {name: put for name, put in state.put_away.items() if name != subject}
            return replace(state, put_away=kept)
        case ReadNotificationsCleared():
            return state
        case WishesSet():
            return replace(state, wishes=wishes_in(event))
        case MailPlanned(since=since):
            return replace(state, mail_planned=since)
        case MailDue():
            return replace(state, mail_planned=None)


def wishes_in(event: WishesSet) -> Wishes:
    choices = {(each.kind, each.channel): each.wanted for each in event.choices}
    return Wishes(choices, event.digest, event.quiet, event.zone or UTC_ZONE)


def audience(event: NotificationEvent, state: Notifications) -> Audience:
    return Audience(people=(event.person,))
