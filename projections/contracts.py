"""Contracts: the money of each accepted application, as its two parties see it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from domain.decider import Recorded
from domain.escrow import (
    EscrowFunded,
    EscrowRefunded,
    EscrowReleased,
    FundingCancelled,
    FundingRequested,
    PaymentFailed,
    PaymentStarted,
    RefundRequested,
    Stage,
    fee,
)
from domain.values import ApplicationId, Money, PersonId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, select
from projections.shapes import Person, TaskRef, money, person_as, person_in, task_in

READS = ("contracts", "tasks", "people")

CONTRACTS = Table(
    "contracts",
    key=("application",),
    columns={
        "application": "uuid",
        "task": "uuid",
        "client": "uuid",
        "freelancer": "uuid",
        "amount_minor": "bigint",
        "currency": "text",
        "fee_minor": "bigint",
        "stage": "text",
        "failure": "text",
    },
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [CONTRACTS.at(recorded.event.contract.application)]  # type: ignore[attr-defined]


def fold(recorded: Recorded, rows: Rows) -> None:
    event: Any = recorded.event
    application = event.contract.application
    match event:
        case FundingRequested() as requested:
            rows.put(CONTRACTS, **terms(requested), stage=Stage.REQUESTED, failure=None)
        case PaymentStarted():
            rows.change(CONTRACTS, application, stage=Stage.PAYING, failure=None)
        case PaymentFailed(reason=reason):
            rows.change(CONTRACTS, application, stage=Stage.REQUESTED, failure=reason)
        case EscrowFunded():
            rows.change(CONTRACTS, application, stage=Stage.HELD, failure=None)
        case EscrowReleased(fee_minor=fee_minor):
            rows.change(CONTRACTS, application, stage=Stage.RELEASED, fee_minor=fee_minor)
        case FundingCancelled():
            rows.change(CONTRACTS, application, stage=Stage.CANCELLED)
        case RefundRequested():
            rows.change(CONTRACTS, application, stage=Stage.REFUNDING)
        case EscrowRefunded():
            rows.change(CONTRACTS, application, stage=Stage.REFUNDED)


def terms(requested: FundingRequested) -> dict[str, Any]:
    contract, amount = requested.contract, requested.amount
    return {
        "application": contract.application,
        "task": contract.task,
        "client": contract.client,
        "freelancer": contract.freelancer,
        "amount_minor": amount.minor,
        "currency": amount.currency,
        "fee_minor": fee(amount.minor, requested.fee_bps),
    }


contracts = Projection(
    "contracts",
    version=1,
    tables=(CONTRACTS,),
    events=(
        FundingRequested,
        PaymentStarted,
        PaymentFailed,
        EscrowFunded,
        EscrowReleased,
        FundingCancelled,
        RefundRequested,
        EscrowRefunded,
    ),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class ContractPage:
    """`amount` = fee + net, in minor units; `failure` is why the last payment did not succeed."""

    id: ApplicationId
    task: TaskRef
    client: Person
    freelancer: Person
    amount: Money
    fee_minor: int
    net_minor: int
    stage: Stage
    failure: str | None


CONTRACT = f"""
SELECT x.*, t.title, {person_as("client", "c")},
       {person_as("freelancer", "f")}
FROM read.contracts x
LEFT JOIN read.tasks t USING (task)
LEFT JOIN read.people c ON c.person = x.client
LEFT JOIN read.people f ON f.person = x.freelancer
WHERE x.application = %(application)s AND %(viewer)s IN (x.client, x.freelancer)
"""


async def page(connection: Connection, application: ApplicationId, viewer: PersonId) -> ContractPage | None:
    """None for everybody but the two parties. Title and names are joined from `tasks` and `people`."""
    rows = await select(connection, CONTRACT, {"application": application, "viewer": viewer})
    if not rows:
        return None
    row = rows[0]
    return ContractPage(
        id=row["application"],
        task=task_in(row),
        client=person_in(row, "client"),
        freelancer=person_in(row, "freelancer"),
        amount=money(row["amount_minor"], row["currency"]),
        fee_minor=row["fee_minor"],
        net_minor=row["amount_minor"] - row["fee_minor"],
        stage=Stage(row["stage"]),
        failure=row["failure"],
    )
