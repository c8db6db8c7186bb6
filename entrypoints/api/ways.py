"""The ways in that the sign-in page shows beside the password."""

from typing import Annotated

from fastapi import Request, Response
from pydantic import Field

from domain.values import Role
from entrypoints.api.demo_accounts import facts
from entrypoints.api.fields import View
from entrypoints.api.google import google_of
from entrypoints.api.reading import shown
from entrypoints.api.routes import router as new_router
from entrypoints.demo import accounts

router = new_router("auth")


class DemoPerson(View):
    """Somebody of the demo, whom everybody who can reach it may sign in as."""

    username: Annotated[str, Field(examples=["layla"])]
    name: Annotated[str, Field(examples=["Layla Hassan"])]
    role: Annotated[Role, Field(examples=["client"])]
    password: Annotated[str, Field(examples=["open-the-souk"])]
    code: Annotated[
        str | None, Field(description="What their simulated device shows now, where one is needed.")
    ]


class SignInWays(View):
    google: bool
    demo: Annotated[list[DemoPerson], Field(description="Only where this machine alone can reach it.")]


@router.get("/auth/ways", response_model=SignInWays)
async def read_sign_in_ways(request: Request) -> Response:
    """Which ways in there are beside one's own password."""
    settings, now = request.app.state.souk.settings, request.app.state.souk.clock.now()
    known = accounts(settings.home) if settings.demo and settings.private else []
    people = [DemoPerson.model_validate(facts(each, now)) for each in known]
    return shown(SignInWays(google=google_of(request).provider is not None, demo=people))
