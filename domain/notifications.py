"""Notifications: what one person has read and put away of theirs, and how they want to be told.
Stream `notifications-<person>`.

What there is to notify about follows from other events; reading and wishes are facts of their own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from domain.decider import Audience, Command, Decider, Event
from domain.notices import (
    UTC_ZONE,
    Channel,
    Choice,
    Digest,
    Kind,
    QuietHours,
    Wishes,
    fixed,
)
from domain.values import Invalid, NotFound, PersonId

DAY_MINUTES = 24 * 60


class NotAPosition(Invalid):
    """Notifications are read up to a position in the log."""


class NoSuchNotification(NotFound):
    """There is no such notification of yours."""


class AlwaysTold(Invalid):
    """About one's own money and standing everybody is told: that cannot be chosen."""


class InvalidQuietHours(Invalid):
    """Quiet hours start and end at different minutes of the day."""


class MarkNotificationsRead(Command):
    up_to: int


class ReadNotification(Command):
    """`subject` is what the notification is about, as of this log position."""

    subject: str
    position: int


class DeleteNotification(Command):
    subject: str
    position: int


class RestoreNotification(Command):
    """Takes a deletion back."""

    subject: str
    position: int


class ClearReadNotifications(Command):
    pass


class SetWishes(Command):
    """All of them: a kind and channel that is not named is as it is for everybody."""

    choices: tuple[Choice, ...]
    digest: Digest
    quiet: QuietHours | None
    zone: str


class PlanMail(Command):
    """Something of this kind has happened that the person may want to be mailed about."""

    person: PersonId
    kind: Kind


class SendMail(Command):
    """It is time for the mail that was planned."""

    person: PersonId


NotificationCommand = (
    MarkNotificationsRead
    | ReadNotification
    | DeleteNotification
    | RestoreNotification
    | ClearReadNotifications
    | SetWishes
    | PlanMail
    | SendMail
)


class NotificationsRead(Event, name="notifications.read"):
    """Everything up to this log position has been read."""

    person: PersonId
    up_to: int


class NotificationRead(Event, name="notifications.one_read"):
    person: PersonId
    subject: str
    position: int


class NotificationDeleted(Event, name="notifications.deleted"):
    person: PersonId
    subject: str
    position: int


class NotificationRestored(Event, name="notifications.restored"):
    """Its deletion was taken back."""

    person: PersonId
    subject: str
    position: int


class ReadNotificationsCleared(Event, name="notifications.cleared"):
    """What has been read until now is put away."""

    person: PersonId


class WishesSet(Event, name="notifications.wishes_set"):
    person: PersonId
    choices: tuple[Choice, ...]
    digest: Digest
    quiet: QuietHours | None
    zone: str


class MailPlanned(Event, name="notifications.mail_planned"):
    """For what happened at `since`, and until it is due."""

    person: PersonId
    since: datetime
    due_at: datetime


class MailDue(Event, name="notifications.mail_due"):
    """What has happened since then and is still unread is mailed now."""

    person: PersonId
    since: datetime


NotificationEvent = (
    NotificationsRead
    | NotificationRead
    | NotificationDeleted
    | NotificationRestored
    | ReadNotificationsCleared
    | WishesSet
    | MailPlanned
    | MailDue
)


@dataclass(frozen=True)
class Notifications:
    """`put_away` has the last position that was read or deleted one by one, by subject."""

    read_up_to: int = 0
    put_away: Mapping[str, tuple[type[Event], int]] = field(default_factory=dict)
    wishes: Wishes = field(default_factory=Wishes)
    mail_planned: datetime | None = None


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


notifications = Decider("notifications", Notifications(), decide, evolve, audience)
