"""What holds for every answer: headers, ids, methods, limits, and no bare failure."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from fastapi import FastAPI

from entrypoints.api.edge import Edge
from entrypoints.api.limits import SIGN_IN, Limits, Policy
from tests.entrypoints.api.conftest import Api, Someone, opened, task_body

PATHS = ["/v1/tasks", "/v1/me", "/v1/nothing", "/livez", "/openapi.json", "/.well-known/jwks.json"]


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_is_guarded(visitor: Someone, path: str) -> None:
    answer = await visitor.get(path)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert answer.headers["cache-control"] == "no-store"
    assert "server" not in answer.headers
    assert "access-control-allow-origin" not in answer.headers
    assert len(answer.headers.get_list("x-request-id")) == 1


@pytest.mark.parametrize("given", ["abcdefgh", "0f3c-4.1_x" * 4])
async def test_a_request_keeps_its_own_id(visitor: Someone, given: str) -> None:
    assert (await visitor.get("/livez", x_request_id=given)).headers["x-request-id"] == given


@pytest.mark.parametrize(
    "given", ["short", "x" * 65, "with space", "a\tb\tc\td\te", "<script>alert", "ünïcödé-id"]
)
async def test_what_is_no_plain_id_is_replaced(visitor: Someone, given: str) -> None:
    answer = await visitor.get("/v1/nothing", x_request_id=given)
    assert answer.headers["x-request-id"] not in given
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


async def test_head_is_get_without_the_body(visitor: Someone) -> None:
    whole = await visitor.get("/v1/tasks")
    head = await visitor.ask("HEAD", "/v1/tasks")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]
    assert head.headers["content-type"] == "application/json"


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "DELETE", "PATCH", "PROPFIND"])
async def test_a_wrong_method_is_told_the_right_ones(visitor: Someone, method: str) -> None:
    answer = await visitor.ask(method, "/v1/tasks")
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS, POST"


async def test_options_tells_them_too(visitor: Someone) -> None:
    answer = await visitor.ask("OPTIONS", "/v1/tasks/0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10")
    assert (answer.status_code, answer.headers["allow"]) == (204, "DELETE, GET, HEAD, OPTIONS, PUT")


async def test_other_origins_get_no_leave_to_read(visitor: Someone) -> None:
    preflight = await visitor.ask(
        "OPTIONS", "/v1/tasks", origin="https://evil.example", access_control_request_method="POST"
    )
    assert not [name for name in preflight.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    "path",
    [
        "/v1",
        "/v1/",
        "/v1/tasks/",
        "/v2/tasks",
        "/%00",
        "/%ff",
        "/..%2f..%2fetc/passwd",
        "/v1//tasks",
        "/.env",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
async def test_what_is_not_there_is_not_found(visitor: Someone, method: str, path: str) -> None:
    answer = await visitor.ask(method, path)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_an_unforeseen_failure_tells_nothing_but_its_id(caplog: pytest.LogCaptureFixture) -> None:
    app = FastAPI()

    @app.get("/broken")
    async def broken() -> None:
        raise RuntimeError("the master key is hunter2")

    answer = await through_edge(app, "/broken")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert "hunter2" not in answer.text
    assert answer.json()["request_id"] == answer.headers["x-request-id"]
    assert answer.headers["x-request-id"] in caplog.text


async def test_a_request_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entrypoints.api.edge.REQUEST_SECONDS_MAX", 0.01)
    app = FastAPI()

    @app.get("/stuck")
    async def stuck() -> None:
        await asyncio.Event().wait()

    answer = await through_edge(app, "/stuck")
    assert (answer.status_code, answer.json()["code"]) == (503, "timed_out")
    assert answer.headers["retry-after"] == "1"


async def through_edge(app: FastAPI, path: str) -> httpx.Response:
    app.add_middleware(Edge, sockets=app)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://souk") as http:
        return await http.get(path)


@pytest_asyncio.fixture
async def limited(shared_database: str, tmp_path: Path, api: Api) -> AsyncIterator[Api]:
    """A second web process over the same database, with limits on."""
    async with opened(shared_database, api.souk.settings.home, rate_limits=True) as second:
        yield second


async def test_guessing_is_slowed_down(limited: Api) -> None:
    async with limited.visitor() as guesser:
        answers: list[Any] = [
            await guesser.post("/v1/auth/login", {"login": "mona", "password": f"guess number {number}"})
            for number in range(SIGN_IN.burst + 1)
        ]
    assert [answer.status_code for answer in answers] == [401] * SIGN_IN.burst + [429]
    last = answers[-1]
    assert last.json()["code"] == "too_many_requests"
    assert int(last.headers["retry-after"]) >= 1
    assert last.headers["ratelimit"].startswith('"sign-in";r=0')
    assert last.headers["ratelimit-policy"] == '"sign-in";q=20;w=60'


async def test_what_is_left_is_told_with_every_answer(limited: Api) -> None:
    async with limited.visitor() as someone:
        first, second = await someone.get("/v1/statistics"), await someone.get("/v1/statistics")
    left = [int(answer.headers["ratelimit"].split("r=")[1].split(";")[0]) for answer in (first, second)]
    assert left[1] < left[0]
    assert "ratelimit-policy" in first.headers


async def test_an_address_claimed_in_a_header_counts_for_nothing(limited: Api) -> None:
    async with limited.visitor() as guesser:
        statuses = [
            (
                await guesser.post(
                    "/v1/auth/login",
                    {"login": "mona", "password": "guess"},
                    x_forwarded_for=f"203.0.113.{number}",
                )
            ).status_code
            for number in range(SIGN_IN.burst + 1)
        ]
    assert statuses[-1] == 429


def test_a_bucket_refills_with_time_and_never_beyond_its_burst() -> None:
    now = 0.0
    limits, policy = Limits(lambda: now), Policy("test", 2, 10)
    assert [limits.take(policy, "a")[0] for _ in range(2)] == [1, 0]
    assert limits.take(policy, "a") == (0, 5.0)
    assert limits.take(policy, "b") == (1, 0.0), "others have their own"
    now = 5.0
    assert limits.take(policy, "a") == (0, 0.0)
    now = 1_000.0
    assert limits.take(policy, "a") == (1, 0.0)


async def test_a_revoked_session_is_refused_by_another_process(limited: Api, mona: Someone) -> None:
    async with limited.visitor() as elsewhere:
        elsewhere.http.headers["authorization"] = mona.http.headers["authorization"]
        assert (await elsewhere.get("/v1/me")).status_code == 200
        assert (await mona.post("/v1/auth/logout", x_souk_csrf="1")).status_code == 204
        limited.app.state.identity._revoked_until = 0.0  # half a second later
        assert (await elsewhere.get("/v1/me")).status_code == 401


async def test_another_process_knows_the_keys_that_were_used(limited: Api, mona: Someone) -> None:
    first = await mona.post("/v1/tasks", task_body(), idempotency_key="shared-by-processes")
    async with limited.visitor() as elsewhere:
        elsewhere.http.headers["authorization"] = mona.http.headers["authorization"]
        again = await elsewhere.post("/v1/tasks", task_body(), idempotency_key="shared-by-processes")
    assert again.content == first.content
