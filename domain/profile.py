"""What people say of themselves: how to call them, what they can do. Part of an account's stream."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

from domain.catalogue import Language, known_skills
from domain.decider import Command, Event, OwnedBy
from domain.names import USERNAME, InvalidUsername, UsernameFreed, look
from domain.preferences import Preferences, PreferencesSet, SetPreferences, preferences_in, preferring
from domain.values import Invalid, Money, PersonId, Refused, text

SKILLS_MAX = 30
LANGUAGES_MAX = 10
YEARS_MAX = 60
USERNAME_PAUSE = timedelta(days=90)
"""Between two changes of a username. As long, links to the one before still lead to this person."""


class TooManySkills(Invalid):
    """At most 30 skills can be listed."""


class InvalidExperience(Invalid):
    """Experience is of a skill that is listed, once, of 0 to 60 years."""


class TooManyLanguages(Invalid):
    """At most 10 languages can be listed, each once."""


class UsernameAlike(Invalid):
    """Choose a username that does not look like the one you have or had before."""


class UsernameChangedLately(Refused):
    """A username can be changed once in 90 days."""


class Availability(StrEnum):
    AVAILABLE = "available"
    LIMITED = "limited"
    UNAVAILABLE = "unavailable"


class Fluency(StrEnum):
    BASIC = "basic"
    CONVERSATIONAL = "conversational"
    FLUENT = "fluent"
    NATIVE = "native"


class Level(StrEnum):
    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"
    EXPERT = "expert"


@dataclass(frozen=True)
class Spoken:
    language: Language
    fluency: Fluency


@dataclass(frozen=True)
class Experience:
    """How well somebody says to know a skill; `years` of practice, in full years."""

    skill: str
    level: Level
    years: int


class EditProfile(Command):
    """The whole profile: what is left out is taken off."""

    name: str
    bio: str
    city: str
    languages: tuple[Spoken, ...] = ()
    hourly_rate: Money | None = None
    availability: Availability = Availability.AVAILABLE


class ChangeUsername(Command):
    username: str


class SetSkills(Command):
    skills: tuple[str, ...]
    experience: tuple[Experience, ...] = ()


class FinishOnboarding(Command):
    """The first steps are done with, whether or not all of them were taken."""


class ProfileEdited(
    Event,
    name="account.profile_edited",
    schema=2,
    public=("person", "name", "bio", "city", "languages", "hourly_rate", "availability"),
):
    person: PersonId
    name: Annotated[str, OwnedBy("person")]
    bio: Annotated[str, OwnedBy("person")]
    city: Annotated[str, OwnedBy("person")]
    languages: tuple[Spoken, ...]
    hourly_rate: Money | None
    availability: Availability


class UsernameChanged(Event, name="account.username_changed", public=("person", "username")):
    """`former` stays reserved for the person."""

    person: PersonId
    username: Annotated[str, OwnedBy("person")]
    former: Annotated[str, OwnedBy("person")]
    at: datetime


class SkillsSet(Event, name="account.skills_set", schema=2, public=("person", "skills", "experience")):
    person: PersonId
    skills: tuple[str, ...]
    experience: tuple[Experience, ...]


class OnboardingFinished(Event, name="account.onboarding_finished"):
    person: PersonId


ProfileCommand = EditProfile | ChangeUsername | SetSkills | SetPreferences | FinishOnboarding
ProfileEvent = (
    ProfileEdited | UsernameChanged | UsernameFreed | SkillsSet | PreferencesSet | OnboardingFinished
)


@dataclass(frozen=True)
class Profile:
    username: str = ""
    former_username: str | None = None
    username_changed: datetime | None = None
    name: str = ""
    bio: str = ""
    city: str = ""
    languages: tuple[Spoken, ...] = ()
    hourly_rate: Money | None = None
    availability: Availability = Availability.AVAILABLE
    skills: tuple[str, ...] = ()
    experience: tuple[Experience, ...] = ()
    preferences: Preferences | None = None
    onboarded: bool = False

    @property
    def username_free_at(self) -> datetime | None:
        """From when on it can be changed again; None: it never was."""
        return self.username_changed + USERNAME_PAUSE if self.username_changed else None


def change(command: ProfileCommand, person: PersonId, profile: Profile) -> Sequence[ProfileEvent]:
    events = changes(command, person, profile)
    return events if any(evolve(profile, event) != profile for event in events) else []


def changes(command: ProfileCommand, person: PersonId, profile: Profile) -> Sequence[ProfileEvent]:
    match command:
        case EditProfile():
            return [edited(command, person)]
        case ChangeUsername():
            return renamed(command, person, profile)
        case SetSkills():
            return [skilled(command, person)]
        case SetPreferences():
            return [preferring(command, person)]
        case FinishOnboarding():
            return [OnboardingFinished(person=person)]


def edited(command: EditProfile, person: PersonId) -> ProfileEdited:
    spoken = command.languages
    if len(spoken) > LANGUAGES_MAX or len({each.language for each in spoken}) < len(spoken):
        raise TooManyLanguages()
    return ProfileEdited(
        person=person,
        name=text(command.name, 1, 80),
        bio=text(command.bio, 0, 2_000),
        city=text(command.city, 0, 80),
        languages=spoken,
        hourly_rate=command.hourly_rate,
        availability=command.availability,
    )


def renamed(command: ChangeUsername, person: PersonId, profile: Profile) -> Sequence[ProfileEvent]:
    wanted, at = command.username, command.at
    if not USERNAME.fullmatch(wanted):
        raise InvalidUsername()
    if wanted == profile.username:
        return []
    if profile.username_free_at and at < profile.username_free_at:
        raise UsernameChangedLately()
    moved = UsernameChanged(person=person, username=wanted, former=profile.username, at=at)
    if wanted == profile.former_username:
        return [moved]
    if look(wanted) in (look(profile.username), look(profile.former_username or "")):
        raise UsernameAlike()
    return [*freeing(person, profile), moved]


def freeing(person: PersonId, profile: Profile) -> Sequence[UsernameFreed]:
    """Gives back the username before the present one, if there is one."""
    former = profile.former_username
    return [UsernameFreed(person=person, username=former)] if former is not None else []


def skilled(command: SetSkills, person: PersonId) -> SkillsSet:
    if len(command.skills) > SKILLS_MAX:
        raise TooManySkills()
    known, experience = known_skills(command.skills), command.experience
    named = {each.skill for each in experience}
    if len(named) < len(experience) or not named <= set(known):
        raise InvalidExperience()
    if any(not 0 <= each.years <= YEARS_MAX for each in experience):
        raise InvalidExperience()
    return SkillsSet(
        person=person, skills=known, experience=tuple(sorted(experience, key=lambda each: each.skill))
    )


def evolve(profile: Profile, event: ProfileEvent) -> Profile:
    match event:
        case ProfileEdited():
            return replace(
                profile,
                name=event.name,
                bio=event.bio,
                city=event.city,
                languages=event.languages,
                hourly_rate=event.hourly_rate,
                availability=event.availability,
            )
        case UsernameChanged(username=username, former=former, at=at):
            return replace(profile, username=username, former_username=former, username_changed=at)
        case UsernameFreed():
            return replace(profile, former_username=None)
        case SkillsSet(skills=skills, experience=experience):
            return replace(profile, skills=skills, experience=experience)
        case PreferencesSet():
            return replace(profile, preferences=preferences_in(event))
        case OnboardingFinished():
            return replace(profile, onboarded=True)
