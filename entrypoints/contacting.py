"""Who may write to whom: looked at before a conversation starts and before every message."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from domain.account import account
from domain.contacts import NotReachable, YouBlocked, contacts
from domain.conversation import conversation
from domain.task import NoSuchTask, task
from domain.values import NotAllowed, NotFound, PersonId, TaskId
from entrypoints.dispatch import Dispatch, Guard


class CannotWriteFirst(NotAllowed):
    """You can write first to people you could hire, or about a task that one of you posted and the other
    applied to."""


class NoSuchPerson(NotFound):
    """There is nobody to write to."""


async def to_write(dispatch: Dispatch, actor: PersonId, where: UUID) -> Sequence[Guard]:
    """For a message into this conversation. Its people never change, so what is known of it is enough."""
    opened = (await dispatch.known(conversation, where)).opened
    if opened is None or actor not in opened.people:
        return ()
    one, other = opened.people
    return reach(actor, other if actor == one else one)


def reach(actor: PersonId, other: PersonId) -> Sequence[Guard]:
    """Refuses with `YouBlocked`, `NotReachable`."""

    def not_blocked_by_oneself(mine: Any) -> None:
        if other in mine.blocked:
            raise YouBlocked()

    def not_blocked_by_the_other(theirs: Any) -> None:
        if actor in theirs.blocked:
            raise NotReachable()

    return (
        Guard(contacts, actor, not_blocked_by_oneself),
        Guard(contacts, other, not_blocked_by_the_other),
    )


def exists(person: PersonId) -> Guard:
    """Refuses with `NoSuchPerson`, also for somebody who has left."""

    def check(theirs: Any) -> None:
        if theirs.person is None:
            raise NoSuchPerson()

    return Guard(account, person, check)


def to_start(actor: PersonId, other: PersonId, about: TaskId | None) -> Sequence[Guard]:
    """For a new conversation. Raises `NoSuchPerson`, `CannotWriteFirst` and what `reach` does."""
    if actor == other:
        raise CannotWriteFirst()

    def hires(mine: Any) -> None:
        if about is None and not mine.role.hires:
            raise CannotWriteFirst()

    def works(theirs: Any) -> None:
        if about is None and not theirs.role.works:
            raise CannotWriteFirst()

    def relates_them(state: Any) -> None:
        if state.posted is None:
            raise NoSuchTask()
        applicants = {each.freelancer for each in (*state.pending.values(), state.accepted) if each}
        client = state.posted.client
        if not ({actor, other} - {client} <= applicants and client in (actor, other)):
            raise CannotWriteFirst()

    both = (Guard(account, actor, hires), exists(other), Guard(account, other, works), *reach(actor, other))
    return both if about is None else (*both, Guard(task, about, relates_them))
