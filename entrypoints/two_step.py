"""Two-step sign-in: setting it up, its second step, and turning it off. What signing in asks for is what the
authenticators' table says; the account's events tell its owner, and what their role may do."""

from collections.abc import Sequence
from dataclasses import dataclass

from adapters.authenticators import DEVICE_DIGITS, address, plain
from domain.account import account
from domain.ports import Clock
from domain.two_step import DisableTwoStep, EnableTwoStep, RenewRecoveryCodes, TwoStepOff, UseRecoveryCode
from domain.values import Invalid, PersonId, Refused
from entrypoints.dispatch import Dispatch
from entrypoints.facts import record
from entrypoints.identity import Caller, Identity, SignedIn


class TwoStepOn(Refused):
    """Two-step sign-in is on already."""


class LongerPasswordNeeded(Refused):
    """Choose a password of at least 12 characters first: yours is long enough only beside a second step."""


class WrongCode(Invalid):
    """This code is not right, or has been used. Take the next one that your device shows."""


class ChallengeOver(Refused):
    """This sign-in took too long. Begin again with your password."""


@dataclass(frozen=True)
class Setup:
    """`secret` in base32, for typing; `address` the same for a QR code."""

    secret: str
    address: str


@dataclass(frozen=True)
class Standing:
    on: bool
    recovery_codes_left: int


@dataclass(frozen=True)
class TwoStep:
    identity: Identity
    dispatch: Dispatch
    clock: Clock

    async def standing(self, person: PersonId) -> Standing:
        held = self.identity.authenticators
        return Standing(await held.on(person), await held.recovery_codes_left(person))

    async def begin(self, person: PersonId) -> Setup:
        """Raises `TwoStepOn`. Asked again before it is confirmed, it begins anew."""
        secret = await self.identity.authenticators.begin(person)
        if secret is None:
            raise TwoStepOn()
        own = (await self.dispatch.state(account, person)).state
        return Setup(secret, address(secret, own.username))

    async def confirm(self, person: PersonId, code: str) -> Sequence[str]:
        """The recovery codes. Raises `TwoStepOn`, `WrongCode`, `TooManyTries`.

        Cut short before the fact is recorded, it can be done again with the next code.
        """
        if (await self.dispatch.state(account, person)).state.two_step:
            raise TwoStepOn()
        await self._checked(person, code)
        held, now = self.identity.authenticators, self.clock.now()
        codes = await held.renew_recovery_codes(person)
        await held.confirm(person, now)
        await record(self.dispatch, person, EnableTwoStep(actor=person, at=now))
        return codes

    async def disable(self, person: PersonId) -> None:
        """Raises `LongerPasswordNeeded`. The fact first: cut short, signing in still asks for a code."""
        if await self.identity.sessions.has_short_password(person):
            raise LongerPasswordNeeded()
        await record(self.dispatch, person, DisableTwoStep(actor=person, at=self.clock.now()))
        await self.identity.authenticators.forget(person)

    async def renew(self, person: PersonId) -> Sequence[str]:
        """New recovery codes; the old ones work no more. Raises `TwoStepOff`."""
        if not await self.identity.authenticators.on(person):
            raise TwoStepOff()
        codes = await self.identity.authenticators.renew_recovery_codes(person)
        await record(self.dispatch, person, RenewRecoveryCodes(actor=person, at=self.clock.now()))
        return codes

    async def sign_in(self, challenge: str, code: str, client: str) -> SignedIn:
        """The second step, by a code of the device or a recovery code. Raises `ChallengeOver`, `WrongCode`,
        `TooManyTries`."""
        person = await self.identity.challenges.find(challenge, self.clock.now())
        if person is None:
            raise ChallengeOver()
        await self._shown(person, code)
        if not await self.identity.challenges.spend(challenge):
            raise ChallengeOver()
        return await self.identity.start(person, client)

    async def prove(self, caller: Caller, code: str) -> SignedIn:
        """Shows once more who one is. Raises `WrongCode`, `TooManyTries`."""
        if not await self.identity.authenticators.on(caller.person):
            raise WrongCode()
        await self._checked(caller.person, code)
        return await self.identity.proved(caller)

    async def _shown(self, person: PersonId, code: str) -> None:
        held, now = self.identity.authenticators, self.clock.now()
        if len(plain(code)) == DEVICE_DIGITS:
            await self._checked(person, code)
        elif await held.use_recovery_code(person, code, now):
            await record(self.dispatch, person, UseRecoveryCode(actor=person, at=now))
        else:
            raise WrongCode()

    async def _checked(self, person: PersonId, code: str) -> None:
        if not await self.identity.authenticators.check(person, code, self.clock.now()):
            raise WrongCode()
