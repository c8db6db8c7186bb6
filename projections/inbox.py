"""Inbox: each person's conversations with what was said last, and every message by its number."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.conversation import ConversationOpened, ConversationRead, MessageSent
from domain.decider import Recorded
from domain.values import ConversationId, MessageId, PersonId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, person_in, task_in

READS = ("inbox", "tasks", "people")
INTEGER_MAX = 2**31 - 1

TALKS = Table(
    "talks",
    key=("person", "conversation"),
    columns={
        "person": "uuid",
        "conversation": "uuid",
        "other": "uuid",
        "task": "uuid",
        "messages": "integer",
        "seen": "integer",
        "seen_by_other": "integer",
        "last_text": "text",
        "last_sender": "uuid",
        "last_at": "timestamptz",
        "position": "bigint",
        "version": "bigint",
    },
    derived={"unread": "integer GENERATED ALWAYS AS (messages - seen) STORED"},
    indexes=("(person, position DESC)", "(person, position DESC) WHERE messages > seen"),
    personal={"last_text": "last_sender"},
)
"""`seen` is the last message that the person has read, or written: between two people everything after
one's own last message is the other's, so what is unread is `messages - seen`."""

MESSAGES = Table(
    "messages",
    key=("conversation", "number"),
    columns={
        "conversation": "uuid",
        "number": "integer",
        "message": "uuid",
        "sender": "uuid",
        "text": "text",
        "at": "timestamptz",
    },
    append_only=True,
    personal={"text": "sender"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    event: Any = recorded.event
    return [TALKS.at(person, event.conversation) for person in event.people]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case ConversationOpened() as opened:
            one, other = opened.people
            rows.put(TALKS, **new(opened, recorded, one, other))
            rows.put(TALKS, **new(opened, recorded, other, one))
        case MessageSent() as sent:
            receive(sent, recorded, rows)
        case ConversationRead() as read:
            see(read, recorded, rows)


def new(opened: ConversationOpened, recorded: Recorded, person: PersonId, other: PersonId) -> dict[str, Any]:
    return {
        "person": person,
        "conversation": opened.conversation,
        "other": other,
        "task": opened.task,
        "messages": 0,
        "seen": 0,
        "seen_by_other": 0,
        "last_text": None,
        "last_sender": None,
        "last_at": None,
        "position": recorded.position,
        "version": recorded.version,
    }


def receive(sent: MessageSent, recorded: Recorded, rows: Rows) -> None:
    for person in sent.people:
        seen = "seen" if person == sent.sender else "seen_by_other"
        rows.change(
            TALKS,
            person,
            sent.conversation,
            messages=sent.number,
            last_text=sent.text,
            last_sender=sent.sender,
            last_at=recorded.at,
            position=recorded.position,
            version=recorded.version,
            **{seen: sent.number},
        )
    rows.append(
        MESSAGES,
        conversation=sent.conversation,
        number=sent.number,
        message=sent.message,
        sender=sent.sender,
        text=sent.text,
        at=recorded.at,
    )


def see(read: ConversationRead, recorded: Recorded, rows: Rows) -> None:
    for person in read.people:
        column = "seen" if person == read.reader else "seen_by_other"
        row = rows.get(TALKS, person, read.conversation) or {}
        seen = max(row.get(column, 0), read.up_to)
        rows.change(TALKS, person, read.conversation, version=recorded.version, **{column: seen})


inbox = Projection(
    "inbox",
    version=1,
    tables=(TALKS, MESSAGES),
    events=(ConversationOpened, MessageSent, ConversationRead),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class LastMessage:
    text: str
    sender: PersonId
    at: datetime
    number: int


@dataclass(frozen=True)
class ConversationCard:
    id: ConversationId
    task: TaskRef
    other: Person
    last: LastMessage | None
    unread: int


@dataclass(frozen=True)
class ConversationPage:
    """`messages` counts them; `read_by_me`, `read_by_other` are message numbers; `version` the stream's."""

    id: ConversationId
    task: TaskRef
    other: Person
    messages: int
    read_by_me: int
    read_by_other: int
    version: int


