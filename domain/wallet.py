"""Wallet: what one person has earned and can spend or withdraw, per currency. Stream `wallet-<person>`.

Postings live in the escrow's events; a wallet's event refers to them and is written in the same append.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.decider import Audience, Command, Decider, Event
from domain.values import ApplicationId, Currency, Money, PersonId, TaskId


class Credit(Command):
    person: PersonId
    application: ApplicationId
    task: TaskId
    amount: Money


WalletCommand = Credit


class WalletCredited(Event, name="wallet.credited"):
    """`amount` is what the person received: net of the fee."""

    person: PersonId
    application: ApplicationId
    task: TaskId
    amount: Money


WalletEvent = WalletCredited


@dataclass(frozen=True)
class Wallet:
    available: Mapping[Currency, int] = field(default_factory=dict)


def decide(command: WalletCommand, wallet: Wallet) -> Sequence[WalletEvent]:
    return [
        WalletCredited(
            person=command.person,
            application=command.application,
            task=command.task,
            amount=command.amount,
        )
    ]


def evolve(wallet: Wallet, event: WalletEvent) -> Wallet:
    currency = event.amount.currency
    balance = wallet.available.get(currency, 0) + event.amount.minor
    return Wallet(available={**wallet.available, currency: balance})


def audience(event: WalletEvent, wallet: Wallet) -> Audience:
    return Audience(people=(event.person,))


wallet = Decider("wallet", Wallet(), decide, evolve, audience)
