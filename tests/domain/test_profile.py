from dataclasses import replace
from datetime import timedelta

import pytest

from domain.account import AccountRegistered, account
from domain.catalogue import Category, Kind, Language, UnknownSkill, known_skills
from domain.erasure import AccountErased, EraseAccount
from domain.names import InvalidUsername, UsernameFreed
from domain.preferences import InvalidRange, Preferences, PreferencesSet, SetPreferences, TooManyPlaces
from domain.profile import (
    USERNAME_PAUSE,
    Availability,
    ChangeUsername,
    EditProfile,
    Experience,
    FinishOnboarding,
    Fluency,
    InvalidExperience,
    Level,
    OnboardingFinished,
    Profile,
    ProfileEdited,
    SetSkills,
    SkillsSet,
    Spoken,
    TooManyLanguages,
    TooManySkills,
    UsernameAlike,
    UsernameChanged,
    UsernameChangedLately,
)
from domain.values import Currency, Money, Refused, Role, TextTooLong, TextTooShort
from tests.domain.examples import CLIENT, NOW, by
from tests.spec import Spec

SPEC = Spec(account)
REGISTERED = AccountRegistered(
    person=CLIENT, email="mona@example.com", username="mona", name="Mona", role=Role.CLIENT
)
MOVED = UsernameChanged(person=CLIENT, username="mona_k", former="mona", at=NOW)
ARABIC = Spoken(Language.ARABIC, Fluency.NATIVE)
SQL = Experience("sql", Level.EXPERT, 7)


class TestProfile:
    def test_is_edited_as_a_whole(self) -> None:
        rate = Money(30_000, Currency.EGP)
        command = EditProfile(
            name="Mona K",
            bio=" I bake. ",
            city="Giza",
            languages=(ARABIC,),
            hourly_rate=rate,
            availability=Availability.LIMITED,
            **by(CLIENT),
        )
        edited = ProfileEdited(
            person=CLIENT,
            name="Mona K",
            bio="I bake.",
            city="Giza",
            languages=(ARABIC,),
            hourly_rate=rate,
            availability=Availability.LIMITED,
        )
        SPEC.given(REGISTERED).when(command).then(edited)
        SPEC.given(REGISTERED, edited).when(command).then()
        assert account.fold(account.initial, [REGISTERED, edited]).profile == Profile(
            username="mona",
            name="Mona K",
            bio="I bake.",
            city="Giza",
            languages=(ARABIC,),
            hourly_rate=rate,
            availability=Availability.LIMITED,
        )

    def test_ten_languages_are_not_too_many(self) -> None:
        ten = tuple(Spoken(each, Fluency.BASIC) for each in list(Language)[:10])
        command = EditProfile(name="Mona", bio="", city="", languages=ten, **by(CLIENT))
        (edited,) = SPEC.given(REGISTERED).when(command).decided()
        assert isinstance(edited, ProfileEdited)
        assert edited.languages == ten

    def test_without_a_change_records_nothing(self) -> None:
        SPEC.given(REGISTERED).when(EditProfile(name="Mona", bio="", city="", **by(CLIENT))).then()

    @pytest.mark.parametrize(
        ("name", "bio", "refusal"),
        [(" ", "", TextTooShort), ("x" * 81, "", TextTooLong), ("Mona", "x" * 2_001, TextTooLong)],
    )
    def test_has_bounds(self, name: str, bio: str, refusal: type[Refused]) -> None:
        command = EditProfile(name=name, bio=bio, city="", **by(CLIENT))
        SPEC.given(REGISTERED).when(command).then_refused(refusal)

    @pytest.mark.parametrize(
        "languages",
        [
            (ARABIC, Spoken(Language.ARABIC, Fluency.BASIC)),
            tuple(Spoken(each, Fluency.BASIC) for each in Language),
        ],
    )
    def test_names_each_language_once_and_ten_at_most(self, languages: tuple[Spoken, ...]) -> None:
        command = EditProfile(name="Mona", bio="", city="", languages=languages, **by(CLIENT))
        SPEC.given(REGISTERED).when(command).then_refused(TooManyLanguages)


