"""Contract: the work of two people, from the accepted application on. Stream `contract-<application>`.

    Agreed -> Working <-> Delivered -> Fulfilled
       |         |            |
    Dropped      +------------+------> Ended (by agreement, settled or decided in a dispute)

The task knows that there is a contract; everything the two sides agree and do is here.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from domain.contract import dispute, terms, work
from domain.contract.commands import (
    AgreeContract,
    AnswerChange,
    AnswerDispute,
    AnswerEnd,
    ApproveWork,
    BeginWork,
    ContractCommand,
    DecideDispute,
    Deliver,
    DropContract,
    EscalateDispute,
    Fulfil,
    OfferEnd,
    OpenDispute,
    ProposeChange,
    RequestRevision,
    SettleDispute,
    WithdrawDispute,
)
from domain.contract.events import ContractAgreed, ContractEvent
from domain.contract.refusals import NoSuchContractRoom
from domain.contract.state import Contract, Stage, audience, evolve
from domain.decider import Command, Decider
from domain.values import SYSTEM

HANDLERS: Mapping[type[Command], Callable[[Any, Contract, ContractAgreed], Sequence[ContractEvent]]] = {
    DropContract: work.drop,
    BeginWork: work.begin,
    Deliver: work.deliver,
    RequestRevision: work.request_revision,
    ApproveWork: work.approve,
    Fulfil: work.fulfil,
    ProposeChange: terms.propose,
    AnswerChange: terms.answer_change,
    OfferEnd: terms.offer_end,
    AnswerEnd: terms.answer_end,
    OpenDispute: dispute.open_dispute,
    AnswerDispute: dispute.answer,
    SettleDispute: dispute.settle,
    EscalateDispute: dispute.escalate,
    WithdrawDispute: dispute.withdraw,
    DecideDispute: dispute.decide_dispute,
}


def decide(command: ContractCommand, contract: Contract) -> Sequence[ContractEvent]:
    if isinstance(command, AgreeContract):
        return work.agree(command, contract)
    if contract.terms is None and command.actor == SYSTEM:
        return []  # what a task or a clock wants of a contract that never was
    if contract.terms is None:
        raise NoSuchContractRoom()
    return HANDLERS[type(command)](command, contract, contract.terms)


contract = Decider("contract", Contract(), decide, evolve, audience)

__all__ = ["Contract", "Stage", "contract", "decide"]
