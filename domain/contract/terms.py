"""The terms: changed only when both agree, also to stop before the end."""

from collections.abc import Sequence

from domain.contract.commands import AnswerChange, AnswerEnd, OfferEnd, ProposeChange
from domain.contract.events import (
    ChangeAgreed,
    ChangeDeclined,
    ChangeProposed,
    ContractAgreed,
    ContractEnded,
    ContractEvent,
    EndDeclined,
    Ending,
    EndOffered,
)
from domain.contract.refusals import (
    ChangeOpen,
    DateNotAhead,
    MilestonesDiffer,
    MilestonesFixed,
    NoSuchChange,
    NoSuchOffer,
    NothingChanges,
    NotYoursToAnswer,
    ShareOutOfRange,
)
from domain.contract.state import Contract
from domain.contract.work import only_sides, sides, under_way, undisputed
from domain.values import text

MILESTONES = range(2, 21)


def propose(command: ProposeChange, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    only_sides(command.actor, terms)
    undisputed(under_way(contract))
    if contract.change is not None:
        raise ChangeOpen()
    if not command.text.strip() and command.due_at is None and not command.amounts_minor:
        raise NothingChanges()
    if command.due_at is not None and command.due_at <= command.at:
        raise DateNotAhead()
    return [
        ChangeProposed(
            number=contract.changes + 1,
            proposer=command.actor,
            text=text(command.text, 0, 5_000),
            due_at=command.due_at,
            titles=planned(command, contract, terms),
            amounts_minor=command.amounts_minor,
            **sides(terms),
        )
    ]


def planned(command: ProposeChange, contract: Contract, terms: ContractAgreed) -> str:
    """The titles of the milestones, a line each; none when the plan stays as it is."""
    titles, amounts = command.titles, command.amounts_minor
    if not titles and not amounts:
        return ""
    if contract.approved or contract.delivered is not None:
        raise MilestonesFixed()
    whole = sum(amounts) == terms.amount.minor and min(amounts) > 0
    if len(titles) != len(amounts) or len(amounts) not in MILESTONES or not whole:
        raise MilestonesDiffer()
    return "\n".join(" ".join(text(title, 1, 120).split()) for title in titles)


def answer_change(
    command: AnswerChange, contract: Contract, terms: ContractAgreed
) -> Sequence[ContractEvent]:
    only_sides(command.actor, terms)
    change = undisputed(under_way(contract)).change
    if change is None or change.number != command.number:
        raise NoSuchChange()
    if command.agree and command.actor == change.proposer:
        raise NotYoursToAnswer()
    if command.agree:
        if change.amounts_minor and (contract.approved or contract.delivered is not None):
            raise MilestonesFixed()
        return [
            ChangeAgreed(
                number=change.number,
                due_at=change.due_at,
                amounts_minor=change.amounts_minor,
                **sides(terms),
            )
        ]
    reason = text(command.reason, 0, 1_000)
    return [ChangeDeclined(number=change.number, by=command.actor, reason=reason, **sides(terms))]


def offer_end(command: OfferEnd, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    """A new offer takes the place of the one before, whoever made it."""
    only_sides(command.actor, terms)
    undisputed(under_way(contract))
    return [
        EndOffered(
            number=contract.offers + 1,
            by=command.actor,
            to_freelancer_minor=share(command.to_freelancer_minor, terms),
            reason=text(command.reason, 1, 2_000),
            **sides(terms),
        )
    ]


def answer_end(command: AnswerEnd, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    only_sides(command.actor, terms)
    offer = undisputed(under_way(contract)).offer
    if offer is None or offer.number != command.number:
        raise NoSuchOffer()
    if not command.agree:
        return [EndDeclined(number=offer.number, by=command.actor, **sides(terms))]
    if command.actor == offer.by:
        raise NotYoursToAnswer()
    return [ended(offer.to_freelancer_minor, Ending.AGREED, terms)]


def share(minor: int, terms: ContractAgreed) -> int:
    if not 0 <= minor <= terms.amount.minor:
        raise ShareOutOfRange()
    return minor


def ended(to_freelancer_minor: int, how: Ending, terms: ContractAgreed) -> ContractEvent:
    return ContractEnded(
        how=how,
        to_freelancer_minor=to_freelancer_minor,
        to_client_minor=terms.amount.minor - to_freelancer_minor,
        **sides(terms),
    )
