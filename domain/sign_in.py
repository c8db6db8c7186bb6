"""Signing in with an account at a provider, such as Google. Part of an account's stream.

Who somebody is there is the pair of issuer and subject, never an e-mail address: addresses change hands.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated

from domain.decider import Claim, Command, Event, OwnedBy
from domain.values import PersonId, Refused


class SignInTaken(Refused):
    """This Google account opens another account here."""


class OtherSignInLinked(Refused):
    """Another Google account opens this account. Unlink it first."""


@dataclass(frozen=True)
class SignIn:
    """Somebody at a provider."""

    issuer: str
    subject: str

    @property
    def key(self) -> str:
        """One word for both, which is claimed."""
        return sha256(f"{self.issuer}\0{self.subject}".encode()).hexdigest()


class LinkSignIn(Command):
    """By somebody who has shown that both accounts are theirs."""

    sign_in: SignIn


class UnlinkSignIn(Command):
    pass


class SignInLinked(Event, name="account.sign_in_linked"):
    person: PersonId
    issuer: str
    subject: Annotated[str, OwnedBy("person")]


class SignInUnlinked(Event, name="account.sign_in_unlinked"):
    person: PersonId
    issuer: str
    subject: Annotated[str, OwnedBy("person")]


SignInCommand = LinkSignIn | UnlinkSignIn
SignInEvent = SignInLinked | SignInUnlinked


def decide(command: SignInCommand, person: PersonId, held: SignIn | None) -> Sequence[SignInEvent]:
    match command:
        case LinkSignIn(sign_in=sign_in) if held is None:
            return [linked(person, sign_in)]
        case LinkSignIn(sign_in=sign_in):
            if sign_in != held:
                raise OtherSignInLinked()
            return []
        case UnlinkSignIn():
            return unlinked(person, held)


def linked(person: PersonId, sign_in: SignIn) -> SignInLinked:
    return SignInLinked(person=person, issuer=sign_in.issuer, subject=sign_in.subject)


def unlinked(person: PersonId, held: SignIn | None) -> Sequence[SignInUnlinked]:
    return [SignInUnlinked(person=person, issuer=held.issuer, subject=held.subject)] if held else []


def evolve(event: SignInEvent) -> SignIn | None:
    return SignIn(event.issuer, event.subject) if isinstance(event, SignInLinked) else None


def claims(event: SignInEvent) -> Sequence[Claim]:
    key, released = SignIn(event.issuer, event.subject).key, isinstance(event, SignInUnlinked)
    return (Claim("sign_in", key, str(event.person), SignInTaken, released),)
