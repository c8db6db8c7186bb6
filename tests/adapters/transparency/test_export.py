"""An exported log is checked without a database: what was changed in the file is named."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adapters.event_log import PostgresEventLog
from adapters.event_log.reading import Reader
from adapters.event_log.statements import Tables
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool
from adapters.transparency import store
from adapters.transparency.export import body, lines
from tests.adapters.decisions import ALI
from tests.adapters.transparency.sealing import KEY, OTHER_KEY, a_sealer, fill, seal
from tests.test_offline_verifier import offline

KEYS = [str(KEY.verifier)]
EVENTS, VICTIM = 60, 23
Lines = list[dict[str, Any]]


@pytest.fixture
async def exported(
    event_log: PostgresEventLog, projector_pool: Pool, keyring: Keyring, tmp_path: Path
) -> Lines:
    await fill(event_log, EVENTS // 3, 3)
    await seal(a_sealer(projector_pool, tmp_path))
    await keyring.destroy(ALI)
    return await export(projector_pool, keyring)


async def export(pool: Pool, keyring: Keyring) -> Lines:
    async with pool.connection() as connection:
        signed = await store.latest(connection)
    assert signed
    reader = Reader(pool, Tables(), keyring)
    return [json.loads(line) async for page in lines(reader, signed) for line in page]


def check(exported: Lines, note: str | None = None) -> int:
    count: int = offline.export([json.dumps(line) for line in exported], KEYS, note)
    return count


async def test_it_holds_offline_after_an_erasure_too(exported: Lines) -> None:
    assert check(exported) == EVENTS
    assert check(exported, exported[-1]["checkpoint"]) == EVENTS
    assert not any("words" in json.dumps(line) for line in exported)


def swapped(exported: Lines) -> Lines:
    here, there = exported[VICTIM - 1], exported[VICTIM + 9]
    exported[VICTIM - 1] = there | {"position": VICTIM}
    exported[VICTIM + 9] = here | {"position": VICTIM + 10}
    return exported


def altered(**fields: Any) -> Callable[[Lines], Lines]:
    def alter(exported: Lines) -> Lines:
        exported[VICTIM - 1] |= fields
        return exported

    return alter


@pytest.mark.parametrize(
    ("tamper", "why"),
    [
        (altered(body="{}"), f"event {VICTIM} "),
        (altered(actor=str(ALI)), f"event {VICTIM} "),
        (altered(at="2026-03-01T12:00:00.123457+00:00"), f"event {VICTIM} "),
        (altered(people=[]), f"event {VICTIM} "),
        (altered(causation=1), f"event {VICTIM} "),
        (altered(leaf="00" * 32), f"event {VICTIM} "),
        (lambda exported: exported[: VICTIM - 1] + exported[VICTIM:], f"position {VICTIM} is missing"),
        (lambda exported: exported[:VICTIM] + exported[VICTIM - 1 :], f"position {VICTIM + 1} is missing"),
        (lambda exported: exported[:VICTIM], "cut off"),
        (lambda exported: [*exported[:VICTIM], exported[-1]], "cut off"),
        (lambda exported: [*exported, exported[0]], "something follows"),
        (swapped, "version"),
    ],
)
async def test_what_was_changed_in_it_is_named(
    exported: Lines, tamper: Callable[[Lines], Lines], why: str
) -> None:
    with pytest.raises(offline.Forged, match=why):
        check(tamper(exported))


async def test_a_history_of_ones_own_needs_the_key(exported: Lines) -> None:
    """Cut short and signed again: with the right leaves, but not by a key that anybody trusts."""
    root, size = offline.whole, VICTIM
    edge: list[tuple[int, bytes]] = []
    for line in exported[:size]:
        offline.push(edge, bytes.fromhex(line["leaf"]))
    with pytest.raises(offline.Forged, match="no listed key"):
        check([*exported[:size], {"checkpoint": OTHER_KEY.sign(size, root(edge))}])
    leaked = [*exported[:size], {"checkpoint": KEY.sign(size, root(edge))}]
    assert check(leaked) == size
    with pytest.raises(offline.Forged, match=f"cut off: {EVENTS} events were signed"):
        check(leaked, exported[-1]["checkpoint"])


def test_a_body_that_is_no_text_is_kept_as_it_is() -> None:
    assert body(b"\xff\x00") == {"body_base64": "/wA="}
    assert body('{"a":"ä"}'.encode()) == {"body": '{"a":"ä"}'}
