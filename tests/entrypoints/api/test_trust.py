"""Other sites' pages and proxies: what is named is trusted, and nothing else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from pydantic import ValidationError

from entrypoints.api.limits import SIGN_IN
from entrypoints.settings import Settings
from tests.entrypoints.api.conftest import Api, Someone, opened

APP, EVIL = "https://app.example", "https://evil.example"
PROXY = "192.0.2.1"
"""Where the tests' browsers connect from."""


@asynccontextmanager
async def visiting(api: Api, **changes: Any) -> AsyncIterator[Someone]:
    settings = api.souk.settings
    async with opened(settings.database_url, settings.home, **changes) as app, app.visitor() as someone:
        yield someone


async def preflight(someone: Someone, origin: str) -> Any:
    return await someone.ask(
        "OPTIONS",
        "/v1/tasks",
        origin=origin,
        access_control_request_method="POST",
        access_control_request_headers="authorization,idempotency-key",
    )


async def test_the_pages_of_a_named_site_may_call_without_cookies(api: Api) -> None:
    async with visiting(api, cors_origins=f"{APP}, https://other.example") as someone:
        asked = await preflight(someone, APP)
        assert (asked.status_code, asked.headers["access-control-allow-origin"]) == (200, APP)
        answer = await someone.get("/v1/catalogue", origin=APP)
        assert answer.headers["access-control-allow-origin"] == APP
        assert "Souk-Position" in answer.headers["access-control-expose-headers"]
        for each in (asked, answer):
            assert "access-control-allow-credentials" not in each.headers


@pytest.mark.parametrize("origin", [EVIL, "null", f"{APP}.evil.example", "http://app.example"])
async def test_those_of_another_may_not(api: Api, origin: str) -> None:
    async with visiting(api, cors_origins=APP) as someone:
        for answer in (await preflight(someone, origin), await someone.get("/v1/catalogue", origin=origin)):
            assert "access-control-allow-origin" not in answer.headers


async def test_without_a_list_nobody_else_may(visitor: Someone) -> None:
    for answer in (await preflight(visitor, APP), await visitor.get("/v1/catalogue", origin=APP)):
        assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_a_named_site_cannot_use_the_cookie_either(api: Api) -> None:
    async with visiting(api, cors_origins=APP) as someone:
        answer = await someone.post("/v1/auth/refresh", origin=APP, x_souk_csrf="1")
        assert (answer.status_code, answer.json()["code"]) == (403, "csrf")


async def guesses(someone: Someone, **headers: str) -> int:
    answer = await someone.get("/v1/auth/check-username?username=mona_free", **headers)
    return answer.status_code


async def used_up(someone: Someone, forwarded: str) -> None:
    assert {await guesses(someone, x_forwarded_for=forwarded) for _ in range(SIGN_IN.burst)} == {200}
    assert await guesses(someone, x_forwarded_for=forwarded) == 429


@pytest.mark.parametrize("proxies", [PROXY, "10.0.0.0/8, 192.0.2.0/24"])
async def test_a_named_proxy_says_who_asks(api: Api, proxies: str) -> None:
    async with visiting(api, trusted_proxies=proxies, rate_limits=True) as someone:
        await used_up(someone, "203.0.113.9")
        assert await guesses(someone, x_forwarded_for="203.0.113.10") == 200, "somebody else"
        forged = "198.51.100.1, 203.0.113.9"
        assert await guesses(someone, x_forwarded_for=forged) == 429, "what the asker adds is not believed"


@pytest.mark.parametrize("proxies", ["", "203.0.113.1"])
async def test_anybody_else_does_not(api: Api, proxies: str) -> None:
    async with visiting(api, trusted_proxies=proxies, rate_limits=True) as someone:
        await used_up(someone, "203.0.113.9")
        assert await guesses(someone, x_forwarded_for="203.0.113.10") == 429


@pytest.mark.parametrize(
    "wrong",
    [
        {"cors_origins": "*"},
        {"cors_origins": "https://app.example/"},
        {"cors_origins": "app.example"},
        {"trusted_proxies": "*"},
        {"trusted_proxies": "proxy.example"},
    ],
)
def test_what_names_nobody_in_particular_is_no_setting(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Settings(**wrong)  # type: ignore[arg-type]
