"""Task: work that a client wants done, from posting to completion. Stream `task-<task>`.

Posted -> Applied -> Accepted -> InProgress -> Completed, or Cancelled before work has started.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from domain.catalogue import Category, Kind, known_skills
from domain.decider import Audience, Command, Decider, Event, OwnedBy
from domain.removal import RemoveTask
from domain.values import (
    ApplicationId,
    CurrencyMismatch,
    Invalid,
    Money,
    NotAllowed,
    NotFound,
    PersonId,
    Refused,
    TaskId,
    text,
)

SKILLS_MAX = 10
DAYS_MAX = 365


class DeadlineNotAhead(Invalid):
    """The deadline must lie in the future."""


class PlaceMissing(Invalid):
    """Work at a place needs a city."""


class TooManySkills(Invalid):
    """A task can ask for at most 10 skills."""


class InvalidDuration(Invalid):
    """The time needed is 1 to 365 days."""


class NoSuchTask(NotFound):
    """There is no such task."""


class NoSuchApplication(NotFound):
    """There is no such application."""


class NotYourTask(NotAllowed):
    """Only the client who posted the task may do this."""


class OwnTask(NotAllowed):
    """You cannot apply to your own task."""


class AlreadyPosted(Refused):
    """This task is posted already."""


class AlreadyApplied(Refused):
    """You have applied to this task already."""


class TaskNotOpen(Refused):
    """This task no longer takes applications or changes."""


class DeadlinePassed(Refused):
    """The task's deadline has passed."""


class NotAccepted(Refused):
    """Work can start only for the application that was accepted."""


class WorkNotStarted(Refused):
    """Work on this task has not started, so it cannot be completed."""


class WorkHasStarted(Refused):
    """Work has started: the task can no longer be cancelled by one side alone."""


@dataclass(frozen=True)
class Brief:
    """What a task asks for. `city` may be empty for work over the net; `deadline` is in UTC."""

    category: Category
    skills: tuple[str, ...]
    kind: Kind
    city: str
    budget: Money
    deadline: datetime


class PostTask(Command):
    task: TaskId
    title: str
    description: str
    brief: Brief


class EditTask(Command):
    title: str
    description: str
    brief: Brief


class Apply(Command):
    application: ApplicationId
    proposal: str
    bid: Money
    days: int


class AcceptApplication(Command):
    application: ApplicationId


class StartWork(Command):
    application: ApplicationId


class CompleteTask(Command):
    pass


class CancelTask(Command):
    reason: str


TaskCommand = (
    PostTask | EditTask | Apply | AcceptApplication | StartWork | CompleteTask | CancelTask | RemoveTask
)


class TaskPosted(Event, name="task.posted"):
    task: TaskId
    client: PersonId
    title: Annotated[str, OwnedBy("client")]
    description: Annotated[str, OwnedBy("client")]
    brief: Brief


class TaskEdited(Event, name="task.edited"):
    task: TaskId
    client: PersonId
    title: Annotated[str, OwnedBy("client")]
    description: Annotated[str, OwnedBy("client")]
    brief: Brief


class ApplicationSubmitted(Event, name="task.application_submitted", public=("task",)):
    task: TaskId
    client: PersonId
    application: ApplicationId
    freelancer: PersonId
    proposal: Annotated[str, OwnedBy("freelancer")]
    bid: Money
    days: int


class ApplicationAccepted(Event, name="task.application_accepted", public=("task",)):
    task: TaskId
    client: PersonId
    application: ApplicationId
    freelancer: PersonId
    amount: Money


class ApplicationClosed(Event, name="task.application_closed"):
    """This applicant was not chosen: `reason` is `another_chosen` or `task_cancelled`."""

    task: TaskId
    client: PersonId
    application: ApplicationId
    freelancer: PersonId
    reason: str


class WorkStarted(Event, name="task.work_started", public=("task",)):
    task: TaskId
    client: PersonId
    application: ApplicationId
    freelancer: PersonId


class TaskCompleted(Event, name="task.completed", public=("task",)):
    task: TaskId
    client: PersonId
    application: ApplicationId
    freelancer: PersonId


