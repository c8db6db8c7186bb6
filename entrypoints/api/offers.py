"""Services that people offer at a stated price."""

from typing import Annotated

from fastapi import Query, Response
from pydantic import Field

from domain.account import NoSuchAccount
from domain.catalogue import Category
from domain.names import USERNAME
from domain.offers import (
    CloseOffer,
    EditOffer,
    InvalidDays,
    NoSuchOffer,
    OfferId,
    PublishOffer,
    TooManyOffers,
    offers,
)
from domain.values import Currency, PersonId
from entrypoints.api.commands import Ask, Asked
from entrypoints.api.fields import Body, Id, Line, Money, MoneyOut, Prose, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Digits, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, Person
from entrypoints.authorisation import WrongRole
from entrypoints.dispatch import Busy
from projections import people, services
from projections.services import Wanted

router = new_router("offers")


class OfferBody(Body):
    title: Annotated[str, Line(5, 100), Field(examples=["A logo in two colours"])]
    description: Annotated[str, Prose(20, 5_000), Field(examples=["Three drafts, then the one you like."])]
    category: Annotated[Category, Field(examples=["design"])]
    price: Annotated[Money, Field(description="What it starts at.")]
    days: Annotated[int, Field(ge=1, le=365, examples=[7])]


class OfferView(View):
    id: Id
    title: Annotated[str, Field(examples=["A logo in two colours"])]
    description: str
    category: Category
    price: MoneyOut
    days: Annotated[int, Field(examples=[7])]
    published_at: TimeOut
    freelancer: Person


@router.get("/offers", response_model=Page[OfferView], responses=refusals(NoSuchAccount))
async def list_offers(
    reads: Reads,
    q: Annotated[str, Line(0, 100), Query(description="Words to search for.")] = "",
    category: Category | None = None,
    currency: Currency | None = None,
    max_price: Annotated[int | None, Digits, Query(ge=0, le=10**11, description="In minor units.")] = None,
    username: Annotated[str | None, Line(1, 30), Query(description="Of this person.")] = None,
    after: Cursor = None,
    limit: Limit = 20,
) -> Response:
    """Open offers, the newest first."""
    async with reads(services.READS) as connection:
        person: PersonId | None = None
        if username is not None:
            known = USERNAME.fullmatch(username)
            profile = await people.by_username(connection, username) if known else None
            if profile is None:
                raise NoSuchAccount()
            person = profile.id
        wanted = Wanted(q, category, currency, max_price, person)
        return listed(await services.browse(connection, wanted, after, limit), OfferView)


@router.get("/offers/{id}", response_model=OfferView, responses=refusals(NoSuchOffer))
async def read_offer(id: Id, reads: Reads) -> Response:
    async with reads(services.READS) as connection:
        offer = await services.one(connection, id)
    if offer is None:
        raise NoSuchOffer()
    return shown(OfferView.model_validate(offer))


@router.post(
    "/offers",
    status_code=201,
    response_model=Done,
    responses=refusals(TooManyOffers, InvalidDays, WrongRole, Busy),
)
async def publish_offer(body: OfferBody, ask: Asked) -> Response:
    """Offer a service."""
    id = OfferId(ask.new_id("offer"))
    return await ask(offers, ask.actor, wish(PublishOffer, id, body, ask), id=id, status=201)


@router.put(
    "/offers/{id}", response_model=Done, responses=refusals(NoSuchOffer, InvalidDays, WrongRole, Busy)
)
async def edit_offer(id: Id, body: OfferBody, ask: Asked) -> Response:
    return await ask(offers, ask.actor, wish(EditOffer, OfferId(id), body, ask), id=id)


@router.delete("/offers/{id}", response_model=Done, responses=refusals(NoSuchOffer, Busy))
async def close_offer(id: Id, ask: Asked) -> Response:
    """Nobody sees it any more."""
    command = CloseOffer(actor=ask.actor, at=ask.at, offer=OfferId(id))
    return await ask(offers, ask.actor, command, id=id)


def wish(kind: type[PublishOffer], id: OfferId, body: OfferBody, ask: Ask) -> PublishOffer:
    return kind(
        actor=ask.actor,
        at=ask.at,
        offer=id,
        title=body.title,
        description=body.description,
        category=body.category,
        price=body.price.amount(),
        days=body.days,
    )
