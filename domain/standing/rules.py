"""The published rules, what can be taken away, and what a restriction is to be."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType
from uuid import UUID

CaseId = NewType("CaseId", UUID)
"""Every restriction comes of one case and is known by it."""

APPEAL_TIME = timedelta(days=30)
EVIDENCE_MAX = 20


class HouseRule(StrEnum):
    """The published rules: nothing else can be reported or lead to a restriction."""

    SPAM = "spam"
    FRAUD = "fraud"
    HARASSMENT = "harassment"
    FALSE_IDENTITY = "false_identity"
    OUTSIDE_PAYMENT = "outside_payment"
    FORBIDDEN_WORK = "forbidden_work"
    RIGHTS_OF_OTHERS = "rights_of_others"
    MISUSE = "misuse"


class Scope(StrEnum):
    """What can be taken away. `EVERYTHING` leaves looking, running contracts, appealing and leaving."""

    POSTING = "posting"
    APPLYING = "applying"
    MESSAGING = "messaging"
    WITHDRAWING = "withdrawing"
    EVERYTHING = "everything"


class ThingKind(StrEnum):
    """What can be taken off somebody's profile and put back."""

    WORK = "work"
    OFFER = "offer"


@dataclass(frozen=True)
class Thing:
    kind: ThingKind
    id: UUID


@dataclass(frozen=True)
class Measure:
    """What a restriction is to be. `until` is None for good; `evidence` are log positions."""

    scopes: tuple[Scope, ...]
    evidence: tuple[int, ...]
    until: datetime | None
