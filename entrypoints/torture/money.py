"""The checker's rules about money: nothing appears, nothing is lost, nobody is paid twice."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from uuid import UUID

from domain.decider import Recorded
from domain.escrow import EscrowFunded, EscrowRefunded, EscrowReleased, FundingRequested, Posting, fee
from domain.values import Currency, Money
from domain.wallet import WalletCredited
from entrypoints.torture.violations import Violation


def check(log: Sequence[Recorded]) -> Iterator[Violation]:
    for recorded in log:
        match recorded.event:
            case EscrowFunded(amount=amount) | EscrowRefunded(amount=amount) | EscrowReleased(gross=amount):
                yield from balanced(recorded, recorded.event.postings, amount)
    yield from released(log)
    yield from conserved(log)


def balanced(recorded: Recorded, postings: Sequence[Posting], amount: Money) -> Iterator[Violation]:
    """Postings sum to zero in each currency, and debit what is said to have been moved."""
    sums: dict[Currency, int] = defaultdict(int)
    for posting in postings:
        sums[posting.currency] += posting.minor
    debits = sum(posting.minor for posting in postings if posting.minor > 0)
    if any(sums.values()) or set(sums) != {amount.currency} or debits != amount.minor:
        what = f"{recorded.event.NAME} at {recorded.position}"
        yield Violation("postings_unbalanced", f"{what}: {dict(sums)}, {debits} of {amount}")


def released(log: Sequence[Recorded]) -> Iterator[Violation]:
    """gross = fee + net by the agreed rate, and the freelancer's wallet got the net in the same append."""
    terms = {
        recorded.event.contract.application: recorded.event
        for recorded in log
        if isinstance(recorded.event, FundingRequested)
    }
    credited: dict[tuple[UUID | None, UUID], WalletCredited] = {
        (recorded.command_id, recorded.event.application): recorded.event
        for recorded in log
        if isinstance(recorded.event, WalletCredited)
    }
    for recorded in log:
        event = recorded.event
        if not isinstance(event, EscrowReleased):
            continue
        at = f"release at {recorded.position}"
        application = event.contract.application
        agreed = terms.get(application)
        if agreed is None or event.gross != agreed.amount:
            yield Violation("release_not_agreed", f"{at}: {event.gross}, agreed {agreed}")
        elif event.fee_minor != fee(event.gross.minor, agreed.fee_bps):
            yield Violation("fee_not_agreed", f"{at}: {event.fee_minor}")
        if event.gross.minor != event.fee_minor + event.net.minor:
            yield Violation("fee_and_net", f"{at}: {event.gross.minor} is not the sum")
        credit = credited.pop((recorded.command_id, application), None)
        if credit is None or credit.amount != event.net or credit.person != event.contract.freelancer:
            yield Violation("credit_missing", f"{at}: {credit}")
    for credit in credited.values():
        yield Violation("credit_from_nowhere", f"{credit.application} for {credit.person}")


def conserved(log: Sequence[Recorded]) -> Iterator[Violation]:
    """What left an escrow had come in before, and left once."""
    held: dict[UUID, int] = defaultdict(int)
    for recorded in log:
        match recorded.event:
            case EscrowFunded(contract=contract, amount=amount):
                if held[contract.application]:
                    yield Violation("funded_twice", f"{contract.application} at {recorded.position}")
                held[contract.application] += amount.minor
            case EscrowReleased(contract=contract, gross=amount):
                held[contract.application] -= amount.minor
            case EscrowRefunded(contract=contract, amount=amount):
                held[contract.application] -= amount.minor
            case _:
                continue
        if held[contract.application] < 0:
            yield Violation("paid_out_twice", f"{contract.application} at {recorded.position}")
