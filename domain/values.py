"""The words every aggregate speaks: ids, money, refusals. Amounts are integers in minor units."""

import re
from dataclasses import dataclass
from enum import StrEnum
from inspect import cleandoc
from typing import NewType
from uuid import UUID

PersonId = NewType("PersonId", UUID)
TaskId = NewType("TaskId", UUID)
ApplicationId = NewType("ApplicationId", UUID)
ConversationId = NewType("ConversationId", UUID)
MessageId = NewType("MessageId", UUID)
FileId = NewType("FileId", UUID)

SYSTEM = PersonId(UUID(int=0))
"""Who acts when a policy or a clock does, not a person."""

AMOUNT_MINOR_MAX = 10**11
"""One thousand million in major units: far above any task, far below 2^53."""


class Refused(Exception):
    """This cannot be done."""

    def __init__(self, detail: str | None = None) -> None:
        super().__init__(detail or cleandoc(type(self).__doc__ or ""))

    @classmethod
    def code(cls) -> str:
        """The refusal's name as clients see it: `InsufficientFunds` is `insufficient_funds`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


class Invalid(Refused):
    """A value is not acceptable."""


class NotFound(Refused):
    """There is nothing here that you may see."""


class NotAllowed(Refused):
    """You may not do this."""


class NotForPeople(NotAllowed):
    """The platform does this by itself."""


def only_system(actor: PersonId) -> None:
    if actor != SYSTEM:
        raise NotForPeople()


class InvalidAmount(Invalid):
    """An amount must be more than zero and within the platform's limit."""


class CurrencyMismatch(Invalid):
    """Amounts of different currencies cannot be combined."""


class Currency(StrEnum):
    """ISO 4217 codes the platform settles in; each has two decimal places."""

    EGP = "EGP"
    USD = "USD"
    EUR = "EUR"


@dataclass(frozen=True, slots=True)
class Money:
    """A positive amount of one currency, in minor units (piastres, cents)."""

    minor: int
    currency: Currency

    def __post_init__(self) -> None:
        if not 0 < self.minor <= AMOUNT_MINOR_MAX:
            raise InvalidAmount()


class Role(StrEnum):
    CLIENT = "client"
    FREELANCER = "freelancer"
    BOTH = "both"
    OPERATOR = "operator"
    AUDITOR = "auditor"

    @property
    def hires(self) -> bool:
        return self in (Role.CLIENT, Role.BOTH)

    @property
    def works(self) -> bool:
        return self in (Role.FREELANCER, Role.BOTH)


class TextTooShort(Invalid):
    """This text is too short."""


class TextTooLong(Invalid):
    """This text is too long."""


def text(value: str, least: int, most: int) -> str:
    """The text without space around it; refuses fewer than `least` or more than `most` characters."""
    trimmed = value.strip()
    if len(trimmed) < least:
        raise TextTooShort(f"At least {least} characters are needed.")
    if len(trimmed) > most:
        raise TextTooLong(f"At most {most} characters are possible.")
    return trimmed
