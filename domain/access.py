"""How people get into their accounts: addresses, passwords, sessions. Part of an account's stream."""

from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID

from domain.decider import Command, Event, OwnedBy
from domain.values import PersonId

MAIL_PAUSE = timedelta(minutes=1)
"""Between two mails that somebody asks for: asking again sooner sends nothing."""


class RequestVerification(Command):
    pass


class VerifyEmail(Command):
    """By whoever holds the link that was mailed to the address."""


class RequestReset(Command):
    """By anybody: only the address's owner gets the link."""


class ChangePassword(Command):
    """The password itself never comes near the log."""


class EndSessions(Command):
    """One session, or all of them."""

    session: UUID | None


class VerificationRequested(Event, name="account.verification_requested"):
    person: PersonId
    at: datetime


class EmailVerified(Event, name="account.email_verified"):
    person: PersonId
    email: Annotated[str, OwnedBy("person")]


class ResetRequested(Event, name="account.password_reset_requested"):
    person: PersonId
    at: datetime


class PasswordChanged(Event, name="account.password_changed"):
    person: PersonId


class SessionsEnded(Event, name="account.sessions_ended"):
    """By their owner. `session` is None when all were ended."""

    person: PersonId
    session: UUID | None


def too_soon(at: datetime, last: datetime | None) -> bool:
    return last is not None and at - last < MAIL_PAUSE
