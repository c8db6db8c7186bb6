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
from domain.contract import contract
from domain.contract.commands import AgreeContract, BeginWork, DropContract, Fulfil
from domain.contract.events import ContractEnded, ContractFulfilled
from domain.conversation import OpenConversation, conversation, conversation_id
from domain.decider import Decider, Event, Intent, Recorded
from domain.desk import desk
from domain.drafts import KeepDraft, LetDraftGo, drafts
from domain.erasure import AccountErased
from domain.escrow import (
    CancelFunding,
    Contract,
    EscrowFunded,
    EscrowReleased,
    Release,
    RequestFunding,
    Settle,
    escrow,
)
from domain.files import UseFile, attachments_in, file
from domain.measures import carried_out, done_with, put_back, told
from domain.notifications import notifications
from domain.offers import CloseOffers, OfferTakenDown, offers
from domain.portfolio import ClearPortfolio, WorkTakenDown, portfolio
from domain.proposals import ChangeProposal, SendProposal, proposals
from domain.review import OpenReviews, ReviewsClosed, review
from domain.saving import RemoveSearches, saved
from domain.standing import AccountReinstated, RestrictionUpheld, ThingRestored
from domain.task import (
    ApplicationAccepted,
    ApplicationRevised,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    CompleteTask,
    EndTask,
    FundingLapsed,
    MarkReviewed,
    StartWork,
    TaskCancelled,
    TaskCompleted,
    TaskDeleted,
    TaskDrafted,
    TaskEdited,
    TaskPosted,
    TellApplicants,
    WorkStarted,
    task,
)
from domain.values import SYSTEM
from domain.viewing import view
from domain.wallet import Credit, wallet

DECIDERS: dict[str, Decider[Any]] = {
    each.category: each
    for each in (
        *(account, task, contract, review, view, conversation),
        *(escrow, wallet, notifications, file, case, desk, audit, contacts),
        *(portfolio, offers, saved, drafts, proposals),
    )
}
"""Every kind of aggregate by the first word of its streams."""


def accompany(event: Event, at: datetime) -> Sequence[Intent]:
    used = [Intent(file, each.file, UseFile(actor=SYSTEM, at=at)) for each in attachments_in(event)]
    return [*used, *beside(event, at)]


def beside(event: Event, at: datetime) -> Sequence[Intent]:
    """What a task, its contract and its reviews must agree on, a wallet with its escrow, a case with what it
    decided; and what somebody has had enough of."""
    match event:
        case ApplicationSubmitted(invited=False) | ApplicationRevised():
            return [offered(event, at)]
        case TaskDrafted(task=key, client=client):
            return [Intent(drafts, client, KeepDraft(actor=SYSTEM, at=at, person=client, task=key))]
        case TaskPosted(task=key, client=client) | TaskDeleted(task=key, client=client, drafted=True):
            return [Intent(drafts, client, LetDraftGo(actor=SYSTEM, at=at, person=client, task=key))]
        case ApplicationAccepted():
            return [Intent(contract, event.application, agreed(event, at))]
        case (
            FundingLapsed(application=application)
            | ApplicationWithdrawn(application=application, accepted=True)
        ):
            return [Intent(contract, application, DropContract(actor=SYSTEM, at=at))]
        case TaskCancelled(application=application) if application is not None:
            return [Intent(contract, application, DropContract(actor=SYSTEM, at=at))]
        case WorkStarted(application=application):
            return [Intent(contract, application, BeginWork(actor=SYSTEM, at=at))]
        case TaskCompleted():
            return completed(event, at)
        case ContractFulfilled(task=key):
            return [Intent(task, key, CompleteTask(actor=SYSTEM, at=at))]
        case ContractEnded(task=key, contract=application, how=how):
            return [Intent(task, key, EndTask(actor=SYSTEM, at=at, application=application, how=how))]
        case ReviewsClosed(task=key):
            return [Intent(task, key, MarkReviewed(actor=SYSTEM, at=at))]
        case EscrowReleased():
            return [Intent(wallet, event.contract.freelancer, credit(event, at))]
        case CaseDecided():
            return carried_out(event, at)
        case WorkTakenDown() | OfferTakenDown():
            return [told(event, at)]
        case ThingRestored():
            return put_back(event, at)
        case AccountReinstated() | RestrictionUpheld():
            return [done_with(event, at)]
        case AccountErased(person=person):
            return [
                Intent(portfolio, person, ClearPortfolio(actor=SYSTEM, at=at)),
                Intent(offers, person, CloseOffers(actor=SYSTEM, at=at)),
                Intent(saved, person, RemoveSearches(actor=SYSTEM, at=at)),
            ]
        case _:
            return []


def offered(event: ApplicationSubmitted | ApplicationRevised, at: datetime) -> Intent:
    kind = SendProposal if isinstance(event, ApplicationSubmitted) else ChangeProposal
    command = kind(
        actor=SYSTEM,
        at=at,
        freelancer=event.freelancer,
        task=event.task,
        application=event.application,
        proposal=event.proposal,
    )
    return Intent(proposals, event.freelancer, command)


def agreed(accepted: ApplicationAccepted, at: datetime) -> AgreeContract:
    return AgreeContract(
        actor=SYSTEM,
        at=at,
        contract=accepted.application,
        task=accepted.task,
        client=accepted.client,
        freelancer=accepted.freelancer,
        amount=accepted.amount,
        days=accepted.days or 1,
    )


def completed(event: TaskCompleted, at: datetime) -> Sequence[Intent]:
    fulfil = Fulfil(actor=SYSTEM, at=at, by=event.client)
    reviews = OpenReviews(
        actor=SYSTEM, at=at, task=event.task, client=event.client, freelancer=event.freelancer
    )
    return [Intent(contract, event.application, fulfil), Intent(review, event.task, reviews)]


def credit(released: EscrowReleased, at: datetime) -> Credit:
    return Credit(
        actor=SYSTEM,
        at=at,
        person=released.contract.freelancer,
        application=released.contract.application,
        task=released.contract.task,
        amount=released.net,
    )


def react(recorded: Recorded) -> Sequence[Intent]:
    at = recorded.at
    match recorded.event:
        case ApplicationAccepted() as accepted:
            return [open_conversation(accepted, at), request_funding(accepted, at)]
        case TaskEdited(task=key):
            return [Intent(task, key, TellApplicants(actor=SYSTEM, at=at))]
        case EscrowFunded(contract=funded):
            start = StartWork(actor=SYSTEM, at=at, application=funded.application)
            return [Intent(task, funded.task, start)]
        case TaskCompleted(application=application):
            return [Intent(escrow, application, Release(actor=SYSTEM, at=at))]
        case ContractEnded(contract=application, to_freelancer_minor=part):
            return [Intent(escrow, application, Settle(actor=SYSTEM, at=at, to_freelancer_minor=part))]
        case (
            FundingLapsed(application=application)
            | ApplicationWithdrawn(application=application, accepted=True)
        ):
            return [Intent(escrow, application, CancelFunding(actor=SYSTEM, at=at))]
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
    parties = Contract(accepted.application, accepted.task, accepted.client, accepted.freelancer)
    command = RequestFunding(actor=SYSTEM, at=at, contract=parties, amount=accepted.amount)
    return Intent(escrow, accepted.application, command)
