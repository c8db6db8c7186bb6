from dataclasses import replace

from domain.catalogue import Language
from domain.onboarding import Step, complete, steps
from domain.preferences import Preferences
from domain.profile import Fluency, Profile, Spoken
from domain.values import Currency, Money, Role

NEW = Profile(username="mona", name="Mona")
WHOLE = Profile(
    bio="I bake.",
    city="Giza",
    languages=(Spoken(Language.ARABIC, Fluency.NATIVE),),
    skills=("sql",),
    hourly_rate=Money(1, Currency.EGP),
    preferences=Preferences(),
)


def test_a_new_account_has_taken_no_step() -> None:
    assert not any(steps(Role.BOTH, NEW).values())
    assert complete(Role.BOTH, NEW) == 0


def test_a_whole_profile_has_taken_all() -> None:
    assert all(steps(Role.BOTH, WHOLE).values())
    assert complete(Role.BOTH, WHOLE) == 100


def test_who_only_hires_is_not_asked_about_work() -> None:
    assert list(steps(Role.CLIENT, NEW)) == [Step.ABOUT, Step.CITY, Step.LANGUAGES]
    assert complete(Role.CLIENT, replace(NEW, bio="I bake.")) == 33
