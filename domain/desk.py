"""Desk: what operators looked at that is personal. Stream `desk-<operator>`; nobody looks unseen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.decider import Audience, Command, Decider, Event
from domain.standing import CaseId
from domain.values import PersonId, Role

SAME_LOOK = timedelta(minutes=15)
LOOKS_KEPT = 200


class Look(Command):
    """`why`: what the case is about."""

    case: CaseId
    person: PersonId | None
    why: str


class DeskLooked(Event, name="desk.looked"):
    operator: PersonId
    case: CaseId
    person: PersonId | None
    why: str
    at: datetime


@dataclass(frozen=True)
class Desk:
    last: Mapping[CaseId, datetime] = field(default_factory=dict)


def decide(command: Look, desk: Desk) -> Sequence[DeskLooked]:
    """Looking again within a quarter of an hour is the same look."""
    last = desk.last.get(command.case)
    if last is not None and command.at - last < SAME_LOOK:
        return []
    return [
        DeskLooked(
            operator=command.actor, case=command.case, person=command.person, why=command.why, at=command.at
        )
    ]


def evolve(desk: Desk, event: DeskLooked) -> Desk:
    kept = {case: at for case, at in desk.last.items() if case != event.case} | {event.case: event.at}
    return Desk(dict(list(kept.items())[-LOOKS_KEPT:]))


def audience(event: DeskLooked, desk: Desk) -> Audience:
    return Audience(roles=(Role.OPERATOR, Role.AUDITOR))


desk = Decider("desk", Desk(), decide, evolve, audience)
