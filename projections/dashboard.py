"""Dashboard: one person's work in numbers, and what waits for them.

What another page owns (money, unread messages, notifications) is asked through that page's own query, so
the two cannot disagree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.conversation import conversation_id
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
from domain.values import ApplicationId, ConversationId, PersonId
from projections import inbox, notifications, wallet
from projections.model import Projection, Rows, Table, Touch
from projections.notifications import NotificationItem
from projections.paging import Connection, select
from projections.shapes import TaskRef
from projections.wallet import Balance

READS = ("dashboard", "inbox", "notifications", "wallet", "tasks", "people")
WAITING_MAX = 20
ACTIVITY_MAX = 10

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
    indexes=("(client, position DESC)", "(freelancer, position DESC) WHERE freelancer IS NOT NULL"),
    personal={"title": "client"},
)
"""`applicants` counts applications without an answer yet."""

APPLICANTS = Table("applicants", key=("person",), columns={"person": "uuid", "pending": "integer"})


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
    match recorded.event:
        case event if isinstance(event, OF_APPLICANTS):
            return [JOBS.at(event.task), APPLICANTS.at(event.freelancer)]
        case EscrowFunded(contract=contract):
            return [JOBS.at(contract.task)]
        case event:
            return [JOBS.at(event.task)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
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
    rows.add(APPLICANTS, freelancer, pending=-by)


dashboard = Projection(
    "dashboard",
    version=2,
    tables=(JOBS, APPLICANTS),
    events=(TaskPosted, TaskEdited, *OF_APPLICANTS, EscrowFunded, *STAGES, TaskDeleted),
    touches=touches,
    fold=fold,
)


class What(StrEnum):
    CHOOSE = "choose"
    PAY = "pay"
    COMPLETE = "complete"
    START_SOON = "start_soon"
    REPLY = "reply"


@dataclass(frozen=True)
class Hiring:
    """Tasks this person has posted: each that is not cancelled is counted once."""

    open: int
    awaiting_choice: int
    awaiting_payment: int
    in_progress: int
    completed: int


@dataclass(frozen=True)
class Working:
    """Applications without an answer, and the tasks this person was accepted for."""

    pending: int
    accepted: int
    in_progress: int
    completed: int


@dataclass(frozen=True)
class Waiting:
    """`count`: applications to choose from, or messages to read; 1 for the rest."""

    what: What
    task: TaskRef | None
    application: ApplicationId | None
    conversation: ConversationId | None
    count: int


@dataclass(frozen=True)
class Dashboard:
    hiring: Hiring
    working: Working
    money: Sequence[Balance]
    unread_messages: int
    unread_notifications: int
    waiting: Sequence[Waiting]
    activity: Sequence[NotificationItem]


COUNTS = """
SELECT h.*, w.*, coalesce((SELECT pending FROM read.applicants WHERE person = %(person)s), 0) AS pending
FROM (SELECT count(*) FILTER (WHERE stage IN ('posted', 'applied') AND applicants = 0) AS open,
             count(*) FILTER (WHERE stage IN ('posted', 'applied') AND applicants > 0) AS awaiting_choice,
             count(*) FILTER (WHERE stage = 'accepted' AND NOT funded) AS awaiting_payment,
             count(*) FILTER (WHERE stage = 'in_progress' OR stage = 'accepted' AND funded) AS in_progress,
             count(*) FILTER (WHERE stage IN ('completed', 'reviewed')) AS completed
      FROM read.jobs WHERE client = %(person)s) h,
     (SELECT count(*) FILTER (WHERE stage = 'accepted') AS work_accepted,
             count(*) FILTER (WHERE stage = 'in_progress') AS work_in_progress,
             count(*) FILTER (WHERE stage IN ('completed', 'reviewed')) AS work_completed
      FROM read.jobs WHERE freelancer = %(person)s) w
"""

WAITING = """
SELECT * FROM (
    (SELECT j.*, CASE WHEN stage = 'in_progress' THEN 'complete'
                      WHEN stage = 'accepted' THEN 'pay' ELSE 'choose' END AS what
     FROM read.jobs j
     WHERE client = %(person)s AND (stage IN ('posted', 'applied') AND applicants > 0
                                    OR stage = 'accepted' AND NOT funded OR stage = 'in_progress')
     ORDER BY position DESC LIMIT %(limit)s)
    UNION ALL
    (SELECT j.*, 'start_soon' AS what FROM read.jobs j
     WHERE freelancer = %(person)s AND stage = 'accepted'
     ORDER BY position DESC LIMIT %(limit)s)
) w ORDER BY position DESC LIMIT %(limit)s
"""


async def of_person(connection: Connection, person: PersonId) -> Dashboard:
    counts = (await select(connection, COUNTS, {"person": person}))[0]
    jobs = await select(connection, WAITING, {"person": person, "limit": WAITING_MAX})
    talks = await inbox.unanswered(connection, person, WAITING_MAX)
    news = await notifications.page(connection, person, None, ACTIVITY_MAX)
    return Dashboard(
        hiring=Hiring(**{name: counts[name] for name in Hiring.__dataclass_fields__}),
        working=Working(
            pending=counts["pending"],
            accepted=counts["work_accepted"],
            in_progress=counts["work_in_progress"],
            completed=counts["work_completed"],
        ),
        money=await wallet.balances(connection, person),
        unread_messages=await inbox.unread(connection, person),
        unread_notifications=await notifications.unread(connection, person),
        waiting=[*map(_waiting, jobs), *map(_reply, talks)],
        activity=news.items,
    )


def _waiting(row: Mapping[str, Any]) -> Waiting:
    what = What(row["what"])
    parties = (row["client"], row["freelancer"])
    return Waiting(
        what=what,
        task=TaskRef(row["task"], row["title"]),
        application=row["application"],
        conversation=conversation_id(row["task"], *parties) if row["freelancer"] else None,
        count=row["applicants"] if what is What.CHOOSE else 1,
    )


def _reply(talk: inbox.ConversationCard) -> Waiting:
    return Waiting(What.REPLY, talk.task, None, talk.id, talk.unread)
