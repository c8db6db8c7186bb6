"""What must be known of a task to decide about it, and how each fact changes that."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from domain.decider import Audience
from domain.task.events import (
    ApplicantsTold,
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationRejected,
    ApplicationRevised,
    ApplicationShortlisted,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    FreelancerInvited,
    FundingLapsed,
    InvitationDeclined,
    PlaceGiven,
    QuestionAnswered,
    QuestionAsked,
    TaskCancelled,
    TaskCompleted,
    TaskDeleted,
    TaskDrafted,
    TaskEdited,
    TaskEnded,
    TaskEvent,
    TaskExpired,
    TaskPosted,
    TaskReviewed,
    WorkStarted,
)
from domain.values import ApplicationId, Money, PersonId

TOLD_AT_ONCE_MAX = 25
"""So many applicants one event names, so that an edit costs no more the more have applied."""


class Stage(StrEnum):
    POSTED = "posted"
    APPLIED = "applied"
    ACCEPTED = "accepted"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    REVIEWED = "reviewed"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        return self in (Stage.POSTED, Stage.APPLIED)


@dataclass(frozen=True)
class Application:
    """One that waits for its answer, or the accepted one."""

    id: ApplicationId
    freelancer: PersonId
    bid: Money
    days: int
    shortlisted: bool = False


@dataclass(frozen=True)
class Task:
    posted: TaskPosted | TaskEdited | None = None
    draft: TaskDrafted | None = None
    place: PlaceGiven | None = None
    stage: Stage = Stage.POSTED
    deleted: bool = False
    pending: Mapping[ApplicationId, Application] = field(default_factory=dict)
    accepted: Application | None = None
    declined: frozenset[PersonId] = frozenset()
    invited: frozenset[PersonId] = frozenset()
    invitations_declined: frozenset[PersonId] = frozenset()
    questions: int = 0
    waiting: Mapping[int, PersonId] = field(default_factory=dict)
    """Who asked the questions that have no answer yet."""
    told: tuple[ApplicationId, ...] = ()
    untold: tuple[ApplicationId, ...] = ()
    """Who heard of the last edit by the last event that tells of it, and who has not heard of it yet."""

    def of(self, freelancer: PersonId) -> Application | None:
        return next((each for each in self.pending.values() if each.freelancer == freelancer), None)

    @property
    def hearing(self) -> tuple[PersonId, ...]:
        """Those of the told who did not step back meanwhile."""
        live = {**self.pending, **({self.accepted.id: self.accepted} if self.accepted else {})}
        return tuple(live[each].freelancer for each in self.told if each in live)


def evolve(task: Task, event: TaskEvent) -> Task:
    match event:
        case TaskDrafted():
            return replace(task, draft=event)
        case TaskPosted():
            return replace(task, posted=event, draft=None)
        case TaskEdited():
            return tells(replace(task, posted=event, untold=tuple(task.pending)), TOLD_AT_ONCE_MAX)
        case ApplicantsTold(count=count):
            return tells(task, count)
        case PlaceGiven():
            return replace(task, place=event)
        case QuestionAsked(number=number, asker=asker):
            return replace(task, questions=number, waiting={**task.waiting, number: asker})
        case QuestionAnswered(number=number):
            return replace(task, waiting={one: who for one, who in task.waiting.items() if one != number})
        case FreelancerInvited(freelancer=freelancer):
            return replace(task, invited=task.invited | {freelancer})
        case InvitationDeclined(freelancer=freelancer):
            return replace(task, invitations_declined=task.invitations_declined | {freelancer})
        case TaskCompleted():
            return replace(task, stage=Stage.COMPLETED)
        case TaskReviewed():
            return replace(task, stage=Stage.REVIEWED)
        case TaskCancelled() | TaskEnded() | TaskExpired():
            return replace(task, stage=Stage.CANCELLED)
        case TaskDeleted():
            return replace(task, stage=Stage.CANCELLED, deleted=True)
        case WorkStarted():
            return replace(task, stage=Stage.IN_PROGRESS)
        case _:
            return evolve_applications(task, event)


def tells(task: Task, count: int) -> Task:
    return replace(task, told=task.untold[:count], untold=task.untold[count:])


ApplicationEvent = (
    ApplicationSubmitted
    | ApplicationRevised
    | ApplicationWithdrawn
    | ApplicationShortlisted
    | ApplicationRejected
    | ApplicationAccepted
    | ApplicationClosed
    | FundingLapsed
)


def evolve_applications(task: Task, event: ApplicationEvent) -> Task:
    match event:
        case ApplicationSubmitted(application=application, freelancer=freelancer, bid=bid, days=days):
            return waits(task, Application(application, freelancer, bid, days))
        case ApplicationRevised(application=application, bid=bid, days=days):
            return waits(task, replace(task.pending[application], bid=bid, days=days))
        case ApplicationShortlisted(application=application, on=on):
            return waits(task, replace(task.pending[application], shortlisted=on))
        case ApplicationRejected(application=application, freelancer=freelancer):
            return replace(gone(task, application), declined=task.declined | {freelancer})
        case ApplicationAccepted(application=application):
            chosen = task.pending.get(application)
            return replace(gone(task, application), stage=Stage.ACCEPTED, accepted=chosen)
        case FundingLapsed():
            return replace(waits(task, task.accepted), accepted=None) if task.accepted else task
        case ApplicationWithdrawn(accepted=True):
            return replace(task, accepted=None, stage=Stage.APPLIED)
        case ApplicationClosed(application=application) | ApplicationWithdrawn(application=application):
            return gone(task, application)


def waits(task: Task, application: Application) -> Task:
    return replace(task, stage=Stage.APPLIED, pending={**task.pending, application.id: application})


def gone(task: Task, application: ApplicationId) -> Task:
    return replace(task, pending={key: value for key, value in task.pending.items() if key != application})


def audience(event: TaskEvent, task: Task) -> Audience:
    match event:
        case TaskEdited():
            return Audience(public=True, people=(event.client, *task.hearing))
        case ApplicantsTold():
            return Audience(people=task.hearing)
        case TaskPosted() | TaskExpired() | TaskReviewed():
            return Audience(public=True, people=(event.client,))
        case QuestionAsked() | QuestionAnswered():
            return Audience(public=True, people=(event.client, event.asker))
        case TaskDrafted() | ApplicationShortlisted():
            return Audience(people=(event.client,))
        case TaskDeleted(drafted=drafted):
            return Audience(public=not drafted, people=(event.client,))
        case PlaceGiven():
            hired = task.accepted
            return Audience(people=(event.client, hired.freelancer) if hired else (event.client,))
        case TaskCancelled(client=client, freelancer=freelancer):
            return Audience(people=(client, freelancer) if freelancer else (client,))
        case _:
            return Audience(people=(event.client, event.freelancer))
