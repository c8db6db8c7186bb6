"""The directory: people to find by what they do, with counts that follow from their tasks."""

from collections.abc import Iterable
from typing import Any

from domain.account import AccountRegistered, RoleChanged
from domain.catalogue import SKILLS
from domain.decider import Recorded
from domain.erasure import AccountErased
from domain.profile import Availability, ProfileEdited, SkillsSet
from domain.standing import AccountChecked
from domain.task import (
    ApplicationAccepted,
    ApplicationWithdrawn,
    FundingLapsed,
    TaskCancelled,
    TaskCompleted,
    TaskDeleted,
    TaskExpired,
    TaskPosted,
)
from domain.values import PersonId
from domain.words import searchable
from projections.model import Projection, Rows, Table, Touch
from projections.people import rated
from projections.words import letters

DIRECTORY = Table(
    "directory",
    key=("person",),
    columns={
        "person": "uuid",
        "position": "bigint",
        "hires": "boolean",
        "works": "boolean",
        "city_words": "text",
        "words_text": "text",
        "name_letters": "text",
        "skills": "text[]",
        "categories": "text[]",
        "rate_minor": "bigint",
        "rate_currency": "text",
        "availability": "text",
        "verified": "boolean",
        "posted": "integer",
        "hired": "integer",
        "unfilled": "integer",
        "completed": "integer",
        "done": "integer",
    },
    derived={"words": "tsvector GENERATED ALWAYS AS (to_tsvector('simple', words_text)) STORED"},
    indexes=(
        "(position)",
        "(done, position)",
        "(rate_minor, position)",
        "(city_words, position)",
        "USING gin (skills)",
        "USING gin (categories)",
        "USING gin (words)",
        "USING gin (name_letters gin_trgm_ops)",
    ),
    personal={"city_words": "person", "words_text": "person", "name_letters": "person"},
)
"""As a client: tasks `posted` and not deleted, with somebody `hired`, ended before that `unfilled`,
`completed`; as a freelancer: `done`. `categories` are those of the person's skills. Who has left neither
hires nor works."""

OUTCOMES = Table("hire_outcomes", key=("task",), columns={"task": "uuid", "outcome": "text"})
"""How the search for somebody stands, in the column that counts it; null while it goes on."""

OF_TASKS = (
    *(TaskPosted, ApplicationAccepted, ApplicationWithdrawn, FundingLapsed),
    *(TaskCancelled, TaskExpired, TaskDeleted),
)
CATEGORY_OF = {skill: category for category, skills in SKILLS.items() for skill in skills}


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case TaskCompleted(client=client, freelancer=freelancer):
            return [DIRECTORY.at(client), DIRECTORY.at(freelancer)]
        case event if isinstance(event, OF_TASKS):
            return [OUTCOMES.at(event.task), DIRECTORY.at(event.client)]
        case event:
            return [DIRECTORY.at(event.person)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case AccountRegistered() as registered:
            rows.put(DIRECTORY, **newcomer(registered, recorded.position))
        case RoleChanged(person=person, role=role):
            rows.change(DIRECTORY, person, hires=role.hires, works=role.works)
        case ProfileEdited(person=person) as edited:
            rows.change(DIRECTORY, person, **described(edited))
        case SkillsSet(person=person, skills=skills):
            categories = sorted({CATEGORY_OF[skill] for skill in skills if skill in CATEGORY_OF})
            rows.change(DIRECTORY, person, skills=list(skills), categories=categories)
        case AccountChecked(person=person):
            rows.change(DIRECTORY, person, verified=True)
        case AccountErased(person=person):
            rows.change(DIRECTORY, person, hires=False, works=False)
        case TaskCompleted(client=client, freelancer=freelancer):
            count(rows, client, "completed", 1)
            count(rows, freelancer, "done", 1)
        case event:
            search(event, rows)


def search(event: Any, rows: Rows) -> None:
    """A task is posted or deleted, and its search for somebody goes on or ends."""
    task, client = event.task, event.client
    match event:
        case TaskPosted():
            count(rows, client, "posted", 1)
            rows.put(OUTCOMES, task=task, outcome=None)
        case TaskDeleted(drafted=False):
            count(rows, client, "posted", -1)
    row = rows.get(OUTCOMES, task)
    if row is not None:
        before, now = row["outcome"], outcome(event, row["outcome"])
        rows.change(OUTCOMES, task, outcome=now)
        for what, by in ((before, -1), (now, 1)):
            if what is not None:
                count(rows, client, what, by)


def outcome(event: Any, before: str | None) -> str | None:
    match event:
        case ApplicationAccepted():
            return "hired"
        case FundingLapsed() | ApplicationWithdrawn(accepted=True):
            return None
        case TaskCancelled() | TaskExpired() | TaskDeleted():
            return before or "unfilled"
        case _:
            return before


def count(rows: Rows, person: PersonId, what: str, by: int) -> None:
    row = rows.get(DIRECTORY, person)
    if row is not None:
        rows.change(DIRECTORY, person, **{what: row[what] + by})


def newcomer(registered: AccountRegistered, position: int) -> dict[str, Any]:
    return {
        "person": registered.person,
        "position": position,
        "hires": registered.role.hires,
        "works": registered.role.works,
        "city_words": "",
        "words_text": searchable(registered.name),
        "name_letters": letters(registered.name),
        "skills": [],
        "categories": [],
        "rate_minor": None,
        "rate_currency": None,
        "availability": Availability.AVAILABLE,
        "verified": False,
        **dict.fromkeys(("posted", "hired", "unfilled", "completed", "done"), 0),
    }


def described(edited: ProfileEdited) -> dict[str, Any]:
    return {
        "city_words": searchable(edited.city),
        "words_text": searchable(f"{edited.name} {edited.bio}"),
        "name_letters": letters(edited.name),
        **rated(edited),
    }


directory = Projection(
    "directory",
    version=3,
    tables=(DIRECTORY, OUTCOMES),
    events=(
        AccountRegistered,
        RoleChanged,
        ProfileEdited,
        SkillsSet,
        AccountChecked,
        AccountErased,
        TaskCompleted,
        *OF_TASKS,
    ),
    touches=touches,
    fold=fold,
)
