"""What a person's key seals is theirs: it opens in its place alone, and nowhere once the key is destroyed."""

import asyncio
from contextlib import suppress
from uuid import uuid4

import pytest

from adapters.keyring import (
    FRESH_SECONDS,
    KeyDestroyed,
    KeyMissing,
    KeyNotLoaded,
    Keyring,
    SealBroken,
    WrongMasterKey,
)
from adapters.postgres.pool import Pool, connect
from domain.values import PersonId

MASTER = bytes(range(32))
OTHER_MASTER = bytes(32)
GOLDEN_HASH = "e8721735c714ebbf90b876de778c8cefc9bdae31d1ffc81c47ef2f3719dad085"


class Watch:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def somebody() -> PersonId:
    return PersonId(uuid4())


def is_held(keyring: Keyring, person: PersonId) -> bool:
    with suppress(KeyNotLoaded):
        return bool(keyring.seal(person, b"text", b"place"))
    return False


async def test_what_is_sealed_opens_again(keyring: Keyring) -> None:
    person = somebody()
    await keyring.create(person)
    sealed = keyring.seal(person, "نص شخصي".encode(), b"place")
    assert keyring.open(person, sealed, b"place") == "نص شخصي".encode()
    assert "نص شخصي".encode() not in sealed


async def test_the_same_text_is_sealed_differently_each_time(keyring: Keyring) -> None:
    person = somebody()
    await keyring.create(person)
    assert len({keyring.seal(person, b"text", b"place") for _ in range(100)}) == 100


async def test_a_sealed_text_opens_in_no_other_place_and_for_nobody_else(keyring: Keyring) -> None:
    one, other = somebody(), somebody()
    await keyring.create(one)
    await keyring.create(other)
    sealed = keyring.seal(one, b"text", b"here")
    with pytest.raises(SealBroken):
        keyring.open(one, sealed, b"there")
    with pytest.raises(SealBroken):
        keyring.open(other, sealed, b"here")


async def test_an_altered_or_cut_text_is_refused(keyring: Keyring) -> None:
    person = somebody()
    await keyring.create(person)
    sealed = keyring.seal(person, b"text", b"place")
    for at in range(len(sealed)):
        altered = sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
        for broken in (altered, sealed[:at]):
            with pytest.raises(SealBroken):
                keyring.open(person, broken, b"place")


async def test_another_process_opens_with_the_same_master_key(app_pool: Pool, keyring: Keyring) -> None:
    person = somebody()
    await keyring.create(person)
    sealed = keyring.seal(person, b"text", b"place")
    elsewhere = Keyring(app_pool, MASTER)
    await elsewhere.load([person])
    assert elsewhere.open(person, sealed, b"place") == b"text"


async def test_many_processes_that_create_at_once_agree_on_one_key(app_pool: Pool) -> None:
    person = somebody()
    keyrings = [Keyring(app_pool, MASTER) for _ in range(8)]
    await asyncio.gather(*(keyring.create(person) for keyring in keyrings))
    for sealing in keyrings:
        sealed = sealing.seal(person, b"text", b"place")
        assert {opening.open(person, sealed, b"place") for opening in keyrings} == {b"text"}


async def test_creating_again_keeps_the_key(keyring: Keyring) -> None:
    person = somebody()
    await keyring.create(person)
    sealed = keyring.seal(person, b"text", b"place")
    await keyring.create(person)
    assert keyring.open(person, sealed, b"place") == b"text"


async def test_a_key_that_was_not_loaded_is_a_mistake_told_clearly(app_pool: Pool, keyring: Keyring) -> None:
    person = somebody()
    await keyring.create(person)
    elsewhere = Keyring(app_pool, MASTER)
    with pytest.raises(KeyNotLoaded, match=str(person)):
        elsewhere.seal(person, b"text", b"place")
    with pytest.raises(KeyNotLoaded, match=str(person)):
        elsewhere.open(person, b"sealed", b"place")


