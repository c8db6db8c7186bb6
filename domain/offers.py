"""Offers: services that somebody is ready to do at a stated price. Stream `offers-<person>`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, NewType
from uuid import UUID

from domain.catalogue import Category
from domain.decider import EVERYONE, Audience, Command, Decider, Event, OwnedBy
from domain.removal import PutBack, TakeDown, why
from domain.standing import CaseId, HouseRule
from domain.values import Invalid, Money, NotFound, PersonId, Refused, only_system, text

OfferId = NewType("OfferId", UUID)
OPEN_MAX = 20
DAYS_MAX = 365


class TooManyOffers(Refused):
    """At most 20 offers can be open at once."""


class InvalidDays(Invalid):
    """An offer takes 1 to 365 days."""


class NoSuchOffer(NotFound):
    """There is no such offer, or it is closed."""


class PublishOffer(Command):
    """By its owner, of whose stream it is; `actor` is the owner."""

    offer: OfferId
    title: str
    description: str
    category: Category
    price: Money
    days: int


class EditOffer(PublishOffer):
    pass


class CloseOffer(Command):
    offer: OfferId


class CloseOffers(Command):
    """Their owner has left."""


OfferCommand = PublishOffer | EditOffer | CloseOffer | CloseOffers | TakeDown | PutBack


class OfferPublished(Event, name="offers.published"):
    """`price` is what it starts at; `days` how long it takes."""

    person: PersonId
    offer: OfferId
    title: Annotated[str, OwnedBy("person")]
    description: Annotated[str, OwnedBy("person")]
    category: Category
    price: Money
    days: int


class OfferEdited(Event, name="offers.edited"):
    person: PersonId
    offer: OfferId
    title: Annotated[str, OwnedBy("person")]
    description: Annotated[str, OwnedBy("person")]
    category: Category
    price: Money
    days: int


class OfferClosed(Event, name="offers.closed"):
    person: PersonId
    offer: OfferId


class OfferTakenDown(Event, name="offers.taken_down"):
    """Why an operator removes it, for its owner alone."""

    person: PersonId
    offer: OfferId
    title: Annotated[str, OwnedBy("person")]
    case: CaseId
    rule: HouseRule
    by: PersonId
    reason: Annotated[str, OwnedBy("by")]


OfferEvent = OfferPublished | OfferEdited | OfferClosed | OfferTakenDown


@dataclass(frozen=True)
class Offers:
    """Those that are open, as they were last published or edited, the ids of those that were closed, and
    those that an operator took down, as they were."""

    open: Mapping[OfferId, OfferPublished | OfferEdited] = field(default_factory=dict)
    closed: frozenset[OfferId] = frozenset()
    taken_down: Mapping[OfferId, OfferPublished | OfferEdited] = field(default_factory=dict)


def decide(command: OfferCommand, offers: Offers) -> Sequence[OfferEvent]:
    match command:
        case EditOffer():
            return edit(command, offers)
        case PublishOffer():
            if command.offer in offers.open or command.offer in offers.closed:
                return []
            if len(offers.open) >= OPEN_MAX:
                raise TooManyOffers()
            return [OfferPublished(**described(command))]
        case CloseOffer(offer=offer):
            if offer not in offers.open and offer not in offers.closed:
                raise NoSuchOffer()
            return [] if offer in offers.closed else [OfferClosed(person=command.actor, offer=offer)]
        case CloseOffers():
            return [OfferClosed(person=held.person, offer=offer) for offer, held in offers.open.items()]
        case TakeDown():
            return take_down(command, offers)
        case PutBack(actor=actor, id=offer):
            only_system(actor)
            down = offers.taken_down.get(OfferId(offer))
            return [OfferPublished(**vars(down))] if down else []


def take_down(command: TakeDown, offers: Offers) -> Sequence[OfferEvent]:
    """By an operator who has decided a case about it."""
    offer = OfferId(command.id)
    held = offers.open.get(offer)
    if held is None:
        if offer in offers.taken_down:
            return []
        raise NoSuchOffer()
    told = OfferTakenDown(offer=offer, **why(command, held.person, held.title))
    return [told, OfferClosed(person=held.person, offer=offer)]


def edit(command: EditOffer, offers: Offers) -> Sequence[OfferEvent]:
    held = offers.open.get(command.offer)
    if held is None:
        raise NoSuchOffer()
    described_now = described(command)
    return [] if described_now == vars(held) else [OfferEdited(**described_now)]


def described(command: PublishOffer) -> dict[str, Any]:
    if not 1 <= command.days <= DAYS_MAX:
        raise InvalidDays()
    return {
        "person": command.actor,
        "offer": command.offer,
        "title": text(command.title, 5, 100),
        "description": text(command.description, 20, 5_000),
        "category": command.category,
        "price": command.price,
        "days": command.days,
    }


def evolve(offers: Offers, event: OfferEvent) -> Offers:
    others = {offer: held for offer, held in offers.open.items() if offer != event.offer}
    match event:
        case OfferPublished(offer=offer) | OfferEdited(offer=offer):
            down = {other: held for other, held in offers.taken_down.items() if other != offer}
            return Offers({**others, offer: event}, offers.closed - {offer}, down)
        case OfferTakenDown(offer=offer):
            return replace(offers, taken_down={**offers.taken_down, offer: offers.open[offer]})
        case OfferClosed(offer=offer):
            return replace(offers, open=others, closed=offers.closed | {offer})


def audience(event: OfferEvent, offers: Offers) -> Audience:
    return Audience(people=(event.person,)) if isinstance(event, OfferTakenDown) else EVERYONE


offers = Decider("offers", Offers(), decide, evolve, audience)
