"""A key per person: what it seals can be erased everywhere at once by destroying it.

Data keys (AES-256-GCM) lie in `private.keys`, wrapped by the installation's master key. Sealing and
opening are synchronous: load the keys of a batch first, then work on it without awaiting anything.

A destroyed key is refused at once where `destroy` or `forget` was called, and everywhere else at the first
`load` more than `FRESH_SECONDS` after it was last read from the database.
"""

import asyncio
import hmac
import os
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from adapters.postgres.pool import Pool
from domain.values import PersonId

KEY_BYTES = 32
NONCE_BYTES = 12
CACHED_KEYS_MAX = 10_000
FRESH_SECONDS = 30.0

CREATE = """
INSERT INTO private.keys (person, wrapped, master)
SELECT *, %s FROM unnest(%s::uuid[], %s::bytea[]) ON CONFLICT DO NOTHING
"""
READ = "SELECT person, wrapped, master FROM private.keys WHERE person = ANY(%s)"
DESTROY = """
INSERT INTO private.keys AS keys (person, master, destroyed_at) VALUES (%s, %s, clock_timestamp())
ON CONFLICT (person) DO UPDATE SET wrapped = NULL, destroyed_at = excluded.destroyed_at
WHERE keys.destroyed_at IS NULL
"""


class KeyNotLoaded(LookupError):
    """This person's key was not loaded before it was used: a mistake of the caller."""


class KeyMissing(LookupError):
    """This person never had a key."""


class KeyDestroyed(Exception):
    """This person was erased: nothing can be sealed for them any more."""


class SealBroken(Exception):
    """A sealed text was altered, or moved here from somewhere else."""


class WrongMasterKey(Exception):
    """The keys in this database are wrapped by another master key than the one in the settings."""


@dataclass(slots=True)
class _Key:
    cipher: AESGCM | None
    """None when destroyed."""
    read_at: float


@dataclass(eq=False)
class _Round:
    """One trip to the database for all who ask meanwhile."""

    read: set[PersonId] = field(default_factory=set)
    create: set[PersonId] = field(default_factory=set)
    over: bool = False
    found: set[UUID] = field(default_factory=set)
    error: Exception | None = None


