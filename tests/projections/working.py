"""Whole stories of a task, from the draft to how its contract ended."""

from datetime import timedelta
from typing import Any

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
from domain.decider import Decider
from domain.review import Ratings, RevealReviews, WriteReview, review
from domain.task import (
    AnswerQuestion,
    AskQuestion,
    Declined,
    DeclineInvitation,
    DeleteTask,
    ExpireTask,
    InviteFreelancer,
    LapseFunding,
    RejectApplication,
    ReviseApplication,
    SaveDraft,
    Shortlist,
    Sketch,
    WithdrawApplication,
    task,
)
from domain.values import SYSTEM, TaskId
from tests.projections.market import PROPOSAL, Deal, Market, deal, egp

REASON = "This is the reason, told at length."
STORIES = 8


async def draft(market: Market, number: int) -> None:
    """One that stays, or one that is deleted."""
    client, key = await market.person(f"drafter{market.position}"), TaskId(market.new_id())
    wish = SaveDraft(task=key, title="", description="", sketch=Sketch(), **market.by(client))
    await market.act(task, key, wish)
    if number % 2:
        await market.act(task, key, DeleteTask(**market.by(client)))


async def chosen_among(market: Market, number: int) -> None:
    """Questions, invitations, and every way in which an application can end."""
    client, one, two = [await market.person(f"chooser{market.position}{each}") for each in "abc"]
    which = await market.post(client)

    async def act(who: Any, kind: Any, **fields: Any) -> None:
        await market.act(task, which, kind(**fields, **market.by(who)))

    await act(one, AskQuestion, text="Is there a design?")
    await act(client, AnswerQuestion, number=1, text="Yes.")
    await act(two, AskQuestion, text="Is there a second one?")
    for each in (one, two):
        await act(client, InviteFreelancer, freelancer=each, note="Please apply.")
    await act(two, DeclineInvitation, reason="No time.")
    first, second = await market.apply(one, which), await market.apply(two, which)
    offer = {"proposal": PROPOSAL, "bid": egp(9_000), "days": 4, "answers": ()}
    await act(one, ReviseApplication, application=first, **offer)
    await act(client, Shortlist, application=first, on=True)
    match number % 5:
        case 0:
            await act(client, RejectApplication, application=second, reason=Declined.PRICE, note="")
        case 1:
            await act(two, WithdrawApplication, application=second, reason="")
        case 2:
            late = {"actor": SYSTEM, "at": market.now + timedelta(days=60)}
            await market.act(task, which, ExpireTask(**late))
        case 3:
            await act(client, DeleteTask)
        case 4:
            await market.accept(client, which, first)
            await act(SYSTEM, LapseFunding, application=first)
            await market.accept(client, which, first)
            await act(one, WithdrawApplication, application=first, reason="")
    await market.settle()


async def working(market: Market) -> Deal:
    """A contract whose money is held, with a changed plan of two milestones and one revision."""
    made = await deal(market)
    await market.pay(made.client, made.application, made.amount)
    work = Working(market, made)
    split = {"titles": ("Drafts", "All"), "amounts_minor": (4_000, 6_000)}
    await work.act(made.client, ProposeChange, text="Two parts.", due_at=None, **split)
    await work.act(made.freelancer, AnswerChange, number=1, agree=True, reason="")
    later = market.now + timedelta(days=9)
    await work.act(made.client, ProposeChange, text="", due_at=later, titles=(), amounts_minor=())
    await work.act(made.freelancer, AnswerChange, number=2, agree=False, reason="Too late.")
    await work.deliver(1)
    await work.act(made.client, RequestRevision, reason=REASON)
    await work.deliver(1)
    await work.act(made.client, ApproveWork, number=2)
    return made


class Working:
    def __init__(self, market: Market, made: Deal) -> None:
        self.market, self.made = market, made

    async def act(self, who: Any, kind: Any, **fields: Any) -> None:
        await self.on(contract, self.made.application, who, kind, **fields)

    async def on(self, decider: Decider[Any], key: object, who: Any, kind: Any, **fields: Any) -> None:
        await self.market.act(decider, key, kind(**fields, **self.market.by(who)))

    async def deliver(self, milestone: int | None) -> None:
        await self.act(self.made.freelancer, Deliver, note="Here it is.", files=(), milestone=milestone)


async def ended(market: Market, number: int) -> None:
    """Work that ends in each of the ways in which it can."""
    made = await working(market)
    work, claim = Working(market, made), {"reason": REASON, "files": ()}
    match number % 4:
        case 0:
            await work.deliver(2)
            await work.act(made.client, ApproveWork, number=3)
            await reviewed(work, both=number % 8 == 0)
        case 1:
            await work.act(made.freelancer, OfferEnd, to_freelancer_minor=7_000, reason=REASON)
            await work.act(made.client, AnswerEnd, number=1, agree=number % 8 == 1)
        case 2:
            await work.act(made.client, OpenDispute, asks_minor=2_000, **claim)
            await work.act(made.freelancer, AnswerDispute, offers_minor=8_000, **claim)
            await work.act(made.client, SettleDispute if number % 8 == 2 else WithdrawDispute)
        case 3:
            await work.act(made.client, OpenDispute, asks_minor=0, **claim)
            await work.act(made.freelancer, AnswerDispute, offers_minor=8_000, **claim)
            await work.act(made.client, EscalateDispute)
            operator = await market.person(f"operator{market.position}")
            decision = {"to_freelancer_minor": 4_000, "rule": "1.2", "reason": REASON, "cited": (1, 2)}
            await work.act(operator, DecideDispute, **decision)
    await market.settle()


async def reviewed(work: Working, *, both: bool) -> None:
    made, words = work.made, {"ratings": Ratings(5, 4, None, 5), "comment": "Good."}
    await work.on(review, made.task, made.client, WriteReview, **words)
    if both:
        await work.on(review, made.task, made.freelancer, WriteReview, **words)
    else:
        late = work.market.now + timedelta(days=15)
        await work.market.act(review, made.task, RevealReviews(actor=SYSTEM, at=late))


async def story(market: Market, number: int) -> None:
    await draft(market, number)
    await chosen_among(market, number)
    await ended(market, number)
