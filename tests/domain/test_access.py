"""How people get into their accounts."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.access import (
    MAIL_PAUSE,
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
)
from domain.account import NoSuchAccount, NotYourAccount, RoleChanged, account
from domain.roles import GrantRole
from domain.values import SYSTEM, Role
from tests.domain.examples import CLIENT, NOW, OTHER, by
from tests.domain.test_account import REGISTERED
from tests.spec import Spec

SPEC = Spec(account)
ASKED = VerificationRequested(person=CLIENT, at=NOW)
VERIFIED = EmailVerified(person=CLIENT, email=REGISTERED.email)
RESET = ResetRequested(person=CLIENT, at=NOW)
SESSION = UUID(int=7)
LATER = NOW + MAIL_PAUSE


def test_an_address_is_verified_once() -> None:
    SPEC.given(REGISTERED, ASKED).when(VerifyEmail(**by(CLIENT))).then(VERIFIED)
    SPEC.given(REGISTERED, VERIFIED).when(VerifyEmail(**by(CLIENT))).then()


def test_a_link_is_mailed_again_after_a_while_and_not_when_there_is_no_need() -> None:
    wish = RequestVerification(**by(CLIENT))
    SPEC.given(REGISTERED).when(wish).then(ASKED)
    SPEC.given(REGISTERED, ASKED).when(replace(wish, at=LATER - timedelta(seconds=1))).then()
    SPEC.given(REGISTERED, ASKED).when(replace(wish, at=LATER)).then(replace(ASKED, at=LATER))
    SPEC.given(REGISTERED, VERIFIED).when(wish).then()


def test_a_forgotten_password_is_asked_about_by_anybody_and_not_too_often() -> None:
    wish = RequestReset(**by(SYSTEM))
    SPEC.given(REGISTERED).when(wish).then(RESET)
    SPEC.given(REGISTERED, RESET).when(replace(wish, at=LATER - timedelta(seconds=1))).then()
    SPEC.given(REGISTERED, RESET).when(replace(wish, at=LATER)).then(replace(RESET, at=LATER))
    SPEC.given().when(wish).then_refused(NoSuchAccount)


def test_that_a_password_was_changed_is_a_fact_each_time() -> None:
    SPEC.given(REGISTERED).when(ChangePassword(**by(CLIENT))).then(PasswordChanged(person=CLIENT))


@pytest.mark.parametrize("session", [SESSION, None])
def test_one_session_is_ended_or_all_of_them(session: UUID | None) -> None:
    ended = SessionsEnded(person=CLIENT, session=session)
    SPEC.given(REGISTERED).when(EndSessions(session=session, **by(CLIENT))).then(ended)


@pytest.mark.parametrize(
    "wish",
    [
        RequestVerification(**by(OTHER)),
        VerifyEmail(**by(OTHER)),
        ChangePassword(**by(OTHER)),
        EndSessions(session=None, **by(OTHER)),
    ],
)
def test_nobody_does_so_for_another(wish: Any) -> None:
    SPEC.given(REGISTERED).when(wish).then_refused(NotYourAccount)


def test_the_platform_gives_a_role_that_nobody_can_take() -> None:
    grant = GrantRole(role=Role.OPERATOR, **by(SYSTEM))
    operator = RoleChanged(person=CLIENT, role=Role.OPERATOR)
    SPEC.given(REGISTERED).when(grant).then(operator)
    SPEC.given(REGISTERED, operator).when(grant).then()
    SPEC.given().when(grant).then_refused(NoSuchAccount)


def test_an_account_remembers_what_it_needs_to_decide() -> None:
    both = replace(REGISTERED, role=Role.BOTH)
    state = account.fold(account.initial, [both, ASKED, VERIFIED, RESET])
    assert (state.person, state.role, state.email) == (CLIENT, Role.BOTH, both.email)
    assert (state.verification_asked, state.reset_asked, state.email_verified) == (NOW, NOW, True)
    assert (state.username, state.name) == (both.username, both.name)
