"""The promise: what OpenAPI says is current, complete and true."""

import json
from typing import Any

import pytest
from fastapi.routing import APIRoute
from pydantic import BaseModel, TypeAdapter

from entrypoints.api import describe
from entrypoints.api.openapi import operations
from entrypoints.authorisation import RULES, Rule
from tests.entrypoints.api.conftest import Api, Someone
from tests.golden.openapi import GOLDEN, current

DOCUMENT = describe().openapi()
OPERATIONS = {operation["operationId"]: operation for operation in operations(DOCUMENT)}
ROUTES = {route.name: route for route in describe().routes if isinstance(route, APIRoute)}


def test_the_golden_file_is_current() -> None:
    assert GOLDEN.read_text(encoding="utf-8") == current(), "see tests/golden/openapi.py"


async def test_it_is_what_the_server_serves(api: Api, visitor: Someone) -> None:
    assert (await visitor.get("/openapi.json")).json() == json.loads(current())


def test_no_schema_is_named_after_a_module() -> None:
    assert [name for name in DOCUMENT["components"]["schemas"] if "__" in name] == [], "see openapi.NAMES"


def test_every_operation_is_there_once_with_words_of_its_own() -> None:
    assert set(OPERATIONS) == set(RULES)
    assert DOCUMENT["openapi"] == "3.1.0"
    assert [name for name, operation in OPERATIONS.items() if not operation.get("summary")] == []


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_says_who_may_and_how_it_refuses(name: str) -> None:
    operation, rule = OPERATIONS[name], RULES[name]
    assert bool(operation["security"]) == (rule is not Rule.ANYONE)
    assert "application/problem+json" in operation["responses"]["default"]["content"]
    refused = [response for status, response in operation["responses"].items() if status.startswith("4")]
    assert all("`" in response["description"] for response in refused), "refusals are listed by code"


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.body_field])
def test_the_example_of_every_body_is_taken(name: str) -> None:
    example = OPERATIONS[name]["requestBody"]["content"]["application/json"]["example"]
    body: Any = ROUTES[name].body_field
    model: type[BaseModel] = body.field_info.annotation
    assert model.model_validate_json(json.dumps(example))


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.response_model])
def test_the_example_of_every_answer_is_one(name: str) -> None:
    route = ROUTES[name]
    content = OPERATIONS[name]["responses"][str(route.status_code or 200)]["content"]
    assert TypeAdapter(route.response_model).validate_json(
        json.dumps(content["application/json"]["example"]), by_alias=False, by_name=True
    )


async def test_people_can_read_it_without_scripts_or_other_hosts(visitor: Someone) -> None:
    page = await visitor.get("/docs")
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert all(path in page.text for path in DOCUMENT["paths"])
    assert "<script" not in page.text
    assert "src=" not in page.text
    assert "href=http" not in page.text
    assert (await visitor.get("/docs.css")).headers["content-type"].startswith("text/css")
