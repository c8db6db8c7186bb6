"""What one may still offer today: proposals cost nothing, and are not without end."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from domain.proposals import (
    ALIKE_MAX,
    PROPOSALS_MAX,
    Sent,
    alike_to_last,
    free_at,
    lately,
    proposals,
)
from entrypoints.api.fields import Count, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.authorisation import WrongRole

router = new_router("applications")


class ProposalsView(View):
    """Within 24 hours `most` proposals can go out, of which `left` are left, and nearly the same words to
    `alike_most` tasks: so many of the latest are `alike` the last one. Invitations are not counted."""

    most: Annotated[Count, Field(examples=[PROPOSALS_MAX])]
    left: Annotated[Count, Field(examples=[27])]
    next_at: Annotated[TimeOut | None, Field(description="When one can go out, if none is left.")]
    alike_most: Annotated[Count, Field(examples=[ALIKE_MAX])]
    alike: Annotated[Count, Field(examples=[3])]
    alike_next_at: Annotated[
        TimeOut | None, Field(description="When the last one's words can go out again, if not now.")
    ]


@router.get("/me/proposals", response_model=ProposalsView, responses=refusals(WrongRole))
async def read_own_proposals(reads: Reads) -> Response:
    """How many proposals one can still send, and when more."""
    held: Sent = await reads.state(proposals, reads.person)
    recent = lately(held, reads.now)
    alike = alike_to_last(recent)
    return shown(
        ProposalsView(
            most=PROPOSALS_MAX,
            left=max(PROPOSALS_MAX - len(recent), 0),
            next_at=free_at(recent, PROPOSALS_MAX) if len(recent) >= PROPOSALS_MAX else None,
            alike_most=ALIKE_MAX,
            alike=len(alike),
            alike_next_at=free_at(alike, ALIKE_MAX) if len(alike) >= ALIKE_MAX else None,
        )
    )
