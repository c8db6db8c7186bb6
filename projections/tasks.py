"""Tasks: the page of each, as visitors and the two parties see it, and what each client has posted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from domain.conversation import conversation_id
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
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationSubmitted,
    Stage,
    TaskCancelled,
    TaskCompleted,
    TaskEdited,
    TaskPosted,
    WorkStarted,
)
from domain.values import ApplicationId, ConversationId, Money, PersonId, TaskId
from projections import applications
from projections.applications import MyApplication
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import LISTED, Person, TaskCard, card_of, listed, money, person_in

READS = ("tasks", "applications", "people")

TASKS = Table(
    "tasks",
    key=("task",),
    columns={
        **LISTED,
        "stage": "text",
        "applications": "integer",
        "accepted": "uuid",
        "freelancer": "uuid",
        "amount_minor": "bigint",
        "escrow_stage": "text",
        "posted_at": "timestamptz",
        "position": "bigint",
        "version": "bigint",
    },
    indexes=("(client, position DESC)", "(client, stage, position DESC)"),
    personal={"title": "client", "description": "client"},
)

STAGES: dict[type, Stage] = {
    WorkStarted: Stage.IN_PROGRESS,
    TaskCompleted: Stage.COMPLETED,
    TaskCancelled: Stage.CANCELLED,
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


def task_of(event: Any) -> TaskId:
    task: TaskId = event.contract.task if type(event) in ESCROW_STAGES else event.task
    return task


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [TASKS.at(task_of(recorded.event))]


def fold(recorded: Recorded, rows: Rows) -> None:
    task, version = task_of(recorded.event), recorded.version
    match recorded.event:
        case TaskPosted() as posted:
            rows.put(TASKS, **listed(posted), **as_posted(recorded))
        case TaskEdited() as edited:
            rows.change(TASKS, task, version=version, **listed(edited))
        case ApplicationSubmitted():
            rows.change(TASKS, task, version=version, stage=Stage.APPLIED)
            rows.add(TASKS, task, applications=1)
        case ApplicationAccepted(application=application, freelancer=freelancer, amount=amount):
            rows.change(
                TASKS,
                task,
                version=version,
                stage=Stage.ACCEPTED,
                accepted=application,
                freelancer=freelancer,
                amount_minor=amount.minor,
            )
        case ApplicationClosed():
            rows.change(TASKS, task, version=version)
        case event if type(event) in STAGES:
            rows.change(TASKS, task, version=version, stage=STAGES[type(event)])
        case event:
            rows.change(TASKS, task, escrow_stage=ESCROW_STAGES[type(event)])


def as_posted(recorded: Recorded) -> dict[str, Any]:
    nobody = dict.fromkeys(("accepted", "freelancer", "amount_minor", "escrow_stage"))
    return {
        "stage": Stage.POSTED,
        "applications": 0,
        "posted_at": recorded.at,
        "position": recorded.position,
        "version": recorded.version,
        **nobody,
    }


tasks = Projection(
    "tasks",
    version=1,
    tables=(TASKS,),
    events=(
        TaskPosted,
        TaskEdited,
        ApplicationSubmitted,
        ApplicationAccepted,
        ApplicationClosed,
        *STAGES,
        *ESCROW_STAGES,
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Agreed:
    """Who was accepted for how much; the amount is the accepted bid."""

    application: ApplicationId
    freelancer: Person
    amount: Money
    conversation: ConversationId


@dataclass(frozen=True)
class TaskPage:
    """`version` is the stream's. `accepted` and `escrow_stage` are there for the two parties alone."""

    card: TaskCard
    description: str
    version: int
    mine: bool
    my_application: MyApplication | None
    accepted: Agreed | None
    escrow_stage: EscrowStage | None


PAGE = """
SELECT t.*, left(t.description, 240) AS excerpt,
       c.username AS client_username, c.name AS client_name,
       f.username AS freelancer_username, f.name AS freelancer_name
FROM read.tasks t
LEFT JOIN read.people c ON c.person = t.client
LEFT JOIN read.people f ON f.person = t.freelancer
WHERE t.task = %(task)s
"""

OWN = """
SELECT t.*, left(t.description, 240) AS excerpt, c.username AS client_username, c.name AS client_name
FROM read.tasks t LEFT JOIN read.people c ON c.person = t.client
WHERE t.client = %(client)s AND t.position < %(before)s
ORDER BY t.position DESC LIMIT %(limit)s
"""

OWN_AT_STAGE = """
SELECT t.*, left(t.description, 240) AS excerpt, c.username AS client_username, c.name AS client_name
FROM read.tasks t LEFT JOIN read.people c ON c.person = t.client
WHERE t.client = %(client)s AND t.stage = %(stage)s AND t.position < %(before)s
ORDER BY t.position DESC LIMIT %(limit)s
"""


async def page(connection: Connection, task: TaskId, viewer: PersonId | None) -> TaskPage | None:
    """One task as `viewer` (None: a visitor) may see it; names are joined from `people`."""
    rows = await select(connection, PAGE, {"task": task})
    if not rows:
        return None
    row = rows[0]
    party = viewer is not None and viewer in (row["client"], row["freelancer"])
    return TaskPage(
        card=card_of(row),
        description=row["description"],
        version=row["version"],
        mine=viewer is not None and viewer == row["client"],
        my_application=await applications.own_of_task(connection, task, viewer) if viewer else None,
        accepted=_agreed(row) if party and row["accepted"] else None,
        escrow_stage=EscrowStage(row["escrow_stage"]) if party and row["escrow_stage"] else None,
    )


async def own(
    connection: Connection, client: PersonId, stage: Stage | None, after: str | None, limit: int
) -> Page[TaskCard]:
    """The tasks this person has posted, newest first."""
    before = position_in(after, LAST)
    values = {"client": client, "stage": stage, "before": before, "limit": checked_limit(limit) + 1}
    rows = await select(connection, OWN_AT_STAGE if stage else OWN, values)
    return page_of(rows, limit, card_of, lambda row: encode(row["position"]))


def _agreed(row: Mapping[str, Any]) -> Agreed:
    return Agreed(
        application=row["accepted"],
        freelancer=person_in(row, "freelancer"),
        amount=money(row["amount_minor"], row["currency"]),
        conversation=conversation_id(row["task"], row["client"], row["freelancer"]),
    )
