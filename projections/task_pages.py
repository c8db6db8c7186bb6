"""The page of a task, and the list of what one has posted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.conversation import conversation_id
from domain.escrow import Stage as EscrowStage
from domain.task import Stage
from domain.values import ApplicationId, ConversationId, Money, PersonId, TaskId
from projections import applications
from projections.applications import MyApplication
from projections.files import File, named
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskCard, card_of, money, person_as, person_in

READS = ("tasks", "applications", "people", "files")


@dataclass(frozen=True)
class Agreed:
    """Who was accepted for how much; the amount is the accepted bid."""

    application: ApplicationId
    freelancer: Person
    amount: Money
    conversation: ConversationId


@dataclass(frozen=True)
class TaskPage:
    """`version` is the stream's; `days` how long the client thinks it takes; `questions` what is put to those
    who apply; `ended` how it ended when it was not completed. `address`, `accepted`, `escrow_stage` and the
    `reason` of a cancellation are there for the two parties alone."""

    card: TaskCard
    description: str
    negotiable: bool
    days: int | None
    questions: Sequence[str]
    files: Sequence[File]
    address: str
    ended: str | None
    reason: str | None
    version: int
    views: int
    mine: bool
    my_application: MyApplication | None
    accepted: Agreed | None
    escrow_stage: EscrowStage | None


@dataclass(frozen=True)
class OwnTask:
    """`views`: how many people have looked at it, each counted once a day."""

    card: TaskCard
    views: int


PAGE = f"""
SELECT t.*, left(t.description, 240) AS excerpt,
       {person_as("client", "c")},
       {person_as("freelancer", "f")}
FROM read.tasks t
LEFT JOIN read.people c ON c.person = t.client
LEFT JOIN read.people f ON f.person = t.freelancer
WHERE t.task = %(task)s AND NOT t.deleted
"""

OWN = f"""
SELECT t.*, left(t.description, 240) AS excerpt,
       {person_as("client", "c")}
FROM read.tasks t LEFT JOIN read.people c ON c.person = t.client
WHERE t.client = %(client)s AND NOT t.deleted AND t.position < %(before)s
ORDER BY t.position DESC LIMIT %(limit)s
"""

OWN_AT_STAGE = f"""
SELECT t.*, left(t.description, 240) AS excerpt,
       {person_as("client", "c")}
FROM read.tasks t LEFT JOIN read.people c ON c.person = t.client
WHERE t.client = %(client)s AND t.stage = %(stage)s AND NOT t.deleted AND t.position < %(before)s
ORDER BY t.position DESC LIMIT %(limit)s
"""


async def page(connection: Connection, task: TaskId, viewer: PersonId | None) -> TaskPage | None:
    """One task as `viewer` (None: a visitor) may see it; names are joined from `people`."""
    rows = await select(connection, PAGE, {"task": task})
    if not rows:
        return None
    row = rows[0]
    files = await named(connection, row["files"])
    party = viewer is not None and viewer in (row["client"], row["freelancer"])
    return TaskPage(
        card=card_of(row),
        description=row["description"],
        negotiable=row["negotiable"],
        days=row["days"],
        questions=row["questions"].splitlines(),
        files=[files[file] for file in row["files"] if file in files],
        address=row["address"] if party else "",
        ended=row["ended"],
        reason=row["reason"] if party else None,
        version=row["version"],
        views=row["views"],
        mine=viewer is not None and viewer == row["client"],
        my_application=await applications.own_of_task(connection, task, viewer) if viewer else None,
        accepted=_agreed(row) if party and row["accepted"] else None,
        escrow_stage=EscrowStage(row["escrow_stage"]) if party and row["escrow_stage"] else None,
    )


async def own(
    connection: Connection, client: PersonId, stage: Stage | None, after: str | None, limit: int
) -> Page[OwnTask]:
    """The tasks this person has posted, newest first."""
    before = position_in(after, LAST)
    values = {"client": client, "stage": stage, "before": before, "limit": checked_limit(limit) + 1}
    rows = await select(connection, OWN_AT_STAGE if stage else OWN, values)
    return page_of(
        rows, limit, lambda row: OwnTask(card_of(row), row["views"]), lambda row: encode(row["position"])
    )


def _agreed(row: Mapping[str, Any]) -> Agreed:
    return Agreed(
        application=row["accepted"],
        freelancer=person_in(row, "freelancer"),
        amount=money(row["amount_minor"], row["currency"]),
        conversation=conversation_id(row["task"], row["client"], row["freelancer"]),
    )
