"""What one aggregate's event makes another do. Pure: an event in, commands out.

`accompany` names what must be written in the same append; `react` what follows after the commit, each
command under an id made from the event's position, so that reacting again changes nothing.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from domain.account import account
from domain.audit import audit
from domain.case import CaseDecided, case
from domain.contacts import contacts
from domain.conversation import OpenConversation, conversation, conversation_id
from domain.decider import Decider, Event, Intent, Recorded
from domain.desk import desk
from domain.escrow import (
    CancelFunding,
    Contract,
    EscrowFunded,
    EscrowReleased,
    Release,
    RequestFunding,
    escrow,
)
from domain.files import UseFile, attachments_in, file
from domain.measures import carried_out, done_with
from domain.notifications import notifications
from domain.standing import AccountReinstated, RestrictionUpheld
from domain.task import ApplicationAccepted, StartWork, TaskCancelled, TaskCompleted, task
from domain.values import SYSTEM
from domain.wallet import Credit, wallet

DECIDERS: dict[str, Decider[Any]] = {
    each.category: each
    for each in (
        account,
        task,
        conversation,
        escrow,
        wallet,
        notifications,
        file,
        case,
        desk,
        audit,
        contacts,
    )
}
"""Every kind of aggregate by the first word of its streams."""


def accompany(event: Event, at: datetime) -> Sequence[Intent]:
    match event:
        case EscrowReleased(contract=contract, net=net):
            credit = Credit(
                actor=SYSTEM,
                at=at,
                person=contract.freelancer,
                application=contract.application,
                task=contract.task,
                amount=net,
            )
            return [Intent(wallet, contract.freelancer, credit)]
        case CaseDecided():
            return carried_out(event, at)
        case AccountReinstated() | RestrictionUpheld():
            return [done_with(event, at)]
        case _:
            return [Intent(file, each.file, UseFile(actor=SYSTEM, at=at)) for each in attachments_in(event)]


def react(recorded: Recorded) -> Sequence[Intent]:
    at = recorded.at
    match recorded.event:
        case ApplicationAccepted() as accepted:
            return [open_conversation(accepted, at), request_funding(accepted, at)]
        case EscrowFunded(contract=contract):
            start = StartWork(actor=SYSTEM, at=at, application=contract.application)
            return [Intent(task, contract.task, start)]
        case TaskCompleted(application=application):
            return [Intent(escrow, application, Release(actor=SYSTEM, at=at))]
        case TaskCancelled(application=application) if application is not None:
            return [Intent(escrow, application, CancelFunding(actor=SYSTEM, at=at))]
        case _:
            return []


def open_conversation(accepted: ApplicationAccepted, at: datetime) -> Intent:
    people = (accepted.client, accepted.freelancer)
    key = conversation_id(accepted.task, *people)
    command = OpenConversation(actor=SYSTEM, at=at, conversation=key, task=accepted.task, people=people)
    return Intent(conversation, key, command)


def request_funding(accepted: ApplicationAccepted, at: datetime) -> Intent:
    contract = Contract(accepted.application, accepted.task, accepted.client, accepted.freelancer)
    command = RequestFunding(actor=SYSTEM, at=at, contract=contract, amount=accepted.amount)
    return Intent(escrow, accepted.application, command)
