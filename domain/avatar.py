"""Avatar: the picture of a person. Part of an account's stream; anybody may see it."""

from collections.abc import Sequence

from domain.decider import Command, Event
from domain.files import Attachment, Withdrawn
from domain.values import Invalid, PersonId

SIDE = 256
"""Pixels: every picture of a person is drawn as a square of this side."""
AVATAR_MAX = 256 * 1024
"""Bytes."""
AVATAR_TYPE = "image/webp"


class NotAnAvatar(Invalid):
    """A picture of a person is one that was drawn for it: a small square."""


class SetAvatar(Command):
    picture: Attachment


class RemoveAvatar(Command):
    pass


class AvatarSet(Event, name="account.avatar_set"):
    """`before`: the one it takes the place of, which nobody may read any more."""

    person: PersonId
    picture: Attachment
    before: Withdrawn | None


class AvatarRemoved(Event, name="account.avatar_removed"):
    person: PersonId
    before: Withdrawn


AvatarCommand = SetAvatar | RemoveAvatar
AvatarEvent = AvatarSet | AvatarRemoved


def decide(command: AvatarCommand, person: PersonId, held: Attachment | None) -> Sequence[AvatarEvent]:
    match command:
        case SetAvatar(picture=picture):
            if picture.media_type != AVATAR_TYPE or picture.bytes > AVATAR_MAX:
                raise NotAnAvatar()
            before = Withdrawn(held.file) if held else None
            return [AvatarSet(person=person, picture=picture, before=before)] if picture != held else []
        case RemoveAvatar():
            return removed(person, held)


def removed(person: PersonId, held: Attachment | None) -> Sequence[AvatarRemoved]:
    return [AvatarRemoved(person=person, before=Withdrawn(held.file))] if held else []


def evolve(event: AvatarEvent) -> Attachment | None:
    return event.picture if isinstance(event, AvatarSet) else None
