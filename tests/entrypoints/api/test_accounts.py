"""Sign up, in and out."""

import asyncio
from typing import Any

import pytest

from domain.two_step import RefreshTokenReused
from domain.values import SYSTEM
from tests.entrypoints.api.conftest import PASSWORD, Api, Someone, new_account

OURS = {"x_souk_csrf": "1"}


async def test_who_registers_is_signed_in(visitor: Someone) -> None:
    account = new_account("client")
    answer = await visitor.post("/v1/auth/register", account)
    assert answer.status_code == 201
    session = answer.json()
    assert session["person"] == {
        "id": session["person"]["id"],
        "username": account["username"],
        "name": account["name"],
        "role": "client",
    }
    visitor.signed_in(answer)
    me = (await visitor.get("/v1/me")).json()
    assert me["email"] == account["email"]


async def test_one_signs_in_by_email_or_username_whatever_the_case(visitor: Someone) -> None:
    account = new_account()
    await visitor.post("/v1/auth/register", account)
    names = (account["email"], account["username"])
    for login in (*names, *(name.upper() for name in names)):
        answer = await visitor.post("/v1/auth/login", {"login": login, "password": PASSWORD})
        assert answer.status_code == 200, login
        assert answer.json()["person"]["username"] == account["username"]


async def test_an_email_and_a_username_belong_to_one_account(visitor: Someone) -> None:
    first, second = new_account(), new_account()
    await visitor.post("/v1/auth/register", first)
    again = await visitor.post("/v1/auth/register", second | {"email": first["email"].upper()})
    assert (again.status_code, again.json()["code"]) == (409, "email_taken")
    again = await visitor.post("/v1/auth/register", second | {"username": first["username"]})
    assert (again.status_code, again.json()["code"]) == (409, "username_taken")


async def test_nobody_takes_a_name_that_looks_like_anothers(visitor: Someone) -> None:
    first = new_account()
    await visitor.post("/v1/auth/register", first | {"username": f"warm_{first['username']}"})
    for look in (f"vvarm_{first['username']}", f"warrn_{first['username']}", f"warm__{first['username']}_"):
        again = await visitor.post("/v1/auth/register", new_account() | {"username": look})
        assert (again.status_code, again.json()["code"]) == (409, "username_taken")
        free = await visitor.get(f"/v1/auth/check-username?username={look}")
        assert free.json() == {"available": False}


async def test_a_name_that_was_given_back_is_free_with_its_look(api: Api, visitor: Someone) -> None:
    account = new_account()
    name = account["username"]
    visitor.signed_in(await visitor.post("/v1/auth/register", account | {"username": f"w{name}"}))
    assert (await visitor.ask("DELETE", "/v1/me", {"password": PASSWORD})).status_code == 200
    async with api.visitor() as other:
        again = await other.post("/v1/auth/register", new_account() | {"username": f"vv{name}"})
        assert again.status_code == 201


@pytest.mark.parametrize("size", [256, 257])
async def test_a_password_has_at_most_256_bytes(visitor: Someone, size: int) -> None:
    account = new_account() | {"password": ("a few lamps of glass " * 13)[:size]}
    answer = await visitor.post("/v1/auth/register", account)
    assert answer.status_code == (201 if size == 256 else 422)
    login = await visitor.post(
        "/v1/auth/login", {"login": account["username"], "password": account["password"]}
    )
    assert login.status_code == (200 if size == 256 else 422)


@pytest.mark.parametrize("path", ["login", "register", "reset-password"])
async def test_a_password_of_a_megabyte_is_not_read(visitor: Someone, path: str) -> None:
    body = new_account() | {"login": "mona", "password": "x" * 1_000_000}
    answer = await visitor.post(f"/v1/auth/{path}", body)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_of_many_who_want_one_name_at_once_one_gets_it(api: Api) -> None:
    username = new_account()["username"]

    async def register() -> int:
        async with api.visitor() as someone:
            answer = await someone.post("/v1/auth/register", new_account() | {"username": username})
            return answer.status_code

    answers = await asyncio.gather(*(register() for _ in range(6)))
    assert sorted(answers) == [201, 409, 409, 409, 409, 409]


async def test_a_refused_registration_leaves_no_password_behind(api: Api, visitor: Someone) -> None:
    taken = new_account()
    await visitor.post("/v1/auth/register", taken)
    before = await passwords(api)
    await visitor.post("/v1/auth/register", new_account() | {"username": taken["username"]})
    assert await passwords(api) == before


async def passwords(api: Api) -> int:
    async with api.souk.pool.connection() as connection:
        row = await (await connection.execute("SELECT count(*) FROM private.credentials")).fetchone()
    assert row is not None
    return int(row[0])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"password": "short lamp"}, "password_too_short"),
        ({"password": "ل" * 129}, "password_too_long"),
        ({"password": "qwertyuiop1234567890"}, "password_too_common"),
        ({"password": "lamplamplamplamp"}, "password_too_common"),
        ({"password": "Mona Adel 2027!", "name": "Mona Adel"}, "password_too_common"),
        ({"username": "9mona"}, "invalid_username"),
    ],
)
async def test_what_an_account_may_not_be_is_said_by_name(
    visitor: Someone, change: dict[str, str], code: str
) -> None:
    answer = await visitor.post("/v1/auth/register", new_account() | change)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


