"""Showing once more that it is oneself: what money and the account itself ask for."""

from fastapi import Request, Response

from entrypoints.api import limits
from entrypoints.api.auth import Password, SessionView, identity_of, session
from entrypoints.api.fields import Body
from entrypoints.api.problems import refusals
from entrypoints.api.routes import router as new_router
from entrypoints.recovery import WrongPassword

router = new_router("auth")


class ProofBody(Body):
    password: Password


@router.post("/auth/reauthenticate", response_model=SessionView, responses=refusals(WrongPassword))
async def reauthenticate(request: Request, body: ProofBody) -> Response:
    """An access token that counts as proved now; the session and its cookie stay as they are."""
    caller, identity = request.state.caller, identity_of(request)
    limits.spend(request, limits.GUESSES, str(caller.person))
    if not await identity.knows(caller.person, body.password):
        raise WrongPassword()
    return session(request, await identity.proved(caller))
