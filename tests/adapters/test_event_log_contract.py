"""What every implementation of the port `EventLog` promises."""

import asyncio
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from adapters.memory_log import MemoryLog
from domain.decider import EVERYONE, Decider, Drafted
from domain.ports import Answer, Committed, Decision, EventLog, OtherBody, Replayed, Stale, Taken
from domain.values import PersonId
from tests.adapters.decisions import (
    ALI,
    AUDIENCE,
    BEA,
    DONE,
    NOW,
    changed,
    committed,
    decide,
    email,
    fresh,
    origin,
    registered,
    said,
)


@pytest.fixture(params=["memory", "postgres"])
def log(request: pytest.FixtureRequest) -> EventLog:
    if request.param == "memory":
        return MemoryLog()
    postgres: EventLog = request.getfixturevalue("event_log")
    return postgres


class TestAppending:
    async def test_positions_count_from_one_and_versions_too(self, log: EventLog) -> None:
        one, other = fresh(), fresh()
        assert await log.head() == 0
        await log.commit(decide(one, 0, 2))
        outcome = committed(await log.commit(decide(other, 0)))
        assert outcome.position == await log.head() == 3
        recorded = await log.read(0, 10)
        places = [(each.position, each.stream, each.version) for each in recorded]
        assert places == [(1, one, 1), (2, one, 2), (3, other, 1)]

    async def test_what_is_read_is_what_was_committed(self, log: EventLog) -> None:
        by = replace(origin(actor=BEA), causation=1)
        await log.commit(decide(fresh(), 0))
        outcome = committed(
            await log.commit(decide(fresh(), 0, [said("Hello \N{ARABIC LETTER ALEF}")], by=by))
        )
        assert list(await log.read(1, 10)) == list(outcome.recorded)
        recorded = outcome.recorded[0]
        assert (recorded.actor, recorded.at, recorded.audience) == (BEA, NOW, AUDIENCE)
        assert (recorded.command_id, recorded.correlation_id) == (by.command_id, by.correlation_id)
        assert recorded.causation == 1
        assert not recorded.erased

    async def test_several_streams_are_written_together_or_not_at_all(self, log: EventLog) -> None:
        one, other = fresh("escrow"), fresh("wallet")
        both = [Drafted(one, 1, changed(), AUDIENCE), Drafted(other, 1, changed(), AUDIENCE)]
        assert committed(await log.commit(Decision(origin(), {one: 0, other: 0}, both, DONE))).position == 2
        stale = Decision(origin(), {one: 1, other: 0}, [Drafted(one, 2, changed(), AUDIENCE)], DONE)
        assert await log.commit(stale) == Stale((other,))
        assert await log.head() == 2

    async def test_events_must_follow_on_what_was_read(self, log: EventLog) -> None:
        decision = replace(decide("task-1", 0), events=[Drafted("task-1", 3, changed(), AUDIENCE)])
        with pytest.raises(ValueError, match="task-1: version 3 after 0"):
            await log.commit(decision)
        assert await log.head() == 0