async def test_a_person_who_never_had_a_key_is_told_from_one_who_was_erased(keyring: Keyring) -> None:
    with pytest.raises(KeyMissing):
        await keyring.load([somebody()])


async def test_a_destroyed_key_opens_nothing_and_seals_nothing(keyring: Keyring) -> None:
    person = somebody()
    await keyring.create(person)
    sealed = keyring.seal(person, b"text", b"place")
    await keyring.destroy(person)
    for _ in range(2):
        assert keyring.open(person, sealed, b"place") is None
        with pytest.raises(KeyDestroyed):
            keyring.seal(person, b"text", b"place")
        await keyring.load([person])
        await keyring.destroy(person)


async def test_a_destroyed_key_is_gone_from_the_database(app_pool: Pool, keyring: Keyring) -> None:
    person = somebody()
    await keyring.create(person)
    await keyring.destroy(person)
    async with app_pool.connection() as connection:
        cursor = await connection.execute("SELECT wrapped, destroyed_at IS NOT NULL FROM private.keys")
        assert await cursor.fetchall() == [(None, True)]


async def test_no_key_is_made_for_a_person_who_was_erased_before_they_had_one(keyring: Keyring) -> None:
    person = somebody()
    await keyring.destroy(person)
    with pytest.raises(KeyDestroyed):
        await keyring.create(person)


async def test_other_processes_refuse_a_destroyed_key_within_the_bound(
    app_pool: Pool, keyring: Keyring
) -> None:
    person, watch = somebody(), Watch()
    await keyring.create(person)
    sealed = keyring.seal(person, b"text", b"place")
    elsewhere = Keyring(app_pool, MASTER, clock=watch)
    await elsewhere.load([person])
    await keyring.destroy(person)
    watch.seconds = FRESH_SECONDS
    await elsewhere.load([person])
    assert elsewhere.open(person, sealed, b"place") is None


async def test_a_process_that_hears_of_the_erasure_refuses_the_key_at_once(
    app_pool: Pool, keyring: Keyring
) -> None:
    person = somebody()
    await keyring.create(person)
    sealed = keyring.seal(person, b"text", b"place")
    elsewhere = Keyring(app_pool, MASTER)
    await elsewhere.load([person])
    elsewhere.forget(person)
    assert elsewhere.open(person, sealed, b"place") is None


async def test_a_key_in_the_cache_costs_no_query(database: str, app_pool: Pool, keyring: Keyring) -> None:
    people = [somebody() for _ in range(20)]
    for person in people:
        await keyring.create(person)
    elsewhere = Keyring(app_pool, MASTER)
    await elsewhere.load(people)
    async with await connect(database, role=None) as owner:
        await owner.execute("REVOKE SELECT ON private.keys FROM souk_app")
    await elsewhere.load(people)


async def test_the_cache_is_bounded_but_holds_every_key_that_was_just_asked_for(
    app_pool: Pool, keyring: Keyring
) -> None:
    people = [somebody() for _ in range(10)]
    for person in people:
        await keyring.create(person)
    small = Keyring(app_pool, MASTER, cached_keys_max=4)
    await small.load(people)
    for person in people:
        small.seal(person, b"text", b"place")
    await small.load(people[:1])
    held = [person for person in people if is_held(small, person)]
    assert len(held) == 4
    assert people[0] in held


async def test_askers_who_come_together_all_get_their_keys(app_pool: Pool, keyring: Keyring) -> None:
    known, new = [somebody() for _ in range(5)], [somebody() for _ in range(5)]
    await keyring.load(known, create=True)
    elsewhere = Keyring(app_pool, MASTER)
    asked = [elsewhere.load([person]) for person in known]
    asked += [elsewhere.load([person], create=True) for person in new]
    asked.append(elsewhere.load([somebody()]))
    *fine, missing = await asyncio.gather(*asked, return_exceptions=True)
    assert fine == [None] * 10
    assert isinstance(missing, KeyMissing)
    assert all(is_held(elsewhere, person) for person in known + new)


