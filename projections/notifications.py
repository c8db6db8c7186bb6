"""Notifications: what happened that a person should know, unread messages of one conversation as one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.conversation import ConversationRead, MessageSent
from domain.decider import Recorded
from domain.escrow import EscrowFunded, EscrowRefunded, EscrowReleased, PaymentFailed
from domain.notifications import NotificationsRead
from domain.task import (
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationSubmitted,
    TaskCancelled,
    TaskCompleted,
    TaskEdited,
)
from domain.values import ConversationId, Money, PersonId, TaskId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, money, person_in, task_in

READS = ("notifications", "tasks", "people")


class Kind(StrEnum):
    APPLICATION_RECEIVED = "application_received"
    APPLICATION_ACCEPTED = "application_accepted"
    APPLICATION_NOT_CHOSEN = "application_not_chosen"
    TASK_CANCELLED = "task_cancelled"
    TASK_COMPLETED = "task_completed"
    TASK_UPDATED = "task_updated"
    MESSAGE_RECEIVED = "message_received"
    PAYMENT_RECEIVED = "payment_received"
    ESCROW_FUNDED = "escrow_funded"
    PAYMENT_FAILED = "payment_failed"
    REFUNDED = "refunded"


NOTICES = Table(
    "notices",
    key=("person", "subject"),
    columns={
        "person": "uuid",
        "subject": "text",
        "position": "bigint",
        "kind": "text",
        "at": "timestamptz",
        "task": "uuid",
        "conversation": "uuid",
        "actor": "uuid",
        "amount_minor": "bigint",
        "currency": "text",
        "count": "integer",
        "last_number": "integer",
        "seen": "boolean",
    },
    indexes=("(person, position DESC)", "(person, position) WHERE NOT seen"),
)
"""`subject` is what notices are grouped by: a conversation's id, else the position of the event itself.
`seen`: the thing itself has been looked at, so the notice is read wherever its position stands."""

READERS = Table("readers", key=("person",), columns={"person": "uuid", "read_up_to": "bigint"})


@dataclass(frozen=True)
class Notice:
    person: PersonId
    kind: Kind
    task: TaskId
    actor: PersonId | None = None
    amount: Money | None = None


def notices(recorded: Recorded) -> list[Notice]:
    """Whom an event concerns, and how. Messages are grouped and stand apart."""
    match recorded.event:
        case TaskEdited(task=task, client=client):
            applicants = [person for person in recorded.audience.people if person != client]
            return [Notice(person, Kind.TASK_UPDATED, task, client) for person in applicants]
        case ApplicationSubmitted(task=task, client=client, freelancer=freelancer, bid=bid):
            return [Notice(client, Kind.APPLICATION_RECEIVED, task, freelancer, bid)]
        case ApplicationAccepted(task=task, client=client, freelancer=freelancer, amount=amount):
            return [Notice(freelancer, Kind.APPLICATION_ACCEPTED, task, client, amount)]
        case ApplicationClosed(task=task, client=client, freelancer=freelancer, reason=reason):
            cancelled = reason == "task_cancelled"
            kind = Kind.TASK_CANCELLED if cancelled else Kind.APPLICATION_NOT_CHOSEN
            return [Notice(freelancer, kind, task, client)]
        case TaskCancelled(task=task, client=client, freelancer=freelancer) if freelancer is not None:
            return [Notice(freelancer, Kind.TASK_CANCELLED, task, client)]
        case TaskCompleted(task=task, client=client, freelancer=freelancer):
            return [Notice(freelancer, Kind.TASK_COMPLETED, task, client)]
        case EscrowFunded(contract=contract, amount=amount):
            both = (contract.client, contract.freelancer)
            return [
                Notice(person, Kind.ESCROW_FUNDED, contract.task, contract.client, amount) for person in both
            ]
        case EscrowReleased(contract=contract, net=net):
            return [Notice(contract.freelancer, Kind.PAYMENT_RECEIVED, contract.task, contract.client, net)]
        case PaymentFailed(contract=contract):
            return [Notice(contract.client, Kind.PAYMENT_FAILED, contract.task)]
        case EscrowRefunded(contract=contract, amount=amount):
            return [Notice(contract.client, Kind.REFUNDED, contract.task, None, amount)]
        case _:
            return []


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case MessageSent(conversation=conversation) as sent:
            person = recipient(sent)
            return [NOTICES.at(person, str(conversation)), READERS.at(person)]
        case ConversationRead(conversation=conversation, reader=reader):
            return [NOTICES.at(reader, str(conversation))]
        case NotificationsRead(person=person):
            return [READERS.at(person)]
        case _:
            return [NOTICES.at(notice.person, str(recorded.position)) for notice in notices(recorded)]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case MessageSent() as sent:
            message(sent, recorded, rows)
        case ConversationRead(conversation=conversation, reader=reader, up_to=up_to):
            row = rows.get(NOTICES, reader, str(conversation))
            if row and up_to >= row["last_number"]:
                rows.change(NOTICES, reader, str(conversation), seen=True)
        case NotificationsRead(person=person, up_to=up_to):
            rows.put(READERS, person=person, read_up_to=up_to)
        case _:
            for notice in notices(recorded):
                rows.put(NOTICES, **as_row(notice, recorded))


def recipient(sent: MessageSent) -> PersonId:
    one, other = sent.people
    return other if sent.sender == one else one


def message(sent: MessageSent, recorded: Recorded, rows: Rows) -> None:
    """One more unread message of a conversation, or the first since they were read."""
    person, subject = recipient(sent), str(sent.conversation)
    before, reader = rows.get(NOTICES, person, subject), rows.get(READERS, person)
    read_up_to = reader["read_up_to"] if reader else 0
    unread = before is not None and not before["seen"] and before["position"] > read_up_to
    row = as_row(Notice(person, Kind.MESSAGE_RECEIVED, sent.task, sent.sender), recorded)
    count = before["count"] + 1 if before and unread else 1
    together = {"subject": subject, "conversation": sent.conversation, "last_number": sent.number}
    rows.put(NOTICES, **(row | together | {"count": count}))


def as_row(notice: Notice, recorded: Recorded) -> dict[str, Any]:
    return {
        "person": notice.person,
        "subject": str(recorded.position),
        "position": recorded.position,
        "kind": notice.kind,
        "at": recorded.at,
        "task": notice.task,
        "conversation": None,
        "actor": notice.actor,
        "amount_minor": notice.amount.minor if notice.amount else None,
        "currency": notice.amount.currency if notice.amount else None,
        "count": 1,
        "last_number": None,
        "seen": False,
    }


notifications = Projection(
    "notifications",
    version=1,
    tables=(NOTICES, READERS),
    events=(
        TaskEdited,
        ApplicationSubmitted,
        ApplicationAccepted,
        ApplicationClosed,
        TaskCancelled,
        TaskCompleted,
        MessageSent,
        ConversationRead,
        EscrowFunded,
        EscrowReleased,
        PaymentFailed,
        EscrowRefunded,
        NotificationsRead,
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class NotificationItem:
    """`id` is a position in the log; `count` tells how many messages stand behind it."""

    id: int
    kind: Kind
    at: datetime
    read: bool
    task: TaskRef | None
    conversation: ConversationId | None
    actor: Person | None
    amount: Money | None
    count: int


LIST = """
SELECT n.*, n.seen OR n.position <= coalesce(r.read_up_to, 0) AS read, t.title,
       a.username AS actor_username, a.name AS actor_name
