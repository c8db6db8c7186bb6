"""Leaving: who may be erased, and what follows when it has become a fact."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from adapters.forgetting import forget
from domain.decider import Recorded
from domain.erasure import AccountErased
from domain.task import task
from domain.values import PersonId, Refused
from domain.wallet import wallet
from entrypoints.dispatch import Guard
from entrypoints.wiring import Souk
from projections.leaving import Ties


class AccountNeeded(Refused):
    """Your account is still needed: finish or cancel your work and empty your wallet first."""


def guards(person: PersonId, ties: Ties) -> Sequence[Guard]:
    """Looked at again when the log takes the erasure. Raises `AccountNeeded` with the list."""
    if ties.needed:
        named = ", ".join(f"task {each} ({stage})" for each, stage in ties.needed)
        raise AccountNeeded(f"{AccountNeeded.__doc__} {named}")

    def not_chosen(state: Any) -> None:
        if state.accepted is not None and state.accepted.freelancer == person:
            raise AccountNeeded()

    return [Guard(wallet, person, empty), *(Guard(task, each, not_chosen) for each in ties.pending)]


def empty(state: Any) -> None:
    held = {currency: minor for currency, minor in state.available.items() if minor}
    if held:
        amounts = ", ".join(f"{minor / 100:.2f} {currency}" for currency, minor in held.items())
        raise AccountNeeded(f"{AccountNeeded.__doc__} wallet: {amounts}")


@dataclass(frozen=True)
class Forgetting:
    """Ends sign-ins and destroys the key of everybody who was erased; harmless to repeat."""

    souk: Souk

    async def take(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            if isinstance(recorded.event, AccountErased):
                person, now = recorded.event.person, self.souk.clock.now()
                await forget(self.souk.pool, self.souk.keyring, person, recorded.stream, now)
