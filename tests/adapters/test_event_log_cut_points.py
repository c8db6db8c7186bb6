"""A commit cut short at each of its points: done once in the end, and nobody sees a half of it."""

import asyncio
from collections.abc import Awaitable, Callable

import psycopg
import pytest

from adapters.event_log.points import Point
from adapters.keyring import Keyring
from adapters.postgres.pool import Connection
from domain.ports import Answer, Committed, Outcome, Replayed
from entrypoints.torture.losing import Committer, open_log_with
from tests.adapters.decisions import ALI, DONE, decide, email, fresh, origin

Strike = Callable[[Connection], Awaitable[None]]


class Struck:
    """Strikes once, at one point; says what could be seen in the log from outside just before."""

    def __init__(self, at: Point, strike: Strike, owner: Connection) -> None:
        self._at, self._strike, self._owner = at, strike, owner
        self.armed = False
        self.seen: int | None = None

    async def __call__(self, point: Point, connection: Connection) -> None:
        if self.armed and point is self._at:
            self.armed = False
            row = await (await self._owner.execute("SELECT count(*) FROM log.events")).fetchone()
            assert row is not None
            self.seen = row[0]
            await self._strike(connection)


async def lose(connection: Connection) -> None:
    connection.pgconn.finish()
    raise psycopg.OperationalError("the connection is lost")


async def fail(connection: Connection) -> None:
    raise psycopg.DataError("a mistake of one of them")


BEFORE, AFTER = (0, Committed), (3, Replayed)
EXPECTED = {point: AFTER if point is Point.COMMITTED else BEFORE for point in Point}


@pytest.mark.parametrize("point", Point)
@pytest.mark.parametrize("how", ["lost", "terminated", "failed"])
async def test_what_is_cut_short_is_done_once_and_whole(
    point: Point, how: str, database: str, keyring: Keyring, owner: Connection
) -> None:
    async def end(connection: Connection) -> None:
        await owner.execute("SELECT pg_terminate_backend(%s)", [connection.info.backend_pid])

    strike = {"lost": lose, "terminated": end, "failed": fail}[how]
    struck = Struck(point, strike, owner)

    def committer(*args: object) -> Committer:
        return Committer(*args, reached=struck)  # type: ignore[arg-type]

    async with open_log_with(database, keyring, committer) as log:
        stream, by = fresh(), origin(actor=ALI)
        struck.armed = True
        outcomes = await asyncio.gather(
            log.commit(decide(stream, 0, 2, by=by, claims=[email("a@b.eg", ALI)])),
            log.commit(decide(stream, 2)),
        )
        seen, kind = EXPECTED[point]
        if how == "terminated" and point is Point.COMMITTED:
            kind = Committed  # it was acknowledged before its backend ended
        assert struck.seen == seen
        assert [type(outcome) for outcome in outcomes] == [kind, kind]
        assert [position(outcome) for outcome in outcomes] == [2, 3]
        assert await log.commit(decide(stream, 0, 2, by=by)) == Replayed(Answer(201, DONE.body, 2))
        assert [each.version for each in await log.read(0, 10)] == [1, 2, 3]
        claims = await (await owner.execute("SELECT count(*) FROM log.claims")).fetchone()
        assert claims == (1,)


def position(outcome: Outcome) -> int:
    assert isinstance(outcome, Committed | Replayed)
    return outcome.position if isinstance(outcome, Committed) else outcome.answer.position
