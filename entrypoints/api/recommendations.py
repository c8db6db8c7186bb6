"""Tasks that suit a freelancer, each with its reasons."""

from typing import Annotated, Any

from fastapi import Response
from pydantic import Field

from entrypoints.api.fields import Count, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Page, TaskCard
from entrypoints.authorisation import WrongRole
from projections import recommendations

router = new_router("recommendations")


class Reason(View):
    kind: recommendations.Because
    points: Count
    detail: Annotated[dict[str, Any], Field(examples=[{"skills": ["python"]}])]


class Recommended(TaskCard):
    """`score` is the sum of its reasons' points."""

    score: Count
    reasons: list[Reason]


@router.get("/recommendations/tasks", response_model=Page[Recommended], responses=refusals(WrongRole))
async def recommend_tasks(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Open tasks for the freelancer who asks, best first."""
    async with reads(recommendations.READS) as connection:
        page = await recommendations.for_freelancer(connection, reads.person, after, limit, reads.now)
    return listed(page, Recommended, lambda each: vars(each.task) | vars(each))
