"""Invitations: whom a client has asked to apply, and what came of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.decider import Recorded
from domain.task import ApplicationSubmitted, FreelancerInvited, InvitationDeclined, Stage
from domain.values import PersonId, TaskId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, person_as, person_in, task_in

READS = ("invitations", "tasks", "people")


class InvitationStatus(StrEnum):
    WAITING = "waiting"
    APPLIED = "applied"
    DECLINED = "declined"


INVITATIONS = Table(
    "invitations",
    key=("task", "freelancer"),
    columns={
        "task": "uuid",
        "freelancer": "uuid",
        "client": "uuid",
        "note": "text",
        "status": "text",
        "reason": "text",
        "invited_at": "timestamptz",
        "position": "bigint",
    },
    indexes=("(freelancer, position DESC)",),
    personal={"note": "client", "reason": "freelancer"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    event: Any = recorded.event
    return [INVITATIONS.at(event.task, event.freelancer)]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case FreelancerInvited() as invited:
            rows.put(
                INVITATIONS,
                task=invited.task,
                freelancer=invited.freelancer,
                client=invited.client,
                note=invited.note,
                status=InvitationStatus.WAITING,
                reason=None,
                invited_at=recorded.at,
                position=recorded.position,
            )
        case InvitationDeclined(task=task, freelancer=freelancer, reason=reason):
            rows.change(INVITATIONS, task, freelancer, status=InvitationStatus.DECLINED, reason=reason)
        case ApplicationSubmitted(task=task, freelancer=freelancer):
            if rows.get(INVITATIONS, task, freelancer):
                rows.change(INVITATIONS, task, freelancer, status=InvitationStatus.APPLIED)


invitations = Projection(
    "invitations",
    version=1,
    tables=(INVITATIONS,),
    events=(FreelancerInvited, InvitationDeclined, ApplicationSubmitted),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Sent:
    """As the client sees it; `reason` is what who declined said."""

    freelancer: Person
    note: str
    status: InvitationStatus
    reason: str
    invited_at: datetime


@dataclass(frozen=True)
class Received:
    """As the freelancer sees it."""

    task: TaskRef
    stage: Stage
    client: Person
    note: str
    status: InvitationStatus
    invited_at: datetime


OF_TASK = f"""
SELECT i.*, {person_as("freelancer", "p")}
FROM read.invitations i LEFT JOIN read.people p ON p.person = i.freelancer
WHERE i.task = %(task)s AND i.client = %(client)s ORDER BY i.position LIMIT %(most)s
"""

OWN = f"""
SELECT i.*, t.title, t.stage, {person_as("client", "c")}
FROM read.invitations i JOIN read.tasks t USING (task) LEFT JOIN read.people c ON c.person = i.client
WHERE i.freelancer = %(freelancer)s AND i.position < %(before)s
ORDER BY i.position DESC LIMIT %(limit)s
"""


async def of_task(connection: Connection, task: TaskId, client: PersonId, most: int) -> list[Sent]:
    """Whom the task's client has invited, in order; nobody when it is not this client's."""
    rows = await select(connection, OF_TASK, {"task": task, "client": client, "most": most})
    return [_sent(row) for row in rows]


async def own(connection: Connection, freelancer: PersonId, after: str | None, limit: int) -> Page[Received]:
    """What this person was invited to, newest first."""
    before = position_in(after, LAST)
    values = {"freelancer": freelancer, "before": before, "limit": checked_limit(limit) + 1}
    rows = await select(connection, OWN, values)
    return page_of(rows, limit, _received, lambda row: encode(row["position"]))


def _sent(row: Mapping[str, Any]) -> Sent:
    return Sent(
        freelancer=person_in(row, "freelancer"),
        note=row["note"],
        status=InvitationStatus(row["status"]),
        reason=row["reason"] or "",
        invited_at=row["invited_at"],
    )


def _received(row: Mapping[str, Any]) -> Received:
    return Received(
        task=task_in(row),
        stage=Stage(row["stage"]),
        client=person_in(row, "client"),
        note=row["note"],
        status=InvitationStatus(row["status"]),
        invited_at=row["invited_at"],
    )
