"""The log: a persistence module of the library `eventsourcing` on PostgreSQL, with group commit."""

from adapters.event_log.library import EventLogFactory
from adapters.event_log.log import PostgresEventLog, open_log

__all__ = ["EventLogFactory", "PostgresEventLog", "open_log"]
