"""Where one is signed in, and ending it."""

from typing import Annotated
from uuid import UUID

from fastapi import Request, Response
from pydantic import Field

from domain.access import EndSessions
from domain.account import account
from domain.values import NotFound
from entrypoints.api.auth import identity_of
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Id, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import shown
from entrypoints.api.routes import router as new_router
from entrypoints.dispatch import Busy

router = new_router("auth")


class NoSuchSession(NotFound):
    """There is no such session of yours."""


class SessionItem(View):
    id: Id
    client: Annotated[
        str, Field(description="As it names itself.", examples=["Mozilla/5.0 (X11; Linux x86_64)"])
    ]
    created_at: TimeOut
    used_at: Annotated[TimeOut, Field(description="When its access token was last made anew.")]
    current: Annotated[bool, Field(description="The one that asks.")]


class SessionList(View):
    items: list[SessionItem]


@router.get("/auth/sessions", response_model=SessionList)
async def list_sessions(request: Request) -> Response:
    """One's sessions that go on, the last used first."""
    caller, now = request.state.caller, request.app.state.souk.clock.now()
    held = await identity_of(request).sessions.open(caller.person, now)
    items = [vars(each) | {"current": each.id == caller.session} for each in held]
    return shown(SessionList.model_validate({"items": items}))


@router.delete("/auth/sessions/{id}", status_code=204, responses=refusals(NoSuchSession, Busy))
async def end_session(id: Id, request: Request, ask: Asked) -> Response:
    """End one: its tokens and sockets stop working within a second, everywhere."""
    return await ended(request, ask, id)


@router.post("/auth/logout-everywhere", status_code=204, responses=refusals(Busy))
async def logout_everywhere(request: Request, ask: Asked) -> Response:
    """End all of one's sessions, this one too."""
    return await ended(request, ask, None)


async def ended(request: Request, ask: Asked, session: UUID | None) -> Response:
    """Ended first: what must not wait does not wait for the log."""
    if not await identity_of(request).end(ask.actor, session):
        raise NoSuchSession()
    command = EndSessions(actor=ask.actor, at=ask.at, session=session)
    await ask.run(account, ask.actor, command, lambda _: {"id": str(ask.actor)})
    return Response(status_code=204)
