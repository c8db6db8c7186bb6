"""Accounts and sessions: how somebody proves who they are, and for how long that holds."""

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID, uuid4

from adapters.authenticators import Authenticators
from adapters.challenges import LIFETIME as CHALLENGE_LIFETIME
from adapters.challenges import Challenges
from adapters.forgetting import forget
from adapters.keyring import Keyring
from adapters.passwords import Passwords
from adapters.postgres.pool import Pool
from adapters.sessions import SessionOver, Sessions, Started, Ticket, TicketSpent, TokenReused
from adapters.tokens import LIFETIME, AccessTokens, InvalidToken
from domain.account import Account, Register, account
from domain.decider import Intent
from domain.ports import Clock, Origin
from domain.two_step import ReportTokenReuse
from domain.values import SYSTEM, NotAllowed, PersonId, Role
from entrypoints.dispatch import Dispatch, KeyReused, Respond, Result
from entrypoints.facts import record
from entrypoints.password_rules import PASSWORD_CHARS_MIN, check_password

REVOCATION_SECONDS_MAX = 0.5
NOBODY = PersonId(UUID(int=0))
OWNER = "SELECT owner FROM log.claims WHERE kind = %s AND hash = %s ORDER BY seq DESC LIMIT 1"


class NotSignedIn(NotAllowed):
    """Sign in to do this."""


class WrongCredentials(NotSignedIn):
    """No account has this name and password."""


class SessionEnded(NotSignedIn):
    """This session has ended. Sign in again."""


@dataclass(frozen=True)
class Wish:
    """What a new account is to be; `email` in its canonical form."""

    email: str
    username: str
    name: str
    role: Role
    password: str


@dataclass(frozen=True)
class Caller:
    """Somebody with a valid access token; `expires_at` in seconds since the epoch."""

    person: PersonId
    session: UUID
    expires_at: int
    authenticated_at: datetime
    """When they last proved who they are."""


@dataclass(frozen=True)
class SignedIn:
    """Tokens for one session. `refresh` goes into the cookie and nowhere else (None: that stays as it is)."""

    person: PersonId
    account: Account
    access: str
    refresh: str | None
    expires_in_seconds: int = int(LIFETIME.total_seconds())


@dataclass(frozen=True)
class Challenged:
    """The first step is done: this opens the second one and nothing else."""

    challenge: str
    expires_in_seconds: int = int(CHALLENGE_LIFETIME.total_seconds())


