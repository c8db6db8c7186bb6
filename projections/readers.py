"""Notices and their readers: what one has read, put away, does not want. Part of `notifications`."""

from typing import Any

from domain.decider import Recorded
from domain.notices import Channel, Kind
from domain.notifications import (
    NotificationDeleted,
    NotificationRead,
    NotificationRestored,
    NotificationsRead,
    ReadNotificationsCleared,
    WishesSet,
    wishes_in,
)
from domain.values import PersonId
from projections.model import Rows, Table

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
        "contract": "uuid",
        "search": "uuid",
        "actor": "uuid",
        "amount_minor": "bigint",
        "currency": "text",
        "detail": "text",
        "count": "integer",
        "last_number": "integer",
        "seen": "boolean",
        "seen_at": "bigint",
        "away": "boolean",
    },
    indexes=("(person, position DESC)", "(person, position) WHERE NOT seen AND NOT away"),
)
"""`subject` is what notices are grouped by (`Notice.subject`). `seen`: the thing itself has been looked at,
at the position `seen_at`, so it is read wherever its position stands. `away`: its reader deleted it."""

READERS = Table(
    "readers",
    key=("person",),
    columns={
        "person": "uuid",
        "read_up_to": "bigint",
        "cleared_up_to": "bigint",
        "cleared_at": "bigint",
        "muted": "text[]",
    },
)
"""Read notices up to `cleared_up_to`, and those seen up to `cleared_at`, were put away. `muted`: kinds that
the person does not want to see."""


def put_away(recorded: Recorded, rows: Rows) -> None:
    """What readers do with their notices."""
    match recorded.event:
        case NotificationsRead(person=person, up_to=up_to):
            rows.put(READERS, **reader_of(rows, person) | {"read_up_to": up_to})
        case NotificationRead(person=person, subject=subject, position=position):
            row = rows.get(NOTICES, person, subject)
            if row and row["position"] <= position and not row["seen"]:
                rows.change(NOTICES, person, subject, seen=True, seen_at=recorded.position)
        case NotificationDeleted() | NotificationRestored() as put:
            row = rows.get(NOTICES, put.person, put.subject)
            if row and row["position"] <= put.position:
                away = isinstance(put, NotificationDeleted)
                rows.change(NOTICES, put.person, put.subject, away=away)
        case ReadNotificationsCleared(person=person):
            reader = reader_of(rows, person)
            cleared = {"cleared_up_to": reader["read_up_to"], "cleared_at": recorded.position}
            rows.put(READERS, **reader | cleared)
        case WishesSet(person=person) as wished:
            wishes = wishes_in(wished)
            muted = [kind.value for kind in Kind if not wishes.wants(kind, Channel.IN_APP)]
            rows.put(READERS, **reader_of(rows, person) | {"muted": muted})


def reader_of(rows: Rows, person: PersonId) -> dict[str, Any]:
    unread = {"person": person, "read_up_to": 0, "cleared_up_to": 0, "cleared_at": 0, "muted": []}
    return dict(rows.get(READERS, person) or unread)
