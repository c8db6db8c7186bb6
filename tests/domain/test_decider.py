from dataclasses import FrozenInstanceError
from uuid import UUID

import pytest

from domain.decider import EVENTS, Audience, Command, Drafted, Event, Intent, Recorded, no_claims
from domain.ports import Answer, Decision, Origin
from domain.values import PersonId
from domain.wallet import wallet
from tests.domain.examples import ACCEPTED, CLIENT, FREELANCER, NOW, POSTED, by
from tests.domain.test_wallet import CREDITED


def test_an_event_is_known_by_its_stored_name() -> None:
    class Tried(Event, name="test.tried", public=["person"]):
        person: PersonId

    assert EVENTS.pop("test.tried") is Tried
    assert (Tried.NAME, Tried.SCHEMA, Tried.PUBLIC) == ("test.tried", 1, ("person",))
    tried = Tried(person=CLIENT)
    assert tried == Tried(person=CLIENT)
    with pytest.raises(FrozenInstanceError):
        tried.person = FREELANCER  # type: ignore[misc]
    with pytest.raises(TypeError):
        Tried(CLIENT)  # type: ignore[misc]


def test_two_events_cannot_be_stored_under_one_name() -> None:
    with pytest.raises(TypeError, match=r"^two events are stored as task\.posted$"):

        class Posted(Event, name="task.posted"):
            pass


def test_the_shapes_an_event_has_had_are_counted() -> None:
    class Reshaped(Event, name="test.reshaped", schema=3):
        pass

    del EVENTS["test.reshaped"]
    assert (Reshaped.SCHEMA, Reshaped.PUBLIC) == (3, ())


def test_a_wish_is_not_changed_once_it_is_said() -> None:
    class Try(Command):
        text: str

    wish = Try(text="Now.", **by(CLIENT))
    assert wish == Try(text="Now.", actor=CLIENT, at=NOW)
    with pytest.raises(FrozenInstanceError):
        wish.text = "Later."  # type: ignore[misc]
    with pytest.raises(TypeError):
        Try("Now.", **by(CLIENT))  # type: ignore[misc]


def test_a_stream_is_named_for_its_category_and_key() -> None:
    assert wallet.stream(7) == "wallet-7"
    assert Intent(wallet, 7, Command(**by(CLIENT))).stream == "wallet-7"


def test_a_state_is_folded_from_events_in_their_order() -> None:
    (balance,) = wallet.fold(wallet.initial, [CREDITED, CREDITED]).available.values()
    assert balance == 2 * CREDITED.amount.minor


def test_an_aggregate_claims_nothing_unless_it_says_so() -> None:
    assert no_claims(CREDITED) == ()
    assert wallet.claims(CREDITED) == ()


def test_the_key_of_a_stream_keeps_its_own_dashes() -> None:
    assert Recorded(1, "task-7f-00", 1, POSTED, Audience(), CLIENT, NOW).key == "7f-00"


def test_a_decisions_events_lie_in_the_log_one_after_the_other() -> None:
    command, story = UUID(int=1), UUID(int=2)
    origin = Origin(command, b"digest", CLIENT, NOW, story, causation=40)
    seen = Audience(people=(CLIENT,))
    drafts = [Drafted("task-1", 3, POSTED, seen), Drafted("task-2", 1, ACCEPTED, Audience())]
    shared = {
        "actor": CLIENT,
        "at": NOW,
        "command_id": command,
        "correlation_id": story,
        "causation": 40,
        "erased": False,
    }
    assert Decision(origin, {}, drafts, Answer(201, b"")).recorded(7) == (
        Recorded(position=7, stream="task-1", version=3, event=POSTED, audience=seen, **shared),
        Recorded(position=8, stream="task-2", version=1, event=ACCEPTED, audience=Audience(), **shared),
    )
