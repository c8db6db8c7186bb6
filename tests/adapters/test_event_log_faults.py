"""The log under conflict, overload, cut connections and other processes: nothing lost, nothing twice."""

import asyncio
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest
from eventsourcing.persistence import InfrastructureFactory, StoredEvent

from adapters.event_log import PostgresEventLog, open_log
from adapters.event_log.committer import Limits
from adapters.event_log.statements import Tables
from adapters.keyring import Keyring
from adapters.postgres.pool import Connection
from domain.ports import Answer, Committed, Outcome, Overloaded, Replayed, Stale, Taken
from domain.values import PersonId
from tests.adapters.cutting import terminate, wire
from tests.adapters.decisions import ALI, BEA, DONE, committed, decide, email, fresh, origin, said


async def transactions(owner: Connection) -> int:
    cursor = await owner.execute("SELECT count(DISTINCT xmin::text) FROM log.events")
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def command_ids(log: PostgresEventLog) -> Sequence[UUID | None]:
    found: list[UUID | None] = []
    while page := await log.read(len(found), 1_000):
        found += [recorded.command_id for recorded in page]
    return found


class TestBatches:
    async def test_all_that_waits_goes_into_one_transaction(
        self, event_log: PostgresEventLog, owner: Connection
    ) -> None:
        await asyncio.gather(*(event_log.commit(decide(fresh(), 0)) for _ in range(16)))
        assert await transactions(owner) == 1

    async def test_many_go_in_two_so_that_one_half_commits_while_the_other_is_prepared(
        self, event_log: PostgresEventLog, owner: Connection
    ) -> None:
        await asyncio.gather(*(event_log.commit(decide(fresh(), 0)) for _ in range(100)))
        assert await transactions(owner) == 2

    async def test_a_conflict_and_a_claim_refuse_their_decision_alone(
        self, event_log: PostgresEventLog, owner: Connection
    ) -> None:
        one, other = fresh(), fresh()
        outcomes = await asyncio.gather(
            event_log.commit(decide(one, 0, claims=[email("a@b.eg", ALI)])),
            event_log.commit(decide(one, 0)),
            event_log.commit(decide(other, 0, claims=[email("a@b.eg", BEA)])),
            event_log.commit(decide(other, 0, 2)),
            event_log.commit(decide(one, 1, also_read={other: 2})),
        )
        assert outcomes[1:3] == [Stale((one,)), Taken("email")]
        positions = [outcome.position for outcome in outcomes if isinstance(outcome, Committed)]
        assert positions == [1, 3, 4]
        assert await transactions(owner) == 1

    async def test_one_that_the_database_refuses_fails_alone(self, event_log: PostgresEventLog) -> None:
        good = [event_log.commit(decide(fresh(), 0)) for _ in range(10)]
        bad = event_log.commit(decide("task-\0", 0))
        *outcomes, failed = await asyncio.gather(*good[:5], *good[5:], bad, return_exceptions=True)
        assert isinstance(failed, psycopg.DataError)
        assert sorted(committed(outcome).position for outcome in outcomes) == list(range(1, 11))

    async def test_a_decision_larger_than_a_batch_goes_alone(self, database: str, keyring: Keyring) -> None:
        async with open_log(database, keyring, limits=Limits(batch_bytes=1_000)) as log:
            await asyncio.gather(*(log.commit(decide(fresh(), 0, count)) for count in (1, 500, 1)))
            assert await log.head() == 502

    async def test_ten_thousand_events_in_one_decision(self, event_log: PostgresEventLog) -> None:
        stream = fresh()
        outcome = committed(await event_log.commit(decide(stream, 0, 10_000)))
        assert outcome.position == 10_000
        assert [each.version for each in await event_log.read_stream(stream, 9_998)] == [9_999, 10_000]


