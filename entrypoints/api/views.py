"""What answers of several nouns share."""

from typing import Annotated, Generic, Literal, TypeVar
from uuid import UUID

from pydantic import Field

from domain.catalogue import Category, Kind
from domain.task import Declined, Stage
from entrypoints.api.fields import Count, Id, MoneyOut, Position, TimeOut, View

T = TypeVar("T")

OpenRole = Literal["client", "freelancer", "both"]
ApplicationStatus = Literal[
    "pending", "accepted", "not_chosen", "rejected", "withdrawn", "cancelled", "expired"
]
Skills = Annotated[list[str], Field(examples=[["python", "react"]])]


class Page(View, Generic[T]):
    """`next` is the cursor to ask for what follows with `?after=`; null: this is the end."""

    items: list[T]
    next: str | None = None


class Done(View):
    """The command is in the log at this position."""

    id: Id
    position: Position


Avatar = Annotated[
    UUID | None,
    Field(description="Their picture, at `/v1/files/{id}`; null: they show none.", examples=[None]),
]


class Person(View):
    id: Id
    username: Annotated[str, Field(examples=["mona"])]
    name: Annotated[str, Field(examples=["Mona Adel"])]
    avatar: Avatar
    verified: Annotated[bool, Field(description="An operator has checked who this is.")]


class TaskRef(View):
    id: Id
    title: Annotated[str, Field(examples=["Build a shop front"])]


class TaskFacts(View):
    """What every view of a task has."""

    id: Id
    title: Annotated[str, Field(examples=["Build a shop front"])]
    category: Category
    skills: Skills
    kind: Kind
    city: str
    budget: MoneyOut
    deadline: TimeOut
    stage: Stage
    applications: Count
    posted_at: TimeOut
    client: Person


class TaskCard(TaskFacts):
    excerpt: str


class OwnTaskCard(TaskCard):
    """`views`: how many people have looked at it, each counted once a day."""

    views: Count


class Deal(View):
    """What somebody offered; `answers` to the task's questions, in their order. `declined` and `note` are why
    the client said no."""

    id: Id
    proposal: str
    answers: list[str]
    bid: MoneyOut
    days: Annotated[int, Field(examples=[14])]
    status: ApplicationStatus
    declined: Declined | None
    note: str
    submitted_at: TimeOut
    revised_at: TimeOut | None