class TestUsername:
    def test_moves_and_the_one_before_stays_reserved(self) -> None:
        SPEC.given(REGISTERED).when(ChangeUsername(username="mona_k", **by(CLIENT))).then(MOVED)
        assert [(claim.value, claim.owner, claim.released) for claim in account.claims(MOVED)] == [
            ("mona_k", str(CLIENT), False),
            ("mona_k", str(CLIENT), False),
        ]

    def test_the_same_again_records_nothing(self) -> None:
        SPEC.given(REGISTERED).when(ChangeUsername(username="mona", **by(CLIENT))).then()

    def test_is_changed_once_in_ninety_days(self) -> None:
        soon = by(CLIENT, NOW + USERNAME_PAUSE - timedelta(seconds=1))
        SPEC.given(REGISTERED, MOVED).when(ChangeUsername(username="mona_x", **soon)).then_refused(
            UsernameChangedLately
        )

    def test_the_next_change_frees_the_name_before_the_present_one(self) -> None:
        later = NOW + USERNAME_PAUSE
        freed = UsernameFreed(person=CLIENT, username="mona")
        again = UsernameChanged(person=CLIENT, username="mona_x", former="mona_k", at=later)
        SPEC.given(REGISTERED, MOVED).when(ChangeUsername(username="mona_x", **by(CLIENT, later))).then(
            freed, again
        )
        assert [(claim.value, claim.owner, claim.released) for claim in account.claims(freed)] == [
            ("mona", str(CLIENT), True),
            ("mona", str(CLIENT), True),
        ]
        state = account.fold(account.initial, [REGISTERED, MOVED, freed])
        assert state.profile.former_username is None

    def test_one_goes_back_to_the_name_that_was_kept(self) -> None:
        later = NOW + USERNAME_PAUSE
        back = UsernameChanged(person=CLIENT, username="mona", former="mona_k", at=later)
        SPEC.given(REGISTERED, MOVED).when(ChangeUsername(username="mona", **by(CLIENT, later))).then(back)

    def test_may_be_anything_that_one_never_had(self) -> None:
        odd = UsernameChanged(person=CLIENT, username="xxxx", former="mona", at=NOW)
        SPEC.given(REGISTERED).when(ChangeUsername(username="xxxx", **by(CLIENT))).then(odd)

    @pytest.mark.parametrize("alike", ["m0na_k", "mona_"])
    def test_does_not_look_like_the_names_one_has(self, alike: str) -> None:
        wish = ChangeUsername(username=alike, **by(CLIENT, NOW + USERNAME_PAUSE))
        SPEC.given(REGISTERED, MOVED).when(wish).then_refused(UsernameAlike)

    def test_is_plain_small_letters(self) -> None:
        SPEC.given(REGISTERED).when(ChangeUsername(username="Mona K", **by(CLIENT))).then_refused(
            InvalidUsername
        )

    def test_both_names_are_free_when_the_account_is_erased(self) -> None:
        erased = AccountErased(person=CLIENT, email="mona@example.com", username="mona_k")
        SPEC.given(REGISTERED, MOVED).when(EraseAccount(**by(CLIENT))).then(
            UsernameFreed(person=CLIENT, username="mona"), erased
        )


class TestSkills:
    def test_are_kept_sorted_without_repeats(self) -> None:
        held = SkillsSet(person=CLIENT, skills=("excel", "sql"), experience=(SQL,))
        command = SetSkills(skills=("sql", "excel", "sql"), experience=(SQL,), **by(CLIENT))
        SPEC.given(REGISTERED).when(command).then(held)
        SPEC.given(REGISTERED, held).when(command).then()
        state = account.fold(account.initial, [REGISTERED, held]).profile
        assert (state.skills, state.experience) == (held.skills, held.experience)

    @pytest.mark.parametrize("years", [0, 60])
    def test_experience_is_kept_in_the_order_of_the_skills(self, years: int) -> None:
        excel = Experience("excel", Level.BEGINNER, years)
        command = SetSkills(skills=("sql", "excel"), experience=(SQL, excel), **by(CLIENT))
        held = SkillsSet(person=CLIENT, skills=("excel", "sql"), experience=(excel, SQL))
        SPEC.given(REGISTERED).when(command).then(held)

    def test_unknown_ones_are_refused_by_name(self) -> None:
        SPEC.given(REGISTERED).when(SetSkills(skills=("alchemy",), **by(CLIENT))).then_refused(UnknownSkill)

    def test_the_unknown_are_named_in_so_many_characters_as_can_be_read(self) -> None:
        with pytest.raises(UnknownSkill, match=r"^Not in the catalogue: alchemy, magic\.$"):
            known_skills(("magic", "sql", "alchemy"))
        with pytest.raises(UnknownSkill, match=r"^Not in the catalogue: x{200}\.$"):
            known_skills(("x" * 300,))

    def test_thirty_are_enough(self) -> None:
        SPEC.given(REGISTERED).when(SetSkills(skills=("sql",) * 31, **by(CLIENT))).then_refused(TooManySkills)
        thirty = SetSkills(skills=("sql",) * 30, **by(CLIENT))
        SPEC.given(REGISTERED).when(thirty).then(SkillsSet(person=CLIENT, skills=("sql",), experience=()))

    @pytest.mark.parametrize(
        "experience",
        [
            (Experience("excel", Level.EXPERT, 1),),
            (SQL, SQL),
            (Experience("sql", Level.EXPERT, 61),),
            (Experience("sql", Level.EXPERT, -1),),
        ],
    )
    def test_experience_is_of_a_listed_skill_once(self, experience: tuple[Experience, ...]) -> None:
        command = SetSkills(skills=("sql",), experience=experience, **by(CLIENT))
        SPEC.given(REGISTERED).when(command).then_refused(InvalidExperience)


