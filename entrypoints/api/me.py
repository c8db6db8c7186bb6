"""One's own account, tasks and applications."""

from typing import Any

from fastapi import Response

from domain.account import ChangeRole, RoleNotOpen, account
from domain.task import Stage
from domain.values import Role
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Body
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Deal, Done, OpenRole, OwnTaskCard, Page, TaskRef
from entrypoints.dispatch import Busy
from projections import applications, task_pages

router = new_router("me")


class RoleBody(Body):
    role: OpenRole


class TaskOfMine(TaskRef):
    stage: Stage


class MyApplication(Deal):
    task: TaskOfMine


@router.put("/me/role", response_model=Done, responses=refusals(RoleNotOpen, Busy))
async def change_role(body: RoleBody, ask: Asked) -> Response:
    command = ChangeRole(actor=ask.actor, at=ask.at, role=Role(body.role))
    return await ask(account, ask.actor, command, id=ask.actor)


@router.get("/me/tasks", response_model=Page[OwnTaskCard])
async def list_my_tasks(
    reads: Reads, stage: Stage | None = None, after: Cursor = None, limit: Limit = 20
) -> Response:
    """Tasks one has posted, newest first."""
    async with reads(task_pages.READS) as connection:
        page = await task_pages.own(connection, reads.person, stage, after, limit)
    return listed(page, OwnTaskCard, own_task)


@router.get("/me/applications", response_model=Page[MyApplication])
async def list_my_applications(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Applications one has made, newest first."""
    async with reads(applications.READS) as connection:
        page = await applications.own(connection, reads.person, after, limit)
    return listed(page, MyApplication, own_application)


def own_task(mine: task_pages.OwnTask) -> dict[str, Any]:
    return vars(mine.card) | {"views": mine.views}


def own_application(mine: applications.MyApplication) -> dict[str, Any]:
    return vars(mine) | {"task": vars(mine.task) | {"stage": mine.task_stage}}
