"""What is asked for in the demo, in English and Arabic, and how far each task gets: read from tasks.toml."""

from dataclasses import dataclass
from enum import StrEnum, auto
from importlib.resources import files

import msgspec

from domain.catalogue import Category, Kind
from domain.values import Currency


class Ends(StrEnum):
    """How far a task's story goes by now."""

    POSTED = auto()
    APPLIED = auto()
    ACCEPTED = auto()
    DECLINED = auto()
    FUNDED = auto()
    RELEASED = auto()
    CANCELLED = auto()


@dataclass(frozen=True)
class Wanted:
    """A task. `budget_minor` in minor units; `chosen` bids exactly `bid_minor`, or the budget."""

    client: str
    category: Category
    title: str
    description: str
    skills: tuple[str, ...]
    budget_minor: int
    ends: Ends = Ends.POSTED
    chosen: str = ""
    bid_minor: int = 0
    also: tuple[str, ...] = ()
    chat: tuple[tuple[str, str], ...] = ()
    city: str = ""
    kind: Kind = Kind.DIGITAL
    currency: Currency = Currency.EGP

    @property
    def arabic(self) -> bool:
        return any("\u0600" <= letter <= "\u06ff" for letter in self.title)


TASKS = msgspec.toml.decode(
    files(__package__).joinpath("tasks.toml").read_bytes(), type=dict[str, tuple[Wanted, ...]]
)["task"]
