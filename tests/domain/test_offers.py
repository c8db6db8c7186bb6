from typing import Any
from uuid import UUID

import pytest

from domain.catalogue import Category
from domain.offers import (
    CloseOffer,
    CloseOffers,
    EditOffer,
    InvalidDays,
    NoSuchOffer,
    OfferClosed,
    OfferEdited,
    OfferId,
    OfferPublished,
    PublishOffer,
    TooManyOffers,
    offers,
)
from domain.values import SYSTEM, Currency, Money, Refused, TextTooShort
from tests.domain.examples import CLIENT, by
from tests.spec import Spec

SPEC = Spec(offers)
OFFER = OfferId(UUID(int=40))
FACTS: dict[str, Any] = {
    "offer": OFFER,
    "title": "A lamp by hand",
    "description": "One lamp of forty, made by hand.",
    "category": Category.DESIGN,
    "price": Money(100_000, Currency.EGP),
    "days": 7,
}
PUBLISHED = OfferPublished(person=CLIENT, **FACTS)
CLOSED = OfferClosed(person=CLIENT, offer=OFFER)


def publishing(**changes: Any) -> PublishOffer:
    return PublishOffer(**FACTS | changes, **by(CLIENT))


def test_an_offer_is_published_once() -> None:
    SPEC.given().when(publishing()).then(PUBLISHED)
    SPEC.given(PUBLISHED).when(publishing()).then()
    SPEC.given(PUBLISHED, CLOSED).when(publishing()).then()


def test_an_offer_is_edited_while_it_is_open() -> None:
    command = EditOffer(**FACTS | {"days": 9}, **by(CLIENT))
    edited = OfferEdited(person=CLIENT, **FACTS | {"days": 9})
    SPEC.given(PUBLISHED).when(command).then(edited)
    SPEC.given(PUBLISHED, edited).when(command).then()
    SPEC.given(PUBLISHED, CLOSED).when(command).then_refused(NoSuchOffer)
    SPEC.given().when(command).then_refused(NoSuchOffer)


def test_an_offer_is_closed_once() -> None:
    SPEC.given(PUBLISHED).when(CloseOffer(offer=OFFER, **by(CLIENT))).then(CLOSED)
    SPEC.given(PUBLISHED, CLOSED).when(CloseOffer(offer=OFFER, **by(CLIENT))).then()
    SPEC.given().when(CloseOffer(offer=OFFER, **by(CLIENT))).then_refused(NoSuchOffer)


def test_twenty_open_offers_are_enough() -> None:
    twenty = [OfferPublished(person=CLIENT, **FACTS | {"offer": OfferId(UUID(int=n))}) for n in range(20)]
    SPEC.given(*twenty).when(publishing()).then_refused(TooManyOffers)
    last = OfferClosed(person=CLIENT, offer=OfferId(UUID(int=0)))
    SPEC.given(*twenty, last).when(publishing()).then(PUBLISHED)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [({"title": "Lamp"}, TextTooShort), ({"days": 0}, InvalidDays), ({"days": 366}, InvalidDays)],
)
def test_an_offer_has_bounds(change: dict[str, Any], refusal: type[Refused]) -> None:
    SPEC.given().when(publishing(**change)).then_refused(refusal)


@pytest.mark.parametrize("days", [1, 365])
def test_an_offer_takes_a_day_to_a_year(days: int) -> None:
    SPEC.given().when(publishing(days=days)).then(OfferPublished(person=CLIENT, **FACTS | {"days": days}))


def test_what_was_closed_stays_closed_whatever_else_is_offered() -> None:
    other = OfferPublished(person=CLIENT, **FACTS | {"offer": OfferId(UUID(int=41))})
    SPEC.given(PUBLISHED, CLOSED, other).when(publishing()).then()


def test_who_leaves_offers_nothing_more() -> None:
    SPEC.given(PUBLISHED).when(CloseOffers(**by(SYSTEM))).then(CLOSED)
