"""The demo's story: who does what, and when. Pure: a seed and the present in, moments in order out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID, uuid5

from domain.access import VerifyEmail
from domain.account import Register, account
from domain.conversation import MarkRead, SendMessage, conversation, conversation_id
from domain.decider import Command, Intent
from domain.escrow import StartPayment, escrow
from domain.preferences import SetPreferences
from domain.profile import EditProfile, SetSkills
from domain.roles import GrantRole
from domain.task import AcceptApplication, Apply, Brief, CancelTask, EditTask, PostTask, task
from domain.two_step import EnableTwoStep
from domain.values import SYSTEM, ApplicationId, Currency, MessageId, Money, PersonId, TaskId
from entrypoints.demo import working
from entrypoints.demo.people import EVERYONE, Someone
from entrypoints.demo.tasks import TASKS, Ends, Wanted

NAMESPACE = UUID("8e5b7a52-6d3f-5b0e-8f21-2c1f9c0a7d11")
BEGAN = timedelta(days=21)
DAYS_AGO = {
    Ends.RELEASED: (12, 18),
    Ends.FUNDED: (7, 10),
    Ends.CANCELLED: (6, 8),
    Ends.ACCEPTED: (4, 6),
    Ends.DECLINED: (4, 6),
    Ends.APPLIED: (2, 4),
    Ends.POSTED: (0, 2),
}
"""When a task was posted, by how far it has come."""
CHOSEN = (Ends.ACCEPTED, Ends.DECLINED, Ends.FUNDED, Ends.RELEASED)
FORGOTTEN, FORGOTTEN_ARABIC = " Please say when you could begin.", " ويُرجى ذكر موعد البدء الممكن."
PROPOSALS = (
    "I have done work like this before and can show you two examples. I would start this week.",
    "Your description is clear. I suggest that we agree on a first part and look at it together.",
    "This is exactly what I do. I keep to dates and tell you early when something changes.",
)
PROPOSALS_ARABIC = (
    "أنجزت أعمالًا مشابهة ويمكنني عرض مثالين منها. أستطيع البدء هذا الأسبوع.",
    "وصفك واضح. أقترح أن نتفق على جزء أول ونراجعه معًا قبل المتابعة.",
    "هذا مجال عملي تمامًا، ألتزم بالمواعيد وأخبرك مبكرًا بأي تغيير.",
)


@dataclass(frozen=True)
class Payment:
    """The client's card is charged at the provider, which then tells how it went."""

    application: ApplicationId
    amount: Money
    method: str


@dataclass(frozen=True)
class Moment:
    at: datetime
    intent: Intent
    joins: Someone | None = None
    pays: Payment | None = None


def story(seed: int, now: datetime, people: Sequence[Someone] = EVERYONE) -> list[Moment]:
    """The same seed tells the same story; only its dates follow the present."""
    teller = Teller(seed, now)
    moments = [*teller.arrivals(people)]
    for index, wanted in enumerate(TASKS):
        moments += teller.task(index, wanted)
    moments.append(teller.draft())
    return sorted(moments, key=lambda moment: moment.at)


def ident(seed: int, *what: object) -> UUID:
    return uuid5(NAMESPACE, ":".join(str(each) for each in (seed, *what)))