class Keyring:
    """`master` is 32 secret bytes. Claims are hashed under a key derived from it, or from `first_master`
    where the master key was changed since: their hashes have to stay what they are. `masters` tells the
    keys that count at this moment, the one to wrap with first: while a rotation goes on there are two.
    `destroying` notes down, outside the database and its backups, whose key is about to be destroyed."""

    def __init__(
        self,
        pool: Pool,
        master: bytes,
        *,
        first_master: bytes | None = None,
        masters: Callable[[], Sequence[bytes]] | None = None,
        destroying: Callable[[PersonId], None] | None = None,
        cached_keys_max: int = CACHED_KEYS_MAX,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pool = pool
        self._masters = masters or (lambda: [master])
        self._wrappings: dict[str, AESGCM] = {}
        self._master_id = ""
        self._look_again()
        self._claims = _derived(first_master or master, b"souk claims")
        self._keys: OrderedDict[UUID, _Key] = OrderedDict()
        self._destroying = destroying
        self._cached_keys_max = cached_keys_max
        self._clock = clock
        self._next_round = _Round()
        self._at_work = asyncio.Lock()

    async def create(self, person: PersonId) -> None:
        """Makes this person's key unless there is one; raises `KeyDestroyed` for an erased person."""
        self._keys.pop(person, None)
        await self.load([person], create=True)
        self._key(person)

    async def load(self, persons: Iterable[PersonId], *, create: bool = False) -> None:
        """Makes these keys ready for `seal` and `open` until the caller next awaits.

        However many ask at once, one query at a time reads for all of them. With `create` a person who
        never had a key gets one. Raises `KeyMissing` without it, `WrongMasterKey`.
        """
        wanted = set(persons)
        while stale := {person for person in wanted if not self._fresh(person)}:
            found = await self._read_together(stale, create)
            if missing := stale - found:
                raise KeyMissing(f"no key for {missing.pop()}")
        for person in wanted:
            self._keys.move_to_end(person)
        while len(self._keys) > max(self._cached_keys_max, len(wanted)):
            self._keys.popitem(last=False)

    def seal(self, person: PersonId, plaintext: bytes, aad: bytes) -> bytes:
        """Nonce and ciphertext. `aad` names the place it belongs to: it opens nowhere else."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._key(person).encrypt(nonce, plaintext, aad)

    def open(self, person: PersonId, sealed: bytes, aad: bytes) -> bytes | None:
        """What was sealed; None when the person's key is destroyed. Raises `SealBroken`."""
        try:
            return self._key(person).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], aad)
        except KeyDestroyed:
            return None
        except (InvalidTag, ValueError) as error:
            raise SealBroken(aad.decode(errors="replace")) from error

    def readable(self, person: PersonId) -> bool:
        """Whether what is sealed for them opens; their key was loaded."""
        key = self._keys.get(person)
        return key is not None and key.cipher is not None

    async def destroy(self, person: PersonId) -> None:
        """For ever, also when they never had a key. Asking again changes nothing."""
        if self._destroying is not None:
            await asyncio.to_thread(self._destroying, person)
        async with self._pool.connection() as connection:
            await connection.execute(DESTROY, [person, self._master_id])
        self.forget(person)

    def forget(self, person: PersonId) -> None:
        """Call when the log says that this person was erased: their key is refused from now on."""
        self._keys[person] = _Key(None, self._clock())

    def claim_hash(self, kind: str, value: str) -> bytes:
        """32 bytes that stand for a unique value without telling it."""
        return hmac.digest(self._claims, f"{kind}\0{value}".encode(), "sha256")

    def _key(self, person: UUID) -> AESGCM:
        key = self._keys.get(person)
        if key is None:
            raise KeyNotLoaded(f"the key of {person} was not loaded")
        if key.cipher is None:
            raise KeyDestroyed(f"the key of {person} is destroyed")
        return key.cipher

    def _fresh(self, person: UUID) -> bool:
        key = self._keys.get(person)
        return key is not None and (key.cipher is None or self._clock() - key.read_at < FRESH_SECONDS)

    async def _read_together(self, persons: set[PersonId], create: bool) -> set[UUID]:
        mine = self._next_round
        mine.read |= persons
        if create:
            mine.create |= persons
        async with self._at_work:
            if not mine.over:
                if mine is self._next_round:
                    self._next_round = _Round()
                await self._run(mine)
        if mine.error:
            raise mine.error
        return mine.found

    async def _run(self, round_: _Round) -> None:
        try:
            round_.found = await self._read(round_.read)
            if missing := round_.create - round_.found:
                await self._create(missing)
                round_.found |= await self._read(missing)
        except Exception as error:
            round_.error = error
        round_.over = True

    async def _create(self, persons: Iterable[PersonId]) -> None:
        self._look_again()
        wrapping = self._wrappings[self._master_id]
        wrapped = {person: wrap(wrapping, person, AESGCM.generate_key(8 * KEY_BYTES)) for person in persons}
        async with self._pool.connection() as connection:
            await connection.execute(CREATE, [self._master_id, list(wrapped), list(wrapped.values())])

    async def _read(self, persons: Iterable[PersonId]) -> set[UUID]:
        read_at = self._clock()
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(READ, [list(persons)])).fetchall()
        for person, wrapped, wrapped_by in rows:
            known = self._keys.get(person)
            if known is None or known.cipher is not None:  # destroyed while we were reading: stays so
                self._keys[person] = _Key(self._unwrap(person, wrapped, wrapped_by), read_at)
        return {row[0] for row in rows}

    def _look_again(self) -> None:
        found = [(master_id(master), wrapping_key(master)) for master in self._masters()]
        self._wrappings = dict(found)
        self._master_id = found[0][0]

    def _unwrap(self, person: UUID, wrapped: bytes | None, wrapped_by: str) -> AESGCM | None:
        if wrapped is None:
            return None
        if wrapped_by not in self._wrappings:
            self._look_again()
        if wrapped_by not in self._wrappings:
            raise WrongMasterKey(f"master key {wrapped_by} is needed, {self._master_id} is set")
        return AESGCM(unwrap(self._wrappings[wrapped_by], person, wrapped))


def wrapping_key(master: bytes) -> AESGCM:
    return AESGCM(_derived(master, b"souk wrapping key"))


def master_id(master: bytes) -> str:
    """Tells master keys apart without telling them."""
    return _derived(master, b"souk master id").hex()[:16]


def wrap(wrapping: AESGCM, person: UUID, key: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + wrapping.encrypt(nonce, key, person.bytes)


def unwrap(wrapping: AESGCM, person: UUID, wrapped: bytes) -> bytes:
    """Raises `SealBroken`."""
    try:
        return wrapping.decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], person.bytes)
    except InvalidTag as error:
        raise SealBroken(f"the key of {person}") from error


def _derived(secret: bytes, purpose: bytes) -> bytes:
    if len(secret) != KEY_BYTES:
        raise ValueError(f"a master key has {KEY_BYTES} bytes")
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(secret)
