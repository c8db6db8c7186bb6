"""Appends to the log, beside the library's own recorder and pgbench, on one server in one run.

Ours is the full path of a chat message: sealed text, digest, command id, sealed answer, group commit, NOTIFY.
The stock recorder stores 300 opaque bytes and nothing else; pgbench inserts the same without any order.
"""

import asyncio
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import uuid4

import psutil
import psycopg
import typer
import uvloop
from eventsourcing.persistence import StoredEvent
from eventsourcing.postgres import PostgresApplicationRecorder, PostgresDatastore
from psycopg.conninfo import conninfo_to_dict
from rich.console import Console
from rich.table import Table

from adapters.event_log import PostgresEventLog, open_log
from adapters.keyring import Keyring
from adapters.postgres.migrate import migrate
from adapters.postgres.pool import open_pool
from adapters.postgres.server import Server, ensure_database
from domain.conversation import MessageSent
from domain.decider import Audience, Drafted
from domain.ports import Answer, Committed, Decision, Origin
from domain.values import ConversationId, MessageId, PersonId, TaskId
from ops.bench.telling import tell

WRITERS = (1, 16, 64)
PEERS = ("stock", "pgbench")
STATE_BYTES = 300
TEXT = "Could you send me a first sketch by Thursday? The two colours are fine. " * 2
ANSWER = Answer(201, b'{"id":"00000000-0000-0000-0000-000000000000","number":1}')
AIMS = {
    "64 writers / stock": 15.0,
    "1 writer / stock": 0.9,
    "p99 stock / ours, 64 writers": 10.0,
    "64 writers / pgbench": 0.6,
}
PGBENCH = (
    "INSERT INTO plain (originator_id, originator_version, topic, state) VALUES "
    f"('task-' || gen_random_uuid(), 1, 'task.posted', decode(repeat('ab', {STATE_BYTES}), 'hex'));"
)
PLAIN = """
CREATE TABLE plain (
    notification_id bigserial PRIMARY KEY, originator_id text, originator_version bigint, topic text,
    state bytea, UNIQUE (originator_id, originator_version)
)
"""

COLUMNS = ("per_second", "p50_ms", "p99_ms", "cpu_us")

progress = Console(stderr=True, highlight=False)
Figures = dict[str, float]


def run(
    seconds: float = 2.0, writers: Sequence[int] = WRITERS, peers: Sequence[str] = PEERS
) -> dict[str, Any]:
    """`seconds` for each system and number of writers, on a server of its own that is thrown away."""
    figures: dict[str, Any] = {}
    with scratch() as (server, home):
        systems: dict[str, Callable[[str, int, float], Figures]] = {"ours": ours, "stock": stock}
        systems["pgbench"] = lambda url, count, length: pgbench(server.program("pgbench"), url, count, length)
        figures["fsync_us"] = round(fsync_us(home), 1)
        for count in writers:
            for name in ("ours", *peers):
                progress.print(f"{name}, {count} writers …")
                figures[f"{name} {count}"] = systems[name](server.url("bench"), count, seconds)
    ratios = ratios_of(figures)
    return {
        "name": "append",
        "machine": machine(),
        "figures": figures,
        "ratios": ratios,
        "aims": AIMS,
        "met": met(ratios),
    }


@contextmanager
def scratch() -> Iterator[tuple[Server, Path]]:
    home = Path(tempfile.mkdtemp(prefix="souk-bench-"))
    try:
        with Server.start(home) as server:
            url = server.url("bench")
            ensure_database(url)
            asyncio.run(migrate(url))
            with psycopg.connect(url) as connection:
                connection.execute(PLAIN)
            yield server, home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def ours(url: str, count: int, seconds: float) -> Figures:
    return uvloop.run(write_ours(url, count, seconds))


async def write_ours(url: str, count: int, seconds: float) -> Figures:
    pool = await open_pool(url, role="souk_app", min_size=1, max_size=4)
    keyring = Keyring(pool, os.urandom(32), first_master=bytes(32))
    people = [PersonId(uuid4()) for _ in range(count)]
    await keyring.load(people, create=True)
    latencies: list[float] = []
    async with open_log(url, keyring) as log:
        busy, until = time.process_time(), time.perf_counter() + seconds
        await asyncio.gather(*(chat(log, person, until, latencies) for person in people))
        rate = len(latencies) / (time.perf_counter() - until + seconds)
        busy = 1e6 * (time.process_time() - busy) / len(latencies)
    await pool.close()
    return summary(rate, latencies) | {"cpu_us": round(busy, 1)}


async def chat(log: PostgresEventLog, person: PersonId, until: float, latencies: list[float]) -> None:
    conversation, task = ConversationId(uuid4()), TaskId(uuid4())
    stream, people = f"conversation-{conversation}", (person, PersonId(uuid4()))
    audience = Audience(people=people, roles=("auditor",))
    version = 0
    while (began := time.perf_counter()) < until:
        command_id = uuid4()
        event = MessageSent(
            conversation=conversation,
            task=task,
            people=people,
            message=MessageId(command_id),
            number=version + 1,
            sender=person,
            text=TEXT,
        )
        by = Origin(command_id, b"0123456789abcdef", person, datetime.now(UTC), command_id)
        drafted = Drafted(stream, version + 1, event, audience)
        outcome = await log.commit(Decision(by, {stream: version}, (drafted,), ANSWER))
        assert isinstance(outcome, Committed)
        version += 1
        latencies.append(time.perf_counter() - began)


