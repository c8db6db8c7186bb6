"""The checker's rules about those who were given events: followers of the log, and sockets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import msgspec

from domain.decider import Recorded
from domain.values import PersonId
from domain.visibility import Viewer, concerns, view
from entrypoints.torture.records import Passed, Shown
from entrypoints.torture.violations import Violation

ME, BOARD = "me", "board"
VISITOR = Viewer()


@dataclass(frozen=True)
class Followed:
    """What a follower was given from the beginning of the log; `whole`: it had all the time it needed."""

    name: str
    passed: Sequence[Passed]
    whole: bool = True
    broken: Sequence[str] = ()


@dataclass(frozen=True)
class Watched:
    """What was sent to one person of one stream beyond offset `began`, over any number of connections."""

    viewer: UUID
    stream: str
    began: int
    shown: Sequence[Shown]
    whole: bool = True
    broken: Sequence[str] = field(default_factory=tuple)


def followed(follower: Followed, log: Sequence[Recorded]) -> Iterator[Violation]:
    """Every event once, in order."""
    name = follower.name
    for why in follower.broken:
        yield Violation("follower_broken", f"{name}: {why}")
    last = 0
    for passed in follower.passed:
        if passed.position > len(log):
            yield Violation("follower_phantom", f"{name} was given {passed}, the log has {len(log)}")
        elif not is_same(passed, log[passed.position - 1]):
            yield Violation("follower_phantom", f"{name} was given {passed}: the log has another event there")
        if passed.position != last + 1:
            rule = "follower_repeated" if passed.position <= last else "follower_missed"
            yield Violation(rule, f"{name} was given {passed.position} after {last}")
        last = max(last, passed.position)
    if follower.whole and last < len(log):
        yield Violation("follower_missed", f"{name} stopped at {last} of {len(log)}")


def is_same(passed: Passed, recorded: Recorded) -> bool:
    stored = (recorded.position, recorded.stream, recorded.version)
    return (passed.position, passed.stream, passed.version) == stored


def watched(watcher: Watched, log: Sequence[Recorded]) -> Iterator[Violation]:
    """Every event that they may see, once, in order, with what they may see of it; and nothing else."""
    who = f"{watcher.viewer} on {watcher.stream}"
    for why in watcher.broken:
        yield Violation("socket_broken", f"{who}: {why}")
    due = visible(watcher, log)
    got = [(shown.offset, shown.position) for shown in watcher.shown]
    if len(set(got)) != len(got) or got != sorted(got):
        yield Violation("socket_disordered", f"{who}: repeated or out of order")
    for shown in watcher.shown:
        wanted = due.get((shown.offset, shown.position))
        if wanted is None:
            yield Violation("socket_phantom", f"{who} was sent {shown.offset}, which is not for them")
        elif msgspec.json.decode(shown.body) != wanted:
            yield Violation("socket_other_body", f"{who} was sent another {shown.offset}: {shown.body!r}")
    reached = max(got, default=(watcher.began, 0))
    for place in due.keys() - set(got):
        if watcher.whole or place < reached:
            yield Violation("socket_missed", f"{who} was never sent {place[0]}")


def visible(watcher: Watched, log: Sequence[Recorded]) -> dict[tuple[int, int], object]:
    """(offset, position) of all events due, with the fields that are to be sent."""
    viewer = VISITOR if watcher.stream == BOARD else Viewer(PersonId(watcher.viewer))
    due: dict[tuple[int, int], object] = {}
    for recorded in log:
        offset = offset_in(watcher.stream, recorded)
        if offset <= watcher.began or not belongs(recorded, watcher.stream, viewer):
            continue
        seen = view(recorded, viewer)
        if seen is not None:
            due[offset, recorded.position] = msgspec.json.decode(msgspec.json.encode(seen))
    return due


def offset_in(stream: str, recorded: Recorded) -> int:
    return recorded.position if stream in (ME, BOARD) else recorded.version


def belongs(recorded: Recorded, stream: str, viewer: Viewer) -> bool:
    """The protocol's rule, said here once more: a checker that asked the gateway would believe it."""
    if stream == ME:
        return concerns(recorded, viewer)
    return recorded.stream.startswith("task-") if stream == BOARD else recorded.stream == stream
