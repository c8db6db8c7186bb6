"""Disputes: what each side says the freelancer should get, and how it was decided."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.contract.events import (
    ContractEnded,
    ContractFulfilled,
    DisputeAnswered,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeWithdrawn,
    Ending,
)
from domain.decider import Recorded
from domain.values import ApplicationId, FileId, Money, PersonId
from projections.files import File, named
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, TaskRef, money, person_as, person_in, task_in

READS = ("disputes", "rooms", "tasks", "people", "files")

CASES = Table(
    "disputes",
    key=("contract",),
    columns={
        "contract": "uuid",
        "task": "uuid",
        "client": "uuid",
        "freelancer": "uuid",
        "status": "text",
        "opener": "uuid",
        "asks_minor": "bigint",
        "reason": "text",
        "files": "uuid[]",
        "answer_by": "timestamptz",
        "answerer": "uuid",
        "offers_minor": "bigint",
        "answer": "text",
        "answer_files": "uuid[]",
        "settle_by": "timestamptz",
        "escalated": "text",
        "operator": "uuid",
        "decided_minor": "bigint",
        "rule": "text",
        "decision": "text",
        "cited": "bigint[]",
        "opened_at": "timestamptz",
        "escalated_at": "timestamptz",
        "escalated_position": "bigint",
        "ended_at": "timestamptz",
        "ended_position": "bigint",
        "position": "bigint",
    },
    indexes=(
        "(client, position DESC)",
        "(freelancer, position DESC)",
        "(escalated_position) WHERE status = 'escalated'",
        "(ended_position DESC) WHERE escalated IS NOT NULL",
        "USING gin (files)",
        "USING gin (answer_files)",
    ),
    personal={"reason": "opener", "answer": "answerer", "decision": "operator"},
)
"""The latest of each contract; what there was before stands in its timeline. `status`: open, answered or
escalated; in the end withdrawn, settled, decided, or over because the work was approved."""

OF_THE_END = ("escalated_at", "escalated_position", "rule", "decision", "ended_at", "ended_position")
ENDED = {Ending.AGREED: "settled", Ending.SETTLED: "settled", Ending.DECIDED: "decided"}


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [CASES.at(recorded.event.contract)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    event: Any = recorded.event
    row = rows.get(CASES, event.contract)
    if isinstance(event, DisputeOpened):
        rows.put(CASES, **as_opened(event, recorded))
    elif row is not None and row["ended_at"] is None:
        rows.change(CASES, event.contract, **changed(event, recorded))


def changed(event: Any, recorded: Recorded) -> dict[str, Any]:
    ended = {"ended_at": recorded.at, "ended_position": recorded.position}
    match event:
        case DisputeAnswered():
            return {
                "status": "answered",
                "answerer": event.by,
                "offers_minor": event.offers_minor,
                "answer": event.reason,
                "answer_files": [each.file for each in event.files],
                "settle_by": event.settle_by,
            }
        case DisputeEscalated(why=why):
            since = {"escalated_at": recorded.at, "escalated_position": recorded.position}
            return {"status": "escalated", "escalated": why, **since}
        case DisputeDecided():
            return {
                "operator": event.operator,
                "decided_minor": event.to_freelancer_minor,
                "rule": event.rule,
                "decision": event.reason,
                "cited": list(event.cited),
            }
        case DisputeWithdrawn():
            return {"status": "withdrawn", **ended}
        case ContractEnded(how=how, to_freelancer_minor=minor):
            return {"status": ENDED[how], "decided_minor": minor, **ended}
        case _:
            return {"status": "over", **ended}


def as_opened(event: DisputeOpened, recorded: Recorded) -> dict[str, Any]:
    nothing = ("answerer", "offers_minor", "answer", "settle_by", "escalated", "operator", "decided_minor")
    return {
        **dict.fromkeys((*nothing, *OF_THE_END)),
        "contract": event.contract,
        "task": event.task,
        "client": event.client,
        "freelancer": event.freelancer,
        "status": "open",
        "opener": event.by,
        "asks_minor": event.asks_minor,
        "reason": event.reason,
        "files": [each.file for each in event.files],
        "answer_files": [],
        "cited": [],
        "answer_by": event.answer_by,
        "opened_at": recorded.at,
        "position": recorded.position,
    }


disputes = Projection(
    "disputes",
    version=3,
    tables=(CASES,),
    events=(
        DisputeOpened,
        DisputeAnswered,
        DisputeEscalated,
        DisputeDecided,
        DisputeWithdrawn,
        ContractEnded,
        ContractFulfilled,
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Side:
    """What one side says the freelancer should get, in minor units of the contract's amount, and why."""

    by: PersonId
    minor: int
    reason: str
    files: Sequence[File]


