"""The stored shape of each event class, worked out once from its annotations.

msgspec is strict about structs but lets dataclasses swallow unknown fields, so each dataclass gets a struct
that mirrors it: every field required, nothing else allowed, times with a zone, personal texts sealed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NewType, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec

from domain.decider import Event, OwnedBy

PLAIN = (str, int, bool, bytes, UUID, date, NoneType)
CONTAINERS = (tuple, list, frozenset, set, dict, Mapping, Sequence)
TEXT, OPTIONAL_TEXT = {str}, {str, NoneType}
Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in the place of a personal text."""

    of: UUID
    sealed: bytes


@dataclass(frozen=True)
class Shape:
    event: type[Event]
    personal: Mapping[str, str]
    """Field with a personal text → field with the id of the person it belongs to."""
    values: Callable[[Event], Sequence[Any]]
    """Its fields in order, for `sealed`."""
    sealed: type[msgspec.Struct]
    opened: type[msgspec.Struct]
    stored: msgspec.json.Decoder[Any]
    """Proves a stored body: gives the mirror, not the event."""
    whole: msgspec.json.Decoder[Any]
    """Makes the event, unproven, when nothing in it is sealed."""


def shape_of(event: type[Event]) -> Shape:
    """Raises `TypeError` for an annotation that cannot be stored faithfully."""
    hints = _hints(event)
    personal = {name: owner for name, hint in hints.items() if (owner := _owner(event, name, hint, hints))}
    opened = {name: _strict(_bare(hint)) for name, hint in hints.items()}
    sealed = opened | {name: _seal(hints[name]) for name in personal}
    mirror = _struct(event.__name__, sealed)
    return Shape(
        event=event,
        personal=personal,
        values=attrgetter(*hints),
        sealed=mirror,
        opened=_struct(event.__name__, opened),
        stored=msgspec.json.Decoder(mirror),
        whole=msgspec.json.Decoder(event),
    )


def _hints(kind: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=True)
    return {field.name: hints[field.name] for field in fields(kind)}


def _struct(name: str, hints: Mapping[str, Any]) -> type[msgspec.Struct]:
    return msgspec.defstruct(name, list(hints.items()), forbid_unknown_fields=True)


def _marks(hint: Any) -> list[OwnedBy]:
    return [mark for mark in getattr(hint, "__metadata__", ()) if isinstance(mark, OwnedBy)]


def _owner(event: type[Event], name: str, hint: Any, hints: Mapping[str, Any]) -> str | None:
    marks = _marks(hint)
    if not marks:
        return None
    if _alternatives(hint) not in (TEXT, OPTIONAL_TEXT):
        raise TypeError(f"{event.__name__}.{name}: only a text can be personal")
    owner = marks[0].person_field
    if owner not in hints or _bare(hints[owner]) is not UUID:
        raise TypeError(f"{event.__name__}.{name}: {owner} is no field with a person's id")
    return owner


def _seal(hint: Any) -> Any:
    return Sealed | None if _alternatives(hint) == OPTIONAL_TEXT else Sealed


def _alternatives(hint: Any) -> set[Any]:
    bare = _bare(hint)
    return set(get_args(bare)) if get_origin(bare) in (Union, UnionType) else {bare}


def _bare(hint: Any) -> Any:
    while True:
        if isinstance(hint, NewType):
            hint = hint.__supertype__
        elif get_origin(hint) is Annotated:
            hint = get_args(hint)[0]
        else:
            return hint


def _strict(hint: Any) -> Any:
    if _marks(hint):
        raise TypeError("a personal text has to be a field of the event itself: inside others it stays open")
    bare = _bare(hint)
    if isinstance(bare, type) and is_dataclass(bare):
        return _mirror(bare)
    if bare is datetime:
        return Moment
    if bare in PLAIN or get_origin(bare) is Literal or (isinstance(bare, type) and issubclass(bare, Enum)):
        return bare
    origin, parts = get_origin(bare), get_args(bare)
    if origin in (Union, UnionType):
        return Union[tuple(_strict(part) for part in parts)]  # noqa: UP007
    if origin in CONTAINERS:
        return origin[tuple(part if part is Ellipsis else _strict(part) for part in parts)]
    raise TypeError(f"{bare} cannot be stored: floats lose money, and anything else loses its type")


@cache
def _mirror(kind: type[Any]) -> type[msgspec.Struct]:
    return _struct(kind.__name__, {name: _strict(hint) for name, hint in _hints(kind).items()})
