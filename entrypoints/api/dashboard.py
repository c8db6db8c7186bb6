"""What is going on for a person, and what waits for them."""

from fastapi import Response

from domain.values import Currency
from entrypoints.api.fields import Count, Id, View
from entrypoints.api.notifications import ActivityView
from entrypoints.api.reading import Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import TaskRef
from projections import dashboard

router = new_router("dashboard")


class HiringView(View):
    open: Count
    awaiting_choice: Count
    awaiting_payment: Count
    in_progress: Count
    completed: Count


class WorkingView(View):
    pending: Count
    accepted: Count
    in_progress: Count
    completed: Count


class MoneyFacts(View):
    """In minor units."""

    currency: Currency
    held_as_client: Count
    held_as_freelancer: Count
    earned: Count
    spent: Count


class Waiting(View):
    what: dashboard.What
    task: TaskRef | None
    application: Id | None
    conversation: Id | None
    count: Count


class DashboardView(View):
    hiring: HiringView
    working: WorkingView
    money: list[MoneyFacts]
    unread_messages: Count
    unread_notifications: Count
    waiting: list[Waiting]
    activity: list[ActivityView]


@router.get("/dashboard", response_model=DashboardView)
async def read_dashboard(reads: Reads) -> Response:
    """The start page of whoever is signed in."""
    async with reads(dashboard.READS) as connection:
        return shown(DashboardView.model_validate(await dashboard.of_person(connection, reads.person)))
