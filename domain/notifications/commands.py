"""What may be asked of somebody's notifications."""

from domain.decider import Command
from domain.notices import Choice, Digest, Kind, QuietHours
from domain.values import PersonId


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
