"""Task: work that a client wants done, from the first draft to the reviews. Stream `task-<task>`.

    Posted -> Applied -> Accepted -> InProgress -> Completed -> Reviewed
       |         |    <-lapsed- |         |
       +---------+--------------+---------+--> Cancelled

An accepted application becomes a contract, which has its own stream and rules (`domain.contract`).
"""

from collections.abc import Callable, Sequence
from typing import Any

from domain.decider import Command, Decider
from domain.removal import RemoveTask
from domain.task import applying, ending, listing
from domain.task.brief import DAYS_MAX, QUESTIONS_MAX, SKILLS_MAX, Brief, Sketch
from domain.task.commands import (
    AcceptApplication,
    AnswerQuestion,
    Apply,
    AskQuestion,
    CancelTask,
    CompleteTask,
    DeclineInvitation,
    DeleteTask,
    EditTask,
    EndTask,
    ExpireTask,
    InviteFreelancer,
    LapseFunding,
    MarkReviewed,
    PostTask,
    RejectApplication,
    ReviseApplication,
    SaveDraft,
    Shortlist,
    StartWork,
    TaskCommand,
    TellApplicants,
    WithdrawApplication,
)
from domain.task.events import (
    ApplicantsTold,
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationRejected,
    ApplicationRevised,
    ApplicationShortlisted,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    Declined,
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
from domain.task.refusals import (
    AlreadyAnswered,
    AlreadyApplied,
    AlreadyDeclined,
    AlreadyPosted,
    AnswersMissing,
    DeadlineNotAhead,
    DeadlinePassed,
    InvalidDuration,
    InvitationsUsedUp,
    NoSuchApplication,
    NoSuchQuestion,
    NoSuchTask,
    NotAccepted,
    NotInvited,
    NotYourApplication,
    NotYourTask,
    OwnTask,
    PlaceMissing,
    QuestionsFull,
    QuestionsWaiting,
    TaskNotOpen,
    TooManyQuestions,
    TooManySkills,
    UnderContract,
    WorkHasStarted,
    WorkNotStarted,
)
from domain.task.state import Application, Stage, Task, audience, evolve


def decide(command: TaskCommand, task: Task) -> Sequence[TaskEvent]:
    match command:
        case SaveDraft():
            return listing.save_draft(command, task)
        case PostTask():
            return listing.post(command, task)
        case DeleteTask():
            return ending.delete(command, task)
    if task.posted is None or task.deleted:
        raise NoSuchTask()
    return HANDLERS[type(command)](command, task, task.posted)


HANDLERS: dict[type[Command], Callable[[Any, Task, TaskPosted | TaskEdited], Sequence[TaskEvent]]] = {
    EditTask: listing.edit,
    TellApplicants: listing.tell,
    AskQuestion: listing.ask,
    AnswerQuestion: listing.answer,
    InviteFreelancer: listing.invite,
    DeclineInvitation: listing.decline_invitation,
    Apply: applying.apply,
    ReviseApplication: applying.revise,
    WithdrawApplication: applying.withdraw,
    Shortlist: applying.shortlist,
    RejectApplication: applying.reject,
    AcceptApplication: applying.accept,
    LapseFunding: applying.lapse,
    StartWork: ending.start,
    CompleteTask: ending.complete,
    CancelTask: ending.cancel,
    EndTask: ending.end,
    ExpireTask: ending.expire,
    RemoveTask: ending.remove,
    MarkReviewed: ending.mark_reviewed,
}

task = Decider("task", Task(), decide, evolve, audience)

__all__ = [
    "DAYS_MAX",
    "QUESTIONS_MAX",
    "SKILLS_MAX",
    "AcceptApplication",
    "AlreadyAnswered",
    "AlreadyApplied",
    "AlreadyDeclined",
    "AlreadyPosted",
    "AnswerQuestion",
    "AnswersMissing",
    "ApplicantsTold",
    "Application",
    "ApplicationAccepted",
    "ApplicationClosed",
    "ApplicationRejected",
    "ApplicationRevised",
    "ApplicationShortlisted",
    "ApplicationSubmitted",
    "ApplicationWithdrawn",
    "Apply",
    "AskQuestion",
    "Brief",
    "CancelTask",
    "CompleteTask",
    "DeadlineNotAhead",
    "DeadlinePassed",
    "DeclineInvitation",
    "Declined",
    "DeleteTask",
    "EditTask",
    "EndTask",
    "ExpireTask",
    "FreelancerInvited",
    "FundingLapsed",
    "InvalidDuration",
    "InvitationDeclined",
    "InvitationsUsedUp",
    "InviteFreelancer",
    "LapseFunding",
    "MarkReviewed",
    "NoSuchApplication",
    "NoSuchQuestion",
    "NoSuchTask",
    "NotAccepted",
    "NotInvited",
    "NotYourApplication",
    "NotYourTask",
    "OwnTask",
    "PlaceGiven",
    "PlaceMissing",
    "PostTask",
    "QuestionAnswered",
    "QuestionAsked",
    "QuestionsFull",
    "QuestionsWaiting",
    "RejectApplication",
    "ReviseApplication",
    "SaveDraft",
    "Shortlist",
    "Sketch",
    "Stage",
    "StartWork",
    "Task",
    "TaskCancelled",
    "TaskCommand",
    "TaskCompleted",
    "TaskDeleted",
    "TaskDrafted",
    "TaskEdited",
    "TaskEnded",
    "TaskEvent",
    "TaskExpired",
    "TaskNotOpen",
    "TaskPosted",
    "TaskReviewed",
    "TellApplicants",
    "TooManyQuestions",
    "TooManySkills",
    "UnderContract",
    "WithdrawApplication",
    "WorkHasStarted",
    "WorkNotStarted",
    "WorkStarted",
    "decide",
    "task",
]