def stock(url: str, count: int, seconds: float) -> Figures:
    parts = conninfo_to_dict(url)
    datastore = PostgresDatastore(
        dbname=str(parts["dbname"]),
        host=str(parts["host"]),
        port="5432",
        user=str(parts["user"]),
        password="",
        pool_size=count,
        originator_id_type="text",
    )
    with datastore:
        recorder = PostgresApplicationRecorder(datastore, events_table_name="stock_events")
        recorder.create_table()
        latencies: list[float] = []
        until = time.perf_counter() + seconds
        threads = [
            threading.Thread(target=write_stock, args=(recorder, until, latencies)) for _ in range(count)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return summary(len(latencies) / (time.perf_counter() - until + seconds), latencies)


def write_stock(recorder: PostgresApplicationRecorder, until: float, latencies: list[float]) -> None:
    stream, version = f"conversation-{uuid4()}", 0
    while (began := time.perf_counter()) < until:
        version += 1
        recorder.insert_events([StoredEvent(stream, version, "topic", os.urandom(STATE_BYTES))])
        latencies.append(time.perf_counter() - began)


def pgbench(program: str, url: str, count: int, seconds: float) -> Figures:
    options = ["-n", "-M", "prepared", "-c", str(count), "-j", "2", "-T", str(max(1, round(seconds)))]
    done = subprocess.run(
        [program, *options, "-f", "/dev/stdin", url],
        input=PGBENCH,
        text=True,
        capture_output=True,
        check=True,
    )
    return {"per_second": round(float(re.findall(r"tps = ([\d.]+)", done.stdout)[0]), 1)}


def summary(rate: float, latencies: Sequence[float]) -> Figures:
    ordered = sorted(latencies)
    return {
        "per_second": round(rate, 1),
        "p50_ms": round(1_000 * ordered[len(ordered) // 2], 2),
        "p99_ms": round(1_000 * ordered[int(len(ordered) * 0.99)], 2),
    }


def ratios_of(figures: dict[str, Any]) -> dict[str, float]:
    def ratio(ours: str, theirs: str, figure: str = "per_second") -> dict[str, float]:
        known = ours in figures and theirs in figures
        return {"": round(figures[ours][figure] / figures[theirs][figure], 2)} if known else {}

    ratios = {
        "64 writers / stock": ratio("ours 64", "stock 64"),
        "1 writer / stock": ratio("ours 1", "stock 1"),
        "p99 stock / ours, 64 writers": ratio("stock 64", "ours 64", "p99_ms"),
        "64 writers / pgbench": ratio("ours 64", "pgbench 64"),
    }
    return {name: value[""] for name, value in ratios.items() if value}


def met(ratios: dict[str, float]) -> bool:
    """Whether every aim that was measured is reached."""
    return all(ratio >= AIMS[name] for name, ratio in ratios.items())


def fsync_us(folder: Path) -> float:
    """Median of 200 flushed writes of one block, in microseconds, on the server's disk."""
    took = []
    with (folder / "fsync").open("wb", buffering=0) as file:
        for _ in range(200):
            file.seek(0)
            file.write(bytes(8_192))
            began = time.perf_counter()
            os.fdatasync(file.fileno())
            took.append(1e6 * (time.perf_counter() - began))
    return statistics.median(took)


def machine() -> dict[str, Any]:
    return {
        "cores": os.cpu_count(),
        "load": round(psutil.getloadavg()[0], 2),
        "memory_gb": round(psutil.virtual_memory().total / 1e9),
        "python": sys.version.split()[0],
        "system": f"{os.uname().sysname} {os.uname().release}",
    }


def show(result: dict[str, Any]) -> None:
    table = Table("", "writers", "events/s", "p50 ms", "p99 ms", "CPU µs each", box=None, header_style="bold")
    for name, figures in result["figures"].items():
        if isinstance(figures, dict):
            cells = (f"{figures[each]:,}" if each in figures else "" for each in COLUMNS)
            table.add_row(*name.split(), *cells)
    out = Console(highlight=False)
    out.print(table)
    out.print(f"fsync {result['figures']['fsync_us']} µs · {result['machine']}")
    for name, ratio in result["ratios"].items():
        verdict = "met" if ratio >= result["aims"][name] else "MISSED"
        out.print(f"{name}: {ratio} (aim {result['aims'][name]}, {verdict})")


def main(
    seconds: Annotated[float, typer.Option(help="For each system and number of writers.")] = 2.0,
    writers: Annotated[list[int] | None, typer.Option(help="Numbers of writers; default 1, 16, 64.")] = None,
    peers: Annotated[list[str] | None, typer.Option(help="stock, pgbench; default both.")] = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
) -> None:
    """Appends to the log: events per second and latency, beside the library's recorder and pgbench."""
    result = run(seconds, writers or WRITERS, PEERS if peers is None else peers)
    tell(result, show, json=json)


if __name__ == "__main__":
    typer.run(main)
