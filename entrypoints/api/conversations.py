"""Conversations: who talks with whom, about which task or none."""

from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import Field

from domain.contacts import Archive, ListIsFull, NotReachable, Unarchive, YouBlocked, contacts
from domain.conversation import NoSuchConversation, OpenConversation, conversation, conversation_id
from domain.task import NoSuchTask
from domain.values import ConversationId, PersonId, TaskId
from entrypoints.api import limits
from entrypoints.api.commands import Ask, Asked
from entrypoints.api.fields import Body, Count, Id, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.talk import Number, SenderId
from entrypoints.api.views import Done, Page, Person, TaskRef
from entrypoints.contacting import CannotWriteFirst, NoSuchPerson, to_start
from entrypoints.dispatch import Busy, Guard
from projections import inbox, messages

router = new_router("conversations")


class LastMessage(View):
    """`text` is null when it was taken back; `files` counts what is attached."""

    text: str | None
    files: Count
    sender_id: SenderId
    at: TimeOut
    number: Number


class ConversationCard(View):
    id: Id
    task: TaskRef | None
    other: Person
    last: LastMessage | None
    unread: Count
    archived: bool


class ConversationView(View):
    """`blocked`: by oneself; nobody is told who has blocked them."""

    id: Id
    task: TaskRef | None
    other: Person
    messages: Count
    read_by_me: Count
    read_by_other: Count
    version: Count
    archived: bool
    blocked: bool = False


class StartBody(Body):
    person: Id
    task: Annotated[Id | None, Field(description="What it is about.", examples=[None])] = None


class StatisticsView(View):
    """`sent` and `received` count messages."""

    conversations: Count
    archived: Count
    sent: Count
    received: Count
    unread: Count


@router.get("/conversations", response_model=Page[ConversationCard])
async def list_conversations(
    reads: Reads,
    after: Cursor = None,
    limit: Limit = 20,
    archived: Annotated[bool, Query(description="Those that were put away.")] = False,
) -> Response:
    """One's conversations, the latest first."""
    async with reads(inbox.READS) as connection:
        page = await inbox.conversations(connection, reads.person, after, limit, archived=archived)
    return listed(page, ConversationCard)


@router.post(
    "/conversations",
    status_code=201,
    response_model=Done,
    responses=refusals(CannotWriteFirst, NoSuchPerson, NoSuchTask, NotReachable, YouBlocked, Busy),
)
async def start_conversation(request: Request, body: StartBody, ask: Asked) -> Response:
    """The conversation with somebody, about a task or none: the one there is, or a new one."""
    other, about = PersonId(body.person), TaskId(body.task) if body.task else None
    key = conversation_id(about, ask.actor, other)
    guards = []
    if (await ask.dispatch.known(conversation, key)).opened is None:
        limits.spend(request, limits.CONTACTS, str(ask.actor))
        guards = [*to_start(ask.actor, other, about)]
    command = OpenConversation(
        actor=ask.actor,
        at=ask.at,
        conversation=key,
        task=about,
        people=(ask.actor, other),
        starter=ask.actor,
    )
    return await ask(conversation, key, command, id=key, status=201, guards=guards)


@router.get("/conversations/statistics", response_model=StatisticsView)
async def read_conversation_statistics(reads: Reads) -> Response:
    """What there is to count about one's conversations."""
    async with reads(inbox.READS) as connection:
        return shown(StatisticsView.model_validate(await messages.statistics(connection, reads.person)))


@router.get("/conversations/{id}", response_model=ConversationView, responses=refusals(NoSuchConversation))
async def read_conversation(id: Id, reads: Reads) -> Response:
    """One conversation, for the two people in it."""
    async with reads(inbox.READS) as connection:
        page = await inbox.conversation(connection, ConversationId(id), reads.person)
    if page is None:
        raise NoSuchConversation()
    blocked = page.other.id in (await reads.state(contacts, reads.person)).blocked
    view = ConversationView.model_validate(page)
    return shown(view.model_copy(update={"blocked": blocked}))


@router.put(
    "/conversations/{id}/archive",
    response_model=Done,
    responses=refusals(NoSuchConversation, ListIsFull, Busy),
)
async def archive_conversation(id: Id, ask: Asked) -> Response:
    """Put a conversation away. The other person is told nothing."""
    key = ConversationId(id)
    command = Archive(actor=ask.actor, at=ask.at, conversation=key)
    return await ask(contacts, ask.actor, command, id=id, guards=[member(ask, key)])


@router.delete(
    "/conversations/{id}/archive", response_model=Done, responses=refusals(NoSuchConversation, Busy)
)
async def unarchive_conversation(id: Id, ask: Asked) -> Response:
    """Take a conversation out again."""
    key = ConversationId(id)
    command = Unarchive(actor=ask.actor, at=ask.at, conversation=key)
    return await ask(contacts, ask.actor, command, id=id, guards=[member(ask, key)])


def member(ask: Ask, key: ConversationId) -> Guard:
    def check(state: object) -> None:
        opened = getattr(state, "opened", None)
        if opened is None or ask.actor not in opened.people:
            raise NoSuchConversation()

    return Guard(conversation, key, check)
