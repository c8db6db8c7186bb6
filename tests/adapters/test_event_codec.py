"""Events are stored strictly, personal texts sealed, and read back as what they were."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Annotated, Any
from uuid import UUID, uuid4

import msgspec
import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as changed

from adapters.event_codec import (
    Codec,
    Entry,
    Malformed,
    UnknownEvent,
    UnknownSchema,
    leaf,
)
from adapters.event_shapes import shape_of
from adapters.keyring import KeyDestroyed, KeyNotLoaded, Keyring, SealBroken
from adapters.postgres.pool import Pool
from adapters.upcasts import UPCASTS, upcast
from domain.decider import ERASED, EVERYONE, Audience, Drafted, Event, OwnedBy
from domain.values import Currency, InvalidAmount, Money, PersonId

ONE, OTHER = PersonId(UUID(int=1)), PersonId(UUID(int=2))


@dataclass(frozen=True)
class Terms:
    price: Money
    until: datetime


@dataclass(frozen=True)
class Signed:
    by: PersonId
    text: Annotated[str, OwnedBy("by")]


class LetterSent(Event, name="codec_test.letter_sent"):
    sender: PersonId
    reader: PersonId
    text: Annotated[str, OwnedBy("sender")]
    note: Annotated[str | None, OwnedBy("reader")]
    terms: Terms
    tags: tuple[str, ...]


class Counted(Event, name="codec_test.counted"):
    number: int
    at: datetime
    money: Money | None
    totals: Mapping[str, int]


class FirstShape(Event, name="codec_test.first_shape_of_renamed"):
    author: PersonId
    text: Annotated[str, OwnedBy("author")]


class Renamed(Event, name="codec_test.renamed", schema=3):
    writer: PersonId
    words: Annotated[str, OwnedBy("writer")]
    count: int


TERMS = Terms(Money(500, Currency.EGP), datetime(2026, 5, 1, tzinfo=UTC))
LETTER = LetterSent(
    sender=ONE, reader=OTHER, text="سر: the garden", note="read it", terms=TERMS, tags=("a", "b")
)
COUNTED = Counted(number=7, at=datetime(2026, 5, 1, tzinfo=UTC), money=None, totals={"b": 2, "a": 1})


@pytest_asyncio.fixture
async def codec(keyring: Keyring) -> Codec:
    await keyring.create(ONE)
    await keyring.create(OTHER)
    return Codec(keyring)


def edited(body: bytes, **changes: Any) -> bytes:
    return msgspec.json.encode(msgspec.json.decode(body) | changes)


def drafted(event: Event) -> Drafted:
    return Drafted("letter-1", 1, event, EVERYONE)


@pytest.mark.parametrize("event", [LETTER, replace(LETTER, note=None), replace(LETTER, text=""), COUNTED])
async def test_an_event_reads_back_as_it_was(codec: Codec, event: Event) -> None:
    body = codec.encode(event, "letter-1", 4)
    assert codec.decode(event.NAME, 1, body, "letter-1", 4) == (event, False)


async def test_personal_texts_do_not_stand_in_the_stored_body(codec: Codec) -> None:
    body = codec.encode(LETTER, "letter-1", 1)
    assert "garden" not in body.decode()
    assert "read it" not in body.decode()


async def test_an_event_without_personal_texts_is_always_the_same_bytes(codec: Codec) -> None:
    other_order = replace(COUNTED, totals={"a": 1, "b": 2})
    expected = b'{"number":7,"at":"2026-05-01T00:00:00Z","money":null,"totals":{"a":1,"b":2}}'
    assert codec.encode(COUNTED, "s-1", 1) == codec.encode(other_order, "s-1", 2) == expected


async def test_it_tells_whose_keys_are_needed_to_store_and_to_read(codec: Codec) -> None:
    events = [LETTER, COUNTED, replace(LETTER, note=None)]
    bodies = [codec.encode(event, "letter-1", 1) for event in events]
    assert [codec.people([drafted(event)]) for event in events] == [{ONE, OTHER}, set(), {ONE}]
    assert [codec.people_of([body]) for body in bodies] == [{ONE, OTHER}, set(), {ONE}]


async def test_a_text_that_imitates_a_seal_is_a_text(codec: Codec) -> None:
    imitation = f'{{"of":"{uuid4()}","sealed":"AAAA"}}'
    event = replace(LETTER, note=None, tags=(imitation, "\\" + imitation))
    body = codec.encode(event, "letter-1", 1)
    assert codec.people_of([body]) == {ONE}
    assert codec.decode(event.NAME, 1, body, "letter-1", 1) == (event, False)


async def test_the_texts_of_an_erased_person_read_as_erased_and_the_rest_stays(
    codec: Codec, keyring: Keyring
) -> None:
    body = codec.encode(LETTER, "letter-1", 1)
    await keyring.destroy(ONE)
    assert codec.decode(LETTER.NAME, 1, body, "letter-1", 1) == (replace(LETTER, text=ERASED), True)
    await keyring.destroy(OTHER)
    assert codec.decode(LETTER.NAME, 1, body, "letter-1", 1) == (
        replace(LETTER, text=ERASED, note=ERASED),
        True,
    )


async def test_nothing_is_stored_for_an_erased_person(codec: Codec, keyring: Keyring) -> None:
    await keyring.destroy(ONE)
    with pytest.raises(KeyDestroyed):
        codec.encode(LETTER, "letter-1", 1)


async def test_a_key_that_was_not_loaded_is_a_clear_mistake(codec: Codec, app_pool: Pool) -> None:
    body = codec.encode(LETTER, "letter-1", 1)
    forgetful = Codec(Keyring(app_pool, bytes(range(32))))
    with pytest.raises(KeyNotLoaded, match=str(ONE)):
        forgetful.encode(LETTER, "letter-1", 1)
    with pytest.raises(KeyNotLoaded, match=str(ONE)):
        forgetful.decode(LETTER.NAME, 1, body, "letter-1", 1)


async def test_a_sealed_text_opens_only_where_it_was_stored(codec: Codec) -> None:
    same_owner = replace(LETTER, reader=ONE)
    body = codec.encode(same_owner, "letter-1", 1)
    raw = msgspec.json.decode(body)
    swapped = edited(body, text=raw["note"], note=raw["text"])
    for moved, stream, version in ((body, "letter-2", 1), (body, "letter-1", 2), (swapped, "letter-1", 1)):
        with pytest.raises(SealBroken):
            codec.decode(LETTER.NAME, 1, moved, stream, version)


async def test_a_text_sealed_for_somebody_else_than_the_event_says_is_refused(codec: Codec) -> None:
    body = codec.encode(LETTER, "letter-1", 1)
    with pytest.raises(SealBroken, match="somebody else"):
        codec.decode(LETTER.NAME, 1, edited(body, sender=str(OTHER)), "letter-1", 1)


@pytest.mark.parametrize(
    "changes",
    [
        {"number": "7"},
        {"number": None},
        {"number": 7.5},
        {"number": True},
        {"at": "2026-05-01T00:00:00"},
        {"at": "yesterday"},
        {"money": {"minor": 1, "currency": "XXX"}},
        {"money": {"minor": 1}},
        {"money": {"minor": 1, "currency": "EGP", "cents": 1}},
        {"unknown": 1},
    ],
)
async def test_a_body_of_another_shape_is_refused(codec: Codec, changes: dict[str, Any]) -> None:
    body = edited(codec.encode(COUNTED, "s-1", 1), **changes)
    with pytest.raises(Malformed, match=r"codec_test\.counted at s-1/1"):
        codec.decode(COUNTED.NAME, 1, body, "s-1", 1)


@pytest.mark.parametrize("field", ["number", "at", "money", "totals"])
async def test_a_body_that_lacks_a_field_is_refused(codec: Codec, field: str) -> None:
    raw = msgspec.json.decode(codec.encode(COUNTED, "s-1", 1))
    del raw[field]
    with pytest.raises(Malformed):
        codec.decode(COUNTED.NAME, 1, msgspec.json.encode(raw), "s-1", 1)


@pytest.mark.parametrize("body", [b"", b"{", b"null", b"[]", b'{"number":NaN}', b"\xff", b"{}{}"])
async def test_bytes_that_are_no_event_are_refused(codec: Codec, body: bytes) -> None:
    for name in (COUNTED.NAME, LETTER.NAME):
        with pytest.raises(Malformed):
            codec.decode(name, 1, body, "s-1", 1)


@pytest.mark.parametrize(
    "text",
    ["open", {"of": str(ONE)}, {"of": "somebody", "sealed": "AA"}, {"of": str(ONE), "sealed": "?"}, None],
)
async def test_a_personal_text_that_is_not_sealed_is_refused(codec: Codec, text: object) -> None:
    body = edited(codec.encode(LETTER, "letter-1", 1), text=text)
    with pytest.raises(Malformed):
        codec.decode(LETTER.NAME, 1, body, "letter-1", 1)


@pytest.mark.parametrize(
    "changes",
    [
        {"number": "seven"},
        {"number": float("nan")},
        {"at": datetime(2026, 5, 1)},  # noqa: DTZ001 - without a zone on purpose
        {"money": Terms},
        {"totals": {"\ud800": 1}},
    ],
)
async def test_what_would_not_load_again_is_not_stored(codec: Codec, changes: dict[str, Any]) -> None:
    with pytest.raises(Malformed, match=r"codec_test\.counted at s-1/1"):
        codec.encode(replace(COUNTED, **changes), "s-1", 1)


async def test_a_stored_amount_that_money_cannot_be_is_refused_by_money(codec: Codec) -> None:
    body = edited(codec.encode(COUNTED, "s-1", 1), money={"minor": 0, "currency": "EGP"})
    with pytest.raises(InvalidAmount):
        codec.decode(COUNTED.NAME, 1, body, "s-1", 1)


async def test_an_unknown_name_fails_loudly(codec: Codec) -> None:
    with pytest.raises(UnknownEvent, match=r"codec_test\.never"):
        codec.decode("codec_test.never", 1, b"{}", "s-1", 1)


def lifted_from_first(body: dict[str, Any]) -> dict[str, Any]:
    return {"author": body["author"], "words": body["text"]}


def lifted_from_second(body: dict[str, Any]) -> dict[str, Any]:
    return {"writer": body["author"], "words": body["words"], "count": len(body["words"].split())}


LIFTS = {("codec_test.renamed", 1): lifted_from_first, ("codec_test.renamed", 2): lifted_from_second}


@pytest.fixture
def first_body(codec: Codec) -> bytes:
    """Stored when the event had its first shape: other names, and a text sealed under its old name."""
    body = codec.encode(FirstShape(author=ONE, text="two words"), "s-1", 1)
    assert b"two words" not in body
    return body


async def test_an_old_shape_is_lifted_step_by_step(first_body: bytes, codec: Codec, keyring: Keyring) -> None:
    present = Codec(keyring, LIFTS)
    expected = Renamed(writer=ONE, words="two words", count=2)
    assert present.decode("codec_test.renamed", 1, first_body, "s-1", 1) == (expected, False)
    await keyring.destroy(ONE)
    event, erased = present.decode("codec_test.renamed", 1, first_body, "s-1", 1)
    assert (event, erased) == (Renamed(writer=ONE, words=ERASED, count=1), True)


async def test_a_shape_that_nothing_lifts_and_one_of_the_future_fail_loudly(
    first_body: bytes, codec: Codec, keyring: Keyring
) -> None:
    halfway = Codec(keyring, {("codec_test.renamed", 1): lifted_from_first})
    for schema in (1, 4, 0):
        with pytest.raises(UnknownSchema):
            halfway.decode("codec_test.renamed", schema, first_body, "s-1", 1)


async def test_what_an_upcast_gives_is_checked_like_any_body(
    first_body: bytes, codec: Codec, keyring: Keyring
) -> None:
    def careless(body: dict[str, Any]) -> dict[str, Any]:
        return lifted_from_second(body) | {"left_over": 1}

    sloppy = Codec(keyring, {**LIFTS, ("codec_test.renamed", 2): careless})
    with pytest.raises(Malformed):
        sloppy.decode("codec_test.renamed", 1, first_body, "s-1", 1)


def test_a_shape_has_one_upcast() -> None:
    upcast("codec_test.lifted", 1)(lifted_from_first)
    with pytest.raises(TypeError, match="two upcasts"):
        upcast("codec_test.lifted", 1)(lifted_from_second)
    del UPCASTS["codec_test.lifted", 1]


def annotated(hint: object) -> type[Event]:
    return type("Odd", (), {"__annotations__": {"person": PersonId, "field": hint}})


@pytest.mark.parametrize(
    "hint",
    [
        float,
        Any,
        object,
        list[float],
        tuple[Any, ...],
        Annotated[int, OwnedBy("person")],
        Annotated[str, OwnedBy("nobody")],
        Annotated[str, OwnedBy("field")],
        Annotated[str | int, OwnedBy("person")],
        tuple[Annotated[str, OwnedBy("person")], ...],
        Annotated[str, OwnedBy("person")] | None,
        Signed,
    ],
)
def test_an_annotation_that_cannot_be_stored_faithfully_is_refused(hint: object) -> None:
    with pytest.raises(TypeError):
        shape_of(dataclass(annotated(hint)))


ENTRY = Entry(
    stream="task-7f",
    version=3,
    name="task.posted",
    schema=1,
    body=b'{"title":"x"}',
    at=datetime(2026, 5, 1, 12, 0, 0, 5, tzinfo=UTC),
    actor=ONE,
    audience=Audience(public=True, people=(ONE, OTHER), roles=("operator", "auditor")),
    command_id=UUID(int=3),
    correlation_id=UUID(int=4),
    causation=12,
)


def test_the_leaf_is_the_one_computed_since_the_first_day() -> None:
    """Receipts and checkpoints out there rest on it."""
    assert leaf(ENTRY).hex() == "b858b5e10830b0a61bb2a90e2bd892b9e909b1ad6163283412c5dc59bda32b81"
    bare = changed(ENTRY, audience=Audience(), command_id=None, correlation_id=None, causation=None)
    assert leaf(bare).hex() == "2bc5b969e3fc89d4b0bcc8b0cf8ca69b774fc0f8bc7d32abf2e0a02b892310af"


@pytest.mark.parametrize(
    "changes",
    [
        {"stream": "task-7e"},
        {"version": 4},
        {"name": "task.edited"},
        {"schema": 2},
        {"body": b'{"title":"y"}'},
        {"at": datetime(2026, 5, 1, 12, 0, 0, 6, tzinfo=UTC)},
        {"actor": OTHER},
        {"audience": replace(ENTRY.audience, public=False)},
        {"audience": replace(ENTRY.audience, people=(OTHER, ONE))},
        {"audience": replace(ENTRY.audience, roles=("operator",))},
        {"command_id": None},
        {"correlation_id": UUID(int=3)},
        {"causation": None},
        {"causation": 1},
        {"stream": "task-7f3", "version": 3},
        {"command_id": None, "correlation_id": UUID(int=3)},
    ],
)
def test_whatever_is_changed_in_an_entry_changes_its_leaf(changes: dict[str, Any]) -> None:
    assert leaf(changed(ENTRY, **changes)) != leaf(ENTRY)


def test_the_same_moment_told_in_another_zone_has_the_same_leaf() -> None:
    in_cairo = ENTRY.at.astimezone(timezone(timedelta(hours=2)))
    assert leaf(changed(ENTRY, at=in_cairo)) == leaf(ENTRY)


@given(st.lists(st.text(), min_size=2, max_size=2), st.lists(st.text(), min_size=2, max_size=2))
def test_two_entries_have_the_same_leaf_only_when_they_are_equal(one: list[str], other: list[str]) -> None:
    first, second = (changed(ENTRY, stream=texts[0], name=texts[1]) for texts in (one, other))
    assert (leaf(first) == leaf(second)) == (first == second)
