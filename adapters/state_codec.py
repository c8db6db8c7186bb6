"""Folded states as bytes, and the digest of the rules that folded them.

Every value says what it is, so that a state may hold anything the domain is made of: dataclasses, enums,
ids, times, tuples, mappings. What is made again are only the domain's own classes.
"""

import hashlib
import pkgutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from types import NoneType
from typing import Any
from uuid import UUID

import msgspec

import domain
from adapters import event_codec, upcasts
from adapters.event_shapes import shape_of
from domain.decider import EVENTS, Event

PLAIN = (NoneType, bool, int, str)


class Unfreezable(TypeError):
    """A state holds a value that cannot be written down faithfully."""


def freeze(state: Any) -> bytes:
    """Raises `Unfreezable`."""
    return msgspec.json.encode(_frozen(state))


def thaw(frozen: bytes) -> Any:
    """Raises `ValueError`, `LookupError` or `TypeError` for what `freeze` did not write."""
    return _thawed(msgspec.json.decode(frozen))


class Unowned(Exception):
    """A state holds a text of which nothing says whose it is."""


def owners(state: Any) -> set[UUID]:
    """Whose words a state holds: those of the events in it, which say whose their texts are. Raises `Unowned`
    for a text outside of them."""
    match state:
        case Event():
            named = ((getattr(state, field), of) for field, of in _personal(state.NAME).items())
            return {getattr(state, of) for text, of in named if text}
        case Enum() | UUID() | "":
            return set()
        case str():
            raise Unowned(state)
        case Mapping():
            return owners((*state, *state.values()))
        case tuple() | frozenset():
            return {person for held in state for person in owners(held)}
        case _ if is_dataclass(state):
            return owners(tuple(getattr(state, each.name) for each in fields(state)))
        case _:
            return set()


@cache
def _personal(name: str) -> Mapping[str, str]:
    return shape_of(EVENTS[name]).personal


@cache
def rules() -> bytes:
    """32 bytes that change whenever the domain, the codec or an upcast does: what was folded by other rules
    may not be what these rules fold."""
    lifting = {lift.__module__ for lift in upcasts.UPCASTS.values()}
    modules = {__name__, event_codec.__name__, upcasts.__name__, *lifting, *_domain()}
    digest = hashlib.sha256()
    for name in sorted(modules):
        source = Path(str(sys.modules[name].__file__)).read_bytes()
        digest.update(f"{name} {len(source)} ".encode() + source)
    return digest.digest()


def _frozen(value: Any) -> Any:
    kind = type(value)
    if kind in PLAIN:
        return value
    match value:
        case tuple() if kind is tuple:
            return ["tuple", *map(_frozen, value)]
        case Mapping():
            return ["mapping", *([_frozen(key), _frozen(held)] for key, held in value.items())]
        case frozenset():
            return ["set", *map(_frozen, value)]
        case UUID():
            return ["id", value.hex]
        case datetime():
            return ["moment", value.isoformat()]
        case date():
            return ["day", value.isoformat()]
        case Enum() if _name(kind) in _classes():
            return ["enum", _name(kind), value.value]
        case _ if is_dataclass(kind) and _name(kind) in _classes():
            return ["object", _name(kind), *(_frozen(getattr(value, each.name)) for each in fields(kind))]
        case _:
            raise Unfreezable(f"a {_name(kind)}")


def _thawed(value: Any) -> Any:
    return THAW[value[0]](value) if isinstance(value, list) else value


def _object(value: list[Any]) -> Any:
    kind: Any = _classes()[value[1]]
    given = zip(fields(kind), value[2:], strict=True)
    return kind(**{field.name: _thawed(each) for field, each in given})


def _enum(value: list[Any]) -> Any:
    return _classes()[value[1]](value[2])


THAW: Mapping[str, Callable[[list[Any]], Any]] = {
    "tuple": lambda value: tuple(map(_thawed, value[1:])),
    "mapping": lambda value: {_thawed(key): _thawed(held) for key, held in value[1:]},
    "set": lambda value: frozenset(map(_thawed, value[1:])),
    "id": lambda value: UUID(hex=value[1]),
    "moment": lambda value: datetime.fromisoformat(value[1]),
    "day": lambda value: date.fromisoformat(value[1]),
    "enum": _enum,
    "object": _object,
}


def _name(kind: type[Any]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


@cache
def _classes() -> Mapping[str, Any]:
    defined = (each for name in _domain() for each in vars(sys.modules[name]).values())
    kinds = (each for each in defined if isinstance(each, type))
    return {_name(kind): kind for kind in kinds if is_dataclass(kind) or issubclass(kind, Enum)}


@cache
def _domain() -> Sequence[str]:
    """All of its modules, imported."""
    names = [each.name for each in pkgutil.walk_packages(domain.__path__, f"{domain.__name__}.")]
    for name in names:
        import_module(name)
    return [domain.__name__, *names]
