"""The people, times and things that the tests of the domain speak of."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from domain.catalogue import Category, Kind
from domain.task import ApplicationAccepted, ApplicationSubmitted, Apply, Brief, TaskPosted, WorkStarted
from domain.values import ApplicationId, Currency, Money, PersonId, TaskId

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
CLIENT, FREELANCER, OTHER = (PersonId(UUID(int=number)) for number in (1, 2, 3))
TASK = TaskId(UUID(int=10))
APPLICATION, SECOND = ApplicationId(UUID(int=20)), ApplicationId(UUID(int=21))
TITLE = "Logo for a bakery"
DESCRIPTION = "A friendly logo in two colours, delivered as SVG."
PROPOSAL = "I have drawn logos for nine bakeries; here is how."
BRIEF = Brief(
    category=Category.DESIGN,
    skills=("logo-design",),
    kind=Kind.DIGITAL,
    city="",
    budget=Money(200_000, Currency.EGP),
    deadline=NOW + timedelta(days=7),
)
POSTED = TaskPosted(task=TASK, client=CLIENT, title=TITLE, description=DESCRIPTION, brief=BRIEF)


def by(actor: PersonId, at: datetime = NOW) -> dict[str, Any]:
    return {"actor": actor, "at": at}


def applying(**changes: Any) -> Apply:
    wish: dict[str, Any] = {
        "application": APPLICATION,
        "proposal": PROPOSAL,
        "bid": Money(199_999, Currency.EGP),
        "days": 5,
        **by(FREELANCER),
    }
    return Apply(**wish | changes)


def submitted(
    application: ApplicationId = APPLICATION, freelancer: PersonId = FREELANCER
) -> ApplicationSubmitted:
    return ApplicationSubmitted(
        task=TASK,
        client=CLIENT,
        application=application,
        freelancer=freelancer,
        proposal=PROPOSAL,
        bid=Money(199_999, Currency.EGP),
        days=5,
    )


ACCEPTED = ApplicationAccepted(
    task=TASK,
    client=CLIENT,
    application=APPLICATION,
    freelancer=FREELANCER,
    amount=Money(199_999, Currency.EGP),
    days=5,
    fund_by=NOW + timedelta(days=7),
)
STARTED = WorkStarted(task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER)
