"""Account: who a person is on the platform, and in which role. Stream `account-<person>`."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated

from domain import avatar, profile, sign_in
from domain import standing as standings
from domain.access import (
    ChangePassword,
    EmailVerified,
    EndSessions,
    PasswordChanged,
    RequestReset,
    RequestVerification,
    ResetRequested,
    SessionsEnded,
    VerificationRequested,
    VerifyEmail,
    too_soon,
)
from domain.avatar import AvatarCommand, AvatarEvent
from domain.decider import EVERYONE, Audience, Claim, Command, Decider, Event, OwnedBy
from domain.erasure import AccountErased, EraseAccount
from domain.files import Attachment
from domain.names import USERNAME, InvalidUsername, UsernameFreed, names_of, username_of
from domain.profile import Profile, ProfileCommand, ProfileEvent, UsernameChanged
from domain.roles import GrantRole
from domain.sign_in import SignIn, SignInCommand, SignInEvent, SignInLinked, SignInUnlinked
from domain.standing import Standing, StandingCommand, StandingEvent
from domain.two_step import (
    RecoveryCodesRenewed,
    RecoveryCodeUsed,
    RefreshTokenReused,
    ReportTokenReuse,
    TwoStepCommand,
    TwoStepDisabled,
    TwoStepEnabled,
    TwoStepEvent,
    decide_two_step,
)
from domain.values import NotAllowed, NotFound, PersonId, Refused, Role, text


class RoleNotOpen(NotAllowed):
    """This role is given by the platform, not chosen."""


class AlreadyRegistered(Refused):
    """This account exists already."""


class NoSuchAccount(NotFound):
    """There is no such account."""


class NotYourAccount(NotAllowed):
    """Only the account's owner may change it."""


class Register(Command):
    person: PersonId
    email: str
    username: str
    name: str
    role: Role
    sign_in: SignIn | None = None


class ChangeRole(Command):
    role: Role


AccountCommand = (
    Register
    | ChangeRole
    | GrantRole
    | ProfileCommand
    | AvatarCommand
    | RequestVerification
    | VerifyEmail
    | RequestReset
    | ChangePassword
    | EndSessions
    | TwoStepCommand
    | ReportTokenReuse
    | SignInCommand
    | EraseAccount
    | StandingCommand
)


class AccountRegistered(Event, name="account.registered", public=("person", "username", "name", "role")):
    person: PersonId
    email: Annotated[str, OwnedBy("person")]
    username: Annotated[str, OwnedBy("person")]
    name: Annotated[str, OwnedBy("person")]
    role: Role


class RoleChanged(Event, name="account.role_changed", public=("person", "role")):
    person: PersonId
    role: Role


AccountEvent = (
    AccountRegistered
    | RoleChanged
    | ProfileEvent
    | AvatarEvent
    | VerificationRequested
    | EmailVerified
    | ResetRequested
    | PasswordChanged
    | SessionsEnded
    | TwoStepEvent
    | RefreshTokenReused
    | SignInEvent
    | AccountErased
    | StandingEvent
)


@dataclass(frozen=True)
class Account:
    person: PersonId | None = None
    role: Role = Role.CLIENT
    email: str = ""
    email_verified: bool = False
    verification_asked: datetime | None = None
    reset_asked: datetime | None = None
    two_step: bool = False
    sign_in: SignIn | None = None
    avatar: Attachment | None = None
    profile: Profile = field(default_factory=Profile)
    standing: Standing = field(default_factory=Standing)

    @property
    def username(self) -> str:
        return self.profile.username

    @property
    def name(self) -> str:
        return self.profile.name


