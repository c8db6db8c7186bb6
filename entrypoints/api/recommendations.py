"""Tasks that suit a freelancer and freelancers who suit a task, each with its reasons."""

from typing import Annotated, Any

from fastapi import Response
from pydantic import Field

from domain.task import NoSuchTask
from domain.values import TaskId
from entrypoints.api.fields import Count, Id, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.users import PersonCard
from entrypoints.api.views import Page, TaskCard
from entrypoints.authorisation import WrongRole
from projections import recommendations, suited, task_pages

router = new_router("recommendations")


class Reason(View):
    kind: recommendations.Because
    points: Count
    detail: Annotated[dict[str, Any], Field(examples=[{"skills": ["python"]}])]


class Recommended(TaskCard):
    """`score` is the sum of its reasons' points."""

    score: Count
    reasons: list[Reason]


class Suited(PersonCard):
    """`score` is the sum of its reasons' points."""

    score: Count
    reasons: list[Reason]


@router.get("/recommendations/tasks", response_model=Page[Recommended], responses=refusals(WrongRole))
async def recommend_tasks(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Open tasks for the freelancer who asks, best first."""
    async with reads(recommendations.READS) as connection:
        page = await recommendations.for_freelancer(connection, reads.person, after, limit, reads.now)
    return listed(page, Recommended, lambda each: vars(each.task) | vars(each))


@router.get("/tasks/{id}/freelancers", response_model=Page[Suited], responses=refusals(NoSuchTask))
async def recommend_freelancers(id: Id, reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Freelancers for one's own open task who have neither applied nor been invited, best first; for
    everybody else there is nothing here."""
    async with reads(suited.READS) as connection:
        page = await task_pages.page(connection, TaskId(id), reads.person)
        if page is None or not page.mine:
            raise NoSuchTask()
        found = await suited.for_task(connection, TaskId(id), reads.person, after, limit)
    return listed(found, Suited, lambda each: vars(each.person) | vars(each))
