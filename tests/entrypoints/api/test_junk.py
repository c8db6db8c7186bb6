"""Junk in every field of every body, every parameter and every header: refused or harmless, never a 5xx."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import pytest
from fastapi.routing import APIRoute

from entrypoints.api import describe
from entrypoints.api.openapi import operations
from entrypoints.authorisation import RULES, Rule
from entrypoints.cli.users import Given
from tests.entrypoints.api.conftest import Api, Someone, path_of

ROUTES = {route.name: route for route in describe().routes if isinstance(route, APIRoute)}
OPERATIONS = {operation["operationId"]: operation for operation in operations(describe().openapi())}
JUNK: list[Any] = [
    None,
    True,
    -1,
    0,
    1.5,
    2**31,
    2**63,
    2**64,
    10**300,
    "",
    " ",
    "\u0000",
    "\u202e",
    "\ufffe",
    "\U000e0001",
    "e\u0301" * 300,
    "x" * 30_000,
    "' OR 1=1 --",
    "%s%n{0}${jndi:ldap://x}",
    "../../etc/passwd",
    "<svg onload=alert(1)>",
    "9999-12-31T23:59:59Z",
    [],
    [[]],
    [None] * 900,
    {},
    {"a": {"b": {}}},
    {"minor": -1, "currency": "EGP"},
]
HEADERS = [
    "accept",
    "accept-language",
    "cookie",
    "expect",
    "host",
    "idempotency-key",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "origin",
    "range",
    "referer",
    "sec-fetch-site",
    "souk-position",
    "traceparent",
    "user-agent",
    "x-forwarded-for",
    "x-request-id",
    "x-souk-csrf",
]
QUERY_WORDS = ["%00", "%ff", "%", "&", "[]", "-1", "9" * 40, "x" * 2_000, quote("\u202e'\"\\")]
WORDS = [
    "",
    " ",
    "x" * 4_000,
    "\u00ff",
    "\x80\x81",
    "a\tb",
    '"',
    "W/",
    "*",
    "0",
    "-1",
    "1e9",
    "../..",
    "' --",
]


def mutants(example: dict[str, Any]) -> Iterator[Any]:
    yield from JUNK
    for name, value in example.items():
        yield {key: kept for key, kept in example.items() if key != name}
        yield from ({**example, name: junk} for junk in JUNK)
        if isinstance(value, dict):
            yield from ({**example, name: inner} for inner in mutants(value) if isinstance(inner, dict))


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.body_field])
async def test_junk_in_a_body(mona: Someone, name: str) -> None:
    route = ROUTES[name]
    example = OPERATIONS[name]["requestBody"]["content"]["application/json"]["example"]
    (method,) = route.methods or ()
    headers = {"content-type": "application/json", "idempotency-key": f"junk-{uuid4()}"}
    for mutant in mutants(example):
        headers["idempotency-key"] = f"junk-{uuid4()}"
        answer = await mona.http.request(method, path_of(route), content=json.dumps(mutant), headers=headers)
        assert answer.status_code < 500, (mutant, answer.text)


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if "GET" in (route.methods or ())])
async def test_junk_in_a_query(mona: Someone, name: str) -> None:
    given = [each["name"] for each in OPERATIONS[name].get("parameters", []) if each["in"] == "query"]
    for parameter in [*given, "junk"]:
        for junk in QUERY_WORDS:
            answer = await mona.get(f"{path_of(ROUTES[name])}?{parameter}={junk}")
            assert answer.status_code < 500, (parameter, junk, answer.text)


@pytest.mark.parametrize("name", [name for name, rule in RULES.items() if rule is Rule.AUDITS])
async def test_junk_from_an_auditor(api: Api, name: str) -> None:
    (method,) = ROUTES[name].methods or ()
    async with api.platform(Given.AUDITOR) as auditor:
        for each in OPERATIONS[name].get("parameters", []):
            for junk in QUERY_WORDS if each["in"] == "query" else ():
                answer = await auditor.ask(method, f"{path_of(ROUTES[name])}?{each['name']}={junk}")
                assert answer.status_code < 500, (each["name"], junk, answer.text)


@pytest.mark.parametrize("name", ["list_tasks", "read_task", "read_me", "post_task", "refresh", "livez"])
async def test_junk_in_a_header(mona: Someone, name: str) -> None:
    route = ROUTES[name]
    (method,) = route.methods or ()
    body = {"json": {"title": "x"}} if RULES[name] is Rule.HIRES else {}
    for header in HEADERS:
        for word in WORDS:
            answer = await mona.http.request(
                method, path_of(route), headers={header: word.encode("latin-1")}, **body
            )
            assert answer.status_code < 500, (header, word, answer.text)
