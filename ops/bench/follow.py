"""How soon after its commit was acknowledged a follower has an event: one in the writer's own process, one
that hears of it from the database alone, as other processes do.

Some writers pause between their commits, so that the log is busy and not overloaded.
"""

import asyncio
import os
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID, uuid4

import typer
import uvloop

from adapters.event_log import PostgresEventLog, open_log
from adapters.keyring import Keyring
from adapters.postgres.pool import open_pool
from domain.conversation import MessageSent
from domain.decider import Audience, Drafted
from domain.ports import Committed, Decision, Origin
from domain.values import ConversationId, MessageId, PersonId, TaskId
from entrypoints.torture.quiet import until
from ops.bench.append import ANSWER, TEXT, fsync_us, machine, scratch
from ops.bench.telling import tell

AIM_MS = 5.0
QUIET, BUSY = (1, 0.005), (16, 0.01)
"""Writers, and the seconds each pauses."""
SECONDS = 3.0
SETTLE_SECONDS = 0.5
MISSED_SECONDS = 10.0


async def follow(log: PostgresEventLog, had: dict[UUID, float]) -> None:
    async for batch in log.follow(await log.head()):
        now = time.perf_counter()
        had.update({each.command_id: now for each in batch if each.command_id})


async def write(log: PostgresEventLog, pause: float, until: float, told: dict[UUID, float]) -> None:
    conversation, people = ConversationId(uuid4()), (PersonId(uuid4()), PersonId(uuid4()))
    stream, version = f"conversation-{conversation}", 0
    while time.perf_counter() < until:
        id = uuid4()
        said = MessageSent(
            conversation=conversation, task=TaskId(id), people=people, message=MessageId(id),
            number=version + 1, sender=people[0], text=TEXT,
        )  # fmt: skip
        origin = Origin(id, b"0123456789abcdef", people[0], datetime.now(UTC), id)
        drafted = Drafted(stream, version + 1, said, Audience(people=people))
        outcome = await log.commit(Decision(origin, {stream: version}, (drafted,), ANSWER))
        assert isinstance(outcome, Committed)
        told[id] = time.perf_counter()
        version += 1
        await asyncio.sleep(pause)


async def measured(url: str, writers: int, pause: float, seconds: float) -> dict[str, float]:
    pool = await open_pool(url, role="souk_app", min_size=1, max_size=4)
    keyring = Keyring(pool, os.urandom(32), first_master=bytes(32))
    told: dict[UUID, float] = {}
    near: dict[UUID, float] = {}
    far: dict[UUID, float] = {}
    async with pool, open_log(url, keyring) as log, open_log(url, keyring) as other:
        following = [asyncio.create_task(follow(log, near)), asyncio.create_task(follow(other, far))]
        await asyncio.sleep(SETTLE_SECONDS)
        end = time.perf_counter() + seconds
        await asyncio.gather(*(write(log, pause, end, told) for _ in range(writers)))

        async def all_had() -> bool:
            return told.keys() <= near.keys() & far.keys()

        assert await until(all_had, MISSED_SECONDS), "a follower missed something"
        for task in following:
            task.cancel()
        await asyncio.wait(following)
    figures = {"per_second": round(len(told) / seconds, 1)}
    for name, had in (("own process", near), ("other process", far)):
        late = sorted(1_000 * (had[id] - at) for id, at in told.items())
        figures[f"{name} p50_ms"] = round(percentile(late, 0.5), 2)
        figures[f"{name} p99_ms"] = round(percentile(late, 0.99), 2)
    return figures


def percentile(ordered: Sequence[float], share: float) -> float:
    """Nothing is sooner than at once: a follower may have it before the writer is told."""
    return max(0.0, ordered[int(len(ordered) * share)])


def run(seconds: float) -> dict[str, Any]:
    figures: dict[str, Any] = {}
    with scratch() as (server, home):
        figures["fsync_us"] = round(fsync_us(home), 1)
        for name, (writers, pause) in {"quiet": QUIET, "busy": BUSY}.items():
            figures[name] = uvloop.run(measured(server.url("bench"), writers, pause, seconds))
    ratios = {
        f"{name}, {where} p99 ms": figures[name][f"{where} p99_ms"]
        for name in ("quiet", "busy")
        for where in ("own process", "other process")
    }
    return {
        "name": "follow",
        "machine": machine(),
        "figures": figures,
        "ratios": ratios,
        "aims": dict.fromkeys(ratios, AIM_MS),
        "met": all(value <= AIM_MS for value in ratios.values()),
    }


def show(result: dict[str, Any]) -> None:
    print(f"fsync {result['figures']['fsync_us']} µs · {result['machine']}")
    for name in ("quiet", "busy"):
        print(f"{name}: {result['figures'][name]} (aim p99 {AIM_MS} ms)")


def main(
    seconds: Annotated[float, typer.Option(help="For each number of writers.")] = SECONDS,
    json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
) -> None:
    """Milliseconds from the acknowledgement of a commit until followers have the event."""
    result = run(seconds)
    tell(result, show, json=json)


if __name__ == "__main__":
    typer.run(main)
