"""What lies in the database beside the events: sealed answers, claims, the name of the log."""

from adapters.event_log import PostgresEventLog
from adapters.keyring import Keyring
from adapters.postgres.pool import Connection
from domain.ports import Answer, Replayed, Taken
from domain.values import PersonId
from tests.adapters.decisions import ALI, BEA, committed, decide, email, fresh, origin


async def claims(owner: Connection) -> list[tuple[int, str | None]]:
    return await (await owner.execute("SELECT seq, owner FROM log.claims ORDER BY seq")).fetchall()


async def test_answers_are_sealed_for_who_asked(event_log: PostgresEventLog, owner: Connection) -> None:
    secret = Answer(201, b"words for Ali alone")
    await event_log.commit(decide(fresh(), 0, by=origin(actor=ALI), answer=secret))
    cursor = await owner.execute("SELECT body FROM log.answers")
    stored = bytes((await cursor.fetchone() or (b"",))[0])
    assert stored
    assert secret.body not in stored


async def test_an_erased_person_is_told_the_status_alone(
    event_log: PostgresEventLog, keyring: Keyring
) -> None:
    before, after = origin(actor=ALI), origin(actor=ALI)
    await event_log.commit(decide(fresh(), 0, by=before))
    await keyring.destroy(PersonId(ALI))
    await event_log.commit(decide(fresh(), 0, by=after))
    assert await event_log.answered(before) == Replayed(Answer(201, b"", 1))
    assert await event_log.answered(after) == Replayed(Answer(201, b"", 2))


async def test_a_claim_is_stored_once_however_often_its_owner_makes_it(
    event_log: PostgresEventLog, owner: Connection
) -> None:
    for _ in range(3):
        await event_log.commit(decide(fresh(), 0, claims=[email("a@b.eg", ALI)]))
    assert await claims(owner) == [(1, str(ALI))]


async def test_a_value_that_was_released_is_free_for_others(
    event_log: PostgresEventLog, owner: Connection
) -> None:
    await event_log.commit(decide(fresh(), 0, claims=[email("a@b.eg", ALI)]))
    await owner.execute("INSERT INTO log.claims SELECT kind, hash, seq + 1, NULL, 1 FROM log.claims")
    committed(await event_log.commit(decide(fresh(), 0, claims=[email("a@b.eg", BEA)])))
    assert await event_log.commit(decide(fresh(), 0, claims=[email("a@b.eg", ALI)])) == Taken("email")
    assert await claims(owner) == [(1, str(ALI)), (2, None), (3, str(BEA))]


async def test_which_log_this_is(event_log: PostgresEventLog) -> None:
    assert len(await event_log.lineage()) == 16
