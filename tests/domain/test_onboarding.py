from dataclasses import replace
from uuid import uuid4

from domain.account import Account
from domain.avatar import AVATAR_TYPE
from domain.catalogue import Language
from domain.files import Attachment
from domain.onboarding import Step, complete, steps
from domain.preferences import Preferences
from domain.profile import Fluency, Profile, Spoken
from domain.values import Currency, FileId, Money, Role

NEW = Profile(username="mona", name="Mona")
DONE = Profile(
    bio="I bake.",
    city="Giza",
    languages=(Spoken(Language.ARABIC, Fluency.NATIVE),),
    skills=("sql",),
    hourly_rate=Money(1, Currency.EGP),
    preferences=Preferences(),
)
PICTURE = Attachment(FileId(uuid4()), "5f" * 32, 4_000, AVATAR_TYPE)
WHOLE = Account(role=Role.BOTH, profile=DONE, avatar=PICTURE)


def test_a_new_account_has_taken_no_step() -> None:
    assert not any(steps(Account(role=Role.BOTH, profile=NEW)).values())
    assert complete(Account(role=Role.BOTH, profile=NEW)) == 0


def test_a_whole_profile_has_taken_all() -> None:
    assert all(steps(WHOLE).values())
    assert complete(WHOLE) == 100


def test_who_only_hires_is_not_asked_about_work() -> None:
    assert list(steps(Account(role=Role.CLIENT, profile=NEW))) == [
        Step.ABOUT,
        Step.PICTURE,
        Step.CITY,
        Step.LANGUAGES,
    ]
    assert complete(Account(role=Role.CLIENT, profile=replace(NEW, bio="I bake."))) == 25


def test_how_much_is_done_is_told_in_whole_per_cent() -> None:
    begun = complete(Account(role=Role.BOTH, profile=replace(NEW, bio="I bake.")))
    assert (begun, type(begun)) == (14, int)
