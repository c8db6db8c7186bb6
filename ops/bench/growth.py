"""What things cost in a small log and in a large one: blocks read and milliseconds, on one server in one run.

The small log has ten thousand events and the conversation that is asked about ten messages; the large one
ten times as many (`--full`: a million) and 10,000 (100,000). In the small log a task has one application, in
the large one 500. What is cold is the first request to a process that has just begun. Blocks are those that
`pg_stat_statements` counts, found in memory or not; logs and read models are vacuumed before. What a process
reads because it follows the log counts where reading the log is what is measured: it comes when it comes.
"""

import asyncio
import shutil
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Annotated, Any
from uuid import uuid4

import psycopg
import typer
from rich.console import Console
from rich.table import Table

from adapters.postgres.migrate import migrate
from adapters.postgres.pool import open_pool
from adapters.postgres.server import Server, ensure_database
from domain.conversation import OpenConversation, conversation
from domain.decider import Intent
from domain.ports import Origin
from domain.values import SYSTEM, ConversationId, TaskId
from entrypoints.dispatch import Dispatch
from entrypoints.facts import InSilence
from entrypoints.realtime.effects import Open
from entrypoints.realtime.feeds import ReadModelFeeds
from entrypoints.realtime.frames import Cursor
from entrypoints.realtime.replay import Replay
from entrypoints.settings import Settings
from entrypoints.worker import PROJECTOR_ROLE
from ops.bench.append import machine
from ops.bench.commanding import asking, cold, serving
from ops.bench.filling import World, begun, fill
from ops.bench.telling import tell
from projections import ALL, board, dashboard, inbox
from projections.rebuild import build_missing

SMALL = (10_000, 10)
LARGE, FULL = (100_000, 10_000), (1_000_000, 100_000)
ROUNDS, REPEAT = 3, 15
AIMS = {"blocks": 1.2, "time": 1.5}
STATISTICS = {"shared_preload_libraries": "pg_stat_statements", "pg_stat_statements.track_planning": "off"}
BLOCKS = """
SELECT coalesce(sum(shared_blks_hit + shared_blks_read), 0)::bigint FROM pg_stat_statements
WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND (%s OR query NOT LIKE '%%bytes_before%%')
"""
READS_THE_LOG = ("resume", "open")
PAGE = 100
MODELS = {*board.READS, *dashboard.READS, *inbox.READS, "feed"}
progress = Console(stderr=True, highlight=False)
Operation = Callable[[], Awaitable[Any]]


def operations(world: World, head: int, last: int) -> dict[str, Operation]:
    """`head` is the log's end, `last` the conversation's."""
    souk, log, talk = world.souk, world.souk.log, f"conversation-{world.talk}"
    replay = Replay(log, ReadModelFeeds(souk.pool), lambda: head)
    return {
        "page: conversations": lambda: world.get("/v1/conversations"),
        "page: messages": lambda: world.get(f"/v1/conversations/{world.talk}/messages"),
        "page: older messages": lambda: world.get(f"/v1/conversations/{world.talk}/messages?before=8"),
        "page: board": lambda: world.get("/v1/tasks"),
        "page: dashboard": lambda: world.get("/v1/dashboard"),
        "resume: follower": lambda: log.read(head - PAGE, PAGE),
        "resume: stream": lambda: log.read_stream(talk, last - 5, PAGE),
        "resume: socket": lambda: replay.standing(Open(1, Cursor(talk, last - 5), "talk")),
        "open: socket": lambda: replay.standing(Open(1, Cursor(talk), "talk")),
        **{f"{name}, warm": partial(asked, world.http) for name, asked in asking(world).items()},
        "append to a new stream": lambda: record_opened(world),
    }


async def record_opened(world: World) -> None:
    id = uuid4()
    opening = OpenConversation(
        actor=SYSTEM,
        at=world.souk.clock.now(),
        conversation=ConversationId(id),
        task=TaskId(id),
        people=(world.person, world.other),
    )
    origin = Origin(id, id.bytes * 2, SYSTEM, opening.at, id)
    await Dispatch(world.souk.log)(Intent(conversation, id, opening), origin, InSilence())


def run(large: tuple[int, int]) -> dict[str, Any]:
    home = Path(tempfile.mkdtemp(prefix="souk-bench-"))
    try:
        with Server.start(home, STATISTICS) as server:
            rates, figures = asyncio.run(compared(server, home, large))
    finally:
        shutil.rmtree(home, ignore_errors=True)
    ratios = {
        f"{name}: {kind}": round(worse(each["large"][kind], each["small"][kind]), 2)
        for name, each in figures.items()
        for kind in AIMS
    }
    aims = {name: AIMS[name.rsplit(": ", 1)[1]] for name in ratios}
    return {
        "name": "growth",
        "machine": machine(),
        "figures": {"small": SMALL, "large": large} | figures,
        "rebuilt_per_second": rates,
        "ratios": ratios,
        "aims": aims,
        "met": all(ratio <= aims[name] for name, ratio in ratios.items()),
    }


def worse(large: float, small: float) -> float:
    return large / small if small else 1.0


