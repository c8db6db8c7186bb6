"""Portfolio: works that somebody shows on their profile. Stream `portfolio-<person>`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, NewType
from urllib.parse import urlsplit
from uuid import UUID

from domain.decider import EVERYONE, Audience, Command, Decider, Event, OwnedBy
from domain.files import IMAGES, Attachment
from domain.removal import PutBack, TakeDown, why
from domain.standing import CaseId, HouseRule
from domain.values import Invalid, NotFound, PersonId, Refused, only_system, text

WorkId = NewType("WorkId", UUID)
WORKS_MAX = 20
PICTURES_MAX = 6


class TooManyWorks(Refused):
    """A portfolio shows at most 20 works."""


class TooManyPictures(Invalid):
    """A work has at most 6 different pictures."""


class NotAPicture(Invalid):
    """A work is shown by pictures: PNG, JPEG, WebP or GIF."""


class BadLink(Invalid):
    """A link starts with https:// and leads to a site."""


class NoSuchWork(NotFound):
    """There is no such work."""


class ShowWork(Command):
    """New, or in place of the one with this id; `actor` is whose portfolio it is."""

    work: WorkId
    title: str
    description: str
    link: str
    pictures: tuple[Attachment, ...]
    new: bool


class RemoveWork(Command):
    work: WorkId


class ClearPortfolio(Command):
    """Its owner has left."""


PortfolioCommand = ShowWork | RemoveWork | ClearPortfolio | TakeDown | PutBack


class WorkShown(Event, name="portfolio.work_shown"):
    """As it is from now on."""

    person: PersonId
    work: WorkId
    title: Annotated[str, OwnedBy("person")]
    description: Annotated[str, OwnedBy("person")]
    link: Annotated[str, OwnedBy("person")]
    pictures: tuple[Attachment, ...]


class WorkRemoved(Event, name="portfolio.work_removed"):
    person: PersonId
    work: WorkId


class WorkTakenDown(Event, name="portfolio.work_taken_down"):
    """Why an operator removes it, for its owner alone."""

    person: PersonId
    work: WorkId
    title: Annotated[str, OwnedBy("person")]
    case: CaseId
    rule: HouseRule
    by: PersonId
    reason: Annotated[str, OwnedBy("by")]


PortfolioEvent = WorkShown | WorkRemoved | WorkTakenDown


@dataclass(frozen=True)
class Portfolio:
    """`taken_down`: the works that an operator removed, as they were."""

    works: Mapping[WorkId, WorkShown] = field(default_factory=dict)
    taken_down: Mapping[WorkId, WorkShown] = field(default_factory=dict)


def decide(command: PortfolioCommand, portfolio: Portfolio) -> Sequence[PortfolioEvent]:
    if isinstance(command, ClearPortfolio):
        return [WorkRemoved(person=shown.person, work=work) for work, shown in portfolio.works.items()]
    if isinstance(command, TakeDown):
        return take_down(command, portfolio)
    if isinstance(command, PutBack):
        only_system(command.actor)
        taken_down = portfolio.taken_down.get(WorkId(command.id))
        return [taken_down] if taken_down else []
    held = portfolio.works.get(command.work)
    match command:
        case ShowWork(new=new):
            if held is None and not new:
                raise NoSuchWork()
            if held is None and len(portfolio.works) >= WORKS_MAX:
                raise TooManyWorks()
            shown = showing(command)
            return [shown] if shown != held else []
        case RemoveWork(actor=person, work=work):
            return [WorkRemoved(person=person, work=work)] if held else []


def take_down(command: TakeDown, portfolio: Portfolio) -> Sequence[PortfolioEvent]:
    """By an operator who has decided a case about it."""
    work = WorkId(command.id)
    shown = portfolio.works.get(work)
    if shown is None:
        if work in portfolio.taken_down:
            return []
        raise NoSuchWork()
    told = WorkTakenDown(work=work, **why(command, shown.person, shown.title))
    return [told, WorkRemoved(person=shown.person, work=work)]


def showing(command: ShowWork) -> WorkShown:
    return WorkShown(
        person=command.actor,
        work=command.work,
        title=text(command.title, 1, 100),
        description=text(command.description, 0, 2_000),
        link=checked_link(command.link.strip()),
        pictures=checked_pictures(command.pictures),
    )


def checked_link(link: str) -> str:
    if link:
        try:
            parts = urlsplit(link)
            fine = parts.scheme == "https" and parts.hostname and "." in parts.hostname and not parts.username
        except ValueError:
            fine = False
        if not fine or len(link) > 300 or not link.isprintable() or " " in link:
            raise BadLink()
    return link


def checked_pictures(pictures: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    if len(pictures) > PICTURES_MAX or len({each.file for each in pictures}) < len(pictures):
        raise TooManyPictures()
    if any(each.media_type not in IMAGES for each in pictures):
        raise NotAPicture()
    return pictures


def evolve(portfolio: Portfolio, event: PortfolioEvent) -> Portfolio:
    others = {work: shown for work, shown in portfolio.works.items() if work != event.work}
    match event:
        case WorkShown(work=work):
            down = {other: shown for other, shown in portfolio.taken_down.items() if other != work}
            return Portfolio({**others, work: event}, down)
        case WorkTakenDown(work=work):
            down = {**portfolio.taken_down, work: portfolio.works[work]}
            return replace(portfolio, taken_down=down)
        case WorkRemoved():
            return replace(portfolio, works=others)


def audience(event: PortfolioEvent, portfolio: Portfolio) -> Audience:
    return Audience(people=(event.person,)) if isinstance(event, WorkTakenDown) else EVERYONE


portfolio = Decider("portfolio", Portfolio(), decide, evolve, audience)
