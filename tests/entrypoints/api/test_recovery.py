"""Confirming an address, getting back in, changing a password."""

import re
from typing import Any

import pytest

from domain.access import EmailVerified, PasswordChanged, ResetRequested, VerificationRequested
from tests.entrypoints.api.conftest import PASSWORD, Api, Someone, new_account, task_body

OURS = {"x_souk_csrf": "1"}
OTHER = "fifty hand-made lamps"
SPENT = (409, "link_spent")


def told(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def joined(someone: Someone) -> dict[str, str]:
    account = new_account()
    someone.signed_in(await someone.post("/v1/auth/register", account))
    return account


async def sign_in(someone: Someone, account: dict[str, str], password: str) -> Any:
    return await someone.post("/v1/auth/login", {"login": account["username"], "password": password})


async def test_who_follows_the_mailed_link_may_post(api: Api, visitor: Someone) -> None:
    account = await joined(visitor)
    assert told(await visitor.post("/v1/tasks", task_body())) == (403, "email_not_verified")
    assert (await visitor.get("/v1/me")).json()["email_verified"] is False
    token = await api.mailed(account["email"], "verify-email")
    answer = await visitor.post("/v1/auth/verify-email", {"token": token})
    assert (answer.status_code, answer.json()["id"]) == (200, visitor.person["id"])
    assert (await visitor.get("/v1/me")).json()["email_verified"] is True
    assert (await visitor.post("/v1/tasks", task_body())).status_code == 201
    assert told(await visitor.post("/v1/auth/verify-email", {"token": token})) == SPENT


async def test_a_confirmation_is_an_event_and_its_link_is_in_none(api: Api, visitor: Someone) -> None:
    account = await joined(visitor)
    token = await api.mailed(account["email"], "verify-email")
    await visitor.post("/v1/auth/verify-email", {"token": token})
    recorded = await api.until(EmailVerified, visitor.position, email=account["email"])
    assert str(recorded.actor) == visitor.person["id"]
    async with api.souk.pool.connection() as connection:
        row = await (
            await connection.execute(
                "SELECT count(*) FROM private.links WHERE hash = %s", [bytes.fromhex(token)]
            )
        ).fetchone()
    assert row == (0,)


async def test_the_link_is_mailed_again_at_most_once_a_minute(api: Api, visitor: Someone) -> None:
    account = await joined(visitor)
    for _ in range(3):
        answer = await visitor.post("/v1/auth/resend-verification")
        assert answer.status_code == 202
    asked = await api.until(VerificationRequested, visitor.position)
    assert (asked.version, str(asked.event.person)) == (2, visitor.person["id"])
    events = await api.souk.log.read_stream(asked.stream)
    assert [type(recorded.event).NAME for recorded in events] == [
        "account.registered",
        "account.verification_requested",
    ]
    await api.mailed(account["email"], "verify-email")


async def test_a_forgotten_password_is_chosen_anew_once(api: Api, visitor: Someone) -> None:
    account = await joined(visitor)
    await visitor.post("/v1/auth/forgot-password", {"email": account["email"].upper()})
    asked = await api.until(ResetRequested, visitor.position)
    assert str(asked.actor) != visitor.person["id"], "nobody has shown yet who asks"
    token = await api.mailed(account["email"], "reset-password")
    body = {"token": token, "password": OTHER}
    weak = await visitor.post("/v1/auth/reset-password", body | {"password": "qwertyuiop1234567890"})
    assert told(weak) == (422, "password_too_common")
    assert (await visitor.post("/v1/auth/reset-password", body)).status_code == 204
    async with api.visitor() as stranger:
        assert told(await stranger.post("/v1/auth/reset-password", body)) == SPENT
    assert told(await visitor.get("/v1/me")) == (401, "session_ended")
    assert (await visitor.post("/v1/auth/refresh", **OURS)).status_code == 401
    async with api.visitor() as browser:
        assert (await sign_in(browser, account, PASSWORD)).status_code == 401
        assert (await sign_in(browser, account, OTHER)).status_code == 200
    await api.until(PasswordChanged, visitor.position)


async def test_a_link_serves_its_own_purpose_alone(api: Api, visitor: Someone) -> None:
    account = await joined(visitor)
    token = await api.mailed(account["email"], "verify-email")
    answer = await visitor.post("/v1/auth/reset-password", {"token": token, "password": OTHER})
    assert told(answer) == SPENT


async def test_a_link_that_is_too_old_is_spent(api: Api, visitor: Someone) -> None:
    account = await joined(visitor)
    token = await api.mailed(account["email"], "verify-email")
    async with api.souk.pool.connection() as connection:
        await connection.execute(
            "UPDATE private.links SET expires_at = now() WHERE person = %s", [visitor.person["id"]]
        )
    assert told(await visitor.post("/v1/auth/verify-email", {"token": token})) == SPENT


async def test_an_unknown_address_gets_the_answer_that_a_known_one_gets(visitor: Someone) -> None:
    account = await joined(visitor)
    answers = [
        await visitor.post("/v1/auth/forgot-password", {"email": email})
        for email in (account["email"], new_account()["email"])
    ]
    known, unknown = ({**dict(answer.headers), "x-request-id": ""} for answer in answers)
    assert known == unknown
    assert [(answer.status_code, answer.content) for answer in answers] == [(202, b"")] * 2


async def test_a_changed_password_ends_the_other_sessions(api: Api, visitor: Someone) -> None:
    account = await joined(visitor)
    async with api.visitor() as elsewhere:
        elsewhere.signed_in(await sign_in(elsewhere, account, PASSWORD))
        wrong = await visitor.put("/v1/me/password", {"current": OTHER, "password": OTHER})
        assert told(wrong) == (403, "wrong_password")
        answer = await visitor.put("/v1/me/password", {"current": PASSWORD, "password": OTHER})
        assert answer.status_code == 204
        assert told(await elsewhere.get("/v1/me")) == (401, "session_ended")
        assert (await elsewhere.post("/v1/auth/refresh", **OURS)).status_code == 401
    assert (await visitor.get("/v1/me")).status_code == 200
    assert (await visitor.post("/v1/auth/refresh", **OURS)).status_code == 200


@pytest.mark.parametrize("kind", ["username", "email"])
async def test_one_can_ask_whether_a_name_is_free(visitor: Someone, kind: str) -> None:
    account = new_account()
    path = f"/v1/auth/check-{kind}?{kind}={account[kind].upper()}"
    assert (await visitor.get(path)).json() == {"available": True}
    await visitor.post("/v1/auth/register", account)
    assert (await visitor.get(path)).json() == {"available": False}


async def test_the_mailbox_is_a_page_too_and_its_links_can_be_followed(api: Api, visitor: Someone) -> None:
    account = await joined(visitor)
    token = await api.mailed(account["email"], "verify-email")
    page = await visitor.get("/dev/mail", accept="text/html")
    assert re.search(rf'<a href="{api.souk.settings.origin}/verify-email#{token}">', page.text)
    assert "script" not in page.headers["content-security-policy"]
    assert (await visitor.get("/v1/health")).json()["mailbox"] == "/dev/mail"
