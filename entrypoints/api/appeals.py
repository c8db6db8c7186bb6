"""Restrictions and removals at the operators' desk, and the answers to those who appeal."""

from typing import Literal

from fastapi import Response

from domain.account import NoSuchAccount, account
from domain.standing import (
    AlreadyAnswered,
    CaseId,
    HouseRule,
    NoSuchRestriction,
    NotAppealed,
    Reinstate,
    Scope,
    ThingKind,
    Uphold,
)
from domain.values import PersonId
from entrypoints.api.commands import Asked
from entrypoints.api.desk import Reason
from entrypoints.api.fields import Body, Id, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, Person
from entrypoints.dispatch import Busy
from projections import restrictions

router = new_router("desk")


class RestrictionCard(View):
    """`removed`: something of theirs was removed, and nothing restricted."""

    case: Id
    person: Person
    rule: HouseRule
    scopes: list[Scope]
    removed: ThingKind | None
    until: TimeOut | None
    decided_at: TimeOut
    appealed_at: TimeOut | None
    outcome: Literal["reinstated", "upheld"] | None


class AnswerBody(Body):
    outcome: Literal["reinstated", "upheld"]
    reason: Reason


@router.get("/desk/restrictions", response_model=Page[RestrictionCard])
async def list_restrictions(
    reads: Reads, appealed: bool = False, after: Cursor = None, limit: Limit = 20
) -> Response:
    """Restrictions and what was removed of whom, the oldest first, or those whose appeal waits."""
    async with reads(restrictions.READS) as connection:
        return listed(await restrictions.listed(connection, appealed, after, limit), RestrictionCard)


@router.post(
    "/desk/restrictions/{person}/{id}/answer",
    response_model=Done,
    responses=refusals(NoSuchAccount, NoSuchRestriction, NotAppealed, AlreadyAnswered, Busy),
)
async def answer_appeal(person: Id, id: Id, body: AnswerBody, ask: Asked) -> Response:
    """Decide again: reinstate the account or put back what was removed, or uphold what was decided."""
    wish = Reinstate if body.outcome == "reinstated" else Uphold
    command = wish(actor=ask.actor, at=ask.at, case=CaseId(id), reason=body.reason)
    return await ask(account, PersonId(person), command, id=id)
