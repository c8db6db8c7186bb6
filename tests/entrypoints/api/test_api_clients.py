"""Programs that are no browsers: tokens in the body, sessions as everybody else's."""

import asyncio
from typing import Any

import pytest

from tests.entrypoints.api.conftest import PASSWORD, Api, Someone

ENDED = (401, "session_ended")


def told(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def tokens_of(program: Someone, mona: Someone) -> dict[str, Any]:
    body = {"login": mona.person["username"], "password": PASSWORD}
    answer = await program.post("/v1/auth/token", body, user_agent="stock-sync/3.1")
    assert answer.status_code == 200, answer.text
    tokens: dict[str, Any] = answer.json()
    return tokens


async def renewed(program: Someone, refresh: str) -> Any:
    return await program.post("/v1/auth/token/refresh", {"refresh": refresh})


async def test_a_program_signs_in_and_goes_on_under_new_tokens(visitor: Someone, mona: Someone) -> None:
    first = await tokens_of(visitor, mona)
    assert first["person"] == mona.person
    second = (await renewed(visitor, first["refresh"])).json()
    assert second["refresh"] != first["refresh"]
    for tokens in (first, second):
        me = await visitor.get("/v1/me", authorization=f"Bearer {tokens['access']}")
        assert me.json()["id"] == mona.person["id"]
    third = await visitor.post(
        "/v1/auth/token/refresh", {"refresh": second["refresh"]}, authorization="Bearer x"
    )
    assert third.status_code == 200, "an access token that ran out is no hindrance"
    assert (second["expires_in"], second["refresh_expires_in"]) == (900, 604_800)


async def test_no_cookie_is_set_and_none_is_looked_at(visitor: Someone, mona: Someone) -> None:
    tokens = await tokens_of(visitor, mona)
    answers = [
        await visitor.post("/v1/auth/token", {"login": mona.person["username"], "password": PASSWORD}),
        await renewed(visitor, tokens["refresh"]),
    ]
    assert not any("set-cookie" in answer.headers for answer in answers)
    assert (await mona.post("/v1/auth/token/refresh", {})).status_code == 422, (
        "the cookie alone is not enough"
    )


async def test_its_session_is_listed_and_ended_as_any_other(visitor: Someone, mona: Someone) -> None:
    tokens = await tokens_of(visitor, mona)
    listed = (await mona.get("/v1/auth/sessions")).json()["items"]
    (program,) = [each["id"] for each in listed if each["client"] == "stock-sync/3.1"]
    assert (await mona.ask("DELETE", f"/v1/auth/sessions/{program}")).status_code == 204
    assert told(await visitor.get("/v1/me", authorization=f"Bearer {tokens['access']}")) == ENDED
    assert told(await renewed(visitor, tokens["refresh"])) == ENDED


async def test_of_fifty_renewals_at_once_there_is_one_successor(visitor: Someone, mona: Someone) -> None:
    refresh = (await tokens_of(visitor, mona))["refresh"]
    answers = await asyncio.gather(*(renewed(visitor, refresh) for _ in range(50)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["refresh"] for answer in answers}) == 1


async def test_a_copied_token_used_later_ends_the_session(visitor: Someone, mona: Someone) -> None:
    first = await tokens_of(visitor, mona)
    second = (await renewed(visitor, first["refresh"])).json()
    third = (await renewed(visitor, second["refresh"])).json()
    assert told(await renewed(visitor, first["refresh"])) == ENDED
    assert told(await renewed(visitor, third["refresh"])) == ENDED
    assert told(await visitor.get("/v1/me", authorization=f"Bearer {third['access']}")) == ENDED


async def test_a_revoked_token_is_worth_nothing_and_an_unknown_one_no_error(
    visitor: Someone, mona: Someone
) -> None:
    tokens = await tokens_of(visitor, mona)
    for refresh in (tokens["refresh"], tokens["refresh"], "5f" * 32):
        assert (await visitor.post("/v1/auth/token/revoke", {"refresh": refresh})).status_code == 204
    assert told(await visitor.get("/v1/me", authorization=f"Bearer {tokens['access']}")) == ENDED
    assert told(await renewed(visitor, tokens["refresh"])) == ENDED


@pytest.mark.parametrize("name", ["username", "nobody"])
async def test_what_is_wrong_is_not_said(visitor: Someone, mona: Someone, name: str) -> None:
    body = {"login": mona.person.get(name, "nobody_here"), "password": "not the lamps"}
    assert told(await visitor.post("/v1/auth/token", body)) == (401, "wrong_credentials")


@pytest.mark.parametrize("refresh", ["", "x", "5f" * 100, "../" * 20, "ل" * 64, None, 7])
async def test_what_is_no_refresh_token_is_refused(visitor: Someone, refresh: Any) -> None:
    assert (await renewed(visitor, refresh)).status_code == 422


async def test_an_access_token_renews_nothing(api: Api, visitor: Someone, mona: Someone) -> None:
    tokens = await tokens_of(visitor, mona)
    assert (await renewed(visitor, tokens["access"])).status_code == 422
