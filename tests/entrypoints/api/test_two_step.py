"""A second proof at sign-in: set up, asked for, counted, used once, turned off. A hand moves the clock."""

import asyncio
import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pyotp
import pytest
import pytest_asyncio

from adapters.authenticators import TRIES_MAX, TRIES_WINDOW
from adapters.challenges import LIFETIME
from domain.two_step import RecoveryCodesRenewed, RecoveryCodeUsed, TwoStepDisabled, TwoStepEnabled
from entrypoints.authorisation import FRESH_FOR
from tests.entrypoints.api.conftest import PASSWORD, Api, Someone, new_account, opened

OURS = {"x_souk_csrf": "1"}
SHORT, LONG = "eightful", "fifty hand-made lamps"
STEP = timedelta(seconds=30)
SECOND = timedelta(seconds=1)
OVER = (409, "challenge_over")
WRONG = (422, "wrong_code")


class Hand:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.time = datetime.now(UTC)

    def now(self) -> datetime:
        return self.time

    def on(self, by: timedelta) -> None:
        self.time += by


@dataclass
class Device:
    """An authenticator: each code is that of the step after the last."""

    clock: Hand
    secret: str

    def code(self) -> str:
        self.clock.on(STEP)
        return self.shown()

    def shown(self) -> str:
        return pyotp.TOTP(self.secret).at(self.clock.now())


@dataclass
class Mona:
    """Somebody with two-step sign-in, in one browser, and at the sign-in page in another; `codes` are those
    for recovery."""

    api: Api
    clock: Hand
    browser: Someone
    door: Someone
    account: dict[str, str]
    device: Device
    codes: list[str] = field(default_factory=list)

    @property
    def person(self) -> UUID:
        return UUID(self.browser.person["id"])

    async def challenge(self, password: str = PASSWORD) -> str:
        answer = await sign_in(self.door, self.account, password)
        assert answer.status_code == 202, answer.text
        return str(answer.json()["challenge"])

    async def second_step(self, code: str, challenge: str | None = None) -> Any:
        body = {"challenge": challenge or await self.challenge(), "code": code}
        return await self.door.post("/v1/auth/login/second-step", body)


@pytest.fixture(scope="session")
def clock() -> Hand:
    return Hand()


@pytest_asyncio.fixture(scope="session")
async def timed(api: Api, shared_database: str, tmp_path_factory: Any, clock: Hand) -> AsyncIterator[Api]:
    async with opened(shared_database, Path(api.souk.settings.home), clock) as app:
        yield app


@pytest_asyncio.fixture
async def mona(timed: Api, clock: Hand) -> AsyncIterator[Mona]:
    async with timed.visitor() as browser, timed.visitor() as door:
        account = new_account()
        browser.signed_in(await browser.post("/v1/auth/register", account))
        setup = (await browser.post("/v1/me/two-step")).json()
        mona = Mona(timed, clock, browser, door, account, Device(clock, setup["secret"]))
        answer = await browser.post("/v1/me/two-step/confirm", {"code": mona.device.code()})
        assert answer.status_code == 200, answer.text
        mona.codes = answer.json()["codes"]
        yield mona


async def sign_in(browser: Someone, account: dict[str, str], password: str = PASSWORD) -> Any:
    body = {"login": account["username"], "password": password}
    return await browser.post("/v1/auth/login", body)


