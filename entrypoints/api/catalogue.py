"""What can be asked for on the platform, and how much of it is going on."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from domain.catalogue import SKILLS, Category
from domain.escrow import FEE_BPS
from domain.values import Currency
from entrypoints.api.fields import Count, View
from entrypoints.api.reading import Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Skills
from projections import board, statistics

router = new_router("catalogue")


class CategoryView(View):
    id: Category
    skills: Skills
    open_tasks: Count


class CatalogueView(View):
    categories: list[CategoryView]
    currencies: list[Currency]
    fee_bps: Annotated[
        int, Field(description="The platform's share in hundredths of a per cent.", examples=[1500])
    ]


class StatisticsView(View):
    open_tasks: Count
    completed_tasks: Count
    people: Count


@router.get("/catalogue", response_model=CatalogueView)
async def read_catalogue(reads: Reads) -> Response:
    """Categories with their skills, currencies, the platform's fee."""
    async with reads(board.READS) as connection:
        open_tasks = await board.open_by_category(connection, reads.now)
    categories = [
        CategoryView(id=category, skills=list(skills), open_tasks=open_tasks.get(category, 0))
        for category, skills in SKILLS.items()
    ]
    return shown(CatalogueView(categories=categories, currencies=list(Currency), fee_bps=FEE_BPS))


@router.get("/statistics", response_model=StatisticsView)
async def read_statistics(reads: Reads) -> Response:
    """Numbers of the whole platform."""
    async with reads(statistics.READS) as connection:
        return shown(StatisticsView.model_validate(await statistics.numbers(connection, reads.now)))
