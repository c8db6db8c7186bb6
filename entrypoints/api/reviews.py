"""Reviews of completed work. Nobody sees either before both are in or 14 days have passed."""

from typing import Annotated

from fastapi import Path, Response
from pydantic import Field

from domain.account import NoSuchAccount
from domain.names import USERNAME
from domain.review import (
    AlreadyReviewed,
    InvalidRating,
    NothingToReview,
    Ratings,
    ReviewsOver,
    WriteReview,
    review,
)
from domain.task import NoSuchTask
from domain.values import TaskId
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Body, Count, Id, Prose, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, Person, TaskRef
from entrypoints.dispatch import Busy
from projections import people, reviews, task_pages

router = new_router("reviews")
Stars = Annotated[int, Field(ge=1, le=5, examples=[5])]


class ReviewBody(Body):
    overall: Stars
    communication: Stars | None = None
    quality: Stars | None = None
    professionalism: Stars | None = None
    comment: Annotated[str, Prose(0, 2_000), Field(examples=["On time, and better than I had hoped."])] = ""


class RatingsView(View):
    overall: Stars
    communication: Stars | None
    quality: Stars | None
    professionalism: Stars | None


class ReviewView(View):
    """`number` is 1 for what the client wrote, 2 for the freelancer: a report names it. `redaction`: why an
    operator has taken the words out."""

    task: TaskRef
    reviewer: Person
    reviewee: Id
    ratings: RatingsView
    comment: str
    shown_at: TimeOut
    number: Count
    redacted_at: TimeOut | None
    redaction: str | None


class ReviewStandingView(View):
    """For one of the two sides: until when it can write; `written`: its own is in."""

    until: TimeOut
    written: bool
    closed: bool


class TaskReviews(View):
    """`items` are those that are shown; `own` is null for everybody but the two sides."""

    items: list[ReviewView]
    own: ReviewStandingView | None


class PersonReviews(Page[ReviewView]):
    """`total` is the sum of the stars of all `count` reviews."""

    count: Count
    total: Count


@router.post(
    "/tasks/{id}/reviews",
    status_code=201,
    response_model=Done,
    responses=refusals(NothingToReview, AlreadyReviewed, ReviewsOver, InvalidRating, Busy),
)
async def write_review(id: Id, body: ReviewBody, ask: Asked) -> Response:
    """Review the other side of completed work, once. Final."""
    ratings = Ratings(body.overall, body.communication, body.quality, body.professionalism)
    command = WriteReview(actor=ask.actor, at=ask.at, ratings=ratings, comment=body.comment)
    return await ask(review, id, command, id=id, status=201)


@router.get("/tasks/{id}/reviews", response_model=TaskReviews, responses=refusals(NoSuchTask))
async def list_task_reviews(id: Id, reads: Reads) -> Response:
    """The reviews of a task, and how one stands with them oneself."""
    async with reads((*reviews.READS, "applications")) as connection:
        if await task_pages.page(connection, TaskId(id), reads.viewer) is None:
            raise NoSuchTask()
        found = await reviews.of_task(connection, TaskId(id))
        own = await reviews.standing(connection, TaskId(id), reads.viewer) if reads.viewer else None
    return shown(TaskReviews.model_validate({"items": found, "own": own}, from_attributes=True))


@router.get("/users/{username}/reviews", response_model=PersonReviews, responses=refusals(NoSuchAccount))
async def list_user_reviews(
    username: Annotated[str, Path(max_length=30, examples=["mona"])],
    reads: Reads,
    after: Cursor = None,
    limit: Limit = 20,
) -> Response:
    """What was said of a person, newest first."""
    if not USERNAME.fullmatch(username):
        raise NoSuchAccount()
    async with reads(reviews.READS) as connection:
        profile = await people.by_username(connection, username)
        if profile is None:
            raise NoSuchAccount()
        page = await reviews.of_person(connection, profile.id, after, limit)
        rating = await reviews.rating(connection, profile.id)
    told = vars(rating) | {"items": page.items, "next": page.next}
    return shown(PersonReviews.model_validate(told, from_attributes=True))
