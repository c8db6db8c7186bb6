"""The library's recorders over our log: a synchronous shell around the same committer and tables."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import psycopg
from eventsourcing.persistence import (
    ApplicationRecorder,
    DataError,
    IntegrityError,
    InterfaceError,
    ListenNotifySubscription,
    Notification,
    OperationalError,
    PersistenceError,
    ProcessRecorder,
    StoredEvent,
    Subscription,
    Tracking,
)
from eventsourcing.postgres import PostgresAggregateRecorder, PostgresDatastore, PostgresTrackingRecorder
from eventsourcing.utils import retry
from psycopg.rows import tuple_row
from psycopg.sql import SQL

from adapters.event_codec import Entry
from adapters.event_log.append import Alongside, Append, Kept, Unfit, Verdict, Written, append
from adapters.event_log.background import Background
from adapters.event_log.committer import Committer
from adapters.event_log.reading import Stored, from_row
from adapters.event_log.statements import CREATE, HEAD, SELECT_EVENTS, SELECT_NOTIFICATIONS, Tables
from adapters.event_log.wakeups import Wakeups
from adapters.postgres.pool import Connection
from domain.decider import Audience
from domain.ports import Overloaded
from domain.values import SYSTEM

NOBODY = Audience()
PLAIN_SCHEMA = 1
POLL_SECONDS = 0.25

retrying = retry((InterfaceError, OperationalError), max_attempts=10, wait=0.2)
"""As the library's own recorders read. Appends need no retry: the committer repeats, safely."""


@dataclass(frozen=True)
class LoggedEvent(StoredEvent):
    row: Stored


@dataclass(frozen=True)
class LoggedNotification(Notification):
    row: Stored


@dataclass(frozen=True)
class Shell:
    """What a recorder needs to reach one log."""

    tables: Tables
    background: Background
    committer: Committer
    wakeups: Wakeups


