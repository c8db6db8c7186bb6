"""The types every body and answer is made of: strict, bounded, one kind of text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from annotated_types import GroupedMetadata
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from domain.values import AMOUNT_MINOR_MAX, Currency
from domain.values import Money as Amount

SAFE_INTEGER_MAX = 2**53 - 1
BIDI_OVERRIDES = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Embeddings, overrides and isolates make text read as other than it is; marks (U+200E, U+200F) do not."""
CANONICAL_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
YEARS = range(2000, 2100)


class Body(BaseModel):
    """What a client sends: unknown fields, loose types and non-finite numbers are refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class View(BaseModel):
    """What a client is told."""

    model_config = ConfigDict(from_attributes=True, frozen=True)


def _clean(value: str, allowed: str) -> str:
    if any(unicodedata.category(char) in ("Cc", "Cs") and char not in allowed for char in value):
        raise PydanticCustomError("control_character", "Control characters are not accepted.")
    return unicodedata.normalize("NFC", value)


def _line(value: str) -> str:
    if any(ord(char) in BIDI_OVERRIDES for char in value):
        raise PydanticCustomError(
            "bidi_override", "Characters that turn the direction of text are not accepted."
        )
    return _clean(value, "")


def _prose(value: str) -> str:
    """Overrides are dropped rather than refused: pasted paragraphs often carry them."""
    return _clean(value.replace("\r\n", "\n").translate(BIDI_OVERRIDES), "\n\t")


@dataclass(frozen=True)
class Line(GroupedMetadata):
    """One line of text, in characters: `Annotated[str, Line(1, 80)]`."""

    least: int
    most: int

    def __iter__(self) -> Iterator[Any]:
        yield StringConstraints(min_length=self.least, max_length=self.most)
        yield AfterValidator(_line)


@dataclass(frozen=True)
class Prose(GroupedMetadata):
    """Text of several lines, in characters."""

    least: int
    most: int

    def __iter__(self) -> Iterator[Any]:
        yield StringConstraints(min_length=self.least, max_length=self.most)
        yield AfterValidator(_prose)


def _canonical(value: object) -> object:
    if isinstance(value, str) and not CANONICAL_UUID.fullmatch(value):
        raise PydanticCustomError("uuid", "An id is a UUID in small letters with hyphens.")
    return value


def _in_range(value: datetime) -> datetime:
    if value.year not in YEARS or value.astimezone(UTC).year not in YEARS:
        raise PydanticCustomError("time_range", "A time lies between the years 2000 and 2099.")
    return value.astimezone(UTC)


def _utc(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


Id = Annotated[UUID, BeforeValidator(_canonical)]
Time = Annotated[AwareDatetime, AfterValidator(_in_range)]
TimeOut = Annotated[
    datetime,
    PlainSerializer(_utc, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time"}, mode="serialization"),
]
Count = Annotated[int, Field(ge=0, le=SAFE_INTEGER_MAX)]
Position = Annotated[
    int, Field(ge=0, le=SAFE_INTEGER_MAX, description="A position in the log.", examples=[8123])
]


class Money(Body):
    """An amount in minor units (piastres, cents)."""

    minor: Annotated[int, Field(gt=0, le=AMOUNT_MINOR_MAX, examples=[250_000])]
    currency: Annotated[Currency, Field(examples=["EGP"])]

    def amount(self) -> Amount:
        return Amount(self.minor, self.currency)


class MoneyOut(View):
    """An amount in minor units (piastres, cents)."""

    minor: Annotated[int, Field(examples=[250_000])]
    currency: Currency
