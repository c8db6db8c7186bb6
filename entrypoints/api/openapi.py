"""The OpenAPI document: FastAPI's, with problems, rules of access and an example for every operation."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from entrypoints.api.problems import MEDIA_TYPE, ProblemView
from entrypoints.authorisation import ROLES, RULES, Rule

Json = dict[str, Any]
REF = "#/components/schemas/"
PROBLEM = {"schema": {"$ref": f"{REF}ProblemView"}}
FORMATS = {"uuid": "0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10", "date-time": "2030-01-31T12:00:00Z"}
NAMES = {
    "domain__catalogue__Kind": "TaskKind",
    "domain__contract__state__Stage": "ContractStage",
    "domain__escrow__state__Stage": "EscrowStage",
    "domain__notices__Kind": "NoticeKind",
    "domain__profile__Availability": "Availability",
    "domain__task__state__Stage": "TaskStage",
    "entrypoints__api__catalogue__StatisticsView": "MarketStatistics",
    "entrypoints__api__conversations__StatisticsView": "ConversationStatistics",
    "entrypoints__api__recovery__Availability": "NameAvailability",
    "projections__board__Sort": "TaskSort",
    "projections__finding__Sort": "PeopleSort",
    "projections__security__Kind": "SecurityKind",
    "projections__wallet__Kind": "WalletKind",
}
"""What the document calls those of our types whose names are told apart by their modules alone."""
SECURITY = {
    "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "refresh": {"type": "apiKey", "in": "cookie", "name": "souk_refresh"},
    "signature": {"type": "apiKey", "in": "header", "name": "Souk-Signature"},
}
SCHEMES: Mapping[Rule, list[Json]] = {
    Rule.ANYONE: [],
    Rule.COOKIE: [{"refresh": []}],
    Rule.PROVIDER: [{"signature": []}],
}


def document(app: FastAPI) -> Json:
    """The document, made once."""
    if app.openapi_schema is None:
        routes = [route for route in app.routes if isinstance(route, APIRoute)]
        made = get_openapi(
            title=app.title,
            version=app.version,
            summary=app.summary,
            description=app.description,
            routes=routes,
        )
        schemas: Json = made["components"]["schemas"]
        schemas["ProblemView"] = ProblemView.model_json_schema(ref_template=REF + "{model}")
        schemas.update(schemas["ProblemView"].pop("$defs", {}))
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        made = renamed(made)
        schemas = made["components"]["schemas"]
        made["components"]["securitySchemes"] = SECURITY
        for operation in operations(made):
            complete(operation, schemas)
        app.openapi_schema = made
    return app.openapi_schema


def renamed(made: Json) -> Json:
    """With a name of its own for every schema."""
    written = json.dumps(made)
    for name, better in NAMES.items():
        written = written.replace(f'"{REF}{name}"', f'"{REF}{better}"')
    known: Json = json.loads(written)
    schemas = {NAMES.get(name, name): schema for name, schema in known["components"]["schemas"].items()}
    for better in set(NAMES.values()) & set(schemas):
        schemas[better]["title"] = better
    known["components"]["schemas"] = dict(sorted(schemas.items()))
    return known


def operations(made: Json) -> Iterator[Json]:
    for path in made["paths"].values():
        yield from path.values()


def complete(operation: Json, schemas: Json) -> None:
    rule = RULES[operation["operationId"]]
    operation["security"] = SCHEMES.get(rule, [{"bearer": []}])
    operation["x-rule"] = rule.value
    if rule in ROLES:
        operation["x-roles"] = sorted(ROLES[rule])
    responses = operation["responses"]
    if "HTTPValidationError" in str(responses.get("422")):
        del responses["422"]
    for status, response in responses.items():
        if int(status) >= 400:
            response["content"] = {MEDIA_TYPE: PROBLEM}
    responses["default"] = {"description": "Any other problem.", "content": {MEDIA_TYPE: PROBLEM}}
    for part in (operation.get("requestBody", {}), *responses.values()):
        for media in part.get("content", {}).values():
            media["example"] = example(media["schema"], schemas)


def example(schema: Json, schemas: Json) -> Any:
    """A value of this schema, out of the examples and defaults it carries."""
    if "$ref" in schema:
        return example(schemas[schema["$ref"].removeprefix(REF)], schemas)
    if "examples" in schema:
        return schema["examples"][0]
    if "default" in schema:
        return schema["default"]
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if "anyOf" in schema:
        return example(schema["anyOf"][0], schemas)
    match schema.get("type"):
        case "object":
            return {name: example(part, schemas) for name, part in schema.get("properties", {}).items()}
        case "array":
            return [example(schema["items"], schemas)]
        case "string":
            return FORMATS.get(schema.get("format", ""), "")
        case "boolean":
            return True
        case _:
            return schema.get("minimum", 1)
