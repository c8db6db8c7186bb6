"""Notifications: how far one person has read theirs. Stream `notifications-<person>`.

What there is to notify about follows from other events; only the reading is a fact of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.decider import Audience, Command, Decider, Event
from domain.values import Invalid, PersonId


class NotAPosition(Invalid):
    """Notifications are read up to a position in the log."""


class MarkNotificationsRead(Command):
    up_to: int


class NotificationsRead(Event, name="notifications.read"):
    """Everything up to this log position has been read."""

    person: PersonId
    up_to: int


@dataclass(frozen=True)
class Notifications:
    read_up_to: int = 0


def decide(command: MarkNotificationsRead, notifications: Notifications) -> Sequence[NotificationsRead]:
    if command.up_to < 1:
        raise NotAPosition()
    if command.up_to <= notifications.read_up_to:
        return []
    return [NotificationsRead(person=command.actor, up_to=command.up_to)]


def evolve(notifications: Notifications, event: NotificationsRead) -> Notifications:
    return Notifications(read_up_to=event.up_to)


def audience(event: NotificationsRead, notifications: Notifications) -> Audience:
    return Audience(people=(event.person,))


notifications = Decider("notifications", Notifications(), decide, evolve, audience)
