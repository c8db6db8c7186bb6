"""Messages: what was said in each conversation, by number, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.conversation import MessageEdited, MessageRedacted, MessageSent
from domain.decider import Recorded
from domain.values import ConversationId, FileId, MessageId, PersonId
from domain.words import searchable
from projections.model import Rows, Table
from projections.paging import Connection, Page, checked_limit, decode, encode, page_of, select
from projections.shapes import Person, person_as, person_in

INTEGER_MAX = 2**31 - 1

MESSAGES = Table(
    "messages",
    key=("conversation", "number"),
    columns={
        "conversation": "uuid",
        "number": "integer",
        "message": "uuid",
        "sender": "uuid",
        "text": "text",
        "search_words": "text",
        "files": "uuid[]",
        "media_types": "text[]",
        "sizes": "bigint[]",
        "file_names": "text",
        "at": "timestamptz",
        "position": "bigint",
        "version": "bigint",
    },
    derived={"words": "tsvector GENERATED ALWAYS AS (to_tsvector('simple', search_words)) STORED"},
    indexes=("USING gin (words)",),
    append_only=True,
    personal={"text": "sender", "search_words": "sender", "file_names": "sender"},
)
CHANGES = Table(
    "message_changes",
    key=("conversation", "number"),
    columns={
        "conversation": "uuid",
        "number": "integer",
        "sender": "uuid",
        "text": "text",
        "search_words": "text",
        "edited_at": "timestamptz",
        "redacted_at": "timestamptz",
        "redacted_by": "uuid",
        "reason": "text",
        "position": "bigint",
    },
    derived={"words": "tsvector GENERATED ALWAYS AS (to_tsvector('simple', search_words)) STORED"},
    indexes=("USING gin (words)",),
    personal={"text": "sender", "search_words": "sender", "reason": "redacted_by"},
)
"""What was edited or taken back. Messages themselves are written once: there may be a great many."""


def say(sent: MessageSent, recorded: Recorded, rows: Rows) -> None:
    rows.append(
        MESSAGES,
        conversation=sent.conversation,
        number=sent.number,
        message=sent.message,
        sender=sent.sender,
        text=sent.text,
        search_words=searchable(f"{sent.text} {sent.names}"),
        files=[each.file for each in sent.attachments],
        media_types=[each.media_type for each in sent.attachments],
        sizes=[each.bytes for each in sent.attachments],
        file_names=sent.names,
        at=recorded.at,
        position=recorded.position,
        version=recorded.version,
    )


def edit(edited: MessageEdited, recorded: Recorded, rows: Rows) -> None:
    row = rows.get(CHANGES, edited.conversation, edited.number)
    if row is None or row["redacted_at"] is None:
        change(
            edited,
            recorded,
            rows,
            sender=edited.sender,
            text=edited.text,
            search_words=searchable(edited.text),
            edited_at=recorded.at,
        )


def redact(redacted: MessageRedacted, recorded: Recorded, rows: Rows) -> None:
    change(
        redacted,
        recorded,
        rows,
        text=None,
        search_words=None,
        redacted_at=recorded.at,
        redacted_by=redacted.by,
        reason=redacted.reason,
    )


def change(event: MessageEdited | MessageRedacted, recorded: Recorded, rows: Rows, **columns: Any) -> None:
    key = {"conversation": event.conversation, "number": event.number}
    before = rows.get(CHANGES, event.conversation, event.number) or dict.fromkeys(CHANGES.columns)
    rows.put(CHANGES, **{**before, **key, **columns, "position": recorded.position})


@dataclass(frozen=True)
class File:
    id: FileId
    name: str
    media_type: str
    bytes: int


@dataclass(frozen=True)
class Message:
    """Empty once it was taken back. `version` is its place in the conversation's stream."""

    id: MessageId
    number: int
    sender: PersonId
    text: str
    files: Sequence[File]
    at: datetime
    edited_at: datetime | None
    redacted_at: datetime | None
    redacted_by: PersonId | None
    reason: str | None
    version: int


@dataclass(frozen=True)
class Hit:
    conversation: ConversationId
    number: int
    other: Person
    sender: PersonId
    text: str
    at: datetime


@dataclass(frozen=True)
class Statistics:
    """`sent` and `received` count messages, `unread` those that one has not seen."""

    conversations: int
    archived: int
    sent: int
    received: int
    unread: int


