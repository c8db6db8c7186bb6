import pytest

from domain.account import (
    AccountRegistered,
    AlreadyRegistered,
    ChangeRole,
    NoSuchAccount,
    NotYourAccount,
    Register,
    RoleChanged,
    RoleNotOpen,
    account,
)
from domain.decider import Claim
from domain.names import EmailTaken, InvalidUsername, UsernameTaken, look
from domain.values import Role
from tests.domain.examples import CLIENT, OTHER, by
from tests.spec import Spec

SPEC = Spec(account)
REGISTERED = AccountRegistered(
    person=CLIENT, email="Mona@example.com", username="mona", name="Mona", role=Role.CLIENT
)


def registering(**changes: object) -> Register:
    wish = {
        "person": CLIENT,
        "email": "Mona@example.com",
        "username": "mona",
        "name": "Mona",
        "role": Role.CLIENT,
        **by(CLIENT),
    }
    return Register(**wish | changes)  # type: ignore[arg-type]


class TestRegistering:
    def test_a_person_registers(self) -> None:
        SPEC.given().when(registering()).then(REGISTERED)

    def test_twice_is_refused(self) -> None:
        SPEC.given(REGISTERED).when(registering()).then_refused(AlreadyRegistered)

    @pytest.mark.parametrize("username", ["mo", "m" * 31, "Mona", "1mona", "mo na", "mоna", "mona\n", ""])
    def test_usernames_are_plain_small_letters(self, username: str) -> None:
        SPEC.given().when(registering(username=username)).then_refused(InvalidUsername)

    @pytest.mark.parametrize("role", [Role.OPERATOR, Role.AUDITOR])
    def test_nobody_makes_himself_operator(self, role: Role) -> None:
        SPEC.given().when(registering(role=role)).then_refused(RoleNotOpen)

    def test_email_and_username_are_claimed_whatever_their_case(self) -> None:
        assert account.claims(REGISTERED) == (
            Claim("email", "mona@example.com", str(CLIENT), EmailTaken),
            Claim("username", "mona", str(CLIENT), UsernameTaken),
            Claim("look", "mona", str(CLIENT), UsernameTaken),
        )

    def test_nothing_else_is_claimed(self) -> None:
        assert account.claims(RoleChanged(person=CLIENT, role=Role.BOTH)) == ()

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("micro", "rnicro"),
            ("lamp_1", "lamp_l"),
            ("omar0", "omaro"),
            ("walid", "vvalid"),
            ("a_b", "a__b_"),
            ("max", "maX_"),
        ],
    )
    def test_names_that_the_eye_takes_for_one_another_look_the_same(self, one: str, other: str) -> None:
        assert look(one) == look(other)

    def test_other_names_do_not(self) -> None:
        names = [
            "mona",
            "mina",
            "monna",
            "mona_2",
            "mona2",
            "omar",
            "omer",
            "layla",
            "laila",
            "clara",
            "dara",
        ]
        assert len({look(name) for name in names}) == len(names)


class TestRole:
    def test_can_be_changed_to_both(self) -> None:
        SPEC.given(REGISTERED).when(ChangeRole(role=Role.BOTH, **by(CLIENT))).then(
            RoleChanged(person=CLIENT, role=Role.BOTH)
        )

    def test_the_same_again_records_nothing(self) -> None:
        SPEC.given(REGISTERED).when(ChangeRole(role=Role.CLIENT, **by(CLIENT))).then()

    def test_of_the_platform_is_not_for_taking(self) -> None:
        SPEC.given(REGISTERED).when(ChangeRole(role=Role.AUDITOR, **by(CLIENT))).then_refused(RoleNotOpen)

    def test_of_somebody_else_is_refused(self) -> None:
        SPEC.given(REGISTERED).when(ChangeRole(role=Role.BOTH, **by(OTHER))).then_refused(NotYourAccount)

    def test_of_nobody_is_not_found(self) -> None:
        SPEC.given().when(ChangeRole(role=Role.BOTH, **by(OTHER))).then_refused(NoSuchAccount)
