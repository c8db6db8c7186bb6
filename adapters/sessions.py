"""Sign-ins: credentials, sessions, refresh tokens that rotate, single-use tickets. Tables in `private`."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from adapters.postgres.pool import Connection, Pool
from domain.values import PersonId

REFRESH_LIFETIME = timedelta(days=7)
"""Sliding: each use starts it anew."""
SESSION_LIFETIME = timedelta(days=30)
"""However often it is used."""
GRACE = timedelta(seconds=10)
"""How long a token that was just used still gets the same successor: another tab, or a lost answer."""
TICKET_LIFETIME = timedelta(seconds=30)
REMEMBERED = timedelta(minutes=16)
"""A revoked session matters until its last access token has run out."""
CLIENT_CHARS_MAX = 200

SET_PASSWORD = """
INSERT INTO private.credentials (person, password, changed_at, short)
VALUES (%(person)s, %(password)s, %(now)s, %(short)s)
ON CONFLICT (person) DO UPDATE
SET password = excluded.password, changed_at = excluded.changed_at, short = excluded.short
"""
SHORT = "SELECT short FROM private.credentials WHERE person = %s"
PASSWORD = "SELECT password FROM private.credentials WHERE person = %s"
FORGET = "DELETE FROM private.credentials WHERE person = %s"

START = """
WITH over AS (DELETE FROM private.sessions WHERE person = %(person)s AND expires_at < %(forgotten)s)
INSERT INTO private.sessions (id, person, client, created_at, used_at, expires_at, authenticated_at)
VALUES (%(session)s, %(person)s, %(client)s, %(now)s, %(now)s, %(expires)s, %(now)s)
"""
KEEP_TOKEN = "INSERT INTO private.refresh_tokens (hash, session, issued_at) VALUES (%s, %s, %s)"
PRESENTED = """
SELECT token.used_at, session.id, session.person, session.expires_at, session.revoked_at,
    session.authenticated_at, session.created_at
