"""A second proof at sign-in, and what an owner should hear about their sign-ins. Part of an account's stream.

The secrets themselves never come near the log.
"""

from collections.abc import Sequence
from uuid import UUID

from domain.decider import Command, Event
from domain.values import PersonId, Refused


class TwoStepOff(Refused):
    """Two-step sign-in is not on."""


class TwoStepCommand(Command):
    """By the account's owner."""


class EnableTwoStep(TwoStepCommand):
    """Once a first code has shown that the owner's device makes the right ones."""


class DisableTwoStep(TwoStepCommand):
    pass


class RenewRecoveryCodes(TwoStepCommand):
    pass


class UseRecoveryCode(TwoStepCommand):
    pass


class ReportTokenReuse(Command):
    """By the platform: a refresh token came back after its successor was used."""

    session: UUID


class TwoStepEnabled(Event, name="account.two_step_enabled"):
    person: PersonId


class TwoStepDisabled(Event, name="account.two_step_disabled"):
    person: PersonId


class RecoveryCodesRenewed(Event, name="account.recovery_codes_renewed"):
    person: PersonId


class RecoveryCodeUsed(Event, name="account.recovery_code_used"):
    person: PersonId


class RefreshTokenReused(Event, name="account.refresh_token_reused"):
    """Somebody held a copy of it. The session was ended."""

    person: PersonId
    session: UUID


TwoStepEvent = TwoStepEnabled | TwoStepDisabled | RecoveryCodesRenewed | RecoveryCodeUsed


def decide_two_step(command: TwoStepCommand, person: PersonId, on: bool) -> Sequence[TwoStepEvent]:
    match command:
        case EnableTwoStep():
            return [] if on else [TwoStepEnabled(person=person)]
        case DisableTwoStep():
            return [TwoStepDisabled(person=person)] if on else []
        case _ if not on:
            raise TwoStepOff()
        case RenewRecoveryCodes():
            return [RecoveryCodesRenewed(person=person)]
        case _:
            return [RecoveryCodeUsed(person=person)]
