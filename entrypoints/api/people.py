"""How languages and experience of people are written in bodies and answers."""

from typing import Annotated

from pydantic import Field

from domain.catalogue import Language
from domain.profile import YEARS_MAX, Experience, Fluency, Level, Spoken
from entrypoints.api.fields import Body, Line, View


class LanguageBody(Body):
    language: Annotated[Language, Field(examples=["ar"])]
    fluency: Annotated[Fluency, Field(examples=["native"])]

    def spoken(self) -> Spoken:
        return Spoken(self.language, self.fluency)


class LanguageView(View):
    language: Language
    fluency: Fluency


class ExperienceBody(Body):
    skill: Annotated[str, Line(1, 40), Field(examples=["python"])]
    level: Annotated[Level, Field(examples=["expert"])]
    years: Annotated[int, Field(ge=0, le=YEARS_MAX, description="Full years of practice.", examples=[7])]

    def experience(self) -> Experience:
        return Experience(self.skill, self.level, self.years)


class ExperienceView(View):
    skill: Annotated[str, Field(examples=["python"])]
    level: Level
    years: Annotated[int, Field(examples=[7])]
