"""Reads a JSON body: one strict parse of the raw bytes, and refusals for what parsers let pass."""

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from fastapi import Request
from pydantic import BaseModel, ValidationError

from entrypoints.api.problems import Problem, invalid

BODY_BYTES_MAX = 64 * 1024
DEPTH_MAX = 32
ARRAY_MAX = 1_000


class Parsed(Request):
    """A request whose JSON is a validated model already: FastAPI takes it as it is."""

    model: BaseModel

    async def json(self) -> BaseModel:
        return self.model


async def parse(request: Request, model: type[BaseModel]) -> Request:
    """The request with its body as `model`. Raises `Problem` 400, 413, 415 or 422."""
    only_plain_json(request.headers)
    raw = await request.body()
    bounded(plain(raw))
    parsed = Parsed(request.scope, request.receive)
    parsed._body = raw
    try:
        parsed.model = model.model_validate_json(raw)
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=False, include_context=False)
        if problems[0]["type"] == "json_invalid":
            malformed("This is not JSON.")
        raise invalid(problems) from None
    return parsed


def only_plain_json(headers: Mapping[str, str]) -> None:
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise Problem(415, "unsupported_encoding", "Send the body without Content-Encoding.")
    kind, _, parameters = headers.get("content-type", "").partition(";")
    charset = parameters.strip().lower().replace('"', "")
    if kind.strip().lower() != "application/json" or charset not in ("", "charset=utf-8"):
        raise Problem(415, "unsupported_media_type", "Send application/json in UTF-8.")


def plain(raw: bytes) -> Any:
    """The JSON as plain values; keys must be unique, numbers finite, text UTF-8."""
    try:
        return json.loads(raw.decode(), object_pairs_hook=unique, parse_constant=not_a_number)
    except (ValueError, RecursionError):
        malformed("This is not JSON.")


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        malformed("A key stands twice in one object.")
    return found


def not_a_number(name: str) -> NoReturn:
    malformed(f"{name} is not JSON.")


def malformed(detail: str) -> NoReturn:
    raise Problem(400, "malformed_json", detail) from None


def bounded(value: Any) -> None:
    level = [value]
    for _ in range(DEPTH_MAX + 1):
        if any(isinstance(each, list) and len(each) > ARRAY_MAX for each in level):
            malformed(f"At most {ARRAY_MAX} items fit into one array.")
        level = [child for each in level for child in children(each)]
        if not level:
            return
    malformed(f"At most {DEPTH_MAX} levels fit into one another.")


def children(value: Any) -> list[Any]:
    match value:
        case dict():
            return list(value.values())
        case list():
            return value
        case _:
            return []
