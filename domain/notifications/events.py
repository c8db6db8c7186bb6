"""What has happened to somebody's notifications."""

from datetime import datetime

from domain.decider import Event
from domain.notices import Choice, Digest, QuietHours
from domain.values import PersonId


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
