"""What a case can be, what it can be about and how it can end."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.values import FileId, MessageId


class CaseKind(StrEnum):
    REPORT = "report"
    CONTACT = "contact"
    VERIFICATION = "verification"


class SubjectKind(StrEnum):
    PROFILE = "profile"
    TASK = "task"
    MESSAGE = "message"
    REVIEW = "review"
    WORK = "work"
    OFFER = "offer"


class CaseOutcome(StrEnum):
    DISMISSED = "dismissed"
    WARNED = "warned"
    RESTRICTED = "restricted"
    REMOVED = "removed"
    ANSWERED = "answered"
    VERIFIED = "verified"
    NOT_VERIFIED = "not_verified"


@dataclass(frozen=True)
class Subject:
    """What is reported: `id` of a person, a task, a conversation, the task that was reviewed, a work or an
    offer; `number` of the message in it, of reviews 1 for the client's and 2 for the freelancer's."""

    kind: SubjectKind
    id: UUID
    number: int | None = None


@dataclass(frozen=True)
class Said:
    """The message that a case is about, and the files it came with: what is taken out when it is removed."""

    message: MessageId
    files: tuple[FileId, ...] = ()


REMOVABLE = frozenset(SubjectKind) - {SubjectKind.PROFILE}
"""A task leaves the board; of a message and a review the words are taken out; a work and an offer are taken
down, and put back when an appeal is right."""

OPEN_TO: dict[CaseKind, tuple[CaseOutcome, ...]] = {
    CaseKind.REPORT: (CaseOutcome.DISMISSED, CaseOutcome.WARNED, CaseOutcome.RESTRICTED, CaseOutcome.REMOVED),
    CaseKind.CONTACT: (CaseOutcome.DISMISSED, CaseOutcome.ANSWERED),
    CaseKind.VERIFICATION: (CaseOutcome.VERIFIED, CaseOutcome.NOT_VERIFIED),
}