class TestOverload:
    async def test_more_than_may_wait_is_refused_and_the_rest_committed(
        self, database: str, keyring: Keyring
    ) -> None:
        async with open_log(database, keyring, limits=Limits(queue_decisions=10)) as log:
            outcomes = await asyncio.gather(
                *(log.commit(decide(fresh(), 0)) for _ in range(50)), return_exceptions=True
            )
            assert sum(isinstance(outcome, Committed) for outcome in outcomes) == 10
            assert sum(isinstance(outcome, Overloaded) for outcome in outcomes) == 40
            assert await log.head() == 10
            committed(await log.commit(decide(fresh(), 0)))

    async def test_bytes_count_as_well(self, database: str, keyring: Keyring) -> None:
        async with open_log(database, keyring, limits=Limits(queue_bytes=5_000)) as log:
            outcomes = await asyncio.gather(
                *(log.commit(decide(fresh(), 0, 20)) for _ in range(10)), return_exceptions=True
            )
            assert sum(isinstance(outcome, Overloaded) for outcome in outcomes) == 9

    async def test_memory_stays_within_the_limit_however_much_is_offered(
        self, database: str, keyring: Keyring, owner: Connection
    ) -> None:
        limits, text = Limits(queue_decisions=100_000, queue_bytes=2**20), "x" * 20_000
        async with open_log(database, keyring, limits=limits) as log:
            committed(await log.commit(decide(fresh(), 0, [said(text)])))
            async with owner.transaction():
                await owner.execute("SELECT pg_advisory_xact_lock(%s)", [Tables().lock])
                tracemalloc.start()
                asked: set[asyncio.Task[Outcome]] = set()
                for _ in range(1_000):  # twenty times as many bytes as may wait
                    asked |= {asyncio.create_task(log.commit(decide(fresh(), 0, [said(text)])))}
                    await asyncio.sleep(0)
                    asked -= {each for each in asked if each.done() and each.exception()}
                taken, _ = tracemalloc.get_traced_memory()
                tracemalloc.stop()
                assert taken < 3 * limits.queue_bytes
            outcomes = [committed(outcome) for outcome in await asyncio.gather(*asked)]
            assert 0 < len(outcomes) < 100
            assert await log.head() == 1 + len(outcomes)

    async def test_a_crowd_that_is_being_encoded_cannot_pass_the_limit_together(
        self, database: str, keyring: Keyring
    ) -> None:
        people = [PersonId(uuid4()) for _ in range(50)]
        async with open_log(database, keyring, limits=Limits(queue_bytes=100_000)) as log:
            wishes = (decide(fresh(), 0, [said("x" * 20_000, sender=person)]) for person in people)
            outcomes = await asyncio.gather(*map(log.commit, wishes), return_exceptions=True)
        refused = sum(isinstance(outcome, Overloaded) for outcome in outcomes)
        assert refused > 0
        assert refused + sum(isinstance(outcome, Committed) for outcome in outcomes) == len(people)

    async def test_closing_writes_what_waits_and_takes_no_more(
        self, database: str, keyring: Keyring, other_log: PostgresEventLog
    ) -> None:
        async with open_log(database, keyring, limits=Limits(batch_decisions=7)) as log:
            waiting = [asyncio.create_task(log.commit(decide(fresh(), 0))) for _ in range(100)]
            await asyncio.sleep(0)
            await log.close()
            assert all(task.done() for task in waiting)
            with pytest.raises(Overloaded):
                await log.commit(decide(fresh(), 0))
        assert await other_log.head() == 100

    async def test_a_caller_who_leaves_does_not_hold_up_the_others(self, event_log: PostgresEventLog) -> None:
        leaving = asyncio.create_task(event_log.commit(decide(fresh(), 0)))
        staying = [asyncio.create_task(event_log.commit(decide(fresh(), 0))) for _ in range(5)]
        await asyncio.sleep(0)
        leaving.cancel()
        outcomes = await asyncio.gather(*staying)
        assert all(isinstance(outcome, Committed) for outcome in outcomes)
        await event_log.commit(decide(fresh(), 0))


