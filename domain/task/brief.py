"""What a task asks for, and the checks on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.catalogue import Category, Kind, known_skills
from domain.files import Attachment, attached
from domain.task.refusals import (
    AnswersMissing,
    DeadlineNotAhead,
    InvalidDuration,
    PlaceMissing,
    TooManyQuestions,
    TooManySkills,
)
from domain.values import Money, text

SKILLS_MAX = 10
DAYS_MAX = 365
QUESTIONS_MAX = 5
LINE_MAX = 500


@dataclass(frozen=True)
class Brief:
    """What a task asks for. `city` may be empty for work over the net; `deadline` is in UTC; `days` is how
    long the client thinks it takes; `negotiable`: bids off the budget are welcome."""

    category: Category
    skills: tuple[str, ...]
    kind: Kind
    city: str
    budget: Money
    deadline: datetime
    negotiable: bool = False
    days: int | None = None
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class Sketch:
    """A brief in the making: everything may still be missing."""

    category: Category | None = None
    skills: tuple[str, ...] = ()
    kind: Kind | None = None
    city: str = ""
    budget: Money | None = None
    deadline: datetime | None = None
    negotiable: bool = False
    days: int | None = None
    files: tuple[Attachment, ...] = ()


def title(value: str) -> str:
    return text(value, 5, 100)


def description(value: str) -> str:
    return text(value, 20, 5_000)


def checked(brief: Brief, at: datetime) -> Brief:
    """The brief as it is stored. Raises a refusal for what cannot be asked for."""
    if brief.deadline <= at:
        raise DeadlineNotAhead()
    if brief.kind is not Kind.DIGITAL and not brief.city.strip():
        raise PlaceMissing()
    if brief.days is not None:
        lasting(brief.days)
    return replace(
        brief, skills=skilled(brief.skills), city=text(brief.city, 0, 80), files=attached(brief.files)
    )


def sketched(sketch: Sketch) -> Sketch:
    """The sketch as it is stored: what stands in it must be possible, nothing has to stand in it."""
    return replace(
        sketch, skills=skilled(sketch.skills), city=text(sketch.city, 0, 80), files=attached(sketch.files)
    )


def skilled(skills: tuple[str, ...]) -> tuple[str, ...]:
    if len(skills) > SKILLS_MAX:
        raise TooManySkills()
    return known_skills(skills)


def lasting(days: int) -> int:
    if not 1 <= days <= DAYS_MAX:
        raise InvalidDuration()
    return days


def lines(values: Sequence[str]) -> str:
    """Several short texts as one, a line each, so that they are sealed together."""
    return "\n".join(" ".join(text(value, 1, LINE_MAX).split()) for value in values)


def asked(questions: Sequence[str]) -> str:
    if len(questions) > QUESTIONS_MAX:
        raise TooManyQuestions()
    return lines(questions)


def answered(answers: Sequence[str], questions: str) -> str:
    """One answer for each question the task puts to its applicants."""
    if len(answers) != len(questions.splitlines()) or not all(answer.strip() for answer in answers):
        raise AnswersMissing()
    return lines(answers)
