"""What queries share: cursors, limits, waiting for one's own writes, ETags."""

from typing import Annotated

from fastapi import Depends, Header, Query, Request

Limit = Annotated[int, Query(ge=1, le=100)]
Cursor = Annotated[str | None, Query(max_length=200, description="The `next` of the page before.")]
IfNoneMatch = Annotated[str | None, Header()]
SoukPosition = Annotated[
    int | None,
    Header(ge=0, le=2**53 - 1, description="Wait until the answer shows this position, at most 2 s."),
]


class Reading:
    def __init__(self, request: Request, souk_position: SoukPosition = None) -> None:
        self.request = request
        self.position = souk_position


Reads = Annotated[Reading, Depends(Reading)]
