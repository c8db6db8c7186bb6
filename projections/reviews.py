"""Reviews: shown when both are in or the time is over; before, their author alone knows of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.decider import Recorded
from domain.review import Ratings, ReviewRedacted, ReviewRevealed, ReviewsClosed, ReviewsOpened, ReviewWritten
from domain.values import PersonId, TaskId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, person_as, person_in, task_in

READS = ("reviews", "tasks", "people")

PERIODS = Table(
    "review_periods",
    key=("task",),
    columns={
        "task": "uuid",
        "client": "uuid",
        "freelancer": "uuid",
        "until": "timestamptz",
        "closed": "boolean",
    },
)
WRITTEN = Table("reviews_written", key=("task", "reviewer"), columns={"task": "uuid", "reviewer": "uuid"})
REVIEWS = Table(
    "reviews",
    key=("task", "reviewer"),
    columns={
        "task": "uuid",
        "reviewer": "uuid",
        "reviewee": "uuid",
        "overall": "integer",
        "communication": "integer",
        "quality": "integer",
        "professionalism": "integer",
        "comment": "text",
        "shown_at": "timestamptz",
        "redacted_at": "timestamptz",
        "redacted_by": "uuid",
        "redaction": "text",
        "position": "bigint",
    },
    indexes=("(reviewee, position DESC)",),
    personal={"comment": "reviewer", "redaction": "redacted_by"},
)
RATINGS = Table(
    "ratings",
    key=("person",),
    columns={"person": "uuid", "count": "integer", "total": "integer"},
)
"""Of what is shown: how many reviews, and the sum of their stars."""


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case ReviewsOpened(task=task) | ReviewsClosed(task=task):
            return [PERIODS.at(task)]
        case ReviewWritten(task=task, reviewer=reviewer):
            return [WRITTEN.at(task, reviewer)]
        case ReviewRevealed(task=task, reviewer=reviewer, reviewee=reviewee):
            return [REVIEWS.at(task, reviewer), RATINGS.at(reviewee)]
        case ReviewRedacted(task=task, reviewer=reviewer):
            return [REVIEWS.at(task, reviewer)]
        case _:
            return []


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case ReviewsOpened(task=task, client=client, freelancer=freelancer, until=until):
            rows.put(PERIODS, task=task, client=client, freelancer=freelancer, until=until, closed=False)
        case ReviewsClosed(task=task):
            rows.change(PERIODS, task, closed=True)
        case ReviewWritten(task=task, reviewer=reviewer):
            rows.put(WRITTEN, task=task, reviewer=reviewer)
        case ReviewRevealed() as shown:
            rows.put(REVIEWS, **as_shown(shown, recorded))
            rows.add(RATINGS, shown.reviewee, count=1, total=shown.ratings.overall)
        case ReviewRedacted(task=task, reviewer=reviewer, by=by, reason=reason):
            gone = {"comment": None, "redacted_at": recorded.at, "redacted_by": by, "redaction": reason}
            rows.change(REVIEWS, task, reviewer, **gone)


def as_shown(shown: ReviewRevealed, recorded: Recorded) -> dict[str, Any]:
    return {
        **vars(shown.ratings),
        **dict.fromkeys(("redacted_at", "redacted_by", "redaction")),
        "task": shown.task,
        "reviewer": shown.reviewer,
        "reviewee": shown.reviewee,
        "comment": shown.comment,
        "shown_at": recorded.at,
        "position": recorded.position,
    }


reviews = Projection(
    "reviews",
    version=2,
    tables=(PERIODS, WRITTEN, REVIEWS, RATINGS),
    events=(ReviewsOpened, ReviewWritten, ReviewRevealed, ReviewsClosed, ReviewRedacted),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Review:
    """`number` is 1 for what the client wrote, 2 for the freelancer. An operator has taken the words out at
    `redacted_at`, for this reason (`redaction`)."""

    task: TaskRef
    reviewer: Person
    reviewee: PersonId
    ratings: Ratings
    comment: str
    shown_at: datetime
    number: int
    redacted_at: datetime | None
    redaction: str | None


@dataclass(frozen=True)
class Own:
    """For one of the two sides. `until`: when what has been written is shown; `written`: one's own is in."""

    until: datetime
    written: bool
    closed: bool


@dataclass(frozen=True)
class Rating:
    """`total` is the sum of the stars of all `count` reviews that are shown."""

    count: int
    total: int


OF_TASK = f"""
SELECT v.*, o.client, t.title, {person_as("reviewer", "p")}
FROM read.reviews v JOIN read.review_periods o USING (task)
LEFT JOIN read.tasks t USING (task) LEFT JOIN read.people p ON p.person = v.reviewer
WHERE v.task = %(task)s ORDER BY v.position LIMIT 2
"""

OF_PERSON = f"""
SELECT v.*, o.client, t.title, {person_as("reviewer", "p")}
FROM read.reviews v JOIN read.review_periods o USING (task)
LEFT JOIN read.tasks t USING (task) LEFT JOIN read.people p ON p.person = v.reviewer
WHERE v.reviewee = %(person)s AND v.position < %(before)s ORDER BY v.position DESC LIMIT %(limit)s
"""

STANDING = """
SELECT o.until, o.closed, w.reviewer IS NOT NULL AS written
FROM read.review_periods o
LEFT JOIN read.reviews_written w ON w.task = o.task AND w.reviewer = %(person)s
WHERE o.task = %(task)s AND %(person)s IN (o.client, o.freelancer)
"""

RATING = "SELECT count, total FROM read.ratings WHERE person = %(person)s"


async def of_task(connection: Connection, task: TaskId) -> Sequence[Review]:
    """Those that everybody may see."""
    return [_review(row) for row in await select(connection, OF_TASK, {"task": task})]


async def standing(connection: Connection, task: TaskId, person: PersonId) -> Own | None:
    """How this person stands with the reviews of a task; None when it is not theirs to review."""
    rows = await select(connection, STANDING, {"task": task, "person": person})
    return Own(**rows[0]) if rows else None


async def of_person(connection: Connection, person: PersonId, after: str | None, limit: int) -> Page[Review]:
    """What was said of this person, newest first."""
    values = {"person": person, "before": position_in(after, LAST), "limit": checked_limit(limit) + 1}
    rows = await select(connection, OF_PERSON, values)
    return page_of(rows, limit, _review, lambda row: encode(row["position"]))


async def rating(connection: Connection, person: PersonId) -> Rating:
    rows = await select(connection, RATING, {"person": person})
    return Rating(**rows[0]) if rows else Rating(0, 0)


def _review(row: Mapping[str, Any]) -> Review:
    return Review(
        task=task_in(row),
        reviewer=person_in(row, "reviewer"),
        reviewee=row["reviewee"],
        ratings=Ratings(row["overall"], row["communication"], row["quality"], row["professionalism"]),
        comment=row["comment"] or "",
        shown_at=row["shown_at"],
        number=1 if row["reviewer"] == row["client"] else 2,
        redacted_at=row["redacted_at"],
        redaction=row["redaction"],
    )
