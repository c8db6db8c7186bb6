"""Notifications: what happened that a person should know, unread messages of one conversation as one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.conversation import ConversationRead, MessageSent
from domain.decider import Recorded
from domain.escrow import EscrowFunded, EscrowRefunded, EscrowReleased, PaymentFailed
from domain.notices import Kind
from domain.notifications import (
    NotificationDeleted,
    NotificationRead,
    NotificationsRead,
    ReadNotificationsCleared,
    WishesSet,
)
from domain.saving import SearchMatched
from domain.task import (
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationSubmitted,
    TaskCancelled,
    TaskCompleted,
    TaskEdited,
)
from domain.values import ConversationId, Money, PersonId, TaskId
from projections.model import Projection, Rows, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.readers import NOTICES, READERS, put_away, reader_of
from projections.shapes import Person, TaskRef, money, person_in, task_in

READS = ("notifications", "tasks", "people")


@dataclass(frozen=True)
class Notice:
    person: PersonId
    kind: Kind
    task: TaskId | None
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
        case SearchMatched(person=person, task=task):
            return [Notice(person, Kind.SEARCH_MATCHED, task)]
        case _:
            return []


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case MessageSent(conversation=conversation) as sent:
            person = recipient(sent)
            return [NOTICES.at(person, str(conversation)), READERS.at(person)]
        case ConversationRead(conversation=conversation, reader=reader):
            return [NOTICES.at(reader, str(conversation))]
        case (
            NotificationRead(person=person, subject=subject)
            | NotificationDeleted(person=person, subject=subject)
        ):
            return [NOTICES.at(person, subject)]
        case (
            NotificationsRead(person=person)
            | ReadNotificationsCleared(person=person)
            | WishesSet(person=person)
        ):
            return [READERS.at(person)]
        case _:
            told = [notice.person for notice in notices(recorded)]
            rows = [NOTICES.at(person, str(recorded.position)) for person in told]
            return [*rows, *(READERS.at(person) for person in told)]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case MessageSent() as sent:
            message(sent, recorded, rows)
        case ConversationRead(conversation=conversation, reader=reader, up_to=up_to):
            row = rows.get(NOTICES, reader, str(conversation))
            if row and up_to >= row["last_number"]:
                rows.change(NOTICES, reader, str(conversation), seen=True, seen_at=recorded.position)
        case _:
            put_away(recorded, rows)
            for notice in notices(recorded):
                if notice.kind not in reader_of(rows, notice.person)["muted"]:
                    rows.put(NOTICES, **as_row(notice, recorded))


def told(recorded: Recorded) -> Iterable[tuple[PersonId, Kind]]:
    """Who is to know of an event, and as what."""
    if isinstance(recorded.event, MessageSent):
        return [(recipient(recorded.event), Kind.MESSAGE_RECEIVED)]
    return [(notice.person, notice.kind) for notice in notices(recorded)]


def recipient(sent: MessageSent) -> PersonId:
    one, other = sent.people
    return other if sent.sender == one else one


def message(sent: MessageSent, recorded: Recorded, rows: Rows) -> None:
    """One more unread message of a conversation, or the first since they were read."""
    person, subject = recipient(sent), str(sent.conversation)
    before, reader = rows.get(NOTICES, person, subject), reader_of(rows, person)
    if Kind.MESSAGE_RECEIVED in reader["muted"]:
        return
    read_up_to = reader["read_up_to"]
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
        "seen_at": None,
    }


notifications = Projection(
    "notifications",
    version=3,
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
        SearchMatched,
        NotificationsRead,
        NotificationRead,
        NotificationDeleted,
        ReadNotificationsCleared,
        WishesSet,
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


SHOWN = """
SELECT n.*, n.seen OR n.position <= coalesce(r.read_up_to, 0) AS read, t.title,
       a.username AS actor_username, a.name AS actor_name
FROM read.notices n
LEFT JOIN read.readers r USING (person)
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people a ON a.person = n.actor
WHERE n.person = %(person)s
"""
LIST = f"""{SHOWN}  AND n.position < %(before)s
  AND n.position > coalesce(r.cleared_up_to, 0) AND coalesce(n.seen_at > r.cleared_at, true)
ORDER BY n.position DESC LIMIT %(limit)s"""

UNREAD_SINCE = f"""{SHOWN}  AND n.at >= %(since)s AND NOT n.seen
  AND n.position > coalesce(r.read_up_to, 0)
ORDER BY n.position LIMIT %(limit)s"""

ONE = "SELECT subject FROM read.notices WHERE person = %(person)s AND position = %(position)s"

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


async def unread_since(
    connection: Connection, person: PersonId, since: datetime, limit: int
) -> list[NotificationItem]:
    """The oldest first."""
    rows = await select(connection, UNREAD_SINCE, {"person": person, "since": since, "limit": limit})
    return [_item(row) for row in rows]


async def subject_at(connection: Connection, person: PersonId, position: int) -> str | None:
    """What one's own notification at this position is about; None: there is none."""
    rows = await select(connection, ONE, {"person": person, "position": position})
    return rows[0]["subject"] if rows else None


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
