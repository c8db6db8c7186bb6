"""Passwords: what is common, how they are hashed, and that guessing cannot take the machine."""

import asyncio

import pytest

from adapters.passwords import AT_ONCE, WAITING_MAX, HashingBusy, Passwords, is_common


@pytest.fixture
def passwords() -> Passwords:
    return Passwords()


async def test_a_password_is_known_by_its_hash_alone(passwords: Passwords) -> None:
    stored = await passwords.hash("forty hand-made lamps")
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert await passwords.verify(stored, "forty hand-made lamps")
    assert not await passwords.verify(stored, "forty hand-made lamp")
    assert stored != await passwords.hash("forty hand-made lamps"), "each has its own salt"


async def test_nobody_has_no_password(passwords: Passwords) -> None:
    assert not await passwords.verify(None, "forty hand-made lamps")
    assert not await passwords.verify(None, "nobody has this password")


async def test_one_password_typed_on_two_keyboards_is_one(passwords: Passwords) -> None:
    composed, decomposed = "caf\u00e9 au lait at nine", "cafe\u0301 au lait at nine"
    assert await passwords.verify(await passwords.hash(composed), decomposed)


async def test_a_hash_of_other_parameters_is_outdated(passwords: Passwords) -> None:
    weak = "$argon2id$v=19$m=1024,t=1,p=1$c29tZXNhbHQ$pNgRbJQxQ0oAZ4hVNdVvtg"
    assert passwords.outdated(weak)
    assert not passwords.outdated(await passwords.hash("forty hand-made lamps"))


async def test_more_than_can_wait_are_turned_away_at_once(passwords: Passwords) -> None:
    room = AT_ONCE + WAITING_MAX
    asked = [asyncio.create_task(passwords.hash(f"lamp number {number}")) for number in range(room + 3)]
    done = await asyncio.gather(*asked, return_exceptions=True)
    assert [type(each) for each in done[room:]] == [HashingBusy] * 3
    assert all(isinstance(each, str) for each in done[:room])
    assert await passwords.hash("there is room again")


@pytest.mark.parametrize(
    "password",
    [
        "password",
        "Password",
        "qwertyuiop",
        "password123!",
        "Football2026",
        "111111111111",
        "123412341234",
        "abcabcabcabc",
        "............",
        "2026-11-22-10",
        "mona@example.com",
        "Mona Adel 99",
        "\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44",
    ],
)
def test_what_is_tried_first_is_common(password: str) -> None:
    assert is_common(password, "mona@example.com", "Mona Adel")


@pytest.mark.parametrize(
    "password", ["forty hand-made lamps", "أربعون مصباحا يدويا", "x7!kTq9#vLm2", "kettle drum 4711"]
)
def test_what_nobody_guesses_is_not(password: str) -> None:
    assert not is_common(password, "mona@example.com", "Mona Adel")
