from dataclasses import replace

from domain.access import EmailVerified
from domain.account import NotYourAccount, account
from domain.erasure import EraseAccount
from domain.sign_in import (
    LinkSignIn,
    OtherSignInLinked,
    SignIn,
    SignInLinked,
    SignInTaken,
    SignInUnlinked,
    UnlinkSignIn,
)
from tests.domain.examples import CLIENT, OTHER, by
from tests.domain.test_account import REGISTERED, registering
from tests.domain.test_erasure import ERASED
from tests.spec import Spec

SPEC = Spec(account)
HERS = SignIn("https://accounts.example", "7")
LINKED = SignInLinked(person=CLIENT, issuer=HERS.issuer, subject=HERS.subject)
UNLINKED = SignInUnlinked(person=CLIENT, issuer=HERS.issuer, subject=HERS.subject)


def test_an_account_elsewhere_is_linked_and_unlinked_once_each() -> None:
    link, unlink = LinkSignIn(**by(CLIENT), sign_in=HERS), UnlinkSignIn(**by(CLIENT))
    SPEC.given(REGISTERED).when(link).then(LINKED)
    SPEC.given(REGISTERED, LINKED).when(link).then()
    SPEC.given(REGISTERED, LINKED).when(unlink).then(UNLINKED)
    SPEC.given(REGISTERED, LINKED, UNLINKED).when(unlink).then()


def test_a_second_one_is_refused_and_nobody_links_for_another() -> None:
    other = replace(HERS, subject="8")
    SPEC.given(REGISTERED, LINKED).when(LinkSignIn(**by(CLIENT), sign_in=other)).then_refused(
        OtherSignInLinked
    )
    SPEC.given(REGISTERED).when(LinkSignIn(**by(OTHER), sign_in=HERS)).then_refused(NotYourAccount)


def test_who_registers_with_one_has_a_confirmed_address() -> None:
    verified = EmailVerified(person=CLIENT, email=REGISTERED.email)
    SPEC.given().when(registering(sign_in=HERS)).then(REGISTERED, verified, LINKED)


def test_it_is_claimed_by_issuer_and_subject_and_given_back() -> None:
    (taken,), (given,) = account.claims(LINKED), account.claims(UNLINKED)
    assert (taken.kind, taken.value, taken.owner, taken.refusal) == (
        "sign_in",
        HERS.key,
        str(CLIENT),
        SignInTaken,
    )
    assert given == replace(taken, released=True)
    assert replace(HERS, issuer="https://other.example").key != HERS.key
    assert SignIn("a", "b\0c").key != SignIn("a\0b", "d").key


def test_who_leaves_leaves_it_free() -> None:
    SPEC.given(REGISTERED, LINKED).when(EraseAccount(**by(CLIENT))).then(UNLINKED, ERASED)
