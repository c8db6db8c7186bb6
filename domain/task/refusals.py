"""What a task refuses, and why."""

from domain.values import Invalid, NotAllowed, NotFound, Refused


class DeadlineNotAhead(Invalid):
    """The deadline must lie in the future."""


class PlaceMissing(Invalid):
    """Work at a place needs a city."""


class TooManySkills(Invalid):
    """A task can ask for at most 10 skills."""


class TooManyQuestions(Invalid):
    """A task can put at most 5 questions to its applicants."""


class InvalidDuration(Invalid):
    """The time needed is 1 to 365 days."""


class AnswersMissing(Invalid):
    """Every question of the task needs an answer."""


class NoSuchTask(NotFound):
    """There is no such task."""


class NoSuchApplication(NotFound):
    """There is no such application."""


class NoSuchQuestion(NotFound):
    """There is no such question."""


class NotInvited(NotFound):
    """There is no such invitation."""


class NotYourTask(NotAllowed):
    """Only the client who posted the task may do this."""


class NotYourApplication(NotAllowed):
    """Only who submitted the application may do this."""


class OwnTask(NotAllowed):
    """You cannot apply to your own task, ask about it or be invited to it."""


class AlreadyPosted(Refused):
    """This task is posted already."""


class AlreadyApplied(Refused):
    """You have applied to this task already."""


class AlreadyDeclined(Refused):
    """The client has declined your application to this task."""


class AlreadyAnswered(Refused):
    """This question has its answer."""


class QuestionsWaiting(Refused):
    """Wait for the answers to your questions before you ask more."""


class QuestionsFull(Refused):
    """This task takes no more questions."""


class InvitationsUsedUp(Refused):
    """You have sent the 20 invitations that a task has."""


class TaskNotOpen(Refused):
    """This task no longer takes applications or changes."""


class DeadlinePassed(Refused):
    """The task's deadline has passed."""


class NotAccepted(Refused):
    """Work can start only for the application that was accepted."""


class WorkNotStarted(Refused):
    """Work on this task has not started, so it cannot be completed."""


class WorkHasStarted(Refused):
    """Work has started: the task can no longer be cancelled by one side alone."""


class UnderContract(Refused):
    """Somebody has been accepted: cancel the task instead of deleting it."""
