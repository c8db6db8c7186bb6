"""How people of the demo work together: deliveries, a revision, milestones, a dispute, reviews, and what is
asked and drafted before. Pure: when and who in, wishes out; the story says which task."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from domain.catalogue import Category, Kind
from domain.contract import contract
from domain.contract.commands import (
    AnswerChange,
    ApproveWork,
    Deliver,
    OpenDispute,
    ProposeChange,
    RequestRevision,
)
from domain.decider import Intent
from domain.review import Ratings, WriteReview, review
from domain.task import AnswerQuestion, AskQuestion, InviteFreelancer, SaveDraft, Sketch, task
from domain.values import ApplicationId, Currency, Money, PersonId, TaskId

Wish = tuple[datetime, Intent]
HOUR = timedelta(hours=1)


def delivered(
    key: ApplicationId, client: PersonId, freelancer: PersonId, at: datetime, revised: bool
) -> Iterator[Wish]:
    """Within three days from `at`; once revised, if so; then approved."""
    number = 1
    yield at, Intent(contract, key, handing_over(freelancer, at))
    if revised:
        reason = "The second part is missing, please add it."
        at += 5 * HOUR
        yield at, Intent(contract, key, RequestRevision(actor=client, at=at, reason=reason))
        at += 20 * HOUR
        number = 2
        yield at, Intent(contract, key, handing_over(freelancer, at))
    at += 3 * HOUR
    yield at, Intent(contract, key, ApproveWork(actor=client, at=at, number=number))


def handing_over(freelancer: PersonId, at: datetime) -> Deliver:
    note = "Everything we agreed on is done; tell me what you would change."
    return Deliver(actor=freelancer, at=at, note=note, files=(), milestone=None)


def under_way(
    key: ApplicationId, client: PersonId, freelancer: PersonId, at: datetime, amount_minor: int, which: int
) -> Iterator[Wish]:
    """One plans in milestones, one is in dispute, one waits for an answer, one is being worked on."""
    match which % 4:
        case 0:
            first = amount_minor // 3
            plan = ProposeChange(
                actor=freelancer,
                at=at,
                text="Let us look at a first part together.",
                due_at=None,
                titles=("First part", "All of it"),
                amounts_minor=(first, amount_minor - first),
            )
            agree = AnswerChange(actor=client, at=at + HOUR, number=1, agree=True, reason="")
            yield at, Intent(contract, key, plan)
            yield at + HOUR, Intent(contract, key, agree)
        case 1:
            yield at, Intent(contract, key, handing_over(freelancer, at))
            reason = "Half of what we agreed on is missing, and I hear nothing more."
            asks = OpenDispute(
                actor=client, at=at + 9 * HOUR, asks_minor=amount_minor // 2, reason=reason, files=()
            )
            yield at + 9 * HOUR, Intent(contract, key, asks)
        case 2:
            yield at, Intent(contract, key, handing_over(freelancer, at))


def reviewed(key: TaskId, client: PersonId, freelancer: PersonId, at: datetime, both: bool) -> Iterator[Wish]:
    """One side alone is seen by nobody yet."""
    good = WriteReview(
        actor=client, at=at, ratings=Ratings(5, 5, 4, 5), comment="Clear words, good work, on time."
    )
    yield at, Intent(review, key, good)
    if both:
        back = WriteReview(
            actor=freelancer,
            at=at + HOUR,
            ratings=Ratings(4),
            comment="Knew what they wanted.",
        )
        yield at + HOUR, Intent(review, key, back)


def asked(key: TaskId, client: PersonId, asker: PersonId, at: datetime) -> Iterator[Wish]:
    yield at, Intent(task, key, AskQuestion(actor=asker, at=at, text="Is there anything to start from?"))
    answer = AnswerQuestion(actor=client, at=at + HOUR, number=1, text="Yes, whom I choose gets it.")
    yield at + HOUR, Intent(task, key, answer)
    invite = InviteFreelancer(
        actor=client, at=at + 2 * HOUR, freelancer=asker, note="You ask the right things."
    )
    yield at + 2 * HOUR, Intent(task, key, invite)


def drafted(key: TaskId, client: PersonId, at: datetime) -> Wish:
    sketch = Sketch(
        category=Category.WRITING, kind=Kind.DIGITAL, budget=Money(150_000, Currency.EGP), negotiable=True
    )
    return at, Intent(
        task,
        key,
        SaveDraft(
            actor=client, at=at, task=key, title="A text for our window", description="", sketch=sketch
        ),
    )
