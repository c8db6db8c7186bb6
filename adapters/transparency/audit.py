"""The whole log checked, by all cores: `audit` walks everything that was ever stored and signed."""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

import psycopg

from adapters.transparency import tree
from adapters.transparency.checkpoints import Checkpoint, VerifierKey
from adapters.transparency.diagnosis import diagnosed
from adapters.transparency.tiles import HEIGHT, TILE_BYTES, tile_root
from adapters.transparency.walk import (
    STRETCH,
    Finding,
    Stretch,
    Walked,
    differing,
    out_of_order,
    stored_tiles,
    walk,
)

SEALED = "SELECT coalesce(max(size), 0) FROM log.checkpoints"
BOUNDS = (
    "SELECT coalesce(max(notification_id), 0), count(*) FILTER (WHERE notification_id < 1) FROM log.events"
)
OTHER_HASH = "the tree has another hash than this event, which is as it was signed"
EVENT_KINDS = ("altered", "missing", "swapped", "inserted", "cut off", "leaf")

Moved = Callable[[int, int], None]
"""How many events of how many are checked."""


@dataclass(frozen=True)
class Trust:
    """What the auditor has from elsewhere: the copy kept `outside`, checkpoints, and keys. Without keys the
    checkpoints in the database are compared, whoever signed them."""

    outside: Path
    checkpoints: Sequence[Checkpoint]
    keys: Sequence[VerifierKey]


@dataclass
class Report:
    events: int
    sealed: int
    """How far the newest checkpoint in the database goes; what lies behind it is not sealed yet."""
    checkpoints: int
    streams: int
    seconds: float = 0.0
    findings: list[Finding] = field(default_factory=list)

    @property
    def good(self) -> bool:
        return not self.findings

    @property
    def events_per_second(self) -> float:
        return self.events / self.seconds if self.seconds else 0.0


def audit(conninfo: str, role: str, trust: Trust, moved: Moved = lambda done, of: None) -> Report:
    """Never raises for what it finds; `psycopg.Error` when the database cannot be read."""
    began = time.monotonic()
    with psycopg.connect(conninfo, autocommit=True, options=f"-c role={role}") as connection:
        sealed, head, strays = *_one(connection, SEALED), *_one(connection, BOUNDS)
        report = Report(head, sealed, 0, 0)
        audit = _Audit(connection, trust, report)
        for walked in _walked(conninfo, role, trust, head):
            audit.take(walked)
            moved(audit.done, head)
        audit.finish(strays)
    report.seconds = time.monotonic() - began
    return report


