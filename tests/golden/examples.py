"""One example of every event of the domain, made from its annotations alone: always the same one."""

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, NewType, Union, get_args, get_origin, get_type_hints
from uuid import NAMESPACE_URL, UUID, uuid5

import domain
from domain.decider import EVENTS, Event
from domain.values import PersonId

PERSON = PersonId(uuid5(NAMESPACE_URL, "golden person"))
"""Whose key seals every personal text of the examples."""


def domain_events() -> dict[str, type[Event]]:
    """Every event class of the domain by its stored name."""
    for module in pkgutil.iter_modules(domain.__path__, "domain."):
        importlib.import_module(module.name)
    return {name: kind for name, kind in sorted(EVENTS.items()) if kind.__module__.startswith("domain.")}


def example(event: type[Event]) -> Event:
    made: Event = _example(event, event.NAME)
    return made


def _example(hint: Any, path: str) -> Any:
    if hint is PersonId:
        return PERSON
    if isinstance(hint, NewType):
        return _example(hint.__supertype__, path)
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _example(parts[0], path)
    if origin in (Union, UnionType):
        return _example(next(part for part in parts if part is not type(None)), path)
    if origin is Literal:
        return parts[0]
    if origin is not None:
        return _container(origin, parts, path)
    return _value(hint, path)


def _container(origin: Any, parts: tuple[Any, ...], path: str) -> Any:
    if issubclass(origin, Mapping):
        return {_example(parts[0], f"{path}.key"): _example(parts[1], f"{path}.value")}
    if origin is tuple and parts[-1] is not Ellipsis:
        return tuple(_example(part, f"{path}.{index}") for index, part in enumerate(parts))
    two = [_example(parts[0], f"{path}.{index}") for index in range(2)]
    return tuple(two) if origin not in (list, set, frozenset) else origin(two)


def _value(kind: Any, path: str) -> Any:
    if is_dataclass(kind):
        hints = get_type_hints(kind, include_extras=True)
        return kind(**{f.name: _example(hints[f.name], f"{path}.{f.name}") for f in fields(kind)})
    if issubclass(kind, Enum):
        return next(iter(kind))
    plain = {
        str: f"{path} · مثال",
        bool: True,
        int: 7,
        bytes: path.encode(),
        UUID: uuid5(NAMESPACE_URL, path),
        date: date(2026, 1, 31),
        datetime: datetime(2026, 1, 31, 12, 30, 15, 250000, tzinfo=UTC),
    }
    return plain[kind]
