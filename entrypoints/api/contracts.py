"""Contracts: an accepted application and its money."""

from typing import Annotated, Literal

from fastapi import Response
from pydantic import Field

from domain.escrow import (
    AlreadyFunded,
    FundingClosed,
    NoSuchContract,
    NotThePayer,
    Stage,
)
from entrypoints.api.commands import AskedWithKey
from entrypoints.api.fields import Body, Count, Id, MoneyOut, Position, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Reads
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Person, TaskRef
from entrypoints.authorisation import WrongRole
from entrypoints.dispatch import Busy

router = new_router("contracts")


class ContractView(View):
    id: Id
    task: TaskRef
    client: Person
    freelancer: Person
    amount: MoneyOut
    fee_minor: Count
    net_minor: Count
    stage: Stage
    failure: Annotated[str | None, Field(description="Why the last payment was declined.")]
    sandbox: Annotated[bool, Field(description="No real money moves.")]


class PaymentBody(Body):
    method: Annotated[
        Literal["card_ok", "card_declined", "card_slow"], Field(description="A card of the sandbox.")
    ]


class PaymentView(View):
    """The money is held only when `escrow.funded` arrives, not by this answer."""

    id: Id
    status: Literal["pending", "succeeded", "failed"]
    position: Position


@router.get("/contracts/{id}", response_model=ContractView, responses=refusals(NoSuchContract))
async def read_contract(id: Id, reads: Reads) -> Response:
    """A contract, for its two parties."""


@router.post(
    "/contracts/{id}/payment",
    status_code=202,
    response_model=PaymentView,
    responses=refusals(NoSuchContract, NotThePayer, AlreadyFunded, FundingClosed, WrongRole, Busy),
)
async def pay_contract(id: Id, body: PaymentBody, ask: AskedWithKey) -> Response:
    """Pay what was agreed into escrow. Needs an `Idempotency-Key`."""
