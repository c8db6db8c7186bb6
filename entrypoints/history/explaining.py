"""Why a row of a read model is as it is: the events that made it, folded again one by one."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from adapters.event_log.reading import PAGE_EVENTS_MAX, Reader
from adapters.postgres.pool import Pool
from domain.decider import Recorded
from domain.values import NotFound, Refused
from entrypoints.history import concerning
from entrypoints.history.concerning import text_of
from entrypoints.history.reading import auditing, masked, plain
from projections import ALL
from projections.folding import Parked, work
from projections.model import Projection, Row, Rows, Table

Moved = Callable[[int, int], None]
"""How many events of how many are folded."""
STEPS_MAX = 2
"""From the row to what it names, and on to what was met there."""
MODELS: Mapping[str, Projection] = {each.name: each for each in ALL}


class UnknownModel(NotFound):
    """There is no read model of that name: `souk projections` lists them."""


class NoSuchRow(NotFound):
    """No event touches a row with this key. A key of several columns is written with / between them."""


@dataclass(frozen=True)
class Change:
    """What one event did to the row; `row` is None where it is not there afterwards."""

    recorded: Recorded
    table: str
    row: Row | None


def silent(done: int, of: int) -> None:
    pass


class TooMuchHistory(Refused):
    """So much history is explained on the machine itself: `souk audit explain`."""


async def explained(pool: Pool, model: str, key: str, moved: Moved = silent) -> Sequence[Change]:
    """Looks where the row's own names lead, and is content when that leads to the row as it is served; else
    folds the model's whole history in memory and tells how far. `pool` is one of the auditor's role. Raises
    `UnknownModel`, `NoSuchRow`."""
    if model not in MODELS:
        raise UnknownModel()
    projection, log = MODELS[model], masked(pool)
    if not concerning.keys_in(projection, key):
        raise NoSuchRow()
    folding = await nearby(pool, log, projection, key)
    if folding is None:
        folding, head = Folding(projection, key), await log.head()
        await onwards(log, folding, 0, lambda done: moved(done, max(done, head)))
    if not folding.changes:
        raise NoSuchRow()
    return folding.changes


async def nearby(pool: Pool, log: Reader, projection: Projection, key: str) -> "Folding | None":
    """What is found by index, and all that has happened since the model was brought up to date; None where
    that does not lead to the rows that are served."""
    met: set[UUID] = set()
    for _ in range(STEPS_MAX):
        async with concerning.moment(pool, projection, key) as served:
            if served is None:
                return None
            folding = Folding(projection, key)
            async for page in served.near(met):
                folding.take(await log.decoded(page))
        if folding.leads_to(served.rows):
            await onwards(log, folding, served.upto)
            return None if folding.stuck() else folding
        met = folding.met
    return None


async def onwards(
    log: Reader, folding: "Folding", position: int, moved: Callable[[int], None] = lambda done: None
) -> None:
    while page := await log.stored(position, PAGE_EVENTS_MAX):
        position = page[-1].position
        folding.take(await log.decoded(page))
        moved(position)


def explained_apart(url: str, model: str, key: str, seconds_max: float) -> Sequence[Change]:
    """The same in a loop of its own: call it in a thread, so that nobody waits for the folding. Raises also
    `TooMuchHistory`."""

    async def explaining() -> Sequence[Change]:
        async with asyncio.timeout(seconds_max), auditing(url) as pool:
            return await explained(pool, model, key)

    try:
        return asyncio.run(explaining())
    except TimeoutError:
        raise TooMuchHistory() from None


@dataclass
class Folding:
    """A read model folded in memory, and what became of the rows with one key."""

    projection: Projection
    key: str
    rows: Rows = field(default_factory=lambda: Rows(complete=True))
    parked: Parked = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    met: set[UUID] = field(default_factory=set)
    """Ids in the keys of all rows that were touched."""

    def take(self, events: Sequence[Recorded]) -> None:
        for recorded in events:
            self._fold(recorded)

    def leads_to(self, served: Mapping[Table, Row | None]) -> bool:
        """Whether the rows came out as they are served, but for words that are masked here."""
        last = {change.table: change.row for change in self.changes}
        rows = served.items()
        return bool(last) and not self.stuck() and all(alike(at, last.get(at.name), row) for at, row in rows)

    def stuck(self) -> bool:
        """Whether an event that concerns the rows could not be folded upon what was looked up."""
        stale = {row for parking in self.parked.values() for row in parking.rows}
        return any(f"{table.name}/{self.key}" in stale for table in self.projection.tables)

    def _fold(self, recorded: Recorded) -> None:
        todo = work(self.projection, [recorded], self.parked, self.rows)
        todo.fold()
        touched = dict.fromkeys(touch for step in todo.steps for touch in step.touches)
        self.met |= {*concerning.ids_in(at for _, at in touched)}
        for table, at in touched:
            if text_of(at) == self.key:
                self._add(recorded, table, self.rows.held.get(table, {}).get(at))
        for table, added in self.rows.appended.items():
            for row in added:
                if text_of(table.key_of(row)) == self.key:
                    self._add(recorded, table, row)
        self.rows.appended.clear()

    def _add(self, recorded: Recorded, table: Table, row: Row | None) -> None:
        self.changes.append(Change(recorded, table.name, row))


def alike(table: Table, folded: Row | None, served: Row | None) -> bool:
    if folded is None or served is None:
        return folded is served
    return all(
        plain(folded[name]) == plain(served[name]) for name in table.columns if name not in table.personal
    )


def differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Field → what it was and what it is, for those that changed."""
    names = dict.fromkeys([*before, *after])
    pairs = {name: (before.get(name), after.get(name)) for name in names}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


@dataclass(frozen=True)
class Difference:
    """`path` leads to the value, name by name; one that is not there counts as None."""

    path: tuple[str, ...]
    before: Any
    after: Any


def differences(before: Any, after: Any, path: tuple[str, ...] = ()) -> Iterator[Difference]:
    """Of two values as JSON knows them, as deep as objects go; lists differ as a whole."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for name in dict.fromkeys([*before, *after]):
            yield from differences(before.get(name), after.get(name), (*path, str(name)))
    elif before != after:
        yield Difference(path, before, after)
