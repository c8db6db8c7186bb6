"""Timeline: what happened to a task and its contract, in the order of the log, for those who may see it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, get_args

from domain.contract.events import ContractEvent
from domain.decider import Recorded
from domain.escrow import EscrowEvent
from domain.review import ReviewEvent
from domain.task import ApplicantsTold, TaskDrafted, TaskEvent
from domain.values import SYSTEM, ApplicationId, Money, PersonId, TaskId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, money, person_as, person_in

READS = ("timeline", "people")

ENTRIES = Table(
    "timeline",
    key=("position",),
    columns={
        "position": "bigint",
        "task": "uuid",
        "contract": "uuid",
        "name": "text",
        "actor": "uuid",
        "at": "timestamptz",
        "public": "boolean",
        "people": "uuid[]",
        "amount_minor": "bigint",
        "currency": "text",
        "number": "integer",
    },
    indexes=("(task, position)", "(contract, position)"),
    append_only=True,
)
OF_ESCROW = get_args(EscrowEvent)
KINDS = (*get_args(TaskEvent), *get_args(ContractEvent), *OF_ESCROW, *get_args(ReviewEvent))
AMOUNTS = ("net", "amount", "bid")


def touches(recorded: Recorded) -> Iterable[Touch]:
    return []


def fold(recorded: Recorded, rows: Rows) -> None:
    event: Any = recorded.event
    of_escrow = type(event) in OF_ESCROW
    amount = next((getattr(event, name) for name in AMOUNTS if hasattr(event, name)), None)
    rows.append(
        ENTRIES,
        position=recorded.position,
        task=event.contract.task if of_escrow else event.task,
        contract=event.contract.application if of_escrow else contract_of(event),
        name=event.NAME,
        actor=recorded.actor,
        at=recorded.at,
        public=recorded.audience.public,
        people=list(dict.fromkeys(recorded.audience.people)),
        amount_minor=amount.minor if amount else None,
        currency=amount.currency if amount else None,
        number=getattr(event, "number", None),
    )


def contract_of(event: Any) -> ApplicationId | None:
    """The contract, or the application that may become one."""
    found: ApplicationId | None = getattr(event, "contract", None) or getattr(event, "application", None)
    return found


timeline = Projection(
    "timeline",
    version=1,
    tables=(ENTRIES,),
    events=tuple(kind for kind in KINDS if kind not in (TaskDrafted, ApplicantsTold)),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Entry:
    """`name` is that of the event; `actor` is None when the platform acted by itself."""

    position: int
    name: str
    actor: Person | None
    at: datetime
    amount: Money | None
    number: int | None


OF_TASK = f"""
SELECT e.*, {person_as("actor", "p")}
FROM read.timeline e LEFT JOIN read.people p ON p.person = e.actor
WHERE e.task = %(task)s AND e.position > %(after)s AND (e.public OR %(viewer)s::uuid = ANY(e.people))
ORDER BY e.position LIMIT %(limit)s
"""

OF_CONTRACT = f"""
SELECT e.*, {person_as("actor", "p")}
FROM read.timeline e LEFT JOIN read.people p ON p.person = e.actor
WHERE e.contract = %(contract)s AND e.position > %(after)s AND %(viewer)s::uuid = ANY(e.people)
ORDER BY e.position LIMIT %(limit)s
"""


async def of_task(
    connection: Connection, task: TaskId, viewer: PersonId | None, after: str | None, limit: int
) -> Page[Entry]:
    """What this person (None: a visitor) may know of, oldest first."""
    values = {"task": task, "viewer": viewer, "after": position_in(after, 0)}
    return _page(await select(connection, OF_TASK, values | {"limit": checked_limit(limit) + 1}), limit)


async def of_contract(
    connection: Connection, contract: ApplicationId, viewer: PersonId, after: str | None, limit: int
) -> Page[Entry]:
    """Everything about one application and the contract that came of it, oldest first."""
    values = {"contract": contract, "viewer": viewer, "after": position_in(after, 0)}
    return _page(await select(connection, OF_CONTRACT, values | {"limit": checked_limit(limit) + 1}), limit)


def _page(rows: list[dict[str, Any]], limit: int) -> Page[Entry]:
    return page_of(rows, limit, _entry, lambda row: encode(row["position"]))


def _entry(row: Mapping[str, Any]) -> Entry:
    return Entry(
        position=row["position"],
        name=row["name"],
        actor=person_in(row, "actor") if row["actor"] != SYSTEM else None,
        at=row["at"],
        amount=money(row["amount_minor"], row["currency"]) if row["amount_minor"] else None,
        number=row["number"],
    )
