"""Statistics: the platform in three numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.account import AccountRegistered, RoleChanged
from domain.decider import Recorded
from domain.erasure import AccountErased
from domain.task import (
    ApplicationAccepted,
    ApplicationWithdrawn,
    FundingLapsed,
    TaskCancelled,
    TaskCompleted,
    TaskDeleted,
    TaskEdited,
    TaskExpired,
    TaskPosted,
    WorkStarted,
)
from domain.values import PersonId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, select

READS = ("statistics",)

OPEN_TASKS = Table(
    "open_tasks",
    key=("task",),
    columns={"task": "uuid", "deadline": "timestamptz", "taken": "boolean"},
    indexes=("(deadline)",),
)
MEMBERS = Table("members", key=("person",), columns={"person": "uuid"})
"""Who hires or works: whoever has left, or looks after the platform, does neither."""
NUMBERS = Table("numbers", key=("name",), columns={"name": "text", "count": "bigint"})

PEOPLE, COMPLETED = "people", "completed_tasks"


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case AccountRegistered(person=person) | RoleChanged(person=person) | AccountErased(person=person):
            return [MEMBERS.at(person), NUMBERS.at(PEOPLE)]
        case TaskCompleted():
            return [NUMBERS.at(COMPLETED)]
        case event:
            return [OPEN_TASKS.at(event.task)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case AccountRegistered(person=person, role=role) | RoleChanged(person=person, role=role):
            belong(person, role.hires or role.works, rows)
        case AccountErased(person=person):
            belong(person, False, rows)
        case TaskCompleted():
            rows.add(NUMBERS, COMPLETED, count=1)
        case TaskPosted(task=task, brief=brief) | TaskEdited(task=task, brief=brief):
            rows.put(OPEN_TASKS, task=task, deadline=brief.deadline, taken=False)
        case ApplicationAccepted(task=task):
            rows.change(OPEN_TASKS, task, taken=True)
        case FundingLapsed(task=task) | ApplicationWithdrawn(task=task, accepted=True):
            rows.change(OPEN_TASKS, task, taken=False)
        case WorkStarted() | TaskCancelled() | TaskExpired() | TaskDeleted() as event:
            rows.remove(OPEN_TASKS, event.task)


def belong(person: PersonId, now: bool, rows: Rows) -> None:
    if now == (rows.get(MEMBERS, person) is not None):
        return
    rows.add(NUMBERS, PEOPLE, count=1 if now else -1)
    if now:
        rows.put(MEMBERS, person=person)
    else:
        rows.remove(MEMBERS, person)


statistics = Projection(
    "statistics",
    version=3,
    tables=(OPEN_TASKS, MEMBERS, NUMBERS),
    events=(
        *(AccountRegistered, RoleChanged, AccountErased),
        TaskCompleted,
        TaskPosted,
        TaskEdited,
        ApplicationAccepted,
        ApplicationWithdrawn,
        FundingLapsed,
        WorkStarted,
        TaskCancelled,
        TaskExpired,
        TaskDeleted,
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Statistics:
    open_tasks: int
    completed_tasks: int
    people: int


NOW = """
SELECT (SELECT count(*) FROM read.open_tasks WHERE deadline > %(now)s AND NOT taken) AS open_tasks,
       coalesce((SELECT count FROM read.numbers WHERE name = 'completed_tasks'), 0) AS completed_tasks,
       coalesce((SELECT count FROM read.numbers WHERE name = 'people'), 0) AS people
"""


async def numbers(connection: Connection, now: datetime) -> Statistics:
    """Open tasks are those the board shows: not taken, and the deadline ahead of `now`. People are those that
    the directory shows."""
    return Statistics(**(await select(connection, NOW, {"now": now}))[0])
