"""What is written down of a state is that state: folding on from it is folding from the beginning."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import reduce
from typing import Any
from uuid import UUID

import msgspec
import pytest

from adapters.event_shapes import shape_of
from adapters.state_codec import Unfreezable, Unowned, freeze, owners, thaw
from domain.decider import Decider, Event
from domain.policies import DECIDERS
from domain.task import PlaceGiven, task
from domain.values import Currency, Money, Refused
from tests.domain.examples import CLIENT, OTHER, POSTED, SECOND, TASK, submitted
from tests.golden.examples import domain_events, example
from tests.torture.sound import Play


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_folding_from_zero_equals_what_was_kept_and_the_rest_at_every_point(seed: int) -> None:
    streams: dict[str, list[Event]] = {}
    for recorded in (await Play.of(seed, 150)).log.events:
        streams.setdefault(recorded.stream, []).append(recorded.event)
    for stream, events in streams.items():
        decider = DECIDERS[stream.split("-", 1)[0]]
        state = decider.initial
        whole = decider.fold(state, events)
        for point, event in enumerate(events, 1):
            state = decider.evolve(state, event)
            kept = thaw(freeze(state))
            assert kept == state
            assert reduce(decider.evolve, events[point:], kept) == whole
    assert {stream.split("-", 1)[0] for stream in streams} >= {"task", "conversation", "escrow", "wallet"}


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_whose_words_are_in_a_state_is_known_at_every_point(seed: int) -> None:
    states: dict[str, Any] = {}
    words: dict[str, set[tuple[UUID, str]]] = {}
    known = 0
    for recorded in (await Play.of(seed, 150)).log.events:
        stream, event = recorded.stream, recorded.event
        decider = DECIDERS[stream.split("-", 1)[0]]
        states[stream] = decider.evolve(states.get(stream, decider.initial), event)
        personal = shape_of(type(event)).personal.items()
        said = {(getattr(event, of), getattr(event, text)) for text, of in personal}
        words.setdefault(stream, set()).update(said)
        with suppress(Unowned):
            named, kept = owners(states[stream]), freeze(states[stream])
            for person, text in words[stream]:
                known += person in named
                assert person in named or not text or msgspec.json.encode(text) not in kept
    assert known > 0


def test_of_a_text_outside_of_events_nobody_knows_whose_it_is() -> None:
    with pytest.raises(Unowned):
        owners({UUID(int=1): (Currency.EGP, "Words")})
    assert owners({UUID(int=1): (Currency.EGP, "", 3, datetime(2026, 3, 1, tzinfo=UTC), None)}) == set()


def test_the_words_in_a_crowded_task_are_its_clients() -> None:
    place = PlaceGiven(task=TASK, client=CLIENT, address="12 Nile Street")
    assert owners(task.fold(task.initial, [POSTED, submitted(), submitted(SECOND, OTHER), place])) == {CLIENT}


@pytest.mark.parametrize("decider", DECIDERS.values(), ids=DECIDERS.keys())
def test_every_kind_of_state_can_be_kept_from_its_first_event_on(decider: Decider[Any]) -> None:
    assert thaw(freeze(decider.initial)) == decider.initial


@pytest.mark.parametrize("event", domain_events().values(), ids=lambda event: event.NAME)
def test_every_event_can_be_part_of_what_is_kept(event: type[Event]) -> None:
    fact = example(event)
    assert thaw(freeze(fact)) == fact


EGYPT = timezone(timedelta(hours=2))
VALUES = [
    None, True, 0, -(2**70), "", "نص 🙂 \" \\ \0", UUID(int=7), date(2024, 2, 29), Currency.EGP,
    datetime(2026, 3, 1, 12, 0, 0, 1, UTC), datetime(2026, 3, 1, tzinfo=EGYPT), Money(10**11, Currency.USD),
    (), ((),), (1, ("tuple", 2)), {}, {UUID(int=1): {Currency.EUR: 3}, (1, 2): ()}, frozenset({1, "1"}),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES)
def test_values_come_back_as_they_were_and_of_their_kind(value: object) -> None:
    back = thaw(freeze(value))
    assert back == value
    assert type(back) is type(value)


@dataclass(frozen=True)
class Stranger:
    pass


@pytest.mark.parametrize("value", [1.5, b"bytes", [1], {1}, Stranger(), object], ids=repr)
def test_what_would_not_come_back_is_refused(value: object) -> None:
    with pytest.raises(Unfreezable):
        freeze((value,))


@pytest.mark.parametrize(
    "frozen",
    [
        b"", b"[", b"[]", b'["object"]', b'["object","os.system","ls"]', b"[[1]]",
        b'["object","domain.values.Money",-1,["enum","domain.values.Currency","EGP"]]', b'["id","x"]', b"{}[",
        b'["object","domain.values.Money",1]', b'["mapping",[1]]', b'["moment",3]',
        b'["enum","domain.values.Role","king"]',
    ],
)  # fmt: skip
def test_what_was_not_written_here_is_refused(frozen: bytes) -> None:
    with pytest.raises((ValueError, LookupError, TypeError, Refused)):
        thaw(frozen)
