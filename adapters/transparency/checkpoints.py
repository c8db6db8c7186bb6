"""Signed checkpoints: C2SP tlog-checkpoint, a signed note with Ed25519 signatures.

A verifier key is written `<name>+<key id in hex>+<base64 of 0x01 and the public key>`. A note may carry
signatures of several keys; those of keys that nobody listed are passed over, so keys can be rotated.
"""

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from adapters.transparency.tree import HASH_BYTES

ED25519 = b"\1"
ID_BYTES = 4
DASH = "\N{EM DASH} "


class BadNote(ValueError):
    """This is no signed checkpoint."""


class Untrusted(ValueError):
    """No listed key has signed this checkpoint."""


class BadKey(ValueError):
    """This is no Ed25519 verifier key: <name>+<id>+<base64>."""


@dataclass(frozen=True)
class Checkpoint:
    """`root` is that of the tree over the first `size` events of the log named `origin`."""

    origin: str
    size: int
    root: bytes

    def text(self) -> str:
        return f"{self.origin}\n{self.size}\n{encoded(self.root)}\n"


@dataclass(frozen=True)
class VerifierKey:
    name: str
    public: bytes

    @property
    def id(self) -> bytes:
        return sha256(self.name.encode() + b"\n" + ED25519 + self.public).digest()[:ID_BYTES]

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{encoded(ED25519 + self.public)}"

    @classmethod
    def parse(cls, text: str) -> "VerifierKey":
        """Raises `BadKey`."""
        try:
            name, identity, key = text.strip().split("+", 2)
            kind, public = decoded(key)[:1], decoded(key)[1:]
        except ValueError as error:
            raise BadKey(text) from error
        found = cls(name, public)
        if kind != ED25519 or len(public) != HASH_BYTES or found.id.hex() != identity:
            raise BadKey(text)
        return found

    def accepts(self, text: str, signature: bytes) -> bool:
        try:
            self._key.verify(signature, text.encode())
        except InvalidSignature:
            return False
        return True

    @cached_property
    def _key(self) -> Ed25519PublicKey:
        return Ed25519PublicKey.from_public_bytes(self.public)


class SigningKey:
    """`secret` is 32 random bytes; `name` the origin that it signs for."""

    def __init__(self, name: str, secret: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(secret)
        public = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.verifier = VerifierKey(name, public)

    def sign(self, size: int, root: bytes) -> str:
        """The signed note."""
        text = Checkpoint(self.verifier.name, size, root).text()
        signature = self.verifier.id + self._key.sign(text.encode())
        return f"{text}\n{DASH}{self.verifier.name} {encoded(signature)}\n"


def opened(note: str, keys: Iterable[VerifierKey]) -> Checkpoint:
    """What one of these keys has signed. Raises `BadNote`, `Untrusted`."""
    text, signatures = _parts(note)
    for key in keys:
        for name, signature in signatures:
            if name == key.name and signature[:ID_BYTES] == key.id:
                if not key.accepts(text, signature[ID_BYTES:]):
                    raise BadNote(f"the signature of {name} is false")
                return _checkpoint(text, key.name)
    raise Untrusted(", ".join(name for name, _ in signatures))


def unverified(note: str) -> Checkpoint:
    """What the note says, whoever signed it. Raises `BadNote`."""
    return _checkpoint(_parts(note)[0], None)


def _parts(note: str) -> tuple[str, list[tuple[str, bytes]]]:
    text, gap, rest = note.rpartition("\n\n")
    lines = rest.split("\n")
    if not gap or lines.pop() or not lines or not all(line.startswith(DASH) for line in lines):
        raise BadNote("no signatures")
    try:
        named = [line.removeprefix(DASH).split(" ") for line in lines]
        return text + "\n", [(name, decoded(signature)) for name, signature in named]
    except ValueError as error:
        raise BadNote("malformed signature") from error


def _checkpoint(text: str, signer: str | None) -> Checkpoint:
    lines = text.split("\n")
    if len(lines) < 4 or not all(lines[:-1]) or lines[-1]:
        raise BadNote("a checkpoint has three lines")
    origin, size, root = lines[:3]
    if not (size.isascii() and size.isdigit() and str(int(size)) == size):
        raise BadNote("malformed size")
    if signer is not None and origin != signer:
        raise BadNote(f"signed by {signer} for the log {origin}")
    try:
        hash_ = decoded(root)
    except ValueError as error:
        raise BadNote("malformed root") from error
    if len(hash_) != HASH_BYTES:
        raise BadNote("malformed root")
    return Checkpoint(origin, int(size), hash_)


def encoded(value: bytes) -> str:
    return base64.b64encode(value).decode()


def decoded(text: str) -> bytes:
    """Canonical base64 only; raises `ValueError`."""
    try:
        value = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error
    if encoded(value) != text:
        raise ValueError(text)
    return value
