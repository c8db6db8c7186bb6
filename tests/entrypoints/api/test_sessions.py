"""Where one is signed in, and ending it from elsewhere."""

from uuid import uuid4

from domain.access import SessionsEnded
from entrypoints.identity import REVOCATION_SECONDS_MAX
from tests.entrypoints.api.conftest import PASSWORD, Api, Someone, opened

OURS = {"x_souk_csrf": "1"}
ENDED = (401, "session_ended")


async def signed_in(someone: Someone, mona: Someone, client: str) -> None:
    body = {"login": mona.person["username"], "password": PASSWORD}
    someone.signed_in(await someone.post("/v1/auth/login", body, user_agent=client))


async def test_a_session_is_listed_with_its_browser_and_ended_from_another(api: Api, mona: Someone) -> None:
    async with api.visitor() as phone:
        await signed_in(phone, mona, "Phone/1.0")
        listed = (await mona.get("/v1/auth/sessions")).json()["items"]
        (other,) = [each for each in listed if not each["current"]]
        assert (len(listed), other["client"]) == (2, "Phone/1.0")
        assert other["created_at"] <= other["used_at"]
        path = f"/v1/auth/sessions/{other['id']}"
        assert (await mona.ask("DELETE", path)).status_code == 204
        answer = await phone.get("/v1/me")
        assert (answer.status_code, answer.json()["code"]) == ENDED
        assert (await phone.post("/v1/auth/refresh", **OURS)).status_code == 401
        assert (await mona.ask("DELETE", path)).status_code == 404
    assert len((await mona.get("/v1/auth/sessions")).json()["items"]) == 1
    recorded = await api.until(SessionsEnded, mona.position)
    assert str(recorded.event.session) == other["id"]


async def test_the_session_of_another_is_not_there(mona: Someone, omar: Someone) -> None:
    (theirs,) = (await omar.get("/v1/auth/sessions")).json()["items"]
    for id in (theirs["id"], uuid4()):
        answer = await mona.ask("DELETE", f"/v1/auth/sessions/{id}")
        assert (answer.status_code, answer.json()["code"]) == (404, "no_such_session")
    assert (await omar.get("/v1/me")).status_code == 200


async def test_logout_everywhere_is_known_to_every_process(api: Api, mona: Someone) -> None:
    """Another web process over the same data learns it from the database, at most half a second later."""
    settings = api.souk.settings
    async with opened(settings.database_url, settings.home) as elsewhere, api.visitor() as phone:
        await signed_in(phone, mona, "Phone/1.0")
        token = phone.http.headers["authorization"].removeprefix("Bearer ")
        caller = await elsewhere.app.state.identity.authenticate(token)
        assert (await mona.post("/v1/auth/logout-everywhere")).status_code == 204
        for browser in (mona, phone):
            answer = await browser.get("/v1/me")
            assert (answer.status_code, answer.json()["code"]) == ENDED
        identity = elsewhere.app.state.identity
        identity._revoked_until -= REVOCATION_SECONDS_MAX
        assert caller.session in await identity.revoked()
    recorded = await api.until(SessionsEnded, mona.position)
    assert recorded.event.session is None
