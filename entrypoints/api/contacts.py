"""Whom one does not want to hear from."""

from fastapi import Response

from domain.contacts import Block, CannotBlockYourself, ListIsFull, Unblock, contacts
from domain.values import PersonId
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Id
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, Person
from entrypoints.contacting import NoSuchPerson, exists
from projections import people

router = new_router("conversations")


@router.get("/contacts/blocked", response_model=Page[Person])
async def list_blocked(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """The people one has blocked."""
    blocked = (await reads.state(contacts, reads.person)).blocked
    async with reads(people.READS) as connection:
        return listed(await people.among(connection, blocked, after, limit), Person)


@router.put(
    "/contacts/blocked/{id}",
    response_model=Done,
    responses=refusals(CannotBlockYourself, ListIsFull, NoSuchPerson),
)
async def block_person(id: Id, ask: Asked) -> Response:
    """Neither can write to the other from now on. They are not told who ended it."""
    command = Block(actor=ask.actor, at=ask.at, person=PersonId(id))
    return await ask(contacts, ask.actor, command, id=id, guards=[exists(PersonId(id))])


@router.delete("/contacts/blocked/{id}", response_model=Done)
async def unblock_person(id: Id, ask: Asked) -> Response:
    """Both can write to one another again."""
    command = Unblock(actor=ask.actor, at=ask.at, person=PersonId(id))
    return await ask(contacts, ask.actor, command, id=id)
