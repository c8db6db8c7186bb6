"""Wallet: what each person has in which currency, and every line that made it so. Amounts in minor units."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.decider import Recorded
from domain.escrow import Contract, EscrowFunded, EscrowRefunded, EscrowReleased
from domain.values import Currency, Money, PersonId
from domain.wallet import WalletCredited
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import TaskRef, money, task_in

READS = ("wallet", "tasks")

BALANCES = Table(
    "balances",
    key=("person", "currency"),
    columns={
        "person": "uuid",
        "currency": "text",
        "available": "bigint",
        "held_as_client": "bigint",
        "held_as_freelancer": "bigint",
        "earned": "bigint",
        "spent": "bigint",
    },
)

LINES = Table(
    "lines",
    key=("person", "position"),
    columns={
        "person": "uuid",
        "position": "bigint",
        "at": "timestamptz",
        "kind": "text",
        "task": "uuid",
        "application": "uuid",
        "currency": "text",
        "gross_minor": "bigint",
        "fee_minor": "bigint",
        "net_minor": "bigint",
        "sign": "smallint",
        "balance_minor": "bigint",
    },
    append_only=True,
)


class Kind(StrEnum):
    PAID = "paid"
    RECEIVED = "received"
    REFUNDED = "refunded"


def touches(recorded: Recorded) -> Iterable[Touch]:
    match recorded.event:
        case (
            EscrowFunded(contract=contract, amount=amount) | EscrowRefunded(contract=contract, amount=amount)
        ):
            return parties(contract, amount)
        case EscrowReleased(contract=contract, gross=gross):
            return parties(contract, gross)
        case WalletCredited(person=person, amount=amount):
            return [BALANCES.at(person, amount.currency)]
        case _:
            return []


def parties(contract: Contract, amount: Money) -> Iterable[Touch]:
    return [BALANCES.at(person, amount.currency) for person in (contract.client, contract.freelancer)]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case EscrowFunded(contract=contract, amount=amount):
            hold(contract, amount.minor, amount.currency, rows)
            line(contract.client, Kind.PAID, contract, amount, 0, recorded, rows)
        case EscrowRefunded(contract=contract, amount=amount):
            hold(contract, -amount.minor, amount.currency, rows)
            line(contract.client, Kind.REFUNDED, contract, amount, 0, recorded, rows)
        case EscrowReleased(contract=contract, gross=gross, fee_minor=fee_minor, net=net):
            hold(contract, -gross.minor, gross.currency, rows)
            rows.add(BALANCES, contract.client, gross.currency, spent=gross.minor)
            rows.add(BALANCES, contract.freelancer, gross.currency, earned=net.minor)
            line(contract.freelancer, Kind.RECEIVED, contract, gross, fee_minor, recorded, rows)
        case WalletCredited(person=person, amount=amount):
            rows.add(BALANCES, person, amount.currency, available=amount.minor)


def hold(contract: Contract, minor: int, currency: Currency, rows: Rows) -> None:
    rows.add(BALANCES, contract.client, currency, held_as_client=minor)
    rows.add(BALANCES, contract.freelancer, currency, held_as_freelancer=minor)


def line(
    person: PersonId,
    kind: Kind,
    contract: Contract,
    gross: Money,
    fee_minor: int,
    recorded: Recorded,
    rows: Rows,
) -> None:
    """What is received becomes available by the credit of the same append: the line shows it after that."""
    balance, net_minor = rows.get(BALANCES, person, gross.currency), gross.minor - fee_minor
    rows.append(
        LINES,
        person=person,
        position=recorded.position,
        at=recorded.at,
        kind=kind,
        task=contract.task,
        application=contract.application,
        currency=gross.currency,
        gross_minor=gross.minor,
        fee_minor=fee_minor,
        net_minor=net_minor,
        sign=-1 if kind is Kind.PAID else 1,
        balance_minor=(balance or {}).get("available", 0) + (net_minor if kind is Kind.RECEIVED else 0),
    )


wallet = Projection(
    "wallet",
    version=1,
    tables=(BALANCES, LINES),
    events=(EscrowFunded, EscrowRefunded, EscrowReleased, WalletCredited),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Balance:
    """Minor units of one currency. Held: in escrow, as who pays and as who is to be paid (before the fee).
    `earned` is net of fees, `spent` what was released to others."""

    currency: Currency
    available: int
    held_as_client: int
    held_as_freelancer: int
    earned: int
    spent: int

    @property
    def held(self) -> int:
        return self.held_as_client + self.held_as_freelancer


@dataclass(frozen=True)
class Line:
    """`id` is a position in the log; gross = fee + net; `sign` -1: the money left this person.
    `balance_minor` is what was available afterwards."""

    id: int
    at: datetime
    kind: Kind
    task: TaskRef
    gross: Money
    fee_minor: int
    net: Money
    sign: int
    balance_minor: int


BALANCES_OF = "SELECT * FROM read.balances WHERE person = %(person)s ORDER BY currency"

LINES_OF = """
SELECT l.*, t.title
FROM read.lines l LEFT JOIN read.tasks t USING (task)
WHERE l.person = %(person)s AND l.position < %(before)s
ORDER BY l.position DESC LIMIT %(limit)s
"""


async def balances(connection: Connection, person: PersonId) -> Sequence[Balance]:
    """One for each currency that this person has ever had to do with."""
    rows = await select(connection, BALANCES_OF, {"person": person})
    return [
        Balance(
            currency=Currency(row["currency"]),
            available=row["available"],
            held_as_client=row["held_as_client"],
            held_as_freelancer=row["held_as_freelancer"],
            earned=row["earned"],
            spent=row["spent"],
        )
        for row in rows
    ]


async def lines(connection: Connection, person: PersonId, after: str | None, limit: int) -> Page[Line]:
    """The statement, newest first. Titles are joined from `tasks`."""
    before = position_in(after, LAST)
    values = {"person": person, "before": before, "limit": checked_limit(limit) + 1}
    rows = await select(connection, LINES_OF, values)
    return page_of(rows, limit, _line, lambda row: encode(row["position"]))


def _line(row: Mapping[str, Any]) -> Line:
    return Line(
        id=row["position"],
        at=row["at"],
        kind=Kind(row["kind"]),
        task=task_in(row),
        gross=money(row["gross_minor"], row["currency"]),
        fee_minor=row["fee_minor"],
        net=money(row["net_minor"], row["currency"]),
        sign=row["sign"],
        balance_minor=row["balance_minor"],
    )