@pytest.mark.parametrize("role", ["operator", "auditor", "admin", ""])
async def test_nobody_makes_themselves_an_operator(visitor: Someone, mona: Someone, role: str) -> None:
    assert (await visitor.post("/v1/auth/register", new_account() | {"role": role})).status_code == 422
    assert (await mona.put("/v1/me/role", {"role": role})).status_code == 422


@pytest.mark.parametrize(
    "email",
    ["mona", "mona@", "mona@[127.0.0.1]", "mona@localhost", "a" * 250 + "@example.com", "m\u0000@x.com"],
)
async def test_what_is_no_email_address_is_refused(visitor: Someone, email: str) -> None:
    assert (await visitor.post("/v1/auth/register", new_account() | {"email": email})).status_code == 422


async def test_composed_and_decomposed_letters_are_one_address(visitor: Someone) -> None:
    account = new_account()
    local = account["email"].replace("@", "\u00e9@")
    assert (await visitor.post("/v1/auth/register", account | {"email": local})).status_code == 201
    twin = new_account() | {"email": local.replace("\u00e9", "e\u0301")}
    assert (await visitor.post("/v1/auth/register", twin)).json()["code"] == "email_taken"


async def test_a_wrong_password_and_an_unknown_account_get_one_answer(visitor: Someone) -> None:
    account = new_account()
    await visitor.post("/v1/auth/register", account)
    known = await visitor.post("/v1/auth/login", {"login": account["username"], "password": "not the lamps"})
    unknown = await visitor.post("/v1/auth/login", {"login": "nobody_here", "password": "not the lamps"})
    assert known.status_code == unknown.status_code == 401
    assert told(known) == told(unknown)


def told(answer: Any) -> dict[str, Any]:
    return {key: value for key, value in answer.json().items() if key != "request_id"}


async def test_registering_again_under_the_same_key_is_the_same_account(api: Api) -> None:
    account, key = new_account(), "form-1"
    async with api.visitor() as tab, api.visitor() as stranger:
        first = await tab.post("/v1/auth/register", account, idempotency_key=key)
        again = await tab.post("/v1/auth/register", account, idempotency_key=key)
        assert (first.status_code, again.status_code) == (201, 201)
        assert first.json()["person"] == again.json()["person"]
        other = account | {"password": "not the same lamps"}
        answer = await stranger.post("/v1/auth/register", other, idempotency_key=key)
        assert (answer.status_code, answer.json()["code"]) == (422, "key_reused")


async def test_neither_password_nor_token_is_kept_with_the_answers(api: Api, visitor: Someone) -> None:
    answer = await visitor.post("/v1/auth/register", new_account(), idempotency_key="form-2")
    person = answer.json()["person"]["id"]
    async with api.souk.pool.connection() as connection:
        rows = await (
            await connection.execute("SELECT password FROM private.credentials WHERE person = %s", [person])
        ).fetchall()
        tokens = await (await connection.execute("SELECT hash FROM private.refresh_tokens")).fetchall()
    assert rows[0][0].startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert visitor.http.cookies["souk_refresh"].encode() not in {bytes(row[0]) for row in tokens}


async def test_a_session_goes_on_under_a_new_token_each_time(visitor: Someone) -> None:
    await visitor.post("/v1/auth/register", new_account())
    seen = {visitor.http.cookies["souk_refresh"]}
    for _ in range(3):
        answer = await visitor.post("/v1/auth/refresh", **OURS)
        assert answer.status_code == 200
        seen.add(visitor.http.cookies["souk_refresh"])
        visitor.signed_in(answer)
        assert (await visitor.get("/v1/me")).status_code == 200
    assert len(seen) == 4


async def test_two_tabs_that_refresh_at_once_get_the_same_successor(visitor: Someone) -> None:
    await visitor.post("/v1/auth/register", new_account())
    cookie = visitor.http.cookies["souk_refresh"]
    answers = [await refreshed(visitor, cookie) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].cookies["souk_refresh"] == answers[1].cookies["souk_refresh"]


async def test_a_copied_token_used_later_ends_the_session(api: Api, visitor: Someone) -> None:
    visitor.signed_in(await visitor.post("/v1/auth/register", new_account()))
    stolen = visitor.http.cookies["souk_refresh"]
    second = (await refreshed(visitor, stolen)).cookies["souk_refresh"]
    third = (await refreshed(visitor, second)).cookies["souk_refresh"]
    thief = await refreshed(visitor, stolen)
    assert (thief.status_code, thief.json()["code"]) == (401, "session_ended")
    assert (await refreshed(visitor, third)).status_code == 401, "the whole family ends"
    assert (await visitor.get("/v1/me")).status_code == 401, "access tokens too"
    recorded = await api.until(RefreshTokenReused, visitor.position)
    assert (str(recorded.event.person), recorded.actor) == (visitor.person["id"], SYSTEM)
    await refreshed(visitor, stolen)
    stream = await api.souk.log.read_stream(recorded.stream)
    assert sum(isinstance(each.event, RefreshTokenReused) for each in stream) == 1


