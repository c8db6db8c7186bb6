"""Why a row of a read model is as it is: the events that made it, folded again one by one."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from adapters.event_log.reading import PAGE_EVENTS_MAX, Reader
from domain.decider import Recorded
from domain.values import NotFound, Refused
from entrypoints.history.reading import reader
from projections import ALL
from projections.folding import Parked, work
from projections.model import Key, Projection, Row, Rows

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


class TooMuchHistory(Refused):
    """So much history is explained on the machine itself: `souk audit explain`."""


async def explained(log: Reader, model: str, key: str) -> list[Change]:
    """Folds the model's whole history in memory. Raises `UnknownModel`, `NoSuchRow`."""
    if model not in MODELS:
        raise UnknownModel()
    projection, rows, parked = MODELS[model], Rows(complete=True), Parked()
    changes: list[Change] = []
    position = 0
    while page := await log.stored(position, PAGE_EVENTS_MAX):
        position = page[-1].position
        for recorded in await log.decoded(page):
            changes += folded(projection, recorded, rows, parked, key)
    if not changes:
        raise NoSuchRow()
    return changes


def explained_apart(url: str, model: str, key: str, seconds_max: float) -> list[Change]:
    """The same in a loop of its own: call it in a thread, so that nobody waits for the folding. Raises also
    `TooMuchHistory`."""

    async def explaining() -> list[Change]:
        async with asyncio.timeout(seconds_max), reader(url) as log:
            return await explained(log, model, key)

    try:
        return asyncio.run(explaining())
    except TimeoutError:
        raise TooMuchHistory() from None


def folded(projection: Projection, recorded: Recorded, rows: Rows, parked: Parked, key: str) -> list[Change]:
    todo = work(projection, [recorded], parked, rows)
    todo.fold()
    touched = {touch for step in todo.steps for touch in step.touches if text_of(touch[1]) == key}
    changes = [Change(recorded, table.name, rows.held.get(table, {}).get(at)) for table, at in touched]
    for table, added in rows.appended.items():
        changes += [Change(recorded, table.name, row) for row in added if text_of(table.key_of(row)) == key]
    rows.appended.clear()
    return changes


def text_of(key: Key) -> str:
    return "/".join(str(part) for part in key)


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
