"""Small deliberate breakages, each of a kind that real event stores have had."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from random import Random
from typing import Any, cast
from uuid import UUID, uuid4

import psycopg

from adapters.event_log import PostgresEventLog
from adapters.event_log.append import Append
from adapters.event_log.reading import from_row
from adapters.event_log.rows import ANSWER_FIELDS, EVENT_FIELDS, copied, placed
from adapters.event_log.statements import COPY_ANSWERS, COPY_EVENTS, Tables
from adapters.postgres.pool import Connection, connect
from domain.decider import Recorded
from domain.policies import react
from domain.ports import Committed, Decision, Outcome, Stale
from entrypoints.torture.losing import DeafWakeups, LosingCommitter
from projections import engine, leases
from tests.torture.rig import Parts
from tests.torture.sound import PEOPLE

SOON = 0.005
Take = Callable[[Sequence[Recorded]], Awaitable[None]]


class Around:
    """A log that does one thing otherwise."""

    def __init__(self, log: PostgresEventLog, random: Random) -> None:
        self._log, self._random = log, random

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)


class AnotherLockEachTime(Tables):
    numbers = count(1)

    @property
    def lock(self) -> int:  # type: ignore[override]
        return next(self.numbers)


class Unlocked(LosingCommitter):
    """Every batch takes a lock, but not the same one."""

    def __init__(self, connect: Any, tables: Tables, *more: Any, **named: Any) -> None:
        super().__init__(connect, AnotherLockEachTime(), *more, **named)


class BySequence(Around):
    """Positions come from a sequence before the transaction that uses them is committed; no lock. What the
    library's own table with DB functions does, and many others have done."""

    START = f"CREATE SEQUENCE IF NOT EXISTS log.numbers START {len(PEOPLE) + 1}"
    VERSIONS = "SELECT originator_id, max(originator_version) FROM log.events GROUP BY 1"
    EVENTS, ANSWERS = (Tables().sql(copy) for copy in (COPY_EVENTS, COPY_ANSWERS))
    TAKEN = "SELECT nextval('log.numbers') FROM generate_series(1, %s)"

    async def commit(self, decision: Decision) -> Outcome:
        if known := await self._log.answered(decision.origin):
            return known
        prepared = await self._log._prepared(decision)
        async with await connect(self._log._pool.conninfo, role=None) as connection:
            await connection.execute(self.START)
            versions = dict(await (await connection.execute(self.VERSIONS)).fetchall())
            if any(versions.get(stream, 0) != version for stream, version in prepared.reads.items()):
                return Stale(tuple(prepared.reads))
            try:
                return await self._insert(connection, prepared, decision)
            except psycopg.errors.UniqueViolation:
                return Stale(tuple(prepared.reads))

    async def _insert(self, connection: Connection, prepared: Append, decision: Decision) -> Outcome:
        async with connection.transaction():
            taken = await connection.execute(self.TAKEN, [len(prepared.rows)])
            positions = [row[0] for row in await taken.fetchall()]
            rows = [placed(EVENT_FIELDS, *each) for each in zip(positions, prepared.rows, strict=True)]
            last = positions[-1] if positions else await self._log.head()
            answer = placed(ANSWER_FIELDS, last, prepared.answer)
            for copy, content in ((self.EVENTS, rows), (self.ANSWERS, [answer])):
                async with connection.cursor().copy(copy) as writing:
                    await writing.write(copied(content))
            await asyncio.sleep(self._random.random() * 4 * SOON)
        return Committed(recorded_at(decision, positions), last)


def recorded_at(decision: Decision, positions: Sequence[int]) -> Sequence[Recorded]:
    origin = decision.origin
    return [
        Recorded(position, each.stream, each.version, each.event, each.audience, origin.actor, origin.at)
        for position, each in zip(positions, decision.events, strict=True)
    ]


class Forgetful(Around):
    """Who asks again is taken for somebody else."""

    def __init__(self, log: PostgresEventLog, random: Random) -> None:
        super().__init__(log, random)
        self._known: set[UUID] = set()

    async def commit(self, decision: Decision) -> Outcome:
        origin = decision.origin
        if origin.command_id in self._known:
            decision = renamed(decision)
        self._known.add(origin.command_id)
        return await self._log.commit(decision)


class AppendsAgain(Around):
    """When the acknowledgement of a commit is lost, the events are put behind what is there now."""

    async def commit(self, decision: Decision) -> Outcome:
        outcome = await self._log.commit(decision)
        if isinstance(outcome, Committed) and outcome.recorded and self._random.random() < 0.1:
            return await self._log.commit(await self._behind(renamed(decision)))
        return outcome

    async def _behind(self, decision: Decision) -> Decision:
        heads = {
            drafted.stream: len(await self._log.read_stream(drafted.stream)) for drafted in decision.events
        }
        ends, events = dict(heads), []
        for drafted in decision.events:
            ends[drafted.stream] += 1
            events.append(replace(drafted, version=ends[drafted.stream], claims=()))
        return replace(decision, reads=heads, events=events)


