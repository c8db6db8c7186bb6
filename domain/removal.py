"""Removal: an operator takes a task off the board while no work has started on it, or takes the words out of
a message or a review, because they break the rules. Never asked for by itself: it follows from the decision
of a case."""

from domain.decider import Command
from domain.values import FileId, MessageId, PersonId


class RemoveTask(Command):
    reason: str


class RemoveMessage(Command):
    message: MessageId
    number: int
    files: tuple[FileId, ...]
    reason: str


class RedactReview(Command):
    """Its words; the stars are of real work and stay."""

    reviewer: PersonId
    reason: str
