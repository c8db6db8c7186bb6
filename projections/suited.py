"""Freelancers who suit a task: the reasons by which tasks suit a freelancer, read the other way round."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.catalogue import Kind
from domain.profile import Availability
from domain.values import PersonId, TaskId
from domain.words import searchable
from projections.finding import PersonCard, card_in
from projections.paging import Connection, Page, checked_limit, decode, encode, select
from projections.recommendations import (
    CANDIDATES_MAX,
    Because,
    Reason,
    by_budget,
    by_category,
    by_place,
    by_skills,
)

READS = ("recommendations", "directory", "invitations", "people", "tasks")

DONE_POINTS = 2
DONE_POINTS_MAX = 10
AVAILABLE_POINTS = 5
TELLING = frozenset({Because.SKILLS, Because.CATEGORY, Because.CITY})
"""Somebody of whom none of these can be said does not suit the task, whatever else speaks for them."""


@dataclass(frozen=True)
class Suited:
    person: PersonCard
    score: int
    reasons: Sequence[Reason]


OPEN_TASK = "SELECT * FROM read.offers WHERE task = %(task)s AND client = %(client)s AND NOT taken"

FREELANCERS = """
WITH found AS (
    (SELECT person FROM read.directory WHERE works AND skills && %(skills)s::text[]
     ORDER BY done DESC, position DESC LIMIT %(most)s)
    UNION
    (SELECT person FROM read.directory WHERE works AND categories && %(categories)s::text[]
     ORDER BY done DESC, position DESC LIMIT %(most)s)
    UNION
    (SELECT person FROM read.directory WHERE works AND city_words = %(city)s
     ORDER BY position DESC LIMIT %(most)s)
    UNION
    (SELECT person FROM read.directory WHERE works ORDER BY done DESC, position DESC LIMIT %(most)s)
)
SELECT d.*, s.categories AS wanted, s.least_minor, s.least_currency, p.username, p.name, p.avatar, p.role,
       p.city, left(p.bio, 240) AS excerpt
FROM found JOIN read.directory d USING (person) JOIN read.seekers s USING (person)
JOIN read.people p USING (person)
WHERE d.person <> %(client)s AND d.availability <> 'unavailable'
  AND NOT EXISTS (SELECT FROM read.applied a WHERE a.freelancer = d.person AND a.task = %(task)s)
  AND NOT EXISTS (SELECT FROM read.invitations i WHERE i.freelancer = d.person AND i.task = %(task)s)
"""


async def for_task(
    connection: Connection, task: TaskId, client: PersonId, after: str | None, limit: int
) -> Page[Suited]:
    """Best first, among 300 each who share a skill, work in the category, live in the city, and have done
    most; never who has applied or was invited already, nor who says to be unavailable. Nobody once the task
    is taken."""
    before = tuple(decode(after, int, int, int)) if after is not None else None
    tasks = await select(connection, OPEN_TASK, {"task": task, "client": client})
    if not tasks:
        return Page([])
    ranked = []
    for row in await select(connection, FREELANCERS, wanted(tasks[0])):
        why = reasons(tasks[0], row)
        if TELLING & {reason.kind for reason in why}:
            ranked.append((sum(reason.points for reason in why), row["done"], row["position"], row, why))
    ranked.sort(key=lambda one: one[:3], reverse=True)
    rest = [one for one in ranked if before is None or one[:3] < before]
    shown = rest[: checked_limit(limit)]
    return Page(
        [Suited(card_in(row), score, why) for score, _, _, row, why in shown],
        encode(*shown[-1][:3]) if len(rest) > limit else None,
    )


def wanted(task: Mapping[str, Any]) -> dict[str, Any]:
    near = searchable(task["city"]) if task["kind"] != Kind.DIGITAL else ""
    return {
        "task": task["task"],
        "client": task["client"],
        "skills": task["skills"],
        "categories": [task["category"]],
        "city": near or None,
        "most": CANDIDATES_MAX,
    }


def reasons(task: Mapping[str, Any], freelancer: Mapping[str, Any]) -> Sequence[Reason]:
    """What speaks for this person, most telling kind first; reasons without points are left out."""
    categories = {*freelancer["categories"], *freelancer["wanted"]}
    found = [
        by_skills(task, freelancer),
        by_category(task, {"categories": categories}),
        by_budget(task, freelancer),
        by_place(task, freelancer),
        by_done(freelancer["done"]),
        by_availability(freelancer["availability"]),
    ]
    return [reason for reason in found if reason is not None]


def by_done(done: int) -> Reason | None:
    points = min(DONE_POINTS * done, DONE_POINTS_MAX)
    return Reason(Because.DONE, points, {"done": done}) if points else None


def by_availability(availability: str) -> Reason | None:
    return Reason(Because.AVAILABLE, AVAILABLE_POINTS, {}) if availability == Availability.AVAILABLE else None
