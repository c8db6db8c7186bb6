"""Secrets an installation makes for itself once: random bytes in files that only their owner can read."""

import os
import secrets
import stat
from pathlib import Path


class UnsafeSecret(Exception):
    """This secret's file can be read by others, or does not hold what it should."""


def load_or_create(folder: Path, name: str, length: int = 32) -> bytes:
    """The `length` bytes of this secret, made at the first call; several processes may race.

    Raises `UnsafeSecret` when the file is open to others or has another length.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / name
    if not path.exists():
        _create(path, secrets.token_bytes(length))
    return load(path, length)


def load(path: Path, length: int = 32) -> bytes:
    """Raises `UnsafeSecret`, and `FileNotFoundError` when there is none."""
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise UnsafeSecret(f"{path} can be read by others: run `chmod 600 {path}`, then replace the secret.")
    value = path.read_bytes()
    if len(value) != length:
        raise UnsafeSecret(f"{path} holds {len(value)} bytes instead of {length}: restore it from a backup.")
    return value


def _create(path: Path, value: bytes) -> None:
    """Written beside and linked into place, so that a reader never sees half a secret and one racer wins."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(value)
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink(missing_ok=True)
