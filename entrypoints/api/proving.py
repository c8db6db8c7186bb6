"""Showing who one is beyond a password: the second step of signing in, and once more before what counts."""

from typing import Annotated, Self

from fastapi import Request, Response
from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from entrypoints.api import limits
from entrypoints.api.auth import Password, SessionView, client_name, identity_of, session
from entrypoints.api.fields import Body, Line
from entrypoints.api.problems import refusals
from entrypoints.api.routes import router as new_router
from entrypoints.recovery import WrongPassword
from entrypoints.two_step import ChallengeOver, TwoStep, WrongCode

router = new_router("auth")
Code = Annotated[str, Line(6, 40), Field(examples=["492039"])]


class SecondStepBody(Body):
    challenge: Annotated[
        str,
        StringConstraints(pattern=r"^[A-Za-z0-9_-]{40,80}$"),
        Field(examples=["5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u5mJb0f1rJr6"]),
    ]
    code: Annotated[Code, Field(description="Of one's device, or a recovery code.")]


class ProofBody(Body):
    """One of the two."""

    password: Password | None = None
    code: Annotated[Code | None, Field(description="Of one's device.", examples=[None])] = None

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        if (self.password is None) == (self.code is None):
            raise PydanticCustomError("one_proof", "Send a password or a code.")
        return self


@router.post(
    "/auth/login/second-step", response_model=SessionView, responses=refusals(ChallengeOver, WrongCode)
)
async def login_second_step(request: Request, body: SecondStepBody) -> Response:
    """Sign in where two-step sign-in is on. Ten wrong codes in 15 minutes, and no more are looked at."""
    signed_in = await two_step_of(request).sign_in(body.challenge, body.code, client_name(request))
    return session(request, signed_in)


@router.post("/auth/reauthenticate", response_model=SessionView, responses=refusals(WrongPassword, WrongCode))
async def reauthenticate(request: Request, body: ProofBody) -> Response:
    """An access token that counts as proved now; the session and its cookie stay as they are."""
    caller, identity = request.state.caller, identity_of(request)
    limits.spend(request, limits.GUESSES, str(caller.person))
    if body.code is not None:
        return session(request, await two_step_of(request).prove(caller, body.code))
    if not await identity.knows(caller.person, body.password or ""):
        raise WrongPassword()
    return session(request, await identity.proved(caller))


def two_step_of(request: Request) -> TwoStep:
    two_step: TwoStep = request.app.state.two_step
    return two_step
