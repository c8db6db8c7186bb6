"""What can be asked for on the platform, and how much of it is going on."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from domain.catalogue import Category
from domain.values import Currency
from entrypoints.api.fields import Count, View
from entrypoints.api.reading import Reads
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Skills

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


@router.get("/statistics", response_model=StatisticsView)
async def read_statistics(reads: Reads) -> Response:
    """Numbers of the whole platform."""
