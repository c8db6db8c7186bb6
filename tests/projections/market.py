"""A small market for tests: people act through the real deciders and policies, the log records."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid5

from adapters.memory_log import MemoryLog
from domain.access import EndSessions
from domain.account import Register, account
from domain.case import CaseKind, CaseOutcome, DecideCase, OpenCase, Subject, SubjectKind, TakeCase, case
from domain.catalogue import Category, Kind
from domain.conversation import MarkRead, SendMessage, conversation, conversation_id
from domain.decider import Command, Decider, Drafted, Event, Intent
from domain.escrow import RecordPaid, RecordPaymentFailed, RecordRefunded, StartPayment, escrow
from domain.files import RemoveFile, StoreFile, file
from domain.notifications import MarkNotificationsRead, notifications
from domain.policies import DECIDERS, accompany, react
from domain.ports import Committed, Decision, Origin
from domain.preferences import SetPreferences
from domain.profile import EditProfile, SetSkills
from domain.standing import Appeal, CaseId, HouseRule, Measure, Reinstate, Scope, Uphold
from domain.task import AcceptApplication, Apply, Brief, CancelTask, CompleteTask, EditTask, PostTask, task
from domain.values import (
    SYSTEM,
    ApplicationId,
    ConversationId,
    Currency,
    FileId,
    MessageId,
    Money,
    PersonId,
    Refused,
    Role,
    TaskId,
)

NAMESPACE = UUID("0b6e2a51-7a1b-5d5c-8a3e-6f2f8d1f9c77")
START = datetime.fromisoformat("2026-03-01T12:00:00+00:00")
MINUTE = timedelta(minutes=1)
DESCRIPTION = "Everything that has to be known about this work, told at length."
PROPOSAL = "I have done this nine times before; here is how."


@dataclass
class Market:
    """Ids follow from the order of what is done, so the same acts make the same history."""

    log: MemoryLog = field(default_factory=MemoryLog)
    now: datetime = START
    states: dict[str, tuple[Any, int]] = field(default_factory=dict)
    reacted: int = 0
    ids: "count[int]" = field(default_factory=lambda: count(1))

    def new_id(self) -> UUID:
        return uuid5(NAMESPACE, str(next(self.ids)))

    async def act(self, decider: Decider[Any], key: object, command: Command) -> Sequence[Event]:
        """What was recorded; raises `Refused`."""
        self.now += MINUTE
        drafted: list[Drafted] = []
        states = dict(self.states)
        pending = [Intent(decider, key, command)]
        for each in pending:
            state, version = states.get(each.stream, (each.decider.initial, 0))
            for event in each.decider.decide(each.command, state):
                version += 1
                seen_by = each.decider.audience(event, state)
                drafted.append(Drafted(each.stream, version, event, seen_by))
                state = each.decider.evolve(state, event)
                pending += accompany(event, self.now)
            states[each.stream] = state, version
        self.states = states
        await self.commit(drafted, command)
        return [each.event for each in drafted]

    async def commit(self, drafted: Sequence[Drafted], command: Command) -> None:
        origin = Origin(self.new_id(), b"", command.actor, self.now, self.new_id())
        outcome = await self.log.commit(Decision(origin, {}, tuple(drafted)))
        assert isinstance(outcome, Committed)

    async def settle(self) -> None:
        """Policies react to everything that has happened."""
        while self.reacted < len(self.log.events):
            recorded = self.log.events[self.reacted]
            self.reacted += 1
            for intent in react(recorded):
                try:
                    await self.act(intent.decider, intent.key, intent.command)
                except Refused:
                    continue

    def by(self, actor: PersonId) -> dict[str, Any]:
        return {"actor": actor, "at": self.now}

    async def person(self, username: str, role: Role = Role.BOTH, name: str = "") -> PersonId:
        person = PersonId(self.new_id())
        wish = {"email": f"{username}@example.com", "username": username, "name": name or username.title()}
        await self.act(account, person, Register(person=person, role=role, **wish, **self.by(person)))
        return person

    async def profile(self, person: PersonId, city: str, skills: Sequence[str] = ()) -> None:
        edit = EditProfile(name="Somebody", bio="", city=city, **self.by(person))
        await self.act(account, person, edit)
        await self.act(account, person, SetSkills(skills=tuple(skills), **self.by(person)))

    async def prefer(self, person: PersonId, *categories: Category, least: Money | None = None) -> None:
        wish = SetPreferences(categories=categories, least_budget=least, **self.by(person))
        await self.act(account, person, wish)

    def brief(self, **changes: Any) -> Brief:
        usual: dict[str, Any] = {
            "category": Category.DESIGN,
            "skills": ("logo-design",),
            "kind": Kind.DIGITAL,
            "city": "",
            "budget": egp(200_000),
            "deadline": START + timedelta(days=30),
        }
        return Brief(**usual | changes)

    async def post(self, client: PersonId, title: str = "Logo for a bakery", **changes: Any) -> TaskId:
        new, words = TaskId(self.new_id()), changes.pop("description", DESCRIPTION)
        brief = self.brief(**changes)
        wish = PostTask(task=new, title=title, description=words, brief=brief, **self.by(client))
        await self.act(task, new, wish)
        return new

    async def edit(self, client: PersonId, which: TaskId, title: str, **changes: Any) -> None:
        brief = self.brief(**changes)
        wish = EditTask(title=title, description=DESCRIPTION, brief=brief, **self.by(client))
        await self.act(task, which, wish)

    async def apply(self, freelancer: PersonId, which: TaskId, bid: Money | None = None) -> ApplicationId:
        new = ApplicationId(self.new_id())
        offer = bid or egp(10_000)
        wish = Apply(application=new, proposal=PROPOSAL, bid=offer, days=5, **self.by(freelancer))
        await self.act(task, which, wish)
        return new

    async def accept(self, client: PersonId, which: TaskId, application: ApplicationId) -> None:
        await self.act(task, which, AcceptApplication(application=application, **self.by(client)))
        await self.settle()

    async def start_payment(self, client: PersonId, application: ApplicationId) -> None:
        await self.act(escrow, application, StartPayment(**self.by(client)))

    async def paid(self, application: ApplicationId, amount: Money) -> None:
        wish = RecordPaid(payment=f"pay_{application}", amount=amount, **self.by(SYSTEM))
        await self.act(escrow, application, wish)
        await self.settle()

    async def pay(self, client: PersonId, application: ApplicationId, amount: Money) -> None:
        await self.start_payment(client, application)
        await self.paid(application, amount)

    async def decline(self, client: PersonId, application: ApplicationId, reason: str) -> None:
        await self.start_payment(client, application)
        wish = RecordPaymentFailed(payment="pay_no", reason=reason, **self.by(SYSTEM))
        await self.act(escrow, application, wish)

    async def refunded(self, application: ApplicationId) -> None:
        await self.act(escrow, application, RecordRefunded(refund="re_1", **self.by(SYSTEM)))

    async def complete(self, client: PersonId, which: TaskId) -> None:
        await self.act(task, which, CompleteTask(**self.by(client)))
        await self.settle()

    async def cancel(self, client: PersonId, which: TaskId) -> None:
        await self.act(task, which, CancelTask(reason="No longer needed", **self.by(client)))
        await self.settle()

    async def store(self, owner: PersonId, name: str) -> FileId:
        stored = FileId(self.new_id())
        wish = {"file": stored, "sha256": "ab" * 32, "bytes": 1_000, "media_type": "application/pdf"}
        await self.act(file, stored, StoreFile(**wish, name=name, **self.by(owner)))
        return stored

    async def say(self, sender: PersonId, where: ConversationId, text: str = "Hello") -> None:
        wish = SendMessage(message=MessageId(self.new_id()), text=text, **self.by(sender))
        await self.act(conversation, where, wish)

    async def read(self, reader: PersonId, where: ConversationId, up_to: int) -> None:
        await self.act(conversation, where, MarkRead(up_to=up_to, **self.by(reader)))

    async def read_notifications(self, person: PersonId, up_to: int) -> None:
        await self.act(notifications, person, MarkNotificationsRead(up_to=up_to, **self.by(person)))

    async def restrict(
        self, reporter: PersonId, about: PersonId, words: str = DESCRIPTION, end: int = 2
    ) -> None:
        """One reports another: the case is dismissed (0), or ends in a restriction that is not appealed (1),
        lifted (2) or upheld (3)."""
        key, operator, told = CaseId(self.new_id()), PersonId(UUID(int=9)), f"{words}, told at length"
        await self.act(case, key, reporting(key, about, told, **self.by(reporter)))
        await self.act(case, key, TakeCase(**self.by(operator)))
        outcome = CaseOutcome.RESTRICTED if end else CaseOutcome.DISMISSED
        measure = Measure((Scope.POSTING,), (1,), None)
        decision = DecideCase(
            outcome=outcome, rule=HouseRule.SPAM, reason=told, measure=measure, **self.by(operator)
        )
        await self.act(case, key, decision)
        if end > 1:
            await self.act(account, about, Appeal(case=key, text=told, **self.by(about)))
            answer = Reinstate if end == 2 else Uphold
            await self.act(account, about, answer(case=key, reason=told, **self.by(operator)))

    @property
    def position(self) -> int:
        return len(self.log.events)


@dataclass(frozen=True)
class Deal:
    """A task with an accepted application, and the conversation that came of it."""

    client: PersonId
    freelancer: PersonId
    task: TaskId
    application: ApplicationId
    conversation: ConversationId
    amount: Money


async def deal(market: Market, minor: int = 10_000) -> Deal:
    client = await market.person(f"client{market.position}")
    freelancer = await market.person(f"worker{market.position}")
    which = await market.post(client)
    application = await market.apply(freelancer, which, egp(minor))
    await market.accept(client, which, application)
    talk = conversation_id(which, client, freelancer)
    return Deal(client, freelancer, which, application, talk, egp(minor))


def egp(minor: int) -> Money:
    return Money(minor, Currency.EGP)


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

    def somebody(self, number: int) -> PersonId:
        return self.people[number % len(self.people)]


def reporting(key: CaseId, about: PersonId, text: str, actor: PersonId, at: datetime) -> OpenCase:
    return OpenCase(
        actor=actor,
        at=at,
        case=key,
        kind=CaseKind.REPORT,
        subject=Subject(SubjectKind.PROFILE, about),
        about=about,
        rule=HouseRule.SPAM,
        text=text,
        position=1,
        email=None,
    )


ACTS = 26
assert set(DECIDERS) - {"audit"} == {
    *("account", "task", "conversation", "escrow", "wallet", "notifications"),
    *("file", "case", "desk", "contacts"),
    *("contract", "review", "view"),  # what follows from the acts, or what no read model folds
}
