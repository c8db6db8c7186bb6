"""Applications, from submitted to accepted or not. Every applicant gets an outcome."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from domain.task.brief import answered, lasting
from domain.task.commands import (
    AcceptApplication,
    Apply,
    LapseFunding,
    RejectApplication,
    ReviseApplication,
    Shortlist,
    WithdrawApplication,
)
from domain.task.events import (
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationRejected,
    ApplicationRevised,
    ApplicationShortlisted,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    FundingLapsed,
    TaskEdited,
    TaskEvent,
    TaskPosted,
)
from domain.task.listing import only_client
from domain.task.refusals import (
    AlreadyApplied,
    AlreadyDeclined,
    DeadlinePassed,
    NoSuchApplication,
    NotYourApplication,
    OwnTask,
    TaskNotOpen,
    WorkHasStarted,
)
from domain.task.state import Application, Stage, Task
from domain.values import ApplicationId, CurrencyMismatch, PersonId, only_system, text

FUNDING_TIME = timedelta(days=7)
Posted = TaskPosted | TaskEdited


def apply(command: Apply, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    if command.actor == posted.client:
        raise OwnTask()
    still_open(command, task, posted)
    if task.of(command.actor) is not None:
        raise AlreadyApplied()
    if command.actor in task.declined:
        raise AlreadyDeclined()
    invited = command.actor in task.invited
    return [
        ApplicationSubmitted(application=command.application, invited=invited, **offered(command, posted))
    ]


def revise(command: ReviseApplication, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    application = waiting(command.application, task)
    only_applicant(command.actor, application)
    still_open(command, task, posted)
    return [ApplicationRevised(application=application.id, **offered(command, posted))]


def still_open(command: Apply | ReviseApplication, task: Task, posted: Posted) -> None:
    if not task.stage.is_open:
        raise TaskNotOpen()
    if command.at >= posted.brief.deadline:
        raise DeadlinePassed()


def offered(command: Apply | ReviseApplication, posted: Posted) -> dict[str, Any]:
    if command.bid.currency != posted.brief.budget.currency:
        raise CurrencyMismatch()
    return {
        "task": posted.task,
        "client": posted.client,
        "freelancer": command.actor,
        "proposal": text(command.proposal, 20, 4_000),
        "bid": command.bid,
        "days": lasting(command.days),
        "answers": answered(command.answers, posted.questions),
    }


def withdraw(command: WithdrawApplication, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    """The accepted one may step back as well, until the work has been paid for."""
    accepted = task.accepted
    chosen = accepted is not None and accepted.id == command.application
    application = accepted if chosen and accepted else waiting(command.application, task)
    only_applicant(command.actor, application)
    if chosen and task.stage is not Stage.ACCEPTED:
        raise WorkHasStarted()
    return [
        ApplicationWithdrawn(
            task=posted.task,
            client=posted.client,
            application=application.id,
            freelancer=application.freelancer,
            accepted=chosen,
            reason=text(command.reason, 0, 500),
        )
    ]


def shortlist(command: Shortlist, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    only_client(command.actor, posted)
    application = waiting(command.application, task)
    if application.shortlisted == command.on:
        return []
    return [ApplicationShortlisted(on=command.on, **concerned(application, posted))]


def reject(command: RejectApplication, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    only_client(command.actor, posted)
    application = waiting(command.application, task)
    note = text(command.note, 0, 1_000)
    return [ApplicationRejected(reason=command.reason, note=note, **concerned(application, posted))]


def accept(command: AcceptApplication, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    only_client(command.actor, posted)
    if task.accepted is not None and task.accepted.id == command.application:
        return []
    if not task.stage.is_open:
        raise TaskNotOpen()
    application = waiting(command.application, task)
    return [
        ApplicationAccepted(
            amount=application.bid,
            days=application.days,
            fund_by=command.at + FUNDING_TIME,
            **concerned(application, posted),
        )
    ]


def lapse(command: LapseFunding, task: Task, posted: Posted) -> Sequence[TaskEvent]:
    only_system(command.actor)
    accepted = task.accepted
    if task.stage is not Stage.ACCEPTED or accepted is None or accepted.id != command.application:
        return []
    return [FundingLapsed(**concerned(accepted, posted))]


def closed(task: Task, posted: Posted, reason: str) -> list[TaskEvent]:
    return [
        ApplicationClosed(reason=reason, **concerned(application, posted))
        for application in task.pending.values()
    ]


def concerned(application: Application, posted: Posted) -> dict[str, Any]:
    return {
        "task": posted.task,
        "client": posted.client,
        "application": application.id,
        "freelancer": application.freelancer,
    }


def waiting(application: ApplicationId, task: Task) -> Application:
    found = task.pending.get(application)
    if found is None:
        raise NoSuchApplication()
    return found


def only_applicant(actor: PersonId, application: Application) -> None:
    if actor != application.freelancer:
        raise NotYourApplication()
