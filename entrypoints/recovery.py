"""Proofs by mail, and passwords that change: what mailed links allow, and what follows from them."""

from dataclasses import dataclass
from uuid import UUID, uuid4, uuid5

from adapters.links import Link, Links, Purpose, digest
from domain.access import ChangePassword, RequestReset, VerifyEmail
from domain.account import account
from domain.decider import Command, Intent
from domain.names import look
from domain.ports import Clock, Origin
from domain.values import NotAllowed, PersonId, Refused
from entrypoints.dispatch import Dispatch, Respond, Result
from entrypoints.identity import Caller, Identity
from entrypoints.password_rules import PASSWORD_CHARS_MIN, check_password

NAMESPACE = UUID("5d0f7a53-55a5-5c0e-9d6a-0a8f5b6f2e41")
STRANGER = PersonId(UUID("0b0d5e0a-6f3b-5b5e-8c55-1d2f8a3f7a11"))
"""Who asks for a password to be reset has not shown who they are."""


class LinkSpent(Refused):
    """This link has been used or is too old. Ask for a new one."""


class WrongPassword(NotAllowed):
    """This is not your present password."""


def confirmation(token: str) -> UUID:
    """The id of the command that following this link gives: however often, it is one."""
    return uuid5(NAMESPACE, digest(token).hex())


@dataclass(frozen=True)
class Recovery:
    identity: Identity
    dispatch: Dispatch
    links: Links
    clock: Clock

    async def verify(self, token: str, words: Respond) -> tuple[PersonId, Result]:
        """Whose address it was. Raises `LinkSpent`.

        The link is spent last: cut short, it can be followed again.
        """
        link = await self._found("verify", token)
        command = VerifyEmail(actor=link.person, at=self.clock.now())
        result = await self._ask(link.person, command, words, confirmation(token))
        await self.links.spend(link)
        return link.person, result

    async def forgot(self, email: str, words: Respond) -> None:
        """Takes the same steps whether somebody has this address or not: a look, a decision, a commit."""
        person = await self.identity.owner("email", email) or PersonId(uuid4())
        await self._ask(person, RequestReset(actor=STRANGER, at=self.clock.now()), words, uuid4())

    async def reset(self, token: str, password: str, words: Respond) -> None:
        """Sets the password and ends every session. Raises `LinkSpent` and what `check_password` does."""
        link = await self._found("reset", token)
        hashed = await self._hashed(link.person, password)
        if not await self.links.spend(link):
            raise LinkSpent()
        await self._change(link.person, hashed, len(password), None, words)

    async def change(self, caller: Caller, current: str, password: str, words: Respond) -> None:
        """Ends every other session. Raises `WrongPassword` and what `check_password` does."""
        if not await self.identity.knows(caller.person, current):
            raise WrongPassword()
        hashed = await self._hashed(caller.person, password)
        await self._change(caller.person, hashed, len(password), caller.session, words)

    async def taken(self, kind: str, value: str) -> bool:
        """Whether an e-mail address or a username belongs to somebody, or looks like somebody's."""
        kinds = {kind: value} | ({"look": look(value)} if kind == "username" else {})
        return any([await self.identity.owner(*each) is not None for each in kinds.items()])

    async def _found(self, purpose: Purpose, token: str) -> Link:
        link = await self.links.find(purpose, token, self.clock.now())
        if link is None:
            raise LinkSpent()
        return link

    async def _hashed(self, person: PersonId, password: str) -> str:
        own = (await self.dispatch.state(account, person)).state
        check_password(password, own.email, own.username, own.name, two_step=own.two_step)
        return await self.identity.passwords.hash(password)

    async def _change(
        self, person: PersonId, hashed: str, chars: int, kept: UUID | None, words: Respond
    ) -> None:
        """The fact first: cut short in between, its owner is warned of a change that did not come to be,
        rather than not warned of one that did."""
        await self._ask(person, ChangePassword(actor=person, at=self.clock.now()), words, uuid4())
        await self.identity.change_password(person, hashed, kept, short=chars < PASSWORD_CHARS_MIN)

    async def _ask(self, person: PersonId, command: Command, words: Respond, id: UUID) -> Result:
        origin = Origin(
            command_id=id, fingerprint=id.bytes * 2, actor=command.actor, at=command.at, correlation_id=id
        )
        return await self.dispatch(Intent(account, person, command), origin, words)