class TaskCancelled(Event, name="task.cancelled", public=("task",)):
    """`application` is the accepted one, when there was one."""

    task: TaskId
    client: PersonId
    application: ApplicationId | None
    freelancer: PersonId | None
    reason: Annotated[str, OwnedBy("client")]


TaskEvent = (
    TaskPosted
    | TaskEdited
    | ApplicationSubmitted
    | ApplicationAccepted
    | ApplicationClosed
    | WorkStarted
    | TaskCompleted
    | TaskCancelled
)


class Stage(StrEnum):
    POSTED = "posted"
    APPLIED = "applied"
    ACCEPTED = "accepted"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        return self in (Stage.POSTED, Stage.APPLIED)


@dataclass(frozen=True)
class Application:
    id: ApplicationId
    freelancer: PersonId
    bid: Money


@dataclass(frozen=True)
class Task:
    posted: TaskPosted | TaskEdited | None = None
    stage: Stage = Stage.POSTED
    pending: Mapping[ApplicationId, Application] = field(default_factory=dict)
    accepted: Application | None = None


def decide(command: TaskCommand, task: Task) -> Sequence[TaskEvent]:
    if isinstance(command, PostTask):
        return post(command, task)
    posted = task.posted
    if posted is None:
        raise NoSuchTask()
    match command:
        case EditTask():
            return edit(command, task, posted)
        case Apply():
            return apply(command, task, posted)
        case AcceptApplication():
            return accept(command, task, posted)
        case StartWork():
            return start(command, task, posted)
        case CompleteTask():
            return complete(command, task, posted)
        case CancelTask():
            return cancel(command, task, posted)
        case RemoveTask():
            return remove(command, task, posted)


def post(command: PostTask, task: Task) -> Sequence[TaskEvent]:
    if task.posted is not None:
        raise AlreadyPosted()
    return [
        TaskPosted(
            task=command.task,
            client=command.actor,
            title=title(command.title),
            description=description(command.description),
            brief=checked(command.brief, command.at),
        )
    ]


