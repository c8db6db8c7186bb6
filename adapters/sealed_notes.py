"""Notes that a browser keeps for us and can neither read nor change: sealed, each kind apart, for a time."""

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime
from typing import TypeVar

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12
T = TypeVar("T")


class SealedNotes:
    """`secret` is 32 bytes."""

    def __init__(self, secret: bytes) -> None:
        self._cipher = AESGCM(secret)

    def seal(self, note: object, until: datetime) -> str:
        """Text that fits into a cookie. The note is a dataclass of plain values."""
        nonce = os.urandom(NONCE_BYTES)
        plain = msgspec.json.encode((until.timestamp(), note))
        return urlsafe_b64encode(nonce + self._cipher.encrypt(nonce, plain, kind(type(note)))).decode()

    def open(self, expected: type[T], text: str | None, now: datetime) -> T | None:
        """None when it is not one of ours, of another kind, or too old."""
        try:
            sealed = urlsafe_b64decode(text or "")
            plain = self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], kind(expected))
        except (InvalidTag, ValueError):
            return None
        until, note = msgspec.json.decode(plain, type=tuple[float, expected])  # type: ignore[valid-type]
        return note if now.timestamp() < until else None


def kind(note: type) -> bytes:
    return note.__name__.encode()
