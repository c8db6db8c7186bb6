"""A small market for tests: people act through the real deciders and policies, the log records."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from textwrap import wrap
from typing import Any
from uuid import UUID, uuid5

from adapters.memory_log import MemoryLog
from domain.account import Register, account
from domain.case import CaseKind, CaseOutcome, DecideCase, OpenCase, Subject, SubjectKind, TakeCase, case
from domain.catalogue import Category, Kind
from domain.conversation import MarkRead, SendMessage, conversation, conversation_id
from domain.decider import Command, Decider, Drafted, Event, Intent
from domain.escrow import RecordPaid, RecordPaymentFailed, RecordRefunded, StartPayment, escrow
from domain.files import StoreFile, file
from domain.notifications import MarkNotificationsRead, notifications
from domain.policies import accompany, react
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
LETTERS = str.maketrans("0123456789", "ghijklmnop")


def words_of(id: UUID) -> str:
    """Eight words that nobody else uses: nearly the same proposal may go to a few tasks only."""
    return " ".join(wrap(id.hex.translate(LETTERS), 4))


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
                state = each.decider.evolve(state, event)
                seen_by = each.decider.audience(event, state)
                drafted.append(Drafted(each.stream, version, event, seen_by))
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
        proposal = f"{PROPOSAL} {words_of(new)}"
        wish = Apply(application=new, proposal=proposal, bid=offer, days=5, **self.by(freelancer))
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
