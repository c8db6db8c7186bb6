"""What can be wished for of a task."""

from domain.decider import Command
from domain.removal import RemoveTask
from domain.task.brief import Brief, Sketch
from domain.task.events import Declined
from domain.values import ApplicationId, Money, PersonId, TaskId


class SaveDraft(Command):
    task: TaskId
    title: str
    description: str
    sketch: Sketch
    questions: tuple[str, ...] = ()
    address: str = ""


class PostTask(Command):
    """`address`: where exactly, for work at a place; only who is hired gets to see it."""

    task: TaskId
    title: str
    description: str
    brief: Brief
    questions: tuple[str, ...] = ()
    address: str = ""


class EditTask(Command):
    """`address` None leaves it as it is."""

    title: str
    description: str
    brief: Brief
    questions: tuple[str, ...] = ()
    address: str | None = None


class TellApplicants(Command):
    """By the policies: all who have not heard of an edit yet."""


class AskQuestion(Command):
    text: str


class AnswerQuestion(Command):
    number: int
    text: str


class InviteFreelancer(Command):
    freelancer: PersonId
    note: str


class DeclineInvitation(Command):
    reason: str


class Apply(Command):
    application: ApplicationId
    proposal: str
    bid: Money
    days: int
    answers: tuple[str, ...] = ()


class ReviseApplication(Command):
    application: ApplicationId
    proposal: str
    bid: Money
    days: int
    answers: tuple[str, ...] = ()


class WithdrawApplication(Command):
    application: ApplicationId
    reason: str


class Shortlist(Command):
    application: ApplicationId
    on: bool


class RejectApplication(Command):
    application: ApplicationId
    reason: Declined
    note: str


class AcceptApplication(Command):
    application: ApplicationId


class LapseFunding(Command):
    """By the clock: the accepted application was not paid for in time."""

    application: ApplicationId


class StartWork(Command):
    application: ApplicationId


class CompleteTask(Command):
    pass


class CancelTask(Command):
    reason: str


class EndTask(Command):
    """By the contract: both sides, or an operator, ended it after work had started."""

    application: ApplicationId
    how: str


class ExpireTask(Command):
    """By the clock, at the deadline."""


class DeleteTask(Command):
    """Also a draft."""


class MarkReviewed(Command):
    """By the reviews, when they are shown."""


TaskCommand = (
    SaveDraft
    | PostTask
    | EditTask
    | TellApplicants
    | AskQuestion
    | AnswerQuestion
    | InviteFreelancer
    | DeclineInvitation
    | Apply
    | ReviseApplication
    | WithdrawApplication
    | Shortlist
    | RejectApplication
    | AcceptApplication
    | LapseFunding
    | StartWork
    | CompleteTask
    | CancelTask
    | EndTask
    | ExpireTask
    | DeleteTask
    | MarkReviewed
    | RemoveTask
)
