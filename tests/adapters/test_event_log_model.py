"""Whatever is decided in whatever batches, the log does what a plain list would do one by one."""

import asyncio
from dataclasses import dataclass
from uuid import NAMESPACE_URL, UUID, uuid4, uuid5

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from adapters.event_log import PostgresEventLog
from adapters.memory_log import MemoryLog
from domain.decider import Drafted
from domain.ports import Answer, Decision, Origin
from domain.values import SYSTEM
from tests.adapters.decisions import ALI, AUDIENCE, NOW, changed, email

STREAMS = st.integers(0, 2)


@dataclass(frozen=True)
class Wish:
    """Small numbers, so that streams, commands and claims collide."""

    writes: tuple[tuple[int, int], ...]
    """Stream, number of events."""
    reads: tuple[int, ...]
    behind: int
    """How far what was read is from the truth; mostly not at all."""
    command: int
    asked: bytes
    claim: tuple[int, int] | None
    """Value, owner."""
    answered: bool
    actor: bool


WISHES = st.builds(
    Wish,
    writes=st.lists(st.tuples(STREAMS, st.integers(0, 3)), max_size=2, unique_by=lambda each: each[0]).map(
        tuple
    ),
    reads=st.lists(STREAMS, max_size=1).map(tuple),
    behind=st.sampled_from([0, 0, 0, 0, -1, 1]),
    command=st.integers(0, 30),
    asked=st.sampled_from([b"this", b"this", b"that"]),
    claim=st.none() | st.tuples(st.integers(0, 2), st.integers(0, 1)),
    answered=st.booleans(),
    actor=st.booleans(),
)
BATCHES = st.lists(st.lists(WISHES, min_size=1, max_size=8), min_size=1, max_size=6)


def decision(wish: Wish, versions: dict[str, int], run: UUID) -> Decision:
    """What the wish comes to when `versions` is what its maker believes, and believes to change."""
    written = [stream_of(number, run) for number, _ in wish.writes]
    reads = {
        stream: versions.get(stream, 0) for stream in (*written, *(stream_of(n, run) for n in wish.reads))
    }
    for stream in written[:1]:
        reads[stream] = max(reads[stream] + wish.behind, 0)
    claims = [email(f"{run}/{wish.claim[0]}", wish.claim[1])] if wish.claim else []
    events = [
        Drafted(stream, reads[stream] + place, changed(), AUDIENCE, claims)
        for stream, (_, count) in zip(written, wish.writes, strict=True)
        for place in range(1, count + 1)
    ]
    actor = ALI if wish.actor else SYSTEM
    by = Origin(uuid5(run, str(wish.command)), wish.asked, actor, NOW, UUID(int=9))
    answer = Answer(200 + wish.command, f"answer {wish.command}".encode()) if wish.answered else None
    return Decision(by, reads, events, answer)


def stream_of(number: int, run: UUID) -> str:
    return f"task-{uuid5(NAMESPACE_URL, f'{run}/{number}')}"


@pytest.fixture
def model() -> MemoryLog:
    return MemoryLog()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=BATCHES)
async def test_the_log_does_what_its_model_does(
    event_log: PostgresEventLog, model: MemoryLog, batches: list[list[Wish]]
) -> None:
    run, start = uuid4(), await model.head()
    for batch in batches:
        decisions, believed = [], versions(model, run)
        for wish in batch:
            decisions.append(made := decision(wish, believed, run))
            for drafted in made.events if wish.behind == 0 else ():
                believed[drafted.stream] = drafted.version
        expected = [await model.commit(each) for each in decisions]
        outcomes = await asyncio.gather(*(event_log.commit(each) for each in decisions))
        assert outcomes == expected
        for outcome in outcomes:
            event(type(outcome).__name__)
    assert list(await event_log.read(start, 1_000)) == list(await model.read(start, 1_000))


def versions(model: MemoryLog, run: UUID) -> dict[str, int]:
    streams = {stream_of(number, run) for number in range(3)}
    return {recorded.stream: recorded.version for recorded in model.events if recorded.stream in streams}
