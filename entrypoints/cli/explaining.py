"""Why a row of a read model is as it is: the events that made it, folded again one by one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from adapters.event_log.reading import PAGE_EVENTS_MAX
from domain.decider import Recorded
from domain.values import Refused
from entrypoints.cli import history
from projections import ALL
from projections.folding import Parked, work
from projections.model import Key, Projection, Row, Rows

MODELS: Mapping[str, Projection] = {each.name: each for each in ALL}


class UnknownModel(Refused):
    """There is no read model of that name: `souk projections` lists them."""


class NoSuchRow(Refused):
    """No event touches a row with this key. A key of several columns is written with / between them."""


@dataclass(frozen=True)
class Change:
    """What one event did to the row; `row` is None where it is not there afterwards."""

    recorded: Recorded
    table: str
    row: Row | None


async def explained(url: str, model: str, key: str) -> list[Change]:
    """Folds the model's whole history in memory. Raises `UnknownModel`, `NoSuchRow`."""
    if model not in MODELS:
        raise UnknownModel()
    projection, rows, parked = MODELS[model], Rows(complete=True), Parked()
    changes: list[Change] = []
    position = 0
    async with history.reader(url) as log:
        while page := await log.stored(position, PAGE_EVENTS_MAX):
            position = page[-1].position
            for recorded in await log.decoded(page):
                changes += folded(projection, recorded, rows, parked, key)
    if not changes:
        raise NoSuchRow()
    return changes


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
