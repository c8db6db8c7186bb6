"""Viewing: who has looked at a task, counted once a day. Stream `view-<viewing>`."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID, uuid5

from domain.decider import Audience, Command, Decider, Event
from domain.values import PersonId, TaskId

NAMESPACE = UUID("2b5d7c1e-6c0f-5a39-8f1d-3f0b7e4f9a55")


class ViewTask(Command):
    task: TaskId
    client: PersonId


class TaskViewed(Event, name="task.viewed"):
    """`day` in UTC."""

    task: TaskId
    viewer: PersonId
    day: date


def viewing(task: TaskId, viewer: PersonId, at: datetime) -> UUID:
    """The stream of one person, task and day: looking again that day is no new fact."""
    return uuid5(NAMESPACE, f"{task}:{viewer}:{at.date()}")


def decide(command: ViewTask, seen: bool) -> Sequence[TaskViewed]:
    if seen or command.actor == command.client:
        return []
    return [TaskViewed(task=command.task, viewer=command.actor, day=command.at.date())]


def evolve(seen: bool, event: TaskViewed) -> bool:
    return True


def audience(event: TaskViewed, seen: bool) -> Audience:
    return Audience(people=(event.viewer,))


view = Decider("view", False, decide, evolve, audience)
