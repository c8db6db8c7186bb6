import pytest

from domain.account import (
    AccountRegistered,
    AlreadyRegistered,
    ChangeRole,
    EditProfile,
    NoSuchAccount,
    NotYourAccount,
    PreferencesSet,
    ProfileEdited,
    Register,
    RoleChanged,
    RoleNotOpen,
    SetPreferences,
    SetSkills,
    SkillsSet,
    TooManySkills,
    account,
)
from domain.catalogue import Category, UnknownSkill
from domain.names import InvalidUsername, look
from domain.values import Currency, Money, Refused, Role, TextTooLong, TextTooShort
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
        claims = {(claim.kind, claim.value, claim.owner) for claim in account.claims(REGISTERED)}
        assert claims == {
            ("email", "mona@example.com", str(CLIENT)),
            ("username", "mona", str(CLIENT)),
            ("look", "mona", str(CLIENT)),
        }

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("micro", "rnicro"),
            ("lamp_1", "lamp_l"),
            ("omar0", "omaro"),
            ("walid", "vvalid"),
            ("a_b", "a__b_"),
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


class TestProfile:
    def test_is_edited(self) -> None:
        command = EditProfile(name="Mona K", bio=" I bake. ", city="Giza", **by(CLIENT))
        SPEC.given(REGISTERED).when(command).then(
            ProfileEdited(person=CLIENT, name="Mona K", bio="I bake.", city="Giza")
        )

    def test_without_a_change_records_nothing(self) -> None:
        SPEC.given(REGISTERED).when(EditProfile(name="Mona", bio="", city="", **by(CLIENT))).then()

    @pytest.mark.parametrize(
        ("name", "bio", "refusal"),
        [(" ", "", TextTooShort), ("x" * 81, "", TextTooLong), ("Mona", "x" * 2_001, TextTooLong)],
    )
    def test_has_bounds(self, name: str, bio: str, refusal: type[Refused]) -> None:
        SPEC.given(REGISTERED).when(EditProfile(name=name, bio=bio, city="", **by(CLIENT))).then_refused(
            refusal
        )


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


class TestSkillsAndPreferences:
    def test_skills_are_kept_sorted_without_repeats(self) -> None:
        SPEC.given(REGISTERED).when(SetSkills(skills=("sql", "excel", "sql"), **by(CLIENT))).then(
            SkillsSet(person=CLIENT, skills=("excel", "sql"))
        )

    def test_the_same_skills_again_record_nothing(self) -> None:
        held = SkillsSet(person=CLIENT, skills=("excel", "sql"))
        SPEC.given(REGISTERED, held).when(SetSkills(skills=("sql", "excel"), **by(CLIENT))).then()

    def test_unknown_skills_are_refused_by_name(self) -> None:
        SPEC.given(REGISTERED).when(SetSkills(skills=("alchemy",), **by(CLIENT))).then_refused(UnknownSkill)

    def test_thirty_skills_are_enough(self) -> None:
        SPEC.given(REGISTERED).when(SetSkills(skills=("sql",) * 31, **by(CLIENT))).then_refused(TooManySkills)

    def test_preferences_name_categories_and_a_least_budget(self) -> None:
        least = Money(50_000, Currency.EGP)
        command = SetPreferences(categories=(Category.WEB, Category.DATA), least_budget=least, **by(CLIENT))
        chosen = PreferencesSet(person=CLIENT, categories=(Category.DATA, Category.WEB), least_budget=least)
        SPEC.given(REGISTERED).when(command).then(chosen)
        SPEC.given(REGISTERED, chosen).when(command).then()
