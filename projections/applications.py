"""Applications: as the client of a task compares them, and as each applicant follows their own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.decider import Recorded
from domain.task import ApplicationAccepted, ApplicationClosed, ApplicationSubmitted, Stage, TaskCancelled
from domain.values import ApplicationId, Money, PersonId, TaskId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, money, person_in, task_in

READS = ("applications", "tasks", "people")


class ApplicationStatus(StrEnum):
    PENDING = "pending"
    ACCEPTED = "accepted"
    NOT_CHOSEN = "not_chosen"
    CANCELLED = "cancelled"


APPLICATIONS = Table(
    "applications",
    key=("application",),
    columns={
        "application": "uuid",
        "task": "uuid",
        "client": "uuid",
        "freelancer": "uuid",
        "proposal": "text",
        "bid_minor": "bigint",
        "currency": "text",
        "days": "integer",
        "status": "text",
        "submitted_at": "timestamptz",
        "position": "bigint",
    },
    indexes=("(task, position)", "(freelancer, position DESC)", "(task, freelancer, position DESC)"),
    personal={"proposal": "freelancer"},
)

CLOSED_AS = {
    "another_chosen": ApplicationStatus.NOT_CHOSEN,
    "task_cancelled": ApplicationStatus.CANCELLED,
}


def touches(recorded: Recorded) -> Iterable[Touch]:
    application = recorded.event.application  # type: ignore[attr-defined]
    return [APPLICATIONS.at(application)] if application is not None else []


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case ApplicationSubmitted() as submitted:
            rows.put(
                APPLICATIONS,
                application=submitted.application,
                task=submitted.task,
                client=submitted.client,
                freelancer=submitted.freelancer,
                proposal=submitted.proposal,
                bid_minor=submitted.bid.minor,
                currency=submitted.bid.currency,
                days=submitted.days,
                status=ApplicationStatus.PENDING,
                submitted_at=recorded.at,
                position=recorded.position,
            )
        case ApplicationAccepted(application=application):
            rows.change(APPLICATIONS, application, status=ApplicationStatus.ACCEPTED)
        case ApplicationClosed(application=application, reason=reason):
            rows.change(APPLICATIONS, application, status=CLOSED_AS[reason])
        case TaskCancelled(application=application) if application is not None:
            rows.change(APPLICATIONS, application, status=ApplicationStatus.CANCELLED)


applications = Projection(
    "applications",
    version=1,
    tables=(APPLICATIONS,),
    events=(ApplicationSubmitted, ApplicationAccepted, ApplicationClosed, TaskCancelled),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class MyApplication:
    id: ApplicationId
    task: TaskRef
    task_stage: Stage
    bid: Money
    days: int
    status: ApplicationStatus
    submitted_at: datetime


@dataclass(frozen=True)
class Applicant:
    """An application as the task's client sees it."""

    id: ApplicationId
    freelancer: Person
    freelancer_skills: Sequence[str]
    proposal: str
    bid: Money
    days: int
    status: ApplicationStatus
    submitted_at: datetime


OF_TASK = """
SELECT a.*, p.username AS freelancer_username, p.name AS freelancer_name,
       coalesce(p.skills, '{}') AS freelancer_skills
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


def _mine(row: Mapping[str, Any]) -> MyApplication:
    return MyApplication(
        id=row["application"],
        task=task_in(row),
        task_stage=Stage(row["stage"]),
        bid=money(row["bid_minor"], row["currency"]),
        days=row["days"],
        status=ApplicationStatus(row["status"]),
        submitted_at=row["submitted_at"],
    )


def _applicant(row: Mapping[str, Any]) -> Applicant:
    return Applicant(
        id=row["application"],
        freelancer=person_in(row, "freelancer"),
        freelancer_skills=row["freelancer_skills"],
        proposal=row["proposal"],
        bid=money(row["bid_minor"], row["currency"]),
        days=row["days"],
        status=ApplicationStatus(row["status"]),
        submitted_at=row["submitted_at"],
    )
