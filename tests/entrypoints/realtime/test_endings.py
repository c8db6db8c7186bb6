"""What was ended somewhere is over everywhere: tokens, refresh tokens and sockets of every web process."""

from collections.abc import Awaitable, Callable

import pytest

from entrypoints.identity import REVOCATION_SECONDS_MAX
from entrypoints.realtime.hub import Hub
from tests.entrypoints.api.conftest import PASSWORD, Someone
from tests.entrypoints.realtime.test_product import (
    Product,
    mona,  # noqa: F401
    product,  # noqa: F401
    shared_database,  # noqa: F401
    ticket_of,
)

OURS = {"x_souk_csrf": "1"}


async def one(mona: Someone) -> None:  # noqa: F811
    listed = (await mona.get("/v1/auth/sessions")).json()["items"]
    (other,) = [each["id"] for each in listed if not each["current"]]
    assert (await mona.ask("DELETE", f"/v1/auth/sessions/{other}")).status_code == 204


async def all_of_them(mona: Someone) -> None:  # noqa: F811
    assert (await mona.post("/v1/auth/logout-everywhere")).status_code == 204


async def another_password(mona: Someone) -> None:  # noqa: F811
    body = {"current": PASSWORD, "password": "fifty hand-made lamps"}
    assert (await mona.put("/v1/me/password", body)).status_code == 204


async def the_account(mona: Someone) -> None:  # noqa: F811
    assert (await mona.ask("DELETE", "/v1/me", {"password": PASSWORD})).status_code == 200


@pytest.mark.parametrize("ended", [one, all_of_them, another_password, the_account])
async def test_what_is_ended_in_one_process_is_over_in_the_other(
    product: Product,  # noqa: F811
    mona: Someone,  # noqa: F811
    ended: Callable[[Someone], Awaitable[None]],
) -> None:
    async with product.another() as another, another.api.visitor() as phone:
        body = {"login": mona.person["username"], "password": PASSWORD}
        phone.signed_in(await phone.post("/v1/auth/login", body))
        async with another.socket(await ticket_of(phone), {"s": "me"}) as theirs:
            await theirs.next("live")
            late = await ticket_of(phone)
            await ended(mona)
            assert await theirs.closed() == 4403
        answer = await phone.get("/v1/me")
        assert (answer.status_code, answer.json()["code"]) == (401, "session_ended")
        assert (await phone.post("/v1/auth/refresh", **OURS)).status_code == 401
        async with another.socket(late) as opened:
            assert (await opened.next())["code"] == "unauthenticated"


async def test_a_refresh_token_that_came_back_closes_sockets_too(
    product: Product,  # noqa: F811
    mona: Someone,  # noqa: F811
) -> None:
    stolen = mona.http.cookies["souk_refresh"]
    for _ in range(2):
        assert (await mona.post("/v1/auth/refresh", **OURS)).status_code == 200
    async with (
        product.another() as another,
        another.api.visitor() as thief,
        product.socket(await ticket_of(mona), {"s": "me"}) as hers,
    ):
        await hers.next("live")
        again = await thief.post("/v1/auth/refresh", cookie=f"souk_refresh={stolen}", **OURS)
        assert again.status_code == 401
        assert await hers.closed() == 4403


def test_it_takes_less_than_a_second() -> None:
    """As old as what a process knows can be, and until it looks through its sockets."""
    beat_s = (Hub.__init__.__kwdefaults__ or {})["beat_s"]
    assert REVOCATION_SECONDS_MAX + beat_s < 1
