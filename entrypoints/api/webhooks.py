"""What the payment provider tells us. Each of its events is recorded once, however often it is delivered."""

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from fastapi import Request, Response

from adapters.payments.client import Malformed, ProviderEvent
from adapters.payments.signing import NotGenuine
from domain.escrow import EscrowCommand, RecordPaid, RecordPaymentFailed, RecordRefunded, escrow
from domain.values import SYSTEM
from entrypoints.api import problems
from entrypoints.api.commands import Ask, digest
from entrypoints.api.problems import Problem
from entrypoints.api.routes import router as new_router
from entrypoints.dispatch import Result

router = new_router("webhooks")
PROVIDER = UUID("5a3f8f0e-4c1b-5d0a-8e0c-7f3b9d2c6a41")
log = logging.getLogger(__name__)


@router.post("/webhooks/payments", status_code=204)
async def receive_payment_event(request: Request) -> Response:
    """A signed event of the payment provider (Standard Webhooks). 204: it is in the log, or never will be."""
    souk = request.app.state.souk
    event = genuine(souk.payments, request.headers, await request.body(), souk.clock.now())
    result = await record(request, event)
    if result.answer.status >= 400:
        log.error("provider event %s (%s) was refused: %r", event.id, event.kind, result.answer.body)
    return Response(status_code=204, headers={"Souk-Position": str(result.answer.position)})


def genuine(payments: Any, headers: Mapping[str, str], body: bytes, now: datetime) -> ProviderEvent:
    try:
        event: ProviderEvent = payments.verify(headers, body, now)
        UUID(event.reference)
    except NotGenuine:
        raise Problem(400, "not_genuine", "The provider did not sign this, or not just now.") from None
    except (Malformed, ValueError):
        raise Problem(400, "malformed_event", "This is not an event that we know.") from None
    return event


async def record(request: Request, event: ProviderEvent) -> Result:
    souk = request.app.state.souk
    said = f"{event.kind} {event.reference} {event.payment} {event.amount} {event.refund} {event.reason}"
    ask = Ask(
        actor=SYSTEM,
        at=souk.clock.now(),
        command_id=uuid5(PROVIDER, event.id),
        fingerprint=digest("POST", "/v1/webhooks/payments", said),
        request_id=problems.request_id(request),
        dispatch=souk.dispatch,
    )
    return await ask.run(escrow, UUID(event.reference), command_of(event, ask.at), lambda _: {}, status=204)


def command_of(event: ProviderEvent, at: datetime) -> EscrowCommand:
    match event.kind:
        case "payment.succeeded":
            return RecordPaid(actor=SYSTEM, at=at, payment=event.payment, amount=event.amount)
        case "payment.failed":
            reason = event.reason or "The payment was declined."
            return RecordPaymentFailed(actor=SYSTEM, at=at, payment=event.payment, reason=reason)
        case "refund.succeeded":
            return RecordRefunded(actor=SYSTEM, at=at, refund=event.refund or event.id)
