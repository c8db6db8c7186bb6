"""What must be right before Souk starts, and what to say when it is not."""

import errno
import socket
import stat
from contextlib import closing
from pathlib import Path

from entrypoints.settings import Settings


class CannotStart(Exception):
    """Souk cannot start here; the message says why and what to do."""


def check(settings: Settings) -> None:
    if not settings.rate_limits and not settings.on_loopback:
        raise CannotStart("RATE_LIMITS=0 is for this machine alone: drop it, or set HOST=127.0.0.1.")
    check_keys(settings.home / "keys")
    if not free(settings.host, settings.port):
        raise CannotStart(
            f"Port {settings.port} of {settings.host} is taken, perhaps by another Souk. "
            f"Stop that, or choose another: PORT={settings.port + 10} make up"
        )


def check_keys(keys: Path) -> None:
    """Every process would refuse such a key: better said once, before any is started."""
    for key in keys.glob("*"):
        if stat.S_IMODE(key.stat().st_mode) & 0o077:
            raise CannotStart(f"{key} can be read by others: run `chmod 600 {key}`, then replace the secret.")


def free(host: str, port: int) -> bool:
    """Whether one can listen there. Raises `CannotStart` when nobody ever could."""
    try:
        family, *_, address = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM)[0]
        with closing(socket.socket(family, socket.SOCK_STREAM)) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return False
        raise CannotStart(f"HOST={host} PORT={port} cannot be used: {error.strerror}.") from error
    return True