class TestReads:
    async def test_a_stream_that_moved_on_makes_a_decision_stale(self, log: EventLog) -> None:
        stream = fresh()
        await log.commit(decide(stream, 0))
        assert await log.commit(decide(stream, 0)) == Stale((stream,))
        assert await log.commit(decide(stream, 2)) == Stale((stream,))
        committed(await log.commit(decide(stream, 1)))

    async def test_a_stream_that_was_only_looked_at_counts_as_well(self, log: EventLog) -> None:
        looked, written = fresh(), fresh()
        await log.commit(decide(looked, 0))
        assert await log.commit(decide(written, 0, also_read={looked: 0})) == Stale((looked,))
        committed(await log.commit(decide(written, 0, also_read={looked: 1})))

    async def test_a_draft_counts_as_read_only_if_that_command_wrote_it(self, log: EventLog) -> None:
        stream, ours = fresh(), origin()
        await log.commit(decide(stream, 0, by=ours))
        on_ours = replace(decide(stream, 1), drafts={stream: ours.command_id})
        on_a_lost_one = replace(decide(stream, 2), drafts={stream: uuid4()})
        outcomes = await asyncio.gather(log.commit(on_ours), log.commit(on_a_lost_one))
        assert committed(outcomes[0]).position == 2
        assert outcomes[1] == Stale((stream,))
        on_the_last = replace(decide(stream, 2), drafts={stream: on_ours.origin.command_id})
        assert committed(await log.commit(on_the_last)).position == 3

    async def test_a_refusal_taken_from_an_old_state_is_stale_and_not_remembered(self, log: EventLog) -> None:
        stream, by = fresh(), origin()
        await log.commit(decide(stream, 0))
        refusal = decide(stream, 0, 0, by=by, answer=Answer(409, b"no"))
        assert await log.commit(refusal) == Stale((stream,))
        assert await log.answered(by) is None


class TestAnswers:
    async def test_asking_again_gets_the_first_answer_and_writes_nothing(self, log: EventLog) -> None:
        by, stream = origin(actor=ALI), fresh()
        await log.commit(decide(stream, 0, 2, by=by))
        again = decide(stream, 2, 1, by=by, answer=Answer(201, b"other words"))
        assert await log.commit(again) == Replayed(replace(DONE, position=2))
        assert await log.answered(by) == Replayed(replace(DONE, position=2))
        assert await log.head() == 2

    async def test_the_same_id_for_something_else_is_refused(self, log: EventLog) -> None:
        by = origin()
        await log.commit(decide(fresh(), 0, by=by))
        other = replace(by, fingerprint=b"that")
        assert await log.commit(decide(fresh(), 0, by=other)) == OtherBody()
        assert await log.answered(other) == OtherBody()
        assert await log.head() == 1

    async def test_a_refusal_is_remembered_with_the_head_it_was_taken_at(self, log: EventLog) -> None:
        by, stream = origin(), fresh()
        await log.commit(decide(stream, 0))
        refused = Answer(409, b"not open")
        outcome = await log.commit(decide(stream, 1, 0, by=by, answer=refused))
        assert outcome == Committed((), 1)
        await log.commit(decide(stream, 1))
        assert await log.commit(decide(stream, 2, by=by)) == Replayed(replace(refused, position=1))

    async def test_without_an_answer_the_id_alone_is_remembered(self, log: EventLog) -> None:
        by, stream = origin(), fresh()
        await log.commit(decide(stream, 0, by=by, answer=None))
        assert await log.commit(decide(stream, 1, by=by)) == Replayed(Answer(204, b"", 1))
        assert await log.commit(decide(stream, 1, by=replace(by, fingerprint=b"x"))) == OtherBody()

    async def test_an_unknown_id_has_no_answer(self, log: EventLog) -> None:
        assert await log.answered(origin()) is None

    async def test_the_same_command_many_times_at_once_is_done_once(self, log: EventLog) -> None:
        by, stream = origin(), fresh()
        outcomes = await asyncio.gather(*(log.commit(decide(stream, 0, by=by)) for _ in range(20)))
        assert sum(isinstance(outcome, Committed) for outcome in outcomes) == 1
        assert outcomes.count(Replayed(replace(DONE, position=1))) == 19
        assert await log.head() == 1


