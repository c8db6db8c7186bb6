"""What has to be done at a certain time, if it still applies then. Pure: an event in, timers out.

A due date is a fact of the event. A timer is never cancelled: when its time has come, the aggregate decides
whether there is anything left to do.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.contract import contract
from domain.contract.commands import ApproveWork, EscalateDispute
from domain.contract.events import DisputeAnswered, DisputeOpened, DisputeWithdrawn, WorkDelivered
from domain.decider import Intent, Recorded
from domain.files import UNUSED_FILES_KEPT, FileStored, RemoveFile, file
from domain.notifications import MailPlanned, SendMail, notifications
from domain.review import RevealReviews, ReviewsOpened, review
from domain.task import ApplicationAccepted, ExpireTask, LapseFunding, TaskEdited, TaskPosted, task
from domain.values import SYSTEM, ApplicationId


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
        case TaskPosted(task=key, brief=brief) | TaskEdited(task=key, brief=brief):
            expire = ExpireTask(actor=SYSTEM, at=brief.deadline)
            return [Timer("expire", brief.deadline, Intent(task, key, expire))]
        case ApplicationAccepted(task=key, application=application, fund_by=datetime() as at):
            lapse = LapseFunding(actor=SYSTEM, at=at, application=application)
            return [Timer("lapse", at, Intent(task, key, lapse))]
        case WorkDelivered(contract=key, number=number, approve_by=at):
            return [approval(key, number, at)]
        case DisputeWithdrawn(contract=key, number=number, approve_by=datetime() as at):
            return [approval(key, number, at)]
        case DisputeOpened(contract=key, answer_by=at) | DisputeAnswered(contract=key, settle_by=at):
            return [Timer("escalate", at, Intent(contract, key, EscalateDispute(actor=SYSTEM, at=at)))]
        case ReviewsOpened(task=key, until=at):
            return [Timer("reveal", at, Intent(review, key, RevealReviews(actor=SYSTEM, at=at)))]
        case _:
            return ()


def approval(key: ApplicationId, number: int, at: datetime) -> Timer:
    return Timer("approve", at, Intent(contract, key, ApproveWork(actor=SYSTEM, at=at, number=number)))
