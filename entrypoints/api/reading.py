"""What queries share: waiting for one's own writes, a connection, cursors, ETags."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Header, Query, Request, Response
from pydantic import BaseModel, BeforeValidator
from pydantic_core import PydanticCustomError

from domain.values import PersonId
from entrypoints.api.fields import SAFE_INTEGER_MAX
from entrypoints.api.views import Page as PageView
from entrypoints.states import Held
from projections.paging import Connection, Page

WAIT_SECONDS_MAX = 2.0


def digits(value: object) -> object:
    """Numbers in addresses and headers are plain ASCII digits: no sign, point, space or exponent."""
    if isinstance(value, str) and not (value.isascii() and value.isdigit()):
        raise PydanticCustomError("int_parsing", "This is not a whole number.")
    return value


Digits = BeforeValidator(digits)
Limit = Annotated[int, Digits, Query(ge=1, le=100)]
Cursor = Annotated[
    str | None, Query(min_length=1, max_length=400, description="The `next` of the page before.")
]
IfNoneMatch = Annotated[str | None, Header(description="An ETag; the answer is 304 while it holds.")]
SoukPosition = Annotated[
    int | None,
    Digits,
    Header(ge=0, le=SAFE_INTEGER_MAX, description="Wait until the answer shows this position, at most 2 s."),
]
T = TypeVar("T")


class Reading:
    """One query: who asks, and what they have seen written already."""

    def __init__(self, request: Request, position: int | None) -> None:
        self._request = request
        self._position = position
        self._souk = request.app.state.souk

    @property
    def viewer(self) -> PersonId | None:
        caller = self._request.state.caller
        return caller.person if caller else None

    @property
    def person(self) -> PersonId:
        """Whoever is signed in, on routes that ask for it."""
        person: PersonId = self._request.state.caller.person
        return person

    @property
    def now(self) -> datetime:
        now: datetime = self._souk.clock.now()
        return now

    @asynccontextmanager
    async def __call__(self, models: Sequence[str]) -> AsyncIterator[Connection]:
        """A connection to these read models, once they show what the caller has seen written.

        After 2 s the answer goes out as it is, with `Souk-Stale: true`.
        """
        position = self._position
        watermarks = self._request.app.state.watermarks
        if position and not await watermarks.reached(position, models, WAIT_SECONDS_MAX):
            self._request.scope["souk.headers"].append((b"souk-stale", b"true"))
        async with self._souk.pool.connection() as connection:
            yield connection

    async def caught_up(self, models: Sequence[str]) -> None:
        """Waits until these read models show everything that is in the log, at most 2 s: for what somebody
        else may have made a moment ago."""
        head = await self._souk.log.head()
        await self._request.app.state.watermarks.reached(head, models, WAIT_SECONDS_MAX)

    async def state(self, decider: Any, key: object) -> Any:
        """The folded state of one aggregate: as new as the log itself."""
        return (await self.held(decider, key)).state

    async def held(self, decider: Any, key: object) -> Held:
        """That state with its version."""
        held: Held = await self._souk.dispatch.state(decider, key)
        return held


async def reading(request: Request, souk_position: SoukPosition = None) -> Reading:
    """Async, although it awaits nothing: FastAPI runs plain functions in a thread, which costs 100 µs."""
    return Reading(request, souk_position)


Reads = Annotated[Reading, Depends(reading)]


def shown(view: BaseModel, etag: str | None = None) -> Response:
    headers = {"ETag": etag} if etag else None
    return Response(view.model_dump_json(), headers=headers, media_type="application/json")


def listed(page: Page[T], view: type[BaseModel], of: Callable[[T], object] = lambda item: item) -> Response:
    """A page of items, each turned by `of` into what `view` is made from."""
    items = [view.model_validate(of(item), from_attributes=True) for item in page.items]
    return shown(PageView[view](items=items, next=page.next))  # type: ignore[valid-type]


def unchanged(if_none_match: str | None, etag: str) -> bool:
    """Whether the asker has this already; weak comparison, as RFC 9110 wants for this header."""
    offered = [each.strip().removeprefix("W/") for each in (if_none_match or "").split(",")]
    return etag in offered or "*" in offered
