"""The first steps of an account and how complete its profile is: both follow from its facts."""

from collections.abc import Mapping
from enum import StrEnum

from domain.profile import Profile
from domain.values import Role


class Step(StrEnum):
    ABOUT = "about"
    CITY = "city"
    LANGUAGES = "languages"
    SKILLS = "skills"
    RATE = "rate"
    PREFERENCES = "preferences"


WORKERS = (Step.SKILLS, Step.RATE, Step.PREFERENCES)


def steps(role: Role, profile: Profile) -> Mapping[Step, bool]:
    """In the order they are asked for; those about work only of who works."""
    taken = {
        Step.ABOUT: bool(profile.bio),
        Step.CITY: bool(profile.city),
        Step.LANGUAGES: bool(profile.languages),
        Step.SKILLS: bool(profile.skills),
        Step.RATE: profile.hourly_rate is not None,
        Step.PREFERENCES: profile.preferences is not None,
    }
    return {step: done for step, done in taken.items() if role.works or step not in WORKERS}


def complete(role: Role, profile: Profile) -> int:
    """Per cent."""
    taken = steps(role, profile).values()
    return 100 * sum(taken) // len(taken)
