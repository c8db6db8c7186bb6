"""`souk audit verify` over a sealed log, beside SHA-256 of the same bytes and nothing else.

The log is one of chat messages, sealed by the worker's own code. Verifying reads every row, hashes it and the
tree above it, compares leaves, tiles, checkpoints, versions; the peer hashes what lies in memory already.
"""

import asyncio
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import psutil
import psycopg
import typer
from rich.console import Console

from adapters.event_codec import Entry, leaf
from adapters.postgres.migrate import migrate
from adapters.postgres.pool import open_pool
from adapters.postgres.server import Server, ensure_database
from adapters.transparency.audit import Trust, audit
from adapters.transparency.checkpoints import SigningKey
from adapters.transparency.witness import Witness
from domain.decider import Audience
from domain.values import PersonId
from entrypoints.sealer import LEAVES_MAX, NAME, Sealer
from ops.bench.telling import tell
from projections import leases

AIMS = {"events per second": 200_000.0}
BODY = b'{"message":"%s","text":{"of":"%s","sealed":"' + b"qN8x" * 60 + b'"}}'
COPY = """
COPY log.events (notification_id, originator_id, originator_version, topic, state, schema_version, at, actor,
    public, people, roles, command_id, correlation_id, causation, leaf) FROM STDIN
"""
STREAM_EVENTS = 20
progress = Console(stderr=True, highlight=False)


def run(events: int, repeat: int) -> dict[str, Any]:
    home = Path(tempfile.mkdtemp(prefix="souk-bench-"))
    try:
        with Server.start(home) as server:
            url = server.url("bench")
            ensure_database(url)
            asyncio.run(migrate(url))
            progress.print(f"writing {events:,} events …")
            with psycopg.connect(url) as connection:
                write(connection, events)
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute("VACUUM ANALYZE log.events")
            sealing = asyncio.run(seal(url, home / "checkpoints", events))
            rates = [verify(url, home / "checkpoints", events) for _ in range(repeat)]
            size = stored_bytes(url)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    cores = os.cpu_count() or 1
    bare = hashing(events, size, cores)
    figures = {
        "events": events,
        "bytes_per_event": size,
        "verify_per_second": round(max(rates)),
        "sha256_per_second": round(bare),
        "seal_per_second": round(sealing),
    }
    ratios = {"events per second": max(rates), "verify / sha256": round(max(rates) / bare, 3)}
    return {
        "name": "verify",
        "machine": {"cores": cores, "memory_gb": round(psutil.virtual_memory().total / 1e9, 1)},
        "figures": figures,
        "ratios": ratios,
        "aims": AIMS,
        "met": all(ratios[name] >= aim for name, aim in AIMS.items()),
    }


def write(connection: psycopg.Connection, events: int) -> None:
    with connection.cursor() as cursor, cursor.copy(COPY) as copy:
        for position, entry in enumerate(entries(events), 1):
            copy.write_row(
                (
                    position, entry.stream, entry.version, entry.name, entry.body, entry.schema, entry.at,
                    entry.actor, entry.audience.public, list(entry.audience.people),
                    list(entry.audience.roles), entry.command_id, entry.correlation_id, None, leaf(entry),
                )
            )  # fmt: skip


def entries(events: int) -> Iterator[Entry]:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    for number in range(events):
        stream, version = divmod(number, STREAM_EVENTS)
        people = (PersonId(UUID(int=stream)), PersonId(UUID(int=stream + 1)))
        yield Entry(
            stream=f"conversation-{UUID(int=stream)}",
            version=version + 1,
            name="conversation.message_sent",
            schema=1,
            body=BODY % (str(UUID(int=number)).encode(), str(people[0]).encode()),
            at=at,
            actor=people[0],
            audience=Audience(people=people, roles=("auditor",)),
            command_id=UUID(int=number),
            correlation_id=UUID(int=number),
        )


async def seal(url: str, folder: Path, events: int) -> float:
    """Events per second of the sealer, from nothing to the head."""
    pool = await open_pool(url, role="souk_projector", min_size=1, max_size=2)
    sealer = Sealer(pool, "bench", SigningKey("souk/bench", os.urandom(32)), Witness(folder))
    sealer.witness.trust(sealer.key.verifier)
    async with pool.connection() as connection:
        lease = await leases.acquire(connection, NAME, "bench")
        assert lease
        began, sealed = time.perf_counter(), await sealer.resume()
        while await sealer.seal(lease, sealed) == LEAVES_MAX:
            pass
        seconds = time.perf_counter() - began
        await sealer.witness.keep(connection)
    await pool.close()
    return events / seconds


def verify(url: str, folder: Path, events: int) -> float:
    witness = Witness(folder)
    kept = witness.kept()
    report = audit(url, "souk_auditor", Trust(folder, [kept] if kept else [], witness.trusted()))
    assert report.good, report.findings
    assert report.events == report.sealed == events
    return report.events_per_second


def stored_bytes(url: str) -> int:
    """What is hashed of an event, on average: its body and the fields beside it."""
    with psycopg.connect(url) as connection:
        row = connection.execute(
            "SELECT avg(octet_length(state) + octet_length(originator_id) + octet_length(topic))::int"
            " + 13 * 4 + 16 * 5 + 25 FROM log.events WHERE notification_id <= 10000"
        ).fetchone()
    assert row
    return int(row[0])


def hashing(events: int, size: int, cores: int) -> float:
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as processes:
        list(processes.map(hashed, [(1, size)] * cores))  # started before the clock is
        began = time.perf_counter()
        list(processes.map(hashed, [(events // cores, size)] * cores))
        return events / (time.perf_counter() - began)


def hashed(share: tuple[int, int]) -> None:
    count, size = share
    record = bytes(size)
    for _ in range(count):
        sha256(record).digest()


def show(result: dict[str, Any], out: Console) -> None:
    for name, value in result["figures"].items():
        out.print(f"{name:>20}  {value:,}")
    for name, ratio in result["ratios"].items():
        aim = result["aims"].get(name)
        verdict = f" (aim {aim:,.0f}, {'met' if ratio >= aim else 'MISSED'})" if aim else ""
        out.print(f"{name}: {ratio:,.3f}{verdict}")


def main(
    events: Annotated[int, typer.Option(min=1, help="In the log.")] = 1_000_000,
    repeat: Annotated[int, typer.Option(min=1, help="The best of so many runs counts.")] = 3,
    json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
) -> None:
    """Verifies a whole log: events per second over all cores, beside SHA-256 of the same bytes."""
    result = run(events, repeat)
    tell(result, lambda found: show(found, Console(highlight=False)), json=json)


if __name__ == "__main__":
    typer.run(main)
