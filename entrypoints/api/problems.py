"""Refusals and failures as RFC 9457 problem details: the one place that knows HTTP status codes."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from inspect import cleandoc
from typing import Annotated, Any

import msgspec
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from psycopg import OperationalError
from psycopg.errors import UndefinedTable
from pydantic import Field
from starlette.exceptions import HTTPException

from adapters.authenticators import TooManyTries
from adapters.passwords import HashingBusy
from domain.ports import FilesUnavailable, Overloaded, PaymentUnavailable
from domain.values import Invalid, NotAllowed, NotFound, Refused
from entrypoints.api.fields import View
from entrypoints.dispatch import KeyReused
from entrypoints.identity import NotSignedIn

MEDIA_TYPE = "application/problem+json"
UNAVAILABLE = (Overloaded, HashingBusy, FilesUnavailable, OperationalError, TimeoutError, UndefinedTable)
"""`UndefinedTable`: a read model that the worker has still to build."""
log = logging.getLogger(__name__)


class VersionChanged(Refused):
    """It has changed since you read it."""


class FieldProblem(View):
    pointer: Annotated[str, Field(description="JSON pointer into the body.", examples=["/title"])]
    code: Annotated[str, Field(examples=["string_too_short"])]
    detail: Annotated[str, Field(examples=["String should have at least 5 characters"])]


class ProblemView(View):
    """RFC 9457. `code` is stable: programs look at it, people read `detail`."""

    type: Annotated[str, Field(examples=["/problems/task_not_open"])]
    title: Annotated[str, Field(examples=["Conflict"])]
    status: Annotated[int, Field(examples=[409])]
    code: Annotated[str, Field(examples=["task_not_open"])]
    detail: Annotated[str, Field(examples=["This task no longer takes applications or changes."])]
    request_id: Annotated[str, Field(examples=["5f0c1f6e9f4b4c0e8c1d2a3b4c5d6e7f"])]
    errors: list[FieldProblem] | None = None


class Problem(HTTPException):
    """A request that HTTP itself refuses. Domain refusals stay `Refused` until they reach this module."""

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        headers: Mapping[str, str] | None = None,
        errors: Sequence[Mapping[str, str]] = (),
    ) -> None:
        super().__init__(status, detail, dict(headers or {}))
        self.code, self.errors = code, errors


def status_of(refusal: type[Refused]) -> int:
    if issubclass(refusal, Invalid | KeyReused):
        return 422
    if issubclass(refusal, NotFound):
        return 404
    if issubclass(refusal, NotSignedIn):
        return 401
    if issubclass(refusal, NotAllowed):
        return 403
    return 412 if issubclass(refusal, VersionChanged) else 409


def problem_body(
    status: int, code: str, detail: str, request_id: str, errors: Sequence[Mapping[str, str]] = ()
) -> bytes:
    body: dict[str, Any] = {
        "type": f"/problems/{code}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "code": code,
        "detail": detail,
        "request_id": request_id,
    }
    return msgspec.json.encode(body | {"errors": errors} if errors else body)


def refusal_body(refusal: Refused, request_id: str) -> tuple[int, bytes]:
    status = status_of(type(refusal))
    return status, problem_body(status, type(refusal).code(), str(refusal), request_id)


def refusals(*kinds: type[Refused]) -> dict[int | str, dict[str, Any]]:
    """The `responses=` of a route: each status with the codes it can carry."""
    by_status: dict[int | str, list[type[Refused]]] = {}
    for kind in sorted(kinds, key=lambda kind: kind.code()):
        by_status.setdefault(status_of(kind), []).append(kind)
    return {status: _described(status, by_status[status]) for status in sorted(by_status, key=int)}


def _described(status: int | str, kinds: Iterable[type[Refused]]) -> dict[str, Any]:
    lines = [f"`{kind.code()}`: {cleandoc(kind.__doc__ or '')}" for kind in kinds]
    return {"description": f"{HTTPStatus(int(status)).phrase}\n\n" + "\n\n".join(lines), "model": ProblemView}


def answer(request: Request, problem: Problem) -> Response:
    body = problem_body(
        problem.status_code, problem.code, problem.detail, request_id(request), problem.errors
    )
    return Response(body, problem.status_code, problem.headers, MEDIA_TYPE)


def request_id(request: Request) -> str:
    return str(request.scope.get("souk.request_id", ""))


def install(app: FastAPI) -> None:
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _framework)
    app.add_exception_handler(PaymentUnavailable, _provider_silent)
    app.add_exception_handler(TooManyTries, _too_many_codes)
    for kind in UNAVAILABLE:
        app.add_exception_handler(kind, _unavailable)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return refusal(request, error)


def refusal(request: Request, error: Refused) -> Response:
    status, body = refusal_body(error, request_id(request))
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return Response(body, status, headers, MEDIA_TYPE)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return answer(request, invalid(error.errors()))


def invalid(errors: Sequence[Mapping[str, Any]]) -> Problem:
    """Names each bad value by its place, never by repeating it."""
    if any(error["loc"][:1] == ("path",) for error in errors):
        return Problem(404, "not_found", "There is nothing here that you may see.")
    named = [
        {"pointer": pointer(error["loc"]), "code": error["type"], "detail": error["msg"]} for error in errors
    ]
    return Problem(422, "invalid_request", "Some values are not acceptable.", errors=named)


def pointer(location: Sequence[object]) -> str:
    parts = location[1:] if location[:1] == ("body",) else location
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)


CODES = {404: "not_found", 413: "body_too_large"}


async def _framework(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if isinstance(error, Problem):
        return answer(request, error)
    if error.status_code == 405:
        return wrong_method(request)
    phrase = HTTPStatus(error.status_code).phrase
    code = CODES.get(error.status_code, phrase.lower().replace(" ", "_").replace("-", "_"))
    return answer(request, Problem(error.status_code, code, f"{phrase}.", error.headers))


def wrong_method(request: Request) -> Response:
    """OPTIONS is answered by the same list that a wrong method is refused with."""
    routes = (route for route in request.app.routes if isinstance(route, APIRoute))
    methods = {
        method
        for route in routes
        if route.path_regex.match(request.url.path)
        for method in route.methods or ()
    }
    allow = {"Allow": ", ".join(sorted(methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())))}
    if request.method == "OPTIONS":
        return Response(status_code=204, headers=allow)
    return answer(request, Problem(405, "method_not_allowed", "This cannot be done here.", allow))


async def _provider_silent(request: Request, error: Exception) -> Response:
    detail = "The payment provider did not answer. Ask again with the same key."
    return answer(request, Problem(503, "payment_unavailable", detail, {"Retry-After": "2"}))


async def _too_many_codes(request: Request, error: Exception) -> Response:
    assert isinstance(error, TooManyTries)
    wait = {"Retry-After": str(error.wait_seconds)}
    return answer(request, Problem(429, "too_many_codes", "Too many wrong codes. Try again later.", wait))


async def _unavailable(request: Request, error: Exception) -> Response:
    log.warning("unavailable: %s", type(error).__name__, extra={"request_id": request_id(request)})
    return answer(request, Problem(503, "overloaded", "Ask again in a moment.", {"Retry-After": "1"}))
