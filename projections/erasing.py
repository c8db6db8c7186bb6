"""What read models forget of an erased person: every column declared personal, live, rebuilt and past."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from domain.decider import ERASED
from domain.values import PersonId
from projections import store
from projections.model import Projection, Table
from projections.paging import Connection, select

PAST = "SELECT version, tables FROM work.models WHERE projection = %(projection)s AND past"
FORGET_PAST = "DELETE FROM work.models WHERE projection = %(projection)s AND past"
FORGET_PARKED = "DELETE FROM work.parked WHERE projection = %(projection)s AND past"


async def blank(
    connection: Connection, schema: str, tables: Iterable[Table], people: Collection[PersonId]
) -> None:
    """Their words read as `ERASED`, as they do when they are folded after the key is gone."""
    for table in tables if people else ():
        owned: dict[str, list[str]] = defaultdict(list)
        for column, owner in table.personal.items():
            owned[owner].append(column)
        for owner, columns in owned.items():
            words = ", ".join(
                f"{name} = CASE WHEN {name} IS NOT NULL THEN %(erased)s END" for name in columns
            )
            sql = f"UPDATE {schema}.{table.name} SET {words} WHERE {owner} = ANY(%(people)s)"
            await store.execute(connection, sql, {"erased": ERASED, "people": list(people)})


async def blank_past(connection: Connection, projection: Projection, people: Collection[PersonId]) -> None:
    """The tables before the last swap too; those of another version, whose columns nobody knows, go."""
    for past in await select(connection, PAST, {"projection": projection.name}) if people else ():
        if past["version"] == projection.version:
            await blank(connection, store.PAST, projection.tables, people)
        else:
            await store.drop(connection, store.PAST, past["tables"])
            await connection.execute(FORGET_PAST, {"projection": projection.name})
            await connection.execute(FORGET_PARKED, {"projection": projection.name})