class Identity:
    def __init__(
        self,
        *,
        pool: Pool,
        keyring: Keyring,
        dispatch: Dispatch,
        clock: Clock,
        secret: Callable[[str], bytes],
        signing: Callable[[], Sequence[bytes]],
        issuer: str,
    ) -> None:
        self.tokens = AccessTokens(signing, issuer)
        self.sessions = Sessions(pool, secret("refresh-token"))
        self.passwords = Passwords()
        self.authenticators = Authenticators(pool, keyring, secret("recovery-codes"))
        self.challenges = Challenges(pool)
        self._pool, self._keyring, self._dispatch, self._clock = pool, keyring, dispatch, clock
        self._revoked: frozenset[UUID] = frozenset()
        self._revoked_until = time.monotonic()
        self._reading = asyncio.Lock()

    async def register(self, wish: Wish, origin: Callable[[PersonId], Origin], words: Respond) -> Result:
        """Key and password first, then the fact: a crash between them leaves rows that nobody owns.

        Asked again under the same key, it answers the first time's person if the password is theirs.
        Raises `PasswordTooShort`, `PasswordTooLong`, `PasswordTooCommon`, `KeyReused`, `HashingBusy`.
        """
        check_password(wish.password, wish.email, wish.username, wish.name)
        person = PersonId(uuid4())
        hashed = await self.passwords.hash(wish.password)
        await self._keyring.create(person)
        await self.sessions.set_password(person, hashed, self._clock.now())
        command = Register(
            actor=person,
            at=self._clock.now(),
            person=person,
            email=wish.email,
            username=wish.username,
            name=wish.name,
            role=wish.role,
        )
        result = await self._dispatch(Intent(account, person, command), origin(person), words)
        if not result.events:
            await self.sessions.forget_password(person)
        if result.replayed and (first := registered(result)) and not await self.knows(first, wish.password):
            raise KeyReused()
        return result

    async def login(self, name: str, password: str, client: str) -> SignedIn | Challenged:
        """By e-mail or username. Raises `WrongCredentials` (whatever is wrong) or `HashingBusy`.

        Takes the same steps for an unknown name: two looks, one hash.
        """
        self.passwords.expect_room()
        person = await self.owner("email" if "@" in name else "username", name)
        stored = await self.sessions.password(person or NOBODY)
        if not await self.passwords.verify(stored, password) or person is None or stored is None:
            raise WrongCredentials()
        if self.passwords.outdated(stored):
            hashed, short = await self.passwords.hash(password), len(password) < PASSWORD_CHARS_MIN
            await self.sessions.set_password(person, hashed, self._clock.now(), short=short)
        return await self.enter(person, client)

    async def enter(self, person: PersonId, client: str) -> SignedIn | Challenged:
        """What a first proof gives: a session, or the second step where two-step sign-in is on."""
        if await self.authenticators.on(person):
            return Challenged(await self.challenges.issue(person, self._clock.now()))
        return await self.start(person, client)

    async def start(self, person: PersonId, client: str) -> SignedIn:
        """A new session for somebody who has just proved who they are, by all steps that they owe."""
        return await self._opened(await self.sessions.start(person, client, self._clock.now()))

    async def refresh(self, refresh: str) -> SignedIn:
        """Raises `SessionEnded`."""
        try:
            return await self._opened(await self.sessions.rotate(refresh, self._clock.now()))
        except SessionOver as over:
            self._revoked_until = time.monotonic()
            if isinstance(over, TokenReused):
                report = ReportTokenReuse(actor=SYSTEM, at=self._clock.now(), session=over.session)
                await record(self._dispatch, over.person, report)
            raise SessionEnded() from over

    async def proved(self, caller: Caller) -> SignedIn:
        """A new access token for somebody who has just shown once more who they are."""
        now = self._clock.now()
        await self.sessions.proved(caller.session, now)
        return await self._signed_in(caller.person, caller.session, now, None)

    async def logout(self, refresh: str) -> None:
        """The whole session ends: its refresh tokens, access tokens and sockets. Unknown tokens pass."""
        if session := await self.sessions.session_of(refresh):
            await self.sessions.revoke(session, self._clock.now())
            self._revoked_until = time.monotonic()

    async def change_password(
        self, person: PersonId, hashed: str, kept: UUID | None = None, *, short: bool = False
    ) -> None:
        """All sessions end but the one that is `kept`, and sign-ins that are half done."""
        await self.sessions.change_password(person, hashed, self._clock.now(), kept, short=short)
        await self.challenges.forget(person)
        self._revoked_until = time.monotonic()

    async def forget(self, person: PersonId) -> None:
        """Somebody was erased: nothing of theirs works any more, nor can their words be read."""
        stream = account.stream(person)
        await forget(self._pool, self._keyring, person, stream, self._clock.now())
        self._revoked_until = time.monotonic()

    async def end(self, person: PersonId, session: UUID | None) -> bool:
        """One of their sessions, or all. False when there is no such session of theirs."""
        now = self._clock.now()
        if session is None:
            await self.sessions.revoke_all(person, now)
        elif not await self.sessions.revoke_own(person, session, now):
            return False
        self._revoked_until = time.monotonic()
        return True

    async def authenticate(self, token: str) -> Caller:
        """Raises `NotSignedIn`."""
        try:
            access = self.tokens.verify(token, self._clock.now())
        except InvalidToken as error:
            raise NotSignedIn() from error
        if access.session in await self.revoked():
            raise SessionEnded()
        proved_at = datetime.fromtimestamp(access.authenticated_at, UTC)
        return Caller(access.person, access.session, access.expires_at, proved_at)

    async def revoked(self) -> frozenset[UUID]:
        """Sessions that ended while tokens of theirs are still in date; at most half a second old."""
        if time.monotonic() >= self._revoked_until:
            async with self._reading:
                if (asked := time.monotonic()) >= self._revoked_until:
                    self._revoked = await self.sessions.revoked(self._clock.now())
                    self._revoked_until = asked + REVOCATION_SECONDS_MAX
        return self._revoked

    async def issue_ticket(self, caller: Caller) -> str:
        """Opens one socket within 30 seconds, for as long as the access token that asked for it."""
        until = datetime.fromtimestamp(caller.expires_at, UTC)
        return await self.sessions.issue_ticket(caller.person, caller.session, until, self._clock.now())

    async def redeem_ticket(self, ticket: str) -> Ticket:
        """Raises `NotSignedIn` when it is unknown, late, used or of an ended session."""
        try:
            return await self.sessions.redeem(ticket, self._clock.now())
        except TicketSpent as spent:
            raise NotSignedIn() from spent

    def close(self) -> None:
        self.passwords.close()

    async def _opened(self, started: Started) -> SignedIn:
        return await self._signed_in(
            started.person, started.session, started.authenticated_at, started.refresh
        )

    async def _signed_in(
        self, person: PersonId, session: UUID, proved_at: datetime, refresh: str | None
    ) -> SignedIn:
        held = await self._dispatch.state(account, person)
        role, now = held.state.role.value, self._clock.now()
        access = self.tokens.issue(person, session, role, now, proved_at)
        return SignedIn(person, held.state, access, refresh)

    async def knows(self, person: PersonId, password: str) -> bool:
        return await self.passwords.verify(await self.sessions.password(person), password)

    async def owner(self, kind: str, value: str) -> PersonId | None:
        """Whose e-mail or username this is."""
        hashed = self._keyring.claim_hash(kind, value.casefold())
        async with self._pool.connection() as connection:
            row = await (await connection.execute(OWNER, [kind, hashed])).fetchone()
        return PersonId(UUID(row[0])) if row and row[0] else None


def registered(result: Result) -> PersonId | None:
    """Who came of a registration that was accepted, now or the first time."""
    told = json.loads(result.answer.body)
    return PersonId(UUID(told["id"])) if "id" in told else None
