"""Audit: whose words somebody who looks after the platform has read, and why. Stream `audit-<person>`.

Personal texts are masked for auditors and operators. Each one they read is a fact of its own, recorded before
they see it, which the person concerned is told of.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

from domain.decider import Audience, Command, Decider, Event, OwnedBy
from domain.values import Invalid, PersonId, Refused, Role, text

WINDOW = timedelta(hours=1)
REVEALS_MAX = 30
"""In any hour: more than any case needs, and far less than it takes to read everything."""


class NotPersonal(Invalid):
    """This field of the event is no masked text."""


class TooManyReveals(Refused):
    """At most 30 texts can be revealed in an hour."""


class Ground(StrEnum):
    DISPUTE = "dispute"
    COMPLAINT = "complaint"
    FRAUD = "fraud"
    LEGAL = "legal"
    SUPPORT = "support"


class Reveal(Command):
    """`person` is whose text stands in this field of the event."""

    position: int
    name: str
    field: str
    person: PersonId
    ground: Ground
    reason: str


class TextRevealed(Event, name="audit.revealed"):
    """`name` is that of the event at `position`. The reason may speak of the person: it goes when they do."""

    by: PersonId
    position: int
    name: str
    field: str
    person: PersonId
    ground: Ground
    reason: Annotated[str, OwnedBy("person")]
    at: datetime


@dataclass(frozen=True)
class Audits:
    """`recent`: when texts were revealed in the hour before the last one."""

    recent: tuple[datetime, ...] = ()


def decide(command: Reveal, audits: Audits) -> Sequence[TextRevealed]:
    within = [at for at in audits.recent if at > command.at - WINDOW]
    if len(within) >= REVEALS_MAX:
        raise TooManyReveals()
    return [
        TextRevealed(
            by=command.actor,
            position=command.position,
            name=command.name,
            field=command.field,
            person=command.person,
            ground=command.ground,
            reason=text(command.reason, 10, 500),
            at=command.at,
        )
    ]


def evolve(audits: Audits, event: TextRevealed) -> Audits:
    return Audits((*(at for at in audits.recent if at > event.at - WINDOW), event.at))


def audience(event: TextRevealed, audits: Audits) -> Audience:
    return Audience(
        people=tuple(dict.fromkeys((event.person, event.by))), roles=(Role.AUDITOR, Role.OPERATOR)
    )


audit = Decider("audit", Audits(), decide, evolve, audience)
