"""Confirming an e-mail address, getting back in, and passwords."""

from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import Field, StringConstraints
from starlette.background import BackgroundTask

from domain.access import RequestVerification
from domain.account import NoSuchAccount, account
from entrypoints.api import limits, problems
from entrypoints.api.auth import Email, Password
from entrypoints.api.commands import Asked, InWords, respond
from entrypoints.api.fields import Body, Line, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done
from entrypoints.dispatch import Busy
from entrypoints.password_rules import PasswordTooCommon, PasswordTooLong, PasswordTooShort
from entrypoints.recovery import LinkSpent, Recovery, WrongPassword

router = new_router("auth")
WEAK = (PasswordTooShort, PasswordTooLong, PasswordTooCommon)
Token = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$"), Field(examples=["5f" * 32])]


class LinkBody(Body):
    """`token` is what follows `#` in the address that was mailed."""

    token: Token


class ForgotBody(Body):
    email: Annotated[Email, Field(examples=["mona@example.com"])]


class ResetBody(Body):
    token: Token
    password: Password


class PasswordBody(Body):
    current: Password
    password: Password


class Availability(View):
    available: bool


@router.post("/auth/verify-email", response_model=Done, responses=refusals(LinkSpent, NoSuchAccount, Busy))
async def verify_email(request: Request, body: LinkBody) -> Response:
    """Confirm an e-mail address by the link that was mailed to it. Works once, for 24 hours."""
    person, result = await recovery_of(request).verify(body.token, in_silence(request))
    return respond(result, {"id": str(person)})


@router.post("/auth/resend-verification", status_code=202, response_model=Done, responses=refusals(Busy))
async def resend_verification(ask: Asked) -> Response:
    """Mail the link again: nothing within a minute of the last one, or when the address is confirmed."""
    command = RequestVerification(actor=ask.actor, at=ask.at)
    return await ask(account, ask.actor, command, id=ask.actor, status=202)


@router.post("/auth/forgot-password", status_code=202)
async def forgot_password(request: Request, body: ForgotBody) -> Response:
    """Mail a link to choose a new password, if an account has this address. The answer is always the same,
    and given before anybody looks, so that not even its time tells whether there is one."""
    limits.spend(request, limits.GUESSES, body.email.casefold())
    work = BackgroundTask(recovery_of(request).forgot, body.email, in_silence(request))
    return Response(status_code=202, background=work)


@router.post("/auth/reset-password", status_code=204, responses=refusals(LinkSpent, *WEAK))
async def reset_password(request: Request, body: ResetBody) -> Response:
    """Choose a new password by a mailed link, which works once, for an hour. Every session ends."""
    await recovery_of(request).reset(body.token, body.password, in_silence(request))
    return Response(status_code=204)


@router.put("/me/password", status_code=204, responses=refusals(WrongPassword, *WEAK))
async def change_password(request: Request, body: PasswordBody) -> Response:
    """Choose another password. Every other session ends."""
    caller = request.state.caller
    limits.spend(request, limits.GUESSES, str(caller.person))
    await recovery_of(request).change(caller, body.current, body.password, in_silence(request))
    return Response(status_code=204)


@router.get("/auth/check-username", response_model=Availability)
async def check_username(request: Request, username: Annotated[str, Line(3, 30), Query()]) -> Response:
    """Whether nobody has this username yet. Counted strictly."""
    return shown(Availability(available=not await recovery_of(request).taken("username", username)))


@router.get("/auth/check-email", response_model=Availability)
async def check_email(request: Request, email: Annotated[Email, Query()]) -> Response:
    """Whether no account has this address yet: what registering would say as well. Counted strictly."""
    return shown(Availability(available=not await recovery_of(request).taken("email", email)))


def recovery_of(request: Request) -> Recovery:
    recovery: Recovery = request.app.state.recovery
    return recovery


def in_silence(request: Request) -> InWords:
    """For answers that say the same whatever was decided."""
    return InWords(200, lambda _: {}, problems.request_id(request))