class TestPreferences:
    def test_name_what_to_look_for(self) -> None:
        least, most = Money(50_000, Currency.EGP), Money(90_000, Currency.EGP)
        command = SetPreferences(
            categories=(Category.WEB, Category.DATA),
            least_budget=least,
            most_budget=most,
            kinds=(Kind.PHYSICAL,),
            places=(" Port  Said ", "Giza"),
            remote=False,
            **by(CLIENT),
        )
        chosen = PreferencesSet(
            person=CLIENT,
            categories=(Category.DATA, Category.WEB),
            least_budget=least,
            most_budget=most,
            kinds=(Kind.PHYSICAL,),
            places="Port Said\nGiza",
            remote=False,
        )
        SPEC.given(REGISTERED).when(command).then(chosen)
        SPEC.given(REGISTERED, chosen).when(command).then()
        assert account.fold(account.initial, [REGISTERED, chosen]).profile.preferences == Preferences(
            categories=(Category.DATA, Category.WEB),
            least_budget=least,
            most_budget=most,
            kinds=(Kind.PHYSICAL,),
            places=("Port Said", "Giza"),
            remote=False,
        )

    def test_may_leave_everything_open(self) -> None:
        command = SetPreferences(categories=(), least_budget=None, **by(CLIENT))
        (chosen,) = SPEC.given(REGISTERED).when(command).decided()
        assert account.fold(account.initial, [REGISTERED, chosen]).profile.preferences == Preferences()

    def test_the_least_budget_may_be_the_most(self) -> None:
        pounds = Money(50_000, Currency.EGP)
        command = SetPreferences(categories=(), least_budget=pounds, most_budget=pounds, **by(CLIENT))
        (chosen,) = SPEC.given(REGISTERED).when(command).decided()
        assert isinstance(chosen, PreferencesSet)
        assert (chosen.least_budget, chosen.most_budget) == (pounds, pounds)

    def test_the_least_budget_is_not_above_the_most(self) -> None:
        least, most = Money(2, Currency.EGP), Money(1, Currency.EGP)
        wish = SetPreferences(categories=(), least_budget=least, most_budget=most, **by(CLIENT))
        SPEC.given(REGISTERED).when(wish).then_refused(InvalidRange)

    def test_budgets_are_of_one_currency(self) -> None:
        least, most = Money(1, Currency.EGP), Money(2, Currency.USD)
        wish = SetPreferences(categories=(), least_budget=least, most_budget=most, **by(CLIENT))
        SPEC.given(REGISTERED).when(wish).then_refused(InvalidRange)

    def test_ten_places_are_enough(self) -> None:
        wish = SetPreferences(categories=(), least_budget=None, places=("Giza",) * 11, **by(CLIENT))
        SPEC.given(REGISTERED).when(wish).then_refused(TooManyPlaces)
        (chosen,) = SPEC.given(REGISTERED).when(replace(wish, places=("Giza",) * 10)).decided()
        assert isinstance(chosen, PreferencesSet)
        assert chosen.places.count("Giza") == 10


def test_onboarding_is_finished_once() -> None:
    done = OnboardingFinished(person=CLIENT)
    SPEC.given(REGISTERED).when(FinishOnboarding(**by(CLIENT))).then(done)
    SPEC.given(REGISTERED, done).when(FinishOnboarding(**by(CLIENT))).then()
    assert account.fold(account.initial, [REGISTERED, done]).profile.onboarded is True