def decide(command: AccountCommand, account: Account) -> Sequence[AccountEvent]:
    if isinstance(command, ProfileCommand):
        return profile.change(command, owner(command, account), account.profile)
    if isinstance(command, AvatarCommand):
        return avatar.decide(command, owner(command, account), account.avatar)
    match command:
        case Register():
            return register(command, account)
        case ChangeRole(role=role):
            person = owner(command, account)
            if not (role.hires or role.works):
                raise RoleNotOpen()
            return [RoleChanged(person=person, role=role)] if role != account.role else []
        case GrantRole(role=role):
            person = existing(account)
            return [RoleChanged(person=person, role=role)] if role != account.role else []
        case RequestVerification(at=at):
            person = owner(command, account)
            idle = account.email_verified or too_soon(at, account.verification_asked)
            return [] if idle else [VerificationRequested(person=person, at=at)]
        case VerifyEmail():
            person = owner(command, account)
            return [] if account.email_verified else [EmailVerified(person=person, email=account.email)]
        case RequestReset(at=at):
            person = existing(account)
            idle = too_soon(at, account.reset_asked)
            return [] if idle else [ResetRequested(person=person, at=at)]
        case ChangePassword():
            return [PasswordChanged(person=owner(command, account))]
        case EndSessions(session=session):
            return [SessionsEnded(person=owner(command, account), session=session)]
        case TwoStepCommand():
            return decide_two_step(command, owner(command, account), account.two_step)
        case ReportTokenReuse(session=session):
            person = existing(account)
            return [RefreshTokenReused(person=person, session=session)]
        case sign_in.LinkSignIn() | sign_in.UnlinkSignIn():
            return sign_in.decide(command, owner(command, account), account.sign_in)
        case EraseAccount():
            person = owner(command, account)
            erased = AccountErased(person=person, email=account.email, username=account.username)
            freed = profile.freeing(person, account.profile)
            taken_off = avatar.removed(person, account.avatar)
            return [*freed, *taken_off, *sign_in.unlinked(person, account.sign_in), erased]
        case standings.Appeal():
            return standings.decide(command, owner(command, account), account.standing)
        case _:
            return standings.decide(command, existing(account), account.standing)


def existing(account: Account) -> PersonId:
    if account.person is None:
        raise NoSuchAccount()
    return account.person


def owner(command: Command, account: Account) -> PersonId:
    if command.actor != existing(account):
        raise NotYourAccount()
    return existing(account)


def register(command: Register, account: Account) -> Sequence[AccountEvent]:
    if account.person is not None:
        raise AlreadyRegistered()
    if not (command.role.hires or command.role.works):
        raise RoleNotOpen()
    if not USERNAME.fullmatch(command.username):
        raise InvalidUsername()
    registered = AccountRegistered(
        person=command.person,
        email=command.email,
        username=command.username,
        name=text(command.name, 1, 80),
        role=command.role,
    )
    return [registered, *proofs(command)]


def proofs(command: Register) -> Sequence[AccountEvent]:
    """Who comes from a provider has shown there that the address is theirs."""
    if command.sign_in is None:
        return []
    verified = EmailVerified(person=command.person, email=command.email)
    return [verified, sign_in.linked(command.person, command.sign_in)]


def evolve(account: Account, event: AccountEvent) -> Account:
    if isinstance(event, StandingEvent):
        return replace(account, standing=standings.evolve(account.standing, event))
    if isinstance(event, ProfileEvent):
        return replace(account, profile=profile.evolve(account.profile, event))
    if isinstance(event, AvatarEvent):
        return replace(account, avatar=avatar.evolve(event))
    match event:
        case AccountRegistered(person=person, email=email, username=username, name=name, role=role):
            named = Profile(username=username, name=name)
            return replace(account, person=person, email=email, role=role, profile=named)
        case RoleChanged(role=role):
            return replace(account, role=role)
        case VerificationRequested(at=at):
            return replace(account, verification_asked=at)
        case EmailVerified():
            return replace(account, email_verified=True)
        case ResetRequested(at=at):
            return replace(account, reset_asked=at)
        case TwoStepEnabled() | TwoStepDisabled():
            return replace(account, two_step=isinstance(event, TwoStepEnabled))
        case PasswordChanged() | SessionsEnded() | RefreshTokenReused():
            return account
        case RecoveryCodesRenewed() | RecoveryCodeUsed():
            return account
        case SignInLinked() | SignInUnlinked():
            return replace(account, sign_in=sign_in.evolve(event))
        case AccountErased():
            return Account()


def audience(event: AccountEvent, account: Account) -> Audience:
    if isinstance(event, AvatarEvent):
        return EVERYONE
    return Audience(people=(event.person,), roles=(Role.OPERATOR, Role.AUDITOR))


def claims(event: AccountEvent) -> Sequence[Claim]:
    match event:
        case AccountRegistered(person=person, email=email, username=username):
            return names_of(person, email, username)
        case AccountErased(person=person, email=email, username=username):
            return names_of(person, email, username, released=True)
        case UsernameChanged(person=person, username=username):
            return username_of(person, username)
        case UsernameFreed(person=person, username=username):
            return username_of(person, username, released=True)
        case SignInLinked() | SignInUnlinked():
            return sign_in.claims(event)
        case _:
            return ()


account = Decider("account", Account(), decide, evolve, audience, claims)
