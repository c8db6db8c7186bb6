"""What people typically wish of each aggregate, and what had happened to it before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from domain.account import Register, account
from domain.audit import Ground, Reveal, audit
from domain.case import CaseKind, NoteCase, OpenCase, Subject, SubjectKind, TakeCase, case
from domain.catalogue import Category, Kind, Language
from domain.contacts import Block, contacts
from domain.contract import contract
from domain.contract.commands import AgreeContract, BeginWork, Deliver
from domain.conversation import OpenConversation, SendMessage, conversation
from domain.decider import Command, Decider
from domain.desk import Look, desk
from domain.drafts import KeepDraft, drafts
from domain.escrow import Contract, RecordPaid, Release, RequestFunding, StartPayment, escrow
from domain.files import StoreFile, UseFile, file
from domain.notices import Kind as NoticeKind
from domain.notifications import PlanMail, ReadNotification, notifications
from domain.offers import OfferId, PublishOffer, offers
from domain.portfolio import ShowWork, WorkId, portfolio
from domain.profile import EditProfile, Fluency, Spoken
from domain.proposals import SendProposal, proposals
from domain.review import OpenReviews, Ratings, WriteReview, review
from domain.saving import SaveTask, saved
from domain.standing import CaseId, HouseRule
from domain.task import AcceptApplication, Apply, Brief, PostTask, task
from domain.values import (
    SYSTEM,
    ApplicationId,
    ConversationId,
    Currency,
    FileId,
    MessageId,
    Money,
    PersonId,
    Role,
    TaskId,
)
from domain.viewing import ViewTask, view
from domain.wallet import Credit, wallet

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
CLIENT, FREELANCER, OPERATOR = (PersonId(UUID(int=number)) for number in (1, 2, 3))
TASK, APPLICATION, CONVERSATION = TaskId(UUID(int=4)), ApplicationId(UUID(int=5)), ConversationId(UUID(int=6))
CASE, FILE = CaseId(UUID(int=7)), FileId(UUID(int=8))
AMOUNT = Money(200_000, Currency.EGP)
PARTIES = Contract(APPLICATION, TASK, CLIENT, FREELANCER)
SIDES = {"task": TASK, "client": CLIENT, "freelancer": FREELANCER}
TEXT = "Could you send me a first sketch by Thursday? The two colours are fine. " * 2
BEFORE = 50
"""How often the same kind of thing had happened before, where it may happen often."""


@dataclass(frozen=True)
class Case:
    """`warm` is a state after all that; each decision is taken from it anew."""

    decider: Decider[Any]
    warm: Any
    wish: Command


def cases() -> Mapping[str, Case]:
    return {
        "account: edit profile": told(account, registering(), editing()),
        "task: apply": told(task, posting(), *map(applying, range(BEFORE + 1))),
        "task: accept": told(task, posting(), *map(applying, range(BEFORE)), accepting()),
        "contract: deliver": told(contract, *agreeing(), delivering()),
        "review: the second one": told(review, *reviewing()),
        "view: look": told(view, ViewTask(task=TASK, client=CLIENT, **by(FREELANCER))),
        "conversation: send": told(conversation, starting(), *map(sending, range(BEFORE + 1))),
        "escrow: release": told(escrow, *funding(), Release(**by(SYSTEM))),
        "wallet: credit": told(wallet, *[crediting()] * (BEFORE + 1)),
        "notifications: read one": told(notifications, *map(reading, range(1, BEFORE + 2))),
        "notifications: plan a mail": told(notifications, planning()),
        "file: use": told(file, storing(), UseFile(**by(SYSTEM))),
        "case: note": told(case, *casework(), NoteCase(text=TEXT, **by(OPERATOR))),
        "desk: look": told(desk, *map(looking, range(BEFORE + 1))),
        "audit: reveal": told(audit, *map(revealing, range(30))),
        "contacts: block": told(contacts, *map(blocking, range(BEFORE + 1))),
        "portfolio: show": told(portfolio, *map(showing, range(12))),
        "offers: publish": told(offers, *map(offering, range(5))),
        "proposals: send": told(proposals, *map(proposing, range(5))),
        "drafts: keep": told(drafts, *map(drafting, range(41))),
        "saved: save a task": told(saved, *map(saving, range(BEFORE + 1))),
    }


def told(decider: Decider[Any], *wishes: Command) -> Case:
    """All but the last have come true."""
    *before, last = wishes
    state = decider.initial
    for each in before:
        state = decider.fold(state, decider.decide(each, state))
    return Case(decider, state, last)


def by(actor: PersonId) -> dict[str, Any]:
    return {"actor": actor, "at": AT}


def person(number: int) -> PersonId:
    return PersonId(UUID(int=1_000 + number))


def registering() -> Command:
    names = {"email": "mona@example.org", "username": "mona", "name": "Mona"}
    return Register(person=CLIENT, role=Role.BOTH, **names, **by(CLIENT))


def editing() -> Command:
    return EditProfile(
        name="Mona",
        bio=TEXT,
        city="Cairo",
        languages=(Spoken(Language.ARABIC, Fluency.NATIVE),),
        **by(CLIENT),
    )


def posting() -> Command:
    ahead = AT + timedelta(days=7)
    brief = Brief(Category.WEB, skills=("python",), kind=Kind.DIGITAL, city="", budget=AMOUNT, deadline=ahead)
    return PostTask(task=TASK, title="A website", description=TEXT, brief=brief, **by(CLIENT))


def applying(number: int) -> Command:
    key = ApplicationId(UUID(int=100 + number))
    return Apply(application=key, proposal=TEXT, bid=AMOUNT, days=5, **by(person(number)))


def accepting() -> Command:
    return AcceptApplication(application=ApplicationId(UUID(int=100)), **by(CLIENT))


def agreeing() -> tuple[Command, ...]:
    agree = AgreeContract(contract=APPLICATION, amount=AMOUNT, days=5, **SIDES, **by(SYSTEM))
    return agree, BeginWork(**by(SYSTEM))


def delivering() -> Command:
    return Deliver(note=TEXT, files=(), milestone=None, **by(FREELANCER))


def reviewing() -> tuple[Command, ...]:
    said = {"ratings": Ratings(5, communication=4), "comment": TEXT}
    opened = OpenReviews(**SIDES, **by(SYSTEM))
    return opened, WriteReview(**said, **by(CLIENT)), WriteReview(**said, **by(FREELANCER))


def starting() -> Command:
    return OpenConversation(conversation=CONVERSATION, task=TASK, people=(CLIENT, FREELANCER), **by(SYSTEM))


def sending(number: int) -> Command:
    who = FREELANCER if number % 2 else CLIENT
    return SendMessage(message=MessageId(UUID(int=number)), text=TEXT, **by(who))


def funding() -> tuple[Command, ...]:
    request = RequestFunding(contract=PARTIES, amount=AMOUNT, **by(SYSTEM))
    paid = RecordPaid(payment="pay_1", amount=AMOUNT, **by(SYSTEM))
    return request, StartPayment(**by(CLIENT)), paid


def crediting() -> Command:
    return Credit(person=FREELANCER, application=APPLICATION, task=TASK, amount=AMOUNT, **by(SYSTEM))


def reading(number: int) -> Command:
    return ReadNotification(subject=str(number), position=number, **by(CLIENT))


def planning() -> Command:
    return PlanMail(person=CLIENT, kind=NoticeKind.MESSAGE_RECEIVED, **by(SYSTEM))


def storing() -> Command:
    return StoreFile(
        file=FILE, sha256="ab" * 32, bytes=1_000, media_type="image/png", name="a.png", **by(CLIENT)
    )


def casework() -> tuple[Command, ...]:
    opening = OpenCase(
        case=CASE,
        kind=CaseKind.REPORT,
        subject=Subject(SubjectKind.PROFILE, CLIENT),
        about=CLIENT,
        rule=HouseRule.FRAUD,
        text=TEXT,
        position=7,
        email=None,
        **by(FREELANCER),
    )
    return opening, TakeCase(**by(OPERATOR))


def looking(number: int) -> Command:
    return Look(case=CaseId(UUID(int=number)), person=CLIENT, why="profile", **by(OPERATOR))


def revealing(number: int) -> Command:
    said = {"name": "task.posted", "field": "title", "person": CLIENT, "reason": TEXT}
    return Reveal(position=number + 1, ground=next(iter(Ground)), **said, **by(OPERATOR))


def blocking(number: int) -> Command:
    return Block(person=person(number), **by(CLIENT))


def showing(number: int) -> Command:
    said = {"title": "A logo", "description": TEXT, "link": "", "pictures": (), "new": True}
    return ShowWork(work=WorkId(UUID(int=number)), **said, **by(FREELANCER))


def offering(number: int) -> Command:
    said = {"title": "Logos for bakeries", "description": TEXT, "category": Category.DESIGN}
    return PublishOffer(offer=OfferId(UUID(int=number)), price=AMOUNT, days=5, **said, **by(FREELANCER))


def saving(number: int) -> Command:
    return SaveTask(task=TaskId(UUID(int=number)), **by(CLIENT))


def drafting(number: int) -> Command:
    return KeepDraft(person=CLIENT, task=TaskId(UUID(int=number)), **by(SYSTEM))


def proposing(number: int) -> Command:
    """The fifth of nearly the same, which is the last that can go out."""
    ids = {"task": TaskId(UUID(int=number)), "application": ApplicationId(UUID(int=100 + number))}
    return SendProposal(freelancer=FREELANCER, proposal=f"{TEXT} {number}", **ids, **by(SYSTEM))
