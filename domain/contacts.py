"""Contacts: whom one has blocked, and which conversations one has put away. Stream `contacts-<person>`.

They concern their owner alone: whoever is blocked learns no more than that a message cannot be sent.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.decider import Audience, Command, Decider, Event
from domain.values import ConversationId, Invalid, NotAllowed, PersonId, Refused

KEPT_MAX = 2_000


class CannotBlockYourself(Invalid):
    """One cannot block oneself."""


class ListIsFull(Refused):
    """At most 2,000 people can be blocked, and as many conversations archived."""


class NotReachable(NotAllowed):
    """This person cannot be written to."""


class YouBlocked(NotAllowed):
    """You have blocked this person: unblock them to write."""


class Block(Command):
    person: PersonId


class Unblock(Command):
    person: PersonId


class Archive(Command):
    conversation: ConversationId


class Unarchive(Command):
    conversation: ConversationId


ContactsCommand = Block | Unblock | Archive | Unarchive


class PersonBlocked(Event, name="contacts.blocked"):
    owner: PersonId
    person: PersonId


class PersonUnblocked(Event, name="contacts.unblocked"):
    owner: PersonId
    person: PersonId


class ConversationArchived(Event, name="contacts.archived"):
    owner: PersonId
    conversation: ConversationId


class ConversationUnarchived(Event, name="contacts.unarchived"):
    owner: PersonId
    conversation: ConversationId


ContactsEvent = PersonBlocked | PersonUnblocked | ConversationArchived | ConversationUnarchived


@dataclass(frozen=True)
class Contacts:
    blocked: frozenset[PersonId] = frozenset()
    archived: frozenset[ConversationId] = frozenset()


def decide(command: ContactsCommand, contacts: Contacts) -> Sequence[ContactsEvent]:
    owner = command.actor
    match command:
        case Block(person=person):
            if person == owner:
                raise CannotBlockYourself()
            if person in contacts.blocked:
                return []
            room(len(contacts.blocked))
            return [PersonBlocked(owner=owner, person=person)]
        case Unblock(person=person):
            return [PersonUnblocked(owner=owner, person=person)] if person in contacts.blocked else []
        case Archive(conversation=conversation):
            if conversation in contacts.archived:
                return []
            room(len(contacts.archived))
            return [ConversationArchived(owner=owner, conversation=conversation)]
        case Unarchive(conversation=conversation):
            known = conversation in contacts.archived
            return [ConversationUnarchived(owner=owner, conversation=conversation)] if known else []


def room(taken: int) -> None:
    if taken >= KEPT_MAX:
        raise ListIsFull()


def evolve(contacts: Contacts, event: ContactsEvent) -> Contacts:
    match event:
        case PersonBlocked(person=person):
            return replace(contacts, blocked=contacts.blocked | {person})
        case PersonUnblocked(person=person):
            return replace(contacts, blocked=contacts.blocked - {person})
        case ConversationArchived(conversation=conversation):
            return replace(contacts, archived=contacts.archived | {conversation})
        case ConversationUnarchived(conversation=conversation):
            return replace(contacts, archived=contacts.archived - {conversation})


def audience(event: ContactsEvent, contacts: Contacts) -> Audience:
    return Audience(people=(event.owner,))


contacts = Decider("contacts", Contacts(), decide, evolve, audience)
