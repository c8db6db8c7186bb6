"""Decisions to put to a log, in the fewest words."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from uuid import UUID, uuid4

from domain.account import AccountRegistered, RoleChanged
from domain.conversation import MessageSent
from domain.decider import Audience, Claim, Drafted, Event
from domain.names import EmailTaken
from domain.ports import Answer, Committed, Decision, Origin
from domain.values import SYSTEM, ConversationId, MessageId, PersonId, Role, TaskId

NOW = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
ALI, BEA = (PersonId(UUID(int=number)) for number in (1, 2))
AUDIENCE = Audience(people=(ALI, BEA), roles=("auditor",))
DONE = Answer(201, b'{"done":true}')


def origin(command_id: UUID | None = None, actor: PersonId = SYSTEM, asked: bytes = b"this") -> Origin:
    return Origin(command_id or uuid4(), asked, actor, NOW, UUID(int=9))


def changed(person: PersonId = ALI) -> RoleChanged:
    return RoleChanged(person=person, role=Role.BOTH)


def said(text: str, number: int = 1, sender: PersonId = ALI) -> MessageSent:
    return MessageSent(
        conversation=ConversationId(UUID(int=5)),
        task=TaskId(UUID(int=6)),
        people=(ALI, BEA),
        message=MessageId(uuid4()),
        number=number,
        sender=sender,
        text=text,
    )


def registered(person: PersonId, email: str) -> AccountRegistered:
    return AccountRegistered(person=person, email=email, username="user", name="Name", role=Role.CLIENT)


def email(value: str, owner: object) -> Claim:
    return Claim("email", value, str(owner), EmailTaken)


def decide(
    stream: str,
    seen: int,
    events: int | Sequence[Event] = 1,
    *,
    by: Origin | None = None,
    answer: Answer | None = DONE,
    claims: Sequence[Claim] = (),
    also_read: Mapping[str, int] | None = None,
) -> Decision:
    """That these events (or so many) follow on version `seen` of the stream."""
    facts = [changed()] * events if isinstance(events, int) else events
    drafted = [
        Drafted(stream, version, event, AUDIENCE, claims) for version, event in enumerate(facts, seen + 1)
    ]
    return Decision(by or origin(), {stream: seen, **(also_read or {})}, drafted, answer)


def fresh(kind: str = "task") -> str:
    return f"{kind}-{uuid4()}"


def committed(outcome: object) -> Committed:
    assert isinstance(outcome, Committed), outcome
    return outcome
