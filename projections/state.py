"""What operators see of the read models: versions, positions, certificates, and what is parked."""

from collections.abc import Sequence
from dataclasses import dataclass

from projections.certificates import Certificate, latest
from projections.model import Projection, Table
from projections.paging import Connection, select


@dataclass(frozen=True)
class ParkedStream:
    """A stream that waits since `position` because its event there could not be folded."""

    stream: str
    position: int
    error: str
    stale_rows: int


@dataclass(frozen=True)
class State:
    """`version` is the code's, `installed` that of the live tables (None: not built yet)."""

    name: str
    version: int
    installed: int | None
    position: int
    holder: str | None
    parked: Sequence[ParkedStream]
    certificate: Certificate | None
    can_roll_back: bool


CONSUMERS = """
SELECT c.name, c.position, CASE WHEN c.expires_at > clock_timestamp() THEN c.holder END AS holder
FROM work.consumers c
"""
MODELS = "SELECT projection, past, version FROM work.models"
PARKED = """
SELECT projection, stream, position, error, cardinality(rows) AS stale_rows
FROM work.parked WHERE NOT past ORDER BY position LIMIT 1000
"""
STALE = """
SELECT min(position) AS since FROM work.parked
WHERE projection = %(projection)s AND NOT past AND rows @> ARRAY[%(row)s]
"""


async def states(connection: Connection, projections: Sequence[Projection]) -> Sequence[State]:
    consumers = {row["name"]: row for row in await select(connection, CONSUMERS, {})}
    models = {
        (row["projection"], row["past"]): row["version"] for row in await select(connection, MODELS, {})
    }
    parked = await select(connection, PARKED, {})
    certificates = await latest(connection)
    return [
        State(
            name=each.name,
            version=each.version,
            installed=models.get((each.name, False)),
            position=consumers[each.name]["position"] if each.name in consumers else 0,
            holder=consumers[each.name]["holder"] if each.name in consumers else None,
            parked=[
                ParkedStream(row["stream"], row["position"], row["error"], row["stale_rows"])
                for row in parked
                if row["projection"] == each.name
            ],
            certificate=certificates.get(each.name),
            can_roll_back=models.get((each.name, True)) == each.version,
        )
        for each in projections
    ]


async def stale_since(
    connection: Connection, projection: Projection, table: Table, *key: object
) -> int | None:
    """The position from which this row no longer follows the log, because a stream that changes it is
    parked; None: it is as new as the checkpoint says."""
    row = f"{table.name}/{'/'.join(map(str, key))}"
    rows = await select(connection, STALE, {"projection": projection.name, "row": row})
    since: int | None = rows[0]["since"]
    return since