async def compared(
    server: Server, home: Path, large: tuple[int, int]
) -> tuple[dict[str, int], dict[str, Any]]:
    """Events folded a second when the read models were built, and what was measured of each operation."""
    sizes = {"small": SMALL, "large": large}
    async with AsyncExitStack() as stack:
        worlds = {
            name: await stack.enter_async_context(grown(server, home / name, name, *size))
            for name, size in sizes.items()
        }
        for world in worlds.values():
            await world.sign_in()
        operations = {name: await prepared(world) for name, world in worlds.items()}
        found: dict[str, dict[str, list[tuple[float, float]]]] = {}
        for number in range(ROUNDS):
            progress.print(f"measuring, round {number + 1} of {ROUNDS} …")
            for world in worlds.values():
                await world.sign_in()
            for operation in operations["small"]:
                for name, world in worlds.items():
                    figures = await measured(world, operation, operations[name][operation])
                    found.setdefault(operation, {}).setdefault(name, []).append(figures)
            for name, world in worlds.items():
                for asked, command in asking(world).items():
                    figures = await cold(world, command, partial(blocks, world.statistics))
                    found.setdefault(f"{asked}, cold", {}).setdefault(name, []).extend(figures)
    rates = {name: world.rebuilt_per_second for name, world in worlds.items()}
    return rates, {
        operation: {name: summary(rounds) for name, rounds in each.items()}
        for operation, each in found.items()
    }


def summary(rounds: Sequence[tuple[float, float]]) -> dict[str, float]:
    blocks, times = (statistics.median(values) for values in zip(*rounds, strict=True))
    return {"blocks": round(blocks, 1), "time": round(1_000 * times, 3)}


async def prepared(world: World) -> dict[str, Operation]:
    """Every operation done before, so that what happens once is not measured."""
    head = await world.souk.log.head()
    last = (await Dispatch(world.souk.log).state(conversation, world.talk)).version
    found = operations(world, head, last)
    for operation in found.values():
        for _ in range(3):
            await operation()
    return found


async def measured(world: World, name: str, operation: Operation) -> tuple[float, float]:
    """Blocks and median seconds of one."""
    await operation()
    reads = name.startswith(READS_THE_LOG)
    before, times = blocks(world.statistics, reads), []
    for _ in range(REPEAT):
        began = time.perf_counter()
        await operation()
        times.append(time.perf_counter() - began)
    return (blocks(world.statistics, reads) - before) / REPEAT, statistics.median(times)


def blocks(connection: psycopg.Connection, reads_the_log: bool = False) -> int:
    row = connection.execute(BLOCKS, [reads_the_log]).fetchone()
    assert row
    return int(row[0])


@asynccontextmanager
async def grown(server: Server, home: Path, name: str, events: int, messages: int) -> AsyncIterator[World]:
    url = server.url(name)
    ensure_database(url)
    await migrate(url)
    settings = Settings(home=home, database_url=url, rate_limits=False)
    async with serving(settings) as (souk, app, http):
        connection = psycopg.connect(url, autocommit=True)
        connection.execute("CREATE EXTENSION pg_stat_statements")
        progress.print(f"{name}: {events:,} events …")
        world = await begun(souk, app, http, connection)
        await fill(world, events, messages)
        connection.execute("VACUUM ANALYZE")
        progress.print(f"{name}: read models …")
        began = time.monotonic()
        pool = await open_pool(url, role=PROJECTOR_ROLE, min_size=1, max_size=2, statement_seconds_max=600)
        await build_missing(pool, souk.log, "bench", [each for each in ALL if each.name in MODELS])
        await pool.close()
        world.rebuilt_per_second = round(events / (time.monotonic() - began))
        connection.execute("VACUUM ANALYZE")
        yield world
        connection.close()


def show(result: dict[str, Any]) -> None:
    table = Table("", "blocks", "", "ratio", "ms", "", "ratio", box=None, header_style="bold")
    for name, each in result["figures"].items():
        if isinstance(each, dict):
            cells = [
                cell
                for kind in AIMS
                for cell in (each["small"][kind], each["large"][kind], result["ratios"][f"{name}: {kind}"])
            ]
            table.add_row(name, *map(str, cells))
    out = Console(highlight=False)
    out.print(f"{result['figures']['small']} and {result['figures']['large']} events, in the conversation")
    out.print(table)
    for name, ratio in result["ratios"].items():
        if ratio > result["aims"][name]:
            out.print(f"MISSED {name}: {ratio} (aim {result['aims'][name]})")


def main(
    full: Annotated[bool, typer.Option("--full", help="A million events, 100,000 in one stream.")] = False,
    events: Annotated[int | None, typer.Option(help="In the large log.")] = None,
    messages: Annotated[int | None, typer.Option(help="In the long conversation.")] = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
) -> None:
    """What a command, a page and a resume cost as the log and its streams grow."""
    usual = FULL if full else LARGE
    result = run((events or usual[0], messages or usual[1]))
    tell(result, show, json=json)


if __name__ == "__main__":
    typer.run(main)
