"""Signing in for programs that are no browsers: both tokens in the body, no cookie, so no CSRF to guard
against. The sessions are those of browsers: the same list, the same rotation, the same end on reuse."""

from typing import Annotated, Any

from fastapi import Request, Response
from pydantic import Field, StringConstraints

from adapters.sessions import REFRESH_LIFETIME
from entrypoints.api import limits
from entrypoints.api.auth import LoginBody, SessionPerson, client_name, identity_of, session_person
from entrypoints.api.fields import Body, View
from entrypoints.api.problems import refusals
from entrypoints.api.proving import Code, two_step_of
from entrypoints.api.reading import shown
from entrypoints.api.routes import router as new_router
from entrypoints.identity import NotSignedIn, SessionEnded, SignedIn, WrongCredentials
from entrypoints.two_step import WrongCode

router = new_router("auth")
RefreshToken = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9_-]{40,80}$"),
    Field(description="Works once; the answer brings the next.", examples=["5f" * 32]),
]


class CodeNeeded(NotSignedIn):
    """This account signs in by two steps: send a code of its device, or a recovery code, as well."""


class TokenBody(LoginBody):
    code: Annotated[Code | None, Field(description="Where two-step sign-in is on.")] = None


class RefreshBody(Body):
    refresh: RefreshToken


class TokensView(View):
    """Keep `refresh` as a password is kept. Used twice, it ends its session."""

    access: Annotated[
        str, Field(description="Send it as `Authorization: Bearer …`.", examples=["eyJhbGciOi…"])
    ]
    expires_in: Annotated[int, Field(description="In seconds.", examples=[900])]
    refresh: RefreshToken
    refresh_expires_in: Annotated[int, Field(description="In seconds.", examples=[604_800])]
    person: SessionPerson


@router.post(
    "/auth/token", response_model=TokensView, responses=refusals(WrongCredentials, CodeNeeded, WrongCode)
)
async def create_token(request: Request, body: TokenBody) -> Response:
    """Sign in without a browser. Guesses are counted as those at the sign-in page are."""
    limits.spend(request, limits.GUESSES, body.name().casefold())
    client = client_name(request)
    entered = await identity_of(request).login(body.name(), body.password, client)
    if isinstance(entered, SignedIn):
        return tokens(entered)
    if body.code is None:
        raise CodeNeeded()
    return tokens(await two_step_of(request).sign_in(entered.challenge, body.code, client))


@router.post("/auth/token/refresh", response_model=TokensView, responses=refusals(SessionEnded))
async def refresh_token(request: Request, body: RefreshBody) -> Response:
    """New tokens for a session. Each refresh token works once."""
    return tokens(await identity_of(request).refresh(body.refresh))


@router.post("/auth/token/revoke", status_code=204)
async def revoke_token(request: Request, body: RefreshBody) -> Response:
    """End the session: its tokens and sockets stop working. Unknown tokens are no error (RFC 7009)."""
    await identity_of(request).logout(body.refresh)
    return Response(status_code=204)


def tokens(signed_in: SignedIn) -> Response:
    told: dict[str, Any] = {
        "access": signed_in.access,
        "expires_in": signed_in.expires_in_seconds,
        "refresh": signed_in.refresh,
        "refresh_expires_in": int(REFRESH_LIFETIME.total_seconds()),
        "person": session_person(signed_in),
    }
    return shown(TokensView.model_validate(told))
