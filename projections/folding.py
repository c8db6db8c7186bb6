"""A batch of events into read models: the same steps whether live, catching up, or rolling back."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from domain.decider import Recorded
from domain.erasure import AccountErased
from domain.values import PersonId
from projections import erasing, store
from projections.model import Key, Projection, Rows, Table, Touch
from projections.paging import Connection, select

ERROR_CHARACTERS_MAX = 500
TURN_EVENTS_MAX = 200
"""Folded at a stretch; then whatever else the process has to do has its turn."""


@dataclass
class Parking:
    """A stream that waits for a fix: the event that failed, why, and the rows that are stale since then."""

    position: int
    error: str
    rows: dict[str, None] = field(default_factory=dict)


Parked = dict[str, Parking]


@dataclass(frozen=True)
class Step:
    """An event with the rows it touches, or with the reason why that cannot be told."""

    recorded: Recorded
    touches: Sequence[Touch] = ()
    error: Exception | None = None


@dataclass
class Work:
    """Events for one read model. `parked` is kept up to date; `met` are its streams that had events here."""

    projection: Projection
    steps: Sequence[Step]
    parked: Parked
    rows: Rows = field(default_factory=Rows)
    met: set[str] = field(default_factory=set)
    erased: frozenset[PersonId] = frozenset()
    """Who is to be forgotten once all of it is folded."""

    def unknown(self) -> dict[Table, set[Key]]:
        return self.rows.unknown(touch for step in self.steps for touch in step.touches)

    def fold(self, part: slice = slice(None)) -> None:
        """A stream whose event fails is parked there, and its later events are left out, in order."""
        for step in self.steps[part]:
            stream = step.recorded.stream
            error = None if stream in self.parked else self._folded(step)
            if error is not None:
                self.park(step.recorded, error)
            if stream in self.parked:
                stale = (f"{table.name}/{'/'.join(map(str, key))}" for table, key in step.touches)
                self.parked[stream].rows.update(dict.fromkeys(stale))
                self.met.add(stream)

    def park(self, recorded: Recorded, error: Exception) -> None:
        words = repr(error)[:ERROR_CHARACTERS_MAX].replace("\0", " ")
        self.parked[recorded.stream] = Parking(recorded.position, words)

    def _folded(self, step: Step) -> Exception | None:
        self.rows.expect(step.touches)
        try:
            if step.error is not None:
                raise step.error
            self.projection.fold(step.recorded, self.rows)
        except Exception as error:
            self.rows.undo()
            return error
        return None


async def in_turns(todo: Work) -> None:
    """Folds without keeping the process from everything else for as long as that takes."""
    for start in range(0, len(todo.steps), TURN_EVENTS_MAX):
        if start:
            await asyncio.sleep(0)
        todo.fold(slice(start, start + TURN_EVENTS_MAX))


def work(
    projection: Projection, events: Iterable[Recorded], parked: Parked, rows: Rows | None = None
) -> Work:
    """What this projection has to do with these events."""
    batch = list(events)
    steps = [_step(projection, recorded) for recorded in batch if projection.reads(recorded)]
    gone = frozenset(each.event.person for each in batch if isinstance(each.event, AccountErased))
    return Work(projection, steps, parked, Rows() if rows is None else rows, erased=gone)


def _step(projection: Projection, recorded: Recorded) -> Step:
    try:
        return Step(recorded, tuple(projection.touches(recorded)))
    except Exception as error:
        return Step(recorded, error=error)


async def advance(connection: Connection, schema: str, works: Sequence[Work]) -> None:
    """Folds into the tables of one schema, in the caller's transaction: one statement to load and one to
    write for each table, however many events."""
    wanted = {table: keys for each in works for table, keys in each.unknown().items()}
    loaded = await store.load(connection, schema, wanted)
    for each in works:
        each.rows.learn({table: loaded[table] for table in each.projection.tables if table in loaded})
        await in_turns(each)
    await store.write(connection, schema, [each.rows for each in works])
    for each in works:
        await erasing.blank(connection, schema, each.projection.tables, each.erased)


SAVE = """
INSERT INTO work.parked (projection, past, stream, position, error, rows)
VALUES (%(projection)s, false, %(stream)s, %(position)s, %(error)s, %(rows)s)
ON CONFLICT (projection, past, stream) DO UPDATE SET rows = excluded.rows
"""
PARKED = """
SELECT stream, position, error, rows FROM work.parked WHERE projection = %(projection)s AND past = %(past)s
"""


async def save_parked(
    connection: Connection, projection: str, parked: Parked, streams: Iterable[str]
) -> None:
    for stream in streams:
        parking = parked[stream]
        values = {"position": parking.position, "error": parking.error, "rows": list(parking.rows)}
        await connection.execute(SAVE, values | {"projection": projection, "stream": stream})


async def load_parked(connection: Connection, projection: str, past: bool = False) -> Parked:
    rows = await select(connection, PARKED, {"projection": projection, "past": past})
    return {row["stream"]: Parking(row["position"], row["error"], dict.fromkeys(row["rows"])) for row in rows}