def edit(command: EditTask, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    only_client(command, posted)
    if not task.stage.is_open:
        raise TaskNotOpen()
    edited = TaskEdited(
        task=posted.task,
        client=posted.client,
        title=title(command.title),
        description=description(command.description),
        brief=checked(command.brief, command.at),
    )
    return [edited] if vars(edited) != vars(posted) else []


def title(value: str) -> str:
    return text(value, 5, 100)


def description(value: str) -> str:
    return text(value, 20, 5_000)


def checked(brief: Brief, at: datetime) -> Brief:
    if brief.deadline <= at:
        raise DeadlineNotAhead()
    if brief.kind is not Kind.DIGITAL and not brief.city.strip():
        raise PlaceMissing()
    if len(brief.skills) > SKILLS_MAX:
        raise TooManySkills()
    return replace(brief, skills=known_skills(brief.skills), city=text(brief.city, 0, 80))


def apply(command: Apply, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    if command.actor == posted.client:
        raise OwnTask()
    if not task.stage.is_open:
        raise TaskNotOpen()
    if command.at >= posted.brief.deadline:
        raise DeadlinePassed()
    if any(application.freelancer == command.actor for application in task.pending.values()):
        raise AlreadyApplied()
    if command.bid.currency != posted.brief.budget.currency:
        raise CurrencyMismatch()
    if not 1 <= command.days <= DAYS_MAX:
        raise InvalidDuration()
    return [
        ApplicationSubmitted(
            task=posted.task,
            client=posted.client,
            application=command.application,
            freelancer=command.actor,
            proposal=text(command.proposal, 20, 4_000),
            bid=command.bid,
            days=command.days,
        )
    ]


def accept(command: AcceptApplication, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    only_client(command, posted)
    if task.accepted is not None and task.accepted.id == command.application:
        return []
    application = task.pending.get(command.application)
    if application is None:
        raise NoSuchApplication()
    if not task.stage.is_open:
        raise TaskNotOpen()
    return [
        ApplicationAccepted(
            task=posted.task,
            client=posted.client,
            application=application.id,
            freelancer=application.freelancer,
            amount=application.bid,
        )
    ]


def start(command: StartWork, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    """Escrow is funded: work may start, and every other applicant gets an answer."""
    chosen = task.accepted
    if chosen is None or chosen.id != command.application:
        raise NotAccepted()
    if task.stage in (Stage.IN_PROGRESS, Stage.COMPLETED):
        return []
    if task.stage is Stage.CANCELLED:
        raise TaskNotOpen()
    started = WorkStarted(
        task=posted.task, client=posted.client, application=chosen.id, freelancer=chosen.freelancer
    )
    return [started, *closed(task, posted, "another_chosen")]


def complete(command: CompleteTask, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    only_client(command, posted)
    if task.stage is Stage.COMPLETED:
        return []
    if task.stage is not Stage.IN_PROGRESS or task.accepted is None:
        raise WorkNotStarted()
    return [
        TaskCompleted(
            task=posted.task,
            client=posted.client,
            application=task.accepted.id,
            freelancer=task.accepted.freelancer,
        )
    ]


def cancel(command: CancelTask, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    only_client(command, posted)
    if task.stage is Stage.CANCELLED:
        return []
    if task.stage in (Stage.IN_PROGRESS, Stage.COMPLETED):
        raise WorkHasStarted()
    chosen = task.accepted
    cancelled = TaskCancelled(
        task=posted.task,
        client=posted.client,
        application=chosen.id if chosen else None,
        freelancer=chosen.freelancer if chosen else None,
        reason=text(command.reason, 1, 500),
    )
    return [cancelled, *closed(task, posted, "task_cancelled")]


def remove(command: RemoveTask, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    """As if the client had cancelled it: applicants are told, and a payment under way goes back."""
    reason = text(command.reason, 1, 2_000)[:500]
    return cancel(CancelTask(actor=posted.client, at=command.at, reason=reason), task, posted)


def closed(task: Task, posted: TaskPosted | TaskEdited, reason: str) -> list[TaskEvent]:
    return [
        ApplicationClosed(
            task=posted.task,
            client=posted.client,
            application=application.id,
            freelancer=application.freelancer,
            reason=reason,
        )
        for application in task.pending.values()
    ]


def only_client(command: Command, posted: TaskPosted | TaskEdited) -> None:
    if command.actor != posted.client:
        raise NotYourTask()


def evolve(task: Task, event: TaskEvent) -> Task:
    match event:
        case TaskPosted() | TaskEdited():
            return replace(task, posted=event)
        case ApplicationSubmitted(application=application, freelancer=freelancer, bid=bid):
            added = Application(application, freelancer, bid)
            return replace(task, stage=Stage.APPLIED, pending={**task.pending, application: added})
        case ApplicationAccepted(application=application):
            chosen, pending = without(task, application)
            return replace(task, stage=Stage.ACCEPTED, accepted=chosen, pending=pending)
        case ApplicationClosed(application=application):
            return replace(task, pending=without(task, application)[1])
        case WorkStarted():
            return replace(task, stage=Stage.IN_PROGRESS)
        case TaskCompleted():
            return replace(task, stage=Stage.COMPLETED)
        case TaskCancelled():
            return replace(task, stage=Stage.CANCELLED)


def without(
    task: Task, application: ApplicationId
) -> tuple[Application | None, Mapping[ApplicationId, Application]]:
    rest = {key: value for key, value in task.pending.items() if key != application}
    return task.pending.get(application), rest


def audience(event: TaskEvent, task: Task) -> Audience:
    match event:
        case TaskPosted() | TaskEdited():
            return Audience(
                public=True, people=(event.client, *(one.freelancer for one in task.pending.values()))
            )
        case TaskCancelled(client=client, freelancer=freelancer):
            return Audience(people=(client, freelancer) if freelancer else (client,))
        case _:
            return Audience(people=(event.client, event.freelancer))


task = Decider("task", Task(), decide, evolve, audience)