class TestCutConnections:
    async def test_a_commit_whose_answer_was_lost_is_answered_and_not_repeated(
        self, database: str, keyring: Keyring, event_log: PostgresEventLog, tmp_path: Path
    ) -> None:
        async with wire(database, tmp_path) as (cut, url), open_log(url, keyring) as log:
            await log.commit(decide(fresh(), 0))
            cut.cut_next_commit = True
            stream = fresh()
            lost = decide(stream, 0, 2)
            outcomes = await asyncio.gather(log.commit(lost), log.commit(decide(stream, 2)))
        assert cut.cuts == 1
        assert outcomes == [Replayed(Answer(DONE.status, DONE.body, 3)), Replayed(Answer(201, DONE.body, 4))]
        assert await event_log.head() == 4

    async def test_the_librarys_interface_gets_its_positions_as_well(
        self, database: str, event_log: PostgresEventLog, tmp_path: Path
    ) -> None:
        async with wire(database, tmp_path) as (cut, _):
            env = {
                "PERSISTENCE_MODULE": "adapters.event_log",
                "POSTGRES_DBNAME": database.split("@/")[1].split("?")[0],
                "POSTGRES_HOST": str(tmp_path),
                "POSTGRES_USER": "souk",
                "POSTGRES_PASSWORD": "",
            }

            def write() -> Sequence[int] | None:
                factory = InfrastructureFactory.construct(env)
                recorder = factory.application_recorder()
                cut.cut_next_commit = True
                stored = [StoredEvent("plain-1", version, "topic", b"") for version in (1, 2)]
                try:
                    return recorder.insert_events(stored)
                finally:
                    factory.close()

            assert await asyncio.to_thread(write) == [1, 2]
        assert cut.cuts == 1
        assert await event_log.head() == 2

    async def test_terminated_backends_in_a_burst_lose_and_double_nothing(
        self, event_log: PostgresEventLog, other_log: PostgresEventLog, owner: Connection
    ) -> None:
        acknowledged: list[UUID] = []
        progress = asyncio.Event()

        async def write(log: PostgresEventLog) -> None:
            for _ in range(15):
                by = origin()
                outcome = await log.commit(decide(fresh(), 0, by=by))
                assert isinstance(outcome, Committed | Replayed)
                acknowledged.append(by.command_id)
                progress.set()

        async def kill() -> int:
            killed = 0
            while len(acknowledged) < 600:
                await progress.wait()
                progress.clear()
                killed += await terminate(owner, "AND state <> 'idle'")
            return killed

        killing = asyncio.create_task(kill())
        await asyncio.gather(*(write(log) for log in (event_log, other_log) for _ in range(20)))
        killed = await killing
        assert killed > 0
        assert sorted(map(str, await command_ids(event_log))) == sorted(map(str, acknowledged))
        assert len(acknowledged) == 600


class TestOtherProcesses:
    async def test_the_same_command_in_two_is_done_once(
        self, event_log: PostgresEventLog, other_log: PostgresEventLog
    ) -> None:
        for _ in range(10):
            by, stream = origin(), fresh()
            outcomes = await asyncio.gather(
                *(log.commit(decide(stream, 0, by=by)) for log in (event_log, other_log))
            )
            kinds = sorted(type(outcome).__name__ for outcome in outcomes)
            assert kinds == ["Committed", "Replayed"]
            assert position(outcomes[0]) == position(outcomes[1])
        assert await event_log.head() == 10

    async def test_a_claim_in_two_is_given_once(
        self, event_log: PostgresEventLog, other_log: PostgresEventLog
    ) -> None:
        for number in range(10):
            outcomes = await asyncio.gather(
                event_log.commit(decide(fresh(), 0, claims=[email(f"{number}@b.eg", ALI)])),
                other_log.commit(decide(fresh(), 0, claims=[email(f"{number}@b.eg", BEA)])),
            )
            assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Committed", "Taken"]


def position(outcome: Outcome) -> int:
    assert isinstance(outcome, Committed | Replayed)
    return outcome.position if isinstance(outcome, Committed) else outcome.answer.position
