"""What each person may see of an event: decided from the event alone, so the same live and replayed."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from typing import Any

from domain.decider import Recorded
from domain.values import PersonId


@dataclass(frozen=True)
class Viewer:
    """Somebody who looks: `person` is None for a visitor who has not signed in."""

    person: PersonId | None = None
    roles: Collection[str] = ()


def concerns(recorded: Recorded, viewer: Viewer) -> bool:
    """Whether the event's audience names this viewer, so that it belongs to their own stream."""
    audience = recorded.audience
    return viewer.person in audience.people or any(role in audience.roles for role in viewer.roles)


def view(recorded: Recorded, viewer: Viewer) -> dict[str, Any] | None:
    """The fields this viewer may see, or None when they may not know of the event."""
    event = recorded.event
    if recorded.audience.public or concerns(recorded, viewer):
        return {field.name: getattr(event, field.name) for field in fields(event)}  # type: ignore[arg-type]
    return {name: getattr(event, name) for name in event.PUBLIC} or None
