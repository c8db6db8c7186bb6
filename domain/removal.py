"""Removal: an operator takes a task off the board while no work has started on it, takes the words out of a
message or a review, or takes a work or an offer down, because they break the rules. Never asked for by
itself: it follows from the decision of a case."""

from typing import Any
from uuid import UUID

from domain.decider import Command
from domain.standing import CaseId, HouseRule
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


class TakeDown(Command):
    """A work of a portfolio, or an offer, by its id: nobody sees it any more."""

    id: UUID
    case: CaseId
    rule: HouseRule
    reason: str


class PutBack(Command):
    """By the platform, once it was decided again: it is as it was when it was taken down."""

    id: UUID


def why(command: TakeDown, person: PersonId, title: str) -> dict[str, Any]:
    """What its owner is told when it is taken down."""
    return {
        "person": person,
        "title": title,
        "case": command.case,
        "rule": command.rule,
        "by": command.actor,
        "reason": command.reason,
    }
