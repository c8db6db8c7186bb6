"""Every event that was ever stored still reads as what it was."""

import msgspec
import pytest_asyncio

from adapters.event_codec import Codec
from adapters.event_shapes import shape_of
from adapters.postgres.pool import Pool
from adapters.upcasts import UPCASTS
from tests.golden.examples import PERSON, domain_events, example
from tests.golden.stored import golden_keyring, goldens, opened

WRITE = "run `python -m tests.golden.write` and look at what it wrote"


@pytest_asyncio.fixture
async def golden_codec(app_pool: Pool) -> Codec:
    return Codec(await golden_keyring(app_pool))


def test_every_event_has_a_golden_body_of_its_present_schema() -> None:
    present = {name: golden.schema for name, golden in goldens().items() if name == golden.name}
    assert present == {name: kind.SCHEMA for name, kind in domain_events().items()}, WRITE


def test_every_earlier_schema_has_a_golden_body_and_a_way_up() -> None:
    earlier = {(name, step) for name, kind in domain_events().items() for step in range(1, kind.SCHEMA)}
    kept = {(golden.name, golden.schema) for stem, golden in goldens().items() if stem != golden.name}
    assert kept == earlier, WRITE
    assert set(UPCASTS) == earlier


async def test_every_golden_body_opens_to_the_fields_it_was_stored_with(golden_codec: Codec) -> None:
    for stem, golden in goldens().items():
        event, erased = golden.decode(golden_codec)
        assert opened(event) == golden.opened, stem
        assert not erased


async def test_what_would_be_stored_today_has_the_shape_of_the_golden_body(golden_codec: Codec) -> None:
    for golden in goldens().values():
        event, _ = golden.decode(golden_codec)
        today = golden_codec.encode(event, golden.stream, golden.version)
        assert shape(today) == shape(golden.bytes) or golden.schema < event.SCHEMA, golden.name


async def test_every_example_survives_being_stored(golden_codec: Codec) -> None:
    for name, kind in domain_events().items():
        body = golden_codec.encode(example(kind), "stream-1", 1)
        assert golden_codec.decode(name, kind.SCHEMA, body, "stream-1", 1) == (example(kind), False)


async def test_no_personal_text_stands_open_in_a_stored_body(golden_codec: Codec) -> None:
    for kind in domain_events().values():
        personal = shape_of(kind).personal
        body = golden_codec.encode(example(kind), "stream-1", 1).decode()
        assert not [field for field in personal if getattr(example(kind), field) in body], kind.NAME


async def test_the_keys_a_golden_body_needs_are_found_without_reading_it(golden_codec: Codec) -> None:
    for golden in goldens().values():
        sealed = [value for value in golden.body.values() if isinstance(value, dict) and "sealed" in value]
        assert golden_codec.people_of([golden.bytes]) == ({PERSON} if sealed else set())


def shape(body: bytes) -> object:
    """A body without its ciphertexts, which differ each time."""

    def strip(value: object) -> object:
        if isinstance(value, dict):
            return [(key, None if key == "sealed" else strip(inner)) for key, inner in value.items()]
        return [strip(inner) for inner in value] if isinstance(value, list) else value

    return strip(msgspec.json.decode(body))
