"""What a sign-in is given for a right password where a code is owed: good for that code and nothing else."""

import hashlib
import secrets
from datetime import datetime, timedelta

from adapters.postgres.pool import Pool
from domain.values import PersonId

LIFETIME = timedelta(minutes=5)

KEEP = """
WITH old AS (DELETE FROM private.challenges WHERE expires_at < %(now)s)
INSERT INTO private.challenges (hash, person, expires_at) VALUES (%(hash)s, %(person)s, %(expires)s)
"""
FIND = "SELECT person FROM private.challenges WHERE hash = %s AND expires_at > %s"
SPEND = "DELETE FROM private.challenges WHERE hash = %s RETURNING person"
FORGET = "DELETE FROM private.challenges WHERE person = %s"


class Challenges:
    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def issue(self, person: PersonId, now: datetime) -> str:
        token = secrets.token_urlsafe(32)
        values = {"hash": digest(token), "person": person, "now": now, "expires": now + LIFETIME}
        async with self._pool.connection() as connection:
            await connection.execute(KEEP, values)
        return token

    async def find(self, token: str, now: datetime) -> PersonId | None:
        async with self._pool.connection() as connection:
            row = await (await connection.execute(FIND, [digest(token), now])).fetchone()
        return PersonId(row[0]) if row else None

    async def spend(self, token: str) -> bool:
        """False when somebody else was faster."""
        async with self._pool.connection() as connection:
            return (await connection.execute(SPEND, [digest(token)])).rowcount > 0

    async def forget(self, person: PersonId) -> None:
        """The password that they were given for counts no more."""
        async with self._pool.connection() as connection:
            await connection.execute(FORGET, [person])


def digest(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="replace")).digest()
