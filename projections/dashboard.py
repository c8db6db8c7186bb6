"""Dashboard: one person's work in numbers, and what waits for them.

What another page owns (money, unread messages, notifications) is asked through that page's own query, so
the two cannot disagree.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.conversation import conversation_id
from domain.escrow import EscrowFunded
from domain.task import TaskDeleted, TaskEdited, TaskPosted
from domain.values import ApplicationId, ConversationId, PersonId
from projections import inbox, notifications, wallet
from projections.jobs import COUNTS, JOBS, OF_APPLICANTS, STAGES, WAITS, fold, touches
from projections.model import Projection
from projections.notifications import NotificationItem
from projections.paging import Connection, select
from projections.shapes import TaskRef
from projections.wallet import Balance

READS = ("dashboard", "inbox", "notifications", "wallet", "tasks", "people", "saved")
WAITING_MAX = 20
ACTIVITY_MAX = 10

dashboard = Projection(
    "dashboard",
    version=3,
    tables=(JOBS, COUNTS),
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


COUNTED = "SELECT * FROM read.job_counts WHERE person = %(person)s"

WAITING = f"""
SELECT * FROM (
    (SELECT j.*, CASE WHEN stage = 'in_progress' THEN 'complete'
                      WHEN stage = 'accepted' THEN 'pay' ELSE 'choose' END AS what
     FROM read.jobs j
     WHERE client = %(person)s AND {WAITS}
     ORDER BY position DESC LIMIT %(limit)s)
    UNION ALL
    (SELECT j.*, 'start_soon' AS what FROM read.jobs j
     WHERE freelancer = %(person)s AND stage = 'accepted'
     ORDER BY position DESC LIMIT %(limit)s)
) w ORDER BY position DESC LIMIT %(limit)s
"""


async def of_person(connection: Connection, person: PersonId) -> Dashboard:
    rows = await select(connection, COUNTED, {"person": person})
    counts = rows[0] if rows else dict.fromkeys(COUNTS.columns, 0)
    jobs = await select(connection, WAITING, {"person": person, "limit": WAITING_MAX})
    talks = await inbox.unanswered(connection, person, WAITING_MAX)
    news = await notifications.page(connection, person, None, ACTIVITY_MAX)
    return Dashboard(
        hiring=Hiring(
            open=counts["open"],
            awaiting_choice=counts["awaiting_choice"],
            awaiting_payment=counts["awaiting_payment"],
            in_progress=counts["hiring"],
            completed=counts["hired"],
        ),
        working=Working(
            pending=counts["pending"],
            accepted=counts["accepted"],
            in_progress=counts["working"],
            completed=counts["worked"],
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
