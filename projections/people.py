"""People: public profiles, and what each wants to work on."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.account import AccountRegistered, RoleChanged
from domain.avatar import AvatarRemoved, AvatarSet
from domain.catalogue import Category, Language
from domain.decider import Recorded
from domain.names import UsernameFreed
from domain.preferences import PreferencesSet
from domain.profile import (
    Availability,
    Experience,
    Fluency,
    Level,
    ProfileEdited,
    SkillsSet,
    Spoken,
    UsernameChanged,
)
from domain.standing import AccountChecked
from domain.values import FileId, Money, PersonId, Role
from projections.model import Projection, Rows, Table, Touch
from projections.paging import BadCursor, Connection, Page, checked_limit, decode, encode, page_of, select
from projections.shapes import Person, money

READS = ("people",)

PEOPLE = Table(
    "people",
    key=("person",),
    columns={
        "person": "uuid",
        "username": "text",
        "former_username": "text",
        "name": "text",
        "role": "text",
        "bio": "text",
        "city": "text",
        "languages": "text[]",
        "rate_minor": "bigint",
        "rate_currency": "text",
        "availability": "text",
        "verified": "boolean",
        "skills": "text[]",
        "experience": "text[]",
        "avatar": "uuid",
        "categories": "text[]",
        "least_minor": "bigint",
        "least_currency": "text",
        "registered_at": "timestamptz",
    },
    indexes=("(lower(username))", "(lower(former_username))"),
    personal={
        "username": "person",
        "former_username": "person",
        "name": "person",
        "bio": "person",
        "city": "person",
    },
)
"""`languages` are written `ar:native`, `experience` as `python:expert:7`."""


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [PEOPLE.at(recorded.event.person)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case AccountRegistered() as registered:
            rows.put(
                PEOPLE,
                person=registered.person,
                username=registered.username,
                former_username=None,
                name=registered.name,
                role=registered.role,
                bio="",
                city="",
                languages=[],
                rate_minor=None,
                rate_currency=None,
                availability=Availability.AVAILABLE,
                verified=False,
                skills=[],
                experience=[],
                avatar=None,
                categories=[],
                least_minor=None,
                least_currency=None,
                registered_at=recorded.at,
            )
        case ProfileEdited(person=person) as edited:
            rows.change(PEOPLE, person, **described(edited))
        case UsernameChanged(person=person, username=username, former=former):
            rows.change(PEOPLE, person, username=username, former_username=former)
        case UsernameFreed(person=person):
            rows.change(PEOPLE, person, former_username=None)
        case AccountChecked(person=person):
            rows.change(PEOPLE, person, verified=True)
        case AvatarSet(person=person, picture=picture):
            rows.change(PEOPLE, person, avatar=picture.file)
        case AvatarRemoved(person=person):
            rows.change(PEOPLE, person, avatar=None)
        case RoleChanged(person=person, role=role):
            rows.change(PEOPLE, person, role=role)
        case SkillsSet(person=person, skills=skills, experience=experience):
            known = [f"{each.skill}:{each.level}:{each.years}" for each in experience]
            rows.change(PEOPLE, person, skills=list(skills), experience=known)
        case PreferencesSet(person=person, categories=categories, least_budget=least):
            rows.change(
                PEOPLE,
                person,
                categories=list(categories),
                least_minor=least.minor if least else None,
                least_currency=least.currency if least else None,
            )


def described(edited: ProfileEdited) -> dict[str, Any]:
    return {
        "name": edited.name,
        "bio": edited.bio,
        "city": edited.city,
        "languages": [f"{each.language}:{each.fluency}" for each in edited.languages],
        **rated(edited),
    }


def rated(edited: ProfileEdited) -> dict[str, Any]:
    rate = edited.hourly_rate
    return {
        "rate_minor": rate.minor if rate else None,
        "rate_currency": rate.currency if rate else None,
        "availability": edited.availability,
    }


people = Projection(
    "people",
    version=4,
    tables=(PEOPLE,),
    events=(
        AccountRegistered,
        ProfileEdited,
        UsernameChanged,
        UsernameFreed,
        AccountChecked,
        AvatarSet,
        AvatarRemoved,
        RoleChanged,
        SkillsSet,
        PreferencesSet,
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Profile:
    """All but the preferences is public. `verified`: an operator has checked who this is."""

    id: PersonId
    username: str
    name: str
    role: Role
    bio: str
    city: str
    languages: Sequence[Spoken]
    hourly_rate: Money | None
    availability: Availability
    verified: bool
    skills: Sequence[str]
    experience: Sequence[Experience]
    avatar: FileId | None
    categories: Sequence[Category]
    least_budget: Money | None
    registered_at: datetime


AMONG = """
SELECT person AS id, username, name, avatar, verified FROM read.people
WHERE person = ANY(%(people)s) AND person > %(start)s::uuid ORDER BY person LIMIT %(limit)s
"""
BY_USERNAME = """
SELECT * FROM read.people
WHERE lower(username) = lower(%(username)s) OR lower(former_username) = lower(%(username)s)
ORDER BY lower(username) = lower(%(username)s) DESC LIMIT 1
"""


async def among(
    connection: Connection, people: Collection[PersonId], after: str | None, limit: int
) -> Page[Person]:
    """Those of these people who are there, by their ids."""
    start = id_in(after) if after else UUID(int=0)
    values = {"people": list(people), "start": start, "limit": checked_limit(limit) + 1}
    rows = await select(connection, AMONG, values)
    return page_of(rows, limit, lambda row: Person(**row), lambda row: encode(str(row["id"])))


def id_in(cursor: str) -> UUID:
    """Raises `BadCursor`."""
    try:
        return UUID(decode(cursor, str)[0])
    except ValueError:
        raise BadCursor() from None


async def by_username(connection: Connection, username: str) -> Profile | None:
    """Whatever the letters' case; also by the username before the present one."""
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
        languages=[spoken(each) for each in row["languages"]],
        hourly_rate=rate_in(row),
        availability=Availability(row["availability"]),
        verified=row["verified"],
        skills=row["skills"],
        experience=[experienced(each) for each in row["experience"]],
        avatar=row["avatar"],
        categories=[Category(value) for value in row["categories"]],
        least_budget=money(least, row["least_currency"]) if least is not None else None,
        registered_at=row["registered_at"],
    )


def rate_in(row: Mapping[str, Any]) -> Money | None:
    return money(row["rate_minor"], row["rate_currency"]) if row["rate_minor"] is not None else None


def spoken(written: str) -> Spoken:
    language, fluency = written.split(":")
    return Spoken(Language(language), Fluency(fluency))


def experienced(written: str) -> Experience:
    skill, level, years = written.split(":")
    return Experience(skill, Level(level), int(years))