FROM read.notices n
LEFT JOIN read.readers r USING (person)
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people a ON a.person = n.actor
WHERE n.person = %(person)s AND n.position < %(before)s
ORDER BY n.position DESC LIMIT %(limit)s
"""

UNREAD = """
SELECT count(*) AS unread FROM read.notices n
WHERE n.person = %(person)s AND NOT n.seen
  AND n.position > coalesce((SELECT read_up_to FROM read.readers WHERE person = %(person)s), 0)
"""


async def page(
    connection: Connection, person: PersonId, after: str | None, limit: int
) -> Page[NotificationItem]:
    """Newest first. Titles and names are joined from `tasks` and `people`."""
    before = position_in(after, LAST)
    values = {"person": person, "before": before, "limit": checked_limit(limit) + 1}
    rows = await select(connection, LIST, values)
    return page_of(rows, limit, _item, lambda row: encode(row["position"]))


async def unread(connection: Connection, person: PersonId) -> int:
    """Notifications not read: a group of messages counts once."""
    rows = await select(connection, UNREAD, {"person": person})
    total: int = rows[0]["unread"]
    return total


def _item(row: Mapping[str, Any]) -> NotificationItem:
    return NotificationItem(
        id=row["position"],
        kind=Kind(row["kind"]),
        at=row["at"],
        read=row["read"],
        task=task_in(row) if row["task"] else None,
        conversation=row["conversation"],
        actor=person_in(row, "actor") if row["actor"] else None,
        amount=money(row["amount_minor"], row["currency"]) if row["amount_minor"] is not None else None,
        count=row["count"],
    )
