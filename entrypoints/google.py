"""Signing in with Google: who somebody is there, and which account here that opens.

An account here with the same e-mail address is never linked silently: whoever signs in to it links it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import uuid4

from adapters.keyring import Keyring
from adapters.openid import Asked, NotProven, OpenIdProvider, Proof
from adapters.sealed_notes import SealedNotes
from domain.account import Register, account
from domain.decider import Intent
from domain.ports import Clock, Origin
from domain.sign_in import SignIn
from domain.values import NotFound, PersonId, Refused, Role
from entrypoints.dispatch import Dispatch, KeyReused, Respond, Result
from entrypoints.identity import Challenged, Identity, SignedIn, registered

PATIENCE = timedelta(minutes=10)
"""From the button to being back, and again from there to the end."""


class GoogleOff(NotFound):
    """Signing in with Google is not set up here."""


class GoogleProofGone(Refused):
    """What Google has shown counts for 10 minutes. Start again with Google's button."""


class GoogleNotLinked(Refused):
    """This Google account opens no account here."""


class GoogleEmailUnproven(Refused):
    """Google has not confirmed that this e-mail address is yours."""


class PasswordNeeded(Refused):
    """Choose a password first: without it and Google there would be no way in."""


@dataclass(frozen=True)
class Journey:
    """Somebody on their way to Google. `next` is where they go in the end, a path of ours."""

    asked: Asked
    next: str


@dataclass(frozen=True)
class Shown:
    """What Google has shown of somebody."""

    proof: Proof
    next: str

    @property
    def sign_in(self) -> SignIn:
        return SignIn(self.proof.issuer, self.proof.subject)


@dataclass(frozen=True)
class Newcomer:
    username: str
    name: str
    role: Role


class Outcome(StrEnum):
    """What follows from it."""

    SIGN_IN = "sign_in"
    LINK = "link"
    """Somebody here has this e-mail address: they sign in, then link."""
    REGISTER = "register"


@dataclass(frozen=True)
class Google:
    identity: Identity
    keyring: Keyring
    dispatch: Dispatch
    clock: Clock
    notes: SealedNotes
    provider: OpenIdProvider | None

    async def begin(self, next: str) -> tuple[str, str]:
        """Google's page, and the note to keep meanwhile. Raises `GoogleOff`, `ProviderUnavailable`."""
        url, asked = await self._on().begin()
        return url, self._note(Journey(asked, next))

    async def finish(self, note: str | None, state: str, code: str) -> Shown:
        """Raises `GoogleOff`, `NotProven`, `ProviderUnavailable`, `GoogleEmailUnproven`."""
        provider = self._on()
        journey = self.notes.open(Journey, note, self.clock.now())
        if journey is None or journey.asked.state != state:
            raise NotProven("nobody set out from this browser")
        shown = Shown(await provider.finish(journey.asked, code), journey.next)
        if not shown.proof.email_verified and await self._opened_by(shown) is None:
            raise GoogleEmailUnproven()
        return shown

    def note(self, shown: Shown) -> str:
        return self._note(shown)

    def shown(self, note: str | None) -> Shown:
        """Raises `GoogleProofGone`."""
        if (shown := self.notes.open(Shown, note, self.clock.now())) is None:
            raise GoogleProofGone()
        return shown

    async def outcome(self, shown: Shown) -> Outcome:
        if await self._opened_by(shown):
            return Outcome.SIGN_IN
        known = await self.identity.owner("email", shown.proof.email)
        return Outcome.LINK if known else Outcome.REGISTER

    async def sign_in(self, shown: Shown, client: str) -> SignedIn | Challenged:
        """Or the second step, where two-step sign-in is on. Raises `GoogleNotLinked`."""
        if (person := await self._opened_by(shown)) is None:
            raise GoogleNotLinked()
        return await self.identity.enter(person, client)

    async def register(
        self, shown: Shown, newcomer: Newcomer, origin: Callable[[PersonId], Origin], words: Respond
    ) -> Result:
        """A new account whose address is confirmed and which Google opens. Asked again under the same key, it
        answers the first time's person if Google opens theirs; else raises `KeyReused`."""
        person = PersonId(uuid4())
        await self.keyring.create(person)
        command = Register(
            actor=person,
            at=self.clock.now(),
            person=person,
            email=shown.proof.email,
            username=newcomer.username,
            name=newcomer.name,
            role=newcomer.role,
            sign_in=shown.sign_in,
        )
        result = await self.dispatch(Intent(account, person, command), origin(person), words)
        first = registered(result) if result.replayed else None
        if first is not None and first != await self._opened_by(shown):
            raise KeyReused()
        return result

    async def may_unlink(self, person: PersonId) -> None:
        """Raises `PasswordNeeded`."""
        if not await self.has_password(person):
            raise PasswordNeeded()

    async def has_password(self, person: PersonId) -> bool:
        return await self.identity.sessions.password(person) is not None

    async def _opened_by(self, shown: Shown) -> PersonId | None:
        return await self.identity.owner("sign_in", shown.sign_in.key)

    def _on(self) -> OpenIdProvider:
        if self.provider is None:
            raise GoogleOff()
        return self.provider

    def _note(self, note: Journey | Shown) -> str:
        return self.notes.seal(note, self.clock.now() + PATIENCE)
