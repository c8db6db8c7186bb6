"""What has to be done at a certain time, if it still applies then. Pure: an event in, timers out.

A due date is a fact of the event. A timer is never cancelled: when its time has come, the aggregate decides
whether there is anything left to do.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.decider import Intent, Recorded
from domain.files import UNUSED_FILES_KEPT, FileStored, RemoveFile, file
from domain.notifications import MailPlanned, SendMail, notifications
from domain.values import SYSTEM


@dataclass(frozen=True)
class Timer:
    """`name` tells apart the timers that one event sets; `at` is in UTC, and the command's time as well, so
    that a command which is issued late is decided as of when it was due."""

    name: str
    at: datetime
    intent: Intent


def due(recorded: Recorded) -> Sequence[Timer]:
    """The timers that this event sets."""
    match recorded.event:
        case FileStored(file=stored):
            at = recorded.at + UNUSED_FILES_KEPT
            return [Timer("unused", at, Intent(file, stored, RemoveFile(actor=SYSTEM, at=at)))]
        case MailPlanned(person=person, due_at=at):
            send = SendMail(actor=SYSTEM, at=at, person=person)
            return [Timer("mail", at, Intent(notifications, person, send))]
        case _:
            return ()
