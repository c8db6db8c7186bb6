"""Links that are mailed: each works once, for one purpose, until a moment. Only their digests are kept."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from urllib.parse import quote

from adapters.postgres.pool import Pool
from domain.values import PersonId

Purpose = Literal["verify", "reset"]
LIFETIMES: dict[Purpose, timedelta] = {"verify": timedelta(hours=24), "reset": timedelta(hours=1)}
PAGES: dict[Purpose, str] = {"verify": "verify-email", "reset": "reset-password"}

KEEP = """
WITH old AS (DELETE FROM private.links WHERE expires_at < %(old)s)
INSERT INTO private.links (hash, purpose, person, expires_at)
VALUES (%(hash)s, %(purpose)s, %(person)s, %(expires)s) ON CONFLICT (hash) DO NOTHING
"""
FIND = "SELECT person FROM private.links WHERE hash = %s AND purpose = %s AND expires_at > %s"
SPEND = "DELETE FROM private.links WHERE hash = %s RETURNING person"


@dataclass(frozen=True)
class Link:
    """One that was found valid."""

    hash: bytes
    person: PersonId


class Links:
    """`secret` (32 bytes) makes the same token whenever the same mail is written again."""

    def __init__(self, pool: Pool, secret: bytes, origin: str) -> None:
        self._pool, self._secret, self._origin = pool, secret, origin

    async def make(self, purpose: Purpose, person: PersonId, position: int, asked: datetime) -> str:
        """The address to mail because of what stands at this position of the log. The token is its
        fragment, which browsers send to nobody."""
        token = hmac.digest(self._secret, f"{purpose}:{position}".encode(), "sha256").hex()
        values = {
            "hash": digest(token),
            "purpose": purpose,
            "person": person,
            "expires": asked + LIFETIMES[purpose],
            "old": asked - max(LIFETIMES.values()),
        }
        async with self._pool.connection() as connection:
            await connection.execute(KEEP, values)
        return f"{self._origin}/{PAGES[purpose]}#{quote(token)}"

    async def find(self, purpose: Purpose, token: str, now: datetime) -> Link | None:
        async with self._pool.connection() as connection:
            row = await (await connection.execute(FIND, [digest(token), purpose, now])).fetchone()
        return Link(digest(token), row[0]) if row else None

    async def spend(self, link: Link) -> bool:
        """False when somebody else was faster."""
        async with self._pool.connection() as connection:
            row = await (await connection.execute(SPEND, [link.hash])).fetchone()
        return row is not None


def digest(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="replace")).digest()
