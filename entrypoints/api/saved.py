"""What one has saved: tasks and searches."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import Response
from pydantic import Field

from domain.catalogue import Category, Kind, UnknownSkill
from domain.saving import (
    EditSearch,
    NoSuchSearch,
    RemoveSearch,
    SaveSearch,
    SaveTask,
    SearchId,
    Terms,
    TooManySaved,
    TooManySearches,
    UnsaveTask,
    saved,
)
from domain.task import NoSuchTask, task
from domain.values import Currency, TaskId
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Body, Id, Line, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page, TaskCard
from entrypoints.dispatch import Busy, Guard
from projections import saved as model

router = new_router("saved")

Budget = Annotated[int | None, Field(ge=0, le=10**11, description="In minor units.", examples=[50_000])]


class SavedView(View):
    saved: bool


class SearchBody(Body):
    title: Annotated[str, Line(1, 60), Field(examples=["Shop fronts"])]
    q: Annotated[str, Line(0, 100)] = ""
    city: Annotated[str, Line(0, 80)] = ""
    category: Category | None = None
    skill: Annotated[Annotated[str, Line(1, 40)] | None, Field(examples=["react"])] = None
    kind: Kind | None = None
    currency: Currency | None = None
    min_budget: Budget = None
    max_budget: Budget = None
    alert: Annotated[bool, Field(description="Tell me of new tasks that it finds.")] = True


class SearchChange(Body):
    title: Annotated[str, Line(1, 60), Field(examples=["Shop fronts"])]
    alert: bool


class SearchView(View):
    id: Id
    title: str
    q: str
    city: str
    category: Category | None
    skill: str | None
    kind: Kind | None
    currency: Currency | None
    min_budget: int | None
    max_budget: int | None
    alert: bool


class SearchesView(View):
    items: list[SearchView]


def there(id: TaskId) -> Sequence[Guard]:
    def check(state: Any) -> None:
        if state.posted is None:
            raise NoSuchTask()

    return (Guard(task, id, check),)


@router.put("/tasks/{id}/saved", response_model=Done, responses=refusals(NoSuchTask, TooManySaved, Busy))
async def save_task(id: Id, ask: Asked) -> Response:
    """Keep a task to come back to."""
    command = SaveTask(actor=ask.actor, at=ask.at, task=TaskId(id))
    return await ask(saved, ask.actor, command, id=id, guards=there(TaskId(id)))


@router.delete("/tasks/{id}/saved", response_model=Done, responses=refusals(Busy))
async def unsave_task(id: Id, ask: Asked) -> Response:
    return await ask(saved, ask.actor, UnsaveTask(actor=ask.actor, at=ask.at, task=TaskId(id)), id=id)


@router.get("/tasks/{id}/saved", response_model=SavedView)
async def is_task_saved(id: Id, reads: Reads) -> Response:
    """Whether one has saved it."""
    async with reads(("saved",)) as connection:
        return shown(SavedView(saved=await model.has(connection, reads.person, TaskId(id))))


@router.get("/me/saved-tasks", response_model=Page[TaskCard])
async def list_saved_tasks(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Last saved first, whatever has become of them."""
    async with reads(model.READS) as connection:
        return listed(await model.tasks(connection, reads.person, after, limit), TaskCard)


@router.get("/me/searches", response_model=SearchesView)
async def list_searches(reads: Reads) -> Response:
    """One's saved searches, at most 20."""
    async with reads(("saved",)) as connection:
        found = await model.searches(connection, reads.person)
    return shown(SearchesView(items=[SearchView.model_validate(each) for each in found]))


@router.post(
    "/me/searches",
    status_code=201,
    response_model=Done,
    responses=refusals(TooManySearches, UnknownSkill, Busy),
)
async def save_search(body: SearchBody, ask: Asked) -> Response:
    """Keep a search; with `alert` one is told of new tasks that it finds."""
    id = SearchId(ask.new_id("search"))
    terms = Terms(
        category=body.category,
        skill=body.skill,
        kind=body.kind,
        currency=body.currency,
        min_budget=body.min_budget,
        max_budget=body.max_budget,
    )
    command = SaveSearch(
        actor=ask.actor,
        at=ask.at,
        search=id,
        title=body.title,
        q=body.q,
        city=body.city,
        terms=terms,
        alert=body.alert,
    )
    return await ask(saved, ask.actor, command, id=id, status=201)


@router.put("/me/searches/{id}", response_model=Done, responses=refusals(NoSuchSearch, Busy))
async def edit_search(id: Id, body: SearchChange, ask: Asked) -> Response:
    """Another title, alerts on or off."""
    command = EditSearch(actor=ask.actor, at=ask.at, search=SearchId(id), title=body.title, alert=body.alert)
    return await ask(saved, ask.actor, command, id=id)


@router.delete("/me/searches/{id}", response_model=Done, responses=refusals(Busy))
async def remove_search(id: Id, ask: Asked) -> Response:
    command = RemoveSearch(actor=ask.actor, at=ask.at, search=SearchId(id))
    return await ask(saved, ask.actor, command, id=id)
