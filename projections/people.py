"""People: public profiles, and what each wants to work on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.account import AccountRegistered, PreferencesSet, ProfileEdited, RoleChanged, SkillsSet
from domain.catalogue import Category
from domain.decider import Recorded
from domain.values import Money, PersonId, Role
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, select
from projections.shapes import money

PEOPLE = Table(
    "people",
    key=("person",),
    columns={
        "person": "uuid",
        "username": "text",
        "name": "text",
        "role": "text",
        "bio": "text",
        "city": "text",
        "skills": "text[]",
        "categories": "text[]",
        "least_minor": "bigint",
        "least_currency": "text",
        "registered_at": "timestamptz",
    },
    indexes=("(lower(username))",),
    personal={"username": "person", "name": "person", "bio": "person", "city": "person"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [PEOPLE.at(recorded.event.person)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case AccountRegistered() as registered:
            rows.put(
                PEOPLE,
                person=registered.person,
                username=registered.username,
                name=registered.name,
                role=registered.role,
                bio="",
                city="",
                skills=[],
                categories=[],
                least_minor=None,
                least_currency=None,
                registered_at=recorded.at,
            )
        case ProfileEdited(person=person, name=name, bio=bio, city=city):
            rows.change(PEOPLE, person, name=name, bio=bio, city=city)
        case RoleChanged(person=person, role=role):
            rows.change(PEOPLE, person, role=role)
        case SkillsSet(person=person, skills=skills):
            rows.change(PEOPLE, person, skills=list(skills))
        case PreferencesSet(person=person, categories=categories, least_budget=least):
            rows.change(
                PEOPLE,
                person,
                categories=list(categories),
                least_minor=least.minor if least else None,
                least_currency=least.currency if least else None,
            )


people = Projection(
    "people",
    version=1,
    tables=(PEOPLE,),
    events=(AccountRegistered, ProfileEdited, RoleChanged, SkillsSet, PreferencesSet),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Profile:
    """All but the preferences is public."""

    id: PersonId
    username: str
    name: str
    role: Role
    bio: str
    city: str
    skills: Sequence[str]
    categories: Sequence[Category]
    least_budget: Money | None
    registered_at: datetime


BY_USERNAME = "SELECT * FROM read.people WHERE lower(username) = lower(%(username)s) LIMIT 1"


async def by_username(connection: Connection, username: str) -> Profile | None:
    """Whatever the letters' case."""
    rows = await select(connection, BY_USERNAME, {"username": username})
    return _profile(rows[0]) if rows else None


def _profile(row: Mapping[str, Any]) -> Profile:
    least = row["least_minor"]
    return Profile(
        id=row["person"],
        username=row["username"],
        name=row["name"],
        role=Role(row["role"]),
        bio=row["bio"],
        city=row["city"],
        skills=row["skills"],
        categories=[Category(value) for value in row["categories"]],
        least_budget=money(least, row["least_currency"]) if least is not None else None,
        registered_at=row["registered_at"],
    )
