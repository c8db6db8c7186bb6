"""Applications: as the client of a task compares them, and as each applicant follows their own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.decider import Recorded
from domain.task import (
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationRejected,
    ApplicationRevised,
    ApplicationShortlisted,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    Declined,
    FundingLapsed,
    Stage,
    TaskCancelled,
)
from domain.values import ApplicationId, Money, PersonId, TaskId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, money, person_as, person_in, task_in

READS = ("applications", "tasks", "people")


class ApplicationStatus(StrEnum):
    PENDING = "pending"
    ACCEPTED = "accepted"
    NOT_CHOSEN = "not_chosen"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


APPLICATIONS = Table(
    "applications",
    key=("application",),
    columns={
        "application": "uuid",
        "task": "uuid",
        "client": "uuid",
        "freelancer": "uuid",
        "proposal": "text",
        "answers": "text",
        "bid_minor": "bigint",
        "currency": "text",
        "days": "integer",
        "status": "text",
        "shortlisted": "boolean",
        "declined": "text",
        "note": "text",
        "reason": "text",
        "submitted_at": "timestamptz",
        "revised_at": "timestamptz",
        "position": "bigint",
    },
    indexes=("(task, position)", "(freelancer, position DESC)", "(task, freelancer, position DESC)"),
    personal={"proposal": "freelancer", "answers": "freelancer", "reason": "freelancer", "note": "client"},
)
"""`note` is the client's to who was declined, `reason` what the freelancer said on withdrawing."""

CLOSED_AS = {
    "another_chosen": ApplicationStatus.NOT_CHOSEN,
    "task_cancelled": ApplicationStatus.CANCELLED,
    "task_deleted": ApplicationStatus.CANCELLED,
    "task_expired": ApplicationStatus.EXPIRED,
}


def touches(recorded: Recorded) -> Iterable[Touch]:
    application = recorded.event.application  # type: ignore[attr-defined]
    return [APPLICATIONS.at(application)] if application is not None else []


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case ApplicationSubmitted() as submitted:
            rows.put(APPLICATIONS, **as_submitted(submitted, recorded))
        case ApplicationRevised(application=application) as revised:
            rows.change(APPLICATIONS, application, **offer(revised), revised_at=recorded.at)
        case ApplicationShortlisted(application=application, on=on):
            rows.change(APPLICATIONS, application, shortlisted=on)
        case event:
            ended(event, rows)


def ended(event: Any, rows: Rows) -> None:
    """Every applicant gets an outcome; one that lapses waits again."""
    match event:
        case ApplicationAccepted(application=application):
            rows.change(APPLICATIONS, application, status=ApplicationStatus.ACCEPTED)
        case FundingLapsed(application=application):
            rows.change(APPLICATIONS, application, status=ApplicationStatus.PENDING)
        case ApplicationRejected(application=application, reason=declined, note=note):
            status = ApplicationStatus.REJECTED
            rows.change(APPLICATIONS, application, status=status, declined=declined, note=note)
        case ApplicationWithdrawn(application=application, reason=reason):
            rows.change(APPLICATIONS, application, status=ApplicationStatus.WITHDRAWN, reason=reason)
        case ApplicationClosed(application=application, reason=reason):
            rows.change(APPLICATIONS, application, status=CLOSED_AS[reason])
        case TaskCancelled(application=application) if application is not None:
            rows.change(APPLICATIONS, application, status=ApplicationStatus.CANCELLED)


def offer(event: ApplicationSubmitted | ApplicationRevised) -> dict[str, Any]:
    return {
        "proposal": event.proposal,
        "answers": event.answers,
        "bid_minor": event.bid.minor,
        "currency": event.bid.currency,
        "days": event.days,
    }


def as_submitted(event: ApplicationSubmitted, recorded: Recorded) -> dict[str, Any]:
    return {
        **dict.fromkeys(("declined", "note", "reason", "revised_at")),
        **offer(event),
        "application": event.application,
        "task": event.task,
        "client": event.client,
        "freelancer": event.freelancer,
        "status": ApplicationStatus.PENDING,
        "shortlisted": False,
        "submitted_at": recorded.at,
        "position": recorded.position,
    }


