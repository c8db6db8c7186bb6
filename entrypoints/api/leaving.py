"""Leaving for good."""

from dataclasses import replace

from fastapi import Request, Response

from domain.account import NoSuchAccount, account
from domain.erasure import EraseAccount
from domain.wallet import wallet
from entrypoints.api import limits
from entrypoints.api.auth import Password, identity_of
from entrypoints.api.commands import Asked, fingerprint
from entrypoints.api.fields import Body, MoneyOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, TaskRef
from entrypoints.dispatch import Busy
from entrypoints.erasure import AccountNeeded, guards, money_in
from entrypoints.recovery import WrongPassword
from projections import leaving

router = new_router("me")


class ErasureBody(Body):
    password: Password


class TiesView(View):
    """What still needs the account: it can be deleted when both lists are empty."""

    tasks: list[TaskRef]
    money: list[MoneyOut]


@router.get("/me/ties", response_model=TiesView)
async def read_ties(reads: Reads) -> Response:
    """Work and money that have to end before one can leave."""
    async with reads(leaving.READS) as connection:
        ties = await leaving.ties(connection, reads.person)
    held = money_in(await reads.state(wallet, reads.person))
    tasks = [{"id": task, "title": title} for task, _, title in ties.needed]
    money = [{"minor": minor, "currency": currency} for currency, minor in held.items()]
    return shown(TiesView.model_validate({"tasks": tasks, "money": money}))


@router.delete(
    "/me",
    response_model=Done,
    responses=refusals(AccountNeeded, WrongPassword, NoSuchAccount, Busy),
)
async def erase_account(request: Request, body: ErasureBody, reads: Reads, ask: Asked) -> Response:
    """Erase one's account. What one wrote becomes unreadable for everybody; facts and money stay."""
    limits.spend(request, limits.GUESSES, str(reads.person))
    identity = identity_of(request)
    if not await identity.knows(reads.person, body.password):
        raise WrongPassword()
    async with reads(leaving.READS) as connection:
        ties = await leaving.ties(connection, reads.person)
    command = EraseAccount(actor=ask.actor, at=ask.at)
    checks = guards(reads.person, ties)
    ask = replace(ask, fingerprint=fingerprint(request, exclude={"password"}))
    answer = await ask(account, ask.actor, command, id=ask.actor, guards=checks)
    if answer.status_code < 300:
        await identity.forget(ask.actor)
    return answer
