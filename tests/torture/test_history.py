"""The checker: silent about sound histories, and each broken promise is named by its rule."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

import msgspec
import pytest
import pytest_asyncio

from domain.conversation import MessageSent
from domain.decider import Recorded
from domain.escrow import EscrowFunded, EscrowReleased
from domain.values import Currency, Money
from domain.wallet import WalletCredited
from entrypoints.torture.history import Folded, History, check
from entrypoints.torture.receivers import Followed, Watched
from entrypoints.torture.records import Passed, Told
from tests.torture.sound import Play

NOBODY = UUID(int=99)
Tamper = Callable[[History], History]


@pytest_asyncio.fixture(scope="module")
async def sound() -> History:
    return (await Play.of(seed=1, wishes=300)).history(settled=True)


@pytest.mark.parametrize("seed", range(4))
async def test_nothing_is_said_about_a_sound_market(seed: int) -> None:
    play = await Play.of(seed, 200)
    assert check(play.history(settled=True)) == []


def test_the_market_gets_all_the_way_to_released_money_and_back(sound: History) -> None:
    names = {recorded.event.NAME for recorded in sound.log}
    assert {"escrow.released", "wallet.credited", "task.cancelled", "escrow.payment_failed"} <= names
    assert {"accepted", "refused"} == {told.verdict for told in sound.told}


def log(change: Callable[[list[Recorded]], list[Recorded]]) -> Tamper:
    return lambda history: replace(history, log=change(list(history.log)))


def every(event: type, **changes: Any) -> Tamper:
    """The first event of this kind, with other fields."""

    def change(events: list[Recorded]) -> list[Recorded]:
        at = next(index for index, each in enumerate(events) if isinstance(each.event, event))
        events[at] = replace(events[at], event=replace(events[at].event, **changes))
        return events

    return log(change)


def told(change: Callable[[Told], dict[str, Any]], verdict: str = "accepted") -> Tamper:
    """The last answer of this kind that speaks of events (or of none), changed."""

    def tamper(history: History) -> History:
        answers = list(history.told)
        at = max(
            index
            for index, each in enumerate(answers)
            if each.verdict == verdict and (verdict == "refused" or each.events)
        )
        answers[at] = msgspec.structs.replace(answers[at], **change(answers[at]))
        return replace(history, told=answers)

    return tamper


def follower(change: Callable[[list[Passed]], Sequence[Passed]]) -> Tamper:
    def tamper(history: History) -> History:
        return replace(history, followed=[Followed("f", change(list(history.followed[0].passed)))])

    return tamper


def socket(change: Callable[[Watched], Watched], which: int = 0) -> Tamper:
    return lambda history: replace(history, watched=[change(history.watched[which])])


def without(events: list[Any], at: int) -> list[Any]:
    return [*events[:at], *events[at + 1 :]]


def moved_to_the_end(events: list[Recorded], at: int) -> list[Recorded]:
    late = replace(events[at], position=len(events) + 1, version=events[at].version + 1_000)
    return [*events, late]


def renamed(events: list[Recorded], at: int) -> list[Recorded]:
    events[at] = replace(events[at], command_id=NOBODY)
    return events


def lose_last_event_of_an_answer(history: History) -> History:
    """As if the last acknowledged command had not reached the disk."""
    last = next(each for each in reversed(history.told) if each.verdict == "accepted" and each.events)
    kept = [each for each in history.log if each.command_id != last.command]
    return replace(history, log=kept)


def first_asked_late(history: History) -> History:
    """As if the first wish had been asked after everything else was answered."""
    latest = max(each.at for each in history.told)
    asked = [
        msgspec.structs.replace(each, at=latest + 1) if each.act.kind == "join" else each
        for each in history.asked
    ]
    return replace(history, asked=asked)


def no_reaction(history: History) -> History:
    reaction = next(each.command_id for each in history.log if each.causation is not None)
    kept = {command: answer for command, answer in history.kept.items() if command != reaction}
    return replace(history, kept=kept)


def effect_before_cause(events: list[Recorded]) -> list[Recorded]:
    at = next(index for index, each in enumerate(events) if each.causation is not None)
    events[at] = replace(events[at], causation=events[at].position + 1)
    return events


def credit_lost(events: list[Recorded]) -> list[Recorded]:
    return [each for each in events if not isinstance(each.event, WalletCredited)]


def release_lost(events: list[Recorded]) -> list[Recorded]:
    return [each for each in events if not isinstance(each.event, EscrowReleased)]


def funding_lost(events: list[Recorded]) -> list[Recorded]:
    return [each for each in events if not isinstance(each.event, EscrowFunded)]


def doubled(kind: type) -> Callable[[list[Recorded]], list[Recorded]]:
    def change(events: list[Recorded]) -> list[Recorded]:
        at = next(index for index, each in enumerate(events) if isinstance(each.event, kind))
        return [*events[: at + 1], *events[at:]]

    return change


POUND = Money(1, Currency.EGP)
TAMPERED: list[tuple[str, Tamper]] = [
    ("position_gap", log(lambda events: without(events, 7))),
    ("version_gap", log(lambda events: without(events, len(events) // 2))),
    ("unasked", log(lambda events: renamed(events, 20))),
    ("unasked", lambda history: replace(history, asked=history.asked[:-1])),
    ("cause_after_effect", log(effect_before_cause)),
    ("written_twice", log(lambda events: moved_to_the_end(events, 30))),
    ("written_twice", told(lambda each: {"events": (each.events or 0) - 1})),
    ("made_twice", log(lambda events: moved_to_the_end(events, 5))),
    ("acknowledged_lost", lose_last_event_of_an_answer),
    ("acknowledged_lost", told(lambda each: {"events": (each.events or 0) + 1})),
    ("answer_misplaced", told(lambda each: {"position": each.position - 1})),
    ("answer_misplaced", told(lambda each: {"position": 10**6})),
    ("answer_not_kept", lambda history: replace(history, kept={})),
    ("refused_written", told(lambda each: {"verdict": "refused"})),
    ("refused_written", told(lambda each: {"verdict": "unheard"})),
    ("failed", told(lambda each: {"verdict": "failed"})),
    (
        "other_words",
        lambda history: replace(
            history, told=[*history.told, msgspec.structs.replace(history.told[0], body="else")]
        ),
    ),
    ("out_of_time", first_asked_late),
    ("wrong_state", every(MessageSent, number=7)),
    ("reaction_missing", no_reaction),
    ("projection_differs", lambda history: replace(history, models=[Folded("board", 9, False)])),
    ("projection_differs", lambda history: replace(history, models=[Folded("board", 9, None)])),
    ("postings_unbalanced", every(EscrowReleased, postings=())),
    ("fee_and_net", every(EscrowReleased, net=POUND)),
    ("fee_not_agreed", every(EscrowReleased, fee_minor=1)),
    ("release_not_agreed", every(EscrowReleased, gross=POUND)),
    ("credit_missing", log(credit_lost)),
    ("credit_missing", every(WalletCredited, amount=POUND)),
    ("credit_from_nowhere", log(release_lost)),
    ("funded_twice", log(doubled(EscrowFunded))),
    ("paid_out_twice", log(doubled(EscrowReleased))),
    ("paid_out_twice", log(funding_lost)),
    ("follower_missed", follower(lambda passed: without(passed, 9))),
    ("follower_missed", follower(lambda passed: passed[:-1])),
    ("follower_repeated", follower(lambda passed: [*passed[:9], *passed[8:]])),
    ("follower_repeated", follower(lambda passed: [*passed[:9], passed[10], passed[9], *passed[11:]])),
    ("follower_phantom", follower(lambda passed: [*passed, Passed(len(passed) + 1, "task-x", 1)])),
    ("follower_phantom", follower(lambda passed: [Passed(1, "task-x", 1), *passed[1:]])),
    ("follower_broken", lambda history: replace(history, followed=[Followed("f", (), False, ["gone"])])),
    ("socket_missed", socket(lambda seen: replace(seen, shown=without(list(seen.shown), 2)))),
    ("socket_missed", socket(lambda seen: replace(seen, shown=seen.shown[:-1]))),
    ("socket_missed", socket(lambda seen: replace(seen, shown=without(list(seen.shown), 2), whole=False))),
    ("socket_disordered", socket(lambda seen: replace(seen, shown=[*seen.shown, seen.shown[0]]))),
    ("socket_disordered", socket(lambda seen: replace(seen, shown=seen.shown[::-1]))),
    ("socket_phantom", socket(lambda seen: replace(seen, viewer=NOBODY))),
    ("socket_phantom", socket(lambda seen: replace(seen, began=seen.shown[0].offset))),
    (
        "socket_other_body",
        socket(
            lambda seen: replace(
                seen, shown=[msgspec.structs.replace(seen.shown[0], body=msgspec.Raw(b"{}")), *seen.shown[1:]]
            )
        ),
    ),
    ("socket_missed", socket(lambda seen: replace(seen, shown=seen.shown[1:]), which=2)),
    ("socket_broken", socket(lambda seen: replace(seen, broken=["reset"]))),
]


@pytest.mark.parametrize(("rule", "tamper"), TAMPERED)
def test_a_broken_promise_is_named(rule: str, tamper: Tamper, sound: History) -> None:
    assert rule in {violation.rule for violation in check(tamper(sound))}


def test_every_rule_has_been_seen_to_be_broken() -> None:
    from pathlib import Path
    from re import findall

    import entrypoints.torture as torture

    source = "".join(path.read_text() for path in Path(torture.__path__[0]).glob("*.py"))
    rules = set(findall(r'Violation\(\s*"(\w+)"', source)) | set(findall(r'"(follower_\w+)"', source))
    assert rules == {rule for rule, _ in TAMPERED}


def test_a_follower_or_socket_that_was_cut_short_need_not_have_seen_the_end(sound: History) -> None:
    passed, seen = sound.followed[0].passed[:5], sound.watched[0]
    short = replace(
        sound,
        followed=[Followed("f", passed, whole=False)],
        watched=[replace(seen, shown=seen.shown[:3], whole=False)],
    )
    assert check(short) == []