applications = Projection(
    "applications",
    version=2,
    tables=(APPLICATIONS,),
    events=(
        ApplicationSubmitted,
        ApplicationRevised,
        ApplicationShortlisted,
        ApplicationRejected,
        ApplicationWithdrawn,
        ApplicationAccepted,
        FundingLapsed,
        ApplicationClosed,
        TaskCancelled,
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Offer:
    """`answers` are to the task's questions, in their order; `declined` and `note` why the client said no."""

    id: ApplicationId
    proposal: str
    answers: Sequence[str]
    bid: Money
    days: int
    status: ApplicationStatus
    declined: Declined | None
    note: str
    submitted_at: datetime
    revised_at: datetime | None


@dataclass(frozen=True)
class MyApplication(Offer):
    task: TaskRef
    task_stage: Stage


@dataclass(frozen=True)
class Applicant(Offer):
    """An application as the task's client sees it. `reason`: why it was withdrawn."""

    freelancer: Person
    freelancer_skills: Sequence[str]
    shortlisted: bool
    reason: str


OF_TASK = f"""
SELECT a.*, {person_as("freelancer", "p")},
       coalesce(p.skills, '{{}}') AS freelancer_skills
FROM read.applications a LEFT JOIN read.people p ON p.person = a.freelancer
WHERE a.task = %(task)s AND a.client = %(client)s AND a.position > %(after)s
ORDER BY a.position LIMIT %(limit)s
"""

OWN = """
SELECT a.*, t.title, t.stage
FROM read.applications a JOIN read.tasks t USING (task)
WHERE a.freelancer = %(freelancer)s AND a.position < %(before)s
ORDER BY a.position DESC LIMIT %(limit)s
"""

OWN_OF_TASK = """
SELECT a.*, t.title, t.stage
FROM read.applications a JOIN read.tasks t USING (task)
WHERE a.task = %(task)s AND a.freelancer = %(freelancer)s
ORDER BY a.position DESC LIMIT 1
"""


async def of_task(
    connection: Connection, task: TaskId, client: PersonId, after: str | None, limit: int
) -> Page[Applicant]:
    """Who has applied, in order of arrival; empty when the task is not this client's."""
    start = position_in(after, 0)
    values = {"task": task, "client": client, "after": start, "limit": checked_limit(limit) + 1}
    rows = await select(connection, OF_TASK, values)
    return page_of(rows, limit, _applicant, lambda row: encode(row["position"]))


async def own(
    connection: Connection, freelancer: PersonId, after: str | None, limit: int
) -> Page[MyApplication]:
    """What this person has applied to, newest first."""
    before = position_in(after, LAST)
    values = {"freelancer": freelancer, "before": before, "limit": checked_limit(limit) + 1}
    rows = await select(connection, OWN, values)
    return page_of(rows, limit, _mine, lambda row: encode(row["position"]))


async def own_of_task(connection: Connection, task: TaskId, freelancer: PersonId) -> MyApplication | None:
    """This person's latest application to the task."""
    rows = await select(connection, OWN_OF_TASK, {"task": task, "freelancer": freelancer})
    return _mine(rows[0]) if rows else None


def _offer(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": row["application"],
        "proposal": row["proposal"],
        "answers": row["answers"].splitlines(),
        "bid": money(row["bid_minor"], row["currency"]),
        "days": row["days"],
        "status": ApplicationStatus(row["status"]),
        "declined": Declined(row["declined"]) if row["declined"] else None,
        "note": row["note"] or "",
        "submitted_at": row["submitted_at"],
        "revised_at": row["revised_at"],
    }


def _mine(row: Mapping[str, Any]) -> MyApplication:
    return MyApplication(**_offer(row), task=task_in(row), task_stage=Stage(row["stage"]))


def _applicant(row: Mapping[str, Any]) -> Applicant:
    return Applicant(
        **_offer(row),
        freelancer=person_in(row, "freelancer"),
        freelancer_skills=row["freelancer_skills"],
        shortlisted=row["shortlisted"],
        reason=row["reason"] or "",
    )