def told(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_it_is_on_once_a_first_code_was_right(timed: Api, clock: Hand) -> None:
    async with timed.visitor() as browser:
        browser.signed_in(await browser.post("/v1/auth/register", new_account()))
        setup = (await browser.post("/v1/me/two-step")).json()
        assert f"secret={setup['secret']}" in setup["address"]
        assert setup["qr"].startswith("data:image/svg+xml")
        assert told(await browser.post("/v1/me/two-step/confirm", {"code": "000000"})) == WRONG
        assert (await browser.get("/v1/me/two-step")).json() == {"on": False, "recovery_codes_left": 0}
        code = Device(clock, setup["secret"]).code()
        answer = await browser.post("/v1/me/two-step/confirm", {"code": code})
        assert answer.headers["cache-control"] == "no-store"
        assert len(set(answer.json()["codes"])) == 10
        assert (await browser.get("/v1/me/two-step")).json() == {"on": True, "recovery_codes_left": 10}
        assert (await browser.get("/v1/me")).json()["two_step"] is True
        assert told(await browser.post("/v1/me/two-step")) == (409, "two_step_on")
        assert told(await browser.post("/v1/me/two-step/confirm", {"code": code})) == (409, "two_step_on")
    await timed.until(TwoStepEnabled, browser.position)


async def test_a_password_alone_gives_no_tokens(mona: Mona) -> None:
    async with mona.api.visitor() as stranger:
        answer = await sign_in(stranger, mona.account)
        assert set(answer.json()) == {"challenge", "expires_in"}
        assert not stranger.http.cookies
        bearer = f"Bearer {answer.json()['challenge']}"
        assert (await stranger.get("/v1/me", authorization=bearer)).status_code == 401
        assert (await stranger.post("/v1/auth/refresh", **OURS)).status_code == 401


async def test_a_code_of_the_device_signs_in_once(mona: Mona) -> None:
    code = mona.device.code()
    answer = await mona.second_step(code)
    assert (answer.status_code, answer.json()["person"]["username"]) == (200, mona.account["username"])
    assert answer.cookies["souk_refresh"]
    assert told(await mona.second_step(code)) == WRONG, "a time step counts once"
    assert (await mona.second_step(mona.device.code())).status_code == 200


async def test_codes_may_be_a_step_early_or_late_but_never_go_back(mona: Mona) -> None:
    early = pyotp.TOTP(mona.device.secret).at(mona.clock.now() + STEP)
    assert (await mona.second_step(early)).status_code == 200
    assert told(await mona.second_step(mona.device.shown())) == WRONG, "it is older than the last one used"
    mona.clock.on(3 * STEP)
    assert told(await mona.second_step(early)) == WRONG


async def test_arabic_digits_and_spaces_are_read_as_people_type_them(mona: Mona) -> None:
    code = mona.device.code().translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert (await mona.second_step(f"{code[:3]} {code[3:]}")).status_code == 200


async def test_eight_at_once_with_one_code_sign_in_once(mona: Mona) -> None:
    challenges = [await mona.challenge() for _ in range(8)]
    code = mona.device.code()
    answers = await asyncio.gather(*(mona.second_step(code, each) for each in challenges))
    assert sorted(answer.status_code for answer in answers) == [200] + [422] * 7


async def test_a_challenge_serves_one_sign_in_for_five_minutes(mona: Mona) -> None:
    challenge = await mona.challenge()
    assert (await mona.second_step(mona.device.code(), challenge)).status_code == 200
    assert told(await mona.second_step(mona.device.code(), challenge)) == OVER
    late = await mona.challenge()
    mona.clock.on(LIFETIME)
    assert told(await mona.second_step(mona.device.code(), late)) == OVER
    assert told(await mona.second_step(mona.device.code(), "c" * 43)) == OVER


async def test_one_challenge_is_answered_once_whatever_is_shown_for_it_at_once(mona: Mona) -> None:
    challenge = await mona.challenge()
    answers = await asyncio.gather(*(mona.second_step(code, challenge) for code in mona.codes[:5]))
    assert [answer.status_code for answer in answers].count(200) == 1
    assert {told(answer) for answer in answers if answer.status_code != 200} == {OVER}


async def test_each_recovery_code_signs_in_once_however_it_is_typed(mona: Mona) -> None:
    first, second, third = mona.codes[:3]
    assert (await mona.second_step(first)).status_code == 200
    assert (await mona.second_step(second.upper().replace("-", " "))).status_code == 200
    assert told(await mona.second_step(first)) == WRONG
    mona.browser.signed_in(await mona.second_step(third))
    assert (await mona.browser.get("/v1/me/two-step")).json()["recovery_codes_left"] == 7
    recorded = await mona.api.until(RecoveryCodeUsed, 0, person=mona.person)
    assert str(recorded.actor) == mona.browser.person["id"]


async def test_new_recovery_codes_replace_the_old(mona: Mona) -> None:
    answer = await mona.browser.post("/v1/me/two-step/recovery-codes")
    renewed = answer.json()["codes"]
    assert not set(renewed) & set(mona.codes)
    assert told(await mona.second_step(mona.codes[0])) == WRONG
    assert (await mona.second_step(renewed[0])).status_code == 200
    await mona.api.until(RecoveryCodesRenewed, mona.browser.position, person=mona.person)


async def test_after_ten_wrong_codes_none_is_looked_at_for_a_while(mona: Mona, timed: Api) -> None:
    challenge = await mona.challenge()
    for number in range(TRIES_MAX):
        wrong = "000000" if number % 2 else "aaaa-aaaa-aaaa-aaaa"
        assert told(await mona.second_step(wrong, challenge)) == WRONG
    right = await mona.second_step(mona.device.code(), challenge)
    assert told(right) == (429, "too_many_codes")
    assert 0 < int(right.headers["retry-after"]) <= TRIES_WINDOW.total_seconds()
    proof = await mona.browser.post("/v1/auth/reauthenticate", {"code": mona.device.code()})
    assert told(proof) == (429, "too_many_codes"), "the count is the account's"
    mona.clock.on(TRIES_WINDOW)
    assert (await mona.second_step(mona.device.code())).status_code == 200


async def test_a_right_code_ends_the_count(mona: Mona) -> None:
    for _ in range(2):
        for _ in range(TRIES_MAX - 1):
            assert told(await mona.second_step("000000")) == WRONG
        assert (await mona.second_step(mona.device.code())).status_code == 200


async def test_turned_off_it_is_asked_for_no_more(mona: Mona) -> None:
    assert (await mona.browser.ask("DELETE", "/v1/me/two-step")).status_code == 204
    assert (await sign_in(mona.browser, mona.account)).status_code == 200
    assert (await mona.browser.get("/v1/me/two-step")).json() == {"on": False, "recovery_codes_left": 0}
    await mona.api.until(TwoStepDisabled, mona.browser.position, person=mona.person)
    answer = await mona.browser.post("/v1/me/two-step/recovery-codes")
    assert told(answer) == (409, "two_step_off")


async def test_a_short_password_is_enough_beside_it_alone(mona: Mona, timed: Api) -> None:
    async with timed.visitor() as other:
        weak = await other.post("/v1/auth/register", new_account() | {"password": SHORT})
        assert told(weak) == (422, "password_too_short")
    change = {"current": PASSWORD, "password": SHORT}
    assert (await mona.browser.put("/v1/me/password", change)).status_code == 204
    answer = await mona.browser.ask("DELETE", "/v1/me/two-step")
    assert told(answer) == (409, "longer_password_needed")
    too_short = await mona.browser.put("/v1/me/password", {"current": SHORT, "password": SHORT[:7]})
    assert told(too_short) == (422, "password_too_short")
    change = {"current": SHORT, "password": LONG}
    assert (await mona.browser.put("/v1/me/password", change)).status_code == 204
    assert (await mona.browser.ask("DELETE", "/v1/me/two-step")).status_code == 204


async def test_a_new_password_by_mail_leaves_the_second_step_standing(mona: Mona) -> None:
    half_done = await mona.challenge()
    await mona.browser.post("/v1/auth/forgot-password", {"email": mona.account["email"]})
    token = await mona.api.mailed(mona.account["email"], "reset-password")
    body = {"token": token, "password": LONG}
    assert (await mona.browser.post("/v1/auth/reset-password", body)).status_code == 204
    assert told(await mona.second_step(mona.device.code(), half_done)) == OVER
    challenge = await mona.challenge(LONG)
    assert (await mona.second_step(mona.device.code(), challenge)).status_code == 200


async def test_registering_again_under_the_same_key_does_not_go_round_it(timed: Api, clock: Hand) -> None:
    account, key = new_account(), str(uuid4())
    async with timed.visitor() as browser:
        first = await browser.post("/v1/auth/register", account, idempotency_key=key)
        browser.signed_in(first)
        secret = (await browser.post("/v1/me/two-step")).json()["secret"]
        await browser.post("/v1/me/two-step/confirm", {"code": Device(clock, secret).code()})
    async with timed.visitor() as thief:
        again = await thief.post("/v1/auth/register", account, idempotency_key=key)
        assert (again.status_code, set(again.json())) == (202, {"challenge", "expires_in"})


async def test_programs_send_the_code_with_the_password(mona: Mona) -> None:
    body = {"login": mona.account["username"], "password": PASSWORD}
    async with mona.api.visitor() as program:
        assert told(await program.post("/v1/auth/token", body)) == (401, "code_needed")
        wrong = await program.post("/v1/auth/token", body | {"code": "000000"})
        assert told(wrong) == WRONG
        answer = await program.post("/v1/auth/token", body | {"code": mona.device.code()})
        assert answer.status_code == 200
        assert answer.json()["refresh"]


async def test_a_code_proves_once_more_who_one_is(mona: Mona) -> None:
    mona.clock.on(FRESH_FOR + SECOND)
    mona.browser.signed_in(await mona.browser.post("/v1/auth/refresh", **OURS))
    answer = await mona.browser.ask("DELETE", "/v1/me/two-step")
    assert told(answer) == (403, "reauthentication_needed")
    wrong = await mona.browser.post("/v1/auth/reauthenticate", {"code": "000000"})
    assert told(wrong) == WRONG
    code = mona.device.code()
    mona.browser.signed_in(await mona.browser.post("/v1/auth/reauthenticate", {"code": code}))
    again = await mona.browser.post("/v1/auth/reauthenticate", {"code": code})
    assert told(again) == WRONG
    assert (await mona.browser.ask("DELETE", "/v1/me/two-step")).status_code == 204


async def test_a_proof_lasts_through_refreshes_and_not_beyond_its_time(timed: Api, clock: Hand) -> None:
    async with timed.visitor() as browser:
        browser.signed_in(await browser.post("/v1/auth/register", new_account()))
        clock.on(FRESH_FOR - SECOND)
        browser.signed_in(await browser.post("/v1/auth/refresh", **OURS))
        assert (await browser.put("/v1/me/role", {"role": "client"})).status_code == 200
        clock.on(2 * SECOND)
        answer = await browser.put("/v1/me/role", {"role": "both"})
        assert told(answer) == (403, "reauthentication_needed")


async def test_what_is_not_confirmed_proves_nothing(timed: Api, clock: Hand) -> None:
    async with timed.visitor() as browser:
        browser.signed_in(await browser.post("/v1/auth/register", new_account()))
        secret = (await browser.post("/v1/me/two-step")).json()["secret"]
        code = Device(clock, secret).code()
        assert told(await browser.post("/v1/auth/reauthenticate", {"code": code})) == WRONG
        for body in ({}, {"code": code, "password": PASSWORD}):
            answer = await browser.post("/v1/auth/reauthenticate", body)
            assert told(answer) == (422, "invalid_request")


async def test_an_owner_sees_what_happened_to_their_sign_ins_and_nobody_elses(mona: Mona) -> None:
    await mona.second_step(mona.codes[0])
    await mona.browser.post("/v1/me/two-step/recovery-codes")
    renewed = await mona.api.until(RecoveryCodesRenewed, mona.browser.position, person=mona.person)
    position = {"souk_position": str(renewed.position)}
    first = (await mona.browser.get("/v1/me/security-events?limit=2", **position)).json()
    kinds = [each["kind"] for each in first["items"]]
    assert kinds == ["recovery_codes_renewed", "recovery_code_used"]
    rest = (await mona.browser.get(f"/v1/me/security-events?after={first['next']}")).json()
    assert [each["kind"] for each in rest["items"]] == ["two_step_enabled"]
    assert rest["next"] is None
    async with mona.api.member() as other:
        theirs = (await other.get("/v1/me/security-events", **position)).json()["items"]
    assert [each["kind"] for each in theirs] in ([], ["email_verified"])


async def test_no_secret_is_in_the_log_nor_readable_in_the_database(mona: Mona) -> None:
    code = mona.codes[0].replace("-", "")
    planted = [mona.device.secret.encode(), base64.b32decode(mona.device.secret), code.encode()]
    async with mona.api.souk.pool.connection() as connection:
        for table in ("log.events", "private.authenticators", "private.recovery_codes"):
            query = f"SELECT coalesce(string_agg(t::text, ' '), '') FROM {table} t"
            row = await (await connection.execute(query.encode())).fetchone()
            stored = str(row[0] if row else "").casefold()
            for secret in planted:
                assert secret.hex() not in stored
                assert secret.decode("latin-1").casefold() not in stored


async def test_an_erased_person_leaves_none_of_it(mona: Mona) -> None:
    body = {"password": PASSWORD}
    assert (await mona.browser.ask("DELETE", "/v1/me", body)).status_code == 200
    async with mona.api.souk.pool.connection() as connection:
        for table in ("authenticators", "recovery_codes", "challenges"):
            query = f"SELECT count(*) FROM private.{table} WHERE person = %s"
            row = await (await connection.execute(query.encode(), [mona.browser.person["id"]])).fetchone()
            assert row == (0,), table
