"""The one checker of histories: given everything that was asked, told, stored, followed and shown, it says
which promises were broken. Pure: it reads no clock, file or database."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from uuid import UUID, uuid5

from domain.conversation import MessageSent
from domain.decider import Recorded
from domain.escrow import RefundRequested
from domain.policies import react
from domain.timers import due
from entrypoints.torture import money, receivers
from entrypoints.torture.receivers import Followed, Watched
from entrypoints.torture.records import Asked, Told
from entrypoints.torture.violations import Violation
from entrypoints.worker import NAMESPACE as REACTIONS
from projections import notifications

SETTLED = ("accepted", "refused")


@dataclass(frozen=True)
class Kept:
    """An answer as it is stored beside the log."""

    status: int | None
    position: int


@dataclass(frozen=True)
class Folded:
    """A read model, and what a fresh fold of the log at the same position made of it."""

    name: str
    position: int
    same: bool | None
    differences: str = ""


@dataclass(frozen=True)
class History:
    """A run, once it is quiet. `log` is in the table's own order of positions, unchecked; `others` are ids
    of commands that came from elsewhere, such as the payment provider; `settled`: the policies' consumer
    said that it had reacted to all there is."""

    log: Sequence[Recorded] = ()
    kept: Mapping[UUID, Kept] = field(default_factory=dict)
    asked: Sequence[Asked] = ()
    told: Sequence[Told] = ()
    others: frozenset[UUID] = frozenset()
    followed: Sequence[Followed] = ()
    watched: Sequence[Watched] = ()
    models: Sequence[Folded] = ()
    settled: bool = False


Events = Mapping[UUID, Sequence[Recorded]]


def check(history: History) -> list[Violation]:
    """Every broken promise; none for a sound run."""
    rules: Sequence[Callable[[History], Iterable[Violation]]] = (
        positions,
        versions,
        asked_for,
        in_one_piece,
        answered_truly,
        same_words,
        in_time,
        decided_rightly,
        reacted,
        folded,
    )
    found = chain.from_iterable(rule(history) for rule in rules)
    return [
        *found,
        *money.check(history.log),
        *chain.from_iterable(receivers.followed(each, history.log) for each in history.followed),
        *chain.from_iterable(receivers.watched(each, history.log) for each in history.watched),
    ]


def positions(history: History) -> Iterator[Violation]:
    """Positions count from 1 without a gap."""
    for expected, recorded in enumerate(history.log, 1):
        if recorded.position != expected:
            yield Violation("position_gap", f"{recorded.position} stands where {expected} belongs")
            return


def versions(history: History) -> Iterator[Violation]:
    """Each stream counts from 1 without a gap, in the log's order."""
    seen: dict[str, int] = defaultdict(int)
    for recorded in history.log:
        if recorded.version != seen[recorded.stream] + 1:
            yield Violation("version_gap", f"{recorded.stream}: {recorded.version} at {recorded.position}")
        seen[recorded.stream] = recorded.version


def asked_for(history: History) -> Iterator[Violation]:
    """Nothing is in the log, or answered, that nobody asked for and no policy brought about."""
    wanted = {asked.command for asked in history.asked} | history.others
    wanted |= {*reactions(history.log), *occasions(history.log)}
    for recorded in history.log:
        if recorded.command_id not in wanted:
            yield Violation("unasked", f"{recorded.event.NAME} at {recorded.position}: {recorded.command_id}")
        if recorded.causation is not None and recorded.causation >= recorded.position:
            yield Violation("cause_after_effect", f"{recorded.position} because of {recorded.causation}")
    for command in history.kept.keys() - wanted:
        yield Violation("unasked", f"an answer to {command}")


def in_one_piece(history: History) -> Iterator[Violation]:
    """A command's events are one append: side by side, and no thing is made twice."""
    for command, events in by_command(history.log).items():
        if events[-1].position - events[0].position != len(events) - 1:
            at = [recorded.position for recorded in events]
            yield Violation("written_twice", f"command {command} at {at}")
    made: dict[object, int] = {}
    for recorded in history.log:
        thing = thing_made(recorded)
        if thing is not None and made.setdefault(thing, recorded.position) != recorded.position:
            yield Violation("made_twice", f"{thing} at {made[thing]} and {recorded.position}")


def thing_made(recorded: Recorded) -> object:
    """What this event brings into being, by name and id; None when it does not."""
    field_of = {
        "account.registered": "person",
        "task.posted": "task",
        "task.application_submitted": "application",
        "conversation.opened": "conversation",
        "conversation.message_sent": "message",
        "escrow.funding_requested": "contract",
        "escrow.funded": "payment",
        "wallet.credited": "application",
    }
    name = recorded.event.NAME
    return (name, getattr(recorded.event, field_of[name])) if name in field_of else None