class TestClaims:
    async def test_a_value_belongs_to_one_owner(self, log: EventLog) -> None:
        await log.commit(decide(fresh(), 0, claims=[email("a@b.eg", ALI)]))
        by = origin()
        assert await log.commit(decide(fresh(), 0, by=by, claims=[email("a@b.eg", BEA)])) == Taken("email")
        assert await log.answered(by) is None
        committed(await log.commit(decide(fresh(), 0, claims=[email("b@b.eg", BEA)])))
        assert await log.head() == 2

    async def test_what_its_owner_released_another_may_claim(self, log: EventLog) -> None:
        hers, his = email("a@b.eg", ALI), email("a@b.eg", BEA)
        committed(await log.commit(decide(fresh(), 0, claims=[hers])))
        committed(await log.commit(decide(fresh(), 0, claims=[replace(his, released=True)])))
        assert await log.commit(decide(fresh(), 0, claims=[his])) == Taken("email"), "it was not his to give"
        committed(await log.commit(decide(fresh(), 0, claims=[replace(hers, released=True)])))
        committed(await log.commit(decide(fresh(), 0, claims=[his])))
        assert await log.commit(decide(fresh(), 0, claims=[hers])) == Taken("email")

    async def test_its_owner_may_claim_it_again(self, log: EventLog) -> None:
        for _ in range(2):
            committed(await log.commit(decide(fresh(), 0, claims=[email("a@b.eg", ALI)])))

    async def test_of_twenty_who_want_it_at_once_one_gets_it(self, log: EventLog) -> None:
        people = [PersonId(uuid4()) for _ in range(20)]
        outcomes = await asyncio.gather(
            *(
                log.commit(
                    decide(
                        f"account-{person}",
                        0,
                        [registered(person, "a@b.eg")],
                        by=origin(actor=person),
                        claims=[email("a@b.eg", person)],
                    )
                )
                for person in people
            )
        )
        assert sum(isinstance(outcome, Committed) for outcome in outcomes) == 1
        assert outcomes.count(Taken("email")) == 19


class TestReading:
    async def test_pages(self, log: EventLog) -> None:
        await log.commit(decide(fresh(), 0, 5))
        assert [each.position for each in await log.read(1, 3)] == [2, 3, 4]
        assert [each.position for each in await log.read(4, 3)] == [5]
        assert list(await log.read(5, 3)) == []

    async def test_a_stream_from_a_version_on(self, log: EventLog) -> None:
        stream = fresh()
        await log.commit(decide(stream, 0, 2))
        await log.commit(decide(fresh(), 0))
        await log.commit(decide(stream, 2, 2))
        assert [each.version for each in await log.read_stream(stream)] == [1, 2, 3, 4]
        assert [each.position for each in await log.read_stream(stream, 1, 2)] == [2, 4]
        assert list(await log.read_stream("task-unknown")) == []
        assert (await log.version(stream), await log.version("task-unknown")) == (4, 0)

    async def test_a_state_is_loaded_from_the_beginning_or_from_a_version_on(self, log: EventLog) -> None:
        stream = fresh()
        count = Decider(
            "task",
            0,
            lambda command, state: [],
            lambda state, event: state + 1,
            lambda event, state: EVERYONE,
        )
        assert await log.load(count, stream, 0, 0) == (0, 0)
        await log.commit(decide(stream, 0, 5))
        assert await log.load(count, stream, 0, 0) == (5, 5)
        assert await log.load(count, stream, 100, 3) == (102, 5)

    async def test_following_gives_what_is_there_and_what_comes_once_and_in_order(
        self, log: EventLog
    ) -> None:
        stream = fresh()
        await log.commit(decide(stream, 0, 3))
        seen: list[int] = []

        async def tail() -> None:
            async for batch in log.follow(1):
                seen.extend(each.position for each in batch)
                if seen[-1] == 30:
                    return

        following = asyncio.create_task(tail())
        for version in range(3, 30):
            await log.commit(decide(stream, version))
        await following
        assert seen == list(range(2, 31))


async def test_decisions_made_one_upon_the_other_without_waiting_are_taken_in_that_order(
    log: EventLog,
) -> None:
    stream = fresh()
    newcomer = origin(actor=PersonId(UUID(int=77)))  # whose key has to be made first
    decisions = [decide(stream, version, by=newcomer if version == 0 else None) for version in range(50)]
    outcomes = await asyncio.gather(*(log.commit(decision) for decision in decisions))
    assert [committed(outcome).position for outcome in outcomes] == list(range(1, 51))
