from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from domain.files import Attachment
from domain.portfolio import (
    BadLink,
    ClearPortfolio,
    NoSuchWork,
    NotAPicture,
    RemoveWork,
    ShowWork,
    TooManyPictures,
    TooManyWorks,
    WorkId,
    WorkRemoved,
    WorkShown,
    portfolio,
)
from domain.values import SYSTEM, FileId, Refused, TextTooLong, TextTooShort
from tests.domain.examples import CLIENT, by
from tests.spec import Spec

SPEC = Spec(portfolio)
WORK = WorkId(UUID(int=30))


def picture(number: int, kind: str = "image/png") -> Attachment:
    return Attachment(FileId(UUID(int=number)), "00", 7, kind)


def showing(new: bool = True, **changes: Any) -> ShowWork:
    wish = {"work": WORK, "title": "Lamps", "description": "", "link": "", "pictures": ()}
    return ShowWork(new=new, **wish | changes, **by(CLIENT))


SHOWN = WorkShown(
    person=CLIENT,
    work=WORK,
    title="Lamps",
    description="",
    link="https://example.com",
    pictures=(picture(1), picture(2)),
)


def test_a_work_is_shown_with_its_pictures() -> None:
    wish = showing(link=" https://example.com ", pictures=(picture(1), picture(2)))
    SPEC.given().when(wish).then(SHOWN)
    SPEC.given(SHOWN).when(wish).then()


def test_a_work_is_edited_and_removed_once() -> None:
    edited = replace(SHOWN, title="Forty lamps")
    SPEC.given(SHOWN).when(
        showing(False, title="Forty lamps", link=SHOWN.link, pictures=SHOWN.pictures)
    ).then(edited)
    removed = WorkRemoved(person=CLIENT, work=WORK)
    SPEC.given(SHOWN).when(RemoveWork(work=WORK, **by(CLIENT))).then(removed)
    SPEC.given(SHOWN, removed).when(RemoveWork(work=WORK, **by(CLIENT))).then()


def test_what_is_not_there_is_not_edited() -> None:
    SPEC.given().when(showing(False)).then_refused(NoSuchWork)


def test_twenty_works_are_enough() -> None:
    twenty = [replace(SHOWN, work=WorkId(UUID(int=100 + number))) for number in range(20)]
    SPEC.given(*twenty).when(showing()).then_refused(TooManyWorks)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"title": " "}, TextTooShort),
        ({"description": "x" * 2_001}, TextTooLong),
        ({"link": "http://example.com"}, BadLink),
        ({"link": "javascript:alert(1)"}, BadLink),
        ({"link": "https://"}, BadLink),
        ({"link": "https://localhost"}, BadLink),
        ({"link": "https://mona@example.com"}, BadLink),
        ({"link": "https://[::1"}, BadLink),
        ({"link": "https://example.com/" + "x" * 281}, BadLink),
        ({"link": "https://example.com/a b"}, BadLink),
        ({"link": "https://example.com/\u202ea"}, BadLink),
        ({"pictures": (picture(1), picture(1))}, TooManyPictures),
        ({"pictures": tuple(picture(number) for number in range(7))}, TooManyPictures),
        ({"pictures": (picture(1, "application/pdf"),)}, NotAPicture),
    ],
)
def test_a_work_has_bounds(change: dict[str, Any], refusal: type[Refused]) -> None:
    SPEC.given().when(showing(**change)).then_refused(refusal)


def test_a_link_and_the_pictures_may_be_as_much_as_is_allowed() -> None:
    link, pictures = "https://example.com/" + "x" * 280, tuple(picture(number) for number in range(6))
    SPEC.given().when(showing(link=link, pictures=pictures)).then(
        replace(SHOWN, link=link, pictures=pictures)
    )


def test_who_leaves_shows_nothing_more() -> None:
    SPEC.given(SHOWN).when(ClearPortfolio(**by(SYSTEM))).then(WorkRemoved(person=CLIENT, work=WORK))