def answered_truly(history: History) -> Iterator[Violation]:
    """What was acknowledged is there, once, where the answer says; what was refused is not."""
    events, makes = by_command(history.log), {each.command for each in history.asked if each.makes}
    head = history.log[-1].position if history.log else 0
    for told in history.told:
        if told.verdict == "failed":
            yield Violation("failed", f"command {told.command}: {told.status} {told.body[:300]}")
        if told.verdict == "unheard" and told.command in history.kept:
            yield Violation("refused_written", f"command {told.command}: {told.status} {told.body[:300]}")
        if told.verdict in SETTLED:
            yield from answered(told, events.get(told.command, ()), told.command in makes, head)
            kept = history.kept.get(told.command)
            if kept is None or kept.position != told.position:
                yield Violation("answer_not_kept", f"command {told.command}: told {told.position}, {kept}")


def answered(told: Told, events: Sequence[Recorded], makes: bool, head: int) -> Iterator[Violation]:
    what = f"command {told.command} ({told.status} at {told.position})"
    if told.verdict == "refused":
        if events:
            yield Violation("refused_written", f"{what} is in the log at {events[0].position}")
    elif len(events) < (told.events or int(makes)):
        yield Violation("acknowledged_lost", f"{what}: {len(events)} events of {told.events}")
    elif told.events is not None and len(events) > told.events:
        yield Violation("written_twice", f"{what}: {len(events)} events of {told.events}")
    elif events and events[-1].position != told.position:
        yield Violation("answer_misplaced", f"{what} is in the log at {events[-1].position}")
    if told.position > head:
        yield Violation("answer_misplaced", f"{what} lies beyond the log's head {head}")


def same_words(history: History) -> Iterator[Violation]:
    """Whoever asks again is told what was told first, byte for byte."""
    first: dict[UUID, Told] = {}
    for told in history.told:
        if told.verdict in SETTLED:
            before = first.setdefault(told.command, told)
            if (before.status, before.body, before.position) != (told.status, told.body, told.position):
                yield Violation("other_words", f"command {told.command}: {before} and then {told}")


def in_time(history: History) -> Iterator[Violation]:
    """What was asked after another had been acknowledged lies after it in the log."""
    events = by_command(history.log)
    told = sorted((each for each in history.told if each.verdict == "accepted"), key=lambda each: each.at)
    furthest, upcoming = 0, iter(told)
    due = next(upcoming, None)
    first: dict[UUID, Asked] = {}
    for asked in sorted(history.asked, key=lambda each: each.at):
        first.setdefault(asked.command, asked)
    for asked in first.values():
        while due is not None and due.at < asked.at:
            furthest = max(furthest, due.position)
            due = next(upcoming, None)
        own = events.get(asked.command)
        if own and own[0].position <= furthest:
            yield Violation("out_of_time", f"command {asked.command} at {own[0].position}, after {furthest}")


def decided_rightly(history: History) -> Iterator[Violation]:
    """What an event says of its stream's past is so: it was decided on the state it was written behind."""
    messages: dict[str, int] = defaultdict(int)
    for recorded in history.log:
        if isinstance(recorded.event, MessageSent):
            messages[recorded.stream] += 1
            if recorded.event.number != messages[recorded.stream]:
                what = f"{recorded.stream} version {recorded.version}, position {recorded.position}"
                yield Violation(
                    "wrong_state", f"{what}: number {recorded.event.number} is {messages[recorded.stream]}"
                )


def reactions(log: Iterable[Recorded]) -> Iterator[UUID]:
    """The ids of all commands that policies bring about."""
    for recorded in log:
        for index, _ in enumerate(react(recorded)):
            yield uuid5(REACTIONS, f"react:{index}:{recorded.position}")
        if isinstance(recorded.event, RefundRequested):
            yield uuid5(REACTIONS, f"refund:{recorded.position}")


def occasions(log: Iterable[Recorded]) -> Iterator[UUID]:
    """The ids of commands that an event may bring about in time, or not at all."""
    for recorded in log:
        for person, _ in notifications.told(recorded):
            yield uuid5(REACTIONS, f"mail:{person}:{recorded.position}")
        for timer in due(recorded):
            yield uuid5(REACTIONS, f"timer:{timer.name}:{recorded.position}")


def reacted(history: History) -> Iterator[Violation]:
    """No event's consequence was forgotten."""
    if history.settled:
        for command in reactions(history.log):
            if command not in history.kept:
                yield Violation("reaction_missing", f"command {command} of a policy was never taken")


def folded(history: History) -> Iterator[Violation]:
    """Each read model is what the log says."""
    for model in history.models:
        if model.same is not True:
            yield Violation("projection_differs", f"{model.name} at {model.position}: {model.differences}")


def by_command(log: Iterable[Recorded]) -> Events:
    found: dict[UUID, list[Recorded]] = defaultdict(list)
    for recorded in log:
        if recorded.command_id is not None:
            found[recorded.command_id].append(recorded)
    return found
