"""A crowd that acts at random upon a small market."""

from collections.abc import Sequence
from uuid import UUID

from domain.access import EndSessions
from domain.account import account
from domain.catalogue import Category
from domain.conversation import conversation_id
from domain.files import RemoveFile, file
from domain.policies import DECIDERS
from domain.task import AcceptApplication, CancelTask, CompleteTask, task
from domain.values import SYSTEM, ApplicationId, PersonId, Refused, TaskId
from tests.projections.market import Market, egp
from tests.projections.shelves import stock
from tests.projections.working import story

Act = tuple[int, int, int]


class Crowd:
    """Acts at random: each act picks what to do, and with which of the people and things there are.
    What is not allowed at that moment just does not happen."""

    def __init__(self, market: Market) -> None:
        self.market = market
        self.people: list[PersonId] = []
        self.tasks: list[TaskId] = []
        self.applications: list[tuple[TaskId, ApplicationId]] = []

    async def run(self, acts: Sequence[Act]) -> None:
        for what, one, other in acts:
            try:
                await self.act(what, one, other)
            except (Refused, LookupError):
                continue
        await self.market.settle()

    async def act(self, what: int, one: int, other: int) -> None:
        market = self.market
        match what:
            case 0 | 1 if len(self.people) < 5:
                self.people.append(await market.person(f"person{len(self.people)}"))
            case 2 | 3:
                skills = ("react", "python")[: other % 3]
                client, category = self.somebody(one), list(Category)[other % 3]
                changes = {"skills": skills, "category": category, "budget": egp(1_000 + other)}
                self.tasks.append(await market.post(client, f"Task number {one}", **changes))
            case 4 | 5 | 6:
                which = self.tasks[other % len(self.tasks)]
                self.applications.append((which, await market.apply(self.somebody(one), which)))
            case _:
                await self.later(what, one, other)

    async def later(self, what: int, one: int, other: int) -> None:
        market = self.market
        if what == 7:
            person = self.somebody(one)
            ended = UUID(int=other) if other % 2 else None
            await market.act(account, person, EndSessions(session=ended, **market.by(person)))
            await market.profile(person, "Cairo", ("react", "sql")[: other % 3])
            await market.prefer(person, list(Category)[other % 3], least=egp(1_000))
            return
        if what == 8:
            await market.read_notifications(self.somebody(one), 1 + other)
            return
        if what == 27:
            person = self.somebody(one)
            await stock(
                lambda decider, wish: market.act(decider, person, wish), market.by(person), self.tasks, other
            )
            return
        if what == 25:
            await market.restrict(self.somebody(one), self.somebody(other), end=other % 4)
            return
        which, application = self.applications[one % len(self.applications)]
        client = market.states[f"task-{which}"][0].posted.client
        chosen = market.states[f"task-{which}"][0].accepted
        other_side = chosen.freelancer if chosen else self.somebody(other)
        talk, speaker = conversation_id(which, client, other_side), client if other % 2 else other_side
        match what:
            case 9 | 10:
                await market.act(task, which, AcceptApplication(application=application, **market.by(client)))
            case 11:
                await market.settle()
            case 12 | 13:
                await market.start_payment(client, application)
            case 14 | 15:
                await market.paid(application, egp(10_000))
            case 16:
                await market.decline(client, application, "card_declined")
            case 17:
                await market.act(task, which, CompleteTask(**market.by(client)))
            case 18:
                await market.act(task, which, CancelTask(reason="Changed my mind", **market.by(client)))
            case 19:
                await market.refunded(application)
            case 20 | 21:
                await market.say(speaker, talk, f"Message {other}")
            case 22:
                await market.read(speaker, talk, 1 + other % 4)
            case 23:
                await market.edit(client, which, f"Task renamed {other}", skills=("sql",))

            case 24:
                stored = await market.store(self.somebody(one), f"plan {other}.pdf")
                if other % 2:
                    await market.act(file, stored, RemoveFile(**market.by(SYSTEM)))
            case 26:
                await story(market, other)

    def somebody(self, number: int) -> PersonId:
        return self.people[number % len(self.people)]


ACTS = 28
assert set(DECIDERS) - {"audit"} == {
    *("account", "task", "conversation", "escrow", "wallet", "notifications"),
    *("file", "case", "desk", "contacts", "portfolio", "offers", "saved"),
    # What follows from the acts, or what no read model folds.
    *("contract", "review", "view", "drafts", "proposals"),
}
BEGINNING: Sequence[Act] = [
    (0, 0, 0),
    (0, 0, 0),
    (2, 0, 2),
    (2, 1, 1),
    (4, 1, 0),
    (4, 0, 1),
    (9, 0, 0),
    (11, 0, 0),
    (25, 0, 3),
]
