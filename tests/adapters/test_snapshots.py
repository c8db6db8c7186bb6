"""A long stream is loaded from its snapshot and what follows; the log alone is believed."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pytest
import pytest_asyncio

from adapters import state_codec
from adapters.event_log import PostgresEventLog, snapshots
from adapters.event_log.reading import Reader
from adapters.event_log.snapshots import Snapshots
from adapters.event_log.statements import Tables
from adapters.keyring import Keyring
from adapters.postgres.pool import Connection, Pool
from domain.conversation import Conversation, conversation
from domain.values import SYSTEM, PersonId
from tests.adapters.decisions import ALI, BEA, committed, decide, fresh, said

LONG = 10
KEPT = "SELECT stream, version FROM private.snapshots ORDER BY stream"


@dataclass
class Loading:
    """Loads as a process does that has just begun; `folded` counts the events it had to fold. The state holds
    the last messages as well, so many `words`."""

    log: PostgresEventLog
    pool: Pool
    keyring: Keyring
    owner: Connection
    folded: int = 0

    async def __call__(self, stream: str, long: int = LONG, *, words: int = 2) -> Conversation:
        """The state, once its snapshot is written."""
        store = Snapshots(self.pool, self.keyring, Reader(self.pool, Tables(), self.keyring), long=long)
        self.folded = 0
        counted = replace(conversation, evolve=partial(self._evolve, words))
        state, version = await store.load(counted, stream, (conversation.initial, ()), 0)
        await store.close()
        assert version == len(await self.log.read_stream(stream))
        talk: Conversation = state[0]
        return talk

    def _evolve(self, kept: int, state: Any, event: Any) -> Any:
        self.folded += 1
        talk, events = state
        return conversation.evolve(talk, event), (*events, event)[len(events) + 1 - kept :]

    async def kept(self) -> list[tuple[str, int]]:
        return await (await self.owner.execute(KEPT)).fetchall()  # type: ignore[return-value]

    async def people(self) -> list[PersonId]:
        """With whose keys the one that there is was sealed."""
        rows = await (await self.owner.execute("SELECT people FROM private.snapshots")).fetchall()
        return sorted(rows[0][0])

    async def say(self, stream: str, first: int, last: int) -> None:
        events = [
            said(f"words {number}", number, (ALI, BEA)[number % 2]) for number in range(first, last + 1)
        ]
        committed(await self.log.commit(decide(stream, first - 1, events)))


@pytest_asyncio.fixture
async def load(event_log: PostgresEventLog, app_pool: Pool, keyring: Keyring, owner: Connection) -> Loading:
    return Loading(event_log, app_pool, keyring, owner)


@pytest.fixture
def stream() -> str:
    return fresh("conversation")


async def test_a_long_stream_is_loaded_from_its_snapshot_and_what_follows(load: Loading, stream: str) -> None:
    await load.say(stream, 1, 50)
    assert ((await load(stream)).messages, load.folded) == (50, 50)
    assert await load.kept() == [(stream, 50)]
    assert ((await load(stream)).messages, load.folded) == (50, 0)
    await load.say(stream, 51, 55)
    assert ((await load(stream)).messages, load.folded) == (55, 5)
    assert await load.kept() == [(stream, 50)]


async def test_there_is_one_a_stream_and_none_of_a_short_one(load: Loading, stream: str) -> None:
    short, unknown = fresh("conversation"), fresh("conversation")
    await load.say(short, 1, LONG)
    await load.say(stream, 1, 20)
    await load.say(stream, 21, 40)
    for each in (short, unknown, stream):
        await load(each)
    await load.say(stream, 41, 60)
    await load(stream)
    assert (await load(stream)).messages == 60
    assert await load.kept() == [(stream, 60)]
    assert (await load(unknown)) == conversation.initial


async def test_a_load_of_many_pages_is_one_fold(load: Loading, stream: str) -> None:
    await load.say(stream, 1, 2_500)
    assert ((await load(stream, long=2_000)).messages, load.folded) == (2_500, 2_500)
    await load.say(stream, 2_501, 4_600)
    assert ((await load(stream, long=2_000)).messages, load.folded) == (4_600, 2_100)


async def test_a_large_one_lies_in_rows_that_fit_a_page_and_counts_as_a_whole(
    load: Loading, stream: str
) -> None:
    await load.say(stream, 1, 600)
    await load(stream, words=600)
    assert await (await load.owner.execute(PIECES)).fetchall() == [(0, None), (1, None)]
    assert ((await load(stream, words=600)).messages, load.folded) == (600, 0)
    for harm in ("DELETE FROM private.snapshots WHERE piece = 1", SWAP):
        await load.owner.execute(harm.encode())
        assert ((await load(stream, words=600)).messages, load.folded) == (600, 600)
        assert ((await load(stream, words=600)).messages, load.folded) == (600, 0)


PIECES = "SELECT piece, pg_column_toast_chunk_id(state) FROM private.snapshots ORDER BY piece"
SWAP = """
UPDATE private.snapshots AS one SET state = other.state FROM private.snapshots AS other
WHERE (one.piece, other.piece) IN ((0, 1), (1, 0))
"""
ALTER = "UPDATE private.snapshots SET {0} = set_byte({0}, 20, get_byte({0}, 20) # 1)"
HARM = {
    "its state was altered": ALTER.format("state"),
    "its key was altered": ALTER.format("key"),
    "it was cut": "UPDATE private.snapshots SET state = ''",
    "somebody was struck from it": "UPDATE private.snapshots SET people = people[2:]",
    "a stranger was named": "UPDATE private.snapshots SET people = people || gen_random_uuid()",
    "it is said to be older": "UPDATE private.snapshots SET version = 30",
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM.keys())
async def test_one_that_was_tampered_with_is_thrown_away_and_made_anew(
    harm: str, load: Loading, stream: str
) -> None:
    await load.say(stream, 1, 50)
    await load(stream)
    await load.owner.execute(harm.encode())
    assert ((await load(stream)).messages, load.folded) == (50, 50)
    assert ((await load(stream)).messages, load.folded) == (50, 0)


async def test_one_of_another_stream_or_of_a_future_that_never_came_is_not_believed(
    load: Loading, stream: str
) -> None:
    other = fresh("conversation")
    await load.say(stream, 1, 30)
    await load.say(other, 1, 20)
    await load(stream)
    moved = "UPDATE private.snapshots SET stream = %s"
    for version in (20, 30):
        await load.owner.execute(moved + ", version = %s", [other, version])
        assert ((await load(other)).messages, load.folded) == (20, 20)


async def test_one_that_other_rules_made_is_not_looked_at(
    load: Loading, stream: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await load.say(stream, 1, 50)
    await load(stream)
    monkeypatch.setattr(snapshots, "rules", lambda: bytes(32))  # the next version of the product
    assert ((await load(stream)).messages, load.folded) == (50, 50)
    assert ((await load(stream)).messages, load.folded) == (50, 0)
    assert await load.kept() == [(stream, 50)]


def test_the_rules_are_the_sources_of_the_domain(monkeypatch: pytest.MonkeyPatch) -> None:
    before = state_codec.rules()
    assert before == state_codec.rules.__wrapped__()
    monkeypatch.setattr("domain.wallet.__file__", __file__)
    assert state_codec.rules.__wrapped__() != before


async def test_with_the_key_of_anybody_in_it_a_snapshot_is_gone(load: Loading, stream: str) -> None:
    await load.say(stream, 1, 50)
    await load(stream)
    await load.keyring.destroy(BEA)
    assert ((await load(stream)).messages, load.folded) == (50, 50)
    assert ((await load(stream)).messages, load.folded) == (50, 0)
    assert await load.people() == [SYSTEM, ALI]


async def test_the_key_of_somebody_whose_words_are_not_in_it_is_not_needed(
    load: Loading, stream: str
) -> None:
    await load.say(stream, 1, 50)
    await load(stream, words=0)
    assert await load.people() == [SYSTEM]
    await load.keyring.destroy(BEA)
    assert ((await load(stream, words=0)).messages, load.folded) == (50, 0)
