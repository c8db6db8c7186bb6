"""Notifications: what happened that a person should know, what is unread of one thing as one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.conversation import ConversationRead
from domain.decider import Recorded
from domain.notices import TOPIC_OF, Kind, Topic
from domain.notifications import (
    NotificationDeleted,
    NotificationRead,
    NotificationRestored,
    NotificationsRead,
    ReadNotificationsCleared,
    WishesSet,
)
from domain.saving import SearchId
from domain.values import ApplicationId, ConversationId, Money, PersonId
from domain.words import SPELLED, SPELLINGS, searchable
from projections.model import Projection, Rows, Touch
from projections.noticing import EVENTS, Notice, notices
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.readers import NOTICES, READERS, put_away, reader_of
from projections.shapes import Person, TaskRef, money, person_as, person_in, task_in

READS = ("notifications", "tasks", "people", "saved")


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case ConversationRead(conversation=conversation, reader=reader):
            return [NOTICES.at(reader, str(conversation))]
        case NotificationRead() | NotificationDeleted() | NotificationRestored() as put:
            return [NOTICES.at(put.person, put.subject)]
        case NotificationsRead() | ReadNotificationsCleared() | WishesSet() as done:
            return [READERS.at(done.person)]
        case _:
            told = notices(recorded)
            rows = [NOTICES.at(notice.person, notice.subject(recorded.position)) for notice in told]
            return [*rows, *(READERS.at(notice.person) for notice in told)]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case ConversationRead(conversation=conversation, reader=reader, up_to=up_to):
            row = rows.get(NOTICES, reader, str(conversation))
            if row and up_to >= row["last_number"]:
                rows.change(NOTICES, reader, str(conversation), seen=True, seen_at=recorded.position)
        case _:
            put_away(recorded, rows)
            for notice in notices(recorded):
                tell(notice, recorded, rows)


def told(recorded: Recorded) -> Iterable[tuple[PersonId, Kind]]:
    """Who is to know of an event, and as what."""
    return [(notice.person, notice.kind) for notice in notices(recorded)]


def tell(notice: Notice, recorded: Recorded, rows: Rows) -> None:
    """One more unread of the same, or the first since it was read."""
    subject, reader = notice.subject(recorded.position), reader_of(rows, notice.person)
    if notice.kind in reader["muted"]:
        return
    before = rows.get(NOTICES, notice.person, subject)
    unread = (
        before and not before["seen"] and not before["away"] and before["position"] > reader["read_up_to"]
    )
    count = before["count"] + 1 if before and unread else 1
    rows.put(NOTICES, subject=subject, count=count, **as_row(notice, recorded))


def as_row(notice: Notice, recorded: Recorded) -> dict[str, Any]:
    return {
        "person": notice.person,
        "position": recorded.position,
        "kind": notice.kind,
        "at": recorded.at,
        "task": notice.task,
        "conversation": notice.conversation,
        "contract": notice.contract,
        "search": notice.search,
        "actor": notice.actor,
        "amount_minor": notice.amount.minor if notice.amount else None,
        "currency": notice.amount.currency if notice.amount else None,
        "detail": notice.detail,
        "last_number": notice.number,
        "seen": False,
        "seen_at": None,
        "away": False,
    }


notifications = Projection(
    "notifications",
    version=4,
    tables=(NOTICES, READERS),
    events=(
        *EVENTS,
        ConversationRead,
        NotificationsRead,
        NotificationRead,
        NotificationDeleted,
        NotificationRestored,
        ReadNotificationsCleared,
        WishesSet,
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class SearchRef:
    id: SearchId
    title: str


@dataclass(frozen=True)
class NotificationItem:
    """`id` is a position in the log; `count` tells how many of the same stand behind it; `detail` why or how,
    in a word; `search` is the saved search that matched."""

    id: int
    kind: Kind
    topic: Topic
    at: datetime
    read: bool
    task: TaskRef | None
    conversation: ConversationId | None
    contract: ApplicationId | None
    search: SearchRef | None
    actor: Person | None
    amount: Money | None
    detail: str | None
    count: int


@dataclass(frozen=True)
class Wanted:
    """`kinds` None: any. `q` are words of a task's title or a person's name."""

    kinds: Sequence[Kind] | None = None
    unread: bool = False
    q: str = ""


EVERYTHING = Wanted()

SHOWN = f"""
SELECT n.*, n.seen OR n.position <= coalesce(r.read_up_to, 0) AS read, t.title,
       {person_as("actor", "a")}, s.title AS search_title
FROM read.notices n
LEFT JOIN read.readers r USING (person)
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people a ON a.person = n.actor
LEFT JOIN read.searches s ON s.person = n.person AND s.search = n.search
WHERE n.person = %(person)s AND NOT n.away
"""
LIST = f"""{SHOWN}  AND n.position < %(before)s
  AND n.position > coalesce(r.cleared_up_to, 0) AND coalesce(n.seen_at > r.cleared_at, true)
  AND (%(kinds)s::text[] IS NULL OR n.kind = ANY(%(kinds)s))
  AND (NOT %(unread)s OR NOT n.seen AND n.position > coalesce(r.read_up_to, 0))
  AND (%(q)s = '' OR position(%(q)s IN
       translate(lower(concat_ws(' ', t.title, a.name, s.title)), %(spellings)s, %(spelled)s)) > 0)
ORDER BY n.position DESC LIMIT %(limit)s"""

UNREAD_SINCE = f"""{SHOWN}  AND n.at >= %(since)s AND NOT n.seen
  AND n.position > coalesce(r.read_up_to, 0)
ORDER BY n.position LIMIT %(limit)s"""

ONE = "SELECT subject FROM read.notices WHERE person = %(person)s AND position = %(position)s"

UNREAD = """
SELECT count(*) AS unread FROM read.notices n
WHERE n.person = %(person)s AND NOT n.seen AND NOT n.away
  AND n.position > coalesce((SELECT read_up_to FROM read.readers WHERE person = %(person)s), 0)
"""


async def page(
    connection: Connection, person: PersonId, after: str | None, limit: int, wanted: Wanted = EVERYTHING
) -> Page[NotificationItem]:
    """Newest first. Titles and names are joined from `tasks`, `people` and `saved`."""
    values = {
        "person": person,
        "before": position_in(after, LAST),
        "limit": checked_limit(limit) + 1,
        "kinds": list(wanted.kinds) if wanted.kinds is not None else None,
        "unread": wanted.unread,
        "q": searchable(wanted.q.strip()),
        "spellings": SPELLINGS,
        "spelled": SPELLED,
    }
    rows = await select(connection, LIST, values)
    return page_of(rows, limit, _item, lambda row: encode(row["position"]))


async def unread(connection: Connection, person: PersonId) -> int:
    """Notifications not read: a group counts once."""
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
        topic=TOPIC_OF[Kind(row["kind"])],
        at=row["at"],
        read=row["read"],
        task=task_in(row) if row["task"] else None,
        conversation=row["conversation"],
        contract=row["contract"],
        search=SearchRef(row["search"], row["search_title"] or "") if row["search"] else None,
        actor=person_in(row, "actor") if row["actor"] else None,
        amount=money(row["amount_minor"], row["currency"]) if row["amount_minor"] is not None else None,
        detail=row["detail"],
        count=row["count"],
    )
