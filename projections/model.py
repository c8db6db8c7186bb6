"""How a read model is declared: its tables, which rows an event touches, and how each changes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.decider import Event, Recorded

Key = tuple[Any, ...]
Row = Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Table:
    """`columns` maps names to SQL types, the key's first; `derived` to types that PostgreSQL computes.

    `indexes` are what stands between ON <table> and the end of CREATE INDEX. Rows of an `append_only`
    table are written once and never read by a fold. `personal` maps a column that holds a person's own
    words to the column that says whose they are.
    """

    name: str
    key: tuple[str, ...]
    columns: Mapping[str, str]
    indexes: tuple[str, ...] = ()
    derived: Mapping[str, str] = field(default_factory=dict)
    append_only: bool = False
    personal: Mapping[str, str] = field(default_factory=dict)

    def at(self, *key: Any) -> "Touch":
        return self, key

    def key_of(self, row: Row) -> Key:
        return tuple(row[column] for column in self.key)


Touch = tuple[Table, Key]


class Undeclared(Exception):
    """A fold reached for a row that `touches` did not name."""


class Missing(Exception):
    """A fold changes a row that is not there."""


@dataclass
class Rows:
    """The rows a fold works on. Nothing here knows whether they came from a live table or a rebuild.

    `complete`: the tables hold nothing yet, so a row that is not here does not exist, and all of them
    have still to be written.
    """

    complete: bool = False
    held: dict[Table, dict[Key, Row | None]] = field(default_factory=dict)
    changed: dict[Table, dict[Key, None]] = field(default_factory=dict)
    appended: dict[Table, list[Row]] = field(default_factory=dict)
    _expected: frozenset[Touch] = frozenset()
    _before: list[tuple[Table, Key, Row | None]] = field(default_factory=list)
    _appended_to: list[Table] = field(default_factory=list)

    def get(self, table: Table, *key: Any) -> Row | None:
        """The row as it stands now; None when there is none."""
        if (table, key) not in self._expected:
            raise Undeclared(f"{table.name} {key}")
        return self.held.get(table, {}).get(key)

    def put(self, table: Table, **row: Any) -> None:
        """The whole row, new or in place of the one with its key."""
        key = table.key_of(row)
        self._set(table, key, self.get(table, *key), row)

    def change(self, table: Table, *key: Any, **columns: Any) -> None:
        """Other values for some columns of a row that is there."""
        row = self.get(table, *key)
        if row is None:
            raise Missing(f"{table.name} {key}")
        self._set(table, key, row, {**row, **columns})

    def add(self, table: Table, *key: Any, **amounts: int) -> None:
        """Adds to columns that count; a row that is not there counts from zero."""
        before = self.get(table, *key)
        row = before or dict.fromkeys(table.columns, 0) | dict(zip(table.key, key, strict=True))
        self._set(table, key, before, {**row, **{name: row[name] + by for name, by in amounts.items()}})

    def remove(self, table: Table, *key: Any) -> None:
        if row := self.get(table, *key):
            self._set(table, key, row, None)

    def append(self, table: Table, **row: Any) -> None:
        self.appended.setdefault(table, []).append(row)
        self._appended_to.append(table)

    def _set(self, table: Table, key: Key, before: Row | None, row: Row | None) -> None:
        self._before.append((table, key, before))
        self.held.setdefault(table, {})[key] = row
        if not self.complete:
            self.changed.setdefault(table, {})[key] = None

    def unknown(self, touched: Iterable[Touch]) -> dict[Table, set[Key]]:
        """Which of these rows have to be loaded before they can be folded."""
        wanted: dict[Table, set[Key]] = {}
        for table, key in () if self.complete else touched:
            if key not in self.held.get(table, {}):
                wanted.setdefault(table, set()).add(key)
        return wanted

    def learn(self, loaded: Mapping[Table, Mapping[Key, Row | None]]) -> None:
        for table, rows in loaded.items():
            self.held.setdefault(table, {}).update(rows)

    def expect(self, touched: Iterable[Touch]) -> None:
        """The next event may reach these rows and no others, whatever else happens to be here."""
        self._expected = frozenset(touched)
        self._before.clear()
        self._appended_to.clear()

    def undo(self) -> None:
        """As if the event since `expect` had not been."""
        for table, key, row in reversed(self._before):
            self.held[table][key] = row
        for table in reversed(self._appended_to):
            self.appended[table].pop()

    def written(self) -> None:
        """What was changed and appended is in the tables now."""
        self.changed.clear()
        self.appended.clear()

    def count(self) -> int:
        return sum(len(held) for held in self.held.values())


@dataclass(frozen=True, eq=False)
class Projection:
    """One read model. `fold` must follow from its arguments alone: no clock, no chance, no input or output.

    `version` rises with every change of tables or fold: the worker then builds the model anew beside the
    old one. `events` are the kinds it reads; None: all of them.
    """

    name: str
    version: int
    tables: tuple[Table, ...]
    events: tuple[type[Event], ...] | None
    touches: Callable[[Recorded], Iterable[Touch]]
    fold: Callable[[Recorded, Rows], None]

    def reads(self, recorded: Recorded) -> bool:
        return self.events is None or isinstance(recorded.event, self.events)
