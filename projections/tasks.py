"""Tasks: what each asks for, how it stands, and who was chosen for it."""

from collections.abc import Iterable
from typing import Any

from domain.decider import Recorded
from domain.escrow import (
    EscrowFunded,
    EscrowRefunded,
    EscrowReleased,
    FundingCancelled,
    FundingRequested,
    PaymentFailed,
    PaymentStarted,
    RefundRequested,
)
from domain.escrow import Stage as EscrowStage
from domain.task import (
    ApplicantsTold,
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationRejected,
    ApplicationRevised,
    ApplicationShortlisted,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    FreelancerInvited,
    FundingLapsed,
    InvitationDeclined,
    PlaceGiven,
    QuestionAnswered,
    QuestionAsked,
    Stage,
    TaskCancelled,
    TaskCompleted,
    TaskDeleted,
    TaskEdited,
    TaskEnded,
    TaskExpired,
    TaskPosted,
    TaskReviewed,
    WorkStarted,
)
from domain.values import TaskId
from domain.viewing import TaskViewed
from projections.model import Projection, Rows, Table, Touch
from projections.shapes import LISTED, listed

TASKS = Table(
    "tasks",
    key=("task",),
    columns={
        **LISTED,
        "negotiable": "boolean",
        "days": "integer",
        "questions": "text",
        "files": "uuid[]",
        "address": "text",
        "stage": "text",
        "applications": "integer",
        "views": "integer",
        "accepted": "uuid",
        "freelancer": "uuid",
        "amount_minor": "bigint",
        "escrow_stage": "text",
        "ended": "text",
        "reason": "text",
        "deleted": "boolean",
        "posted_at": "timestamptz",
        "position": "bigint",
        "version": "bigint",
    },
    indexes=("(client, position DESC)", "(client, stage, position DESC)"),
    personal={
        "title": "client",
        "description": "client",
        "questions": "client",
        "address": "client",
        "reason": "client",
    },
)
"""`ended` is how, when it was not completed: `cancelled` (for this `reason`), `expired`, `deleted`, or as its
contract ended. `views`: how many people have looked, each once a day."""

STAGES: dict[type, Stage] = {
    WorkStarted: Stage.IN_PROGRESS,
    TaskCompleted: Stage.COMPLETED,
    TaskReviewed: Stage.REVIEWED,
}
ESCROW_STAGES: dict[type, EscrowStage] = {
    FundingRequested: EscrowStage.REQUESTED,
    PaymentStarted: EscrowStage.PAYING,
    PaymentFailed: EscrowStage.REQUESTED,
    EscrowFunded: EscrowStage.HELD,
    EscrowReleased: EscrowStage.RELEASED,
    FundingCancelled: EscrowStage.CANCELLED,
    RefundRequested: EscrowStage.REFUNDING,
    EscrowRefunded: EscrowStage.REFUNDED,
}


SILENT = (
    ApplicantsTold,
    ApplicationRevised,
    ApplicationShortlisted,
    ApplicationRejected,
    ApplicationClosed,
    FreelancerInvited,
    InvitationDeclined,
    QuestionAsked,
    QuestionAnswered,
)
"""What changes nothing on the task's own row but the stream's version, which is its ETag."""


def task_of(event: Any) -> TaskId:
    task: TaskId = event.contract.task if type(event) in ESCROW_STAGES else event.task
    return task


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [TASKS.at(task_of(recorded.event))]


def fold(recorded: Recorded, rows: Rows) -> None:
    event: Any = recorded.event
    task = task_of(event)
    if isinstance(event, TaskViewed):
        if rows.get(TASKS, task) is not None:
            rows.add(TASKS, task, views=1)
    elif isinstance(event, TaskPosted):
        rows.put(TASKS, **asked(event), **as_posted(recorded))
    elif type(event) in ESCROW_STAGES:
        row = rows.get(TASKS, task)
        if row and row["accepted"] == event.contract.application:
            rows.change(TASKS, task, escrow_stage=ESCROW_STAGES[type(event)])
    elif rows.get(TASKS, task) is not None:  # a draft has no row
        rows.change(TASKS, task, version=recorded.version, **changed(event))
        if by := counted(event):
            rows.add(TASKS, task, applications=by)


def changed(event: Any) -> dict[str, Any]:
    match event:
        case TaskEdited():
            return asked(event)
        case PlaceGiven(address=address):
            return {"address": address}
        case ApplicationSubmitted():
            return {"stage": Stage.APPLIED}
        case ApplicationAccepted(application=application, freelancer=freelancer, amount=amount):
            chosen = {"accepted": application, "freelancer": freelancer, "amount_minor": amount.minor}
            return {"stage": Stage.ACCEPTED, **chosen}
        case FundingLapsed() | ApplicationWithdrawn(accepted=True):
            return {"stage": Stage.APPLIED, **NOBODY}
        case TaskCancelled(reason=reason):
            return {"stage": Stage.CANCELLED, "ended": "cancelled", "reason": reason}
        case TaskEnded(how=how):
            return {"stage": Stage.CANCELLED, "ended": how}
        case TaskExpired():
            return {"stage": Stage.CANCELLED, "ended": "expired"}
        case TaskDeleted():
            return {"stage": Stage.CANCELLED, "ended": "deleted", "deleted": True}
        case _:
            return {"stage": STAGES[type(event)]} if type(event) in STAGES else {}


def counted(event: Any) -> int:
    """By how many applications there are more."""
    if isinstance(event, ApplicationSubmitted):
        return 1
    return -1 if isinstance(event, ApplicationWithdrawn) else 0


NOBODY = dict.fromkeys(("accepted", "freelancer", "amount_minor", "escrow_stage"))


def asked(event: TaskPosted | TaskEdited) -> dict[str, Any]:
    return listed(event) | {
        "negotiable": event.brief.negotiable,
        "days": event.brief.days,
        "questions": event.questions,
        "files": [each.file for each in event.brief.files],
    }


def as_posted(recorded: Recorded) -> dict[str, Any]:
    return {
        **NOBODY,
        "address": "",
        "stage": Stage.POSTED,
        "applications": 0,
        "views": 0,
        "ended": None,
        "reason": None,
        "deleted": False,
        "posted_at": recorded.at,
        "position": recorded.position,
        "version": recorded.version,
    }


tasks = Projection(
    "tasks",
    version=3,
    tables=(TASKS,),
    events=(
        TaskPosted,
        TaskEdited,
        PlaceGiven,
        ApplicationSubmitted,
        ApplicationWithdrawn,
        ApplicationAccepted,
        FundingLapsed,
        TaskCancelled,
        TaskEnded,
        TaskExpired,
        TaskDeleted,
        TaskViewed,
        *SILENT,
        *STAGES,
        *ESCROW_STAGES,
    ),
    touches=touches,
    fold=fold,
)