class _Audit:
    def __init__(self, connection: psycopg.Connection, trust: Trust, report: Report) -> None:
        self._connection = connection
        self._trust = trust
        self._report = report
        self._edge = tree.Edge()
        self._above: list[bytes] = []
        self._streams: dict[bytes, int] = {}
        self._suspects: list[int] = []
        self._findings: list[Finding] = []
        self._last_good = 0
        self._first_bad: tuple[int, int] | None = None
        self.done = 0

    def take(self, walked: Walked) -> None:
        """Stretch by stretch, in order."""
        self._findings += walked.findings
        self._suspects += walked.suspects
        self._continue(walked)
        before = self._edge.subtrees()
        trusted = [(each.size, each.root) for each in self._trust.checkpoints]
        for size, root in sorted([*walked.claims, *trusted], key=lambda claim: claim[0]):
            if size in walked.edges:
                self._weigh(size, root, tree.fold([*before, *walked.edges[size]]))
        self._report.checkpoints += len(walked.claims)
        self.done += walked.count
        if walked.count == STRETCH:
            (top,) = walked.edges[self.done]
            self._edge.push(top)
            self._above.append(top)

    def finish(self, strays: int) -> None:
        if strays:
            self._find(0, "inserted", f"{strays} events stand before position 1")
        self._tops()
        self._lengths()
        self._name_the_first_suspect()
        self._doubt_what_roots_tell()
        self._report.streams = len(self._streams)
        self._report.findings = sorted(self._findings, key=_rank)

    def _lengths(self) -> None:
        there, sealed = self._report.events, self._report.sealed
        signed = max([sealed, *(each.size for each in self._trust.checkpoints)])
        if signed > there:
            self._find(there + 1, "cut off", f"{signed} events are signed, {there} are there")
        elif signed > sealed:
            self._find(sealed + 1, "tree", f"{signed} events were signed, the stored tree has {sealed}")

    def _name_the_first_suspect(self) -> None:
        """That a row does not fit its own leaf is no news where it does not fit the tree either."""
        suspects = {position for position in self._suspects if position > self._last_good}
        self._findings += [Finding(position, "tree", OTHER_HASH) for position in {*self._suspects} - suspects]
        self._findings = [
            each for each in self._findings if each.kind != "leaf" or each.position not in suspects
        ]
        first = min(suspects, default=None)
        if first is not None and not any(
            each.position == first and each.kind in EVENT_KINDS for each in self._findings
        ):
            self._findings.append(diagnosed(self._connection, self._trust.outside, first))

    def _doubt_what_roots_tell(self) -> None:
        """A root names no event: it counts where nothing else has named one."""
        named = min((each.position for each in self._findings if each.kind in EVENT_KINDS), default=None)
        if self._first_bad and (named is None or named > self._first_bad[0]):
            size, good = self._first_bad
            where = f"event {size}" if size == good + 1 else f"one of the events {good + 1} to {size}"
            self._find(good + 1, "checkpoint", f"{where} is not as it was signed")

    def _find(self, position: int, kind: str, detail: str) -> None:
        self._findings.append(Finding(position, kind, detail))

    def _weigh(self, size: int, signed: bytes | None, root: bytes) -> None:
        if signed is None:
            self._findings.append(
                Finding(size, "signature", "no trusted key has signed the checkpoint stored for this size")
            )
        elif signed == root:
            self._last_good = size
        elif self._first_bad is None:
            self._first_bad = size, self._last_good

    def _continue(self, walked: Walked) -> None:
        for stream, (version, position, last) in walked.streams.items():
            before = self._streams.get(stream)
            if before is None and version > 1:
                before = 0
            if before is not None and version != before + 1:
                self._findings.append(out_of_order(position, stream, version, before))
            self._streams[stream] = last

    def _tops(self) -> None:
        """The tiles above the stretches."""
        hashes, level = self._above, 2
        while hashes:
            ours = b"".join(hashes)
            for number in differing(ours, stored_tiles(self._connection, level, 0, len(hashes)), 0):
                first, width = (number << HEIGHT * level) + 1, 1 << HEIGHT * level
                if not any(first <= each < first + width for each in self._suspects):
                    self._find(first, "tree", "the stored tree has another hash above it")
            full = range(0, len(ours) - TILE_BYTES + 1, TILE_BYTES)
            hashes, level = [tile_root(ours[at : at + TILE_BYTES]) for at in full], level + 1


def _walked(conninfo: str, role: str, trust: Trust, head: int) -> Iterator[Walked]:
    sizes = [each.size for each in trust.checkpoints]
    stretches = [
        Stretch(
            conninfo,
            role,
            first,
            last := min(first + STRETCH - 1, head),
            trust.outside,
            [str(key) for key in trust.keys],
            [size for size in sizes if first <= size <= last],
        )
        for first in range(1, head + 1, STRETCH)
    ]
    return map(walk, stretches) if len(stretches) < 2 else _side_by_side(stretches)


def _side_by_side(stretches: Sequence[Stretch]) -> Iterator[Walked]:
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(min(cores, len(stretches)), mp_context=get_context("spawn")) as processes:
        yield from processes.map(walk, stretches)


def _rank(finding: Finding) -> tuple[int, int]:
    """What is said of events first, by position."""
    return (0 if finding.kind in EVENT_KINDS else 1 if finding.kind == "checkpoint" else 2), finding.position


def _one(connection: psycopg.Connection, statement: str) -> Iterable[int]:
    row = connection.execute(statement.encode()).fetchone()
    assert row is not None
    return row
