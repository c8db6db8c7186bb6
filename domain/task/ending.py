"""How work starts and how a task ends."""

from collections.abc import Sequence

from domain.removal import RemoveTask
from domain.task.applying import closed, concerned
from domain.task.commands import (
    CancelTask,
    CompleteTask,
    DeleteTask,
    EndTask,
    ExpireTask,
    MarkReviewed,
    StartWork,
)
from domain.task.events import (
    TaskCancelled,
    TaskCompleted,
    TaskDeleted,
    TaskEdited,
    TaskEnded,
    TaskEvent,
    TaskExpired,
    TaskPosted,
    TaskReviewed,
    WorkStarted,
)
from domain.task.listing import only_client
from domain.task.refusals import (
    NoSuchTask,
    NotAccepted,
    TaskNotOpen,
    UnderContract,
    WorkHasStarted,
    WorkNotStarted,
)
from domain.task.state import Stage, Task
from domain.values import SYSTEM, only_system, text

Posted = TaskPosted | TaskEdited


def start(command: StartWork, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    """Escrow is funded: work may start, and every other applicant gets an answer."""
    only_system(command.actor)
    chosen = task.accepted
    if chosen is None or chosen.id != command.application:
        raise NotAccepted()
    if task.stage in (Stage.IN_PROGRESS, Stage.COMPLETED, Stage.REVIEWED):
        return []
    if task.stage is Stage.CANCELLED:
        raise TaskNotOpen()
    return [WorkStarted(**concerned(chosen, posted)), *closed(task, posted, "another_chosen")]


def complete(command: CompleteTask, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    if command.actor != SYSTEM:
        only_client(command.actor, posted)
    if task.stage in (Stage.COMPLETED, Stage.REVIEWED):
        return []
    if task.stage is not Stage.IN_PROGRESS or task.accepted is None:
        raise WorkNotStarted()
    return [TaskCompleted(**concerned(task.accepted, posted))]


def cancel(command: CancelTask, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    only_client(command.actor, posted)
    if task.stage is Stage.CANCELLED:
        return []
    if task.stage in (Stage.IN_PROGRESS, Stage.COMPLETED, Stage.REVIEWED):
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


def remove(command: RemoveTask, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    """As if the client had cancelled it: applicants are told, and a payment under way goes back."""
    reason = text(command.reason, 1, 2_000)[:500]
    return cancel(CancelTask(actor=posted.client, at=command.at, reason=reason), task, posted)


def end(command: EndTask, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    only_system(command.actor)
    chosen = task.accepted
    if task.stage is not Stage.IN_PROGRESS or chosen is None or chosen.id != command.application:
        return []
    return [TaskEnded(how=command.how, **concerned(chosen, posted))]


def expire(command: ExpireTask, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    """Nothing when it was edited to a later deadline, or somebody has been chosen."""
    only_system(command.actor)
    if not task.stage.is_open or command.at < posted.brief.deadline:
        return []
    expired = TaskExpired(task=posted.task, client=posted.client)
    return [expired, *closed(task, posted, "task_expired")]


def delete(command: DeleteTask, task: Task) -> Sequence[TaskEvent]:
    """A draft, or a posted task that nobody has been accepted for."""
    posted, draft = task.posted, task.draft
    if posted is None and (draft is None or draft.client != command.actor):
        raise NoSuchTask()
    if posted is not None:
        only_client(command.actor, posted)
    if task.deleted:
        return []
    if task.accepted is not None:
        raise UnderContract()
    if posted is None:
        return [TaskDeleted(task=draft.task, client=draft.client, drafted=True)] if draft else []
    deleted = TaskDeleted(task=posted.task, client=posted.client, drafted=False)
    return [deleted, *closed(task, posted, "task_deleted")]


def mark_reviewed(command: MarkReviewed, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    only_system(command.actor)
    if task.stage is not Stage.COMPLETED or task.accepted is None:
        return []
    return [TaskReviewed(**concerned(task.accepted, posted))]
