"""Sessions in PostgreSQL: rotation, reuse, grace, expiry, revocation, tickets."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from adapters.postgres.pool import Pool
from adapters.sessions import (
    GRACE,
    REFRESH_LIFETIME,
    REMEMBERED,
    SESSION_LIFETIME,
    TICKET_LIFETIME,
    SessionOver,
    Sessions,
    TicketSpent,
    TokenReused,
)
from domain.values import PersonId

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MONA = PersonId(uuid4())


@pytest.fixture
def sessions(app_pool: Pool) -> Sessions:
    return Sessions(app_pool, bytes(32))


async def test_each_token_continues_the_session_once(sessions: Sessions) -> None:
    started = await sessions.start(MONA, "Firefox", NOON)
    second = await sessions.rotate(started.refresh, NOON)
    third = await sessions.rotate(second.refresh, NOON)
    assert (third.session, third.person) == (started.session, MONA)
    assert len({started.refresh, second.refresh, third.refresh}) == 3


async def test_within_the_grace_the_same_successor_is_given_again(sessions: Sessions) -> None:
    started = await sessions.start(MONA, "Firefox", NOON)
    asked = (sessions.rotate(started.refresh, NOON + GRACE) for _ in range(5))
    assert len({one.refresh for one in await asyncio.gather(*asked)}) == 1


@pytest.mark.parametrize("later", [GRACE + SECOND, timedelta(days=3)])
async def test_after_the_grace_an_old_token_ends_the_session(sessions: Sessions, later: timedelta) -> None:
    started = await sessions.start(MONA, "Firefox", NOON)
    second = await sessions.rotate(started.refresh, NOON)
    with pytest.raises(TokenReused):
        await sessions.rotate(started.refresh, NOON + later)
    with pytest.raises(SessionOver):
        await sessions.rotate(second.refresh, NOON + later)
    assert started.session in await sessions.revoked(NOON + later)


async def test_fifty_at_once_get_one_successor(sessions: Sessions, app_pool: Pool) -> None:
    started = await sessions.start(MONA, "Firefox", NOON)
    answers = await asyncio.gather(*(sessions.rotate(started.refresh, NOON) for _ in range(50)))
    assert len({answer.refresh for answer in answers}) == 1
    async with app_pool.connection() as connection:
        row = await (await connection.execute("SELECT count(*) FROM private.refresh_tokens")).fetchone()
    assert row == (2,), "the one that was used and its successor"


async def test_a_session_ends_after_thirty_days_however_often_it_is_used(sessions: Sessions) -> None:
    current = await sessions.start(MONA, "Firefox", NOON)
    used = [NOON + timedelta(days=day) for day in range(5, 30, 5)]
    for now in (*used, NOON + SESSION_LIFETIME - SECOND):
        current = await sessions.rotate(current.refresh, now)
    with pytest.raises(SessionOver):
        await sessions.rotate(current.refresh, NOON + SESSION_LIFETIME)


async def test_a_proof_is_remembered_for_its_session_alone(sessions: Sessions) -> None:
    phone, desk = [await sessions.start(MONA, name, NOON) for name in ("Phone", "Desk")]
    await sessions.proved(desk.session, NOON + SECOND)
    assert (await sessions.rotate(desk.refresh, NOON + SECOND)).authenticated_at == NOON + SECOND
    assert (await sessions.rotate(phone.refresh, NOON + SECOND)).authenticated_at == NOON


async def test_within_the_grace_too_when_the_successor_was_used(sessions: Sessions) -> None:
    """The honest client has gone on: whoever still holds the old token copied it."""
    started = await sessions.start(MONA, "Firefox", NOON)
    second = await sessions.rotate(started.refresh, NOON)
    await sessions.rotate(second.refresh, NOON)
    with pytest.raises(TokenReused):
        await sessions.rotate(started.refresh, NOON + SECOND)


async def test_each_use_starts_the_seven_days_anew(sessions: Sessions) -> None:
    current, now = await sessions.start(MONA, "Firefox", NOON), NOON
    for _ in range(3):
        now += REFRESH_LIFETIME - SECOND
        current = await sessions.rotate(current.refresh, now)
    with pytest.raises(SessionOver):
        await sessions.rotate(current.refresh, now + REFRESH_LIFETIME)


@pytest.mark.parametrize("token", ["", "x", "x" * 10_000, "\u0000", "\ud800", "a' OR 1=1"])
async def test_a_token_that_was_never_given_is_refused(sessions: Sessions, token: str) -> None:
    with pytest.raises(SessionOver):
        await sessions.rotate(token, NOON)


async def test_a_revoked_session_is_remembered_while_its_tokens_could_be_valid(sessions: Sessions) -> None:
    started, other = [await sessions.start(MONA, "Firefox", NOON) for _ in range(2)]
    await sessions.revoke(started.session, NOON)
    await sessions.revoke(started.session, NOON + SECOND)
    assert await sessions.revoked(NOON + REMEMBERED - SECOND) == {started.session}
    assert await sessions.revoked(NOON + REMEMBERED + SECOND) == frozenset()
    assert await sessions.rotate(other.refresh, NOON)


async def test_successors_follow_from_the_secret(sessions: Sessions, app_pool: Pool) -> None:
    started = await sessions.start(MONA, "Firefox", NOON)
    second = await sessions.rotate(started.refresh, NOON)
    with pytest.raises(SessionOver):
        await Sessions(app_pool, b"\1" * 32).rotate(started.refresh, NOON)
    assert second.refresh


async def test_a_ticket_lets_in_once(sessions: Sessions) -> None:
    session = (await sessions.start(MONA, "Firefox", NOON)).session
    ticket = await sessions.issue_ticket(MONA, session, NOON + SECOND, NOON)
    tried = [asyncio.create_task(sessions.redeem(ticket, NOON)) for _ in range(5)]
    done = await asyncio.gather(*tried, return_exceptions=True)
    (won,) = [each for each in done if not isinstance(each, TicketSpent)]
    assert (won.person, won.session, won.access_until) == (MONA, session, NOON + SECOND)  # type: ignore[union-attr]


async def test_a_ticket_lasts_half_a_minute(sessions: Sessions) -> None:
    session = (await sessions.start(MONA, "Firefox", NOON)).session
    in_time, late = [await sessions.issue_ticket(MONA, session, NOON, NOON) for _ in range(2)]
    assert await sessions.redeem(in_time, NOON + TICKET_LIFETIME - SECOND)
    with pytest.raises(TicketSpent):
        await sessions.redeem(late, NOON + TICKET_LIFETIME)


async def test_a_ticket_of_an_ended_session_is_worth_nothing(sessions: Sessions) -> None:
    session = (await sessions.start(MONA, "Firefox", NOON)).session
    ticket = await sessions.issue_ticket(MONA, session, NOON, NOON)
    await sessions.revoke(session, NOON)
    with pytest.raises(TicketSpent):
        await sessions.redeem(ticket, NOON)


async def test_no_token_and_no_ticket_is_stored_in_the_clear(sessions: Sessions, app_pool: Pool) -> None:
    started = await sessions.start(MONA, "x" * 5_000, NOON)
    ticket = await sessions.issue_ticket(MONA, started.session, NOON, NOON)
    async with app_pool.connection() as connection:
        stored = [
            str(await (await connection.execute(f"SELECT * FROM private.{table}".encode())).fetchall())
            for table in ("sessions", "refresh_tokens", "tickets")
        ]
    assert started.refresh not in "".join(stored)
    assert ticket not in "".join(stored)
    assert "x" * 201 not in "".join(stored), "a browser's name is cut"


async def test_what_can_no_longer_be_used_is_forgotten(sessions: Sessions, app_pool: Pool) -> None:
    current, now = await sessions.start(MONA, "Firefox", NOON), NOON
    for _ in range(4):
        now += REFRESH_LIFETIME - SECOND
        current = await sessions.rotate(current.refresh, now)
    await sessions.start(MONA, "Firefox", now + 3 * REFRESH_LIFETIME)
    async with app_pool.connection() as connection:
        counts = [
            await (await connection.execute(f"SELECT count(*) FROM private.{table}".encode())).fetchone()
            for table in ("sessions", "refresh_tokens")
        ]
    assert counts == [(1,), (1,)]


async def test_tokens_of_a_long_session_do_not_pile_up(sessions: Sessions, app_pool: Pool) -> None:
    current, now = await sessions.start(MONA, "Firefox", NOON), NOON
    for _ in range(4):
        now += REFRESH_LIFETIME - SECOND
        current = await sessions.rotate(current.refresh, now)
    async with app_pool.connection() as connection:
        row = await (await connection.execute("SELECT count(*) FROM private.refresh_tokens")).fetchone()
    assert row == (3,), "the current one and those of the last seven days"
