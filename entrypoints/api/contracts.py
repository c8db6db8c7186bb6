"""Contracts: an accepted application and its money."""

import json
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from fastapi import Request, Response
from pydantic import Field

from adapters.payments.client import KeyReused
from domain.decider import Event
from domain.escrow import (
    AlreadyFunded,
    FundingClosed,
    NoSuchContract,
    NotThePayer,
    PaymentStarted,
    Stage,
    StartPayment,
    escrow,
)
from domain.ports import Payment
from domain.values import ApplicationId, Refused
from entrypoints.api.commands import AskedWithKey, respond
from entrypoints.api.fields import Body, Count, Id, MoneyOut, Position, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Person, TaskRef
from entrypoints.dispatch import Busy
from projections import contracts

router = new_router("contracts")


class PaymentUnderWay(Refused):
    """Another payment for this contract is under way."""


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
    sandbox: Annotated[Literal[True], Field(description="No real money moves.")] = True


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
    async with reads(contracts.READS) as connection:
        page = await contracts.page(connection, ApplicationId(id), reads.person)
    if page is None:
        raise NoSuchContract()
    return shown(ContractView.model_validate(page))


@router.post(
    "/contracts/{id}/payment",
    status_code=202,
    response_model=PaymentView,
    responses=refusals(NoSuchContract, NotThePayer, AlreadyFunded, FundingClosed, PaymentUnderWay, Busy),
)
async def pay_contract(id: Id, body: PaymentBody, ask: AskedWithKey, request: Request) -> Response:
    """Pay what was agreed into escrow. Needs an `Idempotency-Key`."""
    result = await ask.run(escrow, id, StartPayment(actor=ask.actor, at=ask.at), started, status=202)
    if result.answer.status >= 400:
        return respond(result)
    told = json.loads(result.answer.body)
    payment = await paid(request.app.state.souk, ApplicationId(id), told.get("attempt"), body.method)
    return respond(result, {"id": str(id), "status": payment.status})


def started(events: Sequence[Event]) -> Mapping[str, Any]:
    """Which attempt it is, so that asking again pays the same one."""
    return next(({"attempt": event.attempt} for event in events if isinstance(event, PaymentStarted)), {})


async def paid(souk: Any, application: ApplicationId, attempt: int | None, method: str) -> Payment:
    """Asks the provider under a key made from the attempt: whoever asks again pays once."""
    state = (await souk.dispatch.state(escrow, application)).state
    key = f"souk:payment:{application}:{attempt or state.attempt}"
    try:
        payment: Payment = await souk.payments.pay(key, str(application), state.terms.amount, method)
    except KeyReused as error:
        raise PaymentUnderWay() from error
    return payment
