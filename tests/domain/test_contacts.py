from uuid import UUID

import pytest

from domain.contacts import (
    KEPT_MAX,
    Archive,
    Block,
    CannotBlockYourself,
    Contacts,
    ConversationArchived,
    ConversationUnarchived,
    ListIsFull,
    PersonBlocked,
    PersonUnblocked,
    Unarchive,
    Unblock,
    contacts,
)
from domain.values import ConversationId, PersonId
from tests.domain.examples import CLIENT, FREELANCER, by
from tests.spec import Spec

SPEC = Spec(contacts)
TALK = ConversationId(UUID(int=50))
BLOCKED = PersonBlocked(owner=CLIENT, person=FREELANCER)
UNBLOCKED = PersonUnblocked(owner=CLIENT, person=FREELANCER)
ARCHIVED = ConversationArchived(owner=CLIENT, conversation=TALK)


def test_blocking_and_unblocking_happen_once() -> None:
    block, unblock = Block(person=FREELANCER, **by(CLIENT)), Unblock(person=FREELANCER, **by(CLIENT))
    SPEC.given().when(block).then(BLOCKED)
    SPEC.given(BLOCKED).when(block).then()
    SPEC.given(BLOCKED).when(unblock).then(UNBLOCKED)
    SPEC.given(BLOCKED, UNBLOCKED).when(unblock).then()
    SPEC.given(BLOCKED, UNBLOCKED).when(block).then(BLOCKED)


def test_nobody_blocks_themselves() -> None:
    SPEC.given().when(Block(person=CLIENT, **by(CLIENT))).then_refused(CannotBlockYourself)


def test_a_conversation_is_put_away_and_taken_out_again() -> None:
    put, take = Archive(conversation=TALK, **by(CLIENT)), Unarchive(conversation=TALK, **by(CLIENT))
    SPEC.given().when(put).then(ARCHIVED)
    SPEC.given(ARCHIVED).when(put).then()
    SPEC.given(ARCHIVED).when(take).then(ConversationUnarchived(owner=CLIENT, conversation=TALK))
    SPEC.given().when(take).then()
    taken = ConversationUnarchived(owner=CLIENT, conversation=TALK)
    SPEC.given(BLOCKED, ARCHIVED, taken).when(take).then()
    SPEC.given(BLOCKED, ARCHIVED, taken).when(put).then(ARCHIVED)
    SPEC.given(BLOCKED, ARCHIVED, taken).when(Block(person=FREELANCER, **by(CLIENT))).then()


def test_the_lists_are_bounded() -> None:
    people = frozenset(PersonId(UUID(int=100 + number)) for number in range(KEPT_MAX))
    talks = frozenset(ConversationId(UUID(int=100 + number)) for number in range(KEPT_MAX))
    full = Contacts(blocked=people, archived=talks)
    last = Contacts(blocked=frozenset([*people][1:]), archived=frozenset([*talks][1:]))
    for command in (Block(person=FREELANCER, **by(CLIENT)), Archive(conversation=TALK, **by(CLIENT))):
        assert len(contacts.decide(command, last)) == 1
        with pytest.raises(ListIsFull):
            contacts.decide(command, full)
