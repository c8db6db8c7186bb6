"""What work somebody looks for. Part of an account's stream."""

from dataclasses import dataclass
from typing import Annotated

from domain.catalogue import Category, Kind
from domain.decider import Command, Event, OwnedBy
from domain.values import Invalid, Money, PersonId, text

PLACES_MAX = 10


class TooManyPlaces(Invalid):
    """At most 10 places can be listed."""


class InvalidRange(Invalid):
    """The least budget is not above the most, and both are of one currency."""


class SetPreferences(Command):
    """Empty: any. `remote`: work over the net is welcome."""

    categories: tuple[Category, ...]
    least_budget: Money | None
    most_budget: Money | None = None
    kinds: tuple[Kind, ...] = ()
    places: tuple[str, ...] = ()
    remote: bool = True


class PreferencesSet(Event, name="account.preferences_set", schema=2):
    """`places`: one a line."""

    person: PersonId
    categories: tuple[Category, ...]
    least_budget: Money | None
    most_budget: Money | None
    kinds: tuple[Kind, ...]
    places: Annotated[str, OwnedBy("person")]
    remote: bool


@dataclass(frozen=True)
class Preferences:
    categories: tuple[Category, ...] = ()
    least_budget: Money | None = None
    most_budget: Money | None = None
    kinds: tuple[Kind, ...] = ()
    places: tuple[str, ...] = ()
    remote: bool = True


def preferring(command: SetPreferences, person: PersonId) -> PreferencesSet:
    least, most = command.least_budget, command.most_budget
    if least and most and (least.currency != most.currency or least.minor > most.minor):
        raise InvalidRange()
    if len(command.places) > PLACES_MAX:
        raise TooManyPlaces()
    return PreferencesSet(
        person=person,
        categories=tuple(sorted(set(command.categories))),
        least_budget=least,
        most_budget=most,
        kinds=tuple(sorted(set(command.kinds))),
        places="\n".join(text(" ".join(place.split()), 1, 80) for place in command.places),
        remote=command.remote,
    )


def preferences_in(event: PreferencesSet) -> Preferences:
    return Preferences(
        categories=event.categories,
        least_budget=event.least_budget,
        most_budget=event.most_budget,
        kinds=event.kinds,
        places=tuple(event.places.split("\n")) if event.places else (),
        remote=event.remote,
    )
