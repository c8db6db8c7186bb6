"""What a case can be, what it can be about and how it can end."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class CaseKind(StrEnum):
    REPORT = "report"
    CONTACT = "contact"
    VERIFICATION = "verification"


class SubjectKind(StrEnum):
    PROFILE = "profile"
    TASK = "task"
    MESSAGE = "message"
    REVIEW = "review"


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
    """What is reported: `id` of a person, task, conversation or review; `number` of a message in it."""

    kind: SubjectKind
    id: UUID
    number: int | None = None


OPEN_TO: dict[CaseKind, tuple[CaseOutcome, ...]] = {
    CaseKind.REPORT: (CaseOutcome.DISMISSED, CaseOutcome.WARNED, CaseOutcome.RESTRICTED, CaseOutcome.REMOVED),
    CaseKind.CONTACT: (CaseOutcome.DISMISSED, CaseOutcome.ANSWERED),
    CaseKind.VERIFICATION: (CaseOutcome.VERIFIED, CaseOutcome.NOT_VERIFIED),
}
