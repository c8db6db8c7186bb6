"""One's own profile: what everybody sees of it, and what one looks for."""

from typing import Annotated, Any

from fastapi import Response
from pydantic import Field

from domain import onboarding
from domain.account import Account, account
from domain.catalogue import Category, Kind, UnknownSkill
from domain.names import InvalidUsername, UsernameTaken
from domain.preferences import InvalidRange, Preferences, SetPreferences, TooManyPlaces
from domain.profile import (
    Availability,
    ChangeUsername,
    EditProfile,
    FinishOnboarding,
    InvalidExperience,
    SetSkills,
    TooManyLanguages,
    TooManySkills,
    UsernameAlike,
    UsernameChangedLately,
)
from domain.values import Role
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Body, Id, Line, Money, MoneyOut, Prose, TimeOut, View
from entrypoints.api.people import ExperienceBody, ExperienceView, LanguageBody, LanguageView
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Avatar, Done, Skills
from entrypoints.authorisation import needs_two_step
from entrypoints.dispatch import Busy

router = new_router("me")


class PreferencesView(View):
    categories: list[Category]
    least_budget: MoneyOut | None
    most_budget: MoneyOut | None
    kinds: list[Kind]
    places: list[str]
    remote: bool


class MeView(PreferencesView):
    """`username_free_at`: from when on the username can be changed; null: now."""

    id: Id
    username: Annotated[str, Field(examples=["mona"])]
    former_username: str | None
    username_free_at: TimeOut | None
    name: Annotated[str, Field(examples=["Mona Adel"])]
    avatar: Avatar
    email: Annotated[str, Field(examples=["mona@example.com"])]
    email_verified: bool
    role: Annotated[Role, Field(examples=["client"])]
    two_step: bool
    two_step_needed: Annotated[bool, Field(description="The role asks for it, and it is off.")]
    bio: str
    city: str
    languages: list[LanguageView]
    hourly_rate: MoneyOut | None
    availability: Availability
    skills: Skills
    experience: list[ExperienceView]


class ProfileBody(Body):
    """The whole profile: what is left out is taken off."""

    name: Annotated[str, Line(1, 80), Field(examples=["Mona Adel"])]
    bio: Annotated[str, Prose(0, 2_000), Field(examples=["I make lamps."])]
    city: Annotated[str, Line(0, 80), Field(examples=["Cairo"])]
    languages: Annotated[list[LanguageBody], Field(max_length=10)] = Field(default_factory=list)
    hourly_rate: Money | None = None
    availability: Availability = Availability.AVAILABLE


class UsernameBody(Body):
    username: Annotated[str, Line(1, 30), Field(examples=["mona_adel"])]


class SkillsBody(Body):
    skills: Annotated[list[Annotated[str, Line(1, 40)]], Field(max_length=30, examples=[["python", "react"]])]
    experience: Annotated[list[ExperienceBody], Field(max_length=30)] = Field(default_factory=list)


class PreferencesBody(Body):
    categories: Annotated[list[Category], Field(max_length=16, examples=[["web", "data"]])]
    least_budget: Money | None
    most_budget: Money | None = None
    kinds: Annotated[list[Kind], Field(max_length=3)] = Field(default_factory=list)
    places: Annotated[list[Annotated[str, Line(1, 80)]], Field(max_length=10, examples=[["Cairo"]])] = Field(
        default_factory=list
    )
    remote: bool = True


class StepView(View):
    step: onboarding.Step
    done: bool


class OnboardingView(View):
    """`complete`: how much of the profile is there, in per cent. `finished`: the owner has said so."""

    steps: list[StepView]
    complete: Annotated[int, Field(ge=0, le=100, examples=[60])]
    finished: bool


@router.get("/me", response_model=MeView)
async def read_me(reads: Reads) -> Response:
    """One's own account, from the account's events: always as new as the last command."""
    own: Account = await reads.state(account, reads.person)
    return shown(MeView.model_validate(told(own)))


def told(own: Account) -> dict[str, Any]:
    facts = vars(own) | vars(own.profile) | vars(own.profile.preferences or Preferences())
    return facts | {
        "id": own.person,
        "avatar": own.avatar.file if own.avatar else None,
        "username_free_at": own.profile.username_free_at,
        "two_step_needed": needs_two_step(own.role) and not own.two_step,
    }


@router.put("/me/profile", response_model=Done, responses=refusals(TooManyLanguages, Busy))
async def edit_profile(body: ProfileBody, ask: Asked) -> Response:
    command = EditProfile(
        actor=ask.actor,
        at=ask.at,
        name=body.name,
        bio=body.bio,
        city=body.city,
        languages=tuple(each.spoken() for each in body.languages),
        hourly_rate=body.hourly_rate.amount() if body.hourly_rate else None,
        availability=body.availability,
    )
    return await ask(account, ask.actor, command, id=ask.actor)


@router.put(
    "/me/username",
    response_model=Done,
    responses=refusals(InvalidUsername, UsernameAlike, UsernameTaken, UsernameChangedLately, Busy),
)
async def change_username(body: UsernameBody, ask: Asked) -> Response:
    """The one before stays reserved, and links to it lead to the new one, until the next change."""
    command = ChangeUsername(actor=ask.actor, at=ask.at, username=body.username)
    return await ask(account, ask.actor, command, id=ask.actor)


@router.put(
    "/me/skills",
    response_model=Done,
    responses=refusals(TooManySkills, UnknownSkill, InvalidExperience, Busy),
)
async def set_skills(body: SkillsBody, ask: Asked) -> Response:
    """Skills of the catalogue; how well and for how long may be said of each."""
    command = SetSkills(
        actor=ask.actor,
        at=ask.at,
        skills=tuple(body.skills),
        experience=tuple(each.experience() for each in body.experience),
    )
    return await ask(account, ask.actor, command, id=ask.actor)


@router.put("/me/preferences", response_model=Done, responses=refusals(InvalidRange, TooManyPlaces, Busy))
async def set_preferences(body: PreferencesBody, ask: Asked) -> Response:
    """Which tasks to recommend."""
    command = SetPreferences(
        actor=ask.actor,
        at=ask.at,
        categories=tuple(body.categories),
        least_budget=body.least_budget.amount() if body.least_budget else None,
        most_budget=body.most_budget.amount() if body.most_budget else None,
        kinds=tuple(body.kinds),
        places=tuple(body.places),
        remote=body.remote,
    )
    return await ask(account, ask.actor, command, id=ask.actor)


@router.get("/me/onboarding", response_model=OnboardingView)
async def read_onboarding(reads: Reads) -> Response:
    """The first steps, as the account's facts say."""
    own: Account = await reads.state(account, reads.person)
    steps = [StepView(step=step, done=done) for step, done in onboarding.steps(own).items()]
    complete = onboarding.complete(own)
    return shown(OnboardingView(steps=steps, complete=complete, finished=own.profile.onboarded))


@router.post("/me/onboarding", response_model=Done, responses=refusals(Busy))
async def finish_onboarding(ask: Asked) -> Response:
    """The first steps are done with, whether or not all of them were taken."""
    return await ask(account, ask.actor, FinishOnboarding(actor=ask.actor, at=ask.at), id=ask.actor)
