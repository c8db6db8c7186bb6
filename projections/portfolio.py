"""Portfolios: the works people show."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from domain.decider import Recorded
from domain.portfolio import WORKS_MAX, WorkRemoved, WorkShown
from domain.values import PersonId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, select

READS = ("portfolio", "people")

WORKS = Table(
    "works",
    key=("person", "work"),
    columns={
        "person": "uuid",
        "work": "uuid",
        "position": "bigint",
        "title": "text",
        "description": "text",
        "link": "text",
        "pictures": "text[]",
    },
    indexes=("(person, position DESC)", "(work)"),
    personal={"title": "person", "description": "person", "link": "person"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [WORKS.at(recorded.event.person, recorded.event.work)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case WorkShown(person=person, work=work) as shown:
            before = rows.get(WORKS, person, work)
            rows.put(
                WORKS,
                person=person,
                work=work,
                position=before["position"] if before else recorded.position,
                title=shown.title,
                description=shown.description,
                link=shown.link,
                pictures=[str(each.file) for each in shown.pictures],
            )
        case WorkRemoved(person=person, work=work):
            rows.remove(WORKS, person, work)


portfolio = Projection(
    "portfolio", version=2, tables=(WORKS,), events=(WorkShown, WorkRemoved), touches=touches, fold=fold
)


@dataclass(frozen=True)
class Work:
    """`pictures` are ids of files that anybody may see."""

    id: UUID
    title: str
    description: str
    link: str
    pictures: Sequence[UUID]


OF = f"""
SELECT * FROM read.works WHERE person = %(person)s ORDER BY position DESC LIMIT {WORKS_MAX}
"""


OWNER = "SELECT person FROM read.works WHERE work = %(work)s"


async def owner(connection: Connection, work: UUID) -> PersonId | None:
    rows = await select(connection, OWNER, {"work": work})
    return rows[0]["person"] if rows else None


async def of(connection: Connection, person: PersonId) -> Sequence[Work]:
    """All of somebody's works, the newest first."""
    return [_work(row) for row in await select(connection, OF, {"person": person})]


def _work(row: Mapping[str, Any]) -> Work:
    pictures = [UUID(each) for each in row["pictures"]]
    return Work(row["work"], row["title"], row["description"], row["link"], pictures)
