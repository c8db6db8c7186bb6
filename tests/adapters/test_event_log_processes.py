"""Several processes write one log while another follows it."""

import asyncio
import sys
from collections.abc import Sequence
from itertools import pairwise

from adapters.event_log import PostgresEventLog
from domain.decider import Recorded
from tests.conftest import MASTER_KEY

PROCESSES = 2
DECISIONS = 480


async def test_two_processes_write_and_a_follower_misses_nothing(
    database: str, event_log: PostgresEventLog
) -> None:
    seen: list[Recorded] = []
    following = asyncio.create_task(tail(event_log, seen))
    both = await asyncio.gather(*(acknowledged_by_a_writer(database, seed) for seed in range(PROCESSES)))
    acknowledged = [line for lines in both for line in lines]
    total = sum(len(line) - 1 for line in acknowledged)
    while len(seen) < total:
        assert not following.done()
        await asyncio.sleep(0.01)
    following.cancel()

    assert len(acknowledged) == PROCESSES * DECISIONS
    assert [recorded.position for recorded in seen] == list(range(1, total + 1))
    assert total == await event_log.head()
    by_position = {str(recorded.position): str(recorded.command_id) for recorded in seen}
    assert all(by_position[position] == line[0] for line in acknowledged for position in line[1:])
    assert all(contiguous([int(place) for place in line[1:]]) for line in acknowledged)
    for stream in {recorded.stream for recorded in seen}:
        versions = [recorded.version for recorded in seen if recorded.stream == stream]
        assert versions == list(range(1, len(versions) + 1))


async def acknowledged_by_a_writer(database: str, seed: int) -> list[list[str]]:
    """For each decision its command id and the positions of its events."""
    writer = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.adapters.writer", database, MASTER_KEY.hex(), str(seed), str(DECISIONS)),
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await writer.communicate()
    assert writer.returncode == 0
    return [line.split() for line in said.decode().splitlines()]


async def tail(log: PostgresEventLog, seen: list[Recorded]) -> None:
    async for batch in log.follow(0):
        seen.extend(batch)


def contiguous(places: Sequence[int]) -> bool:
    return all(later == earlier + 1 for earlier, later in pairwise(places))