class AnswersFirst(Around):
    """Says that it is done, then does it; what is still to be done when the process dies is lost."""

    async def commit(self, decision: Decision) -> Outcome:
        head = await self._log.head()
        if self._random.random() > 0.1:
            doing = asyncio.create_task(self._log.commit(decision))
            await asyncio.wait([doing], timeout=SOON)
        return Committed((), head + len(decision.events))


def renamed(decision: Decision) -> Decision:
    return replace(decision, origin=replace(decision.origin, command_id=uuid4()))


async def by_time(log: PostgresEventLog) -> AsyncIterator[Sequence[Recorded]]:
    """Follows by the time at which events were decided, as if that were the order of commits."""
    last = datetime(2000, 1, 1, tzinfo=UTC)
    newer = Tables().sql("SELECT {columns} FROM {events} WHERE at > %s ORDER BY at, notification_id")
    while True:
        async with log._pool.connection() as connection:
            rows = await (await connection.execute(newer, [last], binary=True)).fetchall()
        if rows:
            page = await log._reader.decoded([from_row(row) for row in rows])
            last = page[-1].at
            yield page
        await asyncio.sleep(SOON)


async def by_notice_alone(log: PostgresEventLog) -> AsyncIterator[Sequence[Recorded]]:
    """Looks again only when it hears a notice; its listening connection has been lost."""
    deaf, position = DeafWakeups(cast(Any, None), ""), 0
    while page := await log.read(position, 1_000):
        position = page[-1].position
        yield page
    await deaf.beyond(position, 3_600)


async def without_order(log: PostgresEventLog) -> AsyncIterator[Sequence[Recorded]]:
    """Lets the database choose the order of a page, and goes on after the greatest position seen."""
    position = 0
    while True:
        page = await log.read(position, 1_000)
        if page:
            position = page[-1].position
            yield page[::-1]
        await asyncio.sleep(SOON)


def checkpoint_first(take: Take, random: Random) -> Take:
    """The policies' consumer moves its checkpoint, then reacts; it died in between, the first time that
    there was something to react to and now and then after."""
    died = False

    async def skip(batch: Sequence[Recorded]) -> None:
        nonlocal died
        owed = any(react(recorded) for recorded in batch)
        if owed and (not died or random.random() < 0.2):
            died = True
        else:
            await take(batch)

    return skip


@contextmanager
def checkpoint_before_rows() -> Iterator[None]:
    """The projector commits its checkpoint, then its rows; now and then the connection is lost in between."""
    sound, random = engine.commit, Random(1)

    async def broken(connection: Any, held: Any, events: Sequence[Recorded], refused: Any = None) -> None:
        if random.random() < 0.3:
            moving = [each.lease for each in held if each.position < events[-1].position]
            await leases.checkpoint(connection, moving, events[-1].position)
            raise psycopg.OperationalError("the connection was lost")
        await sound(connection, held, events, refused)

    engine.commit = broken
    try:
        yield
    finally:
        engine.commit = sound


def without_seam(hub: Any) -> None:
    """The gateway remembers little, and takes the end of what it reads again for the present."""
    hub._remembered = 4
    sound = hub.replayed

    async def broken(fetch: Any) -> Any:
        page = await sound(fetch)
        await asyncio.sleep(4 * SOON)
        return replace(page, upto=max(page.upto, hub._ring.position), complete=True)

    hub.replayed = broken


def before_commit(hub: Any) -> None:
    """The gateway passes on what is about to be written."""
    sound = hub._pass_on

    def broken(batch: Any) -> None:
        coming = [replace(each, position=each.position + 1, version=each.version + 1) for each in batch]
        sound([*batch, *coming[-1:]])

    hub._pass_on = broken


BUGS: dict[str, tuple[Parts, set[str]]] = {
    "a lock that excludes nobody": (Parts(committer=Unlocked), {"failed"}),
    "positions from a sequence": (
        Parts(log=BySequence),
        {"position_gap", "follower_missed", "follower_broken"},
    ),
    "following by time": (Parts(follow=by_time), {"follower_missed", "follower_repeated"}),
    "following by notices alone": (Parts(follow=by_notice_alone), {"follower_missed"}),
    "following without order": (Parts(follow=without_order), {"follower_missed", "follower_repeated"}),
    "appending again after a lost acknowledgement": (Parts(log=AppendsAgain), {"unasked", "made_twice"}),
    "forgetting what was answered": (Parts(log=Forgetful), {"unasked"}),
    "answering before the commit": (
        Parts(log=AnswersFirst),
        {"acknowledged_lost", "answer_not_kept", "answer_misplaced"},
    ),
    "a policy's checkpoint before its reactions": (Parts(take=checkpoint_first), {"reaction_missing"}),
    "a projection's checkpoint before its rows": (
        Parts(projecting=checkpoint_before_rows),
        {"projection_differs"},
    ),
    "a gateway without a seam": (Parts(hub=without_seam, sockets=True), {"socket_missed", "socket_broken"}),
    "a gateway ahead of the commit": (
        Parts(hub=before_commit, sockets=True),
        {"socket_phantom", "socket_other_body", "socket_missed", "socket_broken"},
    ),
}
"""What is broken, and by which rules that shows (at least one of them)."""
