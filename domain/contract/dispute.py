"""Disputes, in stages: one side asks, the other answers, they settle, or an operator decides."""

from collections.abc import Sequence
from datetime import timedelta

from domain.contract.commands import (
    AnswerDispute,
    DecideDispute,
    EscalateDispute,
    OpenDispute,
    SettleDispute,
    WithdrawDispute,
)
from domain.contract.events import (
    ContractAgreed,
    ContractEvent,
    DisputeAnswered,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeWithdrawn,
    Ending,
    Escalation,
)
from domain.contract.refusals import (
    AnsweredAlready,
    NotEscalated,
    NotInDispute,
    NotYoursToAnswer,
    NotYoursToWithdraw,
    OwnDispute,
)
from domain.contract.state import Contract, Dispute
from domain.contract.terms import ended, share
from domain.contract.work import only_sides, sides, under_way, undisputed
from domain.files import attached
from domain.values import SYSTEM, text

ANSWER_TIME = timedelta(days=3)
SETTLE_TIME = timedelta(days=3)
CITED_MAX = 50


def open_dispute(command: OpenDispute, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    """The time to answer a delivery stands still meanwhile."""
    only_sides(command.actor, terms)
    undisputed(under_way(contract))
    return [
        DisputeOpened(
            by=command.actor,
            asks_minor=share(command.asks_minor, terms),
            reason=text(command.reason, 20, 5_000),
            files=attached(command.files),
            answer_by=command.at + ANSWER_TIME,
            **sides(terms),
        )
    ]


def answer(command: AnswerDispute, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    only_sides(command.actor, terms)
    dispute = disputed(contract)
    if command.actor == dispute.opener:
        raise NotYoursToAnswer()
    if dispute.offers_minor is not None or dispute.escalated:
        raise AnsweredAlready()
    return [
        DisputeAnswered(
            by=command.actor,
            offers_minor=share(command.offers_minor, terms),
            reason=text(command.reason, 20, 5_000),
            files=attached(command.files),
            settle_by=command.at + SETTLE_TIME,
            **sides(terms),
        )
    ]


def settle(command: SettleDispute, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    """Takes the figure of the other side; possible until an operator has decided."""
    only_sides(command.actor, terms)
    dispute = disputed(contract)
    other = dispute.offers_minor if command.actor == dispute.opener else dispute.asks_minor
    if other is None:
        raise NotYoursToAnswer()
    return [ended(other, Ending.SETTLED, terms)]


def escalate(command: EscalateDispute, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    if command.actor == SYSTEM:
        return escalate_in_time(command, contract, terms)
    only_sides(command.actor, terms)
    dispute = disputed(contract)
    if dispute.escalated:
        return []
    if dispute.offers_minor is None and command.at < dispute.answer_by:
        raise NotEscalated()
    return [DisputeEscalated(why=Escalation.ASKED, **sides(terms))]


def escalate_in_time(
    command: EscalateDispute, contract: Contract, terms: ContractAgreed
) -> Sequence[ContractEvent]:
    dispute = contract.dispute
    if dispute is None or dispute.escalated or command.at < (dispute.settle_by or dispute.answer_by):
        return []
    why = Escalation.UNANSWERED if dispute.offers_minor is None else Escalation.NOT_SETTLED
    return [DisputeEscalated(why=why, **sides(terms))]


def withdraw(command: WithdrawDispute, contract: Contract, terms: ContractAgreed) -> Sequence[ContractEvent]:
    """A delivery that waited gets at least as much time again as an answer to a dispute has."""
    only_sides(command.actor, terms)
    if command.actor != disputed(contract).opener:
        raise NotYoursToWithdraw()
    until = contract.approve_by
    later = max(until, command.at + ANSWER_TIME) if until else None
    return [DisputeWithdrawn(number=contract.deliveries, approve_by=later, **sides(terms))]


def decide_dispute(
    command: DecideDispute, contract: Contract, terms: ContractAgreed
) -> Sequence[ContractEvent]:
    """By an operator (the edge knows who is one) who is neither side."""
    if command.actor in (terms.client, terms.freelancer):
        raise OwnDispute()
    if not disputed(contract).escalated:
        raise NotEscalated()
    decided = DisputeDecided(
        operator=command.actor,
        to_freelancer_minor=share(command.to_freelancer_minor, terms),
        rule=text(command.rule, 1, 200),
        reason=text(command.reason, 20, 5_000),
        cited=tuple(sorted(set(command.cited)))[:CITED_MAX],
        **sides(terms),
    )
    return [decided, ended(command.to_freelancer_minor, Ending.DECIDED, terms)]


def disputed(contract: Contract) -> Dispute:
    under_way(contract)
    if contract.dispute is None:
        raise NotInDispute()
    return contract.dispute
