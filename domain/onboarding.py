"""The first steps of an account and how complete its profile is: both follow from its facts."""

from collections.abc import Mapping
from enum import StrEnum

from domain.account import Account


class Step(StrEnum):
    ABOUT = "about"
    PICTURE = "picture"
    CITY = "city"
    LANGUAGES = "languages"
    SKILLS = "skills"
    RATE = "rate"
    PREFERENCES = "preferences"


WORKERS = (Step.SKILLS, Step.RATE, Step.PREFERENCES)


def steps(account: Account) -> Mapping[Step, bool]:
    """In the order they are asked for; those about work only of who works."""
    profile = account.profile
    taken = {
        Step.ABOUT: bool(profile.bio),
        Step.PICTURE: account.avatar is not None,
        Step.CITY: bool(profile.city),
        Step.LANGUAGES: bool(profile.languages),
        Step.SKILLS: bool(profile.skills),
        Step.RATE: profile.hourly_rate is not None,
        Step.PREFERENCES: profile.preferences is not None,
    }
    return {step: done for step, done in taken.items() if account.role.works or step not in WORKERS}


def complete(account: Account) -> int:
    """Per cent."""
    taken = steps(account).values()
    return 100 * sum(taken) // len(taken)
