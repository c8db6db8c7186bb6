"""A masked text is read: recorded with its reason before it is shown, and told to the person concerned."""

from typing import Annotated

from fastapi import Request, Response
from pydantic import Field

from adapters.event_codec import CodecError
from adapters.keyring import KeyDestroyed, SealBroken
from domain.audit import Ground, NotPersonal, Reveal, TooManyReveals, audit
from domain.decider import ERASED, Recorded
from domain.values import TextTooShort
from entrypoints.api.commands import Asked, respond
from entrypoints.api.fields import Body, Id, Line, Position, Prose, View
from entrypoints.api.history import At, NoSuchEvent
from entrypoints.api.problems import refusals
from entrypoints.api.reading import shown
from entrypoints.api.routes import router as new_router
from entrypoints.history import finding
from entrypoints.history.reading import Unreadable
from entrypoints.wiring import Souk

router = new_router("audit")


class RevealBody(Body):
    """`field` is one that the event names as personal."""

    field: Annotated[str, Line(1, 60), Field(examples=["title"])]
    ground: Annotated[Ground, Field(examples=["dispute"])]
    reason: Annotated[str, Prose(10, 500), Field(examples=["The two disagree on what was asked for."])]


class RevealedView(View):
    """`position` is that of the record that it was read; null when the person was erased, so that there was
    nothing to read."""

    field: Annotated[str, Field(examples=["title"])]
    person: Id
    text: str
    erased: bool
    position: Position | None = None


@router.post(
    "/audit/events/{position}/reveal",
    response_model=RevealedView,
    responses=refusals(NoSuchEvent, NotPersonal, TextTooShort, TooManyReveals, Unreadable),
)
async def reveal_text(request: Request, position: At, body: RevealBody, ask: Asked) -> Response:
    """Opens one masked text of an event. Who, what and why is an event of its own; at most 30 in an hour."""
    recorded = await event_at(request.app.state.souk, position)
    person = finding.personal(recorded.event).get(body.field)
    if person is None:
        raise NotPersonal()
    text = str(getattr(recorded.event, body.field))
    told = {"field": body.field, "person": person, "text": text, "erased": False}
    gone = shown(RevealedView.model_validate(told | {"text": ERASED, "erased": True}))
    if recorded.erased and text == ERASED:
        return gone
    command = Reveal(
        actor=ask.actor,
        at=ask.at,
        position=position,
        name=recorded.event.NAME,
        field=body.field,
        person=person,
        ground=body.ground,
        reason=body.reason,
    )
    try:
        # The text is no part of the answer that is kept: it would outlive the person's key.
        result = await ask.run(audit, ask.actor, command, lambda _: {"field": body.field})
    except KeyDestroyed:
        return gone
    return respond(result, told)


async def event_at(souk: Souk, position: int) -> Recorded:
    """Opened. Raises `NoSuchEvent`, `Unreadable`."""
    try:
        found = await souk.log.read(position - 1, 1)
    except (CodecError, SealBroken) as error:
        raise Unreadable() from error
    if not found:
        raise NoSuchEvent()
    return found[0]
