"""Portfolio: works that somebody shows on their profile. Stream `portfolio-<person>`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, NewType
from urllib.parse import urlsplit
from uuid import UUID

from domain.decider import EVERYONE, Audience, Command, Decider, Event, OwnedBy
from domain.files import IMAGES, Attachment
from domain.values import Invalid, NotFound, PersonId, Refused, text

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


PortfolioCommand = ShowWork | RemoveWork | ClearPortfolio


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


PortfolioEvent = WorkShown | WorkRemoved


@dataclass(frozen=True)
class Portfolio:
    works: Mapping[WorkId, WorkShown] = field(default_factory=dict)


def decide(command: PortfolioCommand, portfolio: Portfolio) -> Sequence[PortfolioEvent]:
    if isinstance(command, ClearPortfolio):
        return [WorkRemoved(person=shown.person, work=work) for work, shown in portfolio.works.items()]
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
            return Portfolio({**others, work: event})
        case WorkRemoved():
            return Portfolio(others)


def audience(event: PortfolioEvent, portfolio: Portfolio) -> Audience:
    return EVERYONE


portfolio = Decider("portfolio", Portfolio(), decide, evolve, audience)
