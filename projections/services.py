"""Services: the open offers of people, to browse and search."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.catalogue import Category
from domain.decider import Recorded
from domain.offers import OfferClosed, OfferEdited, OfferPublished
from domain.values import Currency, Money, PersonId
from domain.words import searchable
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, money, person_as, person_in

READS = ("services", "people")

SERVICES = Table(
    "services",
    key=("offer",),
    columns={
        "offer": "uuid",
        "person": "uuid",
        "position": "bigint",
        "published_at": "timestamptz",
        "title": "text",
        "description": "text",
        "words_text": "text",
        "category": "text",
        "price_minor": "bigint",
        "currency": "text",
        "days": "integer",
    },
    derived={"words": "tsvector GENERATED ALWAYS AS (to_tsvector('simple', words_text)) STORED"},
    indexes=("(position)", "(category, position)", "(person, position)", "USING gin (words)"),
    personal={"title": "person", "description": "person", "words_text": "person"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [SERVICES.at(recorded.event.offer)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case OfferPublished() as published:
            begun = {"position": recorded.position, "published_at": recorded.at}
            rows.put(SERVICES, **described(published), **begun)
        case OfferEdited(offer=offer) as edited:
            rows.change(SERVICES, offer, **described(edited))
        case OfferClosed(offer=offer):
            rows.remove(SERVICES, offer)


def described(event: OfferPublished | OfferEdited) -> dict[str, Any]:
    return {
        "offer": event.offer,
        "person": event.person,
        "title": event.title,
        "description": event.description,
        "words_text": searchable(f"{event.title} {event.description}"),
        "category": event.category,
        "price_minor": event.price.minor,
        "currency": event.price.currency,
        "days": event.days,
    }


services = Projection(
    "services",
    version=1,
    tables=(SERVICES,),
    events=(OfferPublished, OfferEdited, OfferClosed),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Wanted:
    """None or empty: any. The most to pay in minor units of whatever currency."""

    q: str = ""
    category: Category | None = None
    currency: Currency | None = None
    max_price: int | None = None
    person: PersonId | None = None


@dataclass(frozen=True)
class Offer:
    id: UUID
    title: str
    description: str
    category: Category
    price: Money
    days: int
    published_at: datetime
    freelancer: Person


SHOWN = f"""
SELECT s.*, s.person AS freelancer,
       {person_as("freelancer", "p")}
FROM read.services s JOIN read.people p USING (person)
"""

LIST = f"""{SHOWN}
WHERE s.position < %(before)s
  AND (%(q)s = '' OR s.words @@ websearch_to_tsquery('simple', %(q)s))
  AND (%(category)s::text IS NULL OR s.category = %(category)s)
  AND (%(currency)s::text IS NULL OR s.currency = %(currency)s)
  AND (%(max_price)s::bigint IS NULL OR s.price_minor <= %(max_price)s)
  AND (%(person)s::uuid IS NULL OR s.person = %(person)s)
ORDER BY s.position DESC LIMIT %(limit)s"""

OWNER = "SELECT person FROM read.services WHERE offer = %(offer)s"
ONE = f"{SHOWN} WHERE s.offer = %(offer)s"


async def browse(connection: Connection, wanted: Wanted, after: str | None, limit: int) -> Page[Offer]:
    """The newest first."""
    words = {"q": searchable(wanted.q.strip()), "before": position_in(after, LAST)}
    values = vars(wanted) | words | {"limit": checked_limit(limit) + 1}
    rows = await select(connection, LIST, values, prepare=False)
    return page_of(rows, limit, _offer, lambda row: encode(row["position"]))


async def owner(connection: Connection, offer: UUID) -> PersonId | None:
    rows = await select(connection, OWNER, {"offer": offer})
    return rows[0]["person"] if rows else None


async def one(connection: Connection, offer: UUID) -> Offer | None:
    rows = await select(connection, ONE, {"offer": offer})
    return _offer(rows[0]) if rows else None


def _offer(row: Mapping[str, Any]) -> Offer:
    return Offer(
        id=row["offer"],
        title=row["title"],
        description=row["description"],
        category=Category(row["category"]),
        price=money(row["price_minor"], row["currency"]),
        days=row["days"],
        published_at=row["published_at"],
        freelancer=person_in(row, "freelancer"),
    )