async def test_fifty_refreshes_at_once_get_one_successor(visitor: Someone) -> None:
    await visitor.post("/v1/auth/register", new_account())
    cookie = visitor.http.cookies["souk_refresh"]
    answers = await asyncio.gather(*(refreshed(visitor, cookie) for _ in range(50)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.cookies["souk_refresh"] for answer in answers}) == 1
    assert (await refreshed(visitor, answers[0].cookies["souk_refresh"])).status_code == 200


async def test_no_session_can_be_brought_along(api: Api, visitor: Someone) -> None:
    """Fixation: whoever plants a cookie or a token in a browser does not share the session that follows."""
    account = new_account()
    await visitor.post("/v1/auth/register", account)
    planted = visitor.http.cookies["souk_refresh"]
    await visitor.post("/v1/auth/logout", **OURS)
    async with api.visitor() as victim:
        for cookie in (planted, "f" * 64):
            body = {"login": account["username"], "password": PASSWORD}
            answer = await victim.post("/v1/auth/login", body, cookie=f"souk_refresh={cookie}")
            assert answer.cookies["souk_refresh"] not in (planted, "f" * 64)
            assert (await refreshed(victim, cookie)).status_code == 401
        victim.signed_in(answer)
        sessions = (await victim.get("/v1/auth/sessions")).json()["items"]
    assert len({each["id"] for each in sessions}) == 2, "each sign-in is a session of its own"


async def refreshed(someone: Someone, cookie: str) -> Any:
    someone.http.cookies.clear()
    return await someone.post("/v1/auth/refresh", cookie=f"souk_refresh={cookie}", **OURS)


async def test_logout_ends_access_and_refresh(visitor: Someone) -> None:
    visitor.signed_in(await visitor.post("/v1/auth/register", new_account()))
    cookie = visitor.http.cookies["souk_refresh"]
    assert (await visitor.post("/v1/auth/logout", **OURS)).status_code == 204
    assert "souk_refresh" not in visitor.http.cookies
    assert (await visitor.get("/v1/me")).json()["code"] == "session_ended"
    assert (await refreshed(visitor, cookie)).status_code == 401
    assert (await visitor.post("/v1/auth/logout", **OURS)).status_code == 204, "asking twice is no error"


@pytest.mark.parametrize("path", ["/v1/auth/refresh", "/v1/auth/logout"])
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x_souk_csrf": "0"},
        {"x_souk_csrf": "1", "origin": "https://evil.example"},
        {"x_souk_csrf": "1", "origin": "null"},
        {"x_souk_csrf": "1", "sec_fetch_site": "cross-site"},
        {"x_souk_csrf": "1", "sec_fetch_site": "same-site"},
    ],
)
async def test_other_sites_cannot_use_the_cookie(
    visitor: Someone, path: str, headers: dict[str, str]
) -> None:
    await visitor.post("/v1/auth/register", new_account())
    answer = await visitor.post(path, **headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
    assert (await visitor.post("/v1/auth/refresh", **OURS)).status_code == 200, "and nothing was done"


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(visitor: Someone) -> None:
    answer = await visitor.post("/v1/auth/register", new_account())
    kept = answer.headers["set-cookie"].lower()
    for part in ("httponly", "samesite=strict", "path=/", "max-age=604800"):
        assert part in kept
    assert "domain" not in kept


async def test_a_changed_role_counts_at_once_whatever_the_token_says(api: Api) -> None:
    async with api.member("freelancer") as someone:
        refused = await someone.put("/v1/me/role", {"role": "client"})
        assert refused.status_code == 200
        assert (await someone.get("/v1/recommendations/tasks")).json()["code"] == "wrong_role"


async def test_a_ticket_opens_one_socket(api: Api, mona: Someone) -> None:
    answer = await mona.post("/v1/realtime/tickets")
    assert (answer.status_code, answer.json()["expires_in"]) == (201, 30)
    ticket = await api.app.state.identity.redeem_ticket(answer.json()["ticket"])
    assert str(ticket.person) == mona.person["id"]
    with pytest.raises(Exception, match="Sign in"):
        await api.app.state.identity.redeem_ticket(answer.json()["ticket"])


async def test_preferences_are_kept_as_they_were_set(mona: Someone) -> None:
    least = {"minor": 50_000, "currency": "EGP"}
    await mona.put("/v1/me/preferences", {"categories": ["web", "data"], "least_budget": least})
    await mona.put("/v1/me/skills", {"skills": ["react", "python", "react"]})
    me = (await mona.get("/v1/me")).json()
    assert (me["categories"], me["least_budget"]) == (["data", "web"], least)
    assert me["skills"] == ["python", "react"]
    await mona.put("/v1/me/preferences", {"categories": [], "least_budget": None})
    assert (await mona.get("/v1/me")).json()["least_budget"] is None
