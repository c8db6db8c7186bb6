"""The page of a contract room, and the list of one's contracts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.contract import Stage
from domain.conversation import conversation_id
from domain.values import ApplicationId, ConversationId, FileId, Money, PersonId
from projections import disputes
from projections.disputes import Dispute
from projections.files import File, named
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, money, person_as, person_in, task_in

READS = ("rooms", "disputes", "tasks", "people", "files")
ENTRIES_MAX = 50
"""Of the newest deliveries and changes that the page shows."""


@dataclass(frozen=True)
class Milestone:
    number: int
    title: str
    amount_minor: int
    approved: bool


@dataclass(frozen=True)
class Change:
    """`status`: open, agreed, declined or withdrawn. Empty, None and no milestones: that stays as it is."""

    number: int
    proposer: PersonId
    text: str
    due_at: datetime | None
    milestones: Sequence[Milestone]
    status: str
    reason: str
    at: datetime


@dataclass(frozen=True)
class Delivery:
    """`status`: waiting, revision (for this `reason`) or approved."""

    number: int
    milestone: int | None
    note: str
    files: Sequence[File]
    status: str
    reason: str
    answered_by: PersonId | None
    answered_at: datetime | None
    at: datetime


@dataclass(frozen=True)
class EndOffer:
    number: int
    by: PersonId
    to_freelancer_minor: int
    reason: str


@dataclass(frozen=True)
class Contract:
    """As it stands in a list."""

    id: ApplicationId
    task: TaskRef
    client: Person
    freelancer: Person
    amount: Money
    stage: Stage
    agreed_at: datetime
    due_at: datetime | None
    approve_by: datetime | None
    disputed: bool


@dataclass(frozen=True)
class Room(Contract):
    """`approve_by`: when silence approves the delivery that waits. `ended` tells how it ended early, and what
    the freelancer got of the amount."""

    days: int
    conversation: ConversationId
    milestones: Sequence[Milestone]
    changes: Sequence[Change]
    deliveries: Sequence[Delivery]
    offer: EndOffer | None
    dispute: Dispute | None
    ended: str | None
    to_freelancer_minor: int | None
    ended_at: datetime | None
    version: int


ROOM = f"""
SELECT r.*, t.title, {person_as("client", "c")},
       {person_as("freelancer", "f")}
FROM read.rooms r
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people c ON c.person = r.client
LEFT JOIN read.people f ON f.person = r.freelancer
WHERE r.contract = %(contract)s
"""
FOR_A_SIDE = f"{ROOM} AND %(viewer)s IN (r.client, r.freelancer)"

OWN = f"""
SELECT r.*, t.title, {person_as("client", "c")},
       {person_as("freelancer", "f")}
FROM (
    (SELECT * FROM read.rooms WHERE client = %(person)s AND position < %(before)s
     ORDER BY position DESC LIMIT %(limit)s)
    UNION
    (SELECT * FROM read.rooms WHERE freelancer = %(person)s AND position < %(before)s
     ORDER BY position DESC LIMIT %(limit)s)
) r
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people c ON c.person = r.client
LEFT JOIN read.people f ON f.person = r.freelancer
ORDER BY r.position DESC LIMIT %(limit)s
"""

CHANGES = """
SELECT * FROM read.contract_changes WHERE contract = %(contract)s ORDER BY number DESC LIMIT %(most)s
"""

PLAN = "SELECT * FROM read.contract_changes WHERE contract = %(contract)s AND number = %(number)s"

DELIVERIES = """
SELECT * FROM read.deliveries WHERE contract = %(contract)s ORDER BY number DESC LIMIT %(most)s
"""


async def page(connection: Connection, contract: ApplicationId, viewer: PersonId) -> Room | None:
    """None for everybody but the two sides."""
    found = await select(connection, FOR_A_SIDE, {"contract": contract, "viewer": viewer})
    return await _room(connection, found[0]) if found else None


async def whole(connection: Connection, contract: ApplicationId) -> Room | None:
    """Whoever asks: the caller has looked who may."""
    found = await select(connection, ROOM, {"contract": contract})
    return await _room(connection, found[0]) if found else None


async def _room(connection: Connection, row: Mapping[str, Any]) -> Room:
    contract = row["contract"]
    most = {"contract": contract, "most": ENTRIES_MAX}
    changes = await select(connection, CHANGES, most)
    deliveries = await select(connection, DELIVERIES, most)
    files = await named(connection, [file for each in deliveries for file in each["files"]])
    plan = await select(connection, PLAN, {"contract": contract, "number": row["plan"]})
    return Room(
        **_listed(row),
        days=row["days"],
        conversation=conversation_id(row["task"], row["client"], row["freelancer"]),
        milestones=_milestones(plan[0], row["approved"]) if plan else (),
        changes=[_change(each) for each in changes],
        deliveries=[_delivery(each, files) for each in deliveries],
        offer=_offer(row) if row["offer"] else None,
        dispute=await disputes.latest(connection, contract),
        ended=row["ended"],
        to_freelancer_minor=row["to_freelancer_minor"],
        ended_at=row["ended_at"],
        version=row["version"],
    )


async def own(connection: Connection, person: PersonId, after: str | None, limit: int) -> Page[Contract]:
    """The contracts of this person, on either side, newest first."""
    values = {"person": person, "before": position_in(after, LAST), "limit": checked_limit(limit) + 1}
    rows = await select(connection, OWN, values)
    return page_of(rows, limit, lambda row: Contract(**_listed(row)), lambda row: encode(row["position"]))


def _listed(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": row["contract"],
        "task": task_in(row),
        "client": person_in(row, "client"),
        "freelancer": person_in(row, "freelancer"),
        "amount": money(row["amount_minor"], row["currency"]),
        "stage": Stage(row["stage"]),
        "agreed_at": row["agreed_at"],
        "due_at": row["due_at"],
        "approve_by": row["approve_by"],
        "disputed": row["disputed"],
    }


def _milestones(row: Mapping[str, Any], approved: Sequence[int]) -> Sequence[Milestone]:
    titles = row["titles"].splitlines()
    return [
        Milestone(number, titles[number - 1] if number <= len(titles) else "", amount, number in approved)
        for number, amount in enumerate(row["amounts_minor"], 1)
    ]


def _change(row: Mapping[str, Any]) -> Change:
    return Change(
        number=row["number"],
        proposer=row["proposer"],
        text=row["text"],
        due_at=row["due_at"],
        milestones=_milestones(row, ()),
        status=row["status"],
        reason=row["reason"] or "",
        at=row["at"],
    )


def _delivery(row: Mapping[str, Any], files: Mapping[FileId, File]) -> Delivery:
    return Delivery(
        number=row["number"],
        milestone=row["milestone"],
        note=row["note"],
        files=[files[file] for file in row["files"] if file in files],
        status=row["status"],
        reason=row["reason"] or "",
        answered_by=row["answered_by"],
        answered_at=row["answered_at"],
        at=row["at"],
    )


def _offer(row: Mapping[str, Any]) -> EndOffer:
    return EndOffer(row["offer"], row["offer_by"], row["offer_minor"], row["offer_reason"])
