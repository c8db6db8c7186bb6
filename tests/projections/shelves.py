"""What people of the market show, offer and save."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from domain.account import account
from domain.catalogue import Category
from domain.decider import Command, Decider
from domain.notices import Channel, Choice, Digest, Kind
from domain.notifications import (
    ClearReadNotifications,
    DeleteNotification,
    ReadNotification,
    RestoreNotification,
    SetWishes,
    notifications,
)
from domain.offers import CloseOffer, EditOffer, OfferId, PublishOffer, offers
from domain.portfolio import RemoveWork, ShowWork, WorkId, portfolio
from domain.profile import ChangeUsername
from domain.saving import RemoveSearch, SaveSearch, SaveTask, SearchId, Terms, UnsaveTask, saved
from domain.values import Currency, Money, TaskId

WISH = Choice(Kind.APPLICATION_RECEIVED, Channel.IN_APP, False)
WORDS = {"title": "A lamp by hand", "description": "One lamp of forty, made by hand."}
Does = Callable[[Decider[Any], Command], Awaitable[object]]


async def stock(does: Does, by: Mapping[str, Any], tasks: Sequence[TaskId], number: int) -> None:
    """One of the things that can be done to one's own shelves; few ids, so that they meet again."""
    id = UUID(int=number % 2 + 1)
    price = {"category": Category.DESIGN, "price": Money(100 + number, Currency.EGP), "days": 7}
    offer: dict[str, Any] = {"offer": OfferId(id), **WORDS, **price, **by}
    work: dict[str, Any] = {"work": WorkId(id), **WORDS, "link": "", "pictures": (), **by}
    search: dict[str, Any] = {"search": SearchId(id), "q": "logo", "city": "", "terms": Terms(), **by}
    notice: dict[str, Any] = {"subject": str(number), "position": number, **by}
    wishes: tuple[tuple[Decider[Any], Command], ...] = (
        (offers, PublishOffer(**offer)),
        (offers, EditOffer(**offer)),
        (offers, CloseOffer(offer=OfferId(id), **by)),
        (portfolio, ShowWork(new=True, **work)),
        (portfolio, RemoveWork(work=WorkId(id), **by)),
        (saved, SaveSearch(title="Logos", alert=True, **search)),
        (saved, RemoveSearch(search=SearchId(id), **by)),
        *((each, command) for each, command in of_tasks(by, tasks, number)),
        (notifications, ReadNotification(**notice)),
        (notifications, DeleteNotification(**notice)),
        (notifications, RestoreNotification(**notice)),
        (notifications, ClearReadNotifications(**by)),
        (
            notifications,
            SetWishes(choices=(WISH,)[number % 2 :], digest=Digest.OFF, quiet=None, zone="UTC", **by),
        ),
        (account, ChangeUsername(username=f"renamed{number}", **by)),
    )
    await does(*wishes[number % len(wishes)])


def of_tasks(
    by: Mapping[str, Any], tasks: Sequence[TaskId], number: int
) -> Sequence[tuple[Decider[Any], Command]]:
    if not tasks:
        return []
    task = tasks[number % len(tasks)]
    return [(saved, SaveTask(task=task, **by)), (saved, UnsaveTask(task=task, **by))]
