"""What several read models keep and show alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.catalogue import Category, Kind
from domain.task import Stage, TaskEdited, TaskPosted
from domain.values import Currency, FileId, Money, PersonId, TaskId


@dataclass(frozen=True)
class Person:
    """`verified`: an operator has checked who this is."""

    id: PersonId
    username: str
    name: str
    avatar: FileId | None
    verified: bool


@dataclass(frozen=True)
class TaskRef:
    id: TaskId
    title: str


@dataclass(frozen=True)
class TaskCard:
    """A task as it stands in a list. `excerpt` is the beginning of its description."""

    id: TaskId
    title: str
    excerpt: str
    category: Category
    skills: Sequence[str]
    kind: Kind
    city: str
    budget: Money
    deadline: datetime
    stage: Stage
    applications: int
    posted_at: datetime
    client: Person


def money(minor: int, currency: str) -> Money:
    return Money(minor, Currency(currency))


def person_as(prefix: str, alias: str) -> str:
    """What a query that joins `people` under this alias selects of it, for `person_in`."""
    return ", ".join(
        f"{alias}.{column} AS {prefix}_{column}" for column in ("username", "name", "avatar", "verified")
    )


def person_in(row: Mapping[str, Any], prefix: str) -> Person:
    """The person whom a query joined as `<prefix>`, with `person_as` of it beside."""
    names = row[f"{prefix}_username"] or "", row[f"{prefix}_name"] or ""
    return Person(row[prefix], *names, row[f"{prefix}_avatar"], bool(row[f"{prefix}_verified"]))


def task_in(row: Mapping[str, Any]) -> TaskRef:
    """The task that a query joined as `task`, `title`."""
    return TaskRef(row["task"], row["title"] or "")


def card_of(row: Mapping[str, Any]) -> TaskCard:
    return TaskCard(
        id=row["task"],
        title=row["title"],
        excerpt=row["excerpt"],
        category=Category(row["category"]),
        skills=row["skills"],
        kind=Kind(row["kind"]),
        city=row["city"],
        budget=Money(row["budget_minor"], Currency(row["currency"])),
        deadline=row["deadline"],
        stage=Stage(row["stage"]),
        applications=row["applications"],
        posted_at=row["posted_at"],
        client=person_in(row, "client"),
    )


LISTED = {
    "task": "uuid",
    "client": "uuid",
    "title": "text",
    "description": "text",
    "category": "text",
    "skills": "text[]",
    "kind": "text",
    "city": "text",
    "budget_minor": "bigint",
    "currency": "text",
    "deadline": "timestamptz",
}
"""The columns of what a task asks for, in every table that lists tasks."""


def listed(event: TaskPosted | TaskEdited) -> dict[str, Any]:
    brief = event.brief
    return {
        "task": event.task,
        "client": event.client,
        "title": event.title,
        "description": event.description,
        "category": brief.category,
        "skills": list(brief.skills),
        "kind": brief.kind,
        "city": brief.city,
        "budget_minor": brief.budget.minor,
        "currency": brief.budget.currency,
        "deadline": brief.deadline,
    }