FROM private.refresh_tokens AS token JOIN private.sessions AS session ON session.id = token.session
WHERE token.hash = %s FOR UPDATE
"""
USE_TOKEN = "UPDATE private.refresh_tokens SET used_at = %s WHERE hash = %s"
UNUSED = "SELECT used_at IS NULL FROM private.refresh_tokens WHERE hash = %s"
FORGET_TOKENS = "DELETE FROM private.refresh_tokens WHERE session = %s AND used_at < %s"
SLIDE = "UPDATE private.sessions SET used_at = %s, expires_at = %s WHERE id = %s"
PROVED = "UPDATE private.sessions SET authenticated_at = %s WHERE id = %s AND revoked_at IS NULL"
REVOKE = "UPDATE private.sessions SET revoked_at = %s WHERE id = %s AND revoked_at IS NULL"
REVOKE_OTHERS = """
UPDATE private.sessions SET revoked_at = %(now)s
WHERE person = %(person)s AND revoked_at IS NULL AND id IS DISTINCT FROM %(kept)s
"""
OPEN = """
SELECT id, client, created_at, used_at FROM private.sessions
WHERE person = %s AND revoked_at IS NULL AND expires_at > %s ORDER BY used_at DESC, id LIMIT 100
"""
REVOKE_OWN = (
    "UPDATE private.sessions SET revoked_at = %s WHERE id = %s AND person = %s AND revoked_at IS NULL"
)
REVOKED_SINCE = "SELECT id FROM private.sessions WHERE revoked_at > %s"

KEEP_TICKET = """
WITH spent AS (DELETE FROM private.tickets WHERE expires_at < %(now)s)
INSERT INTO private.tickets (hash, person, session, access_until, expires_at)
VALUES (%(hash)s, %(person)s, %(session)s, %(access_until)s, %(expires)s)
"""
REDEEM = """
DELETE FROM private.tickets AS ticket USING private.sessions AS session
WHERE ticket.hash = %s AND session.id = ticket.session
RETURNING ticket.person, ticket.session, ticket.access_until, ticket.expires_at, session.revoked_at
"""


class SessionOver(Exception):
    """This refresh token is unknown, out of date or revoked: sign in again."""


class TokenReused(SessionOver):
    """A refresh token came back after its successor was used: somebody copied it. The session is revoked."""

    def __init__(self, person: PersonId, session: UUID) -> None:
        super().__init__()
        self.person, self.session = person, session


class TicketSpent(Exception):
    """This ticket is unknown, out of date or used."""


@dataclass(frozen=True)
class Started:
    """A session with the refresh token that continues it, and when its owner last proved who they are."""

    session: UUID
    person: PersonId
    refresh: str
    authenticated_at: datetime


@dataclass(frozen=True)
class Ticket:
    """Whom a ticket lets in, and until when (their access token's end)."""

    person: PersonId
    session: UUID
    access_until: datetime


@dataclass(frozen=True)
class Open:
    """A session that goes on: since when, when last used, and the browser as it names itself."""

    id: UUID
    client: str
    created_at: datetime
    used_at: datetime


class Sessions:
    """`secret` (32 bytes) makes each refresh token's successor from it, so that asking twice in the grace
    gets the same one and no copy of it needs to be kept."""

    def __init__(self, pool: Pool, secret: bytes) -> None:
        self._pool = pool
        self._secret = secret

    async def set_password(
        self, person: PersonId, hashed: str, now: datetime, *, short: bool = False
    ) -> None:
        """`short`: long enough only beside a second proof."""
        values = {"person": person, "password": hashed, "now": now, "short": short}
        async with self._pool.connection() as connection:
            await connection.execute(SET_PASSWORD, values)

    async def change_password(
        self, person: PersonId, hashed: str, now: datetime, kept: UUID | None = None, *, short: bool = False
    ) -> None:
        """All sessions end but the one that is `kept`."""
        values = {"person": person, "password": hashed, "now": now, "short": short, "kept": kept}
        async with self._pool.connection() as connection, connection.transaction():
            await connection.execute(SET_PASSWORD, values)
            await connection.execute(REVOKE_OTHERS, values)

    async def has_short_password(self, person: PersonId) -> bool:
        async with self._pool.connection() as connection:
            row = await (await connection.execute(SHORT, [person])).fetchone()
        return bool(row and row[0])

    async def password(self, person: PersonId) -> str | None:
        async with self._pool.connection() as connection:
            row = await (await connection.execute(PASSWORD, [person])).fetchone()
        return row[0] if row else None

    async def forget_password(self, person: PersonId) -> None:
        async with self._pool.connection() as connection:
            await connection.execute(FORGET, [person])

    async def start(self, person: PersonId, client: str, now: datetime) -> Started:
        started = Started(uuid4(), person, secrets.token_urlsafe(32), now)
        values = {
            "session": started.session,
            "person": person,
            "client": client[:CLIENT_CHARS_MAX],
            "now": now,
            "expires": now + REFRESH_LIFETIME,
            "forgotten": now - REFRESH_LIFETIME,
        }
        async with self._pool.connection() as connection, connection.transaction():
            await connection.execute(START, values)
            await connection.execute(KEEP_TOKEN, [digest(started.refresh), started.session, now])
        return started

    async def rotate(self, refresh: str, now: datetime) -> Started:
        """The session goes on under a new refresh token. Raises `SessionOver`, `TokenReused`."""
        async with self._pool.connection() as connection, connection.transaction():
            started = await self._rotated(connection, refresh, now)
        if isinstance(started, TokenReused):
            raise started
        return started

    async def proved(self, session: UUID, now: datetime) -> None:
        """Its owner has shown once more who they are."""
        async with self._pool.connection() as connection:
            await connection.execute(PROVED, [now, session])

    async def revoke(self, session: UUID, now: datetime) -> None:
        async with self._pool.connection() as connection:
            await connection.execute(REVOKE, [now, session])

    async def open(self, person: PersonId, now: datetime) -> Sequence[Open]:
        """Somebody's sessions, the last used first, at most a hundred."""
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(OPEN, [person, now])).fetchall()
        return [Open(*row) for row in rows]

    async def revoke_own(self, person: PersonId, session: UUID, now: datetime) -> bool:
        """False when it is not theirs, or has ended already."""
        async with self._pool.connection() as connection:
            return (await connection.execute(REVOKE_OWN, [now, session, person])).rowcount > 0

    async def revoke_all(self, person: PersonId, now: datetime) -> None:
        async with self._pool.connection() as connection:
            await connection.execute(REVOKE_OTHERS, {"person": person, "now": now, "kept": None})

    async def session_of(self, refresh: str) -> UUID | None:
        async with self._pool.connection() as connection:
            row = await (await connection.execute(PRESENTED, [digest(refresh)])).fetchone()
        return row[1] if row else None

    async def revoked(self, now: datetime) -> frozenset[UUID]:
        """The sessions whose access tokens could still be valid, but must not be."""
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(REVOKED_SINCE, [now - REMEMBERED])).fetchall()
        return frozenset(row[0] for row in rows)

    async def issue_ticket(
        self, person: PersonId, session: UUID, access_until: datetime, now: datetime
    ) -> str:
        ticket = secrets.token_urlsafe(32)
        values = {
            "hash": digest(ticket),
            "person": person,
            "session": session,
            "access_until": access_until,
            "now": now,
            "expires": now + TICKET_LIFETIME,
        }
        async with self._pool.connection() as connection:
            await connection.execute(KEEP_TICKET, values)
        return ticket

    async def redeem(self, ticket: str, now: datetime) -> Ticket:
        """Once only. Raises `TicketSpent`."""
        async with self._pool.connection() as connection:
            row = await (await connection.execute(REDEEM, [digest(ticket)])).fetchone()
        if row is None or row[3] <= now or row[4] is not None:
            raise TicketSpent()
        return Ticket(row[0], row[1], row[2])

    async def _rotated(self, connection: Connection, refresh: str, now: datetime) -> Started | TokenReused:
        """A reuse is returned, not raised, so that the transaction keeps the revocation."""
        row = await (await connection.execute(PRESENTED, [digest(refresh)])).fetchone()
        if row is None or row[4] is not None or row[3] <= now:
            raise SessionOver()
        used_at, session, person, *_, proved_at, created_at = row
        successor = self._successor(refresh)
        if used_at is None:
            await connection.execute(USE_TOKEN, [now, digest(refresh)])
            await connection.execute(KEEP_TOKEN, [digest(successor), session, now])
            expires_at = min(now + REFRESH_LIFETIME, created_at + SESSION_LIFETIME)
            await connection.execute(SLIDE, [now, expires_at, session])
            await connection.execute(FORGET_TOKENS, [session, now - REFRESH_LIFETIME])
        elif now - used_at > GRACE or not await self._unused(connection, successor):
            await connection.execute(REVOKE, [now, session])
            return TokenReused(person, session)
        return Started(session, person, successor, proved_at)

    async def _unused(self, connection: Connection, token: str) -> bool:
        row = await (await connection.execute(UNUSED, [digest(token)])).fetchone()
        return bool(row and row[0])

    def _successor(self, refresh: str) -> str:
        return hmac.digest(self._secret, refresh.encode(), "sha256").hex()


def digest(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="replace")).digest()
