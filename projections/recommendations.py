"""Recommendations: open tasks for one freelancer, each with its points and what they are for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from domain.account import AccountRegistered
from domain.catalogue import Kind
from domain.decider import Recorded
from domain.preferences import PreferencesSet
from domain.profile import ProfileEdited, SkillsSet
from domain.task import (
    ApplicationAccepted,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    FundingLapsed,
    Stage,
    TaskCancelled,
    TaskDeleted,
    TaskEdited,
    TaskExpired,
    TaskPosted,
    WorkStarted,
)
from domain.values import PersonId
from domain.words import searchable
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, Page, checked_limit, decode, encode, select
from projections.shapes import LISTED, TaskCard, card_of, listed, person_as

READS = ("recommendations", "people")

CANDIDATES_MAX = 300
SKILLS_POINTS = 50
CATEGORY_POINTS = 20
BUDGET_POINTS = 10
CITY_POINTS = 10
REMOTE_POINTS = 5
RECENT_POINTS = ((timedelta(days=1), 10), (timedelta(days=3), 6), (timedelta(days=7), 3))

OFFERS = Table(
    "offers",
    key=("task",),
    columns={
        **LISTED,
        "stage": "text",
        "applications": "integer",
        "taken": "boolean",
        "posted_at": "timestamptz",
        "position": "bigint",
    },
    indexes=("(position DESC)", "(category, position DESC)", "USING gin (skills)"),
    personal={"title": "client", "description": "client"},
)

SEEKERS = Table(
    "seekers",
    key=("person",),
    columns={
        "person": "uuid",
        "skills": "text[]",
        "categories": "text[]",
        "least_minor": "bigint",
        "least_currency": "text",
        "city": "text",
    },
    personal={"city": "person"},
)

APPLIED = Table("applied", key=("freelancer", "task"), columns={"freelancer": "uuid", "task": "uuid"})


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case AccountRegistered() | ProfileEdited() | SkillsSet() | PreferencesSet() as event:
            return [SEEKERS.at(event.person)]
        case ApplicationSubmitted(task=task, freelancer=freelancer):
            return [OFFERS.at(task), APPLIED.at(freelancer, task)]
        case event:
            return [OFFERS.at(event.task)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case AccountRegistered(person=person):
            rows.put(SEEKERS, person=person, skills=[], categories=[], city="", **least(None))
        case ProfileEdited(person=person, city=city):
            rows.change(SEEKERS, person, city=city)
        case SkillsSet(person=person, skills=skills):
            rows.change(SEEKERS, person, skills=list(skills))
        case PreferencesSet(person=person, categories=categories) as chosen:
            rows.change(SEEKERS, person, categories=list(categories), **least(chosen))
        case TaskPosted() as posted:
            stand = {"stage": Stage.POSTED, "applications": 0, "taken": False}
            rows.put(OFFERS, **listed(posted), **stand, posted_at=recorded.at, position=recorded.position)
        case TaskEdited() as edited:
            rows.change(OFFERS, edited.task, **listed(edited))
        case ApplicationSubmitted(task=task, freelancer=freelancer):
            rows.change(OFFERS, task, stage=Stage.APPLIED)
            rows.add(OFFERS, task, applications=1)
            rows.put(APPLIED, freelancer=freelancer, task=task)
        case ApplicationAccepted(task=task):
            rows.change(OFFERS, task, taken=True)
        case FundingLapsed(task=task):
            rows.change(OFFERS, task, taken=False)
        case ApplicationWithdrawn(task=task, accepted=accepted):
            rows.add(OFFERS, task, applications=-1)
            if accepted:
                rows.change(OFFERS, task, taken=False)
        case event:
            rows.remove(OFFERS, event.task)  # type: ignore[attr-defined]


def least(chosen: PreferencesSet | None) -> dict[str, Any]:
    budget = chosen.least_budget if chosen else None
    return {
        "least_minor": budget.minor if budget else None,
        "least_currency": budget.currency if budget else None,
    }


recommendations = Projection(
    "recommendations",
    version=2,
    tables=(OFFERS, SEEKERS, APPLIED),
    events=(
        AccountRegistered,
        ProfileEdited,
        SkillsSet,
        PreferencesSet,
        TaskPosted,
        TaskEdited,
        ApplicationSubmitted,
        ApplicationWithdrawn,
        ApplicationAccepted,
        FundingLapsed,
        WorkStarted,
        TaskCancelled,
        TaskExpired,
        TaskDeleted,
    ),
    touches=touches,
    fold=fold,
)


class Because(StrEnum):
    SKILLS = "skills"
    CATEGORY = "category"
    BUDGET = "budget"
    RECENT = "recent"
    REMOTE = "remote"
    CITY = "city"
    DONE = "done"
    AVAILABLE = "available"


@dataclass(frozen=True)
class Reason:
    """`detail` says what was compared, for words in the reader's language: skills {shared, asked}, category
    {category}, budget {minor, least_minor, currency}, recent {days}, city {city}, done {done}, remote and
    available {}."""

    kind: Because
    points: int
    detail: Mapping[str, Any]


@dataclass(frozen=True)
class Recommendation:
    task: TaskCard
    score: int
    reasons: Sequence[Reason]


SEEKER = "SELECT * FROM read.seekers WHERE person = %(person)s"

CANDIDATES = f"""
WITH found AS (
    (SELECT task FROM read.offers WHERE skills && %(skills)s::text[] ORDER BY position DESC LIMIT %(most)s)
    UNION
    (SELECT task FROM read.offers WHERE category = ANY(%(categories)s::text[])
     ORDER BY position DESC LIMIT %(most)s)
    UNION
    (SELECT task FROM read.offers WHERE NOT taken ORDER BY position DESC LIMIT %(most)s)
)
SELECT o.*, left(o.description, 240) AS excerpt,
       {person_as("client", "c")}