class Teller:
    def __init__(self, seed: int, now: datetime) -> None:
        self._seed = seed
        self._now = now
        self._random = Random(seed)
        self._funded = 0

    def arrivals(self, people: Sequence[Someone]) -> Iterator[Moment]:
        """Everyone joins on the first day, one after the other."""
        for index, someone in enumerate(people):
            at = self._now - BEGAN + timedelta(minutes=10 * index)
            person = self._person(someone.username)
            register = Register(
                actor=person,
                at=at,
                person=person,
                email=someone.email,
                username=someone.username,
                name=someone.name,
                role=someone.role,
            )
            profile = EditProfile(actor=person, at=at, name=someone.name, bio=someone.bio, city=someone.city)
            yield Moment(at, Intent(account, person, register), joins=someone)
            yield Moment(at, Intent(account, person, VerifyEmail(actor=person, at=at)))
            yield Moment(at, Intent(account, person, profile))
            if someone.looks_after:
                yield Moment(at, Intent(account, person, EnableTwoStep(actor=person, at=at)))
                given = GrantRole(actor=SYSTEM, at=at, role=someone.looks_after)
                yield Moment(at, Intent(account, person, given))
            if someone.skills:
                skills = SetSkills(actor=person, at=at, skills=someone.skills)
                yield Moment(at, Intent(account, person, skills))
            if someone.categories:
                least = someone.least_budget_minor
                preferences = SetPreferences(
                    actor=person,
                    at=at,
                    categories=someone.categories,
                    least_budget=Money(least, Currency.EGP) if least else None,
                )
                yield Moment(at, Intent(account, person, preferences))

    def task(self, index: int, wanted: Wanted) -> Iterator[Moment]:
        first, last = DAYS_AGO[wanted.ends]
        at = self._now - timedelta(hours=self._random.randrange(24 * first + 2, 24 * last))
        key = TaskId(ident(self._seed, "task", index))
        client = self._person(wanted.client)
        brief = Brief(
            category=wanted.category,
            skills=wanted.skills,
            kind=wanted.kind,
            city=wanted.city,
            budget=Money(wanted.budget_minor, wanted.currency),
            deadline=self._now + timedelta(days=self._random.randrange(10, 60)),
        )
        title, said = wanted.title, wanted.description
        post = PostTask(actor=client, at=at, task=key, title=title, description=said, brief=brief)
        yield Moment(at, Intent(task, key, post))
        if index % 9 == 4:  # somebody had forgotten something
            at = self._later(at, 1)
            said += FORGOTTEN_ARABIC if wanted.arabic else FORGOTTEN
            edit = EditTask(actor=client, at=at, title=title, description=said, brief=brief)
            yield Moment(at, Intent(task, key, edit))
        for name in (*wanted.also, *filter(None, [wanted.chosen])):
            yield self._applies(key, index, wanted, name, self._later(at, 20))
        at += timedelta(hours=21)
        if wanted.ends is Ends.APPLIED:
            talk = working.asked(key, client, self._person(wanted.also[0]), at)
            yield from (Moment(*wish) for wish in talk)
        if wanted.ends is Ends.CANCELLED:
            cancel = CancelTask(actor=client, at=at, reason="We do it ourselves after all.")
            yield Moment(at, Intent(task, key, cancel))
        if wanted.ends in CHOSEN:
            yield from self._contract(key, index, wanted, at)

    def draft(self) -> Moment:
        key = TaskId(ident(self._seed, "draft"))
        return Moment(*working.drafted(key, self._person(TASKS[0].client), self._now - timedelta(hours=3)))

    def _applies(self, key: TaskId, index: int, wanted: Wanted, name: str, at: datetime) -> Moment:
        share = self._random.randrange(80, 111)
        bid = wanted.budget_minor * share // 10_000 * 100
        if name == wanted.chosen:
            bid = wanted.bid_minor or wanted.budget_minor
        command = Apply(
            actor=self._person(name),
            at=at,
            application=self._application(index, name),
            proposal=self._random.choice(PROPOSALS_ARABIC if wanted.arabic else PROPOSALS),
            bid=Money(bid, wanted.currency),
            days=self._random.randrange(3, 30),
        )
        return Moment(at, Intent(task, key, command))

    def _contract(self, key: TaskId, index: int, wanted: Wanted, at: datetime) -> Iterator[Moment]:
        client, freelancer = self._person(wanted.client), self._person(wanted.chosen)
        application = self._application(index, wanted.chosen)
        accept = AcceptApplication(actor=client, at=at, application=application)
        yield Moment(at, Intent(task, key, accept))
        if wanted.ends is not Ends.ACCEPTED:
            at += timedelta(hours=2)
            amount = Money(wanted.bid_minor or wanted.budget_minor, wanted.currency)
            method = "card_declined" if wanted.ends is Ends.DECLINED else "card_ok"
            start = StartPayment(actor=client, at=at)
            payment = Payment(application, amount, method)
            yield Moment(at, Intent(escrow, application, start), pays=payment)
        yield from self._chat(key, client, freelancer, wanted, at)
        minor = wanted.bid_minor or wanted.budget_minor
        done = at + timedelta(days=4)
        wishes: Iterator[working.Wish] = iter(())
        match wanted.ends:
            case Ends.RELEASED:
                wishes = working.delivered(application, client, freelancer, done, revised=index % 3 == 0)
            case Ends.FUNDED:
                begun = at + timedelta(days=1)
                wishes = working.under_way(application, client, freelancer, begun, minor, self._funded)
                self._funded += 1
        yield from (Moment(*wish) for wish in wishes)
        if wanted.ends is Ends.RELEASED:
            told = working.reviewed(key, client, freelancer, done + timedelta(days=2), both=index % 2 == 0)
            yield from (Moment(*wish) for wish in told)

    def _chat(
        self, key: TaskId, client: PersonId, freelancer: PersonId, wanted: Wanted, at: datetime
    ) -> Iterator[Moment]:
        """Whoever answers has read what came before; the last words are unread while work goes on."""
        talk = conversation_id(key, client, freelancer)

        def says(command: Command) -> Moment:
            return Moment(command.at, Intent(conversation, talk, command))

        for number, (name, words) in enumerate(wanted.chat, 1):
            at += timedelta(minutes=self._random.randrange(5, 300))
            speaker = self._person(name)
            if number > 1 and wanted.chat[number - 2][0] != name:
                yield says(MarkRead(actor=speaker, at=at, up_to=number - 1))
            message = MessageId(ident(self._seed, talk, number))
            yield says(SendMessage(actor=speaker, at=at, message=message, text=words))
        if wanted.chat and wanted.ends is Ends.RELEASED:
            listener = client if speaker == freelancer else freelancer
            yield says(MarkRead(actor=listener, at=at, up_to=len(wanted.chat)))

    def _later(self, at: datetime, hours_max: int) -> datetime:
        return at + timedelta(minutes=self._random.randrange(10, 60 * hours_max))

    def _person(self, username: str) -> PersonId:
        return PersonId(ident(self._seed, "person", username))

    def _application(self, index: int, username: str) -> ApplicationId:
        return ApplicationId(ident(self._seed, "application", index, username))
