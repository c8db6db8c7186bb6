"""Proposals: what somebody offered lately, so that nobody floods clients. Stream `proposals-<freelancer>`.

They cost nothing: so many within a day, and only a few that say nearly the same. What a client has invited
is not counted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Annotated, Any

from domain.decider import Audience, Command, Decider, Event, OwnedBy
from domain.likeness import likeness, sketch
from domain.values import ApplicationId, PersonId, Refused, TaskId

WINDOW = timedelta(hours=24)
PROPOSALS_MAX = 30
ALIKE_MAX = 5
"""Tasks that nearly the same proposal may go to within the window."""
ALIKE = 0.6
"""Of the pairs of words: half of a text may be what one always says about oneself."""


class ProposalsUsedUp(Refused):
    """You have sent 30 proposals within 24 hours: the next one has to wait."""


class TooAlike(Refused):
    """You have sent nearly the same proposal to 5 tasks within 24 hours: write one that fits, or wait."""


class WithProposal(Command):
    freelancer: PersonId
    task: TaskId
    application: ApplicationId
    proposal: str


class SendProposal(WithProposal):
    """Uninvited."""


class ChangeProposal(WithProposal):
    """Its words are others now, perhaps."""


ProposalsCommand = SendProposal | ChangeProposal


@dataclass(frozen=True, kw_only=True)
class OfProposal:
    """`sketch` tells whether another one is nearly the same, see `domain.likeness`."""

    freelancer: PersonId
    task: TaskId
    application: ApplicationId
    sketch: Annotated[str, OwnedBy("freelancer")]


class ProposalSent(OfProposal, Event, name="proposals.sent"):
    at: datetime


class ProposalChanged(OfProposal, Event, name="proposals.changed"):
    """One that was sent within the window."""


ProposalsEvent = ProposalSent | ProposalChanged
Sent = tuple[ProposalSent, ...]
"""The latest ones, at most `PROPOSALS_MAX`, in the order in which they were sent."""


def decide(command: ProposalsCommand, sent: Sent) -> Sequence[ProposalsEvent]:
    recent = lately(sent, command.at)
    named: dict[str, Any] = {
        "freelancer": command.freelancer,
        "task": command.task,
        "application": command.application,
        "sketch": sketch(command.proposal),
    }
    match command:
        case SendProposal(at=at):
            if len(recent) >= PROPOSALS_MAX:
                raise ProposalsUsedUp(f"{ProposalsUsedUp.__doc__} {from_then(recent, PROPOSALS_MAX)}")
            refuse_alike(named["sketch"], command.task, recent)
            return [ProposalSent(at=at, **named)]
        case ChangeProposal(application=application):
            own = next((each for each in recent if each.application == application), None)
            if own is None or own.sketch == named["sketch"]:
                return []
            refuse_alike(named["sketch"], command.task, recent)
            return [ProposalChanged(**named)]


def lately(sent: Sent, now: datetime) -> Sent:
    return tuple(each for each in sent if each.at > now - WINDOW)


def alike(drawn: str, recent: Iterable[ProposalSent]) -> Sent:
    """The last one to each task that says nearly the same."""
    tasks = {each.task: each for each in recent}
    return tuple(each for each in tasks.values() if likeness(drawn, each.sketch) >= ALIKE)


def alike_to_last(recent: Sent) -> Sent:
    """Those that say nearly the same as the last one, which is among them."""
    return alike(recent[-1].sketch, recent) if recent else ()


def refuse_alike(drawn: str, task: TaskId, recent: Sent) -> None:
    found = alike(drawn, (each for each in recent if each.task != task))
    if len(found) >= ALIKE_MAX:
        raise TooAlike(f"{TooAlike.__doc__} {from_then(found, ALIKE_MAX)}")


def free_at(counted: Sent, most: int) -> datetime:
    """When fewer than so many will be within the window."""
    return sorted(each.at for each in counted)[-most] + WINDOW


def from_then(counted: Sent, most: int) -> str:
    then = free_at(counted, most) + timedelta(minutes=1)
    return f"It can go out from {then:%Y-%m-%d %H:%M} UTC."


def evolve(sent: Sent, event: ProposalsEvent) -> Sent:
    match event:
        case ProposalSent(at=at):
            return (*lately(sent, at), event)[-PROPOSALS_MAX:]
        case ProposalChanged(application=application, sketch=drawn):
            return tuple(
                replace(each, sketch=drawn) if each.application == application else each for each in sent
            )


def audience(event: ProposalsEvent, sent: Sent) -> Audience:
    return Audience(people=(event.freelancer,))


proposals = Decider("proposals", Sent(), decide, evolve, audience)
