"""A process that writes and tells what it did: `python -m tests.adapters.writer URL MASTER SEED COUNT`."""

import asyncio
import random
import sys

from adapters.event_log import open_log
from adapters.keyring import Keyring
from adapters.postgres.pool import open_pool
from domain.ports import Committed, EventLog, Stale
from tests.adapters.decisions import ALI, decide, fresh, origin

BUSY = "task-00000000-0000-0000-0000-000000000001"
"""A stream that every writer wants to write."""
WRITERS = 16


async def write(log: EventLog, chance: random.Random, decisions: int) -> None:
    for _ in range(decisions):
        by = origin(actor=ALI)
        stream = BUSY if chance.random() < 0.2 else fresh()
        seen = 0
        while True:
            outcome = await log.commit(decide(stream, seen, chance.randint(1, 4), by=by))
            if isinstance(outcome, Stale):
                seen += len(await log.read_stream(stream, seen))
                continue
            assert isinstance(outcome, Committed)
            break
        places = [recorded.position for recorded in outcome.recorded]
        print(by.command_id, *places, flush=True)  # noqa: T201


async def main(url: str, master: str, seed: str, decisions: str) -> None:
    pool = await open_pool(url, role="souk_app", min_size=1, max_size=4)
    async with open_log(url, Keyring(pool, bytes.fromhex(master))) as log:
        chances = [random.Random(f"{seed}/{number}") for number in range(WRITERS)]
        await asyncio.gather(*(write(log, chance, int(decisions) // WRITERS) for chance in chances))
    await pool.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