@dataclass(frozen=True)
class Dispute:
    """`answer_by`, `settle_by`: afterwards an operator decides. `decided_minor`: what the freelancer gets."""

    status: str
    opened: Side
    answered: Side | None
    answer_by: datetime
    settle_by: datetime | None
    escalated: str | None
    escalated_at: datetime | None
    decided_by: Person | None
    rule: str | None
    decision: str | None
    cited: Sequence[int]
    decided_minor: int | None
    opened_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True)
class Case:
    """A dispute in a list."""

    contract: ApplicationId
    task: TaskRef
    client: Person
    freelancer: Person
    amount: Money
    dispute: Dispute


LATEST = f"""
SELECT d.*, {person_as("operator", "o")}
FROM read.disputes d LEFT JOIN read.people o ON o.person = d.operator
WHERE d.contract = %(contract)s
"""

OWN = f"""
SELECT d.*, r.amount_minor, r.currency, t.title,
       {person_as("client", "c")},
       {person_as("freelancer", "f")},
       {person_as("operator", "o")}
FROM (
    (SELECT * FROM read.disputes WHERE client = %(person)s AND position < %(before)s
     ORDER BY position DESC LIMIT %(limit)s)
    UNION
    (SELECT * FROM read.disputes WHERE freelancer = %(person)s AND position < %(before)s
     ORDER BY position DESC LIMIT %(limit)s)
) d
JOIN read.rooms r USING (contract)
LEFT JOIN read.tasks t ON t.task = d.task
LEFT JOIN read.people c ON c.person = d.client
LEFT JOIN read.people f ON f.person = d.freelancer
LEFT JOIN read.people o ON o.person = d.operator
ORDER BY d.position DESC LIMIT %(limit)s
"""


async def latest(connection: Connection, contract: ApplicationId) -> Dispute | None:
    """The dispute about this contract, whoever asks: the caller has looked who may."""
    rows = await select(connection, LATEST, {"contract": contract})
    return _dispute(rows[0], await _files(connection, rows)) if rows else None


async def own(connection: Connection, person: PersonId, after: str | None, limit: int) -> Page[Case]:
    """The disputes this person is a side of, newest first."""
    values = {"person": person, "before": position_in(after, LAST), "limit": checked_limit(limit) + 1}
    rows = await select(connection, OWN, values)
    files = await _files(connection, rows)
    return page_of(rows, limit, lambda row: _case(row, files), lambda row: encode(row["position"]))


async def _files(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> Mapping[FileId, File]:
    return await named(connection, [file for row in rows for file in (*row["files"], *row["answer_files"])])


def _case(row: Mapping[str, Any], files: Mapping[FileId, File]) -> Case:
    return Case(
        contract=row["contract"],
        task=task_in(row),
        client=person_in(row, "client"),
        freelancer=person_in(row, "freelancer"),
        amount=money(row["amount_minor"], row["currency"]),
        dispute=_dispute(row, files),
    )


def _dispute(row: Mapping[str, Any], files: Mapping[FileId, File]) -> Dispute:
    def side(by: str, minor: str, reason: str, named: str) -> Side:
        known = [files[file] for file in row[named] if file in files]
        return Side(row[by], row[minor], row[reason], known)

    return Dispute(
        status=row["status"],
        opened=side("opener", "asks_minor", "reason", "files"),
        answered=side("answerer", "offers_minor", "answer", "answer_files") if row["answerer"] else None,
        answer_by=row["answer_by"],
        settle_by=row["settle_by"],
        escalated=row["escalated"],
        escalated_at=row["escalated_at"],
        decided_by=person_in(row, "operator") if row["operator"] else None,
        rule=row["rule"],
        decision=row["decision"],
        cited=row["cited"],
        decided_minor=row["decided_minor"],
        opened_at=row["opened_at"],
        ended_at=row["ended_at"],
    )