FROM found JOIN read.offers o USING (task) LEFT JOIN read.people c ON c.person = o.client
WHERE o.client <> %(person)s AND o.deadline > %(now)s AND NOT o.taken
  AND NOT EXISTS (SELECT FROM read.applied a WHERE a.freelancer = %(person)s AND a.task = o.task)
"""


async def for_freelancer(
    connection: Connection, person: PersonId, after: str | None, limit: int, now: datetime
) -> Page[Recommendation]:
    """Best first, among the newest 300 tasks that share a skill, the newest 300 of the wanted categories and
    the newest 300 of all; never one's own, nor those applied to. The pages of one list are scored as of
    the first page's `now`."""
    score, position, as_of = decode(after, int, int, datetime) if after is not None else (None, None, now)
    seekers = await select(connection, SEEKER, {"person": person})
    if not seekers:
        return Page([])
    wanted = {"skills": seekers[0]["skills"], "categories": seekers[0]["categories"]}
    values = wanted | {"person": person, "now": now, "most": CANDIDATES_MAX}
    ranked = []
    for row in await select(connection, CANDIDATES, values):
        why = reasons(row, seekers[0], as_of)
        ranked.append((sum(reason.points for reason in why), row["position"], row, why))
    ranked.sort(key=lambda one: one[:2], reverse=True)
    rest = [one for one in ranked if score is None or one[:2] < (score, position)]
    shown = rest[: checked_limit(limit)]
    return Page(
        [Recommendation(card_of(row), score, why) for score, _, row, why in shown],
        encode(*shown[-1][:2], as_of) if len(rest) > limit else None,
    )


def reasons(offer: Mapping[str, Any], seeker: Mapping[str, Any], now: datetime) -> Sequence[Reason]:
    """What speaks for this task, most telling kind first; reasons without points are left out."""
    found = [
        by_skills(offer, seeker),
        by_category(offer, seeker),
        by_budget(offer, seeker),
        by_age(offer, now),
        by_place(offer, seeker),
    ]
    return [reason for reason in found if reason is not None]


def by_skills(offer: Mapping[str, Any], seeker: Mapping[str, Any]) -> Reason | None:
    asked = offer["skills"]
    shared = sorted(set(asked) & set(seeker["skills"]))
    if not shared:
        return None
    points = SKILLS_POINTS * len(shared) // len(asked)
    return Reason(Because.SKILLS, points, {"shared": shared, "asked": len(asked)})


def by_category(offer: Mapping[str, Any], seeker: Mapping[str, Any]) -> Reason | None:
    category = offer["category"]
    if category not in seeker["categories"]:
        return None
    return Reason(Because.CATEGORY, CATEGORY_POINTS, {"category": category})


def by_budget(offer: Mapping[str, Any], seeker: Mapping[str, Any]) -> Reason | None:
    least_minor, currency, minor = seeker["least_minor"], seeker["least_currency"], offer["budget_minor"]
    if least_minor is None or currency != offer["currency"] or minor < least_minor:
        return None
    detail = {"minor": minor, "least_minor": least_minor, "currency": currency}
    return Reason(Because.BUDGET, BUDGET_POINTS, detail)


def by_age(offer: Mapping[str, Any], now: datetime) -> Reason | None:
    age = now - offer["posted_at"]
    points = next((points for bound, points in RECENT_POINTS if age < bound), 0)
    return Reason(Because.RECENT, points, {"days": max(age.days, 0)}) if points else None


def by_place(offer: Mapping[str, Any], seeker: Mapping[str, Any]) -> Reason | None:
    same_city = bool(seeker["city"]) and searchable(offer["city"]) == searchable(seeker["city"])
    if same_city and offer["kind"] != Kind.DIGITAL:
        return Reason(Because.CITY, CITY_POINTS, {"city": offer["city"]})
    if offer["kind"] != Kind.PHYSICAL:
        return Reason(Because.REMOTE, REMOTE_POINTS, {})
    return None
