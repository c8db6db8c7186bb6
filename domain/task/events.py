"""What can become a fact about a task. Each names everyone it concerns."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from domain.decider import Event, OwnedBy
from domain.task.brief import Brief, Sketch
from domain.values import ApplicationId, Money, PersonId, TaskId


class Declined(StrEnum):
    """Why a client declines an application."""

    PRICE = "price"
    SKILLS = "skills"
    TIMING = "timing"
    PROPOSAL = "proposal"
    OTHER = "other"


class TaskDrafted(Event, name="task.drafted", schema=2):
    """Nobody else sees it. `questions`, one a line, and `address` as they are going to be."""

    task: TaskId
    client: PersonId
    title: Annotated[str, OwnedBy("client")]
    description: Annotated[str, OwnedBy("client")]
    sketch: Sketch
    questions: Annotated[str, OwnedBy("client")] = ""
    address: Annotated[str, OwnedBy("client")] = ""


class TaskPosted(Event, name="task.posted", schema=2):
    """`questions`, one a line, are put to everybody who applies."""

    task: TaskId
    client: PersonId
    title: Annotated[str, OwnedBy("client")]
    description: Annotated[str, OwnedBy("client")]
    brief: Brief
    questions: Annotated[str, OwnedBy("client")] = ""


class TaskEdited(Event, name="task.edited", schema=2):
    task: TaskId
    client: PersonId
    title: Annotated[str, OwnedBy("client")]
    description: Annotated[str, OwnedBy("client")]
    brief: Brief
    questions: Annotated[str, OwnedBy("client")] = ""


class ApplicantsTold(Event, name="task.applicants_told"):
    """That the task was edited, to the next `count` of those who had applied. Who they are is its audience:
    none of them is told of the others."""

    task: TaskId
    client: PersonId
    count: int


class PlaceGiven(Event, name="task.place_given"):
    """Where exactly the work is done: for the client and who is hired."""

    task: TaskId
    client: PersonId
    address: Annotated[str, OwnedBy("client")]


class QuestionAsked(Event, name="task.question_asked"):
    """In public. `number` counts the task's questions from 1."""

    task: TaskId
    client: PersonId
    number: int
    asker: PersonId
    text: Annotated[str, OwnedBy("asker")]


class QuestionAnswered(Event, name="task.question_answered"):
    task: TaskId
    client: PersonId
    number: int
    asker: PersonId
    text: Annotated[str, OwnedBy("client")]


class FreelancerInvited(Event, name="task.freelancer_invited"):
    task: TaskId
    client: PersonId
    freelancer: PersonId
    note: Annotated[str, OwnedBy("client")]


class InvitationDeclined(Event, name="task.invitation_declined"):
    task: TaskId
    client: PersonId
    freelancer: PersonId
    reason: Annotated[str, OwnedBy("freelancer")]


@dataclass(frozen=True, kw_only=True)
class OfApplication:
    """What every fact about an application, or about the work it led to, names."""

    task: TaskId
    client: PersonId
    application: ApplicationId
    freelancer: PersonId


class ApplicationSubmitted(
    OfApplication, Event, name="task.application_submitted", schema=3, public=("task",)
):
    """`answers`, one a line, in the order of the task's questions. `invited`: the client had asked for it."""

    proposal: Annotated[str, OwnedBy("freelancer")]
    bid: Money
    days: int
    answers: Annotated[str, OwnedBy("freelancer")] = ""
    invited: bool = False


class ApplicationRevised(OfApplication, Event, name="task.application_revised"):
    proposal: Annotated[str, OwnedBy("freelancer")]
    bid: Money
    days: int
    answers: Annotated[str, OwnedBy("freelancer")]


class ApplicationWithdrawn(OfApplication, Event, name="task.application_withdrawn", public=("task",)):
    """`accepted`: it had been chosen, and was not paid for yet."""

    accepted: bool
    reason: Annotated[str, OwnedBy("freelancer")]


class ApplicationShortlisted(OfApplication, Event, name="task.application_shortlisted"):
    """For the client alone. `on` False: taken off the list again."""

    on: bool


class ApplicationRejected(OfApplication, Event, name="task.application_rejected"):
    reason: Declined
    note: Annotated[str, OwnedBy("client")]


class ApplicationAccepted(OfApplication, Event, name="task.application_accepted", schema=2, public=("task",)):
    """The terms: `amount` is the bid. Not paid for by `fund_by`, the task takes applications again; None:
    there is no such time."""

    amount: Money
    days: int | None = None
    fund_by: datetime | None = None


class FundingLapsed(OfApplication, Event, name="task.funding_lapsed", public=("task",)):
    """The accepted application waits beside the others again."""


class ApplicationClosed(OfApplication, Event, name="task.application_closed"):
    """This applicant was not chosen: `reason` is `another_chosen`, `task_cancelled`, `task_expired` or
    `task_deleted`."""

    reason: str


class WorkStarted(OfApplication, Event, name="task.work_started", public=("task",)):
    """The money is held."""


class TaskCompleted(OfApplication, Event, name="task.completed", public=("task",)):
    """All of the work is done, as the client sees it or by silence."""


class TaskCancelled(Event, name="task.cancelled", public=("task",)):
    """`application` is the accepted one, when there was one."""

    task: TaskId
    client: PersonId
    application: ApplicationId | None
    freelancer: PersonId | None
    reason: Annotated[str, OwnedBy("client")]


class TaskEnded(OfApplication, Event, name="task.ended", public=("task",)):
    """After work had started; `how` is the contract's: `agreed`, `settled` or `decided`."""

    how: str


class TaskExpired(Event, name="task.expired"):
    """The deadline came before anybody was chosen."""

    task: TaskId
    client: PersonId


class TaskDeleted(Event, name="task.deleted"):
    """Nobody sees it any more. `drafted`: it had never been posted."""

    task: TaskId
    client: PersonId
    drafted: bool


class TaskReviewed(OfApplication, Event, name="task.reviewed"):
    """The time of reviews is over."""


TaskEvent = (
    TaskDrafted
    | TaskPosted
    | TaskEdited
    | ApplicantsTold
    | PlaceGiven
    | QuestionAsked
    | QuestionAnswered
    | FreelancerInvited
    | InvitationDeclined
    | ApplicationSubmitted
    | ApplicationRevised
    | ApplicationWithdrawn
    | ApplicationShortlisted
    | ApplicationRejected
    | ApplicationAccepted
    | FundingLapsed
    | ApplicationClosed
    | WorkStarted
    | TaskCompleted
    | TaskCancelled
    | TaskEnded
    | TaskExpired
    | TaskDeleted
    | TaskReviewed
)
