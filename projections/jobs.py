"""Jobs: who hires whom for which task, and how many of each kind everybody has. Part of `dashboard`."""

from collections.abc import Iterable
from typing import Any

from domain.decider import Recorded
from domain.escrow import EscrowFunded
from domain.task import (
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationRejected,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    FundingLapsed,
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
from domain.values import PersonId
from projections.model import Row, Rows, Table, Touch

WAITS = """(
    stage IN ('posted', 'applied') AND applicants > 0
    OR stage = 'accepted' AND NOT funded OR stage = 'in_progress'
)"""
"""Which of their tasks a client has to do something about."""

JOBS = Table(
    "jobs",
    key=("task",),
    columns={
        "task": "uuid",
        "client": "uuid",
        "freelancer": "uuid",
        "application": "uuid",
        "title": "text",
        "stage": "text",
        "applicants": "integer",
        "funded": "boolean",
        "position": "bigint",
    },
    indexes=(
        "(client, position DESC)",
        "(freelancer, position DESC) WHERE freelancer IS NOT NULL",
        f"(client, position DESC) WHERE {WAITS}",
        "(freelancer, position DESC) WHERE stage = 'accepted'",
    ),
    personal={"title": "client"},
)
"""`applicants` counts applications without an answer yet."""

COUNTS = Table(
    "job_counts",
    key=("person",),
    columns={
        "person": "uuid",
        "open": "integer",
        "awaiting_choice": "integer",
        "awaiting_payment": "integer",
        "hiring": "integer",
        "hired": "integer",
        "pending": "integer",
        "accepted": "integer",
        "working": "integer",
        "worked": "integer",
    },
)
"""Each person's jobs, counted as they change, so that a look costs the same however many there were."""


OF_APPLICANTS = (
    ApplicationSubmitted,
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationRejected,
    ApplicationWithdrawn,
    FundingLapsed,
)
STAGES: dict[type, Stage] = {
    WorkStarted: Stage.IN_PROGRESS,
    TaskCompleted: Stage.COMPLETED,
    TaskReviewed: Stage.REVIEWED,
    TaskCancelled: Stage.CANCELLED,
    TaskEnded: Stage.CANCELLED,
    TaskExpired: Stage.CANCELLED,
}


def touches(recorded: Recorded) -> Iterable[Touch]:
    of = named(recorded)
    people = dict.fromkeys((of.client, getattr(of, "freelancer", None)))
    return [JOBS.at(of.task), *(COUNTS.at(person) for person in people if person is not None)]


def named(recorded: Recorded) -> Any:
    """What has the ids of the task and its people."""
    event: Any = recorded.event
    return event.contract if isinstance(event, EscrowFunded) else event


def fold(recorded: Recorded, rows: Rows) -> None:
    task = named(recorded).task
    before = counted(rows.get(JOBS, task))
    move(recorded, rows)
    after = counted(rows.get(JOBS, task))
    for person, name in before - after:
        rows.add(COUNTS, person, **{name: -1})
    for person, name in after - before:
        rows.add(COUNTS, person, **{name: 1})


def counted(job: Row | None) -> set[tuple[PersonId, str]]:
    """In which of whose numbers this job is one."""
    if job is None:
        return set()
    pairs = ((job["client"], of_client(job)), (job["freelancer"], OF_FREELANCER.get(job["stage"])))
    return {(person, name) for person, name in pairs if person is not None and name is not None}


def of_client(job: Row) -> str | None:
    match job["stage"]:
        case Stage.POSTED | Stage.APPLIED:
            return "awaiting_choice" if job["applicants"] else "open"
        case Stage.ACCEPTED if not job["funded"]:
            return "awaiting_payment"
        case Stage.ACCEPTED | Stage.IN_PROGRESS:
            return "hiring"
        case Stage.COMPLETED | Stage.REVIEWED:
            return "hired"
        case _:
            return None


OF_FREELANCER = {
    Stage.ACCEPTED: "accepted",
    Stage.IN_PROGRESS: "working",
    Stage.COMPLETED: "worked",
    Stage.REVIEWED: "worked",
}


def move(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case TaskPosted() as posted:
            rows.put(JOBS, **new(posted, recorded))
        case TaskEdited(task=task, title=title):
            rows.change(JOBS, task, title=title)
        case ApplicationSubmitted(task=task, freelancer=freelancer):
            rows.change(JOBS, task, stage=Stage.APPLIED)
            answered(task, freelancer, -1, rows)
        case ApplicationAccepted(task=task, freelancer=freelancer, application=application):
            rows.change(JOBS, task, stage=Stage.ACCEPTED, freelancer=freelancer, application=application)
            answered(task, freelancer, 1, rows)
        case FundingLapsed(task=task, freelancer=freelancer):
            rows.change(JOBS, task, **NOBODY)
            answered(task, freelancer, -1, rows)
        case ApplicationWithdrawn(task=task, accepted=True):
            rows.change(JOBS, task, **NOBODY)
        case ApplicationClosed() | ApplicationRejected() | ApplicationWithdrawn() as event:
            answered(event.task, event.freelancer, 1, rows)
        case EscrowFunded(contract=contract):
            rows.change(JOBS, contract.task, funded=True)
        case TaskDeleted(task=task) if rows.get(JOBS, task) is not None:  # a draft has no row
            rows.change(JOBS, task, stage=Stage.CANCELLED)
        case TaskDeleted():
            pass
        case event:
            rows.change(JOBS, event.task, stage=STAGES[type(event)])  # type: ignore[attr-defined]


NOBODY = {"stage": Stage.APPLIED, "freelancer": None, "application": None}
"""Whoever had been accepted is so no more."""


def new(posted: TaskPosted, recorded: Recorded) -> dict[str, Any]:
    return {
        "task": posted.task,
        "client": posted.client,
        "freelancer": None,
        "application": None,
        "title": posted.title,
        "stage": Stage.POSTED,
        "applicants": 0,
        "funded": False,
        "position": recorded.position,
    }


def answered(task: object, freelancer: object, by: int, rows: Rows) -> None:
    rows.add(JOBS, task, applicants=-by)
    rows.add(COUNTS, freelancer, pending=-by)
