"""Inbox: each person's conversations with what was said last."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.contacts import ConversationArchived, ConversationUnarchived
from domain.conversation import (
    ConversationFreed,
    ConversationOpened,
    ConversationRead,
    MessageEdited,
    MessageRedacted,
    MessageSent,
)
from domain.decider import Recorded
from domain.values import ConversationId, PersonId
from projections import messages
from projections.messages import CHANGES, MESSAGES
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, person_as, person_in, task_in

READS = ("inbox", "tasks", "people")

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
        "sent": "integer",
        "archived": "boolean",
        "last_text": "text",
        "last_files": "integer",
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


def touches(recorded: Recorded) -> Iterable[Touch]:
    event: Any = recorded.event
    if isinstance(event, ConversationArchived | ConversationUnarchived):
        return [TALKS.at(event.owner, event.conversation)]
    talks = [TALKS.at(person, event.conversation) for person in event.people]
    if isinstance(event, MessageEdited | MessageRedacted):
        return [*talks, CHANGES.at(event.conversation, event.number)]
    return talks


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
        case ConversationFreed(people=people):
            reword(0, None, recorded, rows, people)
        case MessageEdited(number=number, text=text, people=people) as edited:
            messages.edit(edited, recorded, rows)
            reword(number, text, recorded, rows, people)
        case MessageRedacted(number=number, people=people) as redacted:
            messages.redact(redacted, recorded, rows)
            reword(number, None, recorded, rows, people)
        case ConversationArchived() as archived:
            put_away(archived, rows, True)
        case ConversationUnarchived() as taken_out:
            put_away(taken_out, rows, False)


def new(opened: ConversationOpened, recorded: Recorded, person: PersonId, other: PersonId) -> dict[str, Any]:
    return {
        "person": person,
        "conversation": opened.conversation,
        "other": other,
        "task": opened.task,
        "messages": 0,
        "seen": 0,
        "seen_by_other": 0,
        "sent": 0,
        "archived": False,
        "last_text": None,
        "last_files": 0,
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
            last_files=len(sent.attachments),
            last_sender=sent.sender,
            last_at=recorded.at,
            position=recorded.position,
            version=recorded.version,
            **{seen: sent.number},
        )
    rows.add(TALKS, sent.sender, sent.conversation, sent=1)
    messages.say(sent, recorded, rows)


def reword(number: int, text: str | None, recorded: Recorded, rows: Rows, people: Iterable[PersonId]) -> None:
    """The last message's words stand in the list of conversations too."""
    conversation = UUID(recorded.key)
    for person in people:
        row = rows.get(TALKS, person, conversation) or {}
        words = {"last_text": text} if row["messages"] == number else {}
        rows.change(TALKS, person, conversation, version=recorded.version, **words)


def put_away(event: ConversationArchived | ConversationUnarchived, rows: Rows, archived: bool) -> None:
    """Rows of people who are not in the conversation do not exist."""
    if rows.get(TALKS, event.owner, event.conversation):
        rows.change(TALKS, event.owner, event.conversation, archived=archived)


def see(read: ConversationRead, recorded: Recorded, rows: Rows) -> None:
    for person in read.people:
        column = "seen" if person == read.reader else "seen_by_other"
        row = rows.get(TALKS, person, read.conversation) or {}
        seen = max(row.get(column, 0), read.up_to)
        rows.change(TALKS, person, read.conversation, version=recorded.version, **{column: seen})


inbox = Projection(
    "inbox",
    version=2,
    tables=(TALKS, MESSAGES, CHANGES),
    events=(
        ConversationOpened,
        ConversationFreed,
        MessageSent,
        MessageEdited,
        MessageRedacted,
        ConversationRead,
        ConversationArchived,
        ConversationUnarchived,
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class LastMessage:
    """`text` is None when it was taken back."""

    text: str | None
    files: int
    sender: PersonId
    at: datetime
    number: int


@dataclass(frozen=True)
class ConversationCard:
    id: ConversationId
    task: TaskRef | None
    other: Person
    last: LastMessage | None
    unread: int
    archived: bool


@dataclass(frozen=True)
class ConversationPage:
    """`messages` counts them; `read_by_me`, `read_by_other` are message numbers; `version` the stream's."""

    id: ConversationId
    task: TaskRef | None
    other: Person
    messages: int
    read_by_me: int
    read_by_other: int
    version: int
    archived: bool


LIST = f"""
SELECT k.*, t.title, {person_as("other", "p")}
FROM read.talks k
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people p ON p.person = k.other
WHERE k.person = %(person)s AND k.position < %(before)s AND k.archived = %(archived)s
ORDER BY k.position DESC LIMIT %(limit)s
"""

UNREAD_LIST = f"""
SELECT k.*, t.title, {person_as("other", "p")}
FROM read.talks k
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people p ON p.person = k.other
WHERE k.person = %(person)s AND k.messages > k.seen
ORDER BY k.position DESC LIMIT %(limit)s
"""

ONE = f"""
SELECT k.*, t.title, {person_as("other", "p")}
FROM read.talks k
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people p ON p.person = k.other
WHERE k.person = %(person)s AND k.conversation = %(conversation)s
"""

UNREAD = """
SELECT coalesce(sum(unread), 0)::bigint AS unread
FROM read.talks WHERE person = %(person)s AND messages > seen
"""


async def conversations(
    connection: Connection,
    person: PersonId,
    after: str | None,
    limit: int,
    *,
    archived: bool = False,
) -> Page[ConversationCard]:
    """Those that moved last come first, put away or not."""
    before = position_in(after, LAST)
    values = {"person": person, "before": before, "archived": archived}
    rows = await select(connection, LIST, values | {"limit": checked_limit(limit) + 1})
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
        task=task_in(row) if row["task"] else None,
        other=person_in(row, "other"),
        messages=row["messages"],
        read_by_me=row["seen"],
        read_by_other=row["seen_by_other"],
        version=row["version"],
        archived=row["archived"],
    )


async def unread(connection: Connection, person: PersonId) -> int:
    """Unread messages in all conversations of this person."""
    rows = await select(connection, UNREAD, {"person": person})
    total: int = rows[0]["unread"]
    return total


def _card(row: Mapping[str, Any]) -> ConversationCard:
    said = (row["last_text"], row["last_files"], row["last_sender"], row["last_at"])
    return ConversationCard(
        id=row["conversation"],
        task=task_in(row) if row["task"] else None,
        other=person_in(row, "other"),
        last=LastMessage(*said, row["messages"]) if row["messages"] else None,
        unread=row["unread"],
        archived=row["archived"],
    )
