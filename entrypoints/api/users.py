"""What anyone may know about people, and how to find them."""

from typing import Annotated

from fastapi import Path, Query, Response
from pydantic import Field

from domain.account import NoSuchAccount
from domain.catalogue import Category
from domain.names import USERNAME
from domain.profile import Availability
from domain.values import Currency, Role
from entrypoints.api.fields import Count, Line, MoneyOut, TimeOut, View
from entrypoints.api.people import ExperienceView, LanguageView
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Digits, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import OpenRole, Page, Person, Skills
from projections import finding, people
from projections.finding import Sort, Wanted

router = new_router("users")

Rate = Annotated[int | None, Digits, Query(ge=0, le=10**11, description="Per hour, in minor units.")]


class PersonCard(Person):
    """`done`: tasks completed as a freelancer."""

    role: Annotated[Role, Field(examples=["freelancer"])]
    city: str
    excerpt: str
    skills: Skills
    hourly_rate: MoneyOut | None
    availability: Availability
    done: Count


class FactsView(View):
    """As a client: tasks `posted` and not deleted, with somebody `hired`, `completed`; as a freelancer:
    `done`. `hire_rate`: of the tasks whose search has ended, how many in a hundred found somebody; null while
    none has."""

    posted: Count
    hired: Count
    completed: Count
    done: Count
    hire_rate: Annotated[int | None, Field(ge=0, le=100, examples=[75])]


class UserView(Person):
    role: Annotated[Role, Field(examples=["client"])]
    bio: str
    city: str
    languages: list[LanguageView]
    hourly_rate: MoneyOut | None
    availability: Availability
    skills: Skills
    experience: list[ExperienceView]
    facts: FactsView
    member_since: TimeOut


@router.get("/users", response_model=Page[PersonCard])
async def list_users(
    reads: Reads,
    role: Annotated[OpenRole | None, Query(description="Who does this, whatever else.")] = None,
    q: Annotated[str, Line(0, 100), Query(description="Words to search for.")] = "",
    city: Annotated[str, Line(0, 80)] = "",
    skill: Annotated[str | None, Line(1, 40)] = None,
    category: Category | None = None,
    currency: Currency | None = None,
    min_rate: Rate = None,
    max_rate: Rate = None,
    availability: Availability | None = None,
    verified: bool | None = None,
    sort: Sort = Sort.MOST_DONE,
    after: Cursor = None,
    limit: Limit = 20,
) -> Response:
    """The directory. Sorted by rate, those who state none are left out."""
    chosen = Role(role) if role else None
    wanted = Wanted(chosen, q, city, skill, category, currency, min_rate, max_rate, availability, verified)
    async with reads(finding.READS) as connection:
        return listed(await finding.find(connection, wanted, sort, after, limit), PersonCard)


@router.get("/users/{username}", response_model=UserView, responses=refusals(NoSuchAccount))
async def read_user(
    username: Annotated[str, Path(max_length=30, examples=["mona"])], reads: Reads
) -> Response:
    """A public profile. By the username that somebody had before: 308 to the one of today."""
    if not USERNAME.fullmatch(username):
        raise NoSuchAccount()
    async with reads(finding.READS) as connection:
        profile = await people.by_username(connection, username)
        if profile is None:
            raise NoSuchAccount()
        if profile.username.casefold() != username.casefold():
            return Response(status_code=308, headers={"Location": f"/v1/users/{profile.username}"})
        facts = await finding.facts(connection, profile.id)
    return shown(
        UserView.model_validate(vars(profile) | {"facts": facts, "member_since": profile.registered_at})
    )
