"""What random people wish for in a random market; legal or not is for the domain to say."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

from domain.account import ChangeRole, account
from domain.catalogue import Category, Kind
from domain.contract import contract
from domain.contract.commands import (
    AnswerChange,
    AnswerDispute,
    AnswerEnd,
    ApproveWork,
    DecideDispute,
    Deliver,
    EscalateDispute,
    OfferEnd,
    OpenDispute,
    ProposeChange,
    RequestRevision,
    SettleDispute,
    WithdrawDispute,
)
from domain.conversation import MarkRead, SendMessage, conversation, conversation_id
from domain.decider import Command, Intent
from domain.escrow import RecordPaid, RecordPaymentFailed, RecordRefunded, StartPayment, escrow
from domain.review import Ratings, WriteReview, review
from domain.task import (
    AcceptApplication,
    AnswerQuestion,
    Apply,
    AskQuestion,
    Brief,
    CancelTask,
    CompleteTask,
    Declined,
    DeclineInvitation,
    DeleteTask,
    EditTask,
    InviteFreelancer,
    PostTask,
    RejectApplication,
    ReviseApplication,
    SaveDraft,
    Shortlist,
    Sketch,
    Stage,
    WithdrawApplication,
    task,
)
from domain.values import SYSTEM, ApplicationId, Currency, MessageId, Money, PersonId, Role, TaskId
from domain.viewing import ViewTask, view, viewing
from tests.domain.world import World

SPACE = UUID(int=77)
PEOPLE = [PersonId(UUID(int=number)) for number in range(1, 6)]
TASKS = [TaskId(UUID(int=number)) for number in range(101, 107)]
PROPOSAL = "I have done this many times and can start."
WHY = "It is not at all what we agreed upon."


@dataclass(frozen=True)
class Wish:
    """Who wants it, about which task and of whom; `number` stands for every other choice."""

    world: World
    who: PersonId
    task: TaskId
    other: PersonId
    number: int

    @property
    def by(self) -> dict[str, Any]:
        return {"actor": self.who, "at": self.world.now}

    @property
    def system(self) -> dict[str, Any]:
        return {"actor": SYSTEM, "at": self.world.now}

    @property
    def application(self) -> ApplicationId:
        """That of the other person to the task."""
        return self.application_of(self.other)

    def application_of(self, person: PersonId) -> ApplicationId:
        """The one that waits, else one of three: who withdraws may apply again."""
        waiting = self.world.state(task, self.task).of(person)
        return waiting.id if waiting else application(self.task, person, self.number % 3)

    @property
    def money(self) -> Money:
        return Money(self.number % 250_000 + 1, Currency.USD if self.number % 50 == 0 else Currency.EGP)

    @property
    def part(self) -> int:
        """Of what was agreed, in minor units, and now and then more."""
        terms = self.world.state(contract, self.accepted).terms
        whole = terms.amount.minor if terms else 250_000
        return self.number % (whole + whole // 10 + 2)

    @property
    def accepted(self) -> ApplicationId:
        """What the task is about now, if it is about anything; else any application."""
        chosen = self.world.state(task, self.task).accepted
        return chosen.id if chosen else self.application

    @property
    def flag(self) -> bool:
        return self.number % 2 == 0

    @property
    def brief(self) -> Brief:
        return Brief(
            category=Category.WEB,
            skills=("python",) if self.flag else (),
            kind=Kind.DIGITAL,
            city="",
            budget=Money(200_000, Currency.EGP),
            deadline=self.world.now + timedelta(days=self.number % 40 or -1),
        )


def application(key: TaskId, freelancer: PersonId, number: int) -> ApplicationId:
    return ApplicationId(uuid5(SPACE, f"{key}:{freelancer}:{number}"))


def of_task(command: Callable[[Wish], Command]) -> Callable[[Wish], Intent]:
    return lambda wish: Intent(task, wish.task, command(wish))


def of_contract(command: Callable[[Wish], Command]) -> Callable[[Wish], Intent]:
    return lambda wish: Intent(contract, wish.accepted, command(wish))


def of_escrow(command: Callable[[Wish], Command]) -> Callable[[Wish], Intent]:
    return lambda wish: Intent(escrow, wish.accepted, command(wish))


def offered(wish: Wish) -> dict[str, Any]:
    return {
        "application": wish.application_of(wish.who),
        "proposal": PROPOSAL,
        "bid": wish.money,
        "days": wish.number % 20 or 1,
    }


def texts(wish: Wish) -> dict[str, Any]:
    return {"title": f"Task {wish.number}", "description": PROPOSAL}


def paid(wish: Wish) -> Command:
    """As the provider says it: of what was asked for, under the attempt's own number."""
    state = wish.world.state(escrow, wish.accepted)
    amount = state.terms.amount if state.terms else wish.money
    return RecordPaid(payment=f"pay_{wish.accepted}_{state.attempt}", amount=amount, **wish.system)


