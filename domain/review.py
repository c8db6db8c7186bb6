"""Review: what the two sides of a completed task say of one another. Stream `review-<task>`.

Double blind: nobody sees either before both are in, or the time is over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Annotated, Any

from domain.decider import ERASED, Audience, Command, Decider, Event, OwnedBy
from domain.removal import RedactReview
from domain.values import Invalid, NotFound, PersonId, Refused, TaskId, only_system, text

REVIEW_TIME = timedelta(days=14)


class NothingToReview(NotFound):
    """There is no completed work of yours to review here."""


class AlreadyReviewed(Refused):
    """You have reviewed this work already."""


class ReviewsOver(Refused):
    """The time for reviews of this work is over."""


class InvalidRating(Invalid):
    """A rating is 1 to 5."""


@dataclass(frozen=True)
class Ratings:
    """Each 1 to 5; None: not said."""

    overall: int
    communication: int | None = None
    quality: int | None = None
    professionalism: int | None = None


class OpenReviews(Command):
    """By the task, when it is completed."""

    task: TaskId
    client: PersonId
    freelancer: PersonId


class WriteReview(Command):
    ratings: Ratings
    comment: str


class RevealReviews(Command):
    """By the clock."""


ReviewCommand = OpenReviews | WriteReview | RevealReviews | RedactReview


class ReviewsOpened(Event, name="review.opened"):
    task: TaskId
    client: PersonId
    freelancer: PersonId
    until: datetime


class ReviewWritten(Event, name="review.written"):
    """For its author alone."""

    task: TaskId
    reviewer: PersonId
    reviewee: PersonId
    ratings: Ratings
    comment: Annotated[str, OwnedBy("reviewer")]


class ReviewRevealed(Event, name="review.revealed"):
    """For everybody. `comment` is None when its author has been erased."""

    task: TaskId
    reviewer: PersonId
    reviewee: PersonId
    ratings: Ratings
    comment: Annotated[str | None, OwnedBy("reviewer")]


class ReviewsClosed(Event, name="review.closed"):
    task: TaskId
    client: PersonId
    freelancer: PersonId


class ReviewRedacted(Event, name="review.redacted"):
    """Its words are shown no more, for this reason; its stars stay."""

    task: TaskId
    reviewer: PersonId
    reviewee: PersonId
    by: PersonId
    reason: Annotated[str, OwnedBy("by")]


ReviewEvent = ReviewsOpened | ReviewWritten | ReviewRevealed | ReviewsClosed | ReviewRedacted


@dataclass(frozen=True)
class Reviews:
    opened: ReviewsOpened | None = None
    written: Mapping[PersonId, ReviewWritten] = field(default_factory=dict)
    closed: bool = False
    redacted: frozenset[PersonId] = frozenset()


def decide(command: ReviewCommand, reviews: Reviews) -> Sequence[ReviewEvent]:
    if isinstance(command, OpenReviews):
        return open_reviews(command, reviews)
    opened = reviews.opened
    if opened is None:
        raise NothingToReview()
    match command:
        case WriteReview():
            return write(command, reviews, opened)
        case RevealReviews():
            return reveal(command, reviews, opened)
        case RedactReview():
            return redact(command, reviews)


def open_reviews(command: OpenReviews, reviews: Reviews) -> Sequence[ReviewEvent]:
    only_system(command.actor)
    if reviews.opened is not None:
        return []
    return [
        ReviewsOpened(
            task=command.task,
            client=command.client,
            freelancer=command.freelancer,
            until=command.at + REVIEW_TIME,
        )
    ]


def write(command: WriteReview, reviews: Reviews, opened: ReviewsOpened) -> Sequence[ReviewEvent]:
    if command.actor not in (opened.client, opened.freelancer):
        raise NothingToReview()
    if command.actor in reviews.written:
        raise AlreadyReviewed()
    if reviews.closed or command.at >= opened.until:
        raise ReviewsOver()
    written = ReviewWritten(
        task=opened.task,
        reviewer=command.actor,
        reviewee=opened.freelancer if command.actor == opened.client else opened.client,
        ratings=rated(command.ratings),
        comment=text(command.comment, 0, 2_000),
    )
    if not reviews.written:
        return [written]
    return [written, *shown([*reviews.written.values(), written], opened)]


def reveal(command: RevealReviews, reviews: Reviews, opened: ReviewsOpened) -> Sequence[ReviewEvent]:
    only_system(command.actor)
    if reviews.closed or command.at < opened.until:
        return []
    return shown(list(reviews.written.values()), opened)


def redact(command: RedactReview, reviews: Reviews) -> Sequence[ReviewEvent]:
    """By an operator who has decided a case about it."""
    written = reviews.written.get(command.reviewer)
    if written is None or not reviews.closed:
        raise NothingToReview()
    if command.reviewer in reviews.redacted:
        return []
    return [
        ReviewRedacted(
            task=written.task,
            reviewer=written.reviewer,
            reviewee=written.reviewee,
            by=command.actor,
            reason=text(command.reason, 1, 2_000),
        )
    ]


def shown(written: Sequence[ReviewWritten], opened: ReviewsOpened) -> list[ReviewEvent]:
    revealed: list[ReviewEvent] = [
        ReviewRevealed(
            task=each.task,
            reviewer=each.reviewer,
            reviewee=each.reviewee,
            ratings=each.ratings,
            comment=None if each.comment == ERASED else each.comment,
        )
        for each in written
    ]
    return [*revealed, ReviewsClosed(task=opened.task, client=opened.client, freelancer=opened.freelancer)]


def rated(ratings: Ratings) -> Ratings:
    given = (ratings.overall, ratings.communication, ratings.quality, ratings.professionalism)
    if not all(each is None or 1 <= each <= 5 for each in given):
        raise InvalidRating()
    return ratings


def evolve(reviews: Reviews, event: ReviewEvent) -> Reviews:
    match event:
        case ReviewsOpened():
            return replace(reviews, opened=event)
        case ReviewWritten(reviewer=reviewer):
            return replace(reviews, written={**reviews.written, reviewer: event})
        case ReviewRevealed():
            return reviews
        case ReviewsClosed():
            return replace(reviews, closed=True)
        case ReviewRedacted(reviewer=reviewer):
            return replace(reviews, redacted=reviews.redacted | {reviewer})


def audience(event: ReviewEvent, reviews: Any) -> Audience:
    match event:
        case ReviewWritten(reviewer=reviewer):
            return Audience(people=(reviewer,))
        case ReviewRevealed(reviewer=reviewer, reviewee=reviewee):
            return Audience(public=True, people=(reviewer, reviewee))
        case ReviewRedacted(reviewer=reviewer, reviewee=reviewee):
            return Audience(
                people=(reviewer, reviewee)
            )  # who of the operators did it is theirs alone to know
        case ReviewsOpened(client=client, freelancer=freelancer):
            return Audience(people=(client, freelancer))
        case ReviewsClosed(client=client, freelancer=freelancer):
            return Audience(people=(client, freelancer))


review = Decider("review", Reviews(), decide, evolve, audience)
