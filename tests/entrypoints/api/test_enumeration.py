"""Whether an account exists is told neither by words nor by work. How long it takes is measured by
`souk bench identity`, not asserted here."""

from typing import Any

import pytest

from domain.access import ResetRequested
from tests.entrypoints.api.conftest import Api, Someone, new_account

WRONG = "not the forty lamps"


async def hashed(api: Api, someone: Someone, path: str, body: dict[str, Any]) -> tuple[int, Any, int]:
    """The answer, and how many times argon2 was asked for meanwhile."""
    passwords = api.app.state.identity.passwords
    before = passwords.hashed
    answer = await someone.post(path, body)
    words = {key: value for key, value in answer.json().items() if key != "request_id"}
    return answer.status_code, words, passwords.hashed - before


@pytest.mark.parametrize("path", ["/v1/auth/login", "/v1/auth/token"])
@pytest.mark.parametrize("kind", ["email", "username"])
async def test_signing_in_hashes_once_whoever_is_named(
    api: Api, visitor: Someone, path: str, kind: str
) -> None:
    known, unknown = new_account(), new_account()
    await visitor.post("/v1/auth/register", known)
    answers = [
        await hashed(api, visitor, path, {"login": account[kind], "password": WRONG})
        for account in (known, unknown)
    ]
    assert answers[0] == answers[1]
    assert answers[0][2] == 1


async def test_registering_hashes_once_whether_a_name_is_free_or_not(api: Api, visitor: Someone) -> None:
    known = new_account()
    fresh = await hashed(api, visitor, "/v1/auth/register", known)
    taken = await hashed(api, visitor, "/v1/auth/register", new_account() | {"email": known["email"]})
    assert (fresh[0], taken[0]) == (201, 409)
    assert fresh[2] == taken[2] == 1


async def test_a_forgotten_password_is_answered_before_anybody_looks(api: Api, visitor: Someone) -> None:
    known = new_account()
    visitor.signed_in(await visitor.post("/v1/auth/register", known))
    stream = f"account-{visitor.person['id']}"
    asked_before_the_end: list[bool] = []

    async def asked() -> bool:
        events = await api.souk.log.read_stream(stream)
        return any(isinstance(recorded.event, ResetRequested) for recorded in events)

    body = f'{{"email": "{known["email"]}"}}'.encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.body":
            asked_before_the_end.append(await asked())

    scope = {"type": "http", "method": "POST", "path": "/v1/auth/forgot-password", "headers": headers}
    scope |= {"query_string": b"", "client": ("192.0.2.1", 1), "scheme": "http", "http_version": "1.1"}
    scope |= {"raw_path": b"/v1/auth/forgot-password", "root_path": "", "server": ("127.0.0.1", 8000)}
    await api.app(scope, receive, send)
    assert asked_before_the_end == [False]
    assert await asked(), "and then somebody looked"