async def test_an_asker_who_gives_up_does_not_take_the_others_with_him(
    app_pool: Pool, keyring: Keyring
) -> None:
    people = [somebody() for _ in range(3)]
    await keyring.load(people, create=True)
    elsewhere = Keyring(app_pool, MASTER)
    asking = [asyncio.ensure_future(elsewhere.load([person])) for person in people]
    await asyncio.sleep(0)
    asking[0].cancel()
    assert await asyncio.gather(*asking[1:]) == [None, None]


async def test_another_master_key_is_refused_by_name(app_pool: Pool, keyring: Keyring) -> None:
    person = somebody()
    await keyring.create(person)
    with pytest.raises(WrongMasterKey):
        await Keyring(app_pool, OTHER_MASTER).load([person])


async def test_a_wrapped_key_moved_to_another_person_is_refused(app_pool: Pool, keyring: Keyring) -> None:
    one, other = somebody(), somebody()
    await keyring.create(one)
    await keyring.create(other)
    async with app_pool.connection() as connection:
        await connection.execute(
            "UPDATE private.keys SET wrapped = (SELECT wrapped FROM private.keys WHERE person = %s)"
            "WHERE person = %s",
            [one, other],
        )
    with pytest.raises(SealBroken):
        await Keyring(app_pool, MASTER).load([other])


async def test_keys_are_not_stored_as_they_are(app_pool: Pool, keyring: Keyring) -> None:
    await keyring.create(somebody())
    async with app_pool.connection() as connection:
        row = await (await connection.execute("SELECT wrapped FROM private.keys")).fetchone()
    assert row
    assert len(row[0]) == 12 + 32 + 16  # nonce, key, tag


def test_a_claim_has_one_hash_per_kind_value_and_installation(keyring: Keyring, app_pool: Pool) -> None:
    other_installation = Keyring(app_pool, OTHER_MASTER)
    hashes = [
        keyring.claim_hash("email", "layla@example.org"),
        keyring.claim_hash("email", "omar@example.org"),
        keyring.claim_hash("username", "layla@example.org"),
        other_installation.claim_hash("email", "layla@example.org"),
    ]
    assert len(set(hashes)) == 4
    assert {len(digest) for digest in hashes} == {32}
    assert keyring.claim_hash("email", "layla@example.org") == hashes[0]


def test_claims_keep_their_hashes_when_the_master_key_is_changed(keyring: Keyring, app_pool: Pool) -> None:
    rotated = Keyring(app_pool, OTHER_MASTER, first_master=MASTER)
    assert rotated.claim_hash("email", "a") == keyring.claim_hash("email", "a")


def test_a_claims_hash_is_the_one_stored_since_the_first_day(keyring: Keyring) -> None:
    """Changing how it is derived would free every name and e-mail address that is taken."""
    assert keyring.claim_hash("email", "layla@example.org").hex() == GOLDEN_HASH


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_master_key_of_another_length_is_refused(length: int, app_pool: Pool) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Keyring(app_pool, bytes(length))


async def test_hundreds_who_ask_at_once_cost_a_few_queries(app_pool: Pool, keyring: Keyring) -> None:
    people = [somebody() for _ in range(300)]
    await asyncio.gather(*(keyring.load([person], create=True) for person in people))
    assert app_pool.get_stats()["requests_num"] <= 6
    assert all(is_held(keyring, person) for person in people)


async def test_one_without_a_key_does_not_spoil_it_for_others(app_pool: Pool, keyring: Keyring) -> None:
    await keyring.create(known := somebody())
    elsewhere = Keyring(app_pool, MASTER)
    both = (elsewhere.load([somebody()]), elsewhere.load([known]))
    outcomes = await asyncio.gather(*both, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [KeyMissing, type(None)]
