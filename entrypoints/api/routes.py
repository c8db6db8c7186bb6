"""How every route of the API is entered: who asks, may they, is the request well formed."""

from collections import Counter
from collections.abc import Callable, Coroutine
from typing import Any, cast
from urllib.parse import unquote_to_bytes

from fastapi import APIRouter, Request, Response
from fastapi.dependencies.utils import get_flat_params
from fastapi.params import Query
from fastapi.routing import APIRoute
from pydantic import BaseModel

from domain.values import Refused
from entrypoints.api import bodies, callers, limits
from entrypoints.api.problems import Problem
from entrypoints.identity import Caller

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class SoukRoute(APIRoute):
    """Refuses strangers before it reads the body, and reads the body strictly."""

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()
        known = {
            field.alias for field in get_flat_params(self.dependant) if isinstance(field.field_info, Query)
        }
        model = cast(type[BaseModel], self.body_field.field_info.annotation) if self.body_field else None

        async def enter(request: Request) -> Response:
            request.state.caller = await admitted(request, self.name)
            only_known_parameters(request, known)
            if model is not None:
                request = await bodies.parse(request, model)
                request.state.body = await request.json()
            return await handle(request)

        return enter


async def admitted(request: Request, operation: str) -> Caller | None:
    """Who asks, counted against their limits; who is refused counts by address."""
    try:
        caller = await callers.admitted(request, operation)
    except Refused:
        limits.limit(request, operation, None)
        raise
    limits.limit(request, operation, caller)
    return caller


def router(tag: str, prefix: str = "/v1") -> APIRouter:
    return APIRouter(
        prefix=prefix, tags=[tag], route_class=SoukRoute, generate_unique_id_function=lambda route: route.name
    )


def only_known_parameters(request: Request, known: set[str]) -> None:
    """A misspelt or repeated parameter is an error: guessing would filter by something else."""
    try:
        unquote_to_bytes(request.scope["query_string"]).decode()
    except UnicodeDecodeError:
        raise Problem(400, "malformed_query", "The query is not well formed.") from None
    given = Counter(name for name, _ in request.query_params.multi_items())
    wrong = [
        {
            "pointer": f"?{name[:40]}",
            "code": "repeated_parameter" if name in known else "unknown_parameter",
            "detail": "This parameter may stand once." if name in known else "There is no such parameter.",
        }
        for name, count in given.items()
        if name not in known or count > 1
    ]
    if wrong:
        raise Problem(422, "invalid_request", "Some parameters are not acceptable.", errors=wrong)
