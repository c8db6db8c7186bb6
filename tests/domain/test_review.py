from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.decider import ERASED
from domain.review import (
    AlreadyReviewed,
    InvalidRating,
    NothingToReview,
    OpenReviews,
    Ratings,
    RevealReviews,
    ReviewRevealed,
    ReviewsClosed,
    ReviewsOpened,
    ReviewsOver,
    ReviewWritten,
    WriteReview,
    audience,
    review,
)
from domain.values import SYSTEM, NotForPeople, PersonId
from tests.domain.examples import CLIENT, FREELANCER, NOW, OTHER, TASK, by
from tests.spec import Spec

SPEC = Spec(review)
UNTIL = NOW + timedelta(days=14)
OPENED = ReviewsOpened(task=TASK, client=CLIENT, freelancer=FREELANCER, until=UNTIL)
CLOSED = ReviewsClosed(task=TASK, client=CLIENT, freelancer=FREELANCER)
GOOD = Ratings(5, communication=4)
REVEAL = RevealReviews(**by(SYSTEM, UNTIL))
OTHER_SIDE = {CLIENT: FREELANCER, FREELANCER: CLIENT}


def writing(who: PersonId, **changes: Any) -> WriteReview:
    return WriteReview(**{"ratings": GOOD, "comment": " Well done. ", **by(who)} | changes)


def said(who: PersonId) -> dict[str, Any]:
    other = OTHER_SIDE[who]
    return {"task": TASK, "reviewer": who, "reviewee": other, "ratings": GOOD, "comment": "Well done."}


def written(who: PersonId) -> ReviewWritten:
    return ReviewWritten(**said(who))


def revealed(who: PersonId) -> ReviewRevealed:
    return ReviewRevealed(**said(who))


@pytest.mark.parametrize("rating", [1, 5])
def test_a_rating_may_be_the_worst_and_the_best(rating: int) -> None:
    ratings = Ratings(rating, rating, rating, rating)
    SPEC.given(OPENED).when(writing(CLIENT, ratings=ratings)).then(replace(written(CLIENT), ratings=ratings))


def test_what_is_revealed_leaves_the_rest_as_it_was() -> None:
    state = review.fold(review.initial, [OPENED, written(CLIENT)])
    assert review.evolve(state, revealed(CLIENT)) == state


def test_both_sides_have_fourteen_days_after_completion() -> None:
    wish = OpenReviews(task=TASK, client=CLIENT, freelancer=FREELANCER, **by(SYSTEM))
    SPEC.given().when(wish).then(OPENED)
    SPEC.given(OPENED).when(wish).then()
    SPEC.given().when(replace(wish, actor=CLIENT)).then_refused(NotForPeople)


def test_the_first_is_seen_by_its_author_alone() -> None:
    SPEC.given(OPENED).when(writing(CLIENT)).then(written(CLIENT))
    assert audience(written(CLIENT), None).people == (CLIENT,)
    assert not audience(written(CLIENT), None).public


def test_with_the_second_both_are_shown() -> None:
    SPEC.given(OPENED, written(CLIENT)).when(writing(FREELANCER)).then(
        written(FREELANCER), revealed(CLIENT), revealed(FREELANCER), CLOSED
    )


def test_after_fourteen_days_what_is_there_is_shown() -> None:
    SPEC.given(OPENED, written(CLIENT)).when(REVEAL).then(revealed(CLIENT), CLOSED)
    SPEC.given(OPENED).when(REVEAL).then(CLOSED)
    SPEC.given(OPENED, CLOSED).when(REVEAL).then()


def test_not_a_moment_before() -> None:
    early = replace(REVEAL, at=UNTIL - timedelta(seconds=1))
    SPEC.given(OPENED, written(CLIENT)).when(early).then()
    SPEC.given(OPENED).when(replace(REVEAL, actor=CLIENT)).then_refused(NotForPeople)


def test_each_side_writes_once_and_in_time() -> None:
    SPEC.given(OPENED, written(CLIENT)).when(writing(CLIENT)).then_refused(AlreadyReviewed)
    SPEC.given(OPENED).when(writing(CLIENT, at=UNTIL)).then_refused(ReviewsOver)
    SPEC.given(OPENED, CLOSED).when(writing(CLIENT)).then_refused(ReviewsOver)


def test_strangers_and_work_that_is_not_completed_have_nothing_to_review() -> None:
    SPEC.given(OPENED).when(writing(OTHER)).then_refused(NothingToReview)
    SPEC.given().when(writing(CLIENT)).then_refused(NothingToReview)


@pytest.mark.parametrize("ratings", [Ratings(0), Ratings(6), Ratings(5, quality=0), Ratings(5, 5, 5, 6)])
def test_a_rating_is_one_to_five(ratings: Ratings) -> None:
    SPEC.given(OPENED).when(writing(CLIENT, ratings=ratings)).then_refused(InvalidRating)


def test_the_words_of_who_was_erased_are_not_shown_again() -> None:
    gone = replace(written(CLIENT), comment=ERASED)
    SPEC.given(OPENED, gone).when(REVEAL).then(replace(revealed(CLIENT), comment=None), CLOSED)
