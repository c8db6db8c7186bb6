"""Who pays whom, what the platform keeps of it, and the lines of double entry."""

from dataclasses import dataclass

from domain.values import ApplicationId, Currency, Money, PersonId, TaskId

FEE_BPS = 1_500
"""The platform's share in hundredths of a per cent: 15 %."""


@dataclass(frozen=True)
class Contract:
    """Who pays whom for what: the accepted application of a task."""

    application: ApplicationId
    task: TaskId
    client: PersonId
    freelancer: PersonId


@dataclass(frozen=True, slots=True)
class Posting:
    """One line of double entry: a debit when `minor` is positive, a credit when it is negative."""

    account: str
    minor: int
    currency: Currency


def fee(amount_minor: int, bps: int) -> int:
    """The platform's share, rounded half up once; the rest is the freelancer's, so the two always add up."""
    return (amount_minor * bps + 5_000) // 10_000


def moved(debit: str, credit: str, amount: Money) -> tuple[Posting, ...]:
    return (
        Posting(debit, amount.minor, amount.currency),
        Posting(credit, -amount.minor, amount.currency),
    )
