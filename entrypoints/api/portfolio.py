"""Works that people show on their profiles."""

from typing import Annotated

from fastapi import Path, Response
from pydantic import Field

from domain.account import NoSuchAccount
from domain.files import NoSuchFile
from domain.names import USERNAME
from domain.portfolio import (
    PICTURES_MAX,
    BadLink,
    NoSuchWork,
    NotAPicture,
    RemoveWork,
    ShowWork,
    TooManyPictures,
    TooManyWorks,
    WorkId,
    portfolio,
)
from domain.values import FileId, PersonId
from entrypoints.api.attaching import owned
from entrypoints.api.commands import Ask, Asked
from entrypoints.api.fields import Body, Id, Line, Prose, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Reading, Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done
from entrypoints.authorisation import WrongRole
from entrypoints.dispatch import Busy
from projections import people
from projections import portfolio as model

router = new_router("portfolio")
BAD_WORK = (BadLink, NotAPicture, TooManyPictures, NoSuchFile, WrongRole, Busy)


class WorkBody(Body):
    title: Annotated[str, Line(1, 100), Field(examples=["A shop for lamps"])]
    description: Annotated[str, Prose(0, 2_000)] = ""
    link: Annotated[str, Line(0, 300), Field(examples=["https://example.com/lamps"])] = ""
    pictures: Annotated[
        list[Id], Field(max_length=PICTURES_MAX, description="One's own files, each once.", examples=[[]])
    ] = Field(default_factory=list)


class WorkView(View):
    """`pictures`: files that anybody may read."""

    id: Id
    title: str
    description: str
    link: str
    pictures: list[Id]


class PortfolioView(View):
    items: list[WorkView]


@router.get("/users/{username}/portfolio", response_model=PortfolioView, responses=refusals(NoSuchAccount))
async def read_portfolio(
    username: Annotated[str, Path(max_length=30, examples=["mona"])], reads: Reads
) -> Response:
    """What somebody shows, the newest first; at most 20 works."""
    async with reads(model.READS) as connection:
        known = USERNAME.fullmatch(username)
        profile = await people.by_username(connection, username) if known else None
        if profile is None:
            raise NoSuchAccount()
        found = await model.of(connection, profile.id)
    return shown(PortfolioView(items=[WorkView.model_validate(each) for each in found]))


@router.get("/me/portfolio", response_model=PortfolioView)
async def read_my_portfolio(reads: Reads) -> Response:
    return shown(PortfolioView(items=await own(reads, reads.person)))


@router.get("/me/portfolio/{id}", response_model=WorkView, responses=refusals(NoSuchWork))
async def read_my_work(id: Id, reads: Reads) -> Response:
    for each in await own(reads, reads.person):
        if each.id == id:
            return shown(each)
    raise NoSuchWork()


@router.post(
    "/me/portfolio", status_code=201, response_model=Done, responses=refusals(TooManyWorks, *BAD_WORK)
)
async def add_work(body: WorkBody, ask: Asked) -> Response:
    """Show one more work."""
    id = WorkId(ask.new_id("work"))
    return await ask(portfolio, ask.actor, await showing(id, body, ask, new=True), id=id, status=201)


@router.put("/me/portfolio/{id}", response_model=Done, responses=refusals(NoSuchWork, *BAD_WORK))
async def edit_work(id: Id, body: WorkBody, ask: Asked) -> Response:
    return await ask(portfolio, ask.actor, await showing(WorkId(id), body, ask, new=False), id=id)


@router.delete("/me/portfolio/{id}", response_model=Done, responses=refusals(Busy))
async def remove_work(id: Id, ask: Asked) -> Response:
    command = RemoveWork(actor=ask.actor, at=ask.at, work=WorkId(id))
    return await ask(portfolio, ask.actor, command, id=id)


async def showing(id: WorkId, body: WorkBody, ask: Ask, *, new: bool) -> ShowWork:
    return ShowWork(
        actor=ask.actor,
        at=ask.at,
        work=id,
        title=body.title,
        description=body.description,
        link=body.link,
        pictures=tuple([(await owned(ask, FileId(each))).attachment for each in body.pictures]),
        new=new,
    )


async def own(reads: Reading, person: PersonId) -> list[WorkView]:
    async with reads(("portfolio",)) as connection:
        return [WorkView.model_validate(each) for each in await model.of(connection, person)]
