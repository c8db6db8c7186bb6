"""What somebody who looks after their notifications can be refused."""

from domain.values import Invalid, NotFound


class NotAPosition(Invalid):
    """Notifications are read up to a position in the log."""


class NoSuchNotification(NotFound):
    """There is no such notification of yours."""


class AlwaysTold(Invalid):
    """About one's own money and standing everybody is told: that cannot be chosen."""


class InvalidQuietHours(Invalid):
    """Quiet hours start and end at different minutes of the day."""
