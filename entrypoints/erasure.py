"""Leaving: who may be erased, and what follows when it has become a fact, also in a backup from before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

import structlog

from adapters.forgetting import forget
from domain.account import account
from domain.decider import Event, Intent, Recorded
from domain.erasure import AccountErased, EraseAccount
from domain.ports import Answer, Origin
from domain.task import task
from domain.values import Currency, PersonId, Refused
from domain.wallet import wallet
from entrypoints.dispatch import Guard
from entrypoints.wiring import Souk
from projections.leaving import Ties

NAMESPACE = UUID("5b0c7a52-19f4-5f5e-8f0d-6f4d7d3b9a10")
NOT_ERASED = """
SELECT person FROM unnest(%s::uuid[]) AS listed (person)
WHERE NOT EXISTS (SELECT FROM private.keys WHERE keys.person = listed.person AND destroyed_at IS NOT NULL)
"""
log = structlog.get_logger("erasure")


class AccountNeeded(Refused):
    """Your account is still needed: finish or cancel your work and empty your wallet first."""


def guards(person: PersonId, ties: Ties) -> Sequence[Guard]:
    """Looked at again when the log takes the erasure. Raises `AccountNeeded` with the list."""
    if ties.needed:
        named = ", ".join(f"task {each} ({stage})" for each, stage, _ in ties.needed)
        raise AccountNeeded(f"{AccountNeeded.__doc__} {named}")

    def not_chosen(state: Any) -> None:
        if state.accepted is not None and state.accepted.freelancer == person:
            raise AccountNeeded()

    return [Guard(wallet, person, empty), *(Guard(task, each, not_chosen) for each in ties.pending)]


def empty(state: Any) -> None:
    if held := money_in(state):
        amounts = ", ".join(f"{minor / 100:.2f} {currency}" for currency, minor in held.items())
        raise AccountNeeded(f"{AccountNeeded.__doc__} wallet: {amounts}")


def money_in(state: Any) -> Mapping[Currency, int]:
    """What lies in a wallet, in minor units."""
    return {currency: minor for currency, minor in state.available.items() if minor}


@dataclass(frozen=True)
class Forgetting:
    """Ends sign-ins and destroys the key of everybody who was erased; harmless to repeat."""

    souk: Souk

    async def take(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            if isinstance(recorded.event, AccountErased):
                person, now = recorded.event.person, self.souk.clock.now()
                await forget(self.souk.pool, self.souk.keyring, person, recorded.stream, now)


async def replay(souk: Souk) -> int:
    """Erases once more whoever this database still knows, though they were erased: it was restored from a
    backup. Returns how many. Harmless to repeat, and in several processes at once."""
    listed = list(souk.erasures.people())
    async with souk.pool.connection() as connection:
        rows = await (await connection.execute(NOT_ERASED, [listed])).fetchall()
    for (person,) in rows:
        log.warning("erased_again", person=str(person))
        now = souk.clock.now()
        origin = Origin(uuid5(NAMESPACE, str(person)), b"", person, now, uuid5(NAMESPACE, f"{person} again"))
        await souk.dispatch(Intent(account, person, EraseAccount(actor=person, at=now)), origin, Unsaid())
        await forget(souk.pool, souk.keyring, person, account.stream(person), now)
    return len(rows)


class Unsaid:
    """Nobody is told: who asked for this has been told before."""

    def accepted(self, events: Sequence[Event]) -> Answer:
        return Answer(204, b"")

    def refused(self, refusal: Refused) -> Answer:
        return Answer(409, refusal.code().encode())