HISTORY = """
SELECT m.*, c.text AS new_text, c.edited_at, c.redacted_at, c.redacted_by, c.reason FROM read.messages m
LEFT JOIN read.message_changes c ON c.conversation = m.conversation AND c.number = m.number
WHERE m.conversation = %(conversation)s AND m.number < %(before)s
  AND EXISTS (SELECT FROM read.talks k WHERE k.person = %(person)s AND k.conversation = m.conversation)
ORDER BY m.number DESC LIMIT %(limit)s
"""
FOUND = f"""
SELECT k.conversation, k.other, {person_as("other", "p")},
  h.number, h.sender, h.text, h.at, h.position
FROM read.talks k
JOIN LATERAL (
    (SELECT m.number, m.sender, m.text, m.at, m.position FROM read.messages m
     WHERE m.conversation = k.conversation AND m.position < %(before)s
       AND m.words @@ websearch_to_tsquery('simple', %(q)s)
       AND NOT EXISTS (SELECT FROM read.message_changes c
                       WHERE c.conversation = m.conversation AND c.number = m.number))
    UNION ALL
    (SELECT m.number, m.sender, c.text, m.at, m.position FROM read.message_changes c
     JOIN read.messages m ON m.conversation = c.conversation AND m.number = c.number
     WHERE c.conversation = k.conversation AND m.position < %(before)s
       AND c.words @@ websearch_to_tsquery('simple', %(q)s))
    ORDER BY position DESC LIMIT %(limit)s
) h ON true
LEFT JOIN read.people p ON p.person = k.other
WHERE k.person = %(person)s
ORDER BY h.position DESC LIMIT %(limit)s
"""

NUMBERS = """
SELECT count(*)::bigint AS conversations, count(*) FILTER (WHERE archived)::bigint AS archived,
  coalesce(sum(sent), 0)::bigint AS sent, coalesce(sum(messages - sent), 0)::bigint AS received,
  coalesce(sum(unread), 0)::bigint AS unread
FROM read.talks WHERE person = %(person)s
"""


async def page(
    connection: Connection, conversation: ConversationId, person: PersonId, before: int | None, limit: int
) -> Page[Message]:
    """The last `limit` messages with a number below `before`, oldest first; `next` is the number to go on
    from towards the beginning. Empty for anybody who is not in the conversation."""
    start = min(before, INTEGER_MAX) if before is not None else INTEGER_MAX
    values = {"conversation": conversation, "person": person, "before": start}
    rows = await select(connection, HISTORY, values | {"limit": checked_limit(limit) + 1})
    newest_first = page_of(rows, limit, message_in, lambda row: str(row["number"]))
    return Page(list(reversed(newest_first.items)), newest_first.next)


async def one(
    connection: Connection, conversation: ConversationId, person: PersonId, number: int
) -> Message | None:
    """The message of that number, for the two people in the conversation."""
    if number > INTEGER_MAX - 1:
        return None
    found = await page(connection, conversation, person, number + 1, 1)
    return next((each for each in found.items if each.number == number), None)


async def search(
    connection: Connection, person: PersonId, q: str, after: str | None, limit: int
) -> Page[Hit]:
    """Messages of one's own conversations that have these words, the newest first."""
    before = decode(after, int)[0] if after else 2**62
    values = {"person": person, "q": searchable(q), "before": before, "limit": checked_limit(limit) + 1}
    rows = await select(connection, FOUND, values)
    return page_of(rows, limit, _hit, lambda row: encode(row["position"]))


async def statistics(connection: Connection, person: PersonId) -> Statistics:
    rows = await select(connection, NUMBERS, {"person": person})
    return Statistics(**rows[0])


def _hit(row: Mapping[str, Any]) -> Hit:
    other = person_in(row, "other")
    return Hit(row["conversation"], row["number"], other, row["sender"], row["text"], row["at"])


def message_in(row: Mapping[str, Any]) -> Message:
    redacted = row["redacted_at"] is not None
    text = row["new_text"] if row["edited_at"] is not None else row["text"]
    return Message(
        id=row["message"],
        number=row["number"],
        sender=row["sender"],
        text="" if redacted else text,
        files=[] if redacted else files_in(row),
        at=row["at"],
        edited_at=row["edited_at"],
        redacted_at=row["redacted_at"],
        redacted_by=row["redacted_by"],
        reason=row["reason"],
        version=row["version"],
    )


def files_in(row: Mapping[str, Any]) -> list[File]:
    """Nameless once their owner is erased."""
    names = [*row["file_names"].split("\n"), *[""] * len(row["files"])]
    parts = zip(row["files"], names, row["media_types"], row["sizes"], strict=False)
    return [File(*each) for each in parts]
