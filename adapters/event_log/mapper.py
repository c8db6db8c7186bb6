"""Our events for the library's own Application, repository and ProjectionRunner: to be read, not written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from eventsourcing.domain import DomainEventProtocol
from eventsourcing.persistence import Mapper, StoredEvent

from adapters.event_log.reading import Stored
from adapters.event_log.recorders import LoggedEvent, LoggedNotification
from domain.decider import Recorded


@dataclass(frozen=True)
class LibraryEvent:
    """One of our events, whole, as the library likes to hold it."""

    originator_id: str
    originator_version: int
    recorded: Recorded


class EventMapper(Mapper[str]):
    """Set `MAPPER_TOPIC=adapters.event_log.mapper:EventMapper` to replay the log with the library.

    Its factory fills in `decode`.
    """

    decode: Callable[[Stored], Recorded]

    def to_domain_event(self, stored_event: StoredEvent) -> LibraryEvent:
        assert isinstance(stored_event, LoggedEvent | LoggedNotification)
        recorded = self.decode(stored_event.row)
        return LibraryEvent(recorded.stream, recorded.version, recorded)

    def to_stored_event(self, domain_event: DomainEventProtocol[Any]) -> StoredEvent:
        raise TypeError("events are written by deciding and committing, not by the library")
