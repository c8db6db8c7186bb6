"""One's own data, to take away: everything about oneself, as events for programs or as a page to read."""

from collections.abc import AsyncIterator
from typing import Annotated, Literal

from fastapi import Query, Request
from fastapi.responses import StreamingResponse

from domain.account import account
from entrypoints import my_data
from entrypoints.api import limits
from entrypoints.api.edge import goes_on
from entrypoints.api.reading import Reading, Reads
from entrypoints.api.routes import router as new_router
from projections import feed

router = new_router("me")
Format = Annotated[Literal["jsonl", "html"], Query(description="Events a line, or a page for reading.")]


@router.get("/me/export", response_class=StreamingResponse)
async def export_me(request: Request, reads: Reads, format: Format = "jsonl") -> StreamingResponse:
    """Everything that the log holds about oneself, oldest first, as one may see it: what others wrote only
    where it was addressed to oneself. Sent piece by piece."""
    limits.spend(request, limits.EXPORTS, str(reads.person))
    async with reads(feed.READS):
        pass  # only to wait until the feed shows what one has just done
    shape = my_data.Lines() if format == "jsonl" else my_data.Page()
    headers = {"Content-Disposition": f'attachment; filename="{shape.file_name}"'}
    return StreamingResponse(pieces(request, reads, shape), headers=headers, media_type=shape.media_type)


async def pieces(
    request: Request, reads: Reading, shape: my_data.Lines | my_data.Page
) -> AsyncIterator[bytes]:
    souk, person = request.app.state.souk, reads.person
    name = (await reads.state(account, person)).name
    yield shape.begin(name, reads.now.isoformat())
    async for page in my_data.events(souk.log, souk.pool, person):
        goes_on(request.scope)
        yield shape.page(page, person)
    yield shape.end()
