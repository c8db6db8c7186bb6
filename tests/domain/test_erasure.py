from domain.account import NoSuchAccount, NotYourAccount, account
from domain.erasure import AccountErased, EraseAccount
from domain.profile import EditProfile
from tests.domain.examples import CLIENT, OTHER, by
from tests.domain.test_account import REGISTERED
from tests.spec import Spec

SPEC = Spec(account)
ERASED = AccountErased(person=CLIENT, email="Mona@example.com", username="mona")


def test_a_person_leaves_under_the_names_they_had() -> None:
    SPEC.given(REGISTERED).when(EraseAccount(**by(CLIENT))).then(ERASED)


def test_nobody_is_erased_by_somebody_else() -> None:
    SPEC.given(REGISTERED).when(EraseAccount(**by(OTHER))).then_refused(NotYourAccount)


def test_who_left_is_not_there_any_more() -> None:
    left = SPEC.given(REGISTERED, ERASED)
    left.when(EraseAccount(**by(CLIENT))).then_refused(NoSuchAccount)
    left.when(EditProfile(name="Mona", bio="", city="", **by(CLIENT))).then_refused(NoSuchAccount)


def test_the_names_are_given_back_as_they_were_claimed() -> None:
    claimed = {(each.kind, each.value, each.owner) for each in account.claims(REGISTERED)}
    released = {(each.kind, each.value, each.owner) for each in account.claims(ERASED) if each.released}
    assert released == claimed
