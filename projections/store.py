"""The tables of read models in PostgreSQL: made, loaded, written, moved. Same rows whichever way they come.

A model is served from the schema `read`, built in `read_next`, and kept in `read_past` after a swap. Names
of schemas and columns come from our own declarations, never from outside.
"""

import asyncio
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from psycopg.rows import dict_row

from projections.model import Key, Row, Rows, Table
from projections.paging import Connection

LIVE, NEXT, PAST = "read", "read_next", "read_past"
WRITE_ROWS_MAX = 1_000

Loaded = Mapping[Table, Mapping[Key, Row | None]]


async def create(connection: Connection, schema: str, tables: Iterable[Table]) -> None:
    """Empty tables without keys or indexes, in place of any of that name."""
    for table in tables:
        columns = {**table.columns, **table.derived}
        body = ", ".join(f"{name} {kind}" for name, kind in columns.items())
        await drop(connection, schema, [table.name])
        await execute(connection, f"CREATE TABLE {schema}.{table.name} ({body})")


async def add_key(connection: Connection, schema: str, table: Table) -> None:
    key = ", ".join(table.key)
    name = f"{table.name}_key"
    await execute(connection, f"ALTER TABLE {schema}.{table.name} ADD CONSTRAINT {name} PRIMARY KEY ({key})")


async def add_indexes(connection: Connection, schema: str, table: Table) -> None:
    for number, index in enumerate(table.indexes, 1):
        await execute(connection, f"CREATE INDEX {table.name}_{number} ON {schema}.{table.name} {index}")
    await execute(connection, f"ANALYZE {schema}.{table.name}")


async def drop(connection: Connection, schema: str, names: Iterable[str]) -> None:
    for name in names:
        await execute(connection, f"DROP TABLE IF EXISTS {schema}.{name}")


async def move(connection: Connection, names: Iterable[str], source: str, target: str) -> None:
    """A moved table keeps its rows, indexes and grants; readers wait for the transaction's end."""
    for name in names:
        await execute(connection, f"ALTER TABLE {source}.{name} SET SCHEMA {target}")


async def load(connection: Connection, schema: str, wanted: Mapping[Table, Collection[Key]]) -> Loaded:
    """Each wanted row, None where there is none: one statement per table, all sent at once."""
    if not wanted:
        return {}
    async with connection.pipeline():
        asked = [(table, keys, await _ask(connection, schema, table, keys)) for table, keys in wanted.items()]
        found = {table: (keys, await cursor.fetchall()) for table, keys, cursor in asked}
    return {
        table: {**dict.fromkeys(keys), **{table.key_of(row): row for row in rows}}
        for table, (keys, rows) in found.items()
    }


async def _ask(connection: Connection, schema: str, table: Table, keys: Collection[Key]) -> Any:
    columns = ", ".join(table.columns)
    shape, key = _shape(table, table.key), ", ".join(table.key)
    sql = (
        f"SELECT {columns} FROM {schema}.{table.name} JOIN json_to_recordset(%s::json) AS k({shape})"
        f" USING ({key})"
    )
    cursor = connection.cursor(row_factory=dict_row)
    await cursor.execute(sql.encode(), [_json(dict(zip(table.key, key, strict=True)) for key in keys)])
    return cursor


async def write(connection: Connection, schema: str, changes: Iterable[Rows]) -> None:
    """What has changed since it was last written: removals, changes, additions."""
    async with connection.pipeline():
        for rows in changes:
            for table, keys in rows.changed.items():
                held = rows.held[table]
                await _remove(connection, schema, table, [key for key in keys if held[key] is None])
                kept = [row for key in keys if (row := held[key]) is not None]
                await _upsert(connection, schema, table, kept)
            for table, appended in rows.appended.items():
                await _insert(connection, schema, table, appended, "")
            rows.written()


async def _remove(connection: Connection, schema: str, table: Table, keys: Sequence[Key]) -> None:
    if keys:
        same = " AND ".join(f"t.{name} = k.{name}" for name in table.key)
        sql = (
            f"DELETE FROM {schema}.{table.name} t"
            f" USING json_to_recordset(%s::json) AS k({_shape(table, table.key)}) WHERE {same}"
        )
        gone = _json(dict(zip(table.key, key, strict=True)) for key in keys)
        await connection.execute(sql.encode(), [gone])


async def _upsert(connection: Connection, schema: str, table: Table, rows: Sequence[Row]) -> None:
    rest = [name for name in table.columns if name not in table.key]
    changes = ", ".join(f"{name} = excluded.{name}" for name in rest)
    action = f"UPDATE SET {changes}" if changes else "NOTHING"
    await _insert(connection, schema, table, rows, f"ON CONFLICT ({', '.join(table.key)}) DO {action}")


async def _insert(
    connection: Connection, schema: str, table: Table, rows: Sequence[Row], conflict: str
) -> None:
    columns = ", ".join(table.columns)
    sql = (
        f"INSERT INTO {schema}.{table.name} ({columns}) SELECT {columns}"
        f" FROM json_to_recordset(%s::json) AS r({_shape(table, table.columns)}) {conflict}"
    ).encode()
    for start in range(0, len(rows), WRITE_ROWS_MAX):
        await connection.execute(sql, [_json(rows[start : start + WRITE_ROWS_MAX])])


async def copy(connection: Connection, schema: str, table: Table, rows: Iterable[Row]) -> None:
    """Rows that are not there yet, as fast as PostgreSQL takes them."""
    columns = ", ".join(table.columns)
    sql = f"COPY {schema}.{table.name} ({columns}) FROM STDIN (FORMAT BINARY)"
    async with connection.cursor() as cursor, cursor.copy(sql.encode()) as out:
        out.set_types(list(table.columns.values()))
        for number, row in enumerate(rows, 1):
            if number % WRITE_ROWS_MAX == 0:
                await asyncio.sleep(0)  # rows that are only buffered leave nobody else a turn
            await out.write_row([row[name] for name in table.columns])


async def execute(connection: Connection, sql: str, values: Mapping[str, Any] | None = None) -> None:
    await connection.execute(sql.encode(), values)


def _shape(table: Table, columns: Iterable[str]) -> str:
    return ", ".join(f"{name} {table.columns[name]}" for name in columns)


def _json(rows: Iterable[Mapping[str, Any]]) -> str:
    return json.dumps(list(rows), default=str, ensure_ascii=False)