def delivery(wish: Wish) -> Command:
    left = sorted(wish.world.state(contract, wish.accepted).left)
    return Deliver(note="Here it is.", files=(), milestone=left[0] if left else None, **wish.by)


def plan(wish: Wish) -> Command:
    terms = wish.world.state(contract, wish.accepted).terms
    whole = terms.amount.minor if terms else 100
    amounts = (whole // 3, whole - whole // 3) if wish.number % 3 else ()
    titles = ("Draft", "Final")[: len(amounts)]
    return ProposeChange(text="More of it.", due_at=None, titles=titles, amounts_minor=amounts, **wish.by)


def message(wish: Wish) -> Intent:
    key = conversation_id(wish.task, wish.who, wish.other)
    said = SendMessage(message=MessageId(uuid5(SPACE, str(wish.number))), text="Hello!", **wish.by)
    return Intent(conversation, key, said)


def read(wish: Wish) -> Intent:
    key = conversation_id(wish.task, wish.who, wish.other)
    return Intent(conversation, key, MarkRead(up_to=wish.number % 4, **wish.by))


def look(wish: Wish) -> Intent:
    command = ViewTask(task=wish.task, client=wish.other, **wish.by)
    return Intent(view, viewing(wish.task, wish.who, wish.world.now), command)


def rate(wish: Wish) -> Intent:
    return Intent(review, wish.task, WriteReview(ratings=Ratings(wish.number % 7), comment="", **wish.by))


def role(wish: Wish) -> Intent:
    return Intent(account, wish.who, ChangeRole(role=list(Role)[wish.number % 3], **wish.by))


ACTS: dict[str, Callable[[Wish], Intent]] = {
    "draft": of_task(lambda w: SaveDraft(task=w.task, sketch=Sketch(), **texts(w), **w.by)),
    "post": of_task(lambda w: PostTask(task=w.task, brief=w.brief, **texts(w), **w.by)),
    "edit": of_task(lambda w: EditTask(brief=w.brief, **texts(w), **w.by)),
    "ask": of_task(lambda w: AskQuestion(text="Which colours?", **w.by)),
    "answer": of_task(lambda w: AnswerQuestion(number=w.number % 4, text="Red.", **w.by)),
    "invite": of_task(lambda w: InviteFreelancer(freelancer=w.other, note="", **w.by)),
    "decline invitation": of_task(lambda w: DeclineInvitation(reason="", **w.by)),
    "apply": of_task(lambda w: Apply(**offered(w), **w.by)),
    "revise": of_task(lambda w: ReviseApplication(**offered(w), **w.by)),
    "withdraw": of_task(
        lambda w: WithdrawApplication(application=w.application_of(w.who), reason="", **w.by)
    ),
    "shortlist": of_task(lambda w: Shortlist(application=w.application, on=w.flag, **w.by)),
    "reject": of_task(
        lambda w: RejectApplication(application=w.application, reason=Declined.OTHER, note="", **w.by)
    ),
    "accept": of_task(lambda w: AcceptApplication(application=w.application, **w.by)),
    "complete": of_task(lambda w: CompleteTask(**w.by)),
    "cancel": of_task(lambda w: CancelTask(reason="No longer.", **w.by)),
    "delete": of_task(lambda w: DeleteTask(**w.by)),
    "start payment": of_escrow(lambda w: StartPayment(**w.by)),
    "paid": of_escrow(paid),
    "payment failed": of_escrow(lambda w: RecordPaymentFailed(payment="pay", reason="no", **w.system)),
    "refunded": of_escrow(lambda w: RecordRefunded(refund="re", **w.system)),
    "deliver": of_contract(delivery),
    "revision": of_contract(lambda w: RequestRevision(reason="The colours differ.", **w.by)),
    "approve": of_contract(
        lambda w: ApproveWork(number=w.world.state(contract, w.accepted).deliveries, **w.by)
    ),
    "propose": of_contract(plan),
    "answer change": of_contract(
        lambda w: AnswerChange(
            number=w.world.state(contract, w.accepted).changes, agree=w.flag, reason="", **w.by
        )
    ),
    "offer end": of_contract(lambda w: OfferEnd(to_freelancer_minor=w.part, reason="So be it.", **w.by)),
    "answer end": of_contract(
        lambda w: AnswerEnd(number=w.world.state(contract, w.accepted).offers, agree=w.flag, **w.by)
    ),
    "dispute": of_contract(lambda w: OpenDispute(asks_minor=w.part, reason=WHY, files=(), **w.by)),
    "answer dispute": of_contract(lambda w: AnswerDispute(offers_minor=w.part, reason=WHY, files=(), **w.by)),
    "settle": of_contract(lambda w: SettleDispute(**w.by)),
    "escalate": of_contract(lambda w: EscalateDispute(**w.by)),
    "withdraw dispute": of_contract(lambda w: WithdrawDispute(**w.by)),
    "decide": of_contract(
        lambda w: DecideDispute(to_freelancer_minor=w.part, rule="R", reason=WHY, cited=(1,), **w.by)
    ),
    "review": rate,
    "message": message,
    "read": read,
    "view": look,
    "role": role,
}

CLIENT_ACTS = {
    Stage.POSTED: ("edit", "invite", "answer", "edit", "invite", "delete"),
    Stage.APPLIED: ("accept", "accept", "accept", "shortlist", "reject", "edit", "answer"),
    Stage.ACCEPTED: ("start payment", "paid", "paid", "paid", "payment failed", "message", "cancel"),
    Stage.IN_PROGRESS: (
        *("approve", "approve", "revision", "propose", "answer change", "offer end", "answer end"),
        *("dispute", "answer dispute", "settle", "escalate", "withdraw dispute", "complete", "paid"),
    ),
    Stage.COMPLETED: ("review", "review", "message"),
    Stage.REVIEWED: ("review",),
    Stage.CANCELLED: ("paid", "refunded"),
}
FREELANCER_ACTS = {
    Stage.POSTED: ("apply", "apply", "ask", "decline invitation", "view"),
    Stage.APPLIED: ("apply", "revise", "withdraw", "ask"),
    Stage.ACCEPTED: ("message", "paid", "paid", "withdraw"),
    Stage.IN_PROGRESS: (
        *("deliver", "deliver", "deliver", "propose", "answer change", "offer end", "answer end"),
        *("dispute", "answer dispute", "settle", "escalate", "withdraw dispute", "message"),
    ),
    Stage.COMPLETED: ("review", "review", "message"),
    Stage.REVIEWED: ("review",),
    Stage.CANCELLED: ("refunded",),
}


def sensible(world: World, key: TaskId, number: int) -> Intent:
    """What somebody might well want next, so that markets get far; legal it still need not be."""
    state = world.state(task, key)
    stranger = PEOPLE[number % len(PEOPLE)]
    if state.posted is None:
        return ACTS["draft" if number % 7 == 0 else "post"](Wish(world, stranger, key, stranger, number))
    client = state.posted.client
    waiting = list(state.pending.values())
    chosen = state.accepted or (waiting[number % len(waiting)] if waiting else None)
    other = chosen.freelancer if chosen and number % 3 else stranger
    choices, who, of = (CLIENT_ACTS, client, other) if number // 2 % 2 else (FREELANCER_ACTS, other, client)
    acts = choices[state.stage]
    dispute = chosen and world.state(contract, chosen.id).dispute
    if dispute and dispute.escalated and number % 2:
        who, acts = stranger, ("decide",)
    return ACTS[acts[number // 4 % len(acts)]](Wish(world, who, key, of, number))
