"""Second proofs: codes that a device makes from the time (RFC 6238), and recovery codes on paper.

A secret is sealed with its owner's key. Recovery codes have 80 random bits and are kept as HMACs under a key
that is not in the database; each works once, and so does each time step.
"""

import hmac
import secrets
import unicodedata
from base64 import b32encode
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pyotp

from adapters.keyring import Keyring
from adapters.postgres.pool import Connection, Pool
from domain.values import PersonId

ISSUER = "Souk"
STEP_SECONDS = 30
DEVICE_DIGITS = 6
RECOVERY_CODES = 10
TRIES_MAX = 10
TRIES_WINDOW = timedelta(minutes=15)

BEGIN = """
INSERT INTO private.authenticators AS held (person, secret) VALUES (%s, %s)
ON CONFLICT (person) DO UPDATE SET secret = excluded.secret, last_step = 0 WHERE held.confirmed_at IS NULL
RETURNING person
"""
ON = "SELECT 1 FROM private.authenticators WHERE person = %s AND confirmed_at IS NOT NULL"
TRY = """
UPDATE private.authenticators SET
    tries = CASE WHEN tried_since > %(since)s THEN tries + 1 ELSE 1 END,
    tried_since = CASE WHEN tried_since > %(since)s THEN tried_since ELSE %(now)s END
WHERE person = %(person)s RETURNING tries, tried_since, secret, last_step
"""
USED = "UPDATE private.authenticators SET last_step = %s, tries = 0 WHERE person = %s"
CONFIRM = "UPDATE private.authenticators SET confirmed_at = coalesce(confirmed_at, %s) WHERE person = %s"
FORGET = "DELETE FROM private.authenticators WHERE person = %s"
FORGET_CODES = "DELETE FROM private.recovery_codes WHERE person = %s"
KEEP_CODES = "INSERT INTO private.recovery_codes (person, hash) SELECT %s, unnest(%s::bytea[])"
USE_CODE = "DELETE FROM private.recovery_codes WHERE person = %s AND hash = %s RETURNING person"
LEFT = "SELECT count(*) FROM private.recovery_codes WHERE person = %s"


class TooManyTries(Exception):
    """Too many wrong codes for this account: the next is looked at after `wait_seconds`."""

    def __init__(self, wait_seconds: int) -> None:
        super().__init__(f"{wait_seconds} s")
        self.wait_seconds = wait_seconds


class Authenticators:
    """`secret` (32 bytes) is what recovery codes are hashed with."""

    def __init__(self, pool: Pool, keyring: Keyring, secret: bytes) -> None:
        self._pool, self._keyring, self._secret = pool, keyring, secret

    async def begin(self, person: PersonId, secret: str = "") -> str | None:
        """A new secret in base32 (or the one that a device has already), not asked for at sign-in until
        `confirm`; None when it is on already."""
        secret = secret or pyotp.random_base32()
        await self._keyring.load([person])
        sealed = self._keyring.seal(person, secret.encode(), place(person))
        async with self._pool.connection() as connection:
            row = await (await connection.execute(BEGIN, [person, sealed])).fetchone()
        return secret if row else None

    async def on(self, person: PersonId) -> bool:
        """Whether signing in asks for a second proof."""
        async with self._pool.connection() as connection:
            return await (await connection.execute(ON, [person])).fetchone() is not None

    async def check(self, person: PersonId, code: str, now: datetime) -> bool:
        """Whether their device shows this code now, or did or will within one step, and it is new.

        Raises `TooManyTries`; the wrong ones count, the right one ends the count.
        """
        await self._keyring.load([person])
        async with self._pool.connection() as connection, connection.transaction():
            if (held := await tried(connection, person, now)) is None:
                return False
            sealed, last_step = held
            secret = self._keyring.open(person, sealed, place(person))
            step = step_of(secret.decode(), plain(code), now) if secret else None
            if step is None or step <= last_step:
                return False
            await connection.execute(USED, [step, person])
        return True

    async def use_recovery_code(self, person: PersonId, code: str, now: datetime) -> bool:
        """Each works once. Raises `TooManyTries`."""
        async with self._pool.connection() as connection, connection.transaction():
            if (held := await tried(connection, person, now)) is None:
                return False
            used = await connection.execute(USE_CODE, [person, self._digest(person, plain(code))])
            if used.rowcount == 0:
                return False
            await connection.execute(USED, [held[1], person])
        return True

    async def confirm(self, person: PersonId, now: datetime) -> None:
        """From now on it is asked for."""
        async with self._pool.connection() as connection:
            await connection.execute(CONFIRM, [now, person])

    async def renew_recovery_codes(self, person: PersonId) -> Sequence[str]:
        """New ones in place of all that were; nobody can read them again."""
        codes = [spelt(secrets.token_bytes(10)) for _ in range(RECOVERY_CODES)]
        digests = [self._digest(person, plain(code)) for code in codes]
        async with self._pool.connection() as connection, connection.transaction():
            await connection.execute(FORGET_CODES, [person])
            await connection.execute(KEEP_CODES, [person, digests])
        return codes

    async def recovery_codes_left(self, person: PersonId) -> int:
        async with self._pool.connection() as connection:
            row = await (await connection.execute(LEFT, [person])).fetchone()
        return int(row[0]) if row else 0

    async def forget(self, person: PersonId) -> None:
        async with self._pool.connection() as connection, connection.transaction():
            await connection.execute(FORGET, [person])
            await connection.execute(FORGET_CODES, [person])

    def _digest(self, person: PersonId, code: str) -> bytes:
        return hmac.digest(self._secret, person.bytes + code.encode(errors="replace"), "sha256")


async def tried(connection: Connection, person: PersonId, now: datetime) -> tuple[bytes, int] | None:
    """Counts one more try and holds the row until the transaction ends: the sealed secret and the last step.
    Raises `TooManyTries`."""
    values: dict[str, Any] = {"person": person, "now": now, "since": now - TRIES_WINDOW}
    row = await (await connection.execute(TRY, values)).fetchone()
    if row is None:
        return None
    tries, since, sealed, last_step = row
    if tries > TRIES_MAX:
        raise TooManyTries(int((since + TRIES_WINDOW - now).total_seconds()) + 1)
    return sealed, last_step


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The time step that this is the code of, one step early or late at most."""
    totp, current = pyotp.TOTP(secret), int(now.timestamp()) // STEP_SECONDS
    steps = (current - 1, current, current + 1)
    found = [step for step in steps if hmac.compare_digest(totp.generate_otp(step).encode(), code.encode())]
    return max(found, default=None)


def address(secret: str, name: str) -> str:
    """The `otpauth:` address that a QR code shows to the device."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)


def place(person: PersonId) -> bytes:
    return b"authenticator " + person.bytes


def spelt(value: bytes) -> str:
    """In groups of four, as people copy them."""
    letters = b32encode(value).decode().lower()
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def plain(code: str) -> str:
    """Without what people put between the signs, in small letters, its digits those of ASCII."""
    kept = (char for char in code.casefold() if not (char.isspace() or char == "-"))
    return "".join(str(unicodedata.digit(char, char)) for char in kept)