class LogRecorder(ApplicationRecorder):
    """An application sequence in our log.

    What is appended here has no metadata: the all-zero actor, an audience of nobody, the present time.
    Versions of an originator must follow on each other, from 0 or 1.
    """

    def __init__(self, datastore: PostgresDatastore, shell: Shell) -> None:
        self.datastore = datastore
        self.shell = shell

    def create_table(self) -> None:
        with self.datastore.transaction(commit=True) as cursor:
            cursor.execute(self.shell.tables.sql(CREATE))

    def insert_events(self, stored_events: Sequence[StoredEvent], **kwargs: Any) -> Sequence[int] | None:
        return self._append(stored_events)

    def _append(
        self, stored_events: Sequence[StoredEvent], alongside: Alongside | None = None
    ) -> Sequence[int] | None:
        if not stored_events and alongside is None:
            return None
        try:
            prepared = _appended(stored_events, alongside)
            verdict = self.shell.background.call(self.shell.committer.submit(partial(_now, prepared)))
        except Unfit as error:
            raise IntegrityError(str(error)) from error
        except Overloaded as error:
            raise OperationalError(str(error)) from error
        except psycopg.Error as error:
            raise _translated(error) from error
        return _positions(verdict, len(stored_events))

    @retrying
    def select_events(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> Sequence[StoredEvent]:
        order = SQL("DESC" if desc else "ASC")
        statement = self.shell.tables.sql(SELECT_EVENTS, order=order)
        values = {"stream": str(originator_id), "gt": gt, "lte": lte, "limit": limit}
        return [
            LoggedEvent(row.entry.stream, row.entry.version, row.entry.name, row.entry.body, row)
            for row in self._rows(statement, values)
        ]

    @retrying
    def select_notifications(
        self,
        start: int | None,
        limit: int,
        stop: int | None = None,
        topics: Sequence[str] = (),
        *,
        inclusive_of_start: bool = True,
    ) -> Sequence[Notification]:
        after = 0 if start is None else start - 1 if inclusive_of_start else start
        values = {"after": after, "stop": stop, "topics": list(topics) or None, "limit": limit}
        return [
            LoggedNotification(
                row.entry.stream, row.entry.version, row.entry.name, row.entry.body, row.position, row
            )
            for row in self._rows(self.shell.tables.sql(SELECT_NOTIFICATIONS), values)
        ]

    @retrying
    def max_notification_id(self) -> int | None:
        with self.datastore.get_connection() as connection:
            row = connection.cursor(row_factory=tuple_row).execute(self.shell.tables.sql(HEAD)).fetchone()
        return row[0] if row else None

    def subscribe(
        self, gt: int | None = None, topics: Sequence[str] = ()
    ) -> Subscription[ApplicationRecorder]:
        return LogSubscription(self, gt, topics)

    def _rows(self, statement: Any, values: dict[str, Any]) -> list[Stored]:
        with self.datastore.get_connection() as connection:
            cursor = connection.cursor(row_factory=tuple_row, binary=True)
            return [from_row(row) for row in cursor.execute(statement, values, prepare=True)]


class LogProcessRecorder(PostgresTrackingRecorder, LogRecorder, ProcessRecorder):
    """A log of its own for an application that follows another one, and how far it has come."""

    def __init__(self, datastore: PostgresDatastore, shell: Shell, tracking_table_name: str) -> None:
        PostgresTrackingRecorder.__init__(self, datastore, tracking_table_name=tracking_table_name)
        LogRecorder.__init__(self, datastore, shell)

    def create_table(self) -> None:
        LogRecorder.create_table(self)
        PostgresTrackingRecorder.create_table(self)

    def insert_events(self, stored_events: Sequence[StoredEvent], **kwargs: Any) -> Sequence[int] | None:
        tracking = kwargs.get("tracking")
        return self._append(stored_events, partial(self._track, tracking) if tracking else None)

    async def _track(self, tracking: Tracking, connection: Connection) -> bool:
        values = {
            "application_name": tracking.application_name,
            "notification_id": tracking.notification_id,
        }
        cursor = await connection.execute(self.insert_tracking_statement, values, prepare=True)
        return not self.datastore.single_row_tracking or await cursor.fetchone() is not None


class LogSubscription(ListenNotifySubscription[LogRecorder]):
    """Looks again after a short while even when no notification came, and survives lost connections."""

    def __init__(self, recorder: LogRecorder, gt: int | None, topics: Sequence[str]) -> None:
        super().__init__(recorder, gt, topics)
        recorder.shell.background.spawn(self._wake(recorder.shell.wakeups))

    async def _wake(self, wakeups: Wakeups) -> None:
        heard = 0
        while not self._has_been_stopped:
            await wakeups.beyond(heard, POLL_SECONDS)
            heard = wakeups.head
            self._has_been_notified.set()


class SnapshotRecorder(PostgresAggregateRecorder):
    """The library's own table beside the log; ids are stored as text, whatever their type."""

    def insert_events(self, stored_events: Sequence[StoredEvent], **kwargs: Any) -> Sequence[int] | None:
        texts = [replace(event, originator_id=str(event.originator_id)) for event in stored_events]
        super().insert_events(texts, **kwargs)
        return None

    def select_events(self, originator_id: UUID | str, **kwargs: Any) -> Sequence[StoredEvent]:
        events: Sequence[StoredEvent] = super().select_events(str(originator_id), **kwargs)
        return events


def _appended(stored_events: Sequence[StoredEvent], alongside: Alongside | None) -> Append:
    """Under a command id of its own, so that a lost commit is found again and never repeated."""
    at, command_id = datetime.now(UTC), uuid4()
    entries = [
        Entry(
            stream=str(event.originator_id),
            version=event.originator_version,
            name=event.topic,
            schema=PLAIN_SCHEMA,
            body=event.state,
            at=at,
            actor=SYSTEM,
            audience=NOBODY,
            command_id=command_id,
        )
        for event in stored_events
    ]
    kept = Kept(b"", SYSTEM, None, None)
    return append(entries, command_id=command_id, kept=kept, at=at, reads={}, alongside=alongside)


async def _now(prepared: Append) -> Append:
    return prepared


def _positions(verdict: Verdict, count: int) -> Sequence[int]:
    match verdict:
        case Written(last=last) | Kept(position=last):
            return list(range(last - count + 1, last + 1))
        case refused:
            raise IntegrityError(str(refused))


def _translated(error: psycopg.Error) -> PersistenceError:
    match error:
        case psycopg.IntegrityError():
            return IntegrityError(str(error))
        case psycopg.DataError():
            return DataError(str(error))
        case psycopg.OperationalError():
            return OperationalError(str(error))
        case _:
            return PersistenceError(str(error))
