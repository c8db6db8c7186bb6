"""What anyone may know about a person."""

from typing import Annotated

from fastapi import Path, Response
from pydantic import Field

from domain.account import NoSuchAccount
from domain.names import USERNAME
from domain.values import Role
from entrypoints.api.fields import Id, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Skills
from projections import people

router = new_router("users")


class UserView(View):
    id: Id
    username: Annotated[str, Field(examples=["mona"])]
    name: Annotated[str, Field(examples=["Mona Adel"])]
    role: Annotated[Role, Field(examples=["client"])]
    bio: str
    city: str
    skills: Skills
    member_since: TimeOut


@router.get("/users/{username}", response_model=UserView, responses=refusals(NoSuchAccount))
async def read_user(
    username: Annotated[str, Path(max_length=30, examples=["mona"])], reads: Reads
) -> Response:
    """A public profile."""
    if not USERNAME.fullmatch(username):
        raise NoSuchAccount()
    async with reads(("people",)) as connection:
        profile = await people.by_username(connection, username)
    if profile is None:
        raise NoSuchAccount()
    return shown(UserView.model_validate(vars(profile) | {"member_since": profile.registered_at}))
