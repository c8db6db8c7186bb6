"""The master key is changed while people go on, and whoever is killed meanwhile loses nothing."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from adapters import master_keys
from adapters.event_log import open_log
from adapters.keyring import Keyring, WrongMasterKey
from adapters.master_keys import AlreadyRotating, MasterKeys, rotate
from adapters.postgres.pool import Connection, Pool
from adapters.secret_files import load_or_create
from domain.conversation import MessageSent
from domain.values import PersonId
from tests.adapters.decisions import committed, decide, said

ROLE = "souk_app"
STEPS = ("begin", "rewrap", "switch", "finish")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    load_or_create(tmp_path / "keys", "master")
    return tmp_path / "keys"


def a_process(pool: Pool, folder: Path) -> Keyring:
    """The keyring as a process has it that starts now."""
    keys = MasterKeys(folder)
    return Keyring(pool, keys.now()[0], first_master=keys.first(), masters=keys.now)


async def sealed(keyring: Keyring, count: int = 5) -> dict[PersonId, bytes]:
    people = [PersonId(uuid4()) for _ in range(count)]
    await keyring.load(people, create=True)
    return {person: keyring.seal(person, b"words", b"place") for person in people}


async def opened(keyring: Keyring, texts: dict[PersonId, bytes]) -> bool:
    await keyring.load(texts)
    return all(keyring.open(person, text, b"place") == b"words" for person, text in texts.items())


async def wrapped_by(pool: Pool) -> set[str]:
    async with pool.connection() as connection:
        query = "SELECT DISTINCT master FROM private.keys WHERE wrapped IS NOT NULL"
        return {row[0] for row in await (await connection.execute(query)).fetchall()}


async def test_every_key_is_rewrapped_and_the_old_master_is_gone(
    database: str, app_pool: Pool, folder: Path
) -> None:
    running = a_process(app_pool, folder)
    texts, old = await sealed(running), MasterKeys(folder).now()
    claim = running.claim_hash("email", "mona@example.com")
    before = await wrapped_by(app_pool)
    assert await rotate(database, ROLE, folder, grace_seconds=0) == len(texts)
    after = await wrapped_by(app_pool)
    assert len(after) == 1
    assert not after & before
    assert modes(folder) == {"master": 0o600, "master.first": 0o600}
    for keyring in (running, a_process(app_pool, folder)):
        assert await opened(keyring, texts)
        assert keyring.claim_hash("email", "mona@example.com") == claim
    with pytest.raises(WrongMasterKey):
        await Keyring(app_pool, old[0]).load(texts)


async def test_a_second_rotation_keeps_the_hashes_of_the_first_key(
    database: str, app_pool: Pool, folder: Path
) -> None:
    claim = a_process(app_pool, folder).claim_hash("email", "mona@example.com")
    texts = await sealed(a_process(app_pool, folder))
    for _ in range(2):
        await rotate(database, ROLE, folder, grace_seconds=0)
    keyring = a_process(app_pool, folder)
    assert keyring.claim_hash("email", "mona@example.com") == claim
    assert await opened(keyring, texts)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("done", [False, True])
async def test_killed_at_any_point_it_goes_on(
    database: str, app_pool: Pool, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str, done: bool
) -> None:
    running = a_process(app_pool, folder)
    texts = await sealed(running)
    with monkeypatch.context() as patch:
        patch.setattr(*dying(step, done))
        with pytest.raises(Killed):
            await rotate(database, ROLE, folder, grace_seconds=0)
    texts |= await sealed(running)
    for keyring in (running, a_process(app_pool, folder)):
        assert await opened(keyring, texts)
    await rotate(database, ROLE, folder, grace_seconds=0)
    assert len(await wrapped_by(app_pool)) == 1
    assert modes(folder) == {"master": 0o600, "master.first": 0o600}
    assert await opened(a_process(app_pool, folder), texts)


async def test_commands_go_on_meanwhile(database: str, app_pool: Pool, folder: Path) -> None:
    over = asyncio.Event()
    async with open_log(database, a_process(app_pool, folder)) as log:

        async def talk(number: int) -> list[str]:
            words: list[str] = []
            while not over.is_set() or not words:
                words.append(f"{number} says {len(words)}")
                person = PersonId(UUID(int=number * 1_000_000 + len(words)))
                committed(
                    await log.commit(
                        decide(f"talk-{number}", len(words) - 1, [said(words[-1], sender=person)])
                    )
                )
            return words

        talking = [asyncio.create_task(talk(number)) for number in range(1, 9)]
        for _ in range(3):
            await rotate(database, ROLE, folder, grace_seconds=0.2)
        over.set()
        said_words = sorted(word for words in await asyncio.gather(*talking) for word in words)
    assert len(await wrapped_by(app_pool)) == 1
    async with open_log(database, a_process(app_pool, folder)) as log:
        heard: list[str] = []
        after = 0
        while page := await log.read(after, 1_000):
            after = page[-1].position
            heard += [each.event.text for each in page if isinstance(each.event, MessageSent)]
    assert sorted(heard) == said_words


async def test_two_operators_do_not_rotate_at_once(database: str, app_pool: Pool, folder: Path) -> None:
    async with app_pool.connection() as connection:
        await connection.execute("SELECT pg_advisory_lock(%s)", [master_keys.LOCK])
        with pytest.raises(AlreadyRotating):
            await rotate(database, ROLE, folder, grace_seconds=0)
        await connection.execute("SELECT pg_advisory_unlock(%s)", [master_keys.LOCK])
    assert modes(folder) == {"master": 0o600}


def modes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}


class Killed(Exception):
    """As if the process had ended here."""


def dying(step: str, done: bool) -> tuple[object, str, object]:
    """What to put in the place of a step: it ends the process before or after it was done."""
    whose: object = master_keys if step == "rewrap" else MasterKeys
    real = getattr(whose, step)

    def die(*arguments: object) -> None:
        if done:
            real(*arguments)
        raise Killed

    async def die_rewrapping(connection: Connection, fresh: bytes, known: Sequence[bytes]) -> int:
        if done:
            await real(connection, fresh, known)
        raise Killed

    return whose, step, die_rewrapping if step == "rewrap" else die
