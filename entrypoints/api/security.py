"""What happened to one's own sign-ins."""

from fastapi import Response

from entrypoints.api.fields import Position, TimeOut, View
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Page
from projections import security as model

router = new_router("me")


class SecurityEventView(View):
    id: Position
    kind: model.Kind
    at: TimeOut


@router.get("/me/security-events", response_model=Page[SecurityEventView])
async def list_security_events(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """The newest first. Whoever finds something they did not do changes their password."""
    async with reads(model.READS) as connection:
        return listed(await model.page(connection, reads.person, after, limit), SecurityEventView)
