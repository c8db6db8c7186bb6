"""What a log is asked in error, by chance or by malice: named answers, and nothing changed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.event_log import PostgresEventLog
from adapters.event_log.append import Unfit
from adapters.keyring import Keyring
from adapters.postgres.pool import Connection
from adapters.transparency import store
from domain.ports import Answer, Committed, Replayed, Stale
from tests.adapters.decisions import DONE, committed, decide, fresh, origin, said

MEGABYTE = 2**20


@pytest.mark.parametrize("seen", [0, 1, 3, 100, 2**62])
async def test_a_wrong_expected_version_is_stale_whichever_way_it_is_wrong(
    event_log: PostgresEventLog, seen: int
) -> None:
    stream = fresh()
    await event_log.commit(decide(stream, 0, 2))
    assert await event_log.commit(decide(stream, seen)) == Stale((stream,))
    assert await event_log.version(stream) == 2


@pytest.mark.parametrize("wanted", [0, 1, 4, -1])
async def test_versions_that_do_not_follow_are_the_callers_mistake(
    event_log: PostgresEventLog, wanted: int
) -> None:
    stream = fresh()
    await event_log.commit(decide(stream, 0, 2))
    wrong = decide(stream, 2)
    wrong = replace(wrong, events=[replace(wrong.events[0], version=wanted)])
    with pytest.raises(Unfit):
        await event_log.commit(wrong)
    assert await event_log.head() == 2


async def test_an_empty_append_takes_no_position_and_is_remembered(event_log: PostgresEventLog) -> None:
    by, stream = origin(), fresh()
    await event_log.commit(decide(stream, 0, 3))
    empty = decide(stream, 3, 0, by=by)
    assert await event_log.commit(empty) == Committed((), 3)
    assert await event_log.commit(empty) == Replayed(Answer(DONE.status, DONE.body, 3))
    assert await event_log.head() == 3


async def test_ten_thousand_events_in_one_append_are_one_decision(
    event_log: PostgresEventLog, other_log: PostgresEventLog
) -> None:
    by, stream = origin(), fresh()
    many = decide(stream, 0, 10_000, by=by)
    assert committed(await event_log.commit(many)).recorded[-1].position == 10_000
    assert await other_log.commit(many) == Replayed(Answer(DONE.status, DONE.body, 10_000))
    assert await event_log.commit(decide(stream, 9_999)) == Stale((stream,))


async def test_bodies_of_a_megabyte_come_back_whole_and_pages_of_them_stay_small(
    event_log: PostgresEventLog,
) -> None:
    stream = fresh("conversation")
    texts = [letter * MEGABYTE for letter in "abcdef"]
    for version, text in enumerate(texts):
        await event_log.commit(decide(stream, version, [said(text, version + 1)]))
    page = await event_log.read(0, 1_000)
    assert 1 < len(page) < len(texts)
    rest = await event_log.read(len(page), 1_000)
    assert [each.event.text for each in (*page, *rest)] == texts  # type: ignore[attr-defined]


async def test_unknown_streams_are_empty_and_at_version_zero(event_log: PostgresEventLog) -> None:
    for name in ("task-unknown", "", "-", "ملف-1", "x" * 2_000):
        assert list(await event_log.read_stream(name)) == []
        assert await event_log.version(name) == 0
    assert list(await event_log.read(2**62, 10)) == []


async def test_a_clock_that_steps_back_changes_neither_order_nor_proof(
    event_log: PostgresEventLog, keyring: Keyring, owner: Connection
) -> None:
    stream, now = fresh(), origin().at
    steps = [timedelta(0), timedelta(hours=-1), timedelta(days=-400), timedelta(seconds=1)]
    for version, step in enumerate(steps):
        outcome = await event_log.commit(decide(stream, version, by=replace(origin(), at=now + step)))
        assert committed(outcome).position == version + 1
    events = await event_log.read(0, 10)
    assert [(each.position, each.version) for each in events] == [(n, n) for n in range(1, 5)]
    assert [each.at - now for each in events] == steps
    assert len(await store.leaves(owner, 0, 10)) == 4
