"""What follows a commit: read models, policies, timers, refunds. Each in exactly one process at a time."""

import asyncio
import hashlib
import os
import secrets
import socket
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID, uuid4, uuid5

import msgspec
import structlog

from adapters.postgres.pool import Pool, connect, open_pool
from domain.decider import Event, Intent, Recorded
from domain.escrow import RecordRefunded, RefundRequested, escrow
from domain.policies import react
from domain.ports import Answer, Clock, Origin, Overloaded, Payment, Payments, PaymentUnavailable
from domain.values import SYSTEM, Refused
from entrypoints.alerts import Alerts
from entrypoints.consumer import Consumer
from entrypoints.dispatch import Busy, Dispatch, Result
from entrypoints.erasure import Forgetting, replay
from entrypoints.letters import Letters
from entrypoints.patience import patiently
from entrypoints.postman import postman
from entrypoints.removing import Removing
from entrypoints.sealer import sealer
from entrypoints.timekeeper import Timekeeper
from entrypoints.wiring import Souk
from projections import ALL, rebuild
from projections.watermarks import Watermarks

NAMESPACE = UUID("3d2a7c4e-8f0b-5c39-9a55-0f6f3b1f0c02")
PROJECTOR_ROLE = "souk_projector"
CONNECTIONS_MAX = 6
BUILD_SECONDS_MAX = 3_600.0
log = structlog.get_logger("worker")


class InShort:
    """Nobody reads a policy's answers but operators: what happened, or why not."""

    def accepted(self, events: Sequence[Event]) -> Answer:
        return Answer(200, msgspec.json.encode([event.NAME for event in events]))

    def refused(self, refusal: Refused) -> Answer:
        return Answer(409, msgspec.json.encode({"code": refusal.code()}))


@dataclass(frozen=True)
class Policies:
    """Carries out `domain.policies.react`. Reacting to an event again changes nothing: each command's id
    is made from the event's position, and a refusal by its target is kept and passed over."""

    dispatch: Dispatch
    clock: Clock

    async def take(self, batch: Sequence[Recorded]) -> None:
        """React to a batch: streams beside one another, each stream in its own order."""
        self.dispatch.observe(batch)
        streams: dict[str, list[tuple[Recorded, Sequence[Intent]]]] = defaultdict(list)
        for recorded in batch:
            if intents := react(recorded):
                streams[recorded.stream].append((recorded, intents))
        async with asyncio.TaskGroup() as group:
            for reactions in streams.values():
                group.create_task(self._in_order(reactions))

    async def _in_order(self, reactions: Sequence[tuple[Recorded, Sequence[Intent]]]) -> None:
        for recorded, intents in reactions:
            for index, intent in enumerate(intents):
                await self.bring_about(recorded, f"react:{index}", intent)

    async def bring_about(self, recorded: Recorded, step: str, intent: Intent) -> None:
        """What follows from an event; `step` tells apart what one event makes happen."""
        await self._ask(intent, self._origin(recorded, step))

    async def _ask(self, intent: Intent, origin: Origin) -> None:
        """Until the log has taken it: a reaction is never dropped because the log was busy."""
        result = await self._taken(intent, origin)
        if result.answer.status >= 400:
            log.info("reaction_refused", stream=intent.stream, causation=origin.causation)

    @patiently(Overloaded, Busy, least_seconds=0.05, most_seconds=5.0)
    async def _taken(self, intent: Intent, origin: Origin) -> Result:
        return await self.dispatch(intent, origin, InShort())

    def _origin(self, recorded: Recorded, step: str) -> Origin:
        asked = f"{step}:{recorded.position}"
        return Origin(
            command_id=uuid5(NAMESPACE, asked),
            fingerprint=hashlib.sha256(asked.encode()).digest(),
            actor=SYSTEM,
            at=self.clock.now(),
            correlation_id=recorded.correlation_id or recorded.command_id or uuid4(),
            causation=recorded.position,
        )


@dataclass(frozen=True)
class Refunds:
    """Gives money back at the provider. The key of each call follows from the contract, so it may be made
    any number of times; an unknown outcome is asked for again until the provider says which it was."""

    payments: Payments
    policies: Policies

    async def take(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            if isinstance(recorded.event, RefundRequested):
                await self._refund(recorded, recorded.event)

    async def _refund(self, recorded: Recorded, requested: RefundRequested) -> None:
        application = requested.contract.application
        outcome = await self._outcome(f"souk:refund:{application}:1", requested)
        if outcome.status == "failed":
            log.error("refund_refused", contract=str(application), reason=outcome.reason)
            return
        command = RecordRefunded(actor=SYSTEM, at=self.policies.clock.now(), refund=outcome.id)
        await self.policies.bring_about(recorded, "refund", Intent(escrow, application, command))

    @patiently(PaymentUnavailable, least_seconds=0.05, most_seconds=5.0)
    async def _outcome(self, key: str, requested: RefundRequested) -> Payment:
        return await self.payments.refund(key, requested.payment, requested.amount)


async def work(souk: Souk) -> None:
    """Runs all consumers until cancelled; first of all, whoever was erased stays erased."""
    await replay(souk)
    holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
    pool = await open_pool(souk.database_url, role=PROJECTOR_ROLE, min_size=1, max_size=CONNECTIONS_MAX)
    patient = await open_patient_pool(souk.database_url)
    policies = Policies(souk.dispatch, souk.clock)
    clock = Timekeeper(policies.bring_about, souk.clock, souk.log, pool)
    letters = Letters(policies.bring_about, postman(souk), souk.pool)
    watermarks = Watermarks()
    alerts = Alerts(policies.bring_about, watermarks, souk.pool, souk.clock)
    consumers = [
        Consumer("policies", policies.take, souk.log, pool, holder),
        Consumer("refunds", Refunds(souk.payments, policies).take, souk.log, pool, holder),
        Consumer("removals", Removing(souk.files, souk.dispatch).take, souk.log, pool, holder),
        Consumer("forgetting", Forgetting(souk).take, souk.log, pool, holder),
        Consumer("timers", clock.take, souk.log, pool, holder, clock.run),
        Consumer("mail", postman(souk).take, souk.log, pool, holder),
        Consumer("letters", letters.take, souk.log, pool, holder),
        Consumer("alerts", alerts.take, souk.log, pool, holder),
    ]
    seal = await sealer(souk.settings, pool, souk.log, holder)
    connecting = partial(connect, souk.database_url, PROJECTOR_ROLE)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(watermarks.follow(connecting))
            group.create_task(seal.run())
            group.create_task(rebuild.run(pool, patient, souk.log, holder, ALL))
            for consumer in consumers:
                group.create_task(consumer.run())
    finally:
        await pool.close()
        await patient.close()


async def open_patient_pool(url: str) -> Pool:
    """For building read models anew, where one statement may sort a whole table."""
    return await open_pool(
        url, role=PROJECTOR_ROLE, min_size=0, max_size=3, statement_seconds_max=BUILD_SECONDS_MAX
    )
