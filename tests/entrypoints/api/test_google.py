"""Signing in with Google, over HTTP against a stand-in that speaks OpenID Connect."""

import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import pyotp
import pytest
import pytest_asyncio

from domain.sign_in import SignInLinked, SignInUnlinked
from entrypoints.google import PATIENCE
from tests.entrypoints.api.conftest import PASSWORD, Api, Someone, new_account, opened
from tests.installation import free_ports

OURS = {"x_souk_csrf": "1"}
PAGE = "/sign-in/google"


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[str]:
    """The stand-in's address. It is a process of its own: it uses what Authlib is about to drop, which warns,
    and warnings are errors here."""
    (port,) = free_ports(1)
    command = [sys.executable, "-m", "oidc_provider_mock", "--port", str(port), "--require-nonce"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        address = f"http://localhost:{port}"
        while not answers(f"{address}/.well-known/openid-configuration"):
            assert process.poll() is None
        yield address
        process.terminate()


def answers(address: str) -> bool:
    try:
        return httpx.get(address).status_code == 200
    except httpx.TransportError:
        time.sleep(0.02)
        return False


@pytest_asyncio.fixture(scope="module")
async def api(api: Api, elsewhere: str) -> AsyncIterator[Api]:
    """The web process of everybody else's tests, with Google set up."""
    settings = api.souk.settings
    google = {"google_client_id": "souk", "google_client_secret": "secret", "google_issuer": elsewhere}
    async with opened(settings.database_url, settings.home, **google) as with_google:
        yield with_google


@dataclass
class Browser:
    """Somebody with an account at the stand-in, at our pages."""

    someone: Someone
    google: httpx.AsyncClient
    subject: str

    async def sets_out(self, next: str = "/tasks") -> str:
        """The address that Google sends them back to."""
        start = await self.someone.get(f"/v1/auth/google/start?next={quote(next)}")
        assert start.status_code == 303, start.text
        consent = await self.google.post(start.headers["location"], data={"sub": self.subject})
        assert consent.status_code == 302, consent.text
        return str(consent.headers["location"])

    async def comes_back(self, address: str) -> str:
        """Where our page is opened."""
        parts = urlsplit(address)
        back = await self.someone.get(f"{parts.path}?{parts.query}")
        assert back.status_code == 303, back.text
        return str(back.headers["location"])

    async def shows(self) -> dict[str, Any]:
        assert await self.comes_back(await self.sets_out()) == PAGE
        answer = await self.someone.get("/v1/auth/google", **OURS)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found


async def browser(api: Api, someone: Someone, elsewhere: str, **claims: Any) -> Browser:
    account = new_account()
    subject = f"10{account['username'].removeprefix('person_')}"
    told = {"email": account["email"], "email_verified": True, "name": account["name"]} | claims
    google = httpx.AsyncClient()
    assert (await google.put(f"{elsewhere}/users/{subject}", json=told)).status_code == 204
    return Browser(someone, google, subject)


@pytest_asyncio.fixture
async def mona_there(api: Api, elsewhere: str) -> AsyncIterator[Browser]:
    """Somebody new here."""
    async with api.visitor() as someone:
        browsing = await browser(api, someone, elsewhere)
        yield browsing
        await browsing.google.aclose()


def told(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def newcomer() -> dict[str, str]:
    return {"username": new_account()["username"], "name": "Mona Adel", "role": "both"}


async def registered(browsing: Browser) -> dict[str, Any]:
    found = await browsing.shows()
    answer = await browsing.someone.post("/v1/auth/google/register", newcomer(), **OURS)
    assert answer.status_code == 201, answer.text
    browsing.someone.signed_in(answer)
    return found


async def chooses_a_password(api: Api, someone: Someone, email: str) -> None:
    """By the mailed link, and signs in with it."""
    await someone.post("/v1/auth/forgot-password", {"email": email})
    body = {"token": await api.mailed(email, "reset-password"), "password": PASSWORD}
    assert (await someone.post("/v1/auth/reset-password", body)).status_code == 204
    someone.http.headers.pop("authorization")
    someone.signed_in(await someone.post("/v1/auth/login", {"login": email, "password": PASSWORD}))


async def test_somebody_new_finishes_registering_and_is_known_from_then_on(
    api: Api, mona_there: Browser
) -> None:
    found = await registered(mona_there)
    assert (found["outcome"], found["next"]) == ("register", "/tasks")
    someone = mona_there.someone
    me = (await someone.get("/v1/me")).json()
    assert (me["email"], me["email_verified"]) == (found["email"], True)
    assert (await someone.get("/v1/me/sign-in")).json() == {"password": False, "google": True}
    await api.until(SignInLinked, 0, subject=mona_there.subject)
    async with api.visitor() as phone:
        later = Browser(phone, mona_there.google, mona_there.subject)
        assert (await later.shows())["outcome"] == "sign_in"
        answer = await phone.post("/v1/auth/google/login", **OURS)
        assert answer.json()["person"]["id"] == someone.person["id"]
        assert "souk_refresh" in phone.http.cookies
        assert told(await phone.post("/v1/auth/google/login", **OURS)) == (409, "google_proof_gone")


async def test_google_takes_the_passwords_place_alone_and_the_second_step_is_owed(
    mona_there: Browser,
) -> None:
    await registered(mona_there)
    someone = mona_there.someone
    setup = (await someone.post("/v1/me/two-step")).json()
    code = pyotp.TOTP(setup["secret"]).now()
    assert (await someone.post("/v1/me/two-step/confirm", {"code": code})).status_code == 200
    await mona_there.shows()
    before = someone.http.cookies["souk_refresh"]
    answer = await someone.post("/v1/auth/google/login", **OURS)
    assert (answer.status_code, "challenge" in answer.json()) == (202, True)
    assert someone.http.cookies["souk_refresh"] == before, "no session yet"


async def test_an_account_with_the_same_address_is_linked_only_by_who_signs_in_to_it(
    api: Api, elsewhere: str
) -> None:
    account = new_account()
    async with api.visitor() as someone:
        await someone.post("/v1/auth/register", account)
    async with api.visitor() as someone:
        browsing = await browser(api, someone, elsewhere, email=account["email"].upper())
        found = await browsing.shows()
        assert found["outcome"] == "link"
        assert told(await someone.post("/v1/auth/google/login", **OURS)) == (409, "google_not_linked")
        taken = await someone.post("/v1/auth/google/register", newcomer(), **OURS)
        assert told(taken) == (409, "email_taken"), "never silently"
        assert (await someone.ask("PUT", "/v1/me/google", **OURS)).status_code == 401
        login = {"login": account["username"], "password": PASSWORD}
        someone.signed_in(await someone.post("/v1/auth/login", login))
        assert (await someone.ask("PUT", "/v1/me/google")).status_code == 200
        assert (await someone.get("/v1/me/sign-in")).json() == {"password": True, "google": True}
        assert (await browsing.shows())["outcome"] == "sign_in"
        await browsing.google.aclose()


async def test_a_google_account_opens_one_account_alone(api: Api, mona_there: Browser) -> None:
    await registered(mona_there)
    async with api.member() as omar:
        other = Browser(omar, mona_there.google, mona_there.subject)
        await other.shows()
        assert told(await omar.ask("PUT", "/v1/me/google")) == (409, "sign_in_taken")


async def test_an_account_is_opened_by_one_google_account_alone(
    api: Api, mona_there: Browser, elsewhere: str
) -> None:
    await registered(mona_there)
    another = await browser(api, mona_there.someone, elsewhere)
    await another.shows()
    assert told(await another.someone.ask("PUT", "/v1/me/google")) == (409, "other_sign_in_linked")
    await another.google.aclose()


async def test_the_last_way_in_is_not_taken_away(api: Api, mona_there: Browser) -> None:
    found = await registered(mona_there)
    someone = mona_there.someone
    assert told(await someone.ask("DELETE", "/v1/me/google")) == (409, "password_needed")
    await chooses_a_password(api, someone, found["email"])
    assert (await someone.ask("DELETE", "/v1/me/google")).status_code == 200
    assert (await someone.get("/v1/me/sign-in")).json() == {"password": True, "google": False}
    await api.until(SignInUnlinked, 0, subject=mona_there.subject)
    assert (await mona_there.shows())["outcome"] == "link", "it opens nothing any more"


async def test_who_left_can_come_back_with_the_same_google_account(api: Api, mona_there: Browser) -> None:
    found = await registered(mona_there)
    someone = mona_there.someone
    await chooses_a_password(api, someone, found["email"])
    assert (await someone.ask("DELETE", "/v1/me", {"password": PASSWORD})).status_code == 200
    someone.http.headers.pop("authorization")
    assert (await mona_there.shows())["outcome"] == "register"


@pytest.mark.parametrize("claims", [{"email_verified": False}, {"email_verified": None}, {"email": "mona"}])
async def test_an_address_that_google_has_not_confirmed_is_refused(
    api: Api, elsewhere: str, claims: dict[str, Any]
) -> None:
    async with api.visitor() as someone:
        browsing = await browser(api, someone, elsewhere, **claims)
        back = await browsing.comes_back(await browsing.sets_out())
        assert back == f"{PAGE}?error=email_unproven"
        assert told(await someone.get("/v1/auth/google", **OURS)) == (409, "google_proof_gone")
        await browsing.google.aclose()


async def test_only_the_browser_that_set_out_comes_back(api: Api, mona_there: Browser) -> None:
    address = await mona_there.sets_out()
    async with api.visitor() as victim:
        elsewhere = Browser(victim, mona_there.google, mona_there.subject)
        assert await elsewhere.comes_back(address) == f"{PAGE}?error=not_proven"
        await elsewhere.sets_out()
        assert await elsewhere.comes_back(address) == f"{PAGE}?error=not_proven", "the state is another"
    forged = address.replace("state=", "state=x")
    assert await mona_there.comes_back(forged) == f"{PAGE}?error=not_proven"


async def test_a_way_back_is_gone_once(api: Api, mona_there: Browser) -> None:
    address = await mona_there.sets_out()
    note = mona_there.someone.http.cookies["souk_google"]
    assert await mona_there.comes_back(address) == PAGE
    assert await mona_there.comes_back(address) == f"{PAGE}?error=not_proven", "the cookie is gone"
    mona_there.someone.http.cookies.set("souk_google", note)
    assert await mona_there.comes_back(address) == f"{PAGE}?error=not_proven", "and so is the code"


async def test_who_says_no_at_google_is_back_where_they_were(api: Api, mona_there: Browser) -> None:
    await mona_there.sets_out()
    back = await mona_there.someone.get("/v1/auth/google/callback?error=access_denied")
    assert back.headers["location"] == f"{PAGE}?error=cancelled"


async def test_what_google_has_shown_counts_for_ten_minutes(api: Api, mona_there: Browser) -> None:
    await mona_there.shows()
    google, note = api.app.state.google, mona_there.someone.http.cookies["souk_google_proof"]
    now = api.souk.clock.now()
    assert google.notes.open(type(google.shown(note)), note, now + PATIENCE) is None


@pytest.mark.parametrize("note", ["", "x", "A" * 200, "ل"])
async def test_a_made_up_proof_is_none(api: Api, visitor: Someone, note: str) -> None:
    cookie = f"souk_google_proof={quote(note)}"
    answer = await visitor.post("/v1/auth/google/login", cookie=cookie, **OURS)
    assert told(answer) == (409, "google_proof_gone")


async def test_the_note_for_the_way_there_is_no_proof(api: Api, mona_there: Browser) -> None:
    await mona_there.sets_out()
    cookie = f"souk_google_proof={mona_there.someone.http.cookies['souk_google']}"
    answer = await mona_there.someone.post("/v1/auth/google/login", cookie=cookie, **OURS)
    assert told(answer) == (409, "google_proof_gone")


@pytest.mark.parametrize(("method", "path"), [("GET", ""), ("POST", "/login"), ("POST", "/register")])
async def test_other_sites_cannot_use_the_proof(mona_there: Browser, method: str, path: str) -> None:
    await mona_there.shows()
    for headers in ({}, OURS | {"origin": "https://evil.example"}, OURS | {"sec_fetch_site": "cross-site"}):
        body = newcomer() if method == "POST" else None
        answer = await mona_there.someone.ask(method, f"/v1/auth/google{path}", body, **headers)
        assert told(answer) == (403, "csrf")


@pytest.mark.parametrize(
    "next",
    [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "\\\\evil",
        "/a b",
        "javascript:x",
        "/\t/x",
    ],
)
async def test_nobody_is_sent_to_another_site_in_the_end(visitor: Someone, next: str) -> None:
    answer = await visitor.get(f"/v1/auth/google/start?next={quote(next, safe='')}")
    assert answer.status_code == 422


async def test_the_cookies_are_out_of_reach_of_scripts(mona_there: Browser) -> None:
    someone = mona_there.someone
    start = await someone.get("/v1/auth/google/start")
    there = start.headers["set-cookie"].lower()
    parts = urlsplit(await mona_there.sets_out())
    back = (await someone.get(f"{parts.path}?{parts.query}")).headers.get_list("set-cookie")
    proof = next(each for each in back if each.startswith("souk_google_proof=")).lower()
    for cookie, site in ((there, "samesite=lax"), (proof, "samesite=strict")):
        for part in ("httponly", "path=/", "max-age=600", site):
            assert part in cookie
        assert "domain" not in cookie


async def test_registering_again_under_the_same_key_is_the_same_account(mona_there: Browser) -> None:
    await mona_there.shows()
    someone, body = mona_there.someone, newcomer()
    cookie = f"souk_google_proof={someone.http.cookies['souk_google_proof']}"
    answers = [
        await someone.post("/v1/auth/google/register", body, idempotency_key="g-1", cookie=cookie, **OURS)
        for _ in range(2)
    ]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json()["person"] == answers[1].json()["person"]


async def test_google_does_not_go_round_the_second_step(api: Api, mona_there: Browser) -> None:
    someone = mona_there.someone
    await registered(mona_there)
    secret = (await someone.post("/v1/me/two-step")).json()["secret"]
    code = pyotp.TOTP(secret).now()
    assert (await someone.post("/v1/me/two-step/confirm", {"code": code})).status_code == 200
    async with api.visitor() as elsewhere:
        again = replace(mona_there, someone=elsewhere)
        await again.shows()
        answer = await elsewhere.post("/v1/auth/google/login", **OURS)
        assert (answer.status_code, set(answer.json())) == (202, {"challenge", "expires_in"})
        assert "souk_refresh" not in elsewhere.http.cookies


async def test_where_google_is_not_set_up_there_is_no_button(api: Api) -> None:
    settings = api.souk.settings
    async with opened(settings.database_url, settings.home) as without, without.visitor() as someone:
        assert (await someone.get("/v1/auth/ways")).json()["google"] is False
        assert told(await someone.get("/v1/auth/google/start")) == (404, "google_off")
    async with api.visitor() as someone:
        assert (await someone.get("/v1/auth/ways")).json()["google"] is True


async def test_a_provider_that_is_away_is_said_on_our_page(api: Api) -> None:
    settings = api.souk.settings
    google = {"google_client_id": "souk", "google_client_secret": "s", "google_issuer": "http://127.0.0.1:9"}
    async with opened(settings.database_url, settings.home, **google) as away, away.visitor() as someone:
        answer = await someone.get("/v1/auth/google/start")
        assert answer.headers["location"] == f"{PAGE}?error=unavailable"