@dataclass(frozen=True)
class Message:
    id: MessageId
    number: int
    sender: PersonId
    text: str
    at: datetime


LIST = """
SELECT k.*, t.title, p.username AS other_username, p.name AS other_name
FROM read.talks k
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people p ON p.person = k.other
WHERE k.person = %(person)s AND k.position < %(before)s
ORDER BY k.position DESC LIMIT %(limit)s
"""

UNREAD_LIST = """
SELECT k.*, t.title, p.username AS other_username, p.name AS other_name
FROM read.talks k
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people p ON p.person = k.other
WHERE k.person = %(person)s AND k.messages > k.seen
ORDER BY k.position DESC LIMIT %(limit)s
"""

ONE = """
SELECT k.*, t.title, p.username AS other_username, p.name AS other_name
FROM read.talks k
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people p ON p.person = k.other
WHERE k.person = %(person)s AND k.conversation = %(conversation)s
"""

UNREAD = """
SELECT coalesce(sum(unread), 0)::bigint AS unread
FROM read.talks WHERE person = %(person)s AND messages > seen
"""

HISTORY = """
SELECT m.* FROM read.messages m
WHERE m.conversation = %(conversation)s AND m.number < %(before)s
  AND EXISTS (SELECT FROM read.talks k WHERE k.person = %(person)s AND k.conversation = m.conversation)
ORDER BY m.number DESC LIMIT %(limit)s
"""


async def conversations(
    connection: Connection, person: PersonId, after: str | None, limit: int
) -> Page[ConversationCard]:
    """Those that moved last come first. Titles and names are joined from `tasks` and `people`."""
    before = position_in(after, LAST)
    values = {"person": person, "before": before, "limit": checked_limit(limit) + 1}
    rows = await select(connection, LIST, values)
    return page_of(rows, limit, _card, lambda row: encode(row["position"]))


async def unanswered(connection: Connection, person: PersonId, limit: int) -> Sequence[ConversationCard]:
    """The conversations with something unread, latest first."""
    values = {"person": person, "limit": checked_limit(limit)}
    return [_card(row) for row in await select(connection, UNREAD_LIST, values)]


async def conversation(
    connection: Connection, conversation: ConversationId, person: PersonId
) -> ConversationPage | None:
    """None for everybody but the two people in it."""
    rows = await select(connection, ONE, {"conversation": conversation, "person": person})
    if not rows:
        return None
    row = rows[0]
    return ConversationPage(
        id=row["conversation"],
        task=task_in(row),
        other=person_in(row, "other"),
        messages=row["messages"],
        read_by_me=row["seen"],
        read_by_other=row["seen_by_other"],
        version=row["version"],
    )


async def messages(
    connection: Connection, conversation: ConversationId, person: PersonId, before: int | None, limit: int
) -> Page[Message]:
    """The last `limit` messages with a number below `before`, oldest first; `next` is the number to go on
    from towards the beginning. Empty for anybody who is not in the conversation."""
    start = min(before, INTEGER_MAX) if before is not None else INTEGER_MAX
    values = {"conversation": conversation, "person": person, "before": start}
    rows = await select(connection, HISTORY, values | {"limit": checked_limit(limit) + 1})
    newest_first = page_of(rows, limit, _message, lambda row: str(row["number"]))
    return Page(list(reversed(newest_first.items)), newest_first.next)


async def unread(connection: Connection, person: PersonId) -> int:
    """Unread messages in all conversations of this person."""
    rows = await select(connection, UNREAD, {"person": person})
    total: int = rows[0]["unread"]
    return total


def _card(row: Mapping[str, Any]) -> ConversationCard:
    last = LastMessage(row["last_text"], row["last_sender"], row["last_at"], row["messages"])
    return ConversationCard(
        id=row["conversation"],
        task=task_in(row),
        other=person_in(row, "other"),
        last=last if row["messages"] else None,
        unread=row["unread"],
    )


def _message(row: Mapping[str, Any]) -> Message:
    return Message(row["message"], row["number"], row["sender"], row["text"], row["at"])
