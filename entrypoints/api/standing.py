"""One's own standing: restrictions with all that belongs to them, warnings, and the one appeal."""

from typing import Annotated, Any

from fastapi import Response
from pydantic import Field

from domain.account import account
from domain.standing import (
    AccountRestricted,
    AlreadyAnswered,
    AlreadyAppealed,
    Appeal,
    AppealTooLate,
    CaseId,
    HouseRule,
    NoSuchRestriction,
    Restriction,
    Scope,
    ThingKind,
)
from domain.values import PersonId
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Body, Id, Position, Prose, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Reading, Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Person
from entrypoints.dispatch import Busy

router = new_router("me")


class RemovedView(View):
    kind: ThingKind
    id: Id
    title: str


class RestrictionView(View):
    """`until` null: for good. `evidence` are positions in the log, `answer` the decision on the appeal.
    `removed`: it is about something that was removed, and restricts nothing."""

    case: Id
    rule: HouseRule
    scopes: list[Scope]
    removed: RemovedView | None
    reason: str
    evidence: list[Position]
    decided_by: Person
    decided_at: TimeOut
    until: TimeOut | None
    in_force: bool
    appeal_until: TimeOut
    can_appeal: bool
    appeal: str | None
    appealed_at: TimeOut | None
    reinstated: bool | None
    answer: str | None
    answered_at: TimeOut | None


class WarningView(View):
    case: Id
    rule: HouseRule
    reason: str
    at: TimeOut


class StandingView(View):
    restrictions: list[RestrictionView]
    warnings: list[WarningView]
    checked: Annotated[bool, Field(description="An operator has checked who one is.")]
    email_verified: bool


class AppealBody(Body):
    text: Annotated[str, Prose(20, 4_000), Field(examples=["The photographs are mine: the studio is too."])]


@router.get("/me/standing", response_model=StandingView)
async def read_standing(reads: Reads) -> Response:
    """What is restricted and why, from the account's events: always as new as the last decision."""
    own = await reads.state(account, reads.person)
    standing = own.standing
    restrictions = [await told(each, reads) for each in reversed(standing.restrictions.values())]
    return shown(
        StandingView.model_validate(
            {
                "restrictions": restrictions,
                "warnings": [vars(each) for each in reversed(standing.warnings.values())],
                "checked": standing.checked,
                "email_verified": own.email_verified,
            }
        )
    )


async def told(each: Restriction, reads: Reading) -> dict[str, Any]:
    decided, appeal, answer = each.decided, each.appeal, each.answer
    return {
        **vars(decided),
        **what(each),
        "decided_by": await named(decided.decided_by, reads),
        "decided_at": decided.at,
        "in_force": each.in_force(reads.now),
        "can_appeal": appeal is None and answer is None and reads.now < decided.appeal_until,
        "appeal": appeal.text if appeal else None,
        "appealed_at": appeal.at if appeal else None,
        "reinstated": each.reversed if answer else None,
        "answer": answer.reason if answer else None,
        "answered_at": answer.at if answer else None,
    }


def what(each: Restriction) -> dict[str, Any]:
    decided = each.decided
    if isinstance(decided, AccountRestricted):
        return {"removed": None}
    removed = vars(decided.thing) | {"title": decided.title}
    return {"scopes": [], "evidence": [], "until": None, "removed": removed}


async def named(person: PersonId, reads: Reading) -> dict[str, Any]:
    held = await reads.state(account, person)
    return {
        "id": person,
        "username": held.username,
        "name": held.name,
        "avatar": held.avatar.file if held.avatar else None,
        "verified": held.standing.checked,
    }


@router.post(
    "/me/restrictions/{id}/appeal",
    response_model=Done,
    responses=refusals(NoSuchRestriction, AlreadyAppealed, AlreadyAnswered, AppealTooLate, Busy),
)
async def appeal_restriction(id: Id, body: AppealBody, ask: Asked) -> Response:
    """Appeal once, within 30 days of the decision. Somebody looks at it again."""
    command = Appeal(actor=ask.actor, at=ask.at, case=CaseId(id), text=body.text)
    return await ask(account, ask.actor, command, id=id)
