"""An installation like any other, filled with as many events as are wanted."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import httpx
import psycopg

from adapters.event_codec import Codec, Entry
from adapters.event_log.rows import EVENT_FIELDS, HEADER, TRAILER, event_row, placed
from adapters.event_log.statements import COPY_EVENTS, Tables
from domain.access import VerifyEmail
from domain.conversation import OpenConversation, SendMessage, conversation
from domain.decider import Command, Drafted, Event, Intent, Recorded
from domain.ports import Origin
from domain.task import Apply, task
from domain.values import (
    SYSTEM,
    ApplicationId,
    ConversationId,
    Currency,
    MessageId,
    Money,
    PersonId,
    TaskId,
)
from entrypoints.dispatch import Dispatch
from entrypoints.facts import InSilence, record
from entrypoints.wiring import Souk

STREAM_EVENTS = 10
APPLICANTS_MAX = 500
NOTICES = 12
"""More than a dashboard shows, in the small log as in the large one."""
PEOPLE = 600
"""Who is there from the start: the smallest tables have more than one page of an index in either log."""
CLIENTS = 40
"""A page of the board shows tasks of about as many clients as it has lines."""
PEOPLE_SIGNED_IN = 5
PASSWORD = "forty hand-made lamps"
TASK = {
    "title": "Build a shop front", "description": "A shop front for forty hand-made lamps.",
    "category": "web", "skills": ["python"], "kind": "digital", "city": "",
    "budget": {"minor": 250_000, "currency": "EGP"},
    "deadline": "2090-01-31T12:00:00Z",
}  # fmt: skip


@dataclass
class World:
    """An installation and one of its people, who has the conversation `talk` and tasks `task` and `edited`,
    for which the `newcomers` have not applied. `sessions` has what each sends to be known by."""

    souk: Souk
    app: Any
    http: httpx.AsyncClient
    statistics: psycopg.Connection
    person: PersonId
    other: PersonId
    newcomers: Sequence[PersonId]
    sessions: Mapping[PersonId, dict[str, str]]
    talk: ConversationId
    task: TaskId
    edited: TaskId
    questions: int = 0
    applied: int = 0
    rebuilt_per_second: int = 0

    async def asked(self, dispatch: Dispatch, command: Command) -> None:
        await self.ask(dispatch, Intent(conversation, self.talk, command))

    async def ask(self, dispatch: Dispatch, intent: Intent) -> None:
        id, command = uuid4(), intent.command
        origin = Origin(id, id.bytes * 2, command.actor, command.at, id)
        await dispatch(intent, origin, InSilence())

    def say(self) -> SendMessage:
        now = self.souk.clock.now()
        return SendMessage(actor=self.person, at=now, message=MessageId(uuid4()), text="How far are you?")

    async def sign_in(self) -> None:
        """Anew, without the token that has ended: filling a large log takes longer than it lasts."""
        self.http.headers.pop("authorization", None)
        for number, headers in enumerate(self.sessions.values()):
            wish = {"login": f"p{PEOPLE_SIGNED_IN - number}@example.com", "password": PASSWORD}
            answer = await self.http.post("/v1/auth/login", json=wish)
            headers["authorization"] = f"Bearer {answer.raise_for_status().json()['access']}"
        self.http.headers.update(self.sessions[self.person])

    async def get(self, path: str) -> None:
        (await self.http.get(path)).raise_for_status()


async def begun(souk: Souk, app: Any, http: httpx.AsyncClient, connection: psycopg.Connection) -> World:
    """A few people, a task, a conversation about it: what the rest is made like. And a task that enough
    people want to fill a page of notices."""
    sessions: dict[PersonId, dict[str, str]] = {}
    for number in range(PEOPLE_SIGNED_IN, 0, -1):
        joining = {"email": f"p{number}@example.com", "username": f"person_{number}", "name": "Somebody"}
        answer = await http.post("/v1/auth/register", json=joining | {"password": PASSWORD, "role": "both"})
        session = answer.raise_for_status().json()
        person = PersonId(UUID(session["person"]["id"]))
        sessions[person] = {"authorization": f"Bearer {session['access']}"}
        await record(souk.dispatch, person, VerifyEmail(actor=person, at=souk.clock.now()))
    *newcomers, other, person = sessions
    http.headers.update(sessions[person])
    wanted, about, edited = [await post(http) for _ in range(3)]
    world = World(
        souk,
        app,
        http,
        connection,
        person,
        other,
        newcomers,
        sessions,
        ConversationId(uuid4()),
        about,
        edited,
    )
    opening = OpenConversation(
        actor=SYSTEM, at=souk.clock.now(), conversation=world.talk, task=about, people=(person, other)
    )
    for _ in range(NOTICES):
        await world.ask(souk.dispatch, Intent(task, wanted, application(PersonId(uuid4()), souk)))
    for each in (about, edited):
        await world.ask(souk.dispatch, Intent(task, each, application(other, souk)))
    await world.asked(souk.dispatch, opening)
    await world.asked(souk.dispatch, world.say())
    return world


async def post(http: httpx.AsyncClient) -> TaskId:
    posted = (await http.post("/v1/tasks", json=TASK)).raise_for_status().json()
    return TaskId(UUID(posted["id"]))


def application(by: PersonId, souk: Souk) -> Apply:
    return Apply(
        actor=by, at=souk.clock.now(), application=ApplicationId(uuid4()),
        proposal=TASK["description"] * 3, bid=Money(200_000, Currency.EGP), days=7,
    )  # fmt: skip


async def fill(world: World, events: int, messages: int) -> None:
    """So many events in all: messages of the conversation, evenly among what other people do."""
    log = world.souk.log
    made = await log.read(0, 1_000)
    start = len(made) + 1
    every = max(1, (events - start) // messages)
    talk, applicants = talking(made, world), applying(made, world)
    crowding = range(start, start + 2 * min(messages // 20, APPLICANTS_MAX))
    others = crowd(made)
    codec = Codec(world.souk.keyring)
    with world.statistics.cursor() as cursor, cursor.copy(Tables().sql(COPY_EVENTS)) as copy:
        copy.write(HEADER)
        for position in range(start, events + 1):
            mine = position % every == 0 and messages > 1 and position not in crowding
            messages -= mine
            like, drafted = next(applicants if position in crowding else talk if mine else others)
            await world.souk.keyring.load(codec.people([drafted]), create=True)
            copy.write(placed(EVENT_FIELDS, position, event_row(entry(codec, like, drafted, position))))
        copy.write(TRAILER)


def entry(codec: Codec, like: Recorded, drafted: Drafted, position: int) -> Entry:
    event, at = drafted.event, like.at + timedelta(milliseconds=position)
    return Entry(
        drafted.stream, drafted.version, event.NAME, event.SCHEMA,
        codec.encode(event, drafted.stream, drafted.version), at, like.actor, drafted.audience, uuid4(),
    )  # fmt: skip


def talking(made: Sequence[Recorded], world: World) -> Iterator[tuple[Recorded, Drafted]]:
    said = named(made, "conversation.message_sent")
    for number in count(2):
        event = again(said.event, number=number, message=MessageId(uuid4()))
        yield said, Drafted(said.stream, number + 1, event, said.audience)


def applying(made: Sequence[Recorded], world: World) -> Iterator[tuple[Recorded, Drafted]]:
    """Ever more people want both tasks."""
    of = {task.stream(each): each for each in (world.task, world.edited)}
    applied = [each for each in made if each.stream in of and "application" in each.event.NAME]
    for more in count(1):
        for first in applied:
            fields = {"application": ApplicationId(uuid4()), "freelancer": PersonId(uuid4())}
            event = again(first.event, **fields)
            yield first, Drafted(first.stream, first.version + more, event, first.audience)


def crowd(made: Sequence[Recorded]) -> Iterator[tuple[Recorded, Drafted]]:
    """A task, a conversation about it, what they say; two new people now and then."""
    posted, opened, said = (
        named(made, name) for name in ("task.posted", "conversation.opened", "conversation.message_sent")
    )
    joined = named(made, "account.registered")
    clients: deque[PersonId] = deque(maxlen=CLIENTS)
    for number in count():
        if number % 50 == 0:
            newcomers = [PersonId(uuid4()) for _ in range(2 if number else PEOPLE)]
            people = newcomers[-2], newcomers[-1]
            clients += newcomers
            for person in newcomers:
                event = again(joined.event, person=person, username=f"u{person.hex[:12]}")
                yield (
                    joined,
                    Drafted(f"account-{person}", 1, event, replace(joined.audience, people=(person,))),
                )
        about_id, talk = TaskId(uuid4()), ConversationId(uuid4())
        audience = replace(said.audience, people=people)
        offered = again(posted.event, task=about_id, client=clients[number % len(clients)])
        yield posted, Drafted(f"task-{about_id}", 1, offered, posted.audience)
        stream, about = f"conversation-{talk}", {"conversation": talk, "task": about_id, "people": people}
        yield opened, Drafted(stream, 1, again(opened.event, **about), audience)
        for version in range(2, STREAM_EVENTS):
            words = {"message": MessageId(uuid4()), "number": version - 1, "sender": people[version % 2]}
            yield said, Drafted(stream, version, again(said.event, **about, **words), audience)


def named(made: Sequence[Recorded], name: str) -> Recorded:
    return next(each for each in made if name == each.event.NAME)


def again(event: Event, **changes: Any) -> Event:
    return replace(event, **changes)  # type: ignore[type-var]
