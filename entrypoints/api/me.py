"""One's own account, tasks and applications."""

from typing import Annotated, Any

from fastapi import Response
from pydantic import Field

from domain.account import (
    ChangeRole,
    EditProfile,
    RoleNotOpen,
    SetPreferences,
    SetSkills,
    TooManySkills,
    account,
)
from domain.catalogue import Category, UnknownSkill
from domain.task import Stage
from domain.values import Role
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Body, Id, Line, Money, MoneyOut, Prose, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Deal, Done, OpenRole, Page, Skills, TaskCard, TaskRef
from entrypoints.dispatch import Busy
from projections import applications, tasks

router = new_router("me")


class MeView(View):
    id: Id
    username: Annotated[str, Field(examples=["mona"])]
    name: Annotated[str, Field(examples=["Mona Adel"])]
    email: Annotated[str, Field(examples=["mona@example.com"])]
    email_verified: bool
    role: Annotated[Role, Field(examples=["client"])]
    bio: str
    city: str
    skills: Skills
    categories: list[Category]
    least_budget: MoneyOut | None


class ProfileBody(Body):
    name: Annotated[str, Line(1, 80), Field(examples=["Mona Adel"])]
    bio: Annotated[str, Prose(0, 2_000), Field(examples=["I make lamps."])]
    city: Annotated[str, Line(0, 80), Field(examples=["Cairo"])]


class RoleBody(Body):
    role: OpenRole


class SkillsBody(Body):
    skills: Annotated[list[Annotated[str, Line(1, 40)]], Field(max_length=30, examples=[["python", "react"]])]


class PreferencesBody(Body):
    categories: Annotated[list[Category], Field(max_length=16, examples=[["web", "data"]])]
    least_budget: Money | None


class TaskOfMine(TaskRef):
    stage: Stage


class MyApplication(Deal):
    task: TaskOfMine


@router.get("/me", response_model=MeView)
async def read_me(reads: Reads) -> Response:
    """One's own account, from the account's events: always as new as the last command."""
    own = await reads.state(account, reads.person)
    return shown(MeView.model_validate(vars(own) | {"id": own.person}))


@router.put("/me/profile", response_model=Done, responses=refusals(Busy))
async def edit_profile(body: ProfileBody, ask: Asked) -> Response:
    command = EditProfile(actor=ask.actor, at=ask.at, name=body.name, bio=body.bio, city=body.city)
    return await ask(account, ask.actor, command, id=ask.actor)


@router.put("/me/role", response_model=Done, responses=refusals(RoleNotOpen, Busy))
async def change_role(body: RoleBody, ask: Asked) -> Response:
    command = ChangeRole(actor=ask.actor, at=ask.at, role=Role(body.role))
    return await ask(account, ask.actor, command, id=ask.actor)


@router.put("/me/skills", response_model=Done, responses=refusals(TooManySkills, UnknownSkill, Busy))
async def set_skills(body: SkillsBody, ask: Asked) -> Response:
    command = SetSkills(actor=ask.actor, at=ask.at, skills=tuple(body.skills))
    return await ask(account, ask.actor, command, id=ask.actor)


@router.put("/me/preferences", response_model=Done, responses=refusals(Busy))
async def set_preferences(body: PreferencesBody, ask: Asked) -> Response:
    """Which tasks to recommend."""
    least = body.least_budget.amount() if body.least_budget else None
    command = SetPreferences(
        actor=ask.actor, at=ask.at, categories=tuple(body.categories), least_budget=least
    )
    return await ask(account, ask.actor, command, id=ask.actor)


@router.get("/me/tasks", response_model=Page[TaskCard])
async def list_my_tasks(
    reads: Reads, stage: Stage | None = None, after: Cursor = None, limit: Limit = 20
) -> Response:
    """Tasks one has posted, newest first."""
    async with reads(tasks.READS) as connection:
        return listed(await tasks.own(connection, reads.person, stage, after, limit), TaskCard)


@router.get("/me/applications", response_model=Page[MyApplication])
async def list_my_applications(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Applications one has made, newest first."""
    async with reads(applications.READS) as connection:
        page = await applications.own(connection, reads.person, after, limit)
    return listed(page, MyApplication, own_application)


def own_application(mine: applications.MyApplication) -> dict[str, Any]:
    return vars(mine) | {"task": vars(mine.task) | {"stage": mine.task_stage}}
