"""Events as they are stored: strict JSON, personal texts sealed, old shapes lifted at the one read edge."""

import hashlib
import pkgutil
import re
import struct
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from importlib import import_module
from uuid import UUID

import msgspec

import domain
from adapters.event_shapes import Sealed, Shape, shape_of
from adapters.keyring import Keyring, SealBroken
from adapters.upcasts import UPCASTS, Body, Upcast
from domain.decider import ERASED, EVENTS, Audience, Drafted, Event
from domain.values import PersonId

for _module in pkgutil.iter_modules(domain.__path__):
    import_module(f"domain.{_module.name}")  # so that every event class is in EVENTS, whoever reads

ENCODER = msgspec.json.Encoder(order="deterministic")
SEALED_FIELDS = {"of", "sealed"}
SEALED_FOR = re.compile(rb'\{"of":"([0-9a-f-]{36})","sealed":"')
"""Cannot occur inside a JSON string, where quotes are escaped: nobody can write a text that looks sealed."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
LENGTH = struct.Struct(">I")
SIXTEEN = LENGTH.pack(16)
NOTHING = LENGTH.pack(0)


class CodecError(Exception):
    """An event cannot be stored or read."""


class UnknownEvent(CodecError):
    """No event is stored under this name: the log was written by another version."""


class UnknownSchema(CodecError):
    """This shape of the event is newer than this version, or nothing lifts it to the present one."""


class Malformed(CodecError):
    """The body does not have the shape of its event."""


class Codec:
    def __init__(self, keyring: Keyring, upcasts: Mapping[tuple[str, int], Upcast] = UPCASTS) -> None:
        self._keyring = keyring
        self._upcasts = upcasts
        self._shapes: dict[str, Shape] = {}

    def people(self, drafted: Iterable[Drafted]) -> set[PersonId]:
        """Whose keys `encode` needs for these."""
        events = [draft.event for draft in drafted]
        return {
            getattr(event, owner)
            for event in events
            for field, owner in self._shape(event.NAME).personal.items()
            if getattr(event, field) is not None
        }

    @staticmethod
    def people_of(bodies: Iterable[bytes]) -> set[PersonId]:
        """Whose keys `decode` needs for these stored bodies; nothing is parsed."""
        found = {person for body in bodies for person in SEALED_FOR.findall(body)}
        return {PersonId(UUID(person.decode())) for person in found}

    def encode(self, event: Event, stream: str, version: int) -> bytes:
        """The body to be stored, proven to load again. The keys of `people` must have been loaded."""
        shape = self._shape(event.NAME)
        try:
            body = ENCODER.encode(self._sealed(shape, event, stream, version) if shape.personal else event)
            shape.stored.decode(body)
        except (msgspec.MsgspecError, UnicodeEncodeError, OverflowError, TypeError) as error:
            raise Malformed(f"{event.NAME} at {stream}/{version}: {error}") from error
        return body

    def decode(self, name: str, schema: int, body: bytes, stream: str, version: int) -> tuple[Event, bool]:
        """The event, and whether a personal text of it is erased. Load the keys of `people_of` before.

        Raises `UnknownEvent`, `UnknownSchema`, `Malformed`, `SealBroken`.
        """
        shape = self._shape(name)
        try:
            if schema == shape.event.SCHEMA:
                shape.stored.decode(body)
                if not shape.personal:
                    return shape.whole.decode(body), False
            return self._revived(shape, schema, msgspec.json.decode(body), stream, version)
        except msgspec.MsgspecError as error:
            raise Malformed(f"{name} at {stream}/{version}: {error}") from error

    def _revived(
        self, shape: Shape, schema: int, body: Body, stream: str, version: int
    ) -> tuple[Event, bool]:
        owners, erased = self._open(body, stream, version)
        if schema != shape.event.SCHEMA:
            body = self._lifted(shape.event, schema, body)
            msgspec.convert(body, shape.opened)
        event = msgspec.convert(body, shape.event)
        for field, owner in shape.personal.items():
            if field in owners and owners[field] != getattr(event, owner):
                raise SealBroken(f"{stream}|{version}|{field} is sealed for somebody else")
        return event, erased

    def _open(self, body: Body, stream: str, version: int) -> tuple[dict[str, PersonId], bool]:
        """Puts plain texts in place of sealed ones, under the names they were stored with."""
        owners = {}
        erased = False
        for field, value in body.items():
            if isinstance(value, dict) and value.keys() == SEALED_FIELDS:
                sealed = msgspec.convert(value, Sealed)
                owners[field] = person = PersonId(sealed.of)
                text = self._keyring.open(person, sealed.sealed, _place(stream, version, field))
                body[field] = ERASED if text is None else text.decode()
                erased = erased or text is None
        return owners, erased

    def _lifted(self, event: type[Event], schema: int, body: Body) -> Body:
        for step in range(schema, event.SCHEMA):
            if (event.NAME, step) not in self._upcasts:
                raise UnknownSchema(f"{event.NAME}: nothing lifts schema {step} to {step + 1}")
            body = self._upcasts[event.NAME, step](body)
        if not 0 < schema <= event.SCHEMA:
            raise UnknownSchema(f"{event.NAME}: schema {schema}, this version knows {event.SCHEMA}")
        return body

    def _sealed(self, shape: Shape, event: Event, stream: str, version: int) -> msgspec.Struct:
        stored = shape.sealed(*shape.values(event))
        for field, owner in shape.personal.items():
            text = getattr(event, field)
            if text is not None:
                person = getattr(event, owner)
                sealed = self._keyring.seal(person, text.encode(), _place(stream, version, field))
                setattr(stored, field, Sealed(of=person, sealed=sealed))
        return stored

    def _shape(self, name: str) -> Shape:
        shape = self._shapes.get(name)
        if shape is None:
            if name not in EVENTS:
                raise UnknownEvent(name)
            shape = self._shapes[name] = shape_of(EVENTS[name])
        return shape


def _place(stream: str, version: int, field: str) -> bytes:
    return f"{stream}|{version}|{field}".encode()


class Entry(msgspec.Struct, frozen=True):
    """An event as it will be stored, before it has a position."""

    stream: str
    version: int
    name: str
    schema: int
    body: bytes
    at: datetime
    actor: UUID
    audience: Audience
    command_id: UUID | None = None
    correlation_id: UUID | None = None
    causation: int | None = None


def leaf(entry: Entry) -> bytes:
    """The entry's leaf in the RFC 6962 Merkle tree: SHA-256 of a zero byte and its canonical bytes.

    Canonical bytes are these fields in this order, each with its length before it (4 bytes, big-endian):
    stream, version, name, schema, body, microseconds since 1970, actor, `1` if public else `0`, people,
    roles joined by line feeds, command id, correlation id, causation. Texts are UTF-8, numbers decimal,
    ids their 16 bytes, absent values empty. The position is not in it: it is the index in the tree.
    """
    return digest(frames(entry))


def digest(parts: Sequence[bytes]) -> bytes:
    return hashlib.sha256(b"\0" + b"".join(parts)).digest()


def frames(entry: Entry) -> Sequence[bytes]:
    """Its canonical bytes, field by field."""
    audience = entry.audience
    people = b"".join([person.bytes for person in audience.people])
    command, correlation = entry.command_id, entry.correlation_id
    return (
        framed(entry.stream.encode()),
        framed(b"%d" % entry.version),
        framed(entry.name.encode()),
        framed(b"%d" % entry.schema),
        framed(entry.body),
        framed(b"%d" % ((entry.at - EPOCH) // MICROSECOND)),
        SIXTEEN + entry.actor.bytes,
        b"\0\0\0\x011" if audience.public else b"\0\0\0\x010",
        framed(people),
        framed("\n".join(audience.roles).encode()),
        SIXTEEN + command.bytes if command else NOTHING,
        SIXTEEN + correlation.bytes if correlation else NOTHING,
        NOTHING if entry.causation is None else framed(b"%d" % entry.causation),
    )


def framed(part: bytes) -> bytes:
    return LENGTH.pack(len(part)) + part
