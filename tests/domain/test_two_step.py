from uuid import UUID

import pytest

from domain.access import PasswordChanged
from domain.account import NoSuchAccount, NotYourAccount, account
from domain.two_step import (
    DisableTwoStep,
    EnableTwoStep,
    RecoveryCodesRenewed,
    RecoveryCodeUsed,
    RefreshTokenReused,
    RenewRecoveryCodes,
    ReportTokenReuse,
    TwoStepCommand,
    TwoStepDisabled,
    TwoStepEnabled,
    TwoStepOff,
    UseRecoveryCode,
)
from domain.values import SYSTEM
from tests.domain.examples import CLIENT, OTHER, by
from tests.domain.test_account import REGISTERED
from tests.spec import Spec

SPEC = Spec(account)
ON, OFF = TwoStepEnabled(person=CLIENT), TwoStepDisabled(person=CLIENT)
SESSION = UUID(int=7)


def test_it_is_turned_on_and_off_once_each() -> None:
    SPEC.given(REGISTERED).when(EnableTwoStep(**by(CLIENT))).then(ON)
    SPEC.given(REGISTERED, ON).when(EnableTwoStep(**by(CLIENT))).then()
    SPEC.given(REGISTERED, ON).when(DisableTwoStep(**by(CLIENT))).then(OFF)
    SPEC.given(REGISTERED, ON, OFF).when(DisableTwoStep(**by(CLIENT))).then()
    SPEC.given(REGISTERED, ON, OFF).when(EnableTwoStep(**by(CLIENT))).then(ON)


def test_recovery_codes_belong_to_it() -> None:
    renewed, used = RecoveryCodesRenewed(person=CLIENT), RecoveryCodeUsed(person=CLIENT)
    SPEC.given(REGISTERED, ON).when(RenewRecoveryCodes(**by(CLIENT))).then(renewed)
    SPEC.given(REGISTERED, ON, renewed).when(UseRecoveryCode(**by(CLIENT))).then(used)
    SPEC.given(REGISTERED, ON, used).when(UseRecoveryCode(**by(CLIENT))).then(used)


@pytest.mark.parametrize("command", [RenewRecoveryCodes, UseRecoveryCode])
def test_without_it_there_are_none(command: type[TwoStepCommand]) -> None:
    SPEC.given(REGISTERED).when(command(**by(CLIENT))).then_refused(TwoStepOff)
    SPEC.given(REGISTERED, ON, OFF).when(command(**by(CLIENT))).then_refused(TwoStepOff)


@pytest.mark.parametrize("command", [EnableTwoStep, DisableTwoStep, RenewRecoveryCodes, UseRecoveryCode])
def test_it_is_the_owners_alone(command: type[TwoStepCommand]) -> None:
    SPEC.given(REGISTERED, ON).when(command(**by(OTHER))).then_refused(NotYourAccount)
    SPEC.given().when(command(**by(CLIENT))).then_refused(NoSuchAccount)


def test_a_changed_password_leaves_it_on() -> None:
    changed = PasswordChanged(person=CLIENT)
    SPEC.given(REGISTERED, ON, changed).when(EnableTwoStep(**by(CLIENT))).then()


def test_a_token_that_came_back_is_a_fact_of_the_account() -> None:
    reused = RefreshTokenReused(person=CLIENT, session=SESSION)
    SPEC.given(REGISTERED).when(ReportTokenReuse(**by(SYSTEM), session=SESSION)).then(reused)
    SPEC.given().when(ReportTokenReuse(**by(SYSTEM), session=SESSION)).then_refused(NoSuchAccount)
