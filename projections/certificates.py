"""What a rebuilt read model was proved to be: a digest of its rows, and where the live ones differ."""

import hashlib
import inspect
import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from projections import store
from projections.model import Projection, Table
from projections.paging import Connection, select

EXAMPLES_MAX = 5


@dataclass(frozen=True)
class Digest:
    """The rows of some tables, whatever their order: how many, and a hash over all."""

    rows: int
    value: str


@dataclass(frozen=True)
class Difference:
    """How a live table differs from the rebuilt one. `columns` counts rows that differ, by column;
    `examples` are the first few as {"live": row | None, "rebuilt": row | None}."""

    table: str
    only_live: int
    only_rebuilt: int
    columns: dict[str, int]
    examples: list[dict[str, Any]]


@dataclass(frozen=True)
class Certificate:
    """`digest` is of the rebuilt rows at `position`; `same`: the live model had the same one there (None:
    there was none of this version to compare). `code` is a digest of the projection's source."""

    projection: str
    version: int
    code: str
    position: int
    rows: int
    digest: str
    same: bool | None
    differences: Sequence[Difference]
    duration_ms: int
    issued_at: datetime | None = None


def code_of(projection: Projection) -> str:
    module = inspect.getmodule(projection.fold)
    return hashlib.sha256(inspect.getsource(module or projection.fold).encode()).hexdigest()


async def digest(connection: Connection, schema: str, tables: Sequence[Table]) -> Digest:
    """Two independent 64-bit sums over the rows' texts: order does not matter, memory is constant."""
    total, whole = 0, hashlib.sha256()
    for table in tables:
        sql = f"""
            SELECT count(*) AS rows, coalesce(sum(hashtextextended(t::text, 1)::numeric), 0)::text AS one,
                   coalesce(sum(hashtextextended(t::text, 2)::numeric), 0)::text AS two
            FROM (SELECT {", ".join(table.columns)} FROM {schema}.{table.name}) t
        """
        row = (await select(connection, sql, {}))[0]
        total += row["rows"]
        whole.update(f"{table.name} {row['rows']} {row['one']} {row['two']}\n".encode())
    return Digest(total, whole.hexdigest())


async def difference(connection: Connection, table: Table) -> Difference | None:
    """Row by row, live against rebuilt, as far as this transaction sees them; None: no difference."""
    keys = " AND ".join(f"l.{name} = n.{name}" for name in table.key)
    both = f"{store.LIVE}.{table.name} l FULL JOIN {store.NEXT}.{table.name} n ON {keys}"
    first = table.key[0]
    counts = ", ".join(
        f"count(*) FILTER (WHERE l.{first} IS NOT NULL AND n.{first} IS NOT NULL"
        f' AND l.{name} IS DISTINCT FROM n.{name}) AS "={name}"'
        for name in table.columns
    )
    sql = f"""
        SELECT count(*) FILTER (WHERE n.{first} IS NULL) AS only_live,
               count(*) FILTER (WHERE l.{first} IS NULL) AS only_rebuilt, {counts}
        FROM {both}
    """
    row = (await select(connection, sql, {}))[0]
    columns = {name[1:]: count for name, count in row.items() if name.startswith("=") and count}
    if not (row["only_live"] or row["only_rebuilt"] or columns):
        return None
    sql = f"""
        SELECT to_jsonb(l) AS live, to_jsonb(n) AS rebuilt FROM {both}
        WHERE to_jsonb(l) IS DISTINCT FROM to_jsonb(n) LIMIT {EXAMPLES_MAX}
    """
    examples = await select(connection, sql, {})
    return Difference(table.name, row["only_live"], row["only_rebuilt"], columns, examples)


async def certify(
    connection: Connection, projection: Projection, position: int, comparable: bool, began: float
) -> Certificate:
    """Digests the rebuilt tables and, when `comparable`, the live ones, as this transaction sees both."""
    built = await digest(connection, store.NEXT, projection.tables)
    same, found = None, []
    if comparable:
        same = built == await digest(connection, store.LIVE, projection.tables)
        if not same:
            found = [await difference(connection, table) for table in projection.tables]
    return Certificate(
        projection=projection.name,
        version=projection.version,
        code=code_of(projection),
        position=position,
        rows=built.rows,
        digest=built.value,
        same=same,
        differences=[each for each in found if each is not None],
        duration_ms=int((time.monotonic() - began) * 1_000),
    )


ISSUE = """
INSERT INTO work.certificates
    (projection, version, code, position, rows, digest, same, differences, duration_ms)
VALUES (%(projection)s, %(version)s, %(code)s, %(position)s, %(rows)s, %(digest)s, %(same)s,
        %(differences)s::jsonb, %(duration_ms)s)
"""

LATEST = """
SELECT DISTINCT ON (projection) projection, version, code, position, rows, digest, same, differences,
       duration_ms, issued_at
FROM work.certificates ORDER BY projection, id DESC
"""


async def issue(connection: Connection, certificate: Certificate) -> None:
    values = asdict(certificate) | {"differences": json.dumps(list(map(asdict, certificate.differences)))}
    await connection.execute(ISSUE, values)


async def latest(connection: Connection) -> dict[str, Certificate]:
    """The newest certificate of each read model, by name."""
    rows = await select(connection, LATEST, {})
    return {
        row["projection"]: Certificate(
            **row | {"differences": [Difference(**each) for each in row["differences"]]}
        )
        for row in rows
    }
